//! Finds the strings and comments in a source, by the syntax of its language. Code is skipped as it is: nothing else of a language is known.

use std::ops::Range;

use super::special::{self, Found, Heredoc};
use super::syntax::{Kind, Quotes, Special, Syntax};

/// A part of a source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Part {
    pub(super) kind: Kind,
    /// Where its text is, without the marks around it.
    pub(super) range: Range<usize>,
}

/// Returns the strings and comments of a source that start before `end`, in order.
pub(super) fn parts(source: &[u8], syntax: &Syntax, end: usize) -> Vec<Part> {
    let at = special::start(syntax.special, source);
    let mut lexer = Lexer { source, syntax, at, parts: Vec::new(), interrupted: Vec::new(), heredocs: Vec::new() };
    // A file may start with a mark that counts at the start of a line.
    let starts = starts(syntax);
    let is_start = |byte: &u8| starts.get(usize::from(*byte)).is_some_and(|start| *start);
    while let Some(skipped) = lexer.rest().iter().position(is_start) {
        lexer.at += skipped;
        if lexer.at >= end {
            break;
        }
        if !lexer.resume() && !lexer.part() {
            lexer.at += 1;
        }
    }
    if syntax.special == Special::Plain {
        return plain(lexer.parts, source.len());
    }
    lexer.parts
}

/// Returns which bytes may start a string or a comment.
fn starts(syntax: &Syntax) -> [bool; 256] {
    let mut starts = [false; 256];
    let strings = syntax.strings.iter().map(|quotes| quotes.start);
    let comments = syntax.line_comments.iter().copied().chain(syntax.block_comments.iter().map(|(start, _)| *start));
    let special = special::starts(syntax.special);
    let brackets =
        syntax.strings.iter().filter_map(|quotes| quotes.code.as_ref()).flat_map(|code| [code.open, code.close, b'\n']);
    for byte in
        strings.chain(comments).filter_map(|mark| mark.bytes().next()).chain(special.iter().copied()).chain(brackets)
    {
        if let Some(start) = starts.get_mut(usize::from(byte)) {
            *start = true;
        }
    }
    starts
}

/// Returns all that is no comment as text.
fn plain(comments: Vec<Part>, end: usize) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut start = 0;
    for comment in comments {
        parts.push(Part { kind: Kind::Text, range: start..comment.range.start });
        start = comment.range.end;
        parts.push(comment);
    }
    parts.push(Part { kind: Kind::Text, range: start..end.max(start) });
    parts
}

/// Reads a source from its start to its end.
struct Lexer<'a> {
    source: &'a [u8],
    syntax: &'a Syntax,
    at: usize,
    parts: Vec<Part>,
    /// The strings that are interrupted by code, outermost first.
    interrupted: Vec<Interrupted<'a>>,
    /// The marks that end the heredocs of this line.
    heredocs: Vec<Heredoc>,
}

/// A string that code interrupts: `"a #{code} b"`.
struct Interrupted<'a> {
    quotes: &'a Quotes,
    /// How many brackets of the code are open.
    depth: usize,
}

impl<'a> Lexer<'a> {
    fn rest(&self) -> &[u8] {
        self.source.get(self.at..).unwrap_or_default()
    }

    fn before(&self) -> Option<u8> {
        self.at.checked_sub(1).and_then(|before| self.source.get(before)).copied()
    }

    /// Takes the string or comment that starts here; whether there is one.
    fn part(&mut self) -> bool {
        self.special() || self.comment() || self.string()
    }

    fn special(&mut self) -> bool {
        if self.rest().first() == Some(&b'\n') && !self.heredocs.is_empty() {
            self.take_heredocs();
            return true;
        }
        match special::find(self.syntax.special, self.source, self.at) {
            Some(Found::Part { kind, length, start, end }) => self.push(kind, start, length, end),
            Some(Found::Skip(length)) => self.at += length,
            Some(Found::Heredoc(heredoc, length)) => {
                self.heredocs.push(heredoc);
                self.at += length;
            }
            None => return false,
        }
        true
    }

    /// Takes the heredocs of the line that ends here.
    fn take_heredocs(&mut self) {
        self.at += 1;
        for heredoc in std::mem::take(&mut self.heredocs) {
            // What nothing ends was none.
            if let Some((text, length)) = heredoc.lengths(self.rest()) {
                self.push(Kind::Text, 0, length, length - text);
            }
        }
    }

    fn comment(&mut self) -> bool {
        // The longer mark first: `--[[` is none of `--`.
        let block = self.syntax.block_comments.iter().find(|(start, _)| self.rest().starts_with(start.as_bytes()));
        if let Some((start, end)) = block {
            let nested = (self.syntax.special == Special::Rust).then_some(*start);
            let length = block_length(self.rest(), start, end, nested);
            self.push(Kind::Comment, start.len(), length, end.len());
            return true;
        }
        let mark = self.syntax.line_comments.iter().find(|mark| self.rest().starts_with(mark.as_bytes()));
        let counts = !self.syntax.after_space || self.before().is_none_or(|before| before.is_ascii_whitespace());
        let Some(mark) = mark.filter(|_| counts) else { return false };
        let length = memchr::memchr(b'\n', self.rest()).unwrap_or(self.rest().len());
        self.push(Kind::Comment, mark.len(), length, 0);
        true
    }

