//! The tables that generated code is built on: what a document says of a code, by the code's index. They are not for users: what is public here is
//! so for the macro's output alone, and changes with it.
//!
//! A column is one text and the borders of its parts, not a slice of texts: rustc reads one literal instead of thousands, and the program
//! holds two or four bytes for each part instead of sixteen and a relocation. Borders are bytes and not arrays of four, because rustc
//! checks the values of such arrays one by one.

use super::class::Class;
use super::hash;
use super::range::CodeRange;

/// A column of texts: all of them one after the other, in two parts. Many products start with the same common codes, and rustc keeps equal
/// literals of a unit of compilation once.
#[derive(Clone, Copy, Debug)]
pub struct Texts(
    /// The texts under the first heading, if there are others.
    pub &'static str,
    /// The texts behind them.
    pub &'static str,
    /// Where each starts, and where the last one ends, in four bytes. None is below the one before it, and each is between two characters.
    pub &'static [u8],
);

impl Texts {
    /// A column in which all texts are empty.
    pub const EMPTY: Self = Texts("", "", b"");

    /// Returns the text of a row; empty where the column has none.
    #[inline]
    pub const fn get(self, index: usize) -> &'static str {
        let Some((start, end)) = span(self.2, index) else { return "" };
        let (part, before) = self.part(start);
        let Some((until, _)) = part.split_at_checked(end.wrapping_sub(before)) else { return "" };
        let Some((_, text)) = until.split_at_checked(start.wrapping_sub(before)) else { return "" };
        text
    }

    /// Does what [`Texts::get`] does, in one function for the columns of all enums: for what is not called often enough to be compiled for each
    /// enum. A program still keeps no other columns.
    #[inline]
    pub(super) fn get_by_call(self, index: usize) -> &'static str {
        #[inline(never)]
        fn get(first: &'static str, text: &'static str, borders: &'static [u8], index: usize) -> &'static str {
            Texts(first, text, borders).get(index)
        }
        get(self.0, self.1, self.2, index)
    }

    /// Returns whether the text of a row is this one. It costs less than [`Texts::get`], as it doesn't look at the borders of characters.
    #[expect(clippy::inline_always, reason = "a call would cost as much as the comparison")]
    #[inline(always)]
    pub(crate) const fn is(self, index: usize, text: &[u8]) -> bool {
        let Some((start, end)) = span(self.2, index) else { return false };
        if end.wrapping_sub(start) != text.len() {
            return false;
        }
        let (part, before) = self.part(start);
        let Some((_, rest)) = part.as_bytes().split_at_checked(start.wrapping_sub(before)) else { return false };
        let Some((here, _)) = rest.split_at_checked(text.len()) else { return false };
        equal(here, text)
    }

    /// Returns the part that a place is in, and how much is before that part.
    #[inline]
    const fn part(self, place: usize) -> (&'static str, usize) {
        if place < self.0.len() { (self.0, 0) } else { (self.1, self.0.len()) }
    }
}

/// Returns where a text starts and ends.
#[expect(clippy::indexing_slicing, reason = "the index is compared with the length; a const fn can't call `get`")]
#[inline]
const fn span(borders: &'static [u8], index: usize) -> Option<(usize, usize)> {
    let (borders, _) = borders.as_chunks();
    if index + 1 >= borders.len() {
        return None;
    }
    let (start, end) = (borders[index], borders[index + 1]);
    Some((u32::from_le_bytes(start) as usize, u32::from_le_bytes(end) as usize))
}

