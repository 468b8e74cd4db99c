//! Takes the options of `tencent_errors!` one by one, for build scripts and tools, and writes the Rust to a file.

use std::path::Path;
use std::{env, fmt, fs};

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::quote;
use tencent_errors_catalog::{Options as ReadOptions, Page, Role};

use crate::generate::generate;
use crate::load::{Loaded, Sources};
use crate::options::{Level, Options, Target};
use crate::report::Mistake;
use crate::{file, names};

/// Writes the enums of a product's error codes: `tencent_errors!` for builds in which no macro may read files.
///
/// ```no_run
/// // build.rs
/// fn main() -> Result<(), tencent_errors_codegen::Failure> {
///     tencent_errors_codegen::Builder::new("docs/dnspod.md").write("dnspod.rs")
/// }
/// ```
///
/// ```text
/// // src/lib.rs
/// pub mod dnspod {
///     include!(concat!(env!("OUT_DIR"), "/dnspod.rs"));
/// }
/// ```
///
/// The methods are the options of the macro. The written file needs the crate `tencent-errors`, with `default-features = false` unless the program
/// names codes with `code!`, which needs the feature `macros`. Other crates can use `code!` with the document only after
/// [`export`](Builder::export).
#[derive(Clone, Debug)]
pub struct Builder {
    sources: Sources,
    reading: ReadOptions,
    options: Options,
    runtime: TokenStream,
    /// What the compiler would find wrong in a call of the macro.
    mistakes: Vec<String>,
}

/// The Rust for a product's documents.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Built {
    /// The items, each with an attribute that allows what lints of the user's crate may find in it.
    pub items: TokenStream,
    /// What is doubtful in the documents, if the options ask for it.
    pub warnings: Vec<String>,
    /// All pages that were read.
    pub files: Vec<Page>,
}

/// Why nothing could be written: all that is wrong with the documents or the options, and what to do.
#[derive(Clone, PartialEq, Eq)]
pub struct Failure(Vec<String>);

impl Failure {
    /// Returns what is wrong, each with what to do.
    pub fn messages(&self) -> &[String] {
        &self.0
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join("\n"))
    }
}

/// The same as [`Display`](fmt::Display): a build script shows it if `main` returns the error.
impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Failure {}

impl Builder {
    /// Starts with a page or a folder of pages, relative to the folder of your `Cargo.toml`.
    pub fn new(path: impl Into<String>) -> Self {
        Builder {
            sources: Sources { pages: vec![path.into()], ..Sources::default() },
            reading: ReadOptions::default(),
            options: Options::default(),
            runtime: quote!(::tencent_errors),
            mistakes: Vec::new(),
        }
    }

    /// Adds another page or folder of the same product. The order counts.
    #[must_use]
    pub fn page(mut self, path: impl Into<String>) -> Self {
        self.sources.pages.push(path.into());
        self
    }

    /// Adds the same product in another language, by its tag (BCP 47): the option `languages`.
    #[must_use]
    pub fn language(mut self, tag: impl Into<String>, path: impl Into<String>) -> Self {
        self.sources.languages.push((tag.into(), path.into()));
        self
    }

    /// Adds an older snapshot, whose codes stay as deprecated variants: the option `previous`.
    #[must_use]
    pub fn previous(mut self, path: impl Into<String>) -> Self {
        self.sources.previous = Some(path.into());
        self
    }

