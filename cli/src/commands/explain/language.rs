//! Tells the language of a document.

use crate::documents::Document;

/// The languages that Tencent publishes documents in.
const TAGS: [&str; 6] = ["zh", "en", "ja", "ko", "pt", "id"];

/// Returns whether a document is in a language: by a tag in its path (`as.en.md`, `en/as.md`), otherwise by the letters of its texts.
pub(super) fn is(document: &Document, tag: &str) -> bool {
    let named: Vec<&str> =
        document.path.split(['/', '\\', '.']).filter(|segment| TAGS.contains(&primary(segment).as_str())).collect();
    if !named.is_empty() {
        return named.iter().any(|segment| segment.eq_ignore_ascii_case(tag) || primary(segment) == tag.to_lowercase());
    }
    by_letters(document).contains(&primary(tag).as_str())
}

/// Returns the language of a tag, without script and region.
fn primary(tag: &str) -> String {
    tag.split(['-', '_']).next().unwrap_or_default().to_lowercase()
}

/// Returns the languages that a document may be in. Latin letters don't tell which.
fn by_letters(document: &Document) -> &'static [&'static str] {
    let tables = document.reading.catalog.tables().iter();
    let texts = tables.flat_map(|table| &table.rows).filter_map(|row| row.description());
    let (mut kana, mut hangul, mut han) = (0_usize, 0_usize, 0_usize);
    for c in texts.flat_map(str::chars) {
        kana += usize::from(matches!(c, '\u{3040}'..='\u{30ff}'));
        hangul += usize::from(matches!(c, '\u{ac00}'..='\u{d7a3}'));
        han += usize::from(matches!(c, '\u{4e00}'..='\u{9fff}'));
    }
    match () {
        () if kana > hangul && kana * 10 > han => &["ja"],
        () if hangul > kana && hangul * 10 > han => &["ko"],
        () if han > 0 => &["zh"],
        () => &["en", "pt", "id"],
    }
}
