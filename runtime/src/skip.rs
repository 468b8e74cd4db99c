//! In: the bytes behind an opening bracket or quote. Out: how many of them there are up to the end of what it opened.
//!
//! The skipping is structural: it knows strings, their escapes, and brackets, and checks nothing else. For valid JSON that is exact. It
//! looks at 64 bytes at a time, so its time doesn't depend on what they are, and its state is three words, however deep the nesting.

use crate::block::{Marks, SIZE};

/// The length of the rest of an object or array whose opening bracket stands just before `bytes`, its closing one included; `None` if it
/// doesn't close.
pub(crate) fn container(bytes: &[u8]) -> Option<usize> {
    let mut strings = Strings::OUTSIDE;
    let mut depth = 1;
    blocks(bytes, |marks| {
        let inside = strings.next(marks).inside;
        closing(marks.opens & !inside, marks.closes & !inside, &mut depth)
    })
}

/// The length of the rest of a string whose opening quote stands just before `bytes`, its closing one included; `None` if it
/// doesn't close.
pub(crate) fn string(bytes: &[u8]) -> Option<usize> {
    let mut strings = Strings::OUTSIDE;
    blocks(bytes, |marks| first(strings.next(marks).quotes))
}

/// How many bytes at the start of `bytes` are neither quote nor backslash nor control character.
#[inline]
pub(crate) fn plain(bytes: &[u8]) -> usize {
    let (words, rest) = bytes.as_chunks::<8>();
    for (index, word) in words.iter().enumerate() {
        let special = specials(u64::from_le_bytes(*word));
        if special != 0 {
            return index * 8 + special.trailing_zeros() as usize / 8;
        }
    }
    let tail = rest.iter().position(|byte| matches!(byte, b'"' | b'\\' | ..0x20)).unwrap_or(rest.len());
    words.len() * 8 + tail
}

/// A bit in the first byte of `word` that is a quote, a backslash or a control character; in later bytes perhaps more.
#[inline]
fn specials(word: u64) -> u64 {
    const EACH: u64 = 0x0101_0101_0101_0101;
    // The usual test for a byte below another: a borrow may spoil the bytes after the first that is below, and only those.
    let below = |word: u64, limit: u64| word.wrapping_sub(EACH * limit) & !word;
    let quote = below(word ^ (EACH * u64::from(b'"')), 1);
    let backslash = below(word ^ (EACH * u64::from(b'\\')), 1);
    (quote | backslash | below(word, 0x20)) & (EACH * 0x80)
}

/// Gives block after block to `end`, the last one filled up with spaces, until that finds the end; the length up to and with it.
#[inline]
fn blocks(bytes: &[u8], mut end: impl FnMut(Marks) -> Option<u32>) -> Option<usize> {
    let (blocks, rest) = bytes.as_chunks::<SIZE>();
    for (index, block) in blocks.iter().enumerate() {
        if let Some(last) = end(Marks::of(block)) {
            return Some(index * SIZE + last as usize + 1);
        }
    }
    let mut block = [b' '; SIZE];
    block.iter_mut().zip(rest).for_each(|(to, from)| *to = *from);
    let last = end(Marks::of(&block))?;
    Some(blocks.len() * SIZE + last as usize + 1)
}

/// Where the brackets of a block bring the depth to zero. `depth` is that before the block, and becomes the one behind it.
#[inline]
fn closing(opens: u64, closes: u64, depth: &mut usize) -> Option<u32> {
    let (opening, closing) = (opens.count_ones() as usize, closes.count_ones() as usize);
    if closing < *depth {
        *depth = *depth + opening - closing;
        return None;
    }
    one_by_one(opens, closes, depth)
}

/// The same, bracket by bracket.
fn one_by_one(opens: u64, closes: u64, depth: &mut usize) -> Option<u32> {
    let mut brackets = opens | closes;
    while let Some(place) = first(brackets) {
        let bit = brackets & brackets.wrapping_neg();
        brackets ^= bit;
        if opens & bit != 0 {
            *depth += 1;
        } else {
            *depth -= 1;
            if *depth == 0 {
                return Some(place);
            }
        }
    }
    None
}

/// The place of the first mark.
fn first(marks: u64) -> Option<u32> {
    (marks != 0).then(|| marks.trailing_zeros())
}

/// What goes on over the end of a block: whether it is inside a string, and whether its first byte is escaped.
#[derive(Clone, Copy)]
struct Strings {
    /// All bits or none.
    inside: u64,
    /// 1 or 0.
    escaped: u64,
}

/// The strings of one block.
struct Quoted {
    /// The quotes that open or close a string.
    quotes: u64,
    /// The bytes inside strings, opening quotes included.
    inside: u64,
}

impl Strings {
    const OUTSIDE: Strings = Strings { inside: 0, escaped: 0 };

    #[inline]
    fn next(&mut self, marks: Marks) -> Quoted {
        let quotes = marks.quotes & !self.escapes(marks.backslashes);
        let inside = parity(quotes) ^ self.inside;
        // All bits if the last one is set.
        self.inside = 0_u64.wrapping_sub(inside >> 63);
        Quoted { quotes, inside }
    }

    /// The bytes that are escaped: those behind a run of backslashes of odd length.
    ///
    /// Of a run, every second backslash escapes the next byte. Subtracting a run's bits from their upper neighbours borrows through the run
    /// and, against a pattern of every second bit, leaves exactly those.
    #[inline]
    fn escapes(&mut self, backslashes: u64) -> u64 {
        const ODD: u64 = 0xAAAA_AAAA_AAAA_AAAA;
        if backslashes == 0 {
            return core::mem::take(&mut self.escaped);
        }
        let starts = backslashes & !self.escaped;
        let both = ((starts << 1) | ODD).wrapping_sub(starts) ^ ODD;
        let escaped = both ^ (backslashes | self.escaped);
        self.escaped = (both & backslashes) >> 63;
        escaped
    }
}

/// For each bit whether there are an odd number of `marks` up to it.
#[inline]
fn parity(mut marks: u64) -> u64 {
    for shift in [1, 2, 4, 8, 16, 32] {
        marks ^= marks << shift;
    }
    marks
}
