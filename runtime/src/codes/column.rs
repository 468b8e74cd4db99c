//! The columns of the tables: texts and numbers, by row.
//!
//! A column is one text and the borders of its parts, not a slice of texts: rustc reads one literal instead of thousands, and the program
//! holds two or four bytes for each part instead of sixteen and a relocation. Borders are bytes and not arrays of four, because rustc
//! checks the values of such arrays one by one.

use super::hash;

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
