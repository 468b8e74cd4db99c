//! Looks codes up by text and number: takes a table that the macro filled and a key, and returns the index of the code.
//!
//! A look-up takes one probe. The hash of the key picks a displacement, and the displacement and the hash pick a slot. The macro chose the
//! displacements so that every key of the document has a slot of its own. The slot names the only code that the key can be, and one
//! comparison decides whether it is. An empty slot points at some other code; that is harmless, because the comparison rejects it.
//!
//! The macro also picks how much of a text to hash: its last 16, 32 or 48 bytes if they separate all codes of the document, as they
//! almost always do, otherwise the whole text.

use super::hash;
use super::table::{ByCode, ByNumber, Slots};

impl<const N: usize> Slots<N> {
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

/// Returns the index of the code with this text.
#[expect(
    clippy::inline_always,
    reason = "what an enum's table says is known where it is used, and makes a look-up a third shorter"
)]
#[inline(always)]
pub(super) const fn code(by_code: &'static ByCode, code: &str) -> Option<u16> {
    let ByCode { codes, blocks, seed, slots } = by_code;
    let Some(entry) = slots.entry(hash::text(code.as_bytes(), *blocks, *seed)) else { return None };
    let index = u16::from_le_bytes(*entry);
    if codes.is(index as usize, code.as_bytes()) { Some(index) } else { None }
}

/// Returns the index of the code with this number.
#[expect(
    clippy::inline_always,
    reason = "what an enum's table says is known where it is used, and makes a look-up a third shorter"
)]
#[inline(always)]
pub(super) const fn number(by_number: &'static ByNumber, number: i64) -> Option<u16> {
    let ByNumber { seed, slots } = by_number;
    let Some(entry) = slots.entry(hash::number(number, *seed)) else { return None };
    let Some((here, index)) = entry.split_first_chunk() else { return None };
    if i64::from_le_bytes(*here) != number {
        return None;
    }
    match index.first_chunk() {
        Some(index) => Some(u16::from_le_bytes(*index)),
        None => None,
    }
}
