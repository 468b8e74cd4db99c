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
    pub duplicates: Duplicates,
    /// The treatment of languages that lack codes, or have others.
    pub translations: Translations,
    /// Names for the variants of codes: code and variant.
    pub rename: Vec<(String, String)>,
}

/// The treatment of codes whose rows contradict each other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Duplicates {
    /// Nothing: all that the rows say is kept.
    #[default]
    Merge,
    /// A warning.
    Warn,
    /// A problem.
    Deny,
}

impl Duplicates {
    /// All treatments, each with its name in the macro.
    pub const ALL: [(&'static str, Self); 3] =
        [("merge", Duplicates::Merge), ("warn", Duplicates::Warn), ("deny", Duplicates::Deny)];
}

/// The treatment of languages whose pages have other codes than those of the first language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Translations {
    /// Nothing: translations lag, and what a language lacks is shown in the first one.
    #[default]
    Ignore,
    /// A warning.
    Warn,
    /// A problem.
    Deny,
}

impl Translations {
    /// All treatments, each with its name in the macro.
    pub const ALL: [(&'static str, Self); 3] =
        [("ignore", Translations::Ignore), ("warn", Translations::Warn), ("deny", Translations::Deny)];
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
