//! The result of reading documents: their error-code tables as written, and their codes, each once.

use std::collections::HashMap;
use std::fmt;
use std::hash::Hash;
use std::mem::take;
use std::sync::Arc;

use crate::column::Column;
use crate::reading::Markup;

/// The error codes of a document, or of several: [`Catalog::of`] merges those of many pages into one set.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Catalog {
    documents: Vec<String>,
    tables: Vec<CodeTable>,
    /// The rows of each code, one or more, by the indexes of their tables and in these.
    codes: Vec<Vec<(usize, usize)>>,
    module_codes: Vec<Vec<(usize, usize)>>,
}

impl Catalog {
    /// Merges the catalogs of many pages, each with its path, in the order that counts: a code is one entry, with the rows of all pages.
    /// Pages without error-code tables are left out.
    pub fn of(pages: impl IntoIterator<Item = (String, Catalog)>) -> Catalog {
        let mut pages: Vec<_> = pages.into_iter().filter(|(_, catalog)| !catalog.tables.is_empty()).collect();
        // The codes of one page are indexed already.
        if let [(path, catalog)] = pages.as_mut_slice()
            && catalog.documents.is_empty()
        {
            return Catalog { documents: vec![take(path)], ..take(catalog) };
        }
        let (mut documents, mut tables) = (Vec::new(), Vec::new());
        for (path, catalog) in pages {
            let document = documents.len();
            documents.push(path);
            tables.extend(catalog.tables.into_iter().map(|table| CodeTable { document, ..table }));
        }
        Catalog { documents, ..Catalog::new(tables) }
    }

    /// Returns the catalog of the tables, with each code once.
    pub(crate) fn new(tables: Vec<CodeTable>) -> Catalog {
        let (mut codes, mut module_codes) = (Vec::new(), Vec::new());
        for (table, code_table) in tables.iter().enumerate() {
            for (index, row) in code_table.rows.iter().enumerate() {
                let codes = if code_table.space == Space::Code { &mut codes } else { &mut module_codes };
                codes.push((&row.code, (table, index)));
                module_codes.extend(row.module.as_ref().map(|module| (module, (table, index))));
            }
        }
        let (codes, module_codes) = (by_code(&codes), by_code(&module_codes));
        Catalog { documents: Vec::new(), tables, codes, module_codes }
    }

    /// Returns the paths of the documents that list codes, in the order that counts. A catalog that [`Catalog::read`] returns has none.
    pub fn documents(&self) -> &[String] {
        &self.documents
    }

    /// Returns the path of a table's document; empty if it is not known.
    pub fn document(&self, table: &CodeTable) -> &str {
        self.documents.get(table.document).map_or("", String::as_str)
    }

    /// Returns a row of a table with its document.
    pub fn placed<'a>(&'a self, table: &'a CodeTable, row: &'a Row) -> PlacedRow<'a> {
        PlacedRow { document: self.document(table), table, row }
    }

    /// Returns the error-code tables, in the order of the documents.
    pub fn tables(&self) -> &[CodeTable] {
        &self.tables
    }

    /// Returns the codes, in the order of their first rows.
    pub fn codes(&self) -> impl ExactSizeIterator<Item = Entry<'_>> {
        self.entries(Space::Code)
    }

    /// Returns the codes of modules, in the order of their first rows.
    pub fn module_codes(&self) -> impl ExactSizeIterator<Item = Entry<'_>> {
        self.entries(Space::Module)
    }

    /// Returns the codes of one space, in the order of their first rows.
    pub fn entries(&self, space: Space) -> impl ExactSizeIterator<Item = Entry<'_>> {
        let codes = match space {
            Space::Code => &self.codes,
            Space::Module => &self.module_codes,
        };
        codes.iter().map(move |rows| Entry { catalog: self, space, rows })
    }

    /// Returns the first of the ranges of codes that holds the number.
    pub fn range_of(&self, number: i64) -> Option<&Row> {
        let holds = |row: &&Row| row.range().is_some_and(|(first, last)| (first..=last).contains(&number));
        self.tables.iter().flat_map(|table| &table.ranges).find(holds)
    }

    /// Returns whether the documents list no code and no range of codes.
    pub fn is_empty(&self) -> bool {
        self.codes.is_empty() && self.module_codes.is_empty() && self.tables.iter().all(|table| table.ranges.is_empty())
    }
}

/// Returns the rows of each code, in the order of the first ones.
fn by_code(rows: &[(&String, (usize, usize))]) -> Vec<Vec<(usize, usize)>> {
    let mut codes: Vec<Vec<(usize, usize)>> = Vec::new();
    let mut indexes = HashMap::with_capacity(rows.len());
    for &(code, row) in rows {
        let index = *indexes.entry(code).or_insert(codes.len());
        match codes.get_mut(index) {
            Some(rows) => rows.push(row),
            None => codes.push(vec![row]),
        }
    }
    codes
}

/// A code of a catalog, and the rows that name it.
///
/// ```
/// let reading = tencent_errors_catalog::Catalog::read("| 错误码 | 描述 |\n|---|---|\n| AuthFailure | 鉴权失败 |\n");
/// let entry = reading.catalog.codes().next().unwrap();
/// assert_eq!(entry.code(), "AuthFailure");
/// assert_eq!(entry.rows().map(|placed| placed.row.description()).collect::<Vec<_>>(), [Some("鉴权失败")]);
/// ```
#[derive(Clone, Copy)]
pub struct Entry<'a> {
    catalog: &'a Catalog,
    space: Space,
    rows: &'a [(usize, usize)],
}

impl<'a> Entry<'a> {
    /// Returns the set that the code belongs to.
    pub fn space(self) -> Space {
        self.space
    }

