//! Finds the codes in a source, line by line.
//!
//! A code is a class, a dot and a name, with the same quote (`"`, `'` or a backtick) on both sides. In YAML, TOML, INI, `.env` and XML it may
//! also be a whole scalar. Nothing else of a language is known.

use std::path::Path;

use super::known::Known;
use crate::files::has_extension;
use crate::finding::Quote;

/// What starts a line that is a comment.
const COMMENTS: [&str; 7] = ["//", "#", "--", ";", "<!--", "/*", "* "];

/// What looks like a comment mark but starts code: an attribute in Rust or PHP, a constant in C.
const NOT_COMMENTS: [&str; 2] = ["#[", "#define"];

/// Silences the findings on its line and the next one.
const IGNORE: &str = "tencent-errors: ignore";

/// The extensions of files in which a code needs no quotes.
const DATA: [&str; 9] = ["yaml", "yml", "toml", "ini", "cfg", "conf", "properties", "env", "xml"];

/// The macros whose codes the compiler checks.
const MACROS: [&str; 4] = ["code!", "codes!", "code_str!", "tencent_errors!"];

/// How many bytes before a code the call of a macro may start.
const CALL: usize = 4096;

/// A code in a source.
pub(super) struct Candidate<'a> {
    pub(super) code: &'a str,
    pub(super) quote: Quote,
    /// Whether it is in Rust, but not in a call of our macros.
    pub(super) is_unchecked_rust: bool,
}

/// Returns the codes of a source. Those of comment lines count only if `comments` is set.
pub(super) fn find<'a>(path: &Path, source: &'a str, known: &Known, comments: bool) -> Vec<Candidate<'a>> {
    let (is_data, is_rust) = (is_data(path), path.extension().is_some_and(|extension| extension == "rs"));
    let mut candidates = Vec::new();
    let mut start = 0;
    let mut is_silenced = false;
    for (line, text) in (1..).zip(source.split_inclusive('\n')) {
        let above = std::mem::replace(&mut is_silenced, text.contains(IGNORE));
        let is_read = !above && !is_silenced && (comments || !is_comment(text));
        let codes = pieces(text, is_data).filter(|(_, piece)| is_read && known.is_code(piece));
        let codes: Vec<(usize, &str)> = codes.collect();
        // Most lines hold no code.
        let shown = if codes.is_empty() { "" } else { text.trim_end() };
        let (starts, chars): (Vec<usize>, Vec<char>) = shown.char_indices().unzip();
        for (at, code) in codes {
            let column = starts.partition_point(|start| *start < at);
            let quote = Quote::new(line, &chars, &(column..column + code.chars().count()));
            candidates.push(Candidate { code, quote, is_unchecked_rust: is_rust && !is_checked(source, start + at) });
        }
        start += text.len();
    }
    candidates
}

/// Returns whether codes need no quotes in a file.
fn is_data(path: &Path) -> bool {
    let is_env = path.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b".env"));
    is_env || has_extension(path, &DATA)
}

fn is_comment(line: &str) -> bool {
    let starts_with = |marks: &[&str]| marks.iter().any(|mark| line.trim_start().starts_with(mark));
    starts_with(&COMMENTS) && !starts_with(&NOT_COMMENTS)
}

/// Returns the pieces of a line that may be codes, each with its place: what has the same quote on both sides; in data, also every scalar.
fn pieces(line: &str, is_data: bool) -> impl Iterator<Item = (usize, &str)> {
    let borders = line.char_indices().filter(move |(at, c)| is_quote(*c) || is_data && is_border(line, *at, *c));
    let mut before = ('\n', 0);
    borders.chain([(line.len(), '\n')]).filter_map(move |(at, border)| {
        let (opening, start) = std::mem::replace(&mut before, (border, at + border.len_utf8()));
        let piece = line.get(start..at)?;
        if is_data {
            let body = piece.trim_start_matches([' ', '\t', '-']);
            return Some((at - body.len(), body.trim_end_matches(['\\', ' ', '\t', '\r', '\n'])));
        }
        // In a string, the quotes of another string are escaped.
        (opening == border).then(|| (start, piece.trim_end_matches('\\')))
    })
}

fn is_quote(c: char) -> bool {
    matches!(c, '"' | '\'' | '`')
}

/// Returns whether a scalar ends or starts at this character of a line of data.
fn is_border(line: &str, at: usize, c: char) -> bool {
    let (before, after) = line.split_at_checked(at).unwrap_or_default();
    match c {
        ',' | '=' | '[' | ']' | '{' | '}' | '<' | '>' => true,
        ':' => after.chars().nth(1).is_none_or(char::is_whitespace),
        '#' | ';' => before.chars().next_back().is_none_or(char::is_whitespace),
        _ => false,
    }
}

/// Returns whether a place of a Rust source is in a call of our macros.
fn is_checked(source: &str, at: usize) -> bool {
    let before = source.as_bytes().get(at.saturating_sub(CALL)..at).unwrap_or_default();
    let before = String::from_utf8_lossy(before);
    MACROS.iter().filter_map(|name| before.rsplit_once(name)).any(|(_, call)| is_open(call))
}

/// Returns whether the brackets of a call are still open.
fn is_open(call: &str) -> bool {
    let depth = call.chars().try_fold(0_u32, |depth, c| match c {
        '(' | '[' | '{' => Some(depth + 1),
        ')' | ']' | '}' => depth.checked_sub(1).filter(|depth| *depth > 0),
        _ => Some(depth),
    });
    depth.is_some_and(|depth| depth > 0)
}
