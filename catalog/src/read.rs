//! Reads a document: [`Catalog::read`] and [`Catalog::read_with`].

use crate::catalog::{Catalog, CodeTable};
use crate::options::{Options, Unmatched};
use crate::problem::Problem;
use crate::reading::{self, Source, Table};
use crate::text::quote;
use crate::understanding::{self, Available, Choices, CodeRows, Verdict, distinct};
use crate::vocabulary::{self, Word};

/// The result of reading a document: the catalog of what could be read, and the problems.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Reading {
    /// The codes that the document lists.
    pub catalog: Catalog,
    /// The problems, in the document's order: rows of error-code tables that are neither code nor note, and tables that seem to list error
    /// codes.
    pub problems: Vec<Problem>,
    /// The warnings, in the document's order: what is read but loses a text, and what may hold codes but is not read.
    pub warnings: Vec<Problem>,
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
    /// assert_eq!(reading.catalog.codes().next().unwrap().code(), "AuthFailure");
    /// assert_eq!(reading.problems[0].to_string(), "4:2: `see below` is not an error code, in the row `see below | `");
    /// ```
    pub fn read(document: &str) -> Reading {
        Self::read_with(document, &Options::default())
    }

    /// Reads a document with options: in another format, or one that the rules alone don't get right.
    pub fn read_with(document: &str, options: &Options) -> Reading {
        read(document, options, |_, _, _| {})
    }
}

/// Reads a document, and lets the caller look at each table of error codes: its source, the table, and the rows that count.
pub(crate) fn read(document: &str, options: &Options, mut look: impl FnMut(&Source, &Table, &CodeRows<'_>)) -> Reading {
    let choices = Choices::new(options);
    let (source, tables) = reading::read(document, options.format);
    let tables = understanding::shaped(tables);
    let mut read = Read::default();
    for table in &tables {
        read.available.headings.extend(table.headings.last().cloned());
        if !choices.takes_table(&table.headings) {
            continue;
        }
        let (headers, verdict) = understanding::judge(table, &choices);
        read.available.headers.extend_from_slice(&headers);
        match verdict {
            Verdict::Codes(codes) => {
                look(&source, table, &codes);
                let (code_table, problems, warnings) = understanding::read(&source, table, &codes);
                read.tables.push(code_table);
                read.problems.extend(problems);
                read.warnings.extend(warnings);
                read.chosen.extend(codes.chosen.into_iter().chain(choices.of_tables(&table.headings)));
                read.available.cells.extend(codes.cells);
            }
            Verdict::Doubtful { offset, message } => {
                read.problems.push(Problem::at(source.place(offset), message));
            }
            Verdict::Other(seeming) => read.others.push(Other { table, headers, seeming }),
        }
    }
    if read.tables.is_empty() && read.problems.is_empty() {
        read.warnings.extend(understanding::other_form(document));
    }
    read.finish(&source, &choices)
}

/// What came of the tables so far.
#[derive(Default)]
struct Read<'a> {
    tables: Vec<CodeTable>,
    problems: Vec<Problem>,
    warnings: Vec<Problem>,
    others: Vec<Other<'a>>,
    /// The options that chose something.
    chosen: Vec<usize>,
    /// The texts that options can choose from.
    available: Available,
}

/// A table that is not of error codes.
struct Other<'a> {
    table: &'a Table,
    /// The texts of its header.
    headers: Vec<String>,
    /// What says that it may list error codes all the same.
    seeming: Option<String>,
}

impl Read<'_> {
    fn finish(mut self, source: &Source, choices: &Choices<'_>) -> Reading {
        let told = if self.tables.is_empty() && self.problems.is_empty() { self.unread_under_codes() } else { None };
        self.problems.extend(told.map(|(other, heading)| other.unread(source, &heading)));
        let seeming = self.others.iter().filter_map(|other| Some(other.unread(source, other.seeming.as_ref()?)));
        self.warnings.extend(seeming.filter(|warning| !self.problems.contains(warning)));
        self.warnings.sort_by_key(|warning| warning.place);
        let headers = if self.tables.is_empty() { distinct(&self.available.headers) } else { Vec::new() };
        Reading {
            headers,
            catalog: understanding::catalog(self.tables),
            problems: self.problems,
            warnings: self.warnings,
            unmatched: choices.unmatched(&self.chosen, &self.available),
        }
    }

    /// Returns the first table of a document from which nothing is read, if it is under a heading that speaks of error codes, with that heading.
    fn unread_under_codes(&self) -> Option<(&Other<'_>, String)> {
        let is_of_parameters =
            |other: &Other<'_>| other.headers.iter().any(|header| vocabulary::word(header) == Word::Type);
        let heading =
            |table: &Table| table.headings.iter().rfind(|heading| vocabulary::speaks_of_codes(heading)).cloned();
        let mut others = self.others.iter().filter(|other| !is_of_parameters(other));
        others.find_map(|other| Some((other, heading(other.table)?)))
    }
}

impl Other<'_> {
    /// Returns the problem that the table is not read, although the heading above it speaks of error codes.
    fn unread(&self, source: &Source, heading: &str) -> Problem {
        let headers: Vec<String> = self.headers.iter().map(|header| format!("`{header}`")).collect();
        let why = match headers.as_slice() {
            [] => "it has no header".to_owned(),
            headers => format!("none of its headers {} is known for error codes", headers.join(", ")),
        };
        let message = format!(
            "the table under the heading {} is not read, because {why}; if it lists error codes, say so: columns(code = \"…\")",
            quote(heading)
        );
        Problem::at(source.place(self.table.offset), message)
    }
}
