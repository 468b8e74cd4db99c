//! In: 64 bytes. Out: [`Marks`], the places of quotes, backslashes and brackets among them, one bit per byte.

/// How many bytes are looked at together: a bit of a `u64` for each.
pub(crate) const SIZE: usize = 64;

/// Where something stands in a block: bit `n` is byte `n`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Marks {
    pub(crate) quotes: u64,
    pub(crate) backslashes: u64,
    /// `{` and `[`.
    pub(crate) opens: u64,
    /// `}` and `]`.
    pub(crate) closes: u64,
}

impl Marks {
    /// The marks of a block.
    #[inline]
    pub(crate) fn of(block: &[u8; SIZE]) -> Self {
        words::marks(block)
    }

    /// The marks of the first part of a block, `part`, before those that are already known of the rest.
    #[inline]
    fn before(self, rest: Marks, bits: u32) -> Marks {
        Marks {
            quotes: self.quotes | rest.quotes << bits,
            backslashes: self.backslashes | rest.backslashes << bits,
            opens: self.opens | rest.opens << bits,
            closes: self.closes | rest.closes << bits,
        }
    }

    const NONE: Marks = Marks { quotes: 0, backslashes: 0, opens: 0, closes: 0 };
}

mod words {
    use super::{Marks, SIZE};

    const LOW_BITS: u64 = 0x7F7F_7F7F_7F7F_7F7F;
    const EACH: u64 = 0x0101_0101_0101_0101;

    #[inline]
    pub(super) fn marks(block: &[u8; SIZE]) -> Marks {
        let (words, _) = block.as_chunks::<8>();
        words.iter().rev().fold(Marks::NONE, |rest, word| word_marks(u64::from_le_bytes(*word)).before(rest, 8))
    }

    #[inline]
    fn word_marks(word: u64) -> Marks {
        let curly = word | (EACH * 0x20);
        Marks {
            quotes: equal(word, b'"'),
            backslashes: equal(word, b'\\'),
            opens: equal(curly, b'{'),
            closes: equal(curly, b'}'),
        }
    }

    #[inline]
    fn equal(word: u64, byte: u8) -> u64 {
        let zero_where_equal = word ^ (EACH * u64::from(byte));
        // The high bit of each byte that is zero, exactly: adding within seven bits carries into no neighbour.
        let zeros = !(((zero_where_equal & LOW_BITS) + LOW_BITS) | zero_where_equal | LOW_BITS);
        // The eight high bits, moved side by side: the multiplication puts each where no other one comes.
        (zeros >> 7).wrapping_mul(0x0102_0408_1020_4080) >> 56
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn naive(block: &[u8; SIZE]) -> Marks {
        let bits = |wanted: &[u8]| {
            block.iter().enumerate().filter(|(_, byte)| wanted.contains(byte)).map(|(n, _)| 1 << n).sum()
        };
        Marks { quotes: bits(b"\""), backslashes: bits(b"\\"), opens: bits(b"{["), closes: bits(b"}]") }
    }

    #[test]
    fn every_byte_at_every_place() {
        for place in 0..SIZE {
            for byte in 0..=u8::MAX {
                for around in [0, b' ', b'"', b'{', 0x7F, 0x80, 0xFF] {
                    let mut block = [around; SIZE];
                    block[place] = byte;
                    assert_eq!(Marks::of(&block), naive(&block), "{byte} at {place} among {around}");
                }
            }
        }
    }
}
