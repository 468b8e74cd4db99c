//! Finds the strings and comments of which no table tells, and what only looks like one.

use super::syntax::{Kind, Special};

/// What starts at a place of a source.
pub(super) enum Found {
    /// A string or a comment: its length, and those of the marks that start and end it.
    Part { kind: Kind, length: usize, start: usize, end: usize },
    /// Nothing, up to behind this many bytes.
    Skip(usize),
    /// The mark of a heredoc, of this length.
    Heredoc(Heredoc, usize),
}

/// A text that starts on the next line.
pub(super) struct Heredoc {
    /// The word that ends it, on a line of its own.
    end: Vec<u8>,
    /// Whether that line may be indented.
    indented: bool,
}

/// A place in a source.
struct Here<'a> {
    source: &'a [u8],
    at: usize,
}

/// Words behind which a slash starts a regular expression.
const BEFORE_REGULAR_EXPRESSION: &[&[u8]] = &[
    b"return", b"case", b"when", b"if", b"elsif", b"unless", b"and", b"or", b"in", b"of", b"typeof", b"split", b"grep",
];

/// Returns the bytes by which these may start.
pub(super) fn starts(special: Special) -> &'static [u8] {
    match special {
        Special::Rust => b"r'",
        Special::Cpp => b"R'",
        Special::CSharp => b"@",
        Special::JavaScript => b"/",
        Special::Ruby => b"/<%\n",
        Special::Perl => b"/<q\n",
        Special::Shell => b"\\<\n",
        Special::Terraform => b"<\n",
        Special::Php => b"?#<\n",
        Special::Haskell => b"'",
        Special::Unknown => b"\n",
        Special::None | Special::Plain => b"",
    }
}

/// Returns where the source starts: behind the text before `<?php`.
pub(super) fn start(special: Special, source: &[u8]) -> usize {
    if special == Special::Php { memchr::memmem::find(source, b"<?").unwrap_or(0) } else { 0 }
}

/// Returns what starts here.
pub(super) fn find(special: Special, source: &[u8], at: usize) -> Option<Found> {
    let here = Here { source, at };
    match special {
        Special::Rust => here.rust(),
        Special::Cpp => here.quote_in_word().or_else(|| here.cpp()),
        Special::CSharp => here.c_sharp(),
        Special::JavaScript => here.regular_expression(),
        Special::Ruby => {
            here.heredoc(special).or_else(|| here.percent(1, b"wWiIqQ")).or_else(|| here.regular_expression())
        }
        Special::Perl => here.heredoc(special).or_else(|| here.percent(0, b"q")).or_else(|| here.regular_expression()),
        Special::Shell => here.heredoc(special).or_else(|| here.escaped()),
        Special::Terraform => here.heredoc(special),
        Special::Php => here.heredoc(special).or_else(|| here.php()),
        Special::Haskell => here.quote_in_word(),
        Special::Unknown => here.line_of_unknown(),
        Special::None | Special::Plain => None,
    }
}

