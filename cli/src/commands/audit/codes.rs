//! Finds the codes in the strings of a source. Most sources hold none, which one fast search tells.

use std::ops::Range;

use aho_corasick::{AhoCorasick, MatchKind};

use super::lexer;
use super::syntax::{Kind, Special, Syntax};

/// Finds codes of some classes.
pub(super) struct Finder {
    classes: AhoCorasick,
    /// Whether codes in comments count.
    comments: bool,
}

/// How the place of a code looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// Anywhere.
    Plain,
    /// A string of its own in Rust, for which `code!` may be written.
    Rust,
}

/// A text that is written like a code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Candidate {
    pub(super) code: String,
    pub(super) range: Range<usize>,
    pub(super) place: Place,
}

impl Finder {
    /// Returns a finder for codes of these classes.
    pub(super) fn new(classes: &[String], comments: bool) -> Result<Self, String> {
        let starts = classes.iter().map(|class| format!("{class}."));
        let built = AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(starts);
        Ok(Finder { classes: built.map_err(|error| error.to_string())?, comments })
    }

    /// Returns the codes in the strings of a source.
    pub(super) fn codes(&self, source: &[u8], syntax: &Syntax) -> Vec<Candidate> {
        let hits: Vec<Range<usize>> = self.classes.find_iter(source).map(|hit| hit.range()).collect();
        let Some(last) = hits.last() else { return Vec::new() };
        let mut hits = hits.iter().peekable();
        let mut codes = Vec::new();
        for part in lexer::parts(source, syntax, last.start + 1) {
            while hits.next_if(|hit| hit.start < part.range.start).is_some() {}
            while let Some(hit) = hits.next_if(|hit| hit.end <= part.range.end) {
                if part.kind == Kind::Text || self.comments {
                    codes.extend(candidate(source, &part.range, hit, syntax));
                }
            }
        }
        codes
    }
}

/// Returns the code that starts with a class here, if it is written like one.
fn candidate(source: &[u8], text: &Range<usize>, class: &Range<usize>, syntax: &Syntax) -> Option<Candidate> {
    let before = source.get(text.start..class.start)?;
    let after = source.get(class.end..text.end)?;
    let length = rest_length(after);
    let rest = after.get(..length)?;
    if length < 2 || !may_start(before) || !may_end(after.get(length..)?) {
        return None;
    }
    // A word in lower case behind a dot is a method or the ending of a file.
    if !rest.first().is_some_and(|first| first.is_ascii_uppercase() || first.is_ascii_digit()) {
        return None;
    }
    let range = class.start..class.end + length;
    let code = str::from_utf8(source.get(range.clone())?).ok()?.to_owned();
    let place = match syntax.special {
        Special::Rust if is_checked(source.get(..text.start)?) => return None,
        Special::Rust if range == *text => Place::Rust,
        _ => Place::Plain,
    };
    Some(Candidate { code, range, place })
}

/// Returns the length of what a code may have behind its first dot: words, joined by dots.
fn rest_length(text: &[u8]) -> usize {
    let mut length = 0;
    loop {
        let word = text.iter().skip(length).take_while(|byte| is_word(**byte)).count();
        length += word;
        let goes_on = text.get(length) == Some(&b'.') && text.get(length + 1).is_some_and(u8::is_ascii_uppercase);
        if word == 0 || !goes_on {
            return length;
        }
        length += 1;
    }
}

fn is_word(byte: u8) -> bool {
    byte == b'_' || byte.is_ascii_alphanumeric()
}

/// Returns whether a code may start behind this text: behind no word, path or name.
fn may_start(before: &[u8]) -> bool {
    match before {
        [.., b'\\', b'n' | b't' | b'r'] | [] => true,
        [.., last] => last.is_ascii() && !is_word(*last) && !b".-/\\$@%#&~".contains(last) || !last.is_ascii(),
    }
}

/// Returns whether a code may end before this text: not where it goes on, is called, or is filled in later.
fn may_end(after: &[u8]) -> bool {
    match after {
        [] => true,
        [b'.', next, ..] => !is_word(*next) && !b"*%{$".contains(next),
        [b'#', b'{', ..] | [b'\\', b'(', ..] => false,
        [first, ..] => !b"-/%{$*(@<".contains(first),
    }
}

/// How far back a macro call may start.
const CALL: usize = 4096;

/// Returns whether the text behind this source is in a call of our macros: the compiler checks it already.
fn is_checked(before: &[u8]) -> bool {
    let start = before.len().saturating_sub(CALL);
    let before = before.get(start..).unwrap_or_default();
    let names: [&[u8]; 3] = [b"code!", b"codes!", b"tencent_errors!"];
    names.iter().any(|name| {
        let call = memchr::memmem::rfind(before, name).and_then(|at| before.get(at + name.len()..));
        call.is_some_and(is_open)
    })
}

/// Returns whether the brackets of a call are still open.
fn is_open(call: &[u8]) -> bool {
    let mut depth = 0_u32;
    for byte in call {
        match byte {
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' if depth <= 1 => return false,
            b')' | b']' | b'}' => depth -= 1,
            b';' if depth == 0 => return false,
            _ => {}
        }
    }
    depth > 0
}
