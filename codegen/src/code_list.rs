//! Lists all codes of an enum in one text. The macro that `code!` calls passes the text on at each use; there it gives the variant of a code, or
//! explains why there is none. Each text that names a variant has a line:
//!
//! ```text
//! FailedOperation.DomainExists ⇥          the code of the variant that is named after it
//! IB-0013 ⇥ IB_0013_2                     the code of a variant that the user renamed
//! LIMIT ⇥ ⇥ E4000 ⇥ E5000                 a name, with the variants whose rows have it
//! ```

use std::collections::HashSet;

use tencent_errors_catalog::Space;

use crate::names;
use crate::nearest::did_you_mean;
use crate::plan::{Enum, UNREAD, Variant};

/// The list of an enum whose document could not be read.
const UNREAD_LIST: &str = "?";

/// Returns the list of an enum. It starts with a line break, so that each line has one on both sides.
pub(crate) fn of(code_enum: &Enum<'_>) -> String {
    if code_enum.is_unread { UNREAD_LIST.to_owned() } else { list(&code_enum.variants) }
}

fn list(variants: &[Variant<'_>]) -> String {
    // A name that is written like a code is that code's.
    let codes: HashSet<&str> = variants.iter().map(|variant| variant.code).collect();
    let mut names: Vec<(&str, usize, &str)> = Vec::new();
    let mut list = "\n".to_owned();
    for (index, variant @ Variant { ident, renamed, code, .. }) in variants.iter().enumerate() {
        list.extend([*code, "\t", if *renamed { ident.as_str() } else { "" }, "\n"]);
        let own = variant.rows().filter_map(|placed| placed.row.name()).filter(|name| !codes.contains(name));
        names.extend(own.map(|name| (name, index, ident.as_str())));
    }
    names.sort_unstable();
    names.dedup();
    for same in names.chunk_by(|(name, ..), (other, ..)| name == other) {
        let idents: Vec<&str> = same.iter().map(|(.., ident)| *ident).collect();
        let name = same.first().map_or("", |(name, ..)| name);
        list.extend([name, "\t\t", &idents.join("\t"), "\n"]);
    }
    list
}

/// An enum of codes, as the macro of `code!` knows it.
#[derive(Clone, Copy, Debug)]
pub struct CodeList<'a> {
    /// The product's name: the paths of its documents.
    pub product: &'a str,
    /// The noun for its values in messages: that of their [`Space`].
    pub noun: &'a str,
    /// The enum's name.
    pub name: &'a str,
    /// All codes: the text that the generated macro holds.
    pub list: &'a str,
}

impl CodeList<'_> {
    /// Returns whether the codes are module codes.
    pub fn is_of_modules(&self) -> bool {
        self.noun == Space::Module.noun()
    }

    /// Returns the identifier of the variant for a code, or for a name next to one code.
    ///
    /// # Errors
    ///
    /// What is wrong, with the nearest codes.
    pub fn variant(&self, written: &str) -> Result<String, String> {
        if self.list == UNREAD_LIST {
            return Ok(UNREAD.to_owned());
        }
        let Some(idents) = self.find(written) else { return Err(self.unknown(written)) };
        match idents.split('\t').collect::<Vec<_>>().as_slice() {
            [""] => Ok(names::variant(written)),
            [ident] | ["", ident] => Ok((*ident).to_owned()),
            [_, idents @ ..] => Err(self.several(written, idents)),
            [] => Err(self.unknown(written)),
        }
    }

    /// Returns the identifiers on the line of a text.
    fn find(&self, written: &str) -> Option<&str> {
        if written.contains(['\n', '\t']) {
            return None;
        }
        let (_, rest) = self.list.split_once(&["\n", written, "\t"].concat())?;
        rest.split('\n').next()
    }

    fn several(&self, name: &str, variants: &[&str]) -> String {
        let variants: Vec<String> = variants.iter().map(|variant| format!("`{}::{variant}`", self.name)).collect();
        format!("`{name}` is the name of several {}s: {}; write the code itself", self.noun, variants.join(", "))
    }

    fn unknown(&self, code: &str) -> String {
        let CodeList { product, noun, list, .. } = self;
        let lines = || list.lines().filter_map(|line| line.split_once('\t'));
        let count = lines().filter(|(_, idents)| !idents.starts_with('\t')).count();
        if count == 0 {
            return format!("unknown {noun} `{code}`: {product} has no {noun}s");
        }
        let plural = if count == 1 { "" } else { "s" };
        let hint = did_you_mean(code, lines().map(|(written, _)| written));
        let hint = hint.map(|hint| format!("\n{hint}")).unwrap_or_default();
        format!("unknown {noun} `{code}`: not among the {count} code{plural} of {product}{hint}")
    }
}

#[cfg(test)]
mod tests {
    use tencent_errors_catalog::{Catalog, Product};

    use super::*;
    use crate::options::Options;
    use crate::plan;
    use crate::report::Report;

    fn variant(code: &str) -> Variant<'_> {
        Variant { ident: names::variant(code), code, ..Variant::default() }
    }

    fn code_list(list: &str) -> CodeList<'_> {
        CodeList { product: "a.md", noun: "error code", name: "Code", list }
    }

    #[test]
    fn every_code_is_found_and_nothing_else() {
        for count in 0..70 {
            let codes: Vec<String> = (0..count).map(|code| format!("A.{}", code * code)).collect();
            let list = list(&codes.iter().map(|code| variant(code)).collect::<Vec<_>>());
            for code in &codes {
                assert_eq!(code_list(&list).variant(code), Ok(code.replace('.', "_")));
            }
            for other in ["", "\n", "A", "A.", "A.2", "A.99999", "a", "~", "A.1\n", "\t", "A.1\t", "A.0\t\nA.1"] {
                let message = code_list(&list).variant(other).unwrap_err();
                let has = if count == 0 { "has no error codes".to_owned() } else { format!("among the {count} code") };
                assert!(message.contains(&has), "{message}");
            }
        }
    }

    #[test]
    fn names_and_renamed_codes() {
        let rows = ["4000|LIMIT", "4000|OWN", "5000|LIMIT", "5000|LIMIT", "type|", "IB-1|4000"];
        let document = format!("|错误码|错误名称|描述|\n|-|-|-|\n|{}|a|\n", rows.join("|a|\n|"));
        let product = Product::of_page("a.md", Catalog::read(&document));
        let rename = vec![("IB-1".to_owned(), "IB_1_2".to_owned())];
        let mut report = Report::default();
        let plan = plan::plan(&product, &Options { rename, ..Options::default() }, &mut report);
        assert!(report.is_clean());
        let list = of(&plan.enums[0]);
        let find = |written: &str| code_list(&list).variant(written);
        assert_eq!(
            find("LIMIT").unwrap_err(),
            "`LIMIT` is the name of several error codes: `Code::E4000`, `Code::E5000`; write the code itself"
        );
        for (written, ident) in [("OWN", "E4000"), ("4000", "E4000"), ("type", "r#type"), ("IB-1", "IB_1_2")] {
            assert_eq!(find(written).as_deref(), Ok(ident));
        }
        assert_eq!(find("IB").unwrap_err(), "unknown error code `IB`: not among the 4 codes of a.md");
    }
}
