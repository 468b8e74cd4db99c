//! Forms the grid of an HTML table, in which a cell that spans several rows or columns is in each of them.
//!
//! Spanning cells are repeated as far as a [`Budget`] allows. Where the grid can't repeat a cell, it leaves an empty one, which keeps the next
//! cells in their columns, and counts it.

use super::table::{Cell, TableRow};
use crate::text::Text;

/// Columns beyond this one are left out; no table of a document comes near it.
const MAX_COLUMNS: usize = 64;

/// The grid of a table so far.
#[derive(Default)]
pub(super) struct Grid {
    /// Where the table's start tag is.
    pub(super) offset: usize,
    pub(super) rows: Vec<TableRow>,
    /// Whether the last row is open.
    in_row: bool,
    /// Where the open cell starts, and how many columns and rows it spans.
    pub(super) open: Option<(usize, usize, usize)>,
    /// Its text.
    inside: Text,
    /// For each column, the cell that spans it from an earlier row, and how many rows it goes on, the next one included.
    spanning: Vec<Option<(Cell, usize)>>,
    /// Text outside of cells: a caption, or what is misplaced.
    pub(super) outside: Text,
    /// How many cells and rows are empty or missing because the budget is spent or the table is too wide.
    pub(super) lost: usize,
}

/// How much spanning cells may be repeated in all tables of a block or page: they must not grow out of proportion to their source.
#[derive(Default)]
pub(super) struct Budget {
    /// Bytes of text.
    text: usize,
    /// Cells, with text or without.
    cells: usize,
}

impl Budget {
    /// Returns the budget for HTML whose source has this many bytes. Tables that people write stay within the constant part.
    pub(super) fn of(source: usize) -> Self {
        Budget { text: source.saturating_mul(16).saturating_add(256 << 10), cells: source.saturating_add(4 << 10) }
    }
}

impl Grid {
    /// Returns a table whose start tag is at `offset`.
    pub(super) fn new(offset: usize) -> Self {
        Grid { offset, ..Grid::default() }
    }

    pub(super) fn start_row(&mut self, offset: usize, budget: &mut Budget) {
        self.end_row(budget);
        self.in_row = true;
        self.rows.push(TableRow { offset, cells: Vec::new() });
    }

    /// Starts a cell. It ends the cell before, and starts a row if none is open. `rows` is 0 for a cell that spans all rows of its group.
    pub(super) fn start_cell(&mut self, offset: usize, columns: usize, rows: usize, budget: &mut Budget) {
        self.end_cell(budget);
        if !self.in_row {
            self.start_row(offset, budget);
        }
        let rows = if rows == 0 { usize::MAX } else { rows };
        self.open = Some((offset, columns.max(1), rows));
    }

    /// Puts the open cell into its columns, and notes the rows below that it spans.
    pub(super) fn end_cell(&mut self, budget: &mut Budget) {
        let Some((offset, columns, rows)) = self.open.take() else { return };
        let Some(mut row) = self.rows.pop() else { return };
        self.repeat_spanning(&mut row.cells, false, budget);
        let cell = Cell::new(offset, &mut self.inside);
        let end = row.cells.len().saturating_add(columns);
        self.lost += usize::from(end > MAX_COLUMNS);
        let columns = row.cells.len()..end.min(MAX_COLUMNS);
        if rows > 1 {
            self.spanning.resize(self.spanning.len().max(columns.end), None);
            for column in columns.clone() {
                let copy = Some((self.copy(&cell, budget), rows));
                if let Some(slot) = self.spanning.get_mut(column) {
                    *slot = copy;
                }
            }
        }
        row.cells.extend(columns.clone().skip(1).map(|_| self.copy(&cell, budget)));
        row.cells.extend(Some(cell).filter(|_| !columns.is_empty()));
        self.rows.push(row);
    }

    pub(super) fn end_row(&mut self, budget: &mut Budget) {
        self.end_cell(budget);
        if !std::mem::take(&mut self.in_row) {
            return;
        }
        let Some(mut row) = self.rows.pop() else { return };
        self.repeat_spanning(&mut row.cells, true, budget);
        for slot in &mut self.spanning {
            *slot = slot.take().filter(|(_, rows)| *rows > 1).map(|(cell, rows)| (cell, rows - 1));
        }
        if budget.cells > 0 {
            self.rows.push(row);
        } else {
            self.lost += usize::from(!row.cells.is_empty());
        }
    }

    /// A row group ends: no cell spans beyond it.
    pub(super) fn end_group(&mut self, budget: &mut Budget) {
        self.end_row(budget);
        self.spanning.clear();
    }

    /// Returns the place for the next text: the open cell, or the text outside of cells.
    pub(super) fn text(&mut self) -> &mut Text {
        if self.open.is_some() { &mut self.inside } else { &mut self.outside }
    }

    /// Puts the cells that span from earlier rows into the row: the next ones, or all that are left.
    fn repeat_spanning(&mut self, row: &mut Vec<Cell>, all: bool, budget: &mut Budget) {
        let end = self.spanning.iter().rposition(Option::is_some).map_or(0, |last| last + 1);
        while row.len() < end && budget.cells > 0 {
            match self.spanning.get(row.len()).cloned().flatten() {
                Some((cell, _)) => row.push(self.copy(&cell, budget)),
                None if all => row.push(Cell::default()),
                None => break,
            }
        }
    }

    /// Returns a copy of the cell, without its text if the budget for texts is spent.
    fn copy(&mut self, cell: &Cell, budget: &mut Budget) -> Cell {
        budget.cells = budget.cells.saturating_sub(1);
        if let Some(left) = budget.text.checked_sub(cell.text.len()) {
            budget.text = left;
            return cell.clone();
        }
        self.lost += 1;
        Cell { offset: cell.offset, ..Cell::default() }
    }
}
