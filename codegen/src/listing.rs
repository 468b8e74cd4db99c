//! Lists all codes of an enum in one literal. The macro by example behind `code!` passes the literal on at each use. The list has a line for
//! each text that names a variant, sorted by bytes, so that a use reads only a few lines of it:
//!
//! ```text
//! FailedOperation.DomainExists            the code of the variant that is named after it
//! IB-0013 ⇥ IB_0013_2                     the code of a variant that the user renamed
//! LIMIT ⇥ ⇥ E4000 ⇥ E5000                 a name, with the variants whose rows have it
//! ```
//!
//! The list of an enum whose document could not be read is empty.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use tencent_errors_catalog::Column;

use crate::options::Target;
use crate::plan::{Enum, UNREAD, Variant};
use crate::{literal, names};

/// The code that a text names.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Found<'a> {
    /// The variant with this identifier.
    Variant(String),
    /// A name next to several codes: those of the variants with these identifiers.
    Several(Vec<&'a str>),
    Nothing,
}

/// Writes the list as a raw literal, so that its text is the list as it is.
pub(crate) fn literal(target: &Target, code_enum: &Enum<'_>) -> TokenStream {
    let list = if code_enum.is_unread { UNREAD_LIST.to_owned() } else { list(&code_enum.variants) };
    literal::raw(target, &list)
}

/// The list of an enum whose document could not be read. No code is a line break.
const UNREAD_LIST: &str = "\n";

/// Returns the list in a raw literal, of which this is the text; `None` if it is no raw literal.
pub fn unquote(literal: &str) -> Option<&str> {
    let (_, text) = literal.strip_prefix('r')?.split_once('"')?;
    text.rsplit_once('"').map(|(list, _)| list)
}

/// Returns the lines. A name that is written like a code is that code's.
fn list(variants: &[Variant]) -> String {
    let mut lines: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for Variant { ident, rows, .. } in variants {
        for name in rows.iter().filter_map(|row| row.text(Column::Name)) {
            let named = lines.entry(name).or_insert_with(|| vec![""]);
            if !named.contains(&ident.as_str()) {
                named.push(ident);
            }
        }
    }
    for Variant { ident, renamed, code, .. } in variants {
        lines.insert(code, if *renamed { vec![ident] } else { Vec::new() });
    }
    let mut list = String::new();
    for (written, idents) in lines {
        list.push_str(written);
        list.extend(idents.iter().flat_map(|ident| ["\t", ident]));
        list.push('\n');
    }
    list
}

/// Finds what the text names.
pub(crate) fn find<'a>(list: &'a str, written: &str) -> Found<'a> {
    if list == UNREAD_LIST {
        return Found::Variant(UNREAD.to_owned());
    }
    let Some(idents) = search(list, written) else { return Found::Nothing };
    let mut idents = idents.split('\t').skip(1);
    match (idents.next(), idents.next()) {
        (None, _) => Found::Variant(names::variant(written)),
        (Some(""), Some(ident)) => match idents.next() {
            None => Found::Variant(ident.to_owned()),
            Some(second) => Found::Several([ident, second].into_iter().chain(idents).collect()),
        },
        (Some(ident), _) => Found::Variant(ident.to_owned()),
    }
}

/// Returns the rest of the text's line, by a binary search.
fn search<'a>(list: &'a str, written: &str) -> Option<&'a str> {
    let bytes = list.as_bytes();
    let (mut start, mut end) = (0, bytes.len());
    while start < end {
        let middle = start + (end - start) / 2;
        let before = bytes.get(start..middle)?.iter().rposition(|byte| *byte == b'\n');
        let line_start = before.map_or(start, |newline| start + newline + 1);
        let line = list.get(line_start..)?.split('\n').next()?;
        let key = line.split('\t').next()?;
        match key.cmp(written) {
            std::cmp::Ordering::Equal => return line.get(key.len()..),
            std::cmp::Ordering::Less => start = line_start + line.len() + 1,
            std::cmp::Ordering::Greater => end = line_start,
        }
    }
    None
}

/// Everything that may be written, and whether it is a code.
pub(crate) fn all(list: &str) -> impl Iterator<Item = (&str, bool)> {
    list.lines()
        .map(|line| line.split_once('\t').map_or((line, true), |(written, rest)| (written, !rest.starts_with('\t'))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Row;

    fn variant<'a>(code: &'a str, names: &[&'a str]) -> Variant<'a> {
        let rows = names.iter().map(|&name| Row::saying(Column::Name, name)).collect();
        Variant { ident: names::variant(code), code, rows, ..Variant::default() }
    }

    fn ident(text: &str) -> Found<'_> {
        Found::Variant(text.to_owned())
    }

    #[test]
    fn every_code_is_found_and_nothing_else() {
        for count in 0..70 {
            let codes: Vec<String> = (0..count).map(|code| format!("A.{}", code * code)).collect();
            let list = list(&codes.iter().map(|code| variant(code, &[])).collect::<Vec<_>>());
            for code in &codes {
                assert_eq!(find(&list, code), ident(&code.replace('.', "_")));
            }
            for other in ["", "\n", "A", "A.", "A.2", "A.99999", "a", "~", "A.1\n", "\t"] {
                assert_eq!(find(&list, other), Found::Nothing, "{other:?} of {count}");
            }
            assert_eq!(all(&list).count(), count);
        }
    }

    #[test]
    fn names_and_renamed_codes() {
        let mut variants = [
            variant("4000", &["LIMIT", "OWN"]),
            variant("5000", &["LIMIT", "LIMIT"]),
            variant("type", &[]),
            variant("IB-1", &["4000", "type"]),
        ];
        variants[3] = Variant { ident: "IB_1_2".to_owned(), renamed: true, ..variant("IB-1", &["4000"]) };
        let list = list(&variants);
        assert_eq!(find(&list, "LIMIT"), Found::Several(vec!["E4000", "E5000"]));
        assert_eq!(find(&list, "OWN"), ident("E4000"));
        assert_eq!(find(&list, "4000"), ident("E4000"));
        assert_eq!(find(&list, "type"), ident("r#type"));
        assert_eq!(find(&list, "IB-1"), ident("IB_1_2"));
        assert_eq!(all(&list).filter(|(_, is_code)| *is_code).count(), 4);
    }

    #[test]
    fn quotes_are_no_end() {
        let target = Target::new(quote::quote!(tencent_errors));
        for code in ["a\"b", "\"", "\"#", "##\"##\"#", "\\", "\\\""] {
            let variants = [Variant { ident: "A".to_owned(), renamed: true, ..variant(code, &[]) }];
            let literal = literal::raw(&target, &list(&variants)).to_string();
            assert_eq!(unquote(&literal), Some(&*list(&variants)), "{literal}");
        }
    }
}
