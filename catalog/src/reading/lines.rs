//! Classifies a line of Markdown by itself: blank, heading, fence, table row.

use html5gum::{DefaultEmitter, Token, Tokenizer};
use pulldown_cmark::{Event, Parser};

use crate::text::is_invisible;

/// Returns the container marks and indentation that a line starts with: spaces, tabs and `>`.
pub(super) fn prefix(line: &str) -> &str {
    let body = line.trim_start_matches([' ', '\t', '>']);
    line.get(..line.len() - body.len()).unwrap_or_default()
}

/// Returns the line without its prefix and without the white space at its end.
pub(super) fn body(line: &str) -> &str {
    line.trim_start_matches([' ', '\t', '>']).trim_end()
}

/// Returns the width of the indentation in columns, after the marks of block quotes; a tab goes to the next multiple of four.
pub(super) fn indent(line: &str) -> usize {
    prefix(line).chars().fold(0, |column, c| match c {
        '\t' => (column / 4 + 1) * 4,
        '>' => 0,
        _ => column + 1,
    })
}

/// Returns what the line starts with, with list markers turned to white space: where the lines below it continue.
pub(super) fn container(line: &str) -> String {
    let content = content(line);
    let marks = line.get(..line.len() - content.len()).unwrap_or_default();
    marks.chars().map(|c| if matches!(c, '>' | '\t') { c } else { ' ' }).collect()
}

/// Returns the line without the marks of quotes and list items that it starts with, and without the white space after them.
pub(super) fn content(line: &str) -> &str {
    line.get(containers(line)..).unwrap_or(line).trim_start_matches([' ', '\t'])
}

/// Returns whether the line holds nothing that ends a code fence, or starts a heading or a table: a quick look at most code.
pub(super) fn is_code(line: &str) -> bool {
    let line = line.as_bytes();
    memchr::memchr3(b'`', b'~', b'#', line).is_none() && memchr::memchr2(b'|', b'<', line).is_none()
}

/// Returns the length of the marks of block quotes and list items that the line starts with, and of the white space between them.
pub(super) fn containers(line: &str) -> usize {
    let mut rest = line;
    let mut length = 0;
    while let [b' ' | b'\t' | b'>' | b'-' | b'*' | b'+' | b'0'..=b'9', ..] = rest.as_bytes() {
        rest = rest.trim_start_matches([' ', '\t']);
        rest = match rest.strip_prefix('>').or_else(|| after_list_marker(rest)) {
            Some(rest) => rest,
            None => return length,
        };
        length = line.len() - rest.len();
    }
    length
}

fn after_list_marker(text: &str) -> Option<&str> {
    let digits = text.bytes().take(9).take_while(u8::is_ascii_digit).count();
    let rest = text.get(digits..)?;
    let marks: &[char] = if digits == 0 { &['-', '*', '+'] } else { &['.', ')'] };
    let rest = rest.strip_prefix(marks)?;
    (rest.is_empty() || rest.starts_with([' ', '\t'])).then_some(rest)
}

/// Returns the indentation of a list item's content, if the line starts one.
pub(super) fn list_item(line: &str) -> Option<usize> {
    let body = body(line);
    let rest = after_list_marker(body)?;
    let spaces = rest.len() - rest.trim_start_matches([' ', '\t']).len();
    let spaces = if (1..=4).contains(&spaces) { spaces } else { 1 };
    Some(indent(line) + body.len() - rest.len() + spaces)
}

/// A line that opens or closes a code fence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Fence {
    pub(super) mark: char,
    pub(super) length: usize,
    /// Whether words follow: such a line can open a fence, but not close one.
    pub(super) info: bool,
}

/// Returns the fence that the line opens or closes. It may follow list markers.
pub(super) fn fence(line: &str) -> Option<Fence> {
    let body = content(line).trim_end();
    let mark = body.chars().next().filter(|c| matches!(c, '`' | '~'))?;
    let rest = body.trim_start_matches(mark);
    let length = body.len() - rest.len();
    let inline_code = mark == '`' && rest.contains('`');
    (length >= 3 && !inline_code).then_some(Fence { mark, length, info: !rest.is_empty() })
}

/// Returns the level of a heading that starts with `#` marks, and what follows them: as CommonMark wants it, or meant so, two to six marks
/// without white space after them.
pub(super) fn heading(line: &str) -> Option<(usize, &str)> {
    let body = body(line);
    let rest = body.trim_start_matches('#');
    let level = body.len() - rest.len();
    let is_written = rest.is_empty() || rest.starts_with([' ', '\t']);
    let is_meant = level >= 2 && !rest.starts_with(char::is_whitespace);
    ((1..=6).contains(&level) && indent(line) < 4 && (is_written || is_meant)).then_some((level, rest))
}