impl Here<'_> {
    fn rest(&self) -> &[u8] {
        self.source.get(self.at..).unwrap_or_default()
    }

    fn before(&self) -> Option<u8> {
        self.at.checked_sub(1).and_then(|before| self.source.get(before)).copied()
    }

    fn heredoc(&self, special: Special) -> Option<Found> {
        heredoc(self.rest(), special).map(|(heredoc, length)| Found::Heredoc(heredoc, length))
    }

    /// A list or a string with brackets: `%w[a b]`, `qw(a b)`.
    fn percent(&self, mark: usize, kinds: &[u8]) -> Option<Found> {
        let letters = match self.rest() {
            [b'%', kind, ..] if mark == 1 && kinds.contains(kind) => 1,
            [b'q', b'q' | b'w', ..] if mark == 0 => 2,
            [b'q', ..] if mark == 0 => 1,
            _ => return None,
        };
        if self.before().is_some_and(|before| is_word(before) || b"$@%".contains(&before)) {
            return None;
        }
        let start = mark + letters;
        let (open, close) = brackets(*self.rest().get(start)?)?;
        let mut depth = 0_usize;
        for (length, byte) in self.rest().iter().enumerate().skip(start) {
            depth += usize::from(*byte == open);
            depth -= usize::from(*byte == close);
            if depth == 0 {
                return Some(Found::Part { kind: Kind::Text, length: length + 1, start: start + 1, end: 1 });
            }
        }
        None
    }

    /// A character behind a backslash, outside of strings.
    fn escaped(&self) -> Option<Found> {
        (self.rest().first() == Some(&b'\\')).then_some(Found::Skip(2))
    }

    /// An attribute, `#[…]`, which is no comment, or the text between `?>` and `<?php`.
    fn php(&self) -> Option<Found> {
        match self.rest() {
            [b'#', b'[', ..] => Some(Found::Skip(2)),
            [b'?', b'>', text @ ..] => Some(Found::Skip(2 + memchr::memmem::find(text, b"<?").unwrap_or(text.len()))),
            _ => None,
        }
    }

    /// A quote within a word or number, which starts nothing: `foldl'`, `1'000`.
    fn quote_in_word(&self) -> Option<Found> {
        let is_one = self.rest().first() == Some(&b'\'') && self.before().is_some_and(is_word);
        is_one.then_some(Found::Skip(1))
    }

    /// A raw string, a character or a lifetime of Rust.
    fn rust(&self) -> Option<Found> {
        match self.rest() {
            [b'\'', b'\\', ..] => {
                let end = self.rest().iter().skip(3).take(12).position(|byte| *byte == b'\'');
                Some(Found::Skip(end.map_or(2, |end| end + 4)))
            }
            [b'\'', ..] => {
                // `'a'` is a character, `'a` a lifetime.
                let character = str::from_utf8(self.rest().get(1..5.min(self.rest().len())).unwrap_or_default());
                let length = match character {
                    Ok(text) => text.chars().next().map_or(1, char::len_utf8),
                    Err(error) => error.valid_up_to().max(1),
                };
                let is_character = self.rest().get(1 + length) == Some(&b'\'');
                Some(Found::Skip(if is_character { length + 2 } else { 1 }))
            }
            [b'r', b'"' | b'#', ..]
                if !self.before().is_some_and(|before| is_word(before) && before != b'b' && before != b'c') =>
            {
                let hashes = self.rest().iter().skip(1).take_while(|byte| **byte == b'#').count();
                let end = [b"\"".as_slice(), &vec![b'#'; hashes]].concat();
                (self.rest().get(1 + hashes) == Some(&b'"')).then(|| self.until(hashes + 2, &end))
            }
            _ => None,
        }
    }

    /// `R"x(…)x"`
    fn cpp(&self) -> Option<Found> {
        let rest = self.rest().strip_prefix(b"R\"")?;
        let length = rest.iter().take(17).position(|byte| *byte == b'(')?;
        let end = [b")".as_slice(), rest.get(..length).unwrap_or_default(), b"\""].concat();
        Some(self.until(length + 3, &end))
    }

    /// `@"…""…"`
    fn c_sharp(&self) -> Option<Found> {
        let start = match self.rest() {
            [b'@', b'"', ..] => 2,
            [b'@', b'$', b'"', ..] => 3,
            _ => return None,
        };
        let mut length = start;
        while let Some(quote) = memchr::memchr(b'"', self.rest().get(length..).unwrap_or_default()) {
            length += quote + 1;
            if self.rest().get(length) != Some(&b'"') {
                return Some(Found::Part { kind: Kind::Text, length, start, end: 1 });
            }
            length += 1;
        }
        Some(Found::Part { kind: Kind::Text, length: self.rest().len(), start, end: 0 })
    }

    /// `/[^"]/`, where a value may stand.
    fn regular_expression(&self) -> Option<Found> {
        if !matches!(self.rest(), [b'/', second, ..] if !matches!(second, b'/' | b'*')) {
            return None;
        }
        let before = self.source.get(..self.at).unwrap_or_default().trim_ascii_end();
        let word = before.len() - before.iter().rev().take_while(|byte| is_word(**byte)).count();
        let is_keyword = before.get(word..).is_some_and(|word| BEFORE_REGULAR_EXPRESSION.contains(&word));
        if !is_keyword && before.last().is_some_and(|byte| !b"(,=:[!&|?{};+>~".contains(byte)) {
            return None;
        }
        let (mut length, mut in_class) = (1, false);
        while let Some(byte) = self.rest().get(length) {
            match byte {
                b'\n' => return None,
                b'\\' => length += 1,
                b'[' => in_class = true,
                b']' => in_class = false,
                b'/' if !in_class => return Some(Found::Skip(length + 1)),
                _ => {}
            }
            length += 1;
        }
        None
    }

    /// A line of an unknown language that looks like a comment.
    fn line_of_unknown(&self) -> Option<Found> {
        let line = self.rest().strip_prefix(b"\n")?;
        let blank = line.iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
        let line = line.get(blank..).unwrap_or_default();
        let marks: [&[u8]; 8] = [b"#", b"//", b"--", b";", b"*", b"/*", b"%", b"'"];
        let length = 1 + blank + memchr::memchr(b'\n', line).unwrap_or(line.len());
        let is_comment = marks.iter().any(|mark| line.starts_with(mark));
        is_comment.then_some(Found::Part { kind: Kind::Comment, length, start: 1 + blank, end: 0 })
    }

    /// A string without escapes: from `start` bytes behind this place to `end`.
    fn until(&self, start: usize, end: &[u8]) -> Found {
        let text = self.rest().get(start..).unwrap_or_default();
        match memchr::memmem::find(text, end) {
            Some(found) => Found::Part { kind: Kind::Text, length: start + found + end.len(), start, end: end.len() },
            None => Found::Part { kind: Kind::Text, length: self.rest().len(), start, end: 0 },
        }
    }
}