    /// Returns the code, as the document writes it.
    pub fn code(self) -> &'a str {
        self.rows().next().map_or("", |placed| match self.space {
            Space::Code => &placed.row.code,
            // In the table of a module, the codes themselves are the module's.
            Space::Module => placed.row.module.as_ref().unwrap_or(&placed.row.code),
        })
    }

    /// Returns the rows that name the code, in the order of the documents.
    pub fn rows(self) -> impl Iterator<Item = PlacedRow<'a>> {
        self.rows.iter().filter_map(move |&(table, row)| {
            let table = self.catalog.tables.get(table)?;
            Some(self.catalog.placed(table, table.rows.get(row)?))
        })
    }

    /// Returns the path and the line of the first row.
    pub fn place(self) -> (&'a str, u32) {
        self.rows().next().map_or(("", 0), |placed| (placed.document, placed.row.line))
    }

    /// Returns what the documents say about the code, the first row first. A row that says the same as one of an earlier document is kept with
    /// that one.
    pub fn statements(self) -> Vec<Statement<'a>> {
        if self.rows.len() == 1 {
            return self.rows().map(|first| Statement { first, again: Vec::new() }).collect();
        }
        let mut distinct: Vec<Statement<'a>> = Vec::new();
        let mut indexes = HashMap::new();
        for row in self.rows() {
            let index = *indexes.entry(row.row.said()).or_insert(distinct.len());
            match distinct.get_mut(index) {
                Some(said) if said.first.document != row.document => said.again.push(row),
                _ => distinct.push(Statement { first: row, again: Vec::new() }),
            }
        }
        distinct
    }
}

impl fmt::Debug for Entry<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} {:?}", self.space, self.code())
    }
}

/// A row of a catalog, with its table and its document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PlacedRow<'a> {
    /// The path of the document; empty if it is not known.
    pub document: &'a str,
    /// The table of the row.
    pub table: &'a CodeTable,
    /// The row.
    pub row: &'a Row,
}

/// What documents say about a code: a row, and those of other documents that say the same.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Statement<'a> {
    /// The first row that says it.
    pub first: PlacedRow<'a>,
    /// The rows of other documents that say the same.
    pub again: Vec<PlacedRow<'a>>,
}

/// Which set the codes of a table belong to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Space {
    /// The codes of an answer's `Code` or `code`.
    Code,
    /// The numbers in parentheses at the start of an API 2.0 answer's `message`.
    Module,
}

impl Space {
    /// Both sets.
    pub const ALL: [Space; 2] = [Space::Code, Space::Module];

    /// Returns the noun for its codes in messages.
    pub const fn noun(self) -> &'static str {
        match self {
            Space::Code => "error code",
            Space::Module => "module error code",
        }
    }
}

/// An error-code table.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CodeTable {
    /// Its document: an index into [`Catalog::documents`].
    pub document: usize,
    /// How it is marked up.
    pub markup: Markup,
    /// The line on which it starts, from 1.
    pub line: u32,
    /// The enclosing headings, outermost first.
    pub headings: Vec<String>,
    /// Which set its codes belong to.
    pub space: Space,
    /// The rows that name codes, in order; a row that lists several is here once for each.
    pub rows: Vec<Row>,
    /// The rows that name a range of codes.
    pub ranges: Vec<Row>,
    /// The rows that name none: catch-alls, patterns, rows without a code.
    pub notes: Vec<Note>,
}

impl CodeTable {
    /// Returns the heading above it; empty if there is none.
    pub fn section(&self) -> &str {
        self.headings.last().map_or("", String::as_str)
    }
}

/// The texts of a row, by column. Rows that a document writes in one share them.
pub(crate) type ColumnTexts = [Option<Arc<str>>; Column::COUNT];

/// A row that names a code, or a range of codes such as `4000-7000`. Texts are plain: without markup, white space collapsed; `None` where the
/// table has no such column, or the cell is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Row {
    /// The line on which it starts, from 1.
    pub line: u32,
    /// The code as the document writes it; the first of a range.
    pub code: String,
    /// The last code of a range.
    pub last: Option<String>,
    /// The module code next to it.
    pub module: Option<String>,
    /// The texts of the other columns.
    pub(crate) texts: ColumnTexts,
}

macro_rules! accessors {
    ($($(#[$doc:meta])* $column:ident $name:ident $kind:ident $label:literal)*) => {
        /// Returns the text of a column, if the row says something there.
        pub fn text(&self, column: Column) -> Option<&str> {
            self.texts.get(column as usize)?.as_deref()
        }

        $(
            #[doc = concat!("Returns what the row says in [`Column::", stringify!($column), "`].")]
            pub fn $name(&self) -> column_value!($kind: &str) {
                column_value!($kind self.text(Column::$column))
            }
        )*
    };
}

impl Row {
    with_columns!(accessors);

    /// Returns the least and the greatest number of a range, if both fit.
    pub fn range(&self) -> Option<(i64, i64)> {
        let (first, last) = (self.code.parse().ok()?, self.last.as_ref()?.parse().ok()?);
        Some(if first < last { (first, last) } else { (last, first) })
    }

    /// Returns the code next to that of a set: a code's module code, a module code's code.
    pub fn next_to(&self, space: Space) -> Option<&str> {
        self.module.as_deref().map(|module| if space == Space::Code { module } else { &self.code })
    }

    /// Returns what the row says, wherever it is, to be compared. A range is its numbers, however they are written: `04000-4999` is `4000-4999`.
    pub fn said(&self) -> impl Eq + Hash {
        let range = self.range();
        (range, range.is_none().then_some((&self.code, &self.last)), &self.module, &self.texts)
    }
}

/// A row of an error-code table that names no code.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Note {
    /// The line on which it starts, from 1.
    pub line: u32,
    /// The row's cells, joined by ` | `.
    pub text: String,
}
