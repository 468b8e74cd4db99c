//! Look-ups from text and number. In: a table that the macro filled, and a key. Out: the code, if the document has it.
//!
//! How a key is found, in one probe: a hash of it picks a displacement, and the displacement with the same hash picks a slot. The
//! macro chose the displacements one after the other, so that every key of the document has a slot of its own. The slot names
//! the only code that the key can be; whether it is, one comparison tells. A slot without a key names some other key's code, which
//! does no harm: the comparison decides. What of a text is hashed, the macro chose as well: its last 16 bytes, 32 or 48, where
//! they tell all codes of the document apart, which they almost always do, and else the whole text.

use crate::code::{ErrorCode, UnknownCode};
use crate::hash;
use crate::table::Table;

/// A displacement table: from a hash to the entry of the only key that may have it.
#[derive(Clone, Copy, Debug)]
pub struct Slots<const N: usize> {
    /// The displacements.
    pub displacements: &'static [u8],
    /// The entries, of `N` bytes.
    pub entries: &'static [u8],
}

impl<const N: usize> Slots<N> {
    /// The entry in the hash's slot; none only if there are no keys.
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

/// How codes are found by their text: by a hash of the last blocks of 16 bytes.
#[derive(Clone, Copy, Debug)]
pub struct ByCode {
    /// How many blocks.
    pub blocks: usize,
    /// What the hash starts from.
    pub seed: u64,
    /// The codes' indices, the lower byte first.
    pub slots: Slots<2>,
}

/// How codes are found by their number.
#[derive(Clone, Copy, Debug)]
pub struct ByNumber {
    /// What the hash starts from.
    pub seed: u64,
    /// The numbers, each with its code's index, the lower bytes first.
    pub slots: Slots<10>,
}

/// What the enum knows. Generated code asks this function for it and not the trait, because rustc evaluates constants in functions that it
/// checks.
#[inline]
pub const fn table<C: ErrorCode>() -> &'static Table {
    C::TABLE
}

/// The code that is written so.
#[inline]
pub const fn find_code<C: ErrorCode>(code: &str) -> Option<C> {
    let ByCode { blocks, seed, slots } = &C::TABLE.by_code;
    let Some(entry) = slots.entry(hash::text(code.as_bytes(), *blocks, *seed)) else { return None };
    let index = u16::from_le_bytes(*entry) as usize;
    if C::TABLE.codes.is(index, code.as_bytes()) { nth(index) } else { None }
}

/// The code that has this number.
#[inline]
pub const fn find_number<C: ErrorCode>(number: i64) -> Option<C> {
    let ByNumber { seed, slots } = &C::TABLE.by_number;
    let Some(entry) = slots.entry(hash::number(number, *seed)) else { return None };
    let Some((here, index)) = entry.split_first_chunk() else { return None };
    if i64::from_le_bytes(*here) != number {
        return None;
    }
    match index.first_chunk() {
        Some(index) => nth(u16::from_le_bytes(*index) as usize),
        None => None,
    }
}

/// As [`find_code`], with the error of the conversions.
///
/// # Errors
/// The text is no code of the document.
#[inline]
pub fn convert_code<C: ErrorCode>(code: &str) -> Result<C, UnknownCode> {
    find_code(code).ok_or(UnknownCode::of::<C>())
}

/// As [`find_number`], with the error of the conversions.
///
/// # Errors
/// The number is no code of the document.
#[inline]
pub fn convert_number<C: ErrorCode>(number: i64) -> Result<C, UnknownCode> {
    find_number(number).ok_or(UnknownCode::of::<C>())
}

/// The code with this index.
#[expect(clippy::indexing_slicing, reason = "the index is compared with the length; a const fn can't call `get`")]
#[inline]
const fn nth<C: ErrorCode>(index: usize) -> Option<C> {
    if index < C::ALL.len() { Some(C::ALL[index]) } else { None }
}
