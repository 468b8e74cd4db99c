//! Makes all identifiers.

use proc_macro2::{Ident, Span};

/// Words that can't be identifiers even with `r#`.
const NEVER_RAW: &[&str] = &["Self", "self", "super", "crate", "_"];

/// Words that are identifiers only with `r#` in some edition: the keywords of the Rust reference, strict and reserved.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
    "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move",
    "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// The length of the longest of these words: most codes are longer.
const LONGEST: usize = 14;

macro_rules! taken {
    (
        {}
        constants { $($(#$constant_doc:tt)* $constant:ident: $constant_type:ty = $value:ident;)* }
        functions { $($(#$function_doc:tt)* $function:ident $given:tt -> $found:ty;)* }
        methods { $($(#$doc:tt)* $example:literal [$($const:tt)?] $method:ident $arguments:tt -> $type:tt $body:tt)* }
    ) => {
        /// Names that a generated enum has already: a variant with such a name would hide it. They are those of its constants, functions and
        /// methods, and what else programs call by the path of the enum.
        pub(crate) const TAKEN: &[&str] = &[
            "ALL", "DATA", "WRITTEN", "__entry", "code", "from_str", "index", "try_from",
            $(stringify!($constant),)* $(stringify!($function),)* $(stringify!($method),)*
        ];
    };
}

crate::__with_methods! { { taken } }

/// Returns the variant for a code: the code itself, with `_` for every character that no identifier takes, and an `E` before a number:
/// `FailedOperation_DomainExists`, `E4000`, `E_9021`. A name that the enum has already gets a `_` at its end: `COUNT_`.
pub(crate) fn variant(code: &str) -> String {
    let mut bytes = code.as_bytes().to_vec();
    if !code.is_ascii() {
        // A character beyond ASCII has one byte that doesn't continue it.
        bytes.retain(|byte| !(0x80..=0xbf).contains(byte));
    }
    for byte in &mut bytes {
        if !byte.is_ascii_alphanumeric() {
            *byte = b'_';
        }
    }
    let mut name = String::from_utf8(bytes).unwrap_or_default();
    if !name.starts_with(|first: char| first.is_ascii_alphabetic()) {
        name.insert(0, 'E');
    }
    if name.len() > LONGEST {
        return name;
    }
    if NEVER_RAW.contains(&name.as_str()) || TAKEN.contains(&name.as_str()) {
        name.push('_');
    }
    if KEYWORDS.contains(&name.as_str()) {
        name.insert_str(0, RAW);
    }
    name
}

/// Returns whether a word can't be an identifier as it is.
pub(crate) fn is_keyword(word: &str) -> bool {
    NEVER_RAW.contains(&word) || KEYWORDS.contains(&word)
}

/// Returns whether a variant has this name, with or without `r#`.
pub(crate) fn is_named(ident: &str, name: &str) -> bool {
    ident.strip_prefix(RAW).unwrap_or(ident) == name
}

/// The prefix of an identifier that would be a keyword without it.
const RAW: &str = "r#";

/// Returns the token for an identifier that this crate made, such as a variant's. Its place is that of generated code, so that no lint of
/// the user's fires on it.
pub fn ident(name: &str) -> Ident {
    match name.strip_prefix(RAW) {
        Some(keyword) => Ident::new_raw(keyword, Span::mixed_site()),
        None => Ident::new(name, Span::mixed_site()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_word_is_longer_than_the_longest() {
        assert_eq!(NEVER_RAW.iter().chain(KEYWORDS).chain(TAKEN).map(|word| word.len()).max(), Some(LONGEST));
    }

    /// A variant `rows_of` or `LANGUAGES` would hide the enum's own.
    #[test]
    fn items_of_the_enum_are_taken() {
        for name in ["ALL", "LANGUAGES", "range_of", "as_str", "is_removed", "rows_of", "retry", "try_from"] {
            assert_eq!(variant(name), format!("{name}_"));
        }
    }

    #[test]
    fn codes_become_identifiers() {
        let cases = [
            ("FailedOperation.DomainExists", "FailedOperation_DomainExists"),
            ("4000", "E4000"),
            ("-9021", "E_9021"),
            ("--12020", "E__12020"),
            ("0x1000", "E0x1000"),
            ("DB:0140", "DB_0140"),
            ("_", "E_"),
            ("中", "E_"),
            ("a中文b.", "a__b_"),
            ("", "E"),
            ("Self", "Self_"),
            ("type", "r#type"),
            ("COUNT", "COUNT_"),
            ("from_code", "from_code_"),
            ("from.code", "from_code_"),
            ("Count", "Count"),
        ];
        for (code, name) in cases {
            assert_eq!(variant(code), name);
            assert_eq!(ident(name).to_string(), name);
        }
    }
}
