//! Writes an error as one line for a log, alone or with what the documents say about it.

use core::fmt::{self, Display, Write as _};

use super::error::ApiError;
use crate::codes::{CodeEntry, CodeSet, PrimaryCode, Row};

impl<'a> ApiError<'a> {
    /// Returns the error with what the documents of `C`'s product say about its code and its module code, as one line for a log: `code: "message"
    /// | description | solution [document:line] (request id …)`, without what isn't there. The message is in quotes, with a backslash before quotes and
    /// backslashes in it, so that it can't look like a text of the documents. The alternate form `{:#}` leaves out the server's
    /// message.
    ///
    /// ```
    /// # mod cdn { tencent_errors::tencent_errors!("docs-src/cdn-legacy.md"); }
    /// use tencent_errors::ApiError;
    ///
    /// let error = ApiError::from_parts("4000", "(-9021)no such host", None);
    /// assert_eq!(
    ///     error.explain::<cdn::Code>().to_string(),
    ///     "4000: \"(-9021)no such host\" \
    ///      | 缺少必要参数，或者参数值格式不正确，具体错误信息请查看错误描述 message 字段。 [docs-src/cdn-legacy.md:11] \
    ///      | COS 接口异常，请稍后重试 [docs-src/cdn-legacy.md:106]",
    /// );
    /// ```
    pub fn explain<C: PrimaryCode>(&self) -> Explain<'_, 'a> {
        self.explain_among(CodeSet::of::<C>())
    }

    /// Does what [`explain`](Self::explain) does, with the documents of a product that is picked when the program runs.
    pub fn explain_among(&self, set: CodeSet) -> Explain<'_, 'a> {
        Explain { error: self, set, language: None }
    }
}

impl Display for ApiError<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write_start(f)?;
        self.write_end(f)
    }
}

impl ApiError<'_> {
    fn write_start(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_word(f, self.code())?;
        match self.module_number() {
            Some(number) if f.alternate() => write!(f, " (module code {number})"),
            _ if f.alternate() || self.raw_message().is_empty() => Ok(()),
            _ => {
                f.write_str(": ")?;
                write_quoted(f, self.raw_message())
            }
        }
    }

    fn write_end(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(request_id) = self.request_id() else { return Ok(()) };
        f.write_str(" (request id ")?;
        write_word(f, request_id)?;
        f.write_char(')')
    }
}

/// An error with what the documents say about it, to be displayed: see [`ApiError::explain`].
#[derive(Clone, Copy)]
pub struct Explain<'e, 'a> {
    error: &'e ApiError<'a>,
    set: CodeSet,
    language: Option<&'e str>,
}

impl<'e> Explain<'e, '_> {
    /// Explains in another language, as [`CodeEntry::in_language`] finds it; in the first one if that has no row for the code.
    #[must_use]
    pub fn in_language(self, tag: &'e str) -> Self {
        Explain { language: Some(tag), ..self }
    }

    /// Returns the row that explains a code.
    fn row(&self, code: CodeEntry) -> Option<Row> {
        self.language.and_then(|tag| code.in_language(tag)).or_else(|| code.rows().next())
    }
}

impl Display for Explain<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.error.write_start(f)?;
        let row = match self.error.known_among(self.set) {
            Some(code) => self.row(code),
            None => self.error.range_among(self.set).map(|range| range.row()),
        };
        match row {
            Some(row) => write_row(f, row)?,
            None => write!(f, " [not in {}]", self.set.product())?,
        }
        if let Some(row) = self.error.known_module_among(self.set).and_then(|code| self.row(code)) {
            write_row(f, row)?;
        }
        self.error.write_end(f)
    }
}

impl fmt::Debug for Explain<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut tuple = f.debug_tuple("Explain");
        tuple.field(self.error).field(&self.error.known_among(self.set));
        self.language.map(|tag| tuple.field(&tag));
        tuple.finish()
    }
}

/// Writes texts of a row, each once, and its place.
fn write_row(f: &mut fmt::Formatter<'_>, row: Row) -> fmt::Result {
    let description = row.description();
    for text in description.into_iter().chain(row.solution().filter(|solution| description != Some(*solution))) {
        write!(f, " | {}", OneLine(text))?;
    }
    write!(f, " [{}:{}]", OneLine(row.document()), row.line())
}

/// Writes a code or a request ID: as it is, or in quotes if it is not a word.
pub(super) fn write_word(f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    let is_part =
        |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-' | b':' | b'/' | b'+' | b'=');
    if text.bytes().all(is_part) { f.write_str(text) } else { write_quoted(f, text) }
}

/// Writes what a server wrote, in quotes: what comes after the last quote is not the server's.
fn write_quoted(f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    f.write_char('"')?;
    write_escaped(f, text, |character| matches!(character, '"' | '\\'))?;
    f.write_char('"')
}

/// Text in which nothing can end a line, move the cursor, reverse the direction or hide: such characters are written as escapes.
pub(super) struct OneLine<'a>(pub(super) &'a str);

impl Display for OneLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_escaped(f, self.0, |_| false)
    }
}

/// Writes a text with escapes for special characters, and for others if `is_mark` says so.
fn write_escaped(f: &mut fmt::Formatter<'_>, text: &str, is_mark: fn(char) -> bool) -> fmt::Result {
    let mut rest = text;
    let is_escaped = |character| is_special(character) || is_mark(character);
    while let Some((plain, special)) = rest.find(is_escaped).and_then(|place| rest.split_at_checked(place)) {
        f.write_str(plain)?;
        let mut characters = special.chars();
        if let Some(character) = characters.next() {
            write!(f, "{}", character.escape_default())?;
        }
        rest = characters.as_str();
    }
    f.write_str(rest)
}

/// Control characters (Unicode's category Cc), line and paragraph separators, those that set the direction of text, and those that nobody sees
/// (Unicode's property `Default_Ignorable_Code_Point`, but for the selectors of emoji).
fn is_special(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}'
                | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FEFF}' | '\u{FFA0}'
                | '\u{FFF0}'..='\u{FFFB}' | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E0FFF}'
        )
}
