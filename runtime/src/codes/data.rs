//! The tables that generated code writes, and the look-ups in them. A program can read them where the compiler keeps them: there is nothing to
//! build when it starts.
//!
//! A look-up takes one probe. The hash of the key picks a displacement, and the displacement and the hash pick a slot. The macro chose the
//! displacements so that every key of the documents has a slot of its own. The slot names the only code that the key can be, and one
//! comparison decides whether it is. An empty slot points at some other code; that is harmless, because the comparison rejects it.
//!
//! Texts and numbers are written as one literal for each column, because rustc takes ten times as long for an array of literals.

use core::ops::Range;
use core::ptr;

use super::column::Column;
use super::hash;

/// A column of texts, one after the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Texts {
    /// The texts.
    pub text: &'static str,
    /// Where each starts, and where the last one ends, in four bytes. None is below the one before it, and each is between two characters.
    pub borders: &'static [u8],
}

/// A column of numbers, each in `N` bytes, the lower one first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Numbers<const N: usize>(pub &'static [u8]);

/// A displacement table: from the hash of a key to the entry of the only key that may have it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slots<const N: usize> {
    /// The seed of the hash.
    pub seed: u64,
    /// The displacements.
    pub displacements: &'static [u8],
    /// The entries, of `N` bytes.
    pub entries: &'static [u8],
}

/// Where rows are in the documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Places {
    /// The indices of the documents; empty if there is one document.
    pub documents: Numbers<4>,
    /// The lines.
    pub lines: Numbers<4>,
    /// The indices of the headings above the rows.
    pub sections: Numbers<4>,
}

/// The rows of documents in one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RowData {
    /// The paths of the documents.
    pub documents: &'static [&'static str],
    /// The headings above the rows, each once.
    pub sections: Texts,
    /// Where the rows are.
    pub places: Places,
    /// What the rows say.
    pub columns: Columns,
    /// The codes next to these: module codes for codes, codes for module codes.
    pub pairs: Texts,
}

/// The rows of codes that have repeated rows: rows that say the same as one of an earlier document. All rows of such a code are here, sorted by
/// code, then in the order of the documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Repeated {
    /// The codes' indices.
    pub codes: Numbers<2>,
    /// The indices of the rows that say the same.
    pub rows: Numbers<4>,
    /// Where the rows are.
    pub places: Places,
}

/// A range of codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RangeData {
    /// The least number.
    pub first: i64,
    /// The greatest number.
    pub last: i64,
    /// The index of its row.
    pub row: usize,
}

/// The data of an enum: its codes, how they are found, and the documents' rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Data {
    /// The paths of the current documents and folders, as written in the macro call.
    pub product: &'static str,
    /// How many codes there are.
    pub count: usize,
    /// How many of them are current. Those that were removed come last.
    pub current: usize,
    /// The codes.
    pub codes: Texts,
    /// How codes are found by their text: entries are indices.
    pub by_code: Slots<2>,
    /// How codes are found by their number: entries are numbers with indices.
    pub by_number: Slots<10>,
    /// The rows: for each code the one that first names it; then those that name it again, sorted by code; then those of the ranges.
    pub rows: RowData,
    /// For each row that names a code again, the index of the code.
    pub more: Numbers<2>,
    /// The rows of codes that have repeated rows.
    pub repeated: Repeated,
    /// The ranges of codes.
    pub ranges: &'static [RangeData],
    /// The tags of the other languages.
    pub languages: &'static [&'static str],
    /// What the documents of each say: for each code a row, of line 0 if the language lacks the code. They are references, so that a program
    /// keeps only the texts of the languages that it asks for.
    pub translations: &'static [&'static RowData],
}

