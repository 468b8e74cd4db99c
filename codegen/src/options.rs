//! The user's options for the generated Rust.

use proc_macro2::{Ident, Span, TokenStream};

/// The user's choices. They are those of `tencent_errors!`.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The name of the enum of codes; `Code` by default.
    pub name: Option<Ident>,
    /// The name of the enum of module codes; `ModuleCode` by default.
    pub module_name: Option<Ident>,
    /// Makes `code!` work with this document from other crates. The text ends the names of macros at the root of the user's crate, so no other
    /// document there may have the same; it must be made of letters, digits and `_`.
    pub export: Option<String>,
    /// The treatment of codes whose rows contradict each other.
    pub duplicates: Level,
    /// The treatment of languages that lack codes, or have others.
    pub translations: Level,
    /// Names for the variants of codes: code and variant.
    pub rename: Vec<(String, String)>,
}

/// The treatment of something doubtful in the documents, like the levels of the compiler's lints.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Level {
    /// Nothing.
    #[default]
    Allow,
    /// A warning.
    Warn,
    /// A problem.
    Deny,
}

impl Level {
    /// The levels by their names in the option `duplicates`. What all rows say is kept: they are merged.
    pub const OF_DUPLICATES: [(&'static str, Self); 3] =
        [("merge", Level::Allow), ("warn", Level::Warn), ("deny", Level::Deny)];

    /// The levels by their names in the option `translations`. Translations lag, and what a language lacks is shown in the first one.
    pub const OF_TRANSLATIONS: [(&'static str, Self); 3] =
        [("ignore", Level::Allow), ("warn", Level::Warn), ("deny", Level::Deny)];
}

/// The program for which the Rust is written.
#[derive(Clone, Debug)]
pub struct Target {
    /// The path of the crate `tencent_errors`, as the user's crate sees it.
    pub runtime: TokenStream,
    /// Whether rustdoc reads it: then variants have aliases for its search.
    pub rustdoc: bool,
    /// Statements of a macro that make the compiler watch the documents. They are in a body that there is anyway, because an item of their own
    /// would cost the compiler five times as much.
    pub watch: TokenStream,
    /// Where editors find the enums and their variants.
    pub place: Span,
}

impl Target {
    /// Describes a program in which the crate `tencent_errors` has this path, such as `::tencent_errors`.
    pub fn new(runtime: TokenStream) -> Self {
        Target { runtime, rustdoc: false, watch: TokenStream::new(), place: Span::mixed_site() }
    }

    /// Returns whether the program is the crate `tencent_errors` itself.
    pub(crate) fn is_runtime(&self) -> bool {
        self.runtime.to_string() == "crate"
    }
}
