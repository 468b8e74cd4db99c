//! Reads a document: [`Catalog::read`], [`Catalog::read_with`], and [`Catalog::read_as_written`] for tools that rewrite documents.

use crate::catalog::Catalog;
use crate::options::{Choices, Options, Unmatched, distinct};
use crate::problem::Problem;
use crate::reading::{self, Source, Table};
use crate::text::{one_line, quote};
use crate::understanding::{self, CodeRows, Verdict};
use crate::vocabulary;

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

/// An error-code table as its document writes it. Texts are plain, without markup; a line break in a cell is `\n`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WrittenTable {
    /// The line on which it starts, from 1.
    pub line: u32,
    /// The enclosing headings, outermost first.
    pub headings: Vec<String>,
    /// The paragraph before it, which may say that it lists error codes; empty if there is none.
    pub lead: String,
    /// The headers of its columns.
    pub header: Vec<String>,
    /// The index of the column with the codes.
    pub code: usize,
    /// Its rows, without empty ones and repeated headers.
    pub rows: Vec<WrittenRow>,
}

/// A row of such a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WrittenRow {
    /// The line on which it starts, from 1.
    pub line: u32,
    /// The cells, as many as the header has, or more. One that spans several of its columns or rows is repeated.
    pub cells: Vec<String>,
    /// Whether it is one cell that spans all columns, which is in `cells` once.
    pub is_title: bool,
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
        read(document, options, &mut |_, _, _| {})
    }

    /// Does what [`Catalog::read_with`] does, and also returns the error-code tables as the document writes them: one for each of the
    /// [`tables`](Catalog::tables) that are read.
    ///
    /// ```
    /// use tencent_errors_catalog::{Catalog, Options};
    ///
    /// let document = "| 错误码 | HTTP 状态码 | 描述 |\n|--|--|--|\n| `AuthFailure` | 401 | 鉴权<br>失败 |\n";
    /// let (reading, tables) = Catalog::read_as_written(document, &Options::default());
    /// assert_eq!(reading.catalog.tables()[0].rows[0].code, "AuthFailure");
    /// assert_eq!(tables[0].header, ["错误码", "HTTP 状态码", "描述"]);
    /// assert_eq!(tables[0].rows[0].cells, ["AuthFailure", "401", "鉴权\n失败"]);
    /// ```
    pub fn read_as_written(document: &str, options: &Options) -> (Reading, Vec<WrittenTable>) {
        let mut written = Vec::new();
        let reading = read(document, options, &mut |source, table, codes| {
            written.push(WrittenTable::of(source, table, codes));
        });
        (reading, written)
    }
}

impl WrittenTable {
    fn of(source: &Source, table: &Table, codes: &CodeRows<'_>) -> Self {
        let width = codes.header().len();
        let rows = codes.rows.iter().map(|(_, row)| {
            let is_title = row.is_one_cell(width);
            let own = row.cells.iter().take(if is_title { 1 } else { width }).enumerate();
            let own = own.map(|(column, cell)| if column == codes.roles.code { cell.bare() } else { &cell.text });
            let beyond = row.beyond(width).map(|cell| &*cell.text).filter(|_| !is_title);
            let cells = own.chain(beyond).map(str::to_owned).collect();
            WrittenRow { line: source.line(row.offset), cells, is_title }
        });
        WrittenTable {
            line: source.line(table.offset),
            headings: table.headings.clone(),
            lead: table.lead.clone(),
            header: codes.header().map(str::to_owned).collect(),
            code: codes.roles.code,
            rows: rows.collect(),
        }
    }
}

/// Reads a document, and lets the caller look at each table of error codes: its source, the table, and the rows that count.
fn read(document: &str, options: &Options, look: &mut dyn FnMut(&Source, &Table, &CodeRows<'_>)) -> Reading {
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
                    let code = codes.roles.code;
                    read.cells.extend(codes.rows.iter().map(|(_, row)| one_line(row.text(code))));
                    codes.rows.retain(|(_, row)| !options.skips(row.text(code)));
                }
                look(&source, table, &codes);
                let (code_table, unread, lost) = understanding::read(&source, *codes);
                code_tables.push(code_table);
                problems.extend(unread);
                warnings.extend(lost);
            }
            Verdict::Doubtful(offset, message) => problems.push(Problem::at(source.place(offset), message)),
            Verdict::Other(seeming, is_of_parameters) => {
                if seeming.is_none() {
                    outline.strays.extend(understanding::without_header(table));
                }
                warnings.extend(seeming.map(|under| unread(&source, table, &headers, &under)));
                others.push((table, headers, is_of_parameters));
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
        let under_codes = others.iter().find_map(|(table, headers, is_of_parameters)| {
            let heading = table.headings.iter().rfind(|heading| vocabulary::speaks_of_codes(heading));
            let heading = quote(heading.filter(|_| !is_of_parameters)?);
            Some(unread(&source, table, headers, &format!("heading {heading}")))
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
