//! In: a key, and a seed that the macro chose. Out: 64 bits that look random, and where they lead in a displacement table. The macro fills
//! its tables by this file, and the runtime looks codes up by it: `macros/src/hash.rs` and `runtime/src/hash.rs` are one text,
//! which a test sees to.

#![expect(clippy::cast_possible_truncation, reason = "halves are taken of wide numbers")]

/// Which bytes of a key are hashed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// Eight bytes from this offset on, eight bytes that end this far from the end, and the length. A window that would leave the key is
    /// moved back into it; a key shorter than a window is read whole.
    Windows(usize, usize),
    /// All of them.
    Whole,
}

/// The hash of a text.
#[inline]
pub(crate) const fn text(key: &[u8], part: Part, seed: u64) -> u64 {
    match part {
        Part::Windows(start, end) if key.len() >= 8 => windows(key, start, end, seed),
        _ => whole(key, seed),
    }
}

/// The hash of a number.
#[inline]
pub(crate) const fn number(number: i64, seed: u64) -> u64 {
    fold(number.cast_unsigned() ^ seed, MIX)
}

/// Which displacement, of so many, holds for a hash.
#[inline]
pub(crate) const fn bucket(hash: u64, displacements: usize) -> usize {
    scale(hash as u32, displacements)
}

/// The slot, of so many, that a hash has by its displacement.
#[inline]
pub(crate) const fn slot(hash: u64, displacement: u8, slots: usize) -> usize {
    scale(((hash >> 32) as u32).wrapping_mul(displacement as u32 * 2 + 1), slots)
}

/// From all of `u32` to the numbers below `length`, evenly; 0 if there is none.
#[inline]
const fn scale(number: u32, length: usize) -> usize {
    ((number as u64 * length as u64) >> 32) as usize
}

/// An odd number without a pattern: the fraction of the golden ratio.
const MIX: u64 = 0x9e37_79b9_7f4a_7c15;

/// The two halves of the product, folded into one: each bit of it depends on all bits of both factors.
#[inline]
const fn fold(a: u64, b: u64) -> u64 {
    let product = (a as u128) * (b as u128);
    (product as u64) ^ ((product >> 64) as u64)
}

#[inline]
const fn windows(key: &[u8], start: usize, end: usize, seed: u64) -> u64 {
    let last = key.len() - 8;
    let first = word(key, if start < last { start } else { last });
    let second = word(key, last.saturating_sub(end));
    fold(first ^ seed, second ^ seed.wrapping_mul(key.len() as u64 ^ MIX))
}

/// The eight bytes at an offset; 0 if there are not so many.
#[inline]
const fn word(key: &[u8], at: usize) -> u64 {
    match key.split_at_checked(at) {
        Some((_, rest)) => match rest.first_chunk() {
            Some(bytes) => u64::from_le_bytes(*bytes),
            None => 0,
        },
        None => 0,
    }
}

/// Blocks of 16 bytes, one multiplication each; the last one overlaps the one before, if the length is no multiple.
#[inline]
const fn whole(key: &[u8], seed: u64) -> u64 {
    let mut state = seed.wrapping_mul(key.len() as u64 ^ MIX);
    let mut rest = key;
    while rest.len() > 16
        && let Some((block, more)) = rest.split_first_chunk()
    {
        let (low, high) = halves(*block);
        state = fold(low ^ seed, high ^ state);
        rest = more;
    }
    let (low, high) = last(key);
    fold(low ^ seed, high ^ state)
}

#[inline]
const fn halves(block: [u8; 16]) -> (u64, u64) {
    let block = u128::from_le_bytes(block);
    (block as u64, (block >> 64) as u64)
}

/// The last 16 bytes in two words. A shorter key is there whole: those of one length give different words if they are different.
#[inline]
pub(crate) const fn last(key: &[u8]) -> (u64, u64) {
    if let Some(block) = key.last_chunk() {
        halves(*block)
    } else if let (Some(first), Some(last)) = (key.first_chunk::<8>(), key.last_chunk::<8>()) {
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