/// Returns whether two texts of the same length are the same; `==` is not for const fns. In blocks, the last of which may overlap the one
/// before.
#[expect(clippy::inline_always, reason = "a call would cost as much as the comparison")]
#[inline(always)]
const fn equal(left: &[u8], right: &[u8]) -> bool {
    let (mut a, mut b) = (left, right);
    while a.len() > 32
        && let (Some((block, rest)), Some((other, more))) = (a.split_first_chunk(), b.split_first_chunk())
    {
        if differs(*block, *other) {
            return false;
        }
        (a, b) = (rest, more);
    }
    if let (Some(block), Some(other)) = (left.last_chunk(), right.last_chunk()) {
        return !differs(*block, *other);
    }
    if let (Some(first), Some(last)) = (left.first_chunk(), left.last_chunk())
        && let (Some(other_first), Some(other_last)) = (right.first_chunk(), right.last_chunk())
    {
        let first = u128::from_le_bytes(*first) ^ u128::from_le_bytes(*other_first);
        return first | (u128::from_le_bytes(*last) ^ u128::from_le_bytes(*other_last)) == 0;
    }
    let (a, b) = (hash::short(left), hash::short(right));
    a.0 == b.0 && a.1 == b.1
}

/// Returns whether two blocks differ.
#[inline]
const fn differs(left: [u8; 32], right: [u8; 32]) -> bool {
    let ([a, b], _) = left.as_chunks() else { return true };
    let ([c, d], _) = right.as_chunks() else { return true };
    (u128::from_le_bytes(*a) ^ u128::from_le_bytes(*c)) | (u128::from_le_bytes(*b) ^ u128::from_le_bytes(*d)) != 0
}

/// A column of numbers, each in `N` bytes, the lower one first.
#[derive(Clone, Copy, Debug)]
pub struct Numbers<const N: usize>(pub &'static [u8]);

impl<const N: usize> Numbers<N> {
    /// Returns the number of a row; 0 if there is none.
    #[expect(clippy::indexing_slicing, reason = "the index is compared with the length; a const fn can't call `get`")]
    #[inline]
    pub const fn get(self, index: usize) -> u32 {
        let (numbers, _) = self.0.as_chunks::<N>();
        if index >= numbers.len() {
            return 0;
        }
        match *numbers[index].as_slice() {
            [a, b] => u32::from_le_bytes([a, b, 0, 0]),
            [a, b, c, d] => u32::from_le_bytes([a, b, c, d]),
            _ => 0,
        }
    }
}

/// A displacement table: from a hash to the entry of the only key that may have it.
#[derive(Clone, Copy, Debug)]
pub struct Slots<const N: usize> {
    /// The displacements.
    pub displacements: &'static [u8],
    /// The entries, of `N` bytes.
    pub entries: &'static [u8],
}

/// How codes are found by their text: by a hash of the last blocks of 16 bytes.
#[derive(Clone, Copy, Debug)]
pub struct ByCode {
    /// The codes.
    pub codes: Texts,
    /// How many blocks.
    pub blocks: usize,
    /// The seed of the hash.
    pub seed: u64,
    /// The codes' indices, the lower byte first.
    pub slots: Slots<2>,
}

/// How codes are found by their number.
#[derive(Clone, Copy, Debug)]
pub struct ByNumber {
    /// The seed of the hash.
    pub seed: u64,
    /// The numbers, each with its code's index, the lower bytes first.
    pub slots: Slots<10>,
}

/// What documents say in rows, column by column. A column that the documents don't have is empty, and in the others an empty text stands for
/// none.
#[derive(Clone, Copy, Debug)]
pub struct Columns {
    /// The paths of the documents.
    pub documents: &'static [&'static str],
    /// For each row, the index of its document; empty if there is one document.
    pub document_of: Numbers<4>,
    /// The lines in the documents.
    pub lines: Numbers<4>,
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
    pub section_of: Numbers<4>,
    /// Nothing: a field that generated code never names, so that `..EMPTY` always adds something.
    pub unnamed: (),
}

/// The places of all rows that name a code, for the codes of which some documents say the same: sorted by code, then in the order of the
/// documents.
#[derive(Clone, Copy, Debug)]
pub struct Places {
    /// The codes' indices.
    pub variants: Numbers<2>,
    /// The rows that say the same.
    pub rows: Numbers<4>,
    /// The indices of the documents.
    pub documents: Numbers<4>,
    /// The lines in the documents.
    pub lines: Numbers<4>,
    /// The indices of the headings.
    pub sections: Numbers<4>,
}

