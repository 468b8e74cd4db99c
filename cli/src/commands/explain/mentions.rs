//! Finds the rows that name a code.

use tencent_errors::ApiError;
use tencent_errors_catalog::{Catalog, Column, Entry, PlacedRow, Row, Space};

/// A row that names a code.
pub(super) struct Mention<'a> {
    /// The code, as the document writes it.
    pub(super) code: &'a str,
    /// Where the row is: document, line and headings.
    pub(super) place: String,
    /// The row's texts, each with its name.
    pub(super) texts: Vec<(&'static str, &'a str)>,
}

/// Returns the rows that name a code, by its text, its number, or the symbol next to it. If there are none, the ranges that hold the number.
pub(super) fn find<'a>(catalogs: &'a [Catalog], code: &str, space: Option<Space>) -> Vec<Mention<'a>> {
    let named = entries(catalogs, space).filter(|entry| is_named(*entry, code));
    let rows = named.flat_map(|entry| entry.rows().map(move |placed| of_row(entry, placed)));
    let mut mentions: Vec<Mention<'a>> = rows.collect();
    if mentions.is_empty()
        && let Some(number) = number(code)
    {
        let range = |catalog: &'a Catalog| Some(of_range(catalog, catalog.range_of(number)?));
        mentions.extend(catalogs.iter().filter_map(range));
    }
    mentions
}

/// Returns the codes of the catalogs; only those of one set, if it is given.
pub(super) fn entries(catalogs: &[Catalog], space: Option<Space>) -> impl Iterator<Item = Entry<'_>> {
    let spaces = Space::ALL.into_iter().filter(move |own| space.is_none_or(|space| space == *own));
    catalogs.iter().flat_map(move |catalog| spaces.clone().flat_map(|space| catalog.entries(space)))
}

/// Returns the number that a code is, in any spelling that answers have: `1500.0`.
fn number(code: &str) -> Option<i64> {
    ApiError::from_parts(code, "", None).number()
}

fn is_named(entry: Entry<'_>, text: &str) -> bool {
    let code = entry.code();
    code == text
        || number(text).is_some_and(|wanted| number(code) == Some(wanted))
        || entry.rows().any(|placed| placed.row.name() == Some(text))
}

fn of_row<'a>(entry: Entry<'a>, PlacedRow { document, table, row, .. }: PlacedRow<'a>) -> Mention<'a> {
    let mut place = vec![format!("{document}:{}", row.line)];
    place.extend((!table.headings.is_empty()).then(|| table.headings.join(" › ")));
    let pair = match entry.space() {
        Space::Code => "module code",
        Space::Module => {
            place.push("a module code".to_owned());
            "code"
        }
    };
    let pair = row.next_to(entry.space()).filter(|other| *other != entry.code()).map(|other| (pair, other));
    Mention { code: entry.code(), place: place.join(", "), texts: texts(row).chain(pair).collect() }
}

fn of_range<'a>(catalog: &Catalog, range: &'a Row) -> Mention<'a> {
    let (document, last) = (catalog.documents().concat(), range.last.as_deref().unwrap_or_default());
    let place = format!("{document}:{}, codes {} to {last}", range.line, range.code);
    Mention { code: &range.code, place, texts: texts(range).collect() }
}

fn texts(row: &Row) -> impl Iterator<Item = (&'static str, &str)> {
    Column::ALL.into_iter().filter_map(|column| Some((column.name(), row.text(column)?)))
}
