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

/// Names that a generated enum has already: a variant with such a name would hide it. The associated constants and functions of the enums, and the
/// functions of traits that programs call by path.
pub(crate) const TAKEN: &[&str] = &[
    "ALL",
    "COUNT",
    "CURRENT",
    "DOCUMENTS",
    "LANGUAGES",
    "TABLE",
    "TRANSLATIONS",
    "__all",
    "as_str",
    "class",
    "code",
    "description",
    "description_in",
    "document",
    "from_code",
    "from_number",
    "from_str",
    "in_language",
    "index",
    "is_removed",
    "kind",
    "line",
    "name",
    "number",
    "range_of",
    "retry",
    "rows",
    "rows_in",
    "section",
    "solution",
    "try_from",
];

/// The length of the longest of these words.
const LONGEST: usize = 14;

/// Returns the variant for a code: the code itself, with `_` for every character that no identifier takes, and an `E` before a number:
/// `FailedOperation_DomainExists`, `E4000`, `E_9021`. A name that the enum has already gets a `_` at its end: `COUNT_`.
pub(crate) fn variant(code: &str) -> String {
    let mut name = with_letters_only(code);
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

/// Returns the code with `_` for every character but ASCII letters and digits, and a letter at its start.
fn with_letters_only(code: &str) -> String {
    let mut name = Vec::with_capacity(code.len() + 1);
    if !code.as_bytes().first().is_some_and(u8::is_ascii_alphabetic) {
        name.push(b'E');
    }
    name.extend_from_slice(code.as_bytes());
    // A plain loop, without calls: most builds don't optimise this.
    let (mut left, mut is_ascii) = (name.as_mut_slice(), true);
    while let [byte, rest @ ..] = left {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => {}
            // The rest of a character of several bytes: there is one `_` for the character.
            0x80..=0xbf => is_ascii = false,
            other => *other = b'_',
        }
        left = rest;
    }
    if !is_ascii {
        name.retain(u8::is_ascii);
    }
    String::from_utf8(name).unwrap_or_default()
}

/// Returns whether a code has only letters, digits and dots, and becomes a variant of its own: no other such code becomes the same one.
pub(crate) fn is_dotted(code: &str) -> bool {
    let mut left = code.as_bytes();
    if left.len() <= LONGEST || !left.first().is_some_and(u8::is_ascii_alphabetic) {
        return false;
    }
    while let [b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'.', rest @ ..] = left {
        left = rest;
    }
    left.is_empty()
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

    #[test]
    fn dotted_codes_become_different_identifiers() {
        for code in ["FailedOperation.DomainExists", "A.23456789012345", "AuthFailure2222"] {
            assert!(is_dotted(code), "{code}");
        }
        // The first three become the same as another code; the others have the length of a word that is taken.
        for code in [
            "FailedOperation_DomainExists",
            "FailedOperation-DomainExists",
            "4000000000000000",
            "",
            "from.code",
            "description.in",
        ] {
            assert!(!is_dotted(code), "{code}");
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
