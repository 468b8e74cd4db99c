//! Finds the end of a JSON object, array or string without reading what is inside.
//!
//! It recognises strings, escapes and brackets, and checks nothing else: brackets must match by kind to a depth of 64, and a backslash must be in a
//! string. It works on 64 bytes at a time, at about the same speed for any content, and its memory is fixed however deep the nesting is.

use super::block::{self, EACH, SIZE};

/// Takes the bytes after an opening bracket and returns how many belong to the object or array, the closing bracket included.
///
/// # Errors
/// The offset of what doesn't belong there; the length if there is no closing bracket.
pub(super) fn container(bytes: &[u8], open: u8) -> Result<usize, usize> {
    let mut strings = Strings::default();
    let mut nesting = Nesting { depth: 1, kinds: kind(open), misplaced: false };
    let length = blocks(bytes, |block| {
        let (quotes, backslashes) = strings.quotes(block);
        let inside = strings.inside(quotes);
        if backslashes & !inside != 0 {
            nesting.misplaced = true;
            return first(block::in_order(backslashes & !inside));
        }
        let brackets = block::brackets(block) & !inside;
        if brackets == 0 {
            return None;
        }
        nesting.pass(block, block::in_order(brackets))
    });
    match length {
        Some(length) if nesting.misplaced => Err(length - 1),
        Some(length) => Ok(length),
        None => Err(bytes.len()),
    }
}

/// Takes the bytes after an opening quote and returns how many come before the closing one.
///
/// # Errors
/// The length if there is no closing quote.
#[inline(never)]
pub(super) fn string(bytes: &[u8]) -> Result<usize, usize> {
    let mut strings = Strings::default();
    let length = blocks(bytes, |block| first(block::in_order(strings.quotes(block).0)));
    length.map(|length| length - 1).ok_or(bytes.len())
}

/// Counts the bytes at the start of `bytes` that are neither quote nor backslash nor control character.
pub(super) fn plain(bytes: &[u8]) -> usize {
    // Most keys end within the first 16 bytes.
    match bytes.split_first_chunk() {
        Some((pair, rest)) => first_special(pair).unwrap_or_else(|| 16 + plain_pairs(rest)),
        None => plain_bytes(bytes),
    }
}

/// Does the same for what is longer. It is faster to ask whether any of 16 bytes is special before asking which.
#[inline(never)]
fn plain_pairs(bytes: &[u8]) -> usize {
    let (pairs, rest) = bytes.as_chunks();
    let is_plain = |pair: &[u8; 16]| pair.iter().fold(0, |any, byte| any | specialty(*byte)) == 0;
    match pairs.iter().position(|pair| !is_plain(pair)) {
        Some(count) => 16 * count + pairs.get(count).and_then(first_special).unwrap_or_default(),
        None => 16 * pairs.len() + plain_bytes(rest),
    }
}

fn plain_bytes(bytes: &[u8]) -> usize {
    bytes.iter().take_while(|byte| specialty(**byte) == 0).count()
}

/// Returns the place of the first byte that is a quote, a backslash or a control character.
fn first_special(pair: &[u8; 16]) -> Option<usize> {
    let ([first, second], _) = pair.as_chunks() else { return None };
    match (specials(u64::from_le_bytes(*first)), specials(u64::from_le_bytes(*second))) {
        (0, 0) => None,
        (0, special) => Some(8 + special.trailing_zeros() as usize / 8),
        (special, _) => Some(special.trailing_zeros() as usize / 8),
    }
}

/// Returns a number above zero for a quote, a backslash or a control character. Compilers turn a number, unlike a `bool`, into one vector
/// instruction for 16 bytes.
fn specialty(byte: u8) -> u8 {
    u8::from(byte == b'"') | u8::from(byte == b'\\') | u8::from(byte < b' ')
}

/// Sets a bit in the first byte of `word` that is a quote, a backslash or a control character. Later bytes may have a bit by mistake.
fn specials(word: u64) -> u64 {
    // The usual test whether a byte is below a limit. A borrow spoils only bytes after the first one that is below.
    let below = |word: u64, limit: u64| word.wrapping_sub(EACH * limit) & !word;
    let quote = below(word ^ (EACH * u64::from(b'"')), 1);
    let backslash = below(word ^ (EACH * u64::from(b'\\')), 1);
    (quote | backslash | below(word, 0x20)) & (EACH * 0x80)
}

/// Calls `end` with one block after another, the last one padded with spaces, until it finds the end. Returns the length, the end included.
#[inline(always)]
#[expect(clippy::inline_always, reason = "keeps the state of `end` in registers")]
fn blocks(bytes: &[u8], mut end: impl FnMut(&[u8; SIZE]) -> Option<u32>) -> Option<usize> {
    let mut padded = [b' '; SIZE];
    let mut rest = bytes;
    while !rest.is_empty() {
        let (block, after) = rest.split_first_chunk().unwrap_or_else(|| {
            padded.iter_mut().zip(rest).for_each(|(to, from)| *to = *from);
            (&padded, &[])
        });
        if let Some(last) = end(block) {
            return Some(bytes.len() - rest.len() + last as usize + 1);
        }
        rest = after;
    }
    None
}

