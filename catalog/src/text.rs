//! Builds plain text, as a human reader sees it, from the pieces that a parser returns. White space is collapsed.

use std::borrow::Cow;

/// Text that grows by pieces. Every run of white space becomes one space, a line break (`<br>` or a block's border) one `\n`, and
/// characters without width are dropped. Text that is as its document writes it is borrowed.
#[derive(Clone, Debug, Default)]
pub(crate) struct Text<'a> {
    plain: Cow<'a, str>,
    /// The separator before the next piece.
    gap: Option<char>,
    /// Whether there is a line break in it.
    broken: bool,
}

impl<'a> Text<'a> {
    /// Returns a text that is shown as it is written.
    pub(crate) fn as_is(text: &'a str) -> Self {
        Text { plain: Cow::Borrowed(text), gap: None, broken: false }
    }

    /// Returns the text of a piece that is all there is, and that has no white space at its ends.
    pub(crate) fn of(piece: &'a str) -> Self {
        if run_length(piece.as_bytes(), &SHOWN) == piece.len() {
            return Text::as_is(piece);
        }
        let mut text = Text::with_capacity(piece.len());
        text.push(piece);
        text
    }

    /// Adds a piece of text.
    pub(crate) fn push(&mut self, piece: &str) {
        let mut rest = piece;
        while !rest.is_empty() {
            let (run, other) = rest.split_at_checked(run_length(rest.as_bytes(), &SHOWN)).unwrap_or((rest, ""));
            if !run.is_empty() {
                self.close_gap();
                self.plain.to_mut().push_str(run);
            }
            let mut chars = other.chars();
            if let Some(c) = chars.next() {
                self.push_char(c);
            }
            rest = chars.as_str();
        }
    }

    fn push_char(&mut self, c: char) {
        if c.is_whitespace() {
            self.gap.get_or_insert(' ');
        } else if !is_invisible(c) {
            self.close_gap();
            self.plain.to_mut().push(c);
        }
    }

    /// Adds a line break.
    pub(crate) fn line_break(&mut self) {
        self.gap = Some('\n');
    }

    fn close_gap(&mut self) {
        if let Some(gap) = self.gap.take()
            && !self.plain.is_empty()
        {
            self.broken |= gap == '\n';
            self.plain.to_mut().push(gap);
        }
    }

    /// Returns an empty text with room for that many bytes.
    pub(crate) fn with_capacity(size: usize) -> Self {
        Text { plain: Cow::Owned(String::with_capacity(size)), ..Text::default() }
    }

    /// Returns the text; line breaks are `\n`.
    pub(crate) fn as_str(&self) -> &str {
        &self.plain
    }

    /// Returns the text; line breaks are spaces.
    pub(crate) fn into_plain(self) -> String {
        if self.broken { self.plain.replace('\n', " ") } else { self.plain.into_owned() }
    }

    /// Returns the text, which is no longer needed; line breaks are spaces.
    pub(crate) fn take_plain(&mut self) -> String {
        match self.plain {
            Cow::Borrowed(text) if !self.broken => text.to_string(),
            _ => std::mem::take(self).into_plain(),
        }
    }

    /// Returns a copy of the text; line breaks are spaces.
    pub(crate) fn plain(&self) -> String {
        self.clone().into_plain()
    }
}

/// A set of ASCII characters, with an entry for each byte.
pub(crate) type Bytes = [bool; 256];

/// The ASCII characters that are shown as they are, but for the space.
static SHOWN: Bytes = shown_but(b"");

/// Returns the ASCII characters that are shown as they are, but for the space and these marks.
#[expect(clippy::indexing_slicing, reason = "there is an entry for each byte")]
pub(crate) const fn shown_but(mut marks: &[u8]) -> Bytes {
    let mut shown = [false; 256];
    let mut byte = b'!';
    while byte <= b'~' {
        shown[byte as usize] = true;
        byte += 1;
    }
    while let [mark, rest @ ..] = marks {
        shown[*mark as usize] = false;
        marks = rest;
    }
    shown
}

