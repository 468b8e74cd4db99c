//! Forms the grid of an HTML table, in which a cell that spans several rows or columns is in each of them.
//!
//! [`Grid`] collects the rows as they are written. [`Grid::spread`] repeats the spanning cells as far as a [`Budget`] allows. Where it can't
//! repeat a cell, it leaves an empty one, so that the next cells stay in their columns, and counts it.

use std::ops::Range;

use super::table::{Cell, Rows};
use crate::text::Text;

/// Columns beyond this one are left out; no table of a document comes near it.
const MAX_COLUMNS: usize = 64;

/// The rows of a table as they are written.
pub(super) struct Grid<'a> {
    /// Where the table's start tag is.
    pub(super) offset: usize,
    cells: Vec<Written<'a>>,
    rows: Vec<WrittenRow>,
    /// The cell that is open.
    open: Option<Written<'a>>,
    /// Whether a row is open.
    in_row: bool,
    /// Text outside of cells: a caption, or what is misplaced.
    pub(super) outside: Text<'a>,
}

/// A cell as it is written.
struct Written<'a> {
    cell: Cell<'a>,
    columns: usize,
    rows: usize,
}

/// A row as it is written.
struct WrittenRow {
    line: u32,
    /// How many of the table's cells are its own.
    cells: usize,
    /// Whether it is the last of its row group, beyond which no cell spans.
    ends_group: bool,
}

impl<'a> Grid<'a> {
    /// Returns a table whose start tag is at `offset`.
    pub(super) fn new(offset: usize) -> Self {
        Grid { offset, cells: Vec::new(), rows: Vec::new(), open: None, in_row: false, outside: Text::default() }
    }

    pub(super) fn start_row(&mut self, line: u32) {
        self.end_row();
        self.in_row = true;
        self.rows.push(WrittenRow { line, cells: 0, ends_group: false });
    }

    /// Starts a cell. It ends the cell before, and starts a row if none is open. `rows` is 0 for a cell that spans all rows of its group.
    pub(super) fn start_cell(&mut self, offset: usize, line: impl FnOnce() -> u32, columns: usize, rows: usize) {
        self.end_cell();
        if !self.in_row {
            self.start_row(line());
        }
        let cell = Cell { offset, text: Text::default() };
        self.open = Some(Written { cell, columns: columns.max(1), rows: if rows == 0 { usize::MAX } else { rows } });
    }

    pub(super) fn in_cell(&self) -> bool {
        self.open.is_some()
    }

    pub(super) fn end_cell(&mut self) {
        if let (Some(cell), Some(row)) = (self.open.take(), self.rows.last_mut()) {
            row.cells += 1;
            self.cells.push(cell);
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
    pub(super) fn text(&mut self) -> &mut Text<'a> {
        match &mut self.open {
            Some(open) => &mut open.cell.text,
            None => &mut self.outside,
        }
    }

    /// Returns the grid, and how many of its cells and rows are empty or missing because the budget is spent or the table is too wide.
    pub(super) fn spread(mut self, budget: &mut Budget) -> (Rows<'a>, usize) {
        self.end_row();
        let mut spread = Spread { rows: Rows::default(), spanning: Vec::new(), budget, lost: 0 };
        let mut cells = self.cells.into_iter();
        for row in self.rows {
            spread.row(row.line, cells.by_ref().take(row.cells));
            if row.ends_group {
                spread.spanning.clear();
            }
        }
        (spread.rows, spread.lost)
    }
}

/// How much spanning cells may be repeated in all tables of a fragment, so that they can't grow out of proportion to their source.
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
struct Spread<'a, 'b> {
    rows: Rows<'a>,
    /// For each column, the cell that spans it from an earlier row, and how many rows it goes on, this one included.
    spanning: Vec<Option<(Cell<'a>, usize)>>,
    budget: &'b mut Budget,
    lost: usize,
}

impl<'a> Spread<'a, '_> {
    fn row(&mut self, line: u32, written: impl Iterator<Item = Written<'a>>) {
        let mut row = Vec::new();
        let mut own = false;
        for Written { cell, columns, rows } in written {
            own = true;
            self.repeat_spanning(&mut row, false);
            let (start, end) = (row.len(), row.len().saturating_add(columns));
            self.lost += usize::from(end > MAX_COLUMNS);
            self.place(&mut row, cell, start..end.min(MAX_COLUMNS), rows);
        }
        self.repeat_spanning(&mut row, true);
        for slot in &mut self.spanning {
            *slot = slot.take().filter(|(_, rows)| *rows > 1).map(|(cell, rows)| (cell, rows - 1));
        }
        if self.budget.cells > 0 {
            self.rows.push(line, &mut row);
        } else {
            self.lost += usize::from(own);
        }
    }

    /// Puts the cell into its columns, and notes the rows below that it spans.
    fn place(&mut self, row: &mut Vec<Cell<'a>>, cell: Cell<'a>, columns: Range<usize>, rows: usize) {
        if rows > 1 {
            self.spanning.resize_with(self.spanning.len().max(columns.end), || None);
            for slot in self.spanning.iter_mut().take(columns.end).skip(columns.start) {
                *slot = Some((copy(&cell, self.budget, &mut self.lost), rows));
            }
        }
        let copies = columns.clone().skip(1).map(|_| copy(&cell, self.budget, &mut self.lost)).collect::<Vec<_>>();
        row.extend(Some(cell).filter(|_| !columns.is_empty()));
        row.extend(copies);
    }

    /// Puts the cells that span from earlier rows into the row: the next ones, or all that are left.
    fn repeat_spanning(&mut self, row: &mut Vec<Cell<'a>>, all: bool) {
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
fn copy<'a>(cell: &Cell<'a>, budget: &mut Budget, lost: &mut usize) -> Cell<'a> {
    let text = cell.text.as_str().len();
    budget.cells = budget.cells.saturating_sub(1);
    if let Some(left) = budget.text.checked_sub(text) {
        budget.text = left;
        return cell.clone();
    }
    *lost += 1;
    Cell { offset: cell.offset, text: Text::default() }
}
