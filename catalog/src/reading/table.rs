//! The tables of a document, before their meaning is known, each with the headings over it and the paragraph before it.

use std::sync::Arc;

use super::lines;
use crate::text::{Text, shown};

/// How a table is marked up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Markup {
    /// A pipe table of GitHub Flavored Markdown.
    Markdown,
    /// A `<table>` of HTML.
    Html,
}

/// A table: a grid of cells, the header among its rows.
#[derive(Debug)]
pub(crate) struct Table {
    pub(crate) markup: Markup,
    /// Where it starts in the source's text.
    pub(crate) offset: usize,
    /// The enclosing headings, outermost first.
    pub(crate) headings: Vec<String>,
    /// The text of the paragraph before it.
    pub(crate) lead: String,
    pub(crate) rows: Vec<TableRow>,
    /// How many of its cells and rows are empty or missing, because cells span more than is repeated.
    pub(crate) lost: usize,
}

/// A row of a table. A cell that spans several rows or columns is in each of them.
#[derive(Clone, Debug, Default)]
pub(crate) struct TableRow {
    /// Where it starts in the source's text.
    pub(crate) offset: usize,
    pub(crate) cells: Vec<Cell>,
}

/// A cell of a table.
#[derive(Clone, Debug, Default)]
pub(crate) struct Cell {
    /// Where it starts in the source's text.
    pub(crate) offset: usize,
    /// Its text, with line breaks as `\n`.
    pub(crate) text: Arc<str>,
    /// The text without its superscripts, if it has any.
    pub(crate) bare: Option<Arc<str>>,
}

impl Cell {
    /// Takes the text of a cell that starts at this offset.
    pub(crate) fn new(offset: usize, text: &mut Text) -> Self {
        Cell { offset, bare: text.without_superscripts(), text: text.take() }
    }

    /// Returns the text as that of a header or a code: without the marks of footnotes.
    pub(crate) fn bare(&self) -> &str {
        self.bare.as_ref().unwrap_or(&self.text)
    }
}

impl TableRow {
    /// Returns the text of the cell in this column, without marks of footnotes; empty if there is no such cell.
    pub(crate) fn text(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", Cell::bare)
    }

    /// Returns the texts of the cells, without marks of footnotes.
    pub(crate) fn texts(&self) -> impl Iterator<Item = &str> {
        self.cells.iter().map(Cell::bare)
    }

    /// Returns whether the cell in this column is the one to its left, which spans both.
    pub(crate) fn is_repeated(&self, column: usize) -> bool {
        let offset = |column: usize| self.cells.get(column).map(|cell| cell.offset);
        column.checked_sub(1).is_some_and(|left| offset(left) == offset(column))
    }

    /// Returns the cells beyond a table's width that have texts of their own.
    pub(crate) fn beyond(&self, width: usize) -> impl Iterator<Item = &Cell> {
        let beyond = self.cells.iter().enumerate().skip(width);
        beyond.filter(|(column, cell)| !cell.text.is_empty() && !self.is_repeated(*column)).map(|(_, cell)| cell)
    }

    /// Returns whether the cells hold at least two different texts.
    pub(crate) fn is_varied(&self) -> bool {
        let mut texts = self.texts().filter(|text| !text.is_empty());
        texts.next().is_some_and(|first| texts.any(|text| text != first))
    }

    /// Returns whether the row is one cell that spans all of a table of this width, of more than one column.
    pub(crate) fn is_one_cell(&self, width: usize) -> bool {
        let offset = self.cells.first().map(|cell| cell.offset);
        width > 1 && self.cells.len() >= width && self.cells.iter().all(|cell| Some(cell.offset) == offset)
    }
}

/// A heading of more characters is cut: each table below it has a copy.
const MAX_HEADING: usize = 200;

/// What was read of a document so far.
#[derive(Default)]
pub(crate) struct Outline {
    pub(crate) tables: Vec<Table>,
    /// The first cells of what looks like a row of a table and is in none: a line with pipes, a `<tr>`.
    pub(crate) strays: Vec<Cell>,
    /// The headings that enclose the place, outermost first, each with its level.
    headings: Vec<(usize, String)>,
    /// The last paragraph since the last heading or table: what a reader takes for the introduction of the next table.
    pub(super) paragraph: String,
    /// Whether the paragraph has ended, because a block starts or ends: other text starts a new one.
    pub(super) is_ended: bool,
}

impl Outline {
    /// Adds a heading. It ends those of its level and deeper ones.
    pub(super) fn heading(&mut self, level: usize, mut text: String) {
        if let Some((end, _)) = text.char_indices().nth(MAX_HEADING) {
            text.truncate(end);
            text.push('…');
        }
        self.headings.retain(|(open, _)| *open < level);
        self.headings.push((level, text));
        self.paragraph.clear();
    }

    /// Adds text outside of headings and tables.
    pub(super) fn text(&mut self, text: &str) {
        if self.is_ended && !text.trim().is_empty() {
            self.paragraph.clear();
            self.is_ended = false;
        }
        self.paragraph.push_str(text);
    }

    /// Adds a line outside of tables, if it has pipes.
    pub(super) fn stray_line(&mut self, line: &str, offset: usize) {
        let first = lines::cells(lines::content(line)).next().filter(|_| lines::has_pipe(line));
        self.strays.extend(first.map(|first| Cell { offset, text: first.trim().into(), bare: None }));
    }

    /// Returns a table, without rows, which starts at this offset.
    pub(super) fn table(&mut self, markup: Markup, offset: usize) -> Table {
        let headings = self.headings.iter().map(|(_, text)| text.clone()).filter(|text| !text.is_empty()).collect();
        let lead = shown(&std::mem::take(&mut self.paragraph));
        Table { markup, offset, headings, lead, rows: Vec::new(), lost: 0 }
    }
}
