//! Finds out which language a document is in.

use std::ops::RangeInclusive;

use tencent_errors_catalog::Catalog;

/// The languages that Tencent publishes documents in.
const TAGS: [&str; 6] = ["zh", "en", "ja", "ko", "pt", "id"];

/// Returns whether the catalog of a document is in a language: by a tag in its path (`as.en.md`, `en/as.md`), otherwise by the letters of its texts.
pub(super) fn is(catalog: &Catalog, tag: &str) -> bool {
    let segments = catalog.documents().iter().flat_map(|path| path.split(['/', '\\', '.']));
    let tags: Vec<&str> = segments.filter(|segment| TAGS.contains(&primary(segment).as_str())).collect();
    if tags.is_empty() {
        return by_letters(catalog).contains(&primary(tag).as_str());
    }
    tags.iter().any(|own| own.eq_ignore_ascii_case(tag) || primary(own) == tag.to_lowercase())
}

/// Returns the language of a tag, without script and region.
fn primary(tag: &str) -> String {
    tag.split(['-', '_']).next().unwrap_or_default().to_lowercase()
}

/// Returns the languages that a document may be in. One kana or Korean letter for ten Chinese ones decides; Latin letters don't, between three.
fn by_letters(catalog: &Catalog) -> &'static [&'static str] {
    let rows = catalog.tables().iter().flat_map(|table| &table.rows);
    let text: String = rows.filter_map(|row| row.description()).collect();
    let count = |letters: RangeInclusive<char>| text.chars().filter(|c| letters.contains(c)).count();
    let (kana, hangul) = (10 * count('\u{3040}'..='\u{30ff}'), 10 * count('\u{ac00}'..='\u{d7a3}'));
    match count('\u{4e00}'..='\u{9fff}') {
        han if kana > han.max(hangul) => &["ja"],
        han if hangul > han.max(kana) => &["ko"],
        0 => &["en", "pt", "id"],
        _ => &["zh"],
    }
}
