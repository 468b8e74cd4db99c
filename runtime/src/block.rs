//! In: 64 bytes. Out: where a certain byte stands among them, one bit for each; and what can be told from such bits.
//!
//! The bits are *interleaved*: of the block's eight words of eight bytes, bit `k` of byte `j` of a `u64` is byte `j`
//! of word `k`. Compilers turn the search for a byte, written so, into a handful of vector instructions, which they
//! don't for bits in the block's order: that is what makes it fast without `unsafe`. Most questions have an answer in
//! either order, and [`in_order`] translates.

/// How many bytes are looked at together.
pub(crate) const SIZE: usize = 64;

/// A bit in each of the eight bytes.
const EACH: u64 = 0x0101_0101_0101_0101;

/// Where `byte` stands in `block`, interleaved.
#[inline]
#[expect(clippy::indexing_slicing, reason = "`at` is below 16, and `at + 48` below the 64 bytes of a block")]
pub(crate) fn find(block: &[u8; SIZE], byte: u8) -> u64 {
    // Two words at a time, because 16 bytes are what every vector unit has room for.
    let mut pair = [0; 16];
    for (at, bits) in pair.iter_mut().enumerate() {
        let first = 1 << (at / 8);
        let found = |at: usize, bit: u8| if block[at] == byte { bit } else { 0 };
        *bits = found(at, first) | found(at + 16, first << 2) | found(at + 32, first << 4) | found(at + 48, first << 6);
    }
    let (words, _) = pair.as_chunks::<8>();
    words.iter().fold(0, |bits, word| bits | u64::from_le_bytes(*word))
}

/// Translates bits between interleaved order and the block's order: both ways, because it swaps rows and columns of
/// an eight by eight square (H. S. Warren, Hacker's Delight, 2nd edition, section 7-3).
pub(crate) const fn in_order(mut bits: u64) -> u64 {
    let swap = (bits ^ (bits >> 7)) & 0x00AA_00AA_00AA_00AA;
    bits ^= swap ^ (swap << 7);
    let swap = (bits ^ (bits >> 14)) & 0x0000_CCCC_0000_CCCC;
    bits ^= swap ^ (swap << 14);
    let swap = (bits ^ (bits >> 28)) & 0x0000_0000_F0F0_F0F0;
    bits ^ swap ^ (swap << 28)
}

/// The byte after each of `marks`, and the first one if `before`; interleaved.
#[inline]
pub(crate) const fn next(marks: u64, before: bool) -> u64 {
    // What leaves a word goes on in the one after it.
    (marks << 8) | ((marks >> 55) & 0xFE) | before as u64
}

/// For each byte whether there is an odd number of `marks` up to it, with `before` counted as one; interleaved, and
/// what comes out is in the same order. The last byte's is the highest bit.
#[inline]
pub(crate) const fn parity(marks: u64, before: bool) -> u64 {
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

    /// Where `byte` stands, in the block's order.
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
