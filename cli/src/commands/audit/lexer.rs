//! Finds the strings and comments in a source, by the syntax of its language. Code is skipped as it is: nothing else of a language is known.

use std::ops::Range;

use super::syntax::{Quotes, Special, Syntax};

/// A part of a source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Part {
    pub(super) kind: Kind,
    /// Where its text is, without the marks around it.
    pub(super) range: Range<usize>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Text,
    Comment,
}

/// Returns the strings and comments of a source that start before `end`, in order.
pub(super) fn parts(source: &[u8], syntax: &Syntax, end: usize) -> Vec<Part> {
    let mut lexer = Lexer { source, syntax, at: 0, parts: Vec::new() };
    // A file may start with a mark that counts at the start of a line.
    let starts = starts(syntax);
    let is_start = |byte: &u8| starts.get(usize::from(*byte)).is_some_and(|start| *start);
    while let Some(skipped) = lexer.rest().iter().position(is_start) {
        lexer.at += skipped;
        if lexer.at >= end {
            break;
        }
        if !lexer.part() {
            lexer.at += 1;
        }
    }
    if syntax.special == Special::Plain {
        return plain(lexer.parts, end.min(source.len()));
    }
    lexer.parts
}

/// Returns which bytes may start a string or a comment.
fn starts(syntax: &Syntax) -> [bool; 256] {
    let mut starts = [false; 256];
    let strings = syntax.strings.iter().map(|quotes| quotes.start);
    let comments = syntax.line_comments.iter().copied().chain(syntax.block_comments.iter().map(|(start, _)| *start));
    let special: &[u8] = match syntax.special {
        Special::Rust => b"r'",
        Special::Cpp => b"R",
        Special::CSharp => b"@",
        Special::JavaScript => b"/",
        Special::Unknown => b"\n",
        Special::None | Special::Plain => b"",
    };
    for byte in strings.chain(comments).filter_map(|mark| mark.bytes().next()).chain(special.iter().copied()) {
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

struct Lexer<'a> {
    source: &'a [u8],
    syntax: &'a Syntax,
    at: usize,
    parts: Vec<Part>,
}

impl Lexer<'_> {
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
        match self.syntax.special {
            Special::Rust => self.rust(),
            Special::Cpp => self.cpp(),
            Special::CSharp => self.c_sharp(),
            Special::JavaScript => self.regular_expression(),
            Special::Unknown => self.line_of_unknown(),
            Special::None | Special::Plain => false,
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
        let length = string_length(self.rest(), quotes);
        let kind = if quotes.documents && self.starts_a_line() { Kind::Comment } else { Kind::Text };
        let body = self.rest().get(quotes.start.len()..length).unwrap_or_default();
        let end = if body.ends_with(quotes.end.as_bytes()) { quotes.end.len() } else { 0 };
        self.push(kind, quotes.start.len(), length, end);
        true
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

    /// A raw string, a character or a lifetime of Rust.
    fn rust(&mut self) -> bool {
        match self.rest() {
            [b'\'', b'\\', ..] => self.skip_character(),
            [b'\'', ..] => {
                // `'a'` is a character, `'a` a lifetime.
                let character = str::from_utf8(self.rest().get(1..5.min(self.rest().len())).unwrap_or_default());
                let length = match character {
                    Ok(text) => text.chars().next().map_or(1, char::len_utf8),
                    Err(error) => error.valid_up_to().max(1),
                };
                if self.rest().get(1 + length) == Some(&b'\'') {
                    self.at += length + 2;
                } else {
                    self.at += 1;
                }
                true
            }
            [b'r', b'"' | b'#', ..]
                if !self.before().is_some_and(|before| is_word(before) && before != b'b' && before != b'c') =>
            {
                let hashes = self.rest().iter().skip(1).take_while(|byte| **byte == b'#').count();
                if self.rest().get(1 + hashes) != Some(&b'"') {
                    return false;
                }
                let start = hashes + 2;
                let end = [b"\"".as_slice(), &vec![b'#'; hashes]].concat();
                self.until(start, &end);
                true
            }
            _ => false,
        }
    }

    /// Goes behind a character that is written with a backslash.
    fn skip_character(&mut self) -> bool {
        let end = self.rest().iter().skip(3).take(12).position(|byte| *byte == b'\'');
        self.at += end.map_or(2, |end| end + 4);
        true
    }

    /// `R"x(…)x"`
    fn cpp(&mut self) -> bool {
        let [b'R', b'"', rest @ ..] = self.rest() else { return false };
        let Some(length) = rest.iter().take(17).position(|byte| *byte == b'(') else { return false };
        let end = [b")".as_slice(), rest.get(..length).unwrap_or_default(), b"\""].concat();
        self.until(length + 3, &end);
        true
    }

    /// `@"…""…"`
    fn c_sharp(&mut self) -> bool {
        let marks = match self.rest() {
            [b'@', b'"', ..] => 2,
            [b'@', b'$', b'"', ..] => 3,
            _ => return false,
        };
        let mut length = marks;
        while let Some(quote) = memchr::memchr(b'"', self.rest().get(length..).unwrap_or_default()) {
            length += quote + 1;
            if self.rest().get(length) != Some(&b'"') {
                break;
            }
            length += 1;
        }
        self.push(Kind::Text, marks, length, 1);
        true
    }

    /// `/[^"]/`, where a value may stand.
    fn regular_expression(&mut self) -> bool {
        if !matches!(self.rest(), [b'/', second, ..] if !matches!(second, b'/' | b'*')) {
            return false;
        }
        let before = self.source.get(..self.at).unwrap_or_default();
        let before = before.iter().rev().find(|byte| !byte.is_ascii_whitespace());
        if before.is_some_and(|byte| !b"(,=:[!&|?{};+>".contains(byte)) {
            return false;
        }
        let (mut length, mut in_class) = (1, false);
        while let Some(byte) = self.rest().get(length) {
            match byte {
                b'\n' => return false,
                b'\\' => length += 1,
                b'[' => in_class = true,
                b']' => in_class = false,
                b'/' if !in_class => {
                    self.at += length + 1;
                    return true;
                }
                _ => {}
            }
            length += 1;
        }
        false
    }

    /// Skips a line of an unknown language that looks like a comment.
    fn line_of_unknown(&mut self) -> bool {
        let [b'\n', line @ ..] = self.rest() else { return false };
        let blank = line.iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
        let line = line.get(blank..).unwrap_or_default();
        let marks: [&[u8]; 8] = [b"#", b"//", b"--", b";", b"*", b"/*", b"%", b"'"];
        if !marks.iter().any(|mark| line.starts_with(mark)) {
            return false;
        }
        let length = 1 + blank + memchr::memchr(b'\n', line).unwrap_or(line.len());
        self.push(Kind::Comment, 1 + blank, length, 0);
        true
    }

    /// Takes a string without escapes: from `start` bytes behind this place to `end`.
    fn until(&mut self, start: usize, end: &[u8]) {
        let text = self.rest().get(start..).unwrap_or_default();
        let found = memchr::memmem::find(text, end);
        let length = found.map_or(self.rest().len(), |found| start + found + end.len());
        self.push(Kind::Text, start, length, if found.is_some() { end.len() } else { 0 });
    }
}

fn is_word(byte: u8) -> bool {
    byte == b'_' || byte.is_ascii_alphanumeric()
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

/// Returns the length of a string, quotes included. One that may not go on over lines ends with its line.
fn string_length(source: &[u8], quotes: &Quotes) -> usize {
    let last = quotes.end.bytes().next().unwrap_or_default();
    let mut at = quotes.start.len();
    while let Some(skipped) = source.get(at..).and_then(|rest| memchr::memchr3(last, b'\\', b'\n', rest)) {
        at += skipped;
        let rest = source.get(at..).unwrap_or_default();
        match rest.first() {
            Some(b'\\') if quotes.escapes => at += 1,
            Some(b'\n') if !quotes.lines => return at,
            _ if rest.starts_with(quotes.end.as_bytes()) => return at + quotes.end.len(),
            _ => {}
        }
        at += 1;
    }
    source.len()
}
