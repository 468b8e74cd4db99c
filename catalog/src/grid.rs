//! The grid of an HTML table. Come in: starts and ends of rows and cells; go out: rows in which a cell that spans several rows or
//! columns stands in each.

use crate::table::{Cell, Rows, TableRow};
use crate::text::Text;

/// Columns beyond this one are left out; no table of a document comes near it.
const MAX_COLUMNS: usize = 64;

/// A table that is being put together.
pub(crate) struct Grid {
    offset: usize,
    rows: Rows,
    /// The row that is open.
    row: Option<TableRow<Vec<Cell>>>,
    /// For each column, the cell that spans it from an earlier row, and how many rows it goes on, this one included.
    spanning: Vec<Option<(Cell, usize)>>,
    /// The cell that is open.
    cell: Option<Open>,
    /// Text that stands in no cell: a caption, or what is misplaced.
    outside: Text,
    /// How much may still be copied by spans, in bytes: a table can't grow out of proportion to its source.
    budget: usize,
}

/// A table that is put together.
pub(crate) struct Finished {
    pub(crate) offset: usize,
    /// The text in it that stands in no cell.
    pub(crate) outside: Text,
    pub(crate) rows: Rows,
    /// What spans may still copy.
    pub(crate) budget: usize,
}

struct Open {
    cell: Cell,
    columns: usize,
    rows: usize,
}

impl Grid {
    /// A table whose start tag stands at `offset`, in which spans may copy `budget` bytes.
    pub(crate) fn new(offset: usize, budget: usize) -> Self {
        Grid {
            offset,
            rows: Rows::default(),
            row: None,
            spanning: Vec::new(),
            cell: None,
            outside: Text::default(),
            budget,
        }
    }

    pub(crate) fn start_row(&mut self, offset: usize) {
        self.end_row();
        self.row = Some(TableRow { offset, cells: Vec::new() });
    }

    /// A cell ends the one before it, and starts a row where none is open.
    pub(crate) fn start_cell(&mut self, offset: usize, columns: usize, rows: usize) {
        self.end_cell();
        self.row.get_or_insert_with(|| TableRow { offset, cells: Vec::new() });
        let cell = Cell { offset, text: Text::default() };
        self.cell = Some(Open { cell, columns: columns.max(1), rows: if rows == 0 { usize::MAX } else { rows } });
    }

    pub(crate) fn in_cell(&self) -> bool {
        self.cell.is_some()
    }

    pub(crate) fn end_cell(&mut self) {
        let Some(Open { cell, columns, rows }) = self.cell.take() else { return };
        let Some(mut row) = self.row.take() else { return };
        self.take_spanning(&mut row, false);
        let start = row.cells.len();
        let end = start.saturating_add(columns).min(MAX_COLUMNS);
        if rows > 1 {
            self.spanning.resize_with(self.spanning.len().max(end), || None);
            for slot in self.spanning.iter_mut().take(end).skip(start) {
                *slot = copy(&cell, &mut self.budget).map(|cell| (cell, rows));
            }
        }
        row.cells.extend((start + 1..end).map_while(|_| copy(&cell, &mut self.budget)));
        if start < end {
            row.cells.insert(start, cell);
        }
        self.row = Some(row);
    }

    /// Puts the cells that span from earlier rows into the row: those that stand next, or all that are left.
    fn take_spanning(&mut self, row: &mut TableRow<Vec<Cell>>, all: bool) {
        let last = self.spanning.iter().rposition(Option::is_some);
        while let Some(slot) = self.spanning.get(row.cells.len()) {
            let empty = all && last.is_some_and(|last| row.cells.len() < last);
            let cell = match slot {
                Some((cell, _)) => copy(cell, &mut self.budget),
                None => empty.then(Cell::default),
            };
            let Some(cell) = cell else { break };
            row.cells.push(cell);
        }
    }

    pub(crate) fn end_row(&mut self) {
        self.end_cell();
        let Some(mut row) = self.row.take() else { return };
        self.take_spanning(&mut row, true);
        for slot in &mut self.spanning {
            match slot {
                Some((_, rows)) if *rows > 1 => *rows -= 1,
                _ => *slot = None,
            }
        }
        self.rows.push(row.offset, &mut row.cells);
    }

    /// A row group ends: no cell spans beyond it.
    pub(crate) fn end_group(&mut self) {
        self.end_row();
        self.spanning.clear();
    }

    /// Where text goes now.
    pub(crate) fn text(&mut self) -> &mut Text {
        match &mut self.cell {
            Some(open) => &mut open.cell.text,
            None => &mut self.outside,
        }
    }

    /// What spans may still copy goes to another table.
    pub(crate) fn take_budget(&mut self) -> usize {
        std::mem::take(&mut self.budget)
    }

    pub(crate) fn give_budget(&mut self, budget: usize) {
        self.budget = budget;
    }

    pub(crate) fn finish(mut self) -> Finished {
        self.end_row();
        Finished { offset: self.offset, outside: self.outside, rows: self.rows, budget: self.budget }
    }
}

/// The cell once more, if the budget is enough.
fn copy(cell: &Cell, budget: &mut usize) -> Option<Cell> {
    *budget = budget.checked_sub(size_of::<Cell>() + cell.text.as_str().len())?;
    Some(cell.clone())
}
