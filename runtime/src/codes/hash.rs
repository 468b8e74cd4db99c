//! Hashes a key with a seed and finds its slot in a displacement table. The crates `tencent-errors` and `tencent-errors-codegen` share this file
//! through a link: the macro fills the tables with it, and the runtime looks codes up with it.

#![expect(clippy::cast_possible_truncation, reason = "halves are taken of wide numbers")]

/// Hashes a text, 16 bytes at a time. The last block may overlap the one before.
#[inline]
pub(crate) const fn text(key: &[u8], seed: u64) -> u64 {
    let mut state = seed.wrapping_mul(key.len() as u64);
    let mut rest = key;
    while let Some((block, more)) = rest.split_first_chunk() {
        if more.is_empty() {
            break;
        }
        state = mix(state, halves(*block));
        rest = more;
    }
    match key.last_chunk() {
        Some(last) => mix(state, halves(*last)),
        // One round is too little for keys that differ in a few bits only.
        None => fold(mix(state, short(key)) ^ seed, MIX),
    }
}

/// Hashes a number.
#[inline]
pub(crate) const fn number(number: i64, seed: u64) -> u64 {
    fold(number.cast_unsigned() ^ seed, MIX)
}

/// Returns the bucket of a hash: the index of its displacement.
#[inline]
pub(crate) const fn bucket(hash: u64, displacements: usize) -> usize {
    scale(hash as u32, displacements)
}

/// Returns the slot of a hash with its displacement, which is 0 only for empty buckets.
#[inline]
pub(crate) const fn slot(hash: u64, displacement: u8, slots: usize) -> usize {
    scale(((hash >> 32) as u32).wrapping_mul(displacement as u32), slots)
}

/// Maps `u32` evenly to the numbers below `length`; to 0 if `length` is 0.
#[inline]
const fn scale(number: u32, length: usize) -> usize {
    ((number as u64 * length as u64) >> 32) as usize
}

/// An odd number without a pattern: the fraction of the golden ratio.
const MIX: u64 = 0x9e37_79b9_7f4a_7c15;

/// Multiplies, and folds the two halves of the product into one: each bit depends on all bits of both factors.
#[inline]
const fn fold(a: u64, b: u64) -> u64 {
    let product = (a as u128) * (b as u128);
    (product as u64) ^ ((product >> 64) as u64)
}

/// Takes in a block of a text. No text has the bytes of `MIX`, which would wipe out the state: they are not UTF-8.
#[inline]
const fn mix(state: u64, (low, high): (u64, u64)) -> u64 {
    fold(low ^ MIX, high ^ state)
}

#[inline]
const fn halves(block: [u8; 16]) -> (u64, u64) {
    let block = u128::from_le_bytes(block);
    (block as u64, (block >> 64) as u64)
}

/// Returns up to 16 bytes as two words, which may overlap. Different keys of one length have different words.
#[inline]
pub(crate) const fn short(key: &[u8]) -> (u64, u64) {
    if let (Some(first), Some(last)) = (key.first_chunk::<8>(), key.last_chunk::<8>()) {
        (u64::from_le_bytes(*first), u64::from_le_bytes(*last))
    } else if let (Some(first), Some(last)) = (key.first_chunk::<4>(), key.last_chunk::<4>()) {
        (u32::from_le_bytes(*first) as u64, u32::from_le_bytes(*last) as u64)
    } else {
        match key {
            [a, b, c] => (*a as u64, (*b as u64) << 8 | *c as u64),
            [a, b] => (*a as u64, *b as u64),
            [a] => (*a as u64, 0),
            _ => (0, 0),
        }
    }
}
