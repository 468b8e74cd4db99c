//! The tables that generated code stands on. In: a code's index. Out: what the document says of it. Not for users: what is public here
//! is so for the macro's output alone, and changes with it.
//!
//! A column is one text and the borders of its parts, and not a slice of texts: rustc reads one literal where it would read thousands,
//! and the program holds two or four bytes for each part where it would hold sixteen and a relocation.

use core::fmt;

use crate::code::{CodeRange, Row, Rows};
use crate::hash;

/// A column of texts: all of them one after the other.
#[derive(Clone, Copy, Debug)]
pub struct Texts {
    text: &'static str,
    /// Where each starts, and where the last one ends.
    borders: &'static [[u8; 4]],
}

impl Texts {
    /// The texts, and their borders of four bytes each. None is below the one before it, and each is between two characters.
    pub const fn new(text: &'static str, borders: &'static [u8]) -> Self {
        Texts { text, borders: borders.as_chunks().0 }
    }

    /// The text of a row; empty where the column has none.
    #[inline]
    pub const fn get(self, index: usize) -> &'static str {
        let Some((start, end)) = self.span(index) else { return "" };
        let Some((before, _)) = self.text.split_at_checked(end) else { return "" };
        let Some((_, text)) = before.split_at_checked(start) else { return "" };
        text
    }

    /// Whether the text of a row is this one. It costs less than [`Texts::get`], as it doesn't look at the borders of characters.
    #[expect(clippy::inline_always, reason = "a call would cost as much as the comparison")]
    #[inline(always)]
    pub(crate) const fn is(self, index: usize, text: &[u8]) -> bool {
        let Some((start, end)) = self.span(index) else { return false };
        if end.wrapping_sub(start) != text.len() {
            return false;
        }
        let Some((before, _)) = self.text.as_bytes().split_at_checked(end) else { return false };
        let Some((_, here)) = before.split_at_checked(start) else { return false };
        equal(here, text)
    }

    /// Where the text starts and ends.
    #[expect(clippy::indexing_slicing, reason = "the index is compared with the length; a const fn can't call `get`")]
    #[inline]
    const fn span(self, index: usize) -> Option<(usize, usize)> {
        if index + 1 >= self.borders.len() {
            return None;
        }
        let (start, end) = (self.borders[index], self.borders[index + 1]);
        Some((u32::from_le_bytes(start) as usize, u32::from_le_bytes(end) as usize))
    }
}

/// Whether two texts of the same length are the same; `==` is not for const fns. In blocks of 16 bytes, the last of which may overlap the
/// one before.
#[expect(clippy::inline_always, reason = "a call would cost as much as the comparison")]
#[inline(always)]
const fn equal(left: &[u8], right: &[u8]) -> bool {
    let (mut a, mut b) = (left, right);
    while a.len() > 16
        && let (Some((block, rest)), Some((other, more))) = (a.split_first_chunk(), b.split_first_chunk())
    {
        if u128::from_le_bytes(*block) != u128::from_le_bytes(*other) {
            return false;
        }
        (a, b) = (rest, more);
    }
    if let (Some(block), Some(other)) = (left.last_chunk(), right.last_chunk()) {
        return u128::from_le_bytes(*block) == u128::from_le_bytes(*other);
    }
    let (a, b) = (hash::short(left), hash::short(right));
    a.0 == b.0 && a.1 == b.1
}

/// A column of numbers, each in `N` bytes, the lower one first.
#[derive(Clone, Copy, Debug)]
pub struct Numbers<const N: usize>(&'static [[u8; N]]);

impl<const N: usize> Numbers<N> {
    /// The numbers in these bytes.
    pub const fn new(bytes: &'static [u8]) -> Self {
        Numbers(bytes.as_chunks().0)
    }

    /// The number of a row; 0 if there is none.
    #[expect(clippy::indexing_slicing, reason = "the index is compared with the length; a const fn can't call `get`")]
    #[inline]
    pub const fn get(self, index: usize) -> u32 {
        if index >= self.0.len() {
            return 0;
        }
        match *self.0[index].as_slice() {
            [a, b] => u32::from_le_bytes([a, b, 0, 0]),
            [a, b, c, d] => u32::from_le_bytes([a, b, c, d]),
            _ => 0,
        }
    }
}

/// A document's rows, column by column. The first `codes` rows are those that first name a code, in the order of the enum's
/// variants; those that repeat one follow, sorted by variant. A column that the document doesn't have is empty, and in the others an
/// empty text stands for none.
#[derive(Debug)]
pub struct Columns {
    /// What the codes mean.
    pub descriptions: Texts,
    /// What to do.
    pub solutions: Texts,
    /// The kinds of error.
    pub kinds: Texts,
    /// The symbols beside numeric codes.
    pub names: Texts,
    /// The messages of the API.
    pub messages: Texts,
    /// The causes.
    pub causes: Texts,
    /// The codes beside these.
    pub pairs: Texts,
    /// The headings over the rows, each once.
    pub sections: Texts,
    /// For each row, the index of its heading.
    pub section_of: Numbers<2>,
    /// The lines in the document.
    pub lines: Numbers<4>,
    /// How many codes there are.
    pub codes: usize,
    /// For each row after the first `codes` ones, the variant that it repeats; sorted.
    pub repeats: Numbers<2>,
}

impl Columns {
    pub(crate) fn row(&self, index: usize) -> Row {
        Row {
            description: self.descriptions.get(index),
            solution: optional(self.solutions, index),
            kind: optional(self.kinds, index),
            name: optional(self.names, index),
            message: optional(self.messages, index),
            cause: optional(self.causes, index),
            pair: optional(self.pairs, index),
            section: section(self.sections, self.section_of, index),
            line: self.lines.get(index),
        }
    }

    /// The rows of the variant with this index.
    pub fn rows(&'static self, variant: u16) -> Rows {
        let start = self.repeats.0.partition_point(|&other| u16::from_le_bytes(other) < variant);
        let end = self.repeats.0.partition_point(|&other| u16::from_le_bytes(other) <= variant);
        Rows { columns: self, first: Some(usize::from(variant)), repeats: self.codes + start..self.codes + end }
    }
}

/// The text of a row, if there is one.
pub const fn optional(column: Texts, index: usize) -> Option<&'static str> {
    let text = column.get(index);
    if text.is_empty() { None } else { Some(text) }
}

/// The heading of a row.
pub const fn section(sections: Texts, section_of: Numbers<2>, index: usize) -> &'static str {
    sections.get(section_of.get(index) as usize)
}

/// A range of codes; an empty solution is none.
pub const fn range(first: i64, last: i64, description: &'static str, solution: &'static str, line: u32) -> CodeRange {
    let solution = if solution.is_empty() { None } else { Some(solution) };
    CodeRange { first, last, description, solution, line }
}

/// The first of the ranges that holds the number.
pub const fn range_of(ranges: &[CodeRange], number: i64) -> Option<CodeRange> {
    let mut ranges = ranges;
    while let Some((range, rest)) = ranges.split_first() {
        if range.first <= number && number <= range.last {
            return Some(*range);
        }
        ranges = rest;
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
