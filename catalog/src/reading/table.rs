//! A table of a document, before its meaning is known.

use std::sync::Arc;

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
    /// The lines without a pipe right below a pipe table, each as a row of one cell. GFM makes them rows of the table; to a reader they are
    /// text, or a code.
    pub(crate) swallowed: Vec<TableRow>,
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
}

impl TableRow {
    /// Returns the text of the cell in this column; empty if there is no such cell.
    pub(crate) fn text(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", |cell| &cell.text)
    }

    /// Returns the texts of the cells.
    pub(crate) fn texts(&self) -> impl Iterator<Item = &str> {
        self.cells.iter().map(|cell| &*cell.text)
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

    /// Returns whether no cell holds text.
    pub(crate) fn is_empty(&self) -> bool {
        self.texts().all(str::is_empty)
    }
}
