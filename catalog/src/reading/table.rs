//! A table of a document, before its meaning is known.

use std::ops::{Deref, Range};

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
pub(crate) struct Table<'a> {
    pub(crate) markup: Markup,
    /// Where it starts in the source's text.
    pub(crate) offset: usize,
    /// The enclosing headings, outermost first.
    pub(crate) headings: Vec<String>,
    /// The paragraph before it, as written.
    pub(crate) lead: String,
    pub(crate) rows: Rows<'a>,
    /// The lines of a pipe table of which only the first rows are read, by their indexes; empty if all are.
    pub(crate) lines: Range<usize>,
    /// The lines without a pipe right below a pipe table, each with its number. GFM makes them rows of the table; to a reader they are text,
    /// or a code.
    pub(crate) swallowed: Vec<(u32, Cell<'a>)>,
    /// How many of its cells and rows are empty or missing, because cells span more than is repeated.
    pub(crate) lost: usize,
}

/// The rows of a table. Their cells are in one list, so that rows don't allocate lists of their own.
#[derive(Debug, Default)]
pub(crate) struct Rows<'a> {
    cells: Vec<Cell<'a>>,
    /// The line of each row, and how many of the cells are its own.
    rows: Vec<(u32, usize)>,
}

/// A row of a table: its cells as a list, or as a part of the table's. A cell that spans several rows or columns is in each of them.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TableRow<C> {
    /// The line of the document on which it starts, from 1.
    pub(crate) line: u32,
    pub(crate) cells: C,
}

/// A cell of a table.
#[derive(Clone, Debug, Default)]
pub(crate) struct Cell<'a> {
    /// Where it starts in the source's text.
    pub(crate) offset: usize,
    pub(crate) text: Text<'a>,
}

/// Returns the text of the cell in this column, in which line breaks are `\n`; empty if there is no such cell.
pub(crate) fn text<'a>(cells: &'a [Cell<'_>], column: usize) -> &'a str {
    cells.get(column).map_or("", |cell| cell.text.as_str())
}

impl<'a> Rows<'a> {
    /// Adds a row that starts on this line, and leaves its list of cells empty for the next one.
    pub(crate) fn push(&mut self, line: u32, cells: &mut Vec<Cell<'a>>) {
        self.rows.push((line, cells.len()));
        self.cells.append(cells);
    }

    /// Adds a row that starts on this line, with the cells that are added to the list.
    pub(crate) fn add(&mut self, line: u32, cells: impl FnOnce(&mut Vec<Cell<'a>>)) {
        let before = self.cells.len();
        cells(&mut self.cells);
        self.rows.push((line, self.cells.len() - before));
    }

    pub(crate) fn len(&self) -> usize {
        self.rows.len()
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = TableRow<&[Cell<'a>]>> {
        let mut rest = self.cells.as_slice();
        self.rows.iter().map(move |&(line, width)| {
            let (cells, behind) = rest.split_at_checked(width).unwrap_or_default();
            rest = behind;
            TableRow { line, cells }
        })
    }

    /// Returns the rows that are not empty, from the one with this index on.
    pub(crate) fn filled_from(&self, first: usize) -> impl Iterator<Item = TableRow<&[Cell<'a>]>> {
        let (before, mut rows) = parted(&self.rows, first);
        let mut rest = self.cells.get(before..).unwrap_or_default();
        std::iter::from_fn(move || {
            while let [(line, width), behind @ ..] = rows {
                let (cells, cells_behind) = rest.split_at_checked(*width).unwrap_or_default();
                (rows, rest) = (behind, cells_behind);
                let row = TableRow { line: *line, cells };
                if !row.is_empty() {
                    return Some(row);
                }
            }
            None
        })
    }

    /// Does what [`filled_from`](Self::filled_from) does, for rows whose texts are taken.
    pub(crate) fn filled_from_mut(&mut self, first: usize) -> impl Iterator<Item = TableRow<&mut [Cell<'a>]>> {
        let (before, mut rows) = parted(&self.rows, first);
        let mut rest = self.cells.get_mut(before..).unwrap_or_default();
        std::iter::from_fn(move || {
            while let [(line, width), behind @ ..] = rows {
                let (cells, cells_behind) = std::mem::take(&mut rest).split_at_mut_checked(*width).unwrap_or_default();
                (rows, rest) = (behind, cells_behind);
                let row = TableRow { line: *line, cells };
                if !row.is_empty() {
                    return Some(row);
                }
            }
            None
        })
    }
}

/// Returns how many cells the rows before this index have, and the rows from it on.
fn parted(rows: &[(u32, usize)], index: usize) -> (usize, &[(u32, usize)]) {
    let (before, rows) = rows.split_at_checked(index).unwrap_or((rows, &[]));
    (before.iter().map(|(_, width)| width).sum(), rows)
}

impl<'a, C: Deref<Target = [Cell<'a>]>> TableRow<C> {
    /// Returns the [`text`] of the cell in this column.
    pub(crate) fn text<'s>(&'s self, column: usize) -> &'s str
    where
        'a: 's,
    {
        text(&self.cells, column)
    }

    /// Returns the texts of the cells.
    pub(crate) fn texts<'s>(&'s self) -> impl Iterator<Item = &'s str>
    where
        'a: 's,
    {
        self.cells.iter().map(|cell| cell.text.as_str())
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
        let mut rest: &[Cell<'a>] = &self.cells;
        while let [cell, behind @ ..] = rest
            && cell.text.as_str().is_empty()
        {
            rest = behind;
        }
        rest.is_empty()
    }
}
