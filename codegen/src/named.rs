//! Finds the variant of a code that the user names with `code!`, or explains why there is none.

use crate::listing::{self, Found};
use crate::nearest::did_you_mean;

/// An enum of codes, as the macro behind `code!` knows it.
#[derive(Clone, Copy, Debug)]
pub struct CodeList<'a> {
    /// The document's path.
    pub document: &'a str,
    /// The noun for its values in messages: "error code".
    pub noun: &'a str,
    /// The enum's name.
    pub name: &'a str,
    /// All codes: the text of the literal that the generated macro holds.
    pub list: &'a str,
}

impl CodeList<'_> {
    /// Returns the identifier of the variant for a code, or for a name next to one code.
    ///
    /// # Errors
    ///
    /// What is wrong, with the nearest codes.
    pub fn variant(&self, code: &str) -> Result<String, String> {
        match listing::find(self.list, code) {
            Found::Variant(variant) => Ok(variant),
            Found::Several(variants) => Err(self.several(code, &variants)),
            Found::Nothing => Err(self.unknown(code)),
        }
    }

    fn several(&self, name: &str, variants: &[&str]) -> String {
        let variants: Vec<String> = variants.iter().map(|variant| format!("`{}::{variant}`", self.name)).collect();
        format!("`{name}` is the name of several {}s: {}; write the code itself", self.noun, variants.join(", "))
    }

    fn unknown(&self, code: &str) -> String {
        let CodeList { document, noun, list, .. } = self;
        let count = listing::all(list).filter(|(_, is_code)| *is_code).count();
        if count == 0 {
            return format!("unknown {noun} `{code}`: {document} has no {noun}s");
        }
        let plural = if count == 1 { "" } else { "s" };
        let hint = did_you_mean(code, listing::all(list).map(|(written, _)| written));
        let hint = hint.map(|hint| format!("\n{hint}")).unwrap_or_default();
        format!("unknown {noun} `{code}`: not among the {count} code{plural} of {document}{hint}")
    }
}
