//! Finds a byte in a block of 64 bytes: one bit for each byte, and the operations that the reader needs on such bits.
//!
//! The bits are *interleaved*. A block is eight words of eight bytes, and bit `k` of byte `j` of the result stands for byte `j` of word `k`.
//! Compilers turn this layout into a few vector instructions, which makes the search fast without `unsafe`; they don't do so for bits in
//! the block's order. Most operations work in either order, and [`in_order`] translates.

/// The number of bytes in a block.
pub(super) const SIZE: usize = 64;

/// A bit in each of the eight bytes of a word.
pub(super) const EACH: u64 = 0x0101_0101_0101_0101;

/// Finds `byte` in `block`; the bits are interleaved.
pub(super) fn find(block: &[u8; SIZE], byte: u8) -> u64 {
    find_with(block, 0, byte)
}

/// Finds the brackets `[`, `]`, `{` and `}`, and bytes that valid JSON has in strings alone: `_`, `y`, `Y` and the control character DEL. The
/// bits are interleaved.
pub(super) fn brackets(block: &[u8; SIZE]) -> u64 {
    find_with(block, 0x26, 0x7F)
}

/// Finds the bytes that are `byte` with the bits of `mask` set.
#[expect(clippy::indexing_slicing, reason = "`at` is below 16, and `at + 48` below the 64 bytes of a block")]
fn find_with(block: &[u8; SIZE], mask: u8, byte: u8) -> u64 {
    // Two words at a time, because 16 bytes are what every vector unit has room for.
    let mut pair = [0; 16];
    for (at, bits) in pair.iter_mut().enumerate() {
        let first = 1 << (at / 8);
        let found = |at: usize, bit: u8| if block[at] | mask == byte { bit } else { 0 };
        *bits = found(at, first) | found(at + 16, first << 2) | found(at + 32, first << 4) | found(at + 48, first << 6);
    }
    let (words, _) = pair.as_chunks::<8>();
    words.iter().fold(0, |bits, word| bits | u64::from_le_bytes(*word))
}

/// Translates bits between interleaved order and the block's order. It works both ways, because it transposes an eight by eight matrix
/// (H. S. Warren, Hacker's Delight, 2nd edition, section 7-3).
pub(super) const fn in_order(mut bits: u64) -> u64 {
    let swap = (bits ^ (bits >> 7)) & 0x00AA_00AA_00AA_00AA;
    bits ^= swap ^ (swap << 7);
    let swap = (bits ^ (bits >> 14)) & 0x0000_CCCC_0000_CCCC;
    bits ^= swap ^ (swap << 14);
    let swap = (bits ^ (bits >> 28)) & 0x0000_0000_F0F0_F0F0;
    bits ^ swap ^ (swap << 28)
}

/// Moves each mark to the next byte. `before` marks the first byte. The bits are interleaved.
pub(super) const fn next(marks: u64, before: bool) -> u64 {
    // The bit that leaves a word enters the next word.
    (marks << 8) | ((marks >> 55) & 0xFE) | before as u64
}

/// Returns for each byte whether the number of marks up to it is odd; `before` counts as a mark. The bits are interleaved, before and after.
/// The highest bit stands for the last byte.
pub(super) const fn parity(marks: u64, before: bool) -> u64 {
    // Within each of the eight words, all of them at once.
    let mut within = marks;
    within ^= within << 8;
    within ^= within << 16;
    within ^= within << 32;
    // Then from word to word: bit `k` becomes the parity of the words before `k`.
    let mut words = (within >> 56) << 1 | before as u64;
    words ^= words << 1;
    words ^= words << 2;
    words ^= words << 4;
    within ^ (words & 0xFF).wrapping_mul(EACH)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns where `byte` is, in the block's order.
    fn naive(block: &[u8; SIZE], byte: u8) -> u64 {
        block.iter().enumerate().filter(|(_, found)| **found == byte).map(|(n, _)| 1 << n).sum()
    }

    #[test]
    fn every_byte_at_every_place() {
        for place in 0..SIZE {
            for byte in 0..=u8::MAX {
                for around in [0, b' ', b'"', 0x7F, 0x80, 0xFF] {
                    let mut block = [around; SIZE];
                    block[place] = byte;
                    for wanted in [byte, around, b'"'] {
                        let found = in_order(find(&block, wanted));
                        assert_eq!(found, naive(&block, wanted), "{wanted} for {byte} at {place} among {around}");
                    }
                }
            }
        }
    }

    #[test]
    fn parity_is_that_of_a_count() {
        let mut marks = 1_u64;
        for round in 0..10_000 {
            marks = marks.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let before = round % 2 == 1;
            let naive: u64 = (0..64)
                .map(|n| (marks & (u64::MAX >> (63 - n))).count_ones() + u32::from(before))
                .enumerate()
                .map(|(n, count)| u64::from(count % 2) << n)
                .sum();
            let found = parity(in_order(marks), before);
            assert_eq!(in_order(found), naive, "{marks:b}");
            assert_eq!(found >> 63, naive >> 63);
        }
    }
}