macro_rules! columns {
    ($($(#[$doc:meta])* $column:ident $name:ident $kind:ident $label:literal)*) => {
        /// The texts of rows, by column.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct Columns {
            $($(#[$doc])* pub $name: Texts,)*
        }

        impl Columns {
            /// No texts.
            pub const EMPTY: Self = Columns { $($name: Texts::EMPTY,)* };

            /// Returns the texts of a column.
            #[inline]
            pub(super) const fn get(&self, column: Column) -> Texts {
                match column {
                    $(Column::$column => self.$name,)*
                }
            }
        }
    };
}

with_columns!(columns);

impl Texts {
    /// A column in which all texts are empty.
    pub const EMPTY: Self = Texts { text: "", borders: b"" };

    /// Returns the text of a row; empty where the column has none.
    #[inline]
    pub(super) const fn get(self, index: usize) -> &'static str {
        let Some((start, end)) = self.span(index) else { return "" };
        let Some((until, _)) = self.text.split_at_checked(end) else { return "" };
        let Some((_, text)) = until.split_at_checked(start) else { return "" };
        text
    }

    /// Returns whether the text of a row is this one. It costs less than [`Texts::get`], as it doesn't look at the borders of characters.
    #[expect(clippy::inline_always, reason = "a call would cost as much as the comparison")]
    #[inline(always)]
    const fn is(self, index: usize, text: &[u8]) -> bool {
        let Some((start, end)) = self.span(index) else { return false };
        let Some((_, rest)) = self.text.as_bytes().split_at_checked(start) else { return false };
        match rest.split_at_checked(text.len()) {
            Some((here, _)) => end.wrapping_sub(start) == text.len() && equal(here, text),
            None => false,
        }
    }

    /// Returns where a text starts and ends.
    #[inline]
    const fn span(self, index: usize) -> Option<(usize, usize)> {
        let borders = Numbers::<4>(self.borders);
        if index + 1 < borders.len() {
            Some((borders.get(index) as usize, borders.get(index + 1) as usize))
        } else {
            None
        }
    }
}

/// Returns whether two texts are the same, 16 bytes at a time; `==` is not for const fns.
#[inline]
pub(crate) const fn is_same(left: &[u8], right: &[u8]) -> bool {
    left.len() == right.len() && equal(left, right)
}

/// Does what [`is_same`] does for two texts of the same length.
#[expect(clippy::inline_always, reason = "a call would cost as much as the comparison")]
#[inline(always)]
const fn equal(left: &[u8], right: &[u8]) -> bool {
    let (mut a, mut b) = (left, right);
    while let (Some((block, more)), Some((other, rest))) = (a.split_first_chunk(), b.split_first_chunk()) {
        if u128::from_le_bytes(*block) != u128::from_le_bytes(*other) {
            return false;
        }
        (a, b) = (more, rest);
    }
    // The last block may overlap the one before.
    if let (Some(last), Some(other)) = (left.last_chunk(), right.last_chunk()) {
        return u128::from_le_bytes(*last) == u128::from_le_bytes(*other);
    }
    let (a, b) = (hash::short(left), hash::short(right));
    a.0 == b.0 && a.1 == b.1
}

impl<const N: usize> Numbers<N> {
    /// A column without numbers.
    pub const EMPTY: Self = Numbers(b"");

    const fn len(self) -> usize {
        self.0.len() / N
    }

    /// Returns the number of a row; 0 if there is none.
    #[expect(clippy::indexing_slicing, reason = "the index is compared with the length; a const fn can't call `get`")]
    #[inline]
    pub(super) const fn get(self, index: usize) -> u32 {
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

impl Numbers<2> {
    /// Returns where a number is in a sorted column.
    pub(super) fn find(self, number: usize) -> Range<usize> {
        let value = |bytes: &[u8; 2]| usize::from(u16::from_le_bytes(*bytes));
        let (numbers, _) = self.0.as_chunks();
        let start = numbers.partition_point(|bytes| value(bytes) < number);
        let end = numbers.partition_point(|bytes| value(bytes) <= number);
        start..end
    }
}

impl<const N: usize> Slots<N> {
    /// A table without keys.
    pub const EMPTY: Self = Slots { seed: 0, displacements: b"", entries: b"" };

    /// Returns the entry in the hash's slot; none only if there are no keys.
    #[expect(clippy::indexing_slicing, reason = "each index is compared with the length; a const fn can't call `get`")]
    #[inline]
    const fn entry(&self, hash: u64) -> Option<&'static [u8; N]> {
        let bucket = hash::bucket(hash, self.displacements.len());
        if bucket >= self.displacements.len() {
            return None;
        }
        let (entries, _) = self.entries.as_chunks();
        let slot = hash::slot(hash, self.displacements[bucket], entries.len());
        if slot < entries.len() { Some(&entries[slot]) } else { None }
    }
}

impl Places {
    /// No places.
    pub const EMPTY: Self = Places { documents: Numbers::EMPTY, lines: Numbers::EMPTY, sections: Numbers::EMPTY };
}

impl RowData {
    /// No rows.
    pub const EMPTY: Self = RowData {
        documents: &[],
        sections: Texts::EMPTY,
        places: Places::EMPTY,
        columns: Columns::EMPTY,
        pairs: Texts::EMPTY,
    };

    /// Returns the text of a row in a column, if the row says something there.
    #[inline]
    pub(super) const fn text(&self, column: Column, row: usize) -> Option<&'static str> {
        optional(self.columns.get(column).get(row))
    }

    /// Returns the code next to that of the row.
    #[inline]
    pub(super) const fn pair(&self, row: usize) -> Option<&'static str> {
        optional(self.pairs.get(row))
    }

    /// Returns the heading of a place; empty if there is none.
    #[inline]
    pub(super) const fn section(&self, places: &Places, place: usize) -> &'static str {
        self.sections.get(places.sections.get(place) as usize)
    }

    /// Returns the path of the document of a place.
    #[expect(clippy::indexing_slicing, reason = "the index is compared with the length; a const fn can't call `get`")]
    #[inline]
    pub(super) const fn document(&self, places: &Places, place: usize) -> &'static str {
        let document = places.documents.get(place) as usize;
        if document < self.documents.len() { self.documents[document] } else { "" }
    }
}