    /// Names the enum of codes; `Code` by default.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.options.name = self.ident("name", &name.into());
        self
    }

    /// Names the enum of module codes; `ModuleCode` by default.
    #[must_use]
    pub fn module_name(mut self, name: impl Into<String>) -> Self {
        self.options.module_name = self.ident("module_name", &name.into());
        self
    }

    /// Makes `code!` work with this document from other crates. The text ends the names of macros at the root of your crate, so each document
    /// needs another; it is made of letters, digits and `_`.
    #[must_use]
    pub fn export(mut self, suffix: impl Into<String>) -> Self {
        let suffix = suffix.into();
        self.ident("export", &format!("x{suffix}"));
        self.options.export = Some(suffix);
        self
    }

    /// Decides what to do about codes whose rows contradict each other.
    #[must_use]
    pub fn duplicates(mut self, level: Level) -> Self {
        self.options.duplicates = level;
        self
    }

    /// Decides what to do about languages that lack codes, or have others.
    #[must_use]
    pub fn translations(mut self, level: Level) -> Self {
        self.options.translations = level;
        self
    }

    /// Names the variant of a code.
    #[must_use]
    pub fn rename(mut self, code: impl Into<String>, variant: impl Into<String>) -> Self {
        let variant = variant.into();
        self.ident("rename", &variant);
        self.options.rename.push((code.into(), variant));
        self
    }

    /// Leaves out the rows with this code cell.
    #[must_use]
    pub fn skip(mut self, cell: impl Into<String>) -> Self {
        self.reading.skip.push(cell.into());
        self
    }

    /// Names a column by its header: the option `columns`.
    #[must_use]
    pub fn column(mut self, role: impl Into<Role>, header: impl Into<String>) -> Self {
        self.reading.columns.push((role.into(), header.into()));
        self
    }

    /// Reads only the tables under this heading, and others so named: the option `tables`.
    #[must_use]
    pub fn table(mut self, heading: impl Into<String>) -> Self {
        self.reading.tables.push(heading.into());
        self
    }

    /// Sets the path of the crate `tencent-errors` in your crate; `::tencent_errors` by default. The path `crate` is for that crate itself.
    #[must_use]
    pub fn runtime(mut self, path: impl Into<String>) -> Self {
        let path = path.into();
        match path.parse::<TokenStream>() {
            Ok(tokens) if !tokens.is_empty() => self.runtime = tokens,
            _ => self
                .mistakes
                .push(format!("runtime: `{path}` is not a path in Rust; write one such as `::tencent_errors`")),
        }
        self
    }

    /// Returns the Rust. Paths are relative to `root`.
    ///
    /// # Errors
    ///
    /// All that is wrong with the documents or the options, in the words of the macro.
    pub fn build(&self, root: &Path) -> Result<Built, Failure> {
        if !self.mistakes.is_empty() {
            return Err(Failure(self.mistakes.clone()));
        }
        let messages =
            |mistakes: &[Mistake]| -> Vec<String> { mistakes.iter().map(|mistake| mistake.message.clone()).collect() };
        let loaded = self.sources.load(root, &self.reading);
        let Loaded { product, files } = loaded.map_err(|mistakes| Failure(messages(&mistakes)))?;
        let generated = generate(&product, &self.options, &Target::new(self.runtime.clone()));
        let report = generated.report;
        let problems = report.problems(product.name()).into_iter().chain(messages(report.mistakes()));
        let problems: Vec<String> = problems.collect();
        if !problems.is_empty() {
            return Err(Failure(problems));
        }
        let items = file::with_allowances(generated.tokens);
        Ok(Built { items, warnings: report.warnings().to_vec(), files })
    }

    /// Writes the Rust to a file in `OUT_DIR`, from a build script. Cargo runs the script again if a page changes, or if a folder gets or loses one.
    ///
    /// # Errors
    ///
    /// All that is wrong with the documents or the options, in the words of the macro; or why the file can't be written.
    pub fn write(&self, name: impl AsRef<Path>) -> Result<(), Failure> {
        let variable = |name: &str| {
            env::var_os(name).ok_or_else(|| Failure(vec![format!("{name} is not set; call this from a build script")]))
        };
        let (root, out) = (variable("CARGO_MANIFEST_DIR")?, variable("OUT_DIR")?);
        // Before anything may fail: once it is corrected, the script must run again.
        for (_, path) in self.sources.paths() {
            println!("cargo::rerun-if-changed={path}");
        }
        let built = self.build(Path::new(&root))?;
        for page in &built.files {
            println!("cargo::rerun-if-changed={}", page.path);
        }
        for warning in &built.warnings {
            println!("cargo::warning={}", warning.replace('\n', " "));
        }
        let path = Path::new(&out).join(name);
        let text = file::text(&self.head(), built.items);
        fs::write(&path, text).map_err(|error| Failure(vec![format!("can't write {}: {error}", path.display())]))
    }

    /// Returns the comment at the start of a file that is written from these documents.
    pub fn head(&self) -> String {
        let paths: Vec<&str> = self.sources.paths().map(|(_, path)| path).collect();
        format!(
            "// @generated by tencent-errors {} from {}. Don't edit.\n",
            env!("CARGO_PKG_VERSION"),
            paths.join(", ").replace('\n', " ")
        )
    }

    /// Returns the value of an option as an identifier; notes what is wrong with it.
    fn ident(&mut self, option: &str, text: &str) -> Option<Ident> {
        let ident = identifier(text);
        if ident.is_none() {
            self.mistakes.push(format!("{option}: `{text}` is not a name in Rust; write one such as `Code`"));
        }
        ident
    }
}

