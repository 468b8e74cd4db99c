//! The tables that generated code stands on, and the look-ups in them. Not for users: what is public here is so for the
//! macro's output alone, and changes with it.

#![expect(
    clippy::indexing_slicing,
    reason = "a const fn can't call `get`: each index here is compared with the length first, or is below it because the macro \
              wrote both"
)]

use core::fmt;

use crate::code::{CodeRange, Row, Rows};

/// A document's rows, a slice per column. The first `codes` rows are those that first name a code, in the order of the enum's
/// variants; those that repeat one follow, sorted by variant. A column that the document doesn't have is empty, and in the others an
/// empty text stands for none.
#[derive(Debug)]
pub struct Columns {
    /// What the codes mean.
    pub descriptions: &'static [&'static str],
    /// What to do.
    pub solutions: &'static [&'static str],
    /// The kinds of error.
    pub kinds: &'static [&'static str],
    /// The symbols beside numeric codes.
    pub names: &'static [&'static str],
    /// The messages of the API.
    pub messages: &'static [&'static str],
    /// The causes.
    pub causes: &'static [&'static str],
    /// The codes beside the rows' codes.
    pub pairs: &'static [&'static str],
    /// The headings over the rows, each once.
    pub sections: &'static [&'static str],
    /// For each row, the index of its heading.
    pub section_of: &'static [u16],
    /// The lines in the document.
    pub lines: &'static [u32],
    /// How many codes there are.
    pub codes: usize,
    /// For each row after the first `codes` ones, the variant that it repeats; sorted.
    pub repeats: &'static [u16],
}

impl Columns {
    pub(crate) fn row(&self, index: usize) -> Row {
        Row {
            description: text(self.descriptions, index),
            solution: optional(self.solutions, index),
            kind: optional(self.kinds, index),
            name: optional(self.names, index),
            message: optional(self.messages, index),
            cause: optional(self.causes, index),
            pair: optional(self.pairs, index),
            section: section(self.sections, self.section_of, index),
            line: line(self.lines, index),
        }
    }

    /// The rows of the variant with this index.
    pub fn rows(&'static self, variant: u16) -> Rows {
        let start = self.repeats.partition_point(|&other| other < variant);
        let end = self.repeats.partition_point(|&other| other <= variant);
        Rows { columns: self, first: Some(usize::from(variant)), repeats: self.codes + start..self.codes + end }
    }
}

/// The text of a row, empty where the column has none.
pub const fn text(column: &[&'static str], index: usize) -> &'static str {
    if index < column.len() { column[index] } else { "" }
}

/// The text of a row, if there is one.
pub const fn optional(column: &[&'static str], index: usize) -> Option<&'static str> {
    let text = text(column, index);
    if text.is_empty() { None } else { Some(text) }
}

/// The heading of a row.
pub const fn section(sections: &[&'static str], section_of: &[u16], index: usize) -> &'static str {
    if index < section_of.len() { text(sections, section_of[index] as usize) } else { "" }
}

/// The line of a row.
pub const fn line(lines: &[u32], index: usize) -> u32 {
    if index < lines.len() { lines[index] } else { 0 }
}

/// The index of `code` in `codes`, of which `order` lists the indices sorted by bytes.
pub const fn find_code(codes: &[&str], order: &[u16], code: &str) -> Option<usize> {
    let (mut low, mut high) = (0, order.len());
    while low < high {
        let middle = usize::midpoint(low, high);
        let index = order[middle] as usize;
        match compare(codes[index].as_bytes(), code.as_bytes()) {
            0 => return Some(index),
            ..0 => low = middle + 1,
            _ => high = middle,
        }
    }
    None
}

/// The index that stands beside `number` in `numbers`, which is sorted.
pub const fn find_number(numbers: &[(i64, u16)], number: i64) -> Option<usize> {
    let (mut low, mut high) = (0, numbers.len());
    while low < high {
        let middle = usize::midpoint(low, high);
        let (here, index) = numbers[middle];
        if here == number {
            return Some(index as usize);
        } else if here < number {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    None
}

/// Negative, zero or positive as `left` stands before, at or after `right`.
const fn compare(left: &[u8], right: &[u8]) -> i32 {
    let mut at = 0;
    while at < left.len() && at < right.len() {
        if left[at] != right[at] {
            return left[at] as i32 - right[at] as i32;
        }
        at += 1;
    }
    (left.len() > right.len()) as i32 - (left.len() < right.len()) as i32
}

/// A range of codes; an empty solution is none.
pub const fn range(first: i64, last: i64, description: &'static str, solution: &'static str, line: u32) -> CodeRange {
    let solution = if solution.is_empty() { None } else { Some(solution) };
    CodeRange { first, last, description, solution, line }
}

/// The first of the ranges that holds the number.
pub const fn range_of(ranges: &[CodeRange], number: i64) -> Option<CodeRange> {
    let mut at = 0;
    while at < ranges.len() {
        if ranges[at].first <= number && number <= ranges[at].last {
            return Some(ranges[at]);
        }
        at += 1;
    }
    None
}

/// The number that a code is, if it is a decimal integer that fits.
pub const fn parse_number(code: &str) -> Option<i64> {
    match i64::from_str_radix(code, 10) {
        Ok(number) => Some(number),
        Err(_) => None,
    }
}

/// `code: description`, in the alternate form with the solution.
///
/// # Errors
/// Those of the formatter.
pub fn display(f: &mut fmt::Formatter<'_>, code: &str, description: &str, solution: Option<&str>) -> fmt::Result {
    f.write_str(code)?;
    if !description.is_empty() {
        write!(f, ": {description}")?;
    }
    match solution {
        Some(solution) if f.alternate() => write!(f, " (solution: {solution})"),
        _ => Ok(()),
    }
}