/// Returns the text, if it isn't empty.
#[inline]
const fn optional(text: &'static str) -> Option<&'static str> {
    if text.is_empty() { None } else { Some(text) }
}

impl Data {
    /// The data of no codes.
    pub const EMPTY: Self = Data {
        product: "",
        count: 0,
        current: 0,
        codes: Texts::EMPTY,
        by_code: Slots::EMPTY,
        by_number: Slots::EMPTY,
        rows: RowData::EMPTY,
        more: Numbers::EMPTY,
        repeated: Repeated { codes: Numbers::EMPTY, rows: Numbers::EMPTY, places: Places::EMPTY },
        ranges: &[],
        languages: &[],
        translations: &[],
    };

    /// Returns the index of the code with this text.
    #[expect(
        clippy::inline_always,
        reason = "what an enum's data says is known where it is used, and makes a look-up a third shorter"
    )]
    #[inline(always)]
    pub(super) const fn find_code(&'static self, code: &str) -> Option<usize> {
        let Some(entry) = self.by_code.entry(hash::text(code.as_bytes(), self.by_code.seed)) else { return None };
        let index = u16::from_le_bytes(*entry) as usize;
        if self.codes.is(index, code.as_bytes()) { Some(index) } else { None }
    }

    /// Returns the index of the code with this number.
    #[expect(
        clippy::inline_always,
        reason = "what an enum's data says is known where it is used, and makes a look-up a third shorter"
    )]
    #[inline(always)]
    pub(super) const fn find_number(&'static self, number: i64) -> Option<usize> {
        let Some(entry) = self.by_number.entry(hash::number(number, self.by_number.seed)) else { return None };
        let Some((here, index)) = entry.split_first_chunk() else { return None };
        match index.first_chunk() {
            Some(index) if i64::from_le_bytes(*here) == number => Some(u16::from_le_bytes(*index) as usize),
            _ => None,
        }
    }

    /// Returns whether this is the data of the same enum. A constant may be in a program twice.
    pub(super) fn is_same(&'static self, other: &'static Data) -> bool {
        ptr::eq(self, other) || self == other
    }

    /// Returns the rows that name a code again.
    pub(super) fn more(&self, code: usize) -> Range<usize> {
        let found = self.more.find(code);
        self.count + found.start..self.count + found.end
    }
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
    fn a_column_has_no_text_after_its_last() {
        let column = Texts { text: "onetwo", borders: &[0, 0, 0, 0, 3, 0, 0, 0, 6, 0, 0, 0] };
        assert_eq!([0, 1, 2, 3].map(|index| column.get(index)), ["one", "two", "", ""]);
        assert!(column.is(0, b"one") && column.is(1, b"two"));
        assert!(!column.is(1, b"twa") && !column.is(2, b"") && !column.is(1, b"tw"));
        assert_eq!([0, 1].map(|index| Texts::EMPTY.get(index)), ["", ""]);
    }

    #[test]
    fn a_column_has_no_number_after_its_last() {
        assert_eq!([0, 1, 2].map(|index| Numbers::<2>(&[1, 2, 3, 4]).get(index)), [0x0201, 0x0403, 0]);
        assert_eq!(
            [0, 1, 2].map(|index| Numbers::<4>(&[1, 2, 3, 4, 5, 6, 7, 8]).get(index)),
            [0x0403_0201, 0x0807_0605, 0]
        );
    }
}