/// Returns the text as an identifier, if it is one and is not a keyword.
fn identifier(text: &str) -> Option<Ident> {
    let tokens: TokenStream = text.parse().ok()?;
    let mut tokens = tokens.into_iter();
    match (tokens.next()?, tokens.next()) {
        (TokenTree::Ident(ident), None) if !names::is_keyword(text) => Some(ident),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn failure(builder: &Builder) -> String {
        builder.build(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap_err().to_string()
    }

    fn small() -> Builder {
        Builder::new("src/golden/small.md")
    }

    #[test]
    fn documents_become_items() {
        let built = small().name("Small").build(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
        assert!(built.items.to_string().contains("pub enum Small"));
        assert_eq!(built.files.len(), 1);
        assert_eq!(built.warnings, [] as [String; 0]);
        assert!(small().head().ends_with("from src/golden/small.md. Don't edit.\n"));
    }

    #[test]
    fn failures_are_in_the_words_of_the_macro() {
        let missing = failure(&Builder::new("src/golden/smal.md"));
        assert!(missing.starts_with("there is no document at src/golden/smal.md"), "{missing}");
        assert!(missing.ends_with("did you mean `src/golden/small.md`?"), "{missing}");
        let both = Builder::new("src/golden/smal.md").page("larg.md").build(Path::new(env!("CARGO_MANIFEST_DIR")));
        assert_eq!(both.unwrap_err().messages().len(), 2);
        let contradiction = failure(&small().duplicates(Level::Deny));
        assert!(contradiction.contains("to keep all that the rows say: duplicates = merge"), "{contradiction}");
        let unmatched = failure(&small().skip("nothing"));
        assert!(unmatched.starts_with("no code cell of src/golden/small.md reads `nothing`"), "{unmatched}");
    }

    #[test]
    fn names_are_checked() {
        for name in ["", "a b", "fn", "1", "a::b", "Self", "\"x"] {
            let message = failure(&small().name(name));
            assert_eq!(message, format!("name: `{name}` is not a name in Rust; write one such as `Code`"));
        }
        assert!(failure(&small().rename("AuthFailure", "a-b")).starts_with("rename: `a-b`"));
        assert!(failure(&small().export("a-b")).starts_with("export: "));
        assert!(failure(&small().runtime("")).starts_with("runtime: "));
    }

    #[test]
    fn contradictions_are_warnings() {
        let built = small().duplicates(Level::Warn).build(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
        assert!(
            built.warnings.iter().all(|warning| warning.starts_with("src/golden/small.md:")),
            "{:?}",
            built.warnings
        );
        assert!(!built.warnings.is_empty());
    }
}
