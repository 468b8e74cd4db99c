//! Writes an error as one line for a log, alone or with what a document says of its code.

use core::fmt::{self, Display};
use core::marker::PhantomData;

use super::error::ApiError;
use crate::codes::{CodeEntry, CodeSet, ErrorCode, PrimaryCode, Row};

impl<'a> ApiError<'a> {
    /// Returns the error with what `C`'s document says about it, as one line for a log: `code: message | description | solution
    /// [document:line] (request id …)`, without what isn't there. The alternate form `{:#}` leaves out the server's message.
    pub fn explain<C: PrimaryCode>(&self) -> Explain<'_, 'a, C> {
        Explain::new(self)
    }

    /// Does what [`explain`](Self::explain) does, with the documents of a product that is picked when the program runs.
    pub fn explain_in(&self, set: CodeSet) -> ExplainInSet<'_, 'a> {
        ExplainInSet { error: self, set, tag: None }
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
        write!(f, "{}", OneLine(self.code()))?;
        match self.module_number() {
            Some(number) if f.alternate() => write!(f, " (module code {number})"),
            _ if f.alternate() || self.raw_message().is_empty() => Ok(()),
            _ => write!(f, ": {}", OneLine(self.raw_message())),
        }
    }

    /// Writes the error with what the documents of a product say.
    fn write_with(&self, f: &mut fmt::Formatter<'_>, said: Option<Said>, product: &str) -> fmt::Result {
        self.write_start(f)?;
        match said {
            Some(said) => write!(f, "{said}")?,
            None => write!(f, " [not in {product}]")?,
        }
        self.write_end(f)
    }

    fn write_end(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.request_id() {
            Some(request_id) => write!(f, " (request id {})", OneLine(request_id)),
            None => Ok(()),
        }
    }
}

/// An error with what the documents say about it: see [`ApiError::explain`].
pub struct Explain<'e, 'a, C> {
    error: &'e ApiError<'a>,
    codes: PhantomData<C>,
}

impl<'e, 'a, C: PrimaryCode> Explain<'e, 'a, C> {
    fn new(error: &'e ApiError<'a>) -> Self {
        Explain { error, codes: PhantomData }
    }

    /// Explains in another language, as [`ErrorCode::in_language`] finds it; in the first one if that has no row for the code.
    pub fn in_language<'t>(self, tag: &'t str) -> ExplainIn<'e, 'a, 't, C> {
        ExplainIn { explain: self, tag }
    }

    fn write(&self, f: &mut fmt::Formatter<'_>, row: impl FnOnce(C) -> Said) -> fmt::Result {
        self.error.write_with(f, self.error.known::<C>().map(row), C::TABLE.product)
    }
}

impl<C: PrimaryCode> Display for Explain<'_, '_, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f, Said::of)
    }
}

impl<C: PrimaryCode> fmt::Debug for Explain<'_, '_, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Explain").field(self.error).field(&self.error.known::<C>()).finish()
    }
}

/// An error with what the documents say about it in another language: see [`Explain::in_language`].
pub struct ExplainIn<'e, 'a, 't, C> {
    explain: Explain<'e, 'a, C>,
    tag: &'t str,
}

impl<C: PrimaryCode> Display for ExplainIn<'_, '_, '_, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.explain.write(f, |code| code.in_language(self.tag).map_or_else(|| Said::of(code), Said::from))
    }
}

impl<C: PrimaryCode> fmt::Debug for ExplainIn<'_, '_, '_, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ExplainIn").field(&self.explain).field(&self.tag).finish()
    }
}

/// An error with what the documents of a [`CodeSet`] say about it: see [`ApiError::explain_in`].
#[derive(Clone, Copy)]
pub struct ExplainInSet<'e, 'a> {
    error: &'e ApiError<'a>,
    set: CodeSet,
    tag: Option<&'e str>,
}

impl<'e> ExplainInSet<'e, '_> {
    /// Explains in another language, as [`CodeEntry::in_language`] finds it; in the first one if that has no row for the code.
    #[must_use]
    pub fn in_language(self, tag: &'e str) -> Self {
        ExplainInSet { tag: Some(tag), ..self }
    }

    fn said(&self, code: CodeEntry) -> Said {
        let translated = self.tag.and_then(|tag| code.in_language(tag)).map(Said::from);
        translated.unwrap_or_else(|| Said {
            description: code.description(),
            solution: code.solution(),
            document: code.document(),
            line: code.line(),
        })
    }
}

impl Display for ExplainInSet<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.error.write_with(f, self.error.known_in(self.set).map(|code| self.said(code)), self.set.product())
    }
}

impl fmt::Debug for ExplainInSet<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ExplainInSet").field(self.error).field(&self.error.known_in(self.set)).finish()
    }
}

/// The part of a line that the documents say: texts and place.
struct Said {
    description: &'static str,
    solution: Option<&'static str>,
    document: &'static str,
    line: u32,
}

impl Said {
    fn of<C: ErrorCode>(code: C) -> Self {
        Said {
            description: code.description(),
            solution: code.solution(),
            document: code.document(),
            line: code.line(),
        }
    }
}

impl From<Row> for Said {
    fn from(Row { description, solution, document, line, .. }: Row) -> Self {
        Said { description, solution, document, line }
    }
}

impl Display for Said {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let texts = [Some(self.description), self.solution];
        for text in texts.into_iter().flatten().filter(|text| !text.is_empty()) {
            write!(f, " | {}", OneLine(text))?;
        }
        write!(f, " [{}:{}]", OneLine(self.document), self.line)
    }
}

/// Text in which nothing can end a line, move the cursor or reverse the direction: such characters are written as
/// escapes.
struct OneLine<'a>(&'a str);

impl Display for OneLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rest = self.0;
        while let Some((plain, special)) = rest.find(is_special).and_then(|place| rest.split_at_checked(place)) {
            f.write_str(plain)?;
            let mut characters = special.chars();
            if let Some(character) = characters.next() {
                write!(f, "{}", character.escape_default())?;
            }
            rest = characters.as_str();
        }
        f.write_str(rest)
    }
}

/// Control characters (Unicode's category Cc), line and paragraph separators, and those that set the direction of
/// text.
fn is_special(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{200E}' | '\u{200F}' | '\u{61C}')
}
