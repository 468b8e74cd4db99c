//! Reads a document: [`Catalog::read`] and [`Catalog::read_with`].

use crate::catalog::{Catalog, CodeTable};
use crate::options::{Options, Unmatched};
use crate::problem::Problem;
use crate::reading::{self, Source, Table};
use crate::understanding::{self, Available, Choices, ReadTable, Verdict};
use crate::vocabulary::{self, Word};

/// The result of reading a document: the catalog of what could be read, and the problems.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Reading {
    /// The codes that the document tells.
    pub catalog: Catalog,
    /// The problems, in the document's order: rows of error-code tables that are neither code nor note, and tables that seem to tell
    /// error codes.
    pub problems: Vec<Problem>,
    /// The options that chose nothing.
    pub unmatched: Vec<Unmatched>,
    /// The headers of all tables, if none of them is one of error codes.
    pub headers: Vec<String>,
}

impl Catalog {
    /// Reads a document: Markdown with pipe tables and HTML tables.
    ///
    /// Reading never fails. Each row of an error-code table is a code, a range or note that is kept, or a problem; a document without such
    /// tables gives an empty catalog. Time and memory are linear in the document's length.
    ///
    /// ```
    /// use tencent_errors_catalog::Catalog;
    ///
    /// let reading = Catalog::read("| 错误码 | 描述 |\n|--|--|\n| AuthFailure | 鉴权失败 |\n| see below | |\n");
    /// assert_eq!(reading.catalog.code(&reading.catalog.codes()[0]), "AuthFailure");
    /// assert_eq!(reading.problems[0].to_string(), "4:2: `see below` is no error code, in the row `see below | `");
    /// ```
    pub fn read(document: &str) -> Reading {
        Self::read_with(document, &Options::default())
    }

    /// Reads a document with options: in another format, or one that the rules alone don't get right.
    pub fn read_with(document: &str, options: &Options) -> Reading {
        let choices = Choices::new(options);
        if choices.is_empty() && !reading::may_hold_tables(document) {
            return Reading::default();
        }
        let source = reading::source(document, options.format);
        let mut tables = reading::tables(&source, options.format);
        if !choices.is_empty() {
            tables = tables.into_iter().map(|table| reading::complete(&source, table)).collect();
        }
        let available = available(&choices, &tables);
        let read: Vec<Outcome> = tables.into_iter().map(|table| Outcome::of(&source, table, &choices)).collect();
        collect(&source, read, &choices, available)
    }
}

/// For tests of the reader: each error-code table as read, its problems, and the lines of the rows that must have come to something.
#[doc(hidden)]
pub fn __tables_with_lines(document: &str, options: &Options) -> Vec<(CodeTable, Vec<Problem>, Vec<u32>)> {
    let source = reading::source(document, options.format);
    let choices = Choices::new(options);
    let mut tables = Vec::new();
    for table in reading::tables(&source, options.format) {
        let table = reading::complete(&source, table);
        if let Verdict::Codes(judged) = understanding::judge(&table, &choices) {
            let rows = table.rows.iter().skip(judged.first);
            let rows = rows.filter(|row| !row.is_empty() && !judged.header.is(row, judged.columns.code));
            let lines = rows.map(|row| row.line).collect();
            let ReadTable { table, problems, .. } = understanding::read(&source, table, judged, &choices);
            tables.push((table, problems, lines));
        }
    }
    tables
}

/// The result of reading a table.
enum Outcome {
    Codes(ReadTable),
    Doubtful(Problem),
    /// Another table, by its headings and headers.
    Other(Unread),
    /// One that the options leave out.
    LeftOut,
}

/// A table that is none of error codes.
struct Unread {
    offset: usize,
    headings: Vec<String>,
    headers: Vec<String>,
}

impl Outcome {
    fn of<'a>(source: &'a Source<'_>, table: Table<'a>, choices: &Choices<'_>) -> Self {
        if !choices.takes_table(&table.headings) {
            return Outcome::LeftOut;
        }
        let early = understanding::judge_by_header(&table, choices);
        let table = if early.is_some() { table } else { reading::complete(source, table) };
        match early.unwrap_or_else(|| understanding::judge(&table, choices)) {
            Verdict::Codes(judged) => {
                let by_heading = choices.of_tables(&table.headings);
                let mut read = understanding::read(source, table, judged, choices);
                read.chosen.extend(by_heading);
                Outcome::Codes(read)
            }
            Verdict::Doubtful { offset, message } => {
                Outcome::Doubtful(Problem { place: Some(source.place(offset)), message, cell: String::new() })
            }
            Verdict::Other(headers) => {
                Outcome::Other(Unread { offset: table.offset, headings: table.headings, headers })
            }
        }
    }
}

/// Puts together what came of the tables.
fn collect(source: &Source<'_>, read: Vec<Outcome>, choices: &Choices<'_>, mut available: Available) -> Reading {
    let (mut tables, mut problems, mut others, mut chosen) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for outcome in read {
        match outcome {
            Outcome::Codes(read) => {
                tables.push(read.table);
                problems.extend(read.problems);
                chosen.extend(read.chosen);
                available.cells.extend(read.cells);
            }
            Outcome::Doubtful(problem) => problems.push(problem),
            Outcome::Other(unread) => others.push(unread),
            Outcome::LeftOut => {}
        }
    }
    if tables.is_empty() && problems.is_empty() {
        problems.extend(unread_under_codes(source, &others));
    }
    available.cells = distinct(available.cells.into_iter().filter(|cell| !cell.is_empty()));
    let headers =
        if tables.is_empty() { distinct(others.into_iter().flat_map(|other| other.headers)) } else { Vec::new() };
    let unmatched = choices.unmatched(&chosen, &available);
    Reading { catalog: understanding::catalog(tables), problems, unmatched, headers }
}

/// Returns the problem of a document from which nothing is read, although a heading over a table speaks of error codes.
fn unread_under_codes<'a>(source: &Source<'_>, others: &'a [Unread]) -> Option<Problem> {
    let speaking = |unread: &'a Unread| {
        if unread.headers.iter().any(|header| vocabulary::word(header) == Word::Type) {
            return None; // a table of parameters
        }
        let heading = unread.headings.iter().rfind(|heading| vocabulary::speaks_of_codes(heading))?;
        Some((unread, heading))
    };
    let (Unread { offset, headers, .. }, heading) = others.iter().find_map(speaking)?;
    let headers: Vec<String> = headers.iter().map(|header| format!("`{header}`")).collect();
    let message = format!(
        "the table under the heading `{heading}` is not read, because none of its headers {} is known for error codes; if it tells codes, \
         say so: columns(code = \"…\")",
        headers.join(", ")
    );
    Some(Problem { place: Some(source.place(*offset)), message, cell: String::new() })
}

/// Returns the texts that options can choose from, except code cells.
fn available(choices: &Choices<'_>, tables: &[Table<'_>]) -> Available {
    if choices.is_empty() {
        return Available::default();
    }
    Available {
        headers: distinct(
            tables.iter().filter(|table| choices.takes_table(&table.headings)).flat_map(understanding::headers),
        ),
        headings: distinct(tables.iter().filter_map(|table| table.headings.last().cloned())),
        cells: Vec::new(),
    }
}

/// Returns the texts, each once.
fn distinct(texts: impl Iterator<Item = String>) -> Vec<String> {
    let mut seen = std::collections::HashSet::new();
    texts.filter(|text| seen.insert(text.clone())).collect()
}