    fn string(&mut self) -> bool {
        let quotes = self.syntax.strings.iter().find(|quotes| self.rest().starts_with(quotes.start.as_bytes()));
        let Some(quotes) = quotes else { return false };
        let kind = if quotes.documents && self.starts_a_line() { Kind::Comment } else { Kind::Text };
        self.piece(quotes, kind, quotes.start.len());
        true
    }

    /// Takes a string, or what is left of one, up to its end or to code in it. A mark of so many bytes starts it.
    fn piece(&mut self, quotes: &'a Quotes, kind: Kind, start: usize) {
        let (length, end) = piece_length(self.rest(), quotes, start);
        // The mark of code stays in the text: a code that goes on in it is none.
        self.push(kind, start, length, if end == End::Quotes { quotes.end.len() } else { 0 });
        if end == End::Code {
            self.interrupted.push(Interrupted { quotes, depth: 0 });
        }
    }

    /// Goes on with a string if the code in it ends here; whether it does. Code in a string of one line ends with the line.
    fn resume(&mut self) -> bool {
        let (Some(inner), Some(byte)) = (self.interrupted.last_mut(), self.source.get(self.at)) else { return false };
        let Some(code) = &inner.quotes.code else { return false };
        if *byte == b'\n' && !inner.quotes.lines {
            self.interrupted.pop();
            return false;
        }
        if *byte == code.close && inner.depth == 0 {
            let quotes = inner.quotes;
            self.interrupted.pop();
            self.at += 1;
            self.piece(quotes, Kind::Text, 0);
            return true;
        }
        inner.depth += usize::from(*byte == code.open);
        inner.depth -= usize::from(*byte == code.close);
        false
    }

    /// Adds a part that starts and ends with marks of these lengths, and goes behind it.
    fn push(&mut self, kind: Kind, start: usize, length: usize, end: usize) {
        let from = self.at + start.min(length);
        let to = (self.at + length).saturating_sub(end).max(from);
        self.parts.push(Part { kind, range: from..to });
        self.at += length.max(1);
    }

    /// Returns whether only white space comes before this on the line.
    fn starts_a_line(&self) -> bool {
        let before = self.source.get(..self.at).unwrap_or_default();
        before.iter().rev().find(|byte| !matches!(byte, b' ' | b'\t')).is_none_or(|byte| *byte == b'\n')
    }
}

/// Returns the length of a comment of several lines, marks included.
fn block_length(source: &[u8], start: &str, end: &str, nested: Option<&str>) -> usize {
    if nested.is_none() {
        let body = source.get(start.len()..).unwrap_or_default();
        let found = memchr::memmem::find(body, end.as_bytes());
        return found.map_or(source.len(), |found| start.len() + found + end.len());
    }
    let mut at = start.len();
    let mut depth = 1;
    while let Some(rest) = source.get(at..).filter(|rest| !rest.is_empty()) {
        if rest.starts_with(end.as_bytes()) {
            at += end.len();
            depth -= 1;
            if depth == 0 {
                return at;
            }
        } else if nested.is_some_and(|start| rest.starts_with(start.as_bytes())) {
            at += start.len();
            depth += 1;
        } else {
            at += 1;
        }
    }
    source.len()
}

/// How a string, or a piece of one, ends.
#[derive(PartialEq, Eq)]
enum End {
    Quotes,
    /// With a mark behind which code follows.
    Code,
    /// With the line or the source.
    None,
}

/// Returns the length of a string behind its first `start` bytes, marks included, and how it ends. One that may not go on over lines ends with
/// its line.
fn piece_length(source: &[u8], quotes: &Quotes, start: usize) -> (usize, End) {
    let last = quotes.end.bytes().next().unwrap_or_default();
    let code = quotes.code.as_ref().map(|code| code.start.as_bytes());
    let first = code.and_then(|start| start.first()).copied().unwrap_or(last);
    let mut at = start;
    while let Some(skipped) = source.get(at..).and_then(|rest| next_mark(rest, last, first)) {
        at += skipped;
        let rest = source.get(at..).unwrap_or_default();
        if let Some(mark) = code.filter(|mark| rest.starts_with(mark)) {
            // A mark of one bracket stands for itself if it is doubled: `{{`.
            if mark.len() > 1 || rest.get(1) != mark.first() {
                return (at + mark.len(), End::Code);
            }
            at += 1;
        }
        match rest.first() {
            Some(b'\\') if quotes.escapes => at += 1,
            Some(b'\n') if !quotes.lines => return (at, End::None),
            _ if rest.starts_with(quotes.end.as_bytes()) => return (at + quotes.end.len(), End::Quotes),
            _ => {}
        }
        at += 1;
    }
    (source.len(), End::None)
}

/// Returns where the next byte is that may mean something in a string.
fn next_mark(rest: &[u8], last: u8, code: u8) -> Option<usize> {
    let other = memchr::memchr3(last, b'\\', b'\n', rest);
    if code == last || code == b'\\' {
        return other;
    }
    let code = memchr::memchr(code, rest.get(..other.unwrap_or(rest.len()))?);
    code.or(other)
}
