//! Plain text, as a reader sees it: white space, invisible characters, full-width characters, and the form in which words are compared.

use std::sync::Arc;

/// Text that grows by pieces. Each run of white space becomes one space, or one `\n` if there is a line break in it (`<br>` or the border of
/// a block). Invisible characters are dropped, except for the one that makes an emoji of a symbol: `⚠️`.
#[derive(Clone, Debug, Default)]
pub(crate) struct Text {
    shown: String,
    /// The separator before the next character.
    gap: Option<char>,
    /// Where superscripts and subscripts start and end, in turns.
    superscripts: Vec<usize>,
}

impl Text {
    /// Adds a piece of text.
    pub(crate) fn push(&mut self, piece: &str) {
        let mut rest = piece;
        while let Some((shown, others)) = rest.split_at_checked(shown_length(rest)) {
            self.push_shown(shown);
            let mut others = others.chars();
            match others.next() {
                Some(c) if c.is_whitespace() => self.gap = self.gap.or(Some(' ')),
                Some('\u{fe0f}') if self.gap.is_none() && self.shown.ends_with(is_symbol) => {
                    self.shown.push('\u{fe0f}');
                }
                Some(c) if is_invisible(c) => {}
                Some(c) => self.push_shown(c.encode_utf8(&mut [0; 4])),
                None => return,
            }
            rest = others.as_str();
        }
    }

    fn push_shown(&mut self, shown: &str) {
        if shown.is_empty() {
            return;
        }
        if let Some(gap) = self.gap.take().filter(|_| !self.shown.is_empty()) {
            self.shown.push(gap);
        }
        self.shown.push_str(shown);
    }

    /// Adds a line break.
    pub(crate) fn line_break(&mut self) {
        self.gap = Some('\n');
    }

    /// A superscript or subscript starts or ends.
    pub(crate) fn superscript(&mut self, starts: bool) {
        if self.superscripts.len().is_multiple_of(2) == starts {
            self.superscripts.push(self.shown.len());
        }
    }

    /// Returns the text without its superscripts, which may be marks of footnotes; `None` if it has none, or nothing else.
    pub(crate) fn without_superscripts(&self) -> Option<Arc<str>> {
        if self.superscripts.is_empty() {
            return None;
        }
        let starts = std::iter::once(0).chain(self.superscripts.iter().copied().skip(1).step_by(2));
        let ends = self.superscripts.iter().copied().step_by(2).chain([self.shown.len()]);
        let bare: String = starts.zip(ends).filter_map(|(start, end)| self.shown.get(start..end)).collect();
        (!bare.trim().is_empty()).then(|| bare.trim().into())
    }

    /// Returns the text, with line breaks as `\n`, and starts a new one.
    pub(crate) fn take(&mut self) -> Arc<str> {
        let text = self.shown.as_str().into();
        self.clear();
        text
    }

    /// Returns the text, with line breaks as spaces, and starts a new one.
    pub(crate) fn take_line(&mut self) -> String {
        let text = one_line(&self.shown);
        self.clear();
        text
    }

    /// Starts a new text.
    pub(crate) fn clear(&mut self) {
        self.shown.clear();
        self.gap = None;
        self.superscripts.clear();
    }
}

fn is_symbol(c: char) -> bool {
    !c.is_ascii() && !c.is_alphanumeric() && !c.is_whitespace() && !is_invisible(c)
}

/// Returns a text as one line, as a reader sees it.
pub(crate) fn shown(text: &str) -> String {
    let mut shown = Text::default();
    shown.push(text);
    shown.take_line()
}

/// Returns the text with its line breaks as spaces.
pub(crate) fn one_line(text: &str) -> String {
    text.replace('\n', " ")
}

