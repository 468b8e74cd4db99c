//! Finds what the documents of another language say of a code: by the lookup of RFC 4647, section 3.4.

use super::row::Row;
use super::table::{Table, Translation};

/// Returns the code's row in the language of the tag, or in the next more general one that has the code.
#[inline]
pub(super) fn find(translations: &'static [&'static Translation], code: usize, tag: &str) -> Option<Row> {
    let translation = translation(translations, code, tag)?;
    Some(Row { language: Some(translation.tag), ..translation.rows.row(code) })
}

/// Returns what the code means in the language of the tag; without it, in the first one.
#[inline]
pub(super) fn description(
    table: &Table,
    translations: &'static [&'static Translation],
    code: usize,
    tag: &str,
) -> &'static str {
    match translation(translations, code, tag) {
        Some(translation) if !translation.rows.description(code).is_empty() => translation.rows.description(code),
        _ => table.rows.description(code),
    }
}

/// Finds the language. Where the tag is a constant, written as in the macro call and without a subtag, the compiler can tell which language
/// is meant, and leave the texts of the others out of the program.
#[expect(clippy::inline_always, reason = "only where the tag is known can the compiler leave out the other languages")]
#[inline(always)]
fn translation(translations: &'static [&'static Translation], code: usize, tag: &str) -> Option<&'static Translation> {
    for translation in translations {
        if translation.tag == tag {
            if translation.has(code) {
                return Some(translation);
            }
            return if has_subtags(tag) { look_up(translations, code, tag) } else { None };
        }
    }
    look_up(translations, code, tag)
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
fn look_up(translations: &'static [&'static Translation], code: usize, tag: &str) -> Option<&'static Translation> {
    let mut range = tag;
    loop {
        let is_meant =
            |translation: &&&Translation| translation.tag.eq_ignore_ascii_case(range) && translation.has(code);
        if let Some(translation) = translations.iter().find(is_meant) {
            return Some(translation);
        }
        (range, _) = range.rsplit_once('-')?;
        // A subtag of one character belongs to those behind it.
        if let Some((before, singleton)) = range.rsplit_once('-')
            && singleton.len() == 1
        {
            range = before;
        }
    }
}

impl Translation {
    /// Returns whether the language has the code.
    #[inline]
    const fn has(&self, code: usize) -> bool {
        self.rows.line(code) > 0
    }
}
