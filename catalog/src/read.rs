//! Reads a document: [`Catalog::read`] and [`Catalog::read_with`].

use crate::catalog::Catalog;
use crate::options::{Choices, Options, Unmatched, distinct};
use crate::problem::Problem;
use crate::reading::{self, Source, Table, TableRow};
use crate::text::{one_line, quote};
use crate::understanding::{self, CodeRows, Verdict};
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
    let (source, mut outline) = reading::read(document, options.format);
    let tables = understanding::shaped(outline.tables);
    let (mut read, mut all) = (Choices::default(), Choices::default());
    let (mut code_tables, mut problems, mut warnings, mut others) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for table in &tables {
        all.headings.extend(table.headings.last().cloned());
        if !options.takes(&table.headings) {
            continue;
        }
        let (headers, verdict) = understanding::judge(table, options);
        all.headers.extend_from_slice(&headers);
        match verdict {
            Verdict::Codes(mut codes) => {
                read.headers.extend(headers);
                read.headings.extend_from_slice(&table.headings);
                if !options.skip.is_empty() {
                    let cell = |row: &TableRow| row.text(codes.roles.code).to_owned();
                    read.cells.extend(codes.rows.iter().map(|(_, row)| one_line(&cell(row))));
                    codes.rows.retain(|(_, row)| !options.skips(&cell(row)));
                }
                look(&source, table, &codes);
                let (code_table, unread, lost) = understanding::read(&source, table, *codes);
                code_tables.push(code_table);
                problems.extend(unread);
                warnings.extend(lost);
            }
            Verdict::Doubtful(offset, message) => problems.push(Problem::at(source.place(offset), message)),
            Verdict::Other(seeming) => {
                if seeming.is_none() {
                    outline.strays.extend(understanding::without_header(table));
                }
                warnings.extend(seeming.map(|under| unread(&source, table, &headers, &under)));
                others.push((table, headers));
            }
        }
    }
    let is_nothing = code_tables.is_empty() && problems.is_empty();
    let form = if is_nothing { understanding::other_form(document) } else { None };
    let strays = understanding::stray_rows(&source, &outline.strays);
    // The whole document is searched only if there may be something to say.
    let says = form.is_some() || !strays.is_empty();
    if says && (!is_nothing || vocabulary::speaks_of_codes(document)) {
        match form {
            Some(form) => warnings.push(form),
            None => warnings.extend(strays),
        }
    }
    if is_nothing {
        let under_codes = others.iter().find_map(|(table, headers)| {
            let heading = heading_of_codes(table, headers)?;
            Some(unread(&source, table, headers, &format!("heading {}", quote(heading))))
        });
        warnings.retain(|warning| Some(warning) != under_codes.as_ref());
        problems.extend(under_codes);
    }
    warnings.sort_by_key(|warning| warning.place);
    Reading {
        headers: if code_tables.is_empty() { distinct(&all.headers) } else { Vec::new() },
        catalog: Catalog::new(code_tables),
        problems,
        warnings,
        unmatched: options.unmatched(&read, &all),
    }
}

/// Returns the heading over a table that speaks of error codes, unless the table is of parameters.
fn heading_of_codes<'a>(table: &'a Table, headers: &[String]) -> Option<&'a String> {
    let is_of_parameters = headers.iter().any(|header| vocabulary::word(header) == Word::Type);
    table.headings.iter().rfind(|heading| !is_of_parameters && vocabulary::speaks_of_codes(heading))
}

/// Returns the problem that the table is not read, although the heading above it or a header speaks of error codes.
fn unread(source: &Source, table: &Table, headers: &[String], under: &str) -> Problem {
    let headers: Vec<String> = headers.iter().map(|header| format!("`{header}`")).collect();
    let why = match headers.as_slice() {
        [] => "it has no header".to_owned(),
        headers => format!("none of its headers {} is known for error codes", headers.join(", ")),
    };
    let message = format!(
        "the table under the {under} is not read, because {why}; if it lists error codes, say so: columns(code = \"…\")"
    );
    Problem::at(source.place(table.offset), message)
}
