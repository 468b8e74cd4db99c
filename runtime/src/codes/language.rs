//! Finds what the documents of another language say of a code: by the lookup of RFC 4647, section 3.4.

use super::column::Column;
use super::data::{Data, RowData};
use super::row::Row;

/// A language: its tag, and for each code a row, of line 0 if the language lacks the code.
type Language = (&'static str, &'static RowData);

/// Returns the code's row in the language of the tag, or in the next more general one that has the code.
#[inline]
pub(super) fn row(data: &'static Data, code: usize, tag: &str) -> Option<Row> {
    let (language, rows) = find(data, code, tag)?;
    Some(Row::translated(rows, code, language))
}

/// Returns what the code means in the language of the tag.
#[inline]
pub(super) fn description(data: &'static Data, code: usize, tag: &str) -> Option<&'static str> {
    let (_, rows) = find(data, code, tag)?;
    rows.text(Column::Description, code)
}

/// Finds the language. Where the tag is a constant, written as in the macro call and without a subtag, the compiler can tell which language
/// is meant, and leave the texts of the others out of the program.
#[expect(clippy::inline_always, reason = "only where the tag is known can the compiler leave out the other languages")]
#[inline(always)]
fn find(data: &'static Data, code: usize, tag: &str) -> Option<Language> {
    for (language, rows) in languages(data) {
        if language == tag {
            if has(rows, code) {
                return Some((language, rows));
            }
            return if has_subtags(tag) { look_up(data, code, tag) } else { None };
        }
    }
    look_up(data, code, tag)
}

#[inline]
fn languages(data: &'static Data) -> impl Iterator<Item = Language> {
    data.languages.iter().copied().zip(data.translations.iter().copied())
}

/// Returns whether a language has the code.
#[inline]
const fn has(rows: &RowData, code: usize) -> bool {
    rows.places.lines.get(code) > 0
}

/// Returns whether there is a more general tag. It is a plain loop, which the compiler runs if the tag is a constant.
#[inline]
fn has_subtags(tag: &str) -> bool {
    for byte in tag.as_bytes() {
        if *byte == b'-' {
            return true;
        }
    }
    false
}

/// Looks up the tag, then the tag without its last subtags.
fn look_up(data: &'static Data, code: usize, tag: &str) -> Option<Language> {
    let mut range = tag;
    loop {
        let is_meant = |(language, rows): &Language| language.eq_ignore_ascii_case(range) && has(rows, code);
        if let Some(found) = languages(data).find(is_meant) {
            return Some(found);
        }
        (range, _) = range.rsplit_once('-')?;
        // A subtag of one character belongs to those after it.
        if let Some((before, singleton)) = range.rsplit_once('-')
            && singleton.len() == 1
        {
            range = before;
        }
    }
}