/// The brackets that are open: how many, and of which kind the first 64 are. Deeper ones are only counted.
struct Nesting {
    depth: usize,
    /// The kinds, the last one in the lowest bit: 1 is `{`.
    kinds: u64,
    /// Whether something doesn't belong where it is.
    misplaced: bool,
}

impl Nesting {
    /// Passes the brackets of a block, given by bits in its order. Returns the place of the one that closes all, or of what doesn't belong there.
    #[expect(clippy::indexing_slicing, reason = "the rest of a division by the size is in range")]
    fn pass(&mut self, block: &[u8; SIZE], mut brackets: u64) -> Option<u32> {
        while let Some(place) = first(brackets) {
            brackets &= brackets - 1;
            let byte = block[place as usize % SIZE];
            // In ASCII, two bits tell opening brackets (01) from closing ones (10), and from `y`, `Y`, `_` and DEL (00 and 11).
            match byte & 0b110 {
                0b010 => self.open(kind(byte)),
                0b100 if self.close(kind(byte)) => {
                    if self.depth == 0 {
                        return Some(place);
                    }
                }
                _ => {
                    self.misplaced = true;
                    return Some(place);
                }
            }
        }
        None
    }

    fn open(&mut self, kind: u64) {
        if self.depth < 64 {
            self.kinds = self.kinds << 1 | kind;
        }
        self.depth += 1;
    }

    /// Returns whether a bracket of this kind may close.
    fn close(&mut self, kind: u64) -> bool {
        self.depth -= 1;
        if self.depth >= 64 {
            return true;
        }
        let fits = self.kinds & 1 == kind;
        self.kinds >>= 1;
        fits
    }
}

/// Returns the kind of a bracket: 1 for `{` and `}`, 0 for `[` and `]`.
const fn kind(bracket: u8) -> u64 {
    (bracket >> 5 & 1) as u64
}

/// Returns the position of the first bit.
fn first(bits: u64) -> Option<u32> {
    (bits != 0).then(|| bits.trailing_zeros())
}

/// The state at the start of a block: whether it starts inside a string, and whether its first byte is escaped.
#[derive(Clone, Copy, Default)]
struct Strings {
    inside: bool,
    escaped: bool,
}

impl Strings {
    /// Finds the quotes of a block that open or close a string, and the backslashes. The bits are interleaved.
    fn quotes(&mut self, block: &[u8; SIZE]) -> (u64, u64) {
        let (quotes, backslashes) = (block::find(block, b'"'), block::find(block, b'\\'));
        if backslashes == 0 && !self.escaped {
            return (quotes, 0);
        }
        (quotes & !self.escapes(backslashes), backslashes)
    }

    /// Finds the bytes of a block inside strings, opening quotes included. The bits are interleaved.
    fn inside(&mut self, quotes: u64) -> u64 {
        let inside = block::parity(quotes, self.inside);
        self.inside = inside >> 63 == 1;
        inside
    }

    /// Finds the escaped bytes of a block: those after an odd number of backslashes. The bits are interleaved.
    fn escapes(&mut self, backslashes: u64) -> u64 {
        let next = block::next(backslashes, self.escaped);
        if next & backslashes != 0 {
            return self.escapes_of_runs(backslashes);
        }
        self.escaped = backslashes >> 63 == 1;
        next
    }

    /// Does what [`escapes`](Self::escapes) does where backslashes follow one another.
    ///
    /// In a run, every second backslash escapes the next byte. To find them, the subtraction borrows through the run, and a pattern of every
    /// second bit leaves only the wanted ones.
    #[inline(never)]
    fn escapes_of_runs(&mut self, backslashes: u64) -> u64 {
        const ODD: u64 = 0xAAAA_AAAA_AAAA_AAAA;
        let (backslashes, before) = (block::in_order(backslashes), u64::from(self.escaped));
        let starts = backslashes & !before;
        let both = ((starts << 1) | ODD).wrapping_sub(starts) ^ ODD;
        self.escaped = (both & backslashes) >> 63 == 1;
        block::in_order(both ^ (backslashes | before))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_are_those_of_a_reader_that_goes_byte_by_byte() {
        let mut state = 1_u64;
        let mut strings = Strings::default();
        let mut escaped = false;
        for round in 0..20_000 {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            // Sparse, half, dense, and full.
            let backslashes = match round % 5 {
                0 => state & state.rotate_left(17),
                1 => state & state.rotate_left(17) & 0x1111_1111_1111_1111,
                2 => state,
                3 => state | state.rotate_left(17),
                _ => u64::MAX,
            };
            let mut naive = 0;
            for place in 0..64 {
                let backslash = backslashes >> place & 1 == 1;
                naive |= u64::from(escaped) << place;
                escaped = backslash && !escaped;
            }
            assert_eq!(block::in_order(strings.escapes(block::in_order(backslashes))), naive, "{backslashes:b}");
            assert_eq!(strings.escaped, escaped);
        }
    }

    #[test]
    fn plain_bytes_end_at_the_first_that_is_special() {
        for length in 0..=40 {
            for place in 0..length {
                for byte in 0..=u8::MAX {
                    let mut text = [b'a'; 40];
                    text[place] = byte;
                    let special = byte < b' ' || byte == b'"' || byte == b'\\';
                    assert_eq!(plain(&text[..length]), if special { place } else { length }, "{byte} at {place}");
                }
            }
        }
    }
}