/// What the documents of another language say: for each code a row, of line 0 where the language lacks it.
#[derive(Debug)]
pub struct Translation {
    /// The language tag.
    pub tag: &'static str,
    /// The rows.
    pub rows: Columns,
}

/// The data of an enum: how its codes are found, and the documents' rows.
#[derive(Debug)]
pub struct Table {
    /// The paths of the current documents and folders, as written in the macro call.
    pub product: &'static str,
    /// How many codes there are.
    pub count: usize,
    /// How many of them are current. Those that have left come last.
    pub current: usize,
    /// The codes, and how they are found by their text.
    pub by_code: ByCode,
    /// How codes are found by their number.
    pub by_number: ByNumber,
    /// The ranges of codes.
    pub ranges: &'static [CodeRange],
    /// The first `count` rows are those that first name a code, in the order of the enum's variants. Those that repeat one follow, sorted by
    /// variant.
    pub rows: Columns,
    /// For each row after the first `count` ones, the variant that it repeats; sorted.
    pub repeats: Numbers<2>,
    /// The places of rows that say the same.
    pub places: Places,
    /// Nothing, as in [`Columns`].
    pub unnamed: (),
}

impl Places {
    /// No two documents say the same of a code.
    pub const NONE: Self = Places {
        variants: Numbers(b""),
        rows: Numbers(b""),
        documents: Numbers(b""),
        lines: Numbers(b""),
        sections: Numbers(b""),
    };
}

impl ByNumber {
    /// No code is a number.
    pub const NONE: Self = ByNumber { seed: 0, slots: Slots { displacements: b"", entries: b"" } };
}

impl Columns {
    /// Rows that say nothing: what the others are made from, so that generated code names only the columns that its documents have.
    pub const EMPTY: Self = Columns {
        documents: &[],
        document_of: Numbers(b""),
        lines: Numbers(b""),
        descriptions: Texts::EMPTY,
        solutions: Texts::EMPTY,
        kinds: Texts::EMPTY,
        names: Texts::EMPTY,
        messages: Texts::EMPTY,
        causes: Texts::EMPTY,
        pairs: Texts::EMPTY,
        sections: Texts::EMPTY,
        section_of: Numbers(b""),
        unnamed: (),
    };

    /// Returns what a row says that the code means.
    #[inline]
    pub const fn description(&self, row: usize) -> &'static str {
        self.descriptions.get(row)
    }

    /// Returns what to do about it.
    #[inline]
    pub const fn solution(&self, row: usize) -> Option<&'static str> {
        optional(self.solutions, row)
    }

    /// Returns the kind of error.
    #[inline]
    pub const fn kind(&self, row: usize) -> Option<&'static str> {
        optional(self.kinds, row)
    }

    /// Returns the symbol beside the code.
    #[inline]
    pub const fn name(&self, row: usize) -> Option<&'static str> {
        optional(self.names, row)
    }

    /// Returns the heading over the row.
    #[inline]
    pub const fn section(&self, row: usize) -> &'static str {
        self.sections.get(self.section_of.get(row) as usize)
    }

    /// Returns the row's line.
    #[inline]
    pub const fn line(&self, row: usize) -> u32 {
        self.lines.get(row)
    }

    /// Returns the path of the row's document.
    #[inline]
    pub const fn document(&self, row: usize) -> &'static str {
        self.document_at(self.document_of.get(row))
    }

    /// Returns the path of a document.
    #[expect(clippy::indexing_slicing, reason = "the index is compared with the length; a const fn can't call `get`")]
    #[inline]
    pub(super) const fn document_at(&self, index: u32) -> &'static str {
        let index = index as usize;
        if index < self.documents.len() { self.documents[index] } else { "" }
    }
}

impl Table {
    /// The table of no code, for the same reason as [`Columns::EMPTY`].
    pub const EMPTY: Self = Table {
        product: "",
        count: 0,
        current: 0,
        by_code: ByCode { codes: Texts::EMPTY, blocks: 0, seed: 0, slots: Slots { displacements: b"", entries: b"" } },
        by_number: ByNumber::NONE,
        ranges: &[],
        rows: Columns::EMPTY,
        repeats: Numbers(b""),
        places: Places::NONE,
        unnamed: (),
    };

