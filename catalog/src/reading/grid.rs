//! Forms the grid of an HTML table, in which a cell that spans several rows or columns is in each of them.
//!
//! [`Grid`] collects the rows as they are written. [`Grid::spread`] repeats the spanning cells as far as a [`Budget`] allows. Where it can't
//! repeat a cell, it leaves an empty one, which keeps the next cells in their columns, and counts it.

use std::ops::Range;

use super::table::{Cell, TableRow};
use crate::text::Text;

/// Columns beyond this one are left out; no table of a document comes near it.
const MAX_COLUMNS: usize = 64;

/// The rows of a table as they are written.
pub(super) struct Grid {
    /// Where the table's start tag is.
    pub(super) offset: usize,
    rows: Vec<SpanRow>,
    /// The cell that is open, and its text.
    open: Option<(SpanCell, Text)>,
    /// Whether a row is open.
    in_row: bool,
    /// Text outside of cells: a caption, or what is misplaced.
    pub(super) outside: Text,
}

/// A row as it is written.
struct SpanRow {
    offset: usize,
    cells: Vec<SpanCell>,
    /// Whether it is the last of its row group, beyond which no cell spans.
    ends_group: bool,
}

/// A cell as it is written, and how many columns and rows it spans.
struct SpanCell {
    cell: Cell,
    columns: usize,
    rows: usize,
}

impl Grid {
    /// Returns a table whose start tag is at `offset`.
    pub(super) fn new(offset: usize) -> Self {
        Grid { offset, rows: Vec::new(), open: None, in_row: false, outside: Text::default() }
    }

    pub(super) fn start_row(&mut self, offset: usize) {
        self.end_row();
        self.in_row = true;
        self.rows.push(SpanRow { offset, cells: Vec::new(), ends_group: false });
    }

    /// Starts a cell. It ends the cell before, and starts a row if none is open. `rows` is 0 for a cell that spans all rows of its group.
    pub(super) fn start_cell(&mut self, offset: usize, columns: usize, rows: usize) {
        self.end_cell();
        if !self.in_row {
            self.start_row(offset);
        }
        let cell = Cell { offset, ..Cell::default() };
        let rows = if rows == 0 { usize::MAX } else { rows };
        self.open = Some((SpanCell { cell, columns: columns.max(1), rows }, Text::default()));
    }

    pub(super) fn in_cell(&self) -> bool {
        self.open.is_some()
    }

    pub(super) fn end_cell(&mut self) {
        if let (Some((mut open, mut text)), Some(row)) = (self.open.take(), self.rows.last_mut()) {
            open.cell = Cell::new(open.cell.offset, &mut text);
            row.cells.push(open);
        }
    }

    pub(super) fn end_row(&mut self) {
        self.end_cell();
        self.in_row = false;
    }

    /// A row group ends: no cell spans beyond it.
    pub(super) fn end_group(&mut self) {
        self.end_row();
        if let Some(row) = self.rows.last_mut() {
            row.ends_group = true;
        }
    }

    /// Returns the place for the next text: the open cell, or the text outside of cells.
    pub(super) fn text(&mut self) -> &mut Text {
        match &mut self.open {
            Some((_, text)) => text,
            None => &mut self.outside,
        }
    }

    /// Returns the grid, and how many of its cells and rows are empty or missing because the budget is spent or the table is too wide.
    pub(super) fn spread(mut self, budget: &mut Budget) -> (Vec<TableRow>, usize) {
        self.end_row();
        let mut spread = Spread { rows: Vec::new(), spanning: Vec::new(), budget, lost: 0 };
        for row in self.rows {
            spread.row(row.offset, row.cells);
            if row.ends_group {
                spread.spanning.clear();
            }
        }
        (spread.rows, spread.lost)
    }
}

/// How much spanning cells may be repeated in all tables of a fragment: they must not grow out of proportion to their source.
pub(super) struct Budget {
    /// Bytes of text.
    text: usize,
    /// Cells, with text or without.
    cells: usize,
}

impl Budget {
    /// Returns the budget for a fragment whose source has this many bytes. Tables that people write stay within the constant part.
    pub(super) fn of(source: usize) -> Self {
        Budget { text: source.saturating_mul(16).saturating_add(256 << 10), cells: source.saturating_add(4 << 10) }
    }
}

/// A grid that is being formed.
struct Spread<'a> {
    rows: Vec<TableRow>,
    /// For each column, the cell that spans it from an earlier row, and how many rows it goes on, this one included.
    spanning: Vec<Option<(Cell, usize)>>,
    budget: &'a mut Budget,
    lost: usize,
}

impl Spread<'_> {
    fn row(&mut self, offset: usize, written: Vec<SpanCell>) {
        let mut cells = Vec::new();
        let is_written = !written.is_empty();
        for SpanCell { cell, columns, rows } in written {
            self.repeat_spanning(&mut cells, false);
            let end = cells.len().saturating_add(columns);
            self.lost += usize::from(end > MAX_COLUMNS);
            let columns = cells.len()..end.min(MAX_COLUMNS);
            self.place(&mut cells, cell, columns, rows);
        }
        self.repeat_spanning(&mut cells, true);
        for slot in &mut self.spanning {
            *slot = slot.take().filter(|(_, rows)| *rows > 1).map(|(cell, rows)| (cell, rows - 1));
        }
        if self.budget.cells > 0 {
            self.rows.push(TableRow { offset, cells });
        } else {
            self.lost += usize::from(is_written);
        }
    }

    /// Puts the cell into its columns, and notes the rows below that it spans.
    fn place(&mut self, row: &mut Vec<Cell>, cell: Cell, columns: Range<usize>, rows: usize) {
        if rows > 1 {
            self.spanning.resize(self.spanning.len().max(columns.end), None);
            for slot in self.spanning.iter_mut().take(columns.end).skip(columns.start) {
                *slot = Some((copy(&cell, self.budget, &mut self.lost), rows));
            }
        }
        row.extend(columns.clone().skip(1).map(|_| copy(&cell, self.budget, &mut self.lost)));
        row.extend(Some(cell).filter(|_| !columns.is_empty()));
    }

    /// Puts the cells that span from earlier rows into the row: the next ones, or all that are left.
    fn repeat_spanning(&mut self, row: &mut Vec<Cell>, all: bool) {
        let end = self.spanning.iter().rposition(Option::is_some).map_or(0, |last| last + 1);
        while row.len() < end && self.budget.cells > 0 {
            match self.spanning.get(row.len()) {
                Some(Some((cell, _))) => row.push(copy(cell, self.budget, &mut self.lost)),
                _ if all => row.push(Cell::default()),
                _ => break,
            }
        }
    }
}

/// Returns a copy of the cell, without its text if the budget for texts is spent.
fn copy(cell: &Cell, budget: &mut Budget, lost: &mut usize) -> Cell {
    budget.cells = budget.cells.saturating_sub(1);
    if let Some(left) = budget.text.checked_sub(cell.text.len()) {
        budget.text = left;
        return cell.clone();
    }
    *lost += 1;
    Cell { offset: cell.offset, ..Cell::default() }
}