/// Returns how long the text is up to the first character that may be invisible, or white space other than one space between two words. ASCII
/// characters, the letters U+00C0 to U+00FF, kana, most Chinese and Korean characters (U+4000 to U+CFFF), and the usual full-width ones are
/// neither.
fn shown_length(text: &str) -> usize {
    let mut rest = text.as_bytes();
    while let [b'!'..=b'~', b' ', b'!'..=b'~', more @ ..]
    | [b'!'..=b'~', more @ ..]
    | [0xe4..=0xec, _, _, more @ ..]
    | [0xe3, 0x80, 0x81..=0xbf, more @ ..]
    | [0xe3, 0x81..=0x83, _, more @ ..]
    | [0xef, 0xbc, 0x81..=0xbf, more @ ..]
    | [0xc3, _, more @ ..] = rest
    {
        rest = more;
    }
    text.len() - rest.len()
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

/// Returns the form in which words are compared: in lower case, without accents, white space, underscores, the dots between Japanese words,
/// and invisible characters. Full-width letters become the usual ones.
pub(crate) fn squeeze(text: &str) -> String {
    squeezed(text).collect()
}

/// Returns the characters of [`squeeze`] one by one.
pub(crate) fn squeezed(text: &str) -> impl Iterator<Item = char> {
    let is_kept =
        |c: &char| !(c.is_whitespace() || is_invisible(*c) || matches!(c, '_' | '・' | '\u{300}'..='\u{36f}'));
    text.chars().map(narrow).flat_map(char::to_lowercase).filter(is_kept).map(without_accent)
}

/// Returns the letter without its accent, for those of Western European languages.
fn without_accent(c: char) -> char {
    match c {
        'à'..='å' => 'a',
        'ç' => 'c',
        'è'..='ë' => 'e',
        'ì'..='ï' => 'i',
        'ñ' => 'n',
        'ò'..='ö' => 'o',
        'ù'..='ü' => 'u',
        'ý' | 'ÿ' => 'y',
        _ => c,
    }
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

    fn text(pieces: &[&str]) -> Text {
        let mut text = Text::default();
        for piece in pieces {
            text.push(piece);
        }
        text
    }

    #[test]
    fn white_space_collapses() {
        assert_eq!(text(&["  a\u{a0}\u{3000} b", "c ", " d  "]).take_line(), "a bc d");
        assert_eq!(text(&["\u{a0}"]).take_line(), "");
        assert_eq!(text(&["a\u{200b}b\u{feff}\u{202e}"]).take_line(), "ab");
    }

    #[test]
    fn what_is_shown_is_neither_white_space_nor_invisible() {
        for c in ('\0'..=char::MAX).filter(|&c| c.is_whitespace() || is_invisible(c)) {
            assert_eq!(shown_length(&c.to_string()), 0, "{c:?}");
        }
        for c in ['a', 'é', '，', '错', 'エ', '오', '（'] {
            assert_eq!(shown_length(&c.to_string()), c.len_utf8(), "{c:?}");
        }
    }

    #[test]
    fn emoji_keep_their_style() {
        assert_eq!(text(&["⚠\u{fe0f} a\u{fe0f}码\u{fe0f}\u{fe0f}"]).take_line(), "⚠\u{fe0f} a码");
    }

    #[test]
    fn breaks_are_kept_until_one_line_is_asked_for() {
        let mut text = text(&["a "]);
        text.line_break();
        text.push(" b");
        text.line_break();
        assert_eq!(&*text.clone().take(), "a\nb");
        assert_eq!(text.take_line(), "a b");
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

    #[test]
    fn case_spaces_and_widths_do_not_count() {
        for text in ["Error Code", "ERROR_CODE", "Ｅｒｒｏｒ　Ｃｏｄｅ", "error\u{200b}\u{a0}\ncode"] {
            assert_eq!(squeeze(text), "errorcode", "{text:?}");
        }
        assert_eq!(squeeze("エラー・コード"), "エラーコード");
    }

    #[test]
    fn accents_go() {
        for text in ["Descrição do código", "DESCRIÇÃO DO CÓDIGO", "Descric\u{327}a\u{303}o do co\u{301}digo"] {
            assert_eq!(squeeze(text), "descricaodocodigo", "{text:?}");
        }
        assert_eq!(squeeze("áàâãäå éèêë íìîï ñ óòôõö úùûü ýÿ ç"), "aaaaaaeeeeiiiinooooouuuuyyc");
    }
}