/// Returns whether the byte may stand in a name.
fn is_word(byte: u8) -> bool {
    byte == b'_' || byte.is_ascii_alphanumeric()
}

/// Returns a bracket and the one that closes it.
fn brackets(open: u8) -> Option<(u8, u8)> {
    let close = match open {
        b'(' => b')',
        b'[' => b']',
        b'{' => b'}',
        _ => return None,
    };
    Some((open, close))
}

/// Returns the heredoc that starts here, and the length of its mark.
fn heredoc(rest: &[u8], special: Special) -> Option<(Heredoc, usize)> {
    let mark: &[u8] = if special == Special::Php { b"<<<" } else { b"<<" };
    let name = rest.strip_prefix(mark)?;
    let (indented, name) = match name {
        [b'-' | b'~', name @ ..] => (true, name),
        _ => (special == Special::Php, name),
    };
    let blank = name.iter().take_while(|byte| **byte == b' ').count();
    let name = if matches!(special, Special::Shell | Special::Php) { name.get(blank..)? } else { name };
    let (quote, name) = match name {
        [quote @ (b'"' | b'\'' | b'`'), name @ ..] => (Some(*quote), name),
        [b'\\', name @ ..] if special == Special::Shell => (None, name),
        _ => (None, name),
    };
    let length = name.iter().take_while(|byte| is_word(**byte)).count();
    let (end, behind) = name.split_at_checked(length)?;
    let starts = end.first().is_some_and(|first| first.is_ascii_alphabetic() || *first == b'_');
    // `list <<item` adds to a list in Ruby, and `1 <<n` shifts: names of heredocs are in capitals, or in quotes.
    let is_name = quote.is_some()
        || special != Special::Ruby && special != Special::Perl
        || end.iter().all(|byte| !byte.is_ascii_lowercase());
    let is_closed = quote.is_none_or(|quote| behind.first() == Some(&quote));
    let behind = behind.get(usize::from(quote.is_some())..)?;
    (starts && is_name && is_closed).then(|| (Heredoc { end: end.to_vec(), indented }, rest.len() - behind.len()))
}

impl Heredoc {
    /// Returns the length of its text, and with the line that ends it.
    pub(super) fn lengths(&self, text: &[u8]) -> Option<(usize, usize)> {
        let mut at = 0;
        for line in text.split_inclusive(|byte| *byte == b'\n') {
            let bare = if self.indented { line.trim_ascii_start() } else { line };
            if bare
                .strip_prefix(self.end.as_slice())
                .is_some_and(|behind| !behind.first().copied().is_some_and(is_word))
            {
                return Some((at, at + (line.len() - bare.len()) + self.end.len()));
            }
            at += line.len();
        }
        None
    }
}

#[cfg(test)]
mod tests;
