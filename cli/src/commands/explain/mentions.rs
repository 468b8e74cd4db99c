//! Finds the rows that name a code.

use tencent_errors_catalog::{Column, Entry, PlacedRow, Row, Space};

use crate::documents::Document;

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
pub(super) fn find<'a>(documents: &'a [Document], code: &str, space: Option<Space>) -> Vec<Mention<'a>> {
    let named = entries(documents, space).filter(|(.., entry)| is_named(*entry, code));
    let rows = named.flat_map(|(document, space, entry)| {
        entry.rows().map(move |placed| of_row(document, entry.code(), space, placed))
    });
    let mut mentions: Vec<Mention<'a>> = rows.collect();
    if mentions.is_empty()
        && let Ok(number) = code.parse()
    {
        let range = |document: &'a Document| Some(of_range(document, document.reading.catalog.range_of(number)?));
        mentions.extend(documents.iter().filter_map(range));
    }
    mentions
}

/// Returns the codes of the documents with their sets; only those of one set, if it is given.
pub(super) fn entries(
    documents: &[Document],
    space: Option<Space>,
) -> impl Iterator<Item = (&Document, Space, Entry<'_>)> {
    let spaces = move || Space::ALL.into_iter().filter(move |own| space.is_none_or(|space| space == *own));
    documents.iter().flat_map(move |document| {
        spaces().flat_map(move |own| document.reading.catalog.entries(own).map(move |entry| (document, own, entry)))
    })
}

fn is_named(entry: Entry<'_>, text: &str) -> bool {
    let code = entry.code();
    let number = |text: &str| text.parse::<i64>().ok();
    code == text
        || number(text).is_some_and(|wanted| number(code) == Some(wanted))
        || entry.rows().any(|placed| placed.row.name() == Some(text))
}

fn of_row<'a>(document: &Document, code: &'a str, space: Space, placed: PlacedRow<'a>) -> Mention<'a> {
    let PlacedRow { table, row, .. } = placed;
    let mut place = vec![format!("{}:{}", document.path, row.line)];
    place.extend((!table.headings.is_empty()).then(|| table.headings.join(" › ")));
    place.extend((space == Space::Module).then(|| "a module code".to_owned()));
    let pair = match space {
        Space::Code => "module code",
        Space::Module => "code",
    };
    let pair = row.next_to(space).filter(|other| *other != code).map(|other| (pair, other));
    Mention { code, place: place.join(", "), texts: texts(row).chain(pair).collect() }
}

fn of_range<'a>(document: &Document, range: &'a Row) -> Mention<'a> {
    let last = range.last.as_deref().unwrap_or_default();
    let place = format!("{}:{}, codes {} to {last}", document.path, range.line, range.code);
    Mention { code: &range.code, place, texts: texts(range).collect() }
}

fn texts(row: &Row) -> impl Iterator<Item = (&'static str, &str)> {
    Column::ALL.into_iter().filter_map(|column| Some((column.name(), row.text(column)?)))
}
