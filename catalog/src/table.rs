//! A table as it stands in a document, before anything is known of its meaning: what the Markdown and HTML stages give.

use crate::text::Text;

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
    /// The paragraph before it, as written.
    pub(crate) lead: String,
    pub(crate) rows: Vec<TableRow>,
}

/// A row of a table. A cell that spans several rows or columns stands in each of them.
#[derive(Clone, Debug, Default)]
pub(crate) struct TableRow {
    pub(crate) offset: usize,
    pub(crate) cells: Vec<Cell>,
}

/// A cell of a table.
#[derive(Clone, Debug, Default)]
pub(crate) struct Cell {
    pub(crate) offset: usize,
    pub(crate) text: Text,
}

impl TableRow {
    /// The text of the cell in this column, in which line breaks are `\n`; empty if there is no such cell.
    pub(crate) fn text(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", |cell| cell.text.as_str())
    }

    /// The texts of the cells.
    pub(crate) fn texts(&self) -> impl Iterator<Item = &str> {
        self.cells.iter().map(|cell| cell.text.as_str())
    }

    /// Whether the cells hold at least two different texts.
    pub(crate) fn is_varied(&self) -> bool {
        let mut texts = self.texts().filter(|text| !text.is_empty());
        texts.next().is_some_and(|first| texts.any(|text| text != first))
    }

    /// Whether the row is one cell that spans all of a table of this width, of more than one column.
    pub(crate) fn is_one_cell(&self, width: usize) -> bool {
        let offset = self.cells.first().map(|cell| cell.offset);
        width > 1 && self.cells.len() >= width && self.cells.iter().all(|cell| Some(cell.offset) == offset)
    }

    /// Whether no cell holds text.
    pub(crate) fn is_empty(&self) -> bool {
        self.cells.iter().all(|cell| cell.text.as_str().is_empty())
    }
}