/// Returns the cells of a pipe-table row, untrimmed. A pipe after a backslash is text.
pub(super) fn cells(line: &str) -> impl Iterator<Item = &str> {
    let body = line.trim_start_matches([' ', '\t', '>']).trim_end_matches(is_blank);
    let body = body.strip_prefix('|').unwrap_or(body);
    let body = if ends_with_pipe(body) { body.get(..body.len() - 1).unwrap_or(body) } else { body };
    body.split(is_pipe())
}

/// Returns whether the line has a pipe that no backslash precedes.
pub(super) fn has_pipe(line: &str) -> bool {
    line.contains(is_pipe())
}

/// Returns a test for the characters of a text, one by one: whether they are pipes that no backslash precedes.
fn is_pipe() -> impl FnMut(char) -> bool {
    let mut escaped = false;
    move |c| {
        let is_pipe = c == '|' && !escaped;
        escaped = c == '\\' && !escaped;
        is_pipe
    }
}

/// Returns whether a pipe ends the line.
pub(super) fn ends_with_pipe(line: &str) -> bool {
    let body = line.trim_end_matches(is_blank);
    body.strip_suffix('|').is_some_and(|rest| (rest.len() - rest.trim_end_matches('\\').len()).is_multiple_of(2))
}

/// Returns whether the line holds nothing but dashes, colons, pipes, plus signs and white space, with a dash and a pipe: meant as the
/// delimiter row under a table's header, whether GFM takes it or not.
pub(super) fn is_delimiter(line: &str) -> bool {
    let body = body(line).trim_matches(is_blank);
    body.starts_with(['|', '-', ':'])
        && body.contains('-')
        && body.contains('|')
        && body.chars().all(|c| matches!(c, '|' | '-' | ':' | '+') || is_blank(c))
}

/// Returns whether the character is white space or invisible.
pub(super) fn is_blank(c: char) -> bool {
    c.is_whitespace() || is_invisible(c)
}

/// Returns whether `line` and `next` are the first two lines of a pipe table, to the eye.
pub(super) fn is_table_start(line: &str, next: Option<&str>) -> bool {
    has_pipe(line) && next.is_some_and(is_delimiter)
}

/// Finds the tags `<table` or `</table`, in any case, in a line of HTML.
pub(super) fn tags(line: &str, tag: &'static str) -> impl Iterator<Item = usize> {
    let is_tag = move |start: &usize| {
        let text = line.as_bytes().get(*start..).unwrap_or_default();
        let (name, rest) = text.split_at_checked(tag.len()).unwrap_or_default();
        let is_whole = rest.first().is_none_or(|&next| next.is_ascii_whitespace() || matches!(next, b'>' | b'/'));
        name.eq_ignore_ascii_case(tag.as_bytes()) && is_whole
    };
    memchr::memchr_iter(b'<', line.as_bytes()).filter(is_tag)
}

/// Returns whether a line of HTML has the start of a row or a cell: `<tr`, `<td` or `<th`, whatever follows.
pub(super) fn has_cell_tag(line: &str) -> bool {
    let is_cell = |tag: &[u8]| matches!(tag, [b't' | b'T', b'r' | b'd' | b'h' | b'R' | b'D' | b'H', ..]);
    line.split('<').skip(1).any(|tag| is_cell(tag.as_bytes()))
}

/// Returns where a line of Markdown starts an HTML table, as the Markdown parser reads the line by itself: a tag in a code span, after a
/// backslash, in a comment or in an attribute of another tag starts none.
pub(super) fn table_tag(line: &str) -> Option<usize> {
    tags(line, "<table").next()?;
    let content = content(line);
    // The tag may end on another line.
    let closed = format!("{content}>");
    let start = Parser::new(&closed).into_offset_iter().find_map(|(event, range)| match event {
        Event::InlineHtml(tag) => tags(&tag, "<table").next().filter(|&at| at == 0).map(|_| range.start),
        Event::Html(html) => {
            let mut tokens = Tokenizer::new_with_emitter(&*html, DefaultEmitter::<usize>::new_with_span());
            tokens.find_map(|Ok(token)| match token {
                Token::StartTag(tag) if *tag.name == b"table"[..] => Some(range.start + tag.span.start),
                _ => None,
            })
        }
        _ => None,
    });
    Some(line.len() - content.len() + start?)
}

#[cfg(test)]
mod tests;
