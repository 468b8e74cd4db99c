//! Look-ups from text and number. In: a table that the macro filled, and a key. Out: the code, if the document has it.
//!
//! How a key is found, in one probe: a hash of it picks a displacement, and the displacement with the same hash picks a slot. The
//! macro chose the displacements one after the other, so that every key of the document has a slot of its own. The slot names
//! the only code that the key can be; whether it is, one comparison tells. A slot without a key names some other key's code, which
//! does no harm: the comparison decides. What of a text is hashed, the macro chose as well: its last 16 bytes or its last 32, where
//! they tell all codes of the document apart, which they almost always do, and else the whole text.

use crate::code::ErrorCode;
use crate::hash;
use crate::table::Texts;

/// A displacement table: from a hash to the entry of the only key that may have it.
#[derive(Clone, Copy, Debug)]
pub struct Slots<const N: usize> {
    displacements: &'static [u8],
    entries: &'static [[u8; N]],
}

impl<const N: usize> Slots<N> {
    /// The table with these displacements, and entries of `N` bytes.
    pub const fn new(displacements: &'static [u8], entries: &'static [u8]) -> Self {
        Slots { displacements, entries: entries.as_chunks().0 }
    }

    /// The entry in the hash's slot; none only if there are no keys.
    #[expect(clippy::indexing_slicing, reason = "each index is compared with the length; a const fn can't call `get`")]
    #[inline]
    const fn entry(&self, hash: u64) -> Option<&'static [u8; N]> {
        let bucket = hash::bucket(hash, self.displacements.len());
        if bucket >= self.displacements.len() {
            return None;
        }
        let slot = hash::slot(hash, self.displacements[bucket], self.entries.len());
        if slot < self.entries.len() { Some(&self.entries[slot]) } else { None }
    }
}

/// How codes are found by their text.
#[derive(Clone, Copy, Debug)]
pub struct ByCode {
    blocks: usize,
    seed: u64,
    slots: Slots<2>,
}

impl ByCode {
    /// By the last `blocks` blocks of 16 bytes. The slots hold the codes' indices, the lower byte first.
    pub const fn new(blocks: usize, seed: u64, slots: Slots<2>) -> Self {
        ByCode { blocks, seed, slots }
    }
}

/// How codes are found by their number.
#[derive(Clone, Copy, Debug)]
pub struct ByNumber {
    seed: u64,
    slots: Slots<10>,
}

impl ByNumber {
    /// The slots hold the numbers, each with its code's index, the lower bytes first.
    pub const fn new(seed: u64, slots: Slots<10>) -> Self {
        ByNumber { seed, slots }
    }
}

/// The code that is written so.
#[inline]
pub const fn find_code<C: ErrorCode>(table: &ByCode, codes: Texts, code: &str) -> Option<C> {
    let Some(entry) = table.slots.entry(hash::text(code.as_bytes(), table.blocks, table.seed)) else { return None };
    let index = u16::from_le_bytes(*entry) as usize;
    if codes.is(index, code.as_bytes()) { nth(index) } else { None }
}

/// The code that has this number.
#[inline]
pub const fn find_number<C: ErrorCode>(table: &ByNumber, number: i64) -> Option<C> {
    let Some(entry) = table.slots.entry(hash::number(number, table.seed)) else { return None };
    let Some((here, index)) = entry.split_first_chunk() else { return None };
    if i64::from_le_bytes(*here) != number {
        return None;
    }
    match index.first_chunk() {
        Some(index) => nth(u16::from_le_bytes(*index) as usize),
        None => None,
    }
}

/// The code with this index.
#[expect(clippy::indexing_slicing, reason = "the index is compared with the length; a const fn can't call `get`")]
#[inline]
const fn nth<C: ErrorCode>(index: usize) -> Option<C> {
    if index < C::ALL.len() { Some(C::ALL[index]) } else { None }
}