/// Returns the length of the run at the start of the text that needs no change: these ASCII characters with single spaces, Chinese (U+4000 to
/// U+9FFF), CJK punctuation, and full-width punctuation, letters and digits. Other characters may end the run, even if they need no change.
#[expect(clippy::indexing_slicing, reason = "there is an entry for each byte")]
pub(crate) fn run_length(text: &[u8], shown: &Bytes) -> usize {
    // Uses slice patterns only, because in an unoptimised build a call takes as long as a whole round of the loop. Takes several
    // characters a round, because most of a document's text passes here.
    let mut rest = text;
    loop {
        // The last of four is no space, so that the first may be one; of the others, no two may stand together.
        while let &[a, b, c, d, ref more @ ..] = rest
            && shown[d as usize]
            && (shown[a as usize] || a == b' ' && b != b' ' && rest.len() < text.len())
            && (shown[b as usize] || b == b' ' && c != b' ')
            && (shown[c as usize] || c == b' ')
        {
            rest = more;
        }
        while let [0xe4..=0xe9, _, _, 0xe4..=0xe9, _, _, more @ ..] = rest {
            rest = more;
        }
        rest = match rest {
            [byte, more @ ..] if shown[*byte as usize] => more,
            [0xe4..=0xe9, _, _, more @ ..]
            | [0xe3, 0x80, 0x81..=0xbf, more @ ..]
            | [0xef, 0xbc, 0x81..=0xbf, more @ ..] => more,
            [b' ', byte, more @ ..] if shown[*byte as usize] && rest.len() < text.len() => more,
            [b' ', 0xe4..=0xe9, _, _, more @ ..] if rest.len() < text.len() => more,
            _ => return text.len() - rest.len(),
        }
    }
}

/// Returns whether the character has no width or steers how others are shown: zero-width spaces and joiners, marks of direction, soft
/// hyphens, byte order marks, variation selectors, and other control characters.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{13430}'..='\u{1343f}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
        || c.is_control()
}

/// Returns the ASCII character for a full-width letter, digit or mark, and a space for the ideographic space: NFKC for the characters of the
/// Unicode block "Halfwidth and Fullwidth Forms" that documents use.
pub(crate) fn narrow(c: char) -> char {
    match c {
        '\u{3000}' => ' ',
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        '\u{2010}'..='\u{2012}' | '\u{2212}' => '-',
        _ => c,
    }
}

/// Returns the text as it looks: full-width characters become narrow, and invisible ones are dropped. Texts that look the same become the
/// same text.
#[must_use]
pub fn visible(text: &str) -> String {
    text.chars().filter(|&c| !is_invisible(c)).map(narrow).collect()
}

/// Returns the text in quotes for a message, cut to a readable length.
pub(crate) fn quote(text: &str) -> String {
    let mut quoted = String::new();
    let mut chars = text.chars();
    for c in chars.by_ref().take(60).filter(|&c| c.is_whitespace() || !is_invisible(c)) {
        quoted.push(if c.is_whitespace() { ' ' } else { c });
    }
    let more = if chars.next().is_some() { "…" } else { "" };
    format!("`{quoted}{more}`")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(pieces: &[&str]) -> Text<'static> {
        let mut text = Text::default();
        for piece in pieces {
            text.push(piece);
        }
        text
    }

    #[test]
    fn white_space_collapses() {
        assert_eq!(text(&["  a\u{a0}\u{3000} b", "c ", " d  "]).plain(), "a bc d");
        assert_eq!(text(&["\u{a0}"]).plain(), "");
        assert_eq!(text(&["a\u{200b}b\u{feff}\u{202e}"]).plain(), "ab");
    }

    #[test]
    fn runs_hold_nothing_that_is_to_be_done() {
        let other = |c: char| c.is_whitespace() || is_invisible(c);
        for c in (0..=0x10_ffff).filter_map(char::from_u32).filter(|&c| other(c)) {
            for (before, after) in [("", ""), ("", "a"), ("abcde", ""), ("中", "\u{e9}"), ("中文a", " b")] {
                let run = run_length(format!("{before}{c}{after}").as_bytes(), &SHOWN);
                assert_eq!(run, before.len(), "{before:?}{c:?}{after:?}");
            }
        }
        for text in ["abc", "a b c", "中 文，。Ａ", "a（４）b 中", "abcdef中文中ab中文 c", "，中文a中文，abcd"]
        {
            assert_eq!(run_length(text.as_bytes(), &SHOWN), text.len(), "{text:?}");
        }
    }

    #[test]
    fn breaks_are_kept_until_asked_for_plain_text() {
        let mut text = text(&["a "]);
        text.line_break();
        text.push(" b");
        text.line_break();
        assert_eq!(text.as_str(), "a\nb");
        assert_eq!(text.plain(), "a b");
    }

    #[test]
    fn quotes_are_short_and_visible() {
        assert_eq!(quote("a\u{202e}b\nc"), "`ab c`");
        assert_eq!(quote(&"x".repeat(100)).chars().count(), 63);
    }

    #[test]
    fn full_width_characters_are_narrowed() {
        assert_eq!("（４０００）：".chars().map(narrow).collect::<String>(), "(4000):");
        assert_eq!(visible("编\u{3000}号\u{200b}（Ａ）"), "编 号(A)");
    }
}