    /// Returns the code of the variant with this index.
    #[inline]
    pub const fn code(&self, index: usize) -> &'static str {
        self.by_code.codes.get(index)
    }

    /// Returns its number, if it is a decimal integer that fits.
    #[inline]
    pub const fn number(&self, index: usize) -> Option<i64> {
        match i64::from_str_radix(self.by_code.codes.get(index), 10) {
            Ok(number) => Some(number),
            Err(_) => None,
        }
    }

    /// Returns the class of the code, or else of the symbol beside it.
    #[inline]
    pub const fn class(&self, index: usize) -> Class {
        match Class::of(self.code(index)) {
            Class::Other => Class::of(self.rows.names.get(index)),
            class => class,
        }
    }

    /// Returns the first of the ranges that holds the number.
    pub const fn range_of(&self, number: i64) -> Option<CodeRange> {
        let mut ranges = self.ranges;
        while let Some((range, rest)) = ranges.split_first() {
            if range.first <= number && number <= range.last {
                return Some(*range);
            }
            ranges = rest;
        }
        None
    }
}

/// Returns the text of a row, if there is one.
pub(super) const fn optional(column: Texts, index: usize) -> Option<&'static str> {
    let text = column.get(index);
    if text.is_empty() { None } else { Some(text) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_texts_are_equal_if_every_byte_is() {
        let mut text = [0x5A_u8; 100];
        text.iter_mut().zip(0..).for_each(|(byte, at)| *byte ^= at);
        for length in 0..=text.len() {
            let left = &text[..length];
            assert!(equal(left, left), "{length} bytes");
            for at in 0..length {
                for bit in 0..8 {
                    let mut other = text;
                    other[at] ^= 1 << bit;
                    assert!(!equal(left, &other[..length]), "byte {at} of {length}");
                    assert!(!equal(&other[..length], left), "byte {at} of {length}");
                }
            }
        }
    }

    /// Two differences must not cancel each other.
    #[test]
    fn two_bytes_that_differ_alike_are_seen() {
        for length in 2..=100_usize {
            for (first, second) in (0..length).flat_map(|first| (0..first).map(move |second| (first, second))) {
                let (left, mut right) = ([b'A'; 100], [b'A'; 100]);
                right[first] = b'a';
                right[second] = b'a';
                assert!(!equal(&left[..length], &right[..length]), "bytes {first} and {second} of {length}");
            }
        }
    }

    #[test]
    fn a_column_has_no_text_behind_its_last() {
        const BORDERS: &[u8] = &[0, 0, 0, 0, 3, 0, 0, 0, 6, 0, 0, 0];
        for column in [Texts("", "onetwo", BORDERS), Texts("one", "two", BORDERS), Texts("onetwo", "", BORDERS)] {
            assert_eq!([0, 1, 2, 3].map(|index| column.get(index)), ["one", "two", "", ""], "{column:?}");
            assert_eq!([0, 1, 2, 3].map(|index| column.get_by_call(index)), ["one", "two", "", ""], "{column:?}");
            assert!(column.is(0, b"one") && column.is(1, b"two"), "{column:?}");
            assert!(!column.is(1, b"twa") && !column.is(2, b"") && !column.is(1, b"tw"), "{column:?}");
        }
        assert_eq!([0, 1].map(|index| Texts::EMPTY.get(index)), ["", ""]);
    }

    #[test]
    fn a_column_has_no_number_behind_its_last() {
        assert_eq!([0, 1, 2].map(|index| Numbers::<2>(&[1, 2, 3, 4]).get(index)), [0x0201, 0x0403, 0]);
        assert_eq!(
            [0, 1, 2].map(|index| Numbers::<4>(&[1, 2, 3, 4, 5, 6, 7, 8]).get(index)),
            [0x0403_0201, 0x0807_0605, 0]
        );
    }
}
