//! The repairs: where strict CommonMark hides a table that any reader sees, the text is read as that reader sees it. Comes in: a
//! document's lines; goes out: the edits that make its tables plain to a Markdown parser. The list of the rules:
//!
//! | rule | what it does |
//! |---|---|
//! | [`shorten`] | tabs at the end of a line go, so that they hide no closing fence |
//! | [`Walker::fence_closed_on_content`] | `}` and three backticks at the end of a line close the fence |
//! | [`Walker::runaway_fence`] | a fence that never ends, or swallows the opener of another, ends before its first heading or table |
//! | [`Walker::html_table`] | an HTML table goes on over blank and indented lines until its end tag |
//! | [`broken_cell_tag`] | `<tdText` is `<td>Text` |
//! | [`Walker::glued`] | what stands right below an HTML block is read as if a blank line stood between |
//! | [`Walker::heading_without_space`] | `##Title` is a heading |
//! | [`Walker::tab_before_closing_marks`] | the second marks in `## Title<tab>##` close the heading |
//! | [`Walker::delimiter_row`] | a delimiter row that GFM refuses is completed to the header's width |
//! | [`Walker::bare_rows`] | what nobody sees before the first pipe of a row goes: a zero-width space, an ideographic one |
//! | [`Walker::missing_delimiter_row`] | a code header over rows of its width needs no delimiter row |
//!
//! Each line is looked at once; the runaway fence alone goes back, and in all no further than the document is long.

use std::cell::OnceCell;

use crate::lines::{self, Fence};
use crate::vocabulary;

/// A change to the lines of a document; each is told with the line's index.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Edit {
    /// These lines stand before it.
    Before(String),
    /// These lines stand in its place.
    Replace(String),
    /// It is left out.
    Drop,
}

/// The most bytes of marks of quotes and list items that a line may start with. A Markdown parser looks at each open quote and list for
/// each line, so that without a limit its time is not linear.
const MAX_CONTAINERS: usize = 100;

/// Shortens the lines that the Markdown parser reads otherwise than CommonMark, or too slowly, and returns whether there was one: white
/// space at the end goes if it holds a tab, and a line too deep in quotes and lists for any reader becomes blank.
///
/// CommonMark lets spaces and tabs follow a closing fence and the closing marks of a heading (0.31, sections 4.2 and 4.5); the parser lets
/// only spaces.
pub(crate) fn shorten(lines: &mut [&str]) -> bool {
    let mut shortened = false;
    for line in lines.iter_mut() {
        if line.ends_with([' ', '\t'])
            && let bare = line.trim_end_matches([' ', '\t'])
            && line.get(bare.len()..).is_some_and(|blank| blank.contains('\t'))
        {
            *line = bare;
            shortened = true;
        }
        if line.len() > MAX_CONTAINERS && lines::containers(line) > MAX_CONTAINERS {
            *line = "";
            shortened = true;
        }
    }
    shortened
}

/// The edits that repair a document, sorted by line; those of one line in the order in which they apply.
pub(crate) fn edits(lines: &[&str]) -> Vec<(usize, Edit)> {
    let last_table_end = OnceCell::new();
    let mut walker =
        Walker { lines, edits: Vec::new(), lists: Vec::new(), html: false, last_table_end, spare: lines.len() };
    let mut at = 0;
    while let Some(line) = walker.line(at) {
        at = walker.block(at, line);
    }
    walker.edits
}

struct Walker<'a> {
    lines: &'a [&'a str],
    edits: Vec<(usize, Edit)>,
    /// The indentation of the content of each list item that is open, outermost first.
    lists: Vec<usize>,
    /// Whether the line before belongs to an HTML block.
    html: bool,
    /// The last line with an end tag of a table; looked for when first asked for.
    last_table_end: OnceCell<Option<usize>>,
    /// How many lines may still be read a second time.
    spare: usize,
}

impl<'a> Walker<'a> {
    fn line(&self, at: usize) -> Option<&'a str> {
        self.lines.get(at).copied()
    }

    fn edit(&mut self, at: usize, edit: Edit) {
        self.edits.push((at, edit));
    }

    /// Repairs what starts at this line, and gives the index of the line behind it.
    fn block(&mut self, at: usize, line: &str) -> usize {
        if lines::is_words(line) {
            self.lists.clear();
            return at + 1;
        }
        let body = lines::body(line);
        if body.is_empty() {
            self.html = false;
            return at + 1;
        }
        self.track_lists(line);
        if let Some(column) = lines::table_tag(line).filter(|_| !lines::is_heading(line)) {
            return self.html_table(at, column);
        }
        if lines::indent(line) >= self.list_indent() + 4 && lines::list_item(line).is_none() {
            return at + 1; // indented code, or the text of a paragraph
        }
        if let Some(fence) = lines::fence(line) {
            self.glued(at);
            return self.fence(at, line, fence);
        }
        if body.starts_with('#') {
            self.heading_without_space(at, line);
        } else if body.starts_with('<') {
            self.html = true;
        } else if body.contains('|') {
            return self.pipe_table(at, line);
        }
        at + 1
    }

    /// Keeps account of the list items that are open.
    fn track_lists(&mut self, line: &str) {
        let indent = lines::indent(line);
        while self.lists.last().is_some_and(|&content| indent < content) {
            self.lists.pop();
        }
        self.lists.extend(lines::list_item(line));
    }

    /// The content's indentation of the list item in which a line stands, 0 if in none.
    fn list_indent(&self) -> usize {
        self.lists.last().copied().unwrap_or(0)
    }

    /// Reads a fenced code block to its end.
    fn fence(&mut self, open: usize, opener: &str, fence: Fence) -> usize {
        let inside = Inside { quotes: lines::quotes(opener), indent: self.list_indent() };
        let mut seen = Seen::default();
        for at in open + 1.. {
            let Some(line) = self.line(at) else { break };
            if inside.is_left_by(line) {
                return at;
            }
            if lines::is_code(line) {
                continue;
            }
            if closes(line, fence) && lines::indent(line) < inside.indent + 4 {
                return if seen.opener { self.runaway_fence(at + 1, &seen, opener, fence) } else { at + 1 };
            }
            if self.fence_closed_on_content(at, line, fence) {
                return at + 1;
            }
            seen.note(at, line, self.line(at + 1), fence);
            if seen.all() && inside.is_the_document() {
                return self.runaway_fence(at + 1, &seen, opener, fence);
            }
        }
        self.runaway_fence(self.lines.len(), &seen, opener, fence)
    }

    /// `}` and three backticks at the end of a line close the fence: a closing bracket or quote, then the marks.
    fn fence_closed_on_content(&mut self, at: usize, line: &str, fence: Fence) -> bool {
        let text = line.trim_end();
        let content = text.trim_end_matches(fence.mark);
        let closed = text.len() - content.len() >= fence.length
            && content.trim_end().ends_with(['}', ']', ')', '>', '"', ';'])
            && !content.contains(fence.mark);
        if closed {
            let marks = line.get(content.len()..).unwrap_or_default();
            self.edit(at, Edit::Replace(format!("{content}\n{}{marks}", lines::prefix(line))));
        }
        closed
    }

    /// A fence that never closes, or closes only after the opener of another, ends before its first heading or table if it holds
    /// both.
    fn runaway_fence(&mut self, end: usize, seen: &Seen, opener: &str, fence: Fence) -> usize {
        let (Some(heading), Some(table)) = (seen.heading, seen.table) else { return end };
        let first = heading.min(table);
        let Some(spare) = self.spare.checked_sub(end - first) else { return end };
        self.spare = spare;
        let marks = fence.mark.to_string().repeat(fence.length);
        self.edit(first, Edit::Before(format!("{}{marks}", container(opener))));
        first
    }

    /// An HTML table goes on over blank lines and indented lines until its end tag, and ends the paragraph before it.
    fn html_table(&mut self, first: usize, column: usize) -> usize {
        let end = self.html_table_end(first, column);
        let prefix = self.line(first).map(lines::prefix).unwrap_or_default();
        let listed = (self.list_indent() > 0 || prefix.contains('>')) && prefix.len() <= MAX_CONTAINERS;
        let prefix = if listed { prefix } else { "" };
        for at in first..end {
            let Some(line) = self.line(at) else { break };
            if lines::body(line).is_empty() {
                self.edit(at, Edit::Drop);
                continue;
            }
            let mut text = broken_cell_tag(line);
            if at + 1 == end {
                text = text_after_table(text, prefix);
            }
            if at == first {
                text = text_before_table(text, column, prefix);
            }
            if listed || at == first && lines::indent(&text) > 3 {
                text = continued(&text, prefix);
            }
            if text != line {
                self.edit(at, Edit::Replace(text));
            }
        }
        self.html = true;
        if self.line(end).is_some_and(|next| !lines::body(next).starts_with('<')) {
            self.glued(end);
        }
        end
    }

    /// The line behind the end tag that matches the table's start tag. Where none is left, the table ends before the next heading or pipe
    /// table.
    fn html_table_end(&self, first: usize, column: usize) -> usize {
        let last_table_end = *self
            .last_table_end
            .get_or_init(|| self.lines.iter().rposition(|line| lines::find_tag(line, "</table", 0).is_some()));
        let mut depth = 0_usize;
        for at in first..self.lines.len() {
            let Some(line) = self.line(at) else { break };
            let unclosed = at > first && last_table_end.is_none_or(|last| last < at);
            if unclosed && (lines::is_heading(line) || lines::is_table_start(line, self.line(at + 1))) {
                return at;
            }
            let line = if at == first { line.get(column..).unwrap_or_default() } else { line };
            depth += count(line, "<table");
            depth = depth.saturating_sub(count(line, "</table"));
            if depth == 0 {
                return at + 1;
            }
        }
        self.lines.len()
    }

    /// What stands right below an HTML block is read as if a blank line stood between.
    fn glued(&mut self, at: usize) {
        if std::mem::take(&mut self.html) {
            self.edit(at, Edit::Before(String::new()));
        }
    }

    /// A table right below a paragraph starts a block of its own. GFM takes it so; the parser does only where a pipe starts the header.
    fn part_from_paragraph(&mut self, at: usize) {
        let above =
            at.checked_sub(1).and_then(|above| self.line(above)).is_some_and(|above| !lines::body(above).is_empty());
        self.html |= above && self.line(at).is_some_and(|line| !lines::body(line).starts_with('|'));
        self.glued(at);
    }

    /// Two to six `#` without a space behind them are a heading.
    fn heading_without_space(&mut self, at: usize, line: &str) {
        let Some((level, text)) = lines::heading(line) else { return };
        if text.is_empty() || text.starts_with([' ', '\t']) {
            self.glued(at);
            self.tab_before_closing_marks(at, line);
        } else if lines::is_glued_heading(line) {
            self.glued(at);
            let text = text.trim_start();
            self.edit(at, Edit::Replace(format!("{}{} {text}", container(line), "#".repeat(level))));
        }
    }

    /// A tab before the closing marks of a heading is as good as a space to CommonMark, but not to the parser.
    fn tab_before_closing_marks(&mut self, at: usize, line: &str) {
        let title = line.trim_end().trim_end_matches('#');
        if title.len() < line.trim_end().len()
            && let Some(title) = title.strip_suffix('\t')
        {
            self.edit(at, Edit::Replace(title.to_owned()));
        }
    }

    /// Reads a pipe table to its end; another line with a pipe is just a line.
    fn pipe_table(&mut self, at: usize, line: &str) -> usize {
        let next = self.line(at + 1);
        let bare = lines::with_bare_start(line);
        let line = bare.as_deref().unwrap_or(line);
        let width = lines::cells(line).count();
        if lines::is_table_start(line, next) {
            self.part_from_paragraph(at);
            let end = self.rows_end(at + 2);
            self.bare_rows(at, at + 1);
            self.delimiter_row(at + 1, width, line);
            self.bare_rows(at + 2, end);
            end
        } else if lines::has_pipe(line) && self.missing_delimiter_row(at, line, width) {
            self.rows_end(at + 1)
        } else {
            at + 1
        }
    }

    /// What nobody sees before the first pipe of a row goes.
    fn bare_rows(&mut self, first: usize, end: usize) {
        for at in first..end {
            if let Some(bare) = self.line(at).and_then(lines::with_bare_start) {
                self.edit(at, Edit::Replace(bare));
            }
        }
    }

    /// The line behind the rows of a pipe table.
    fn rows_end(&self, first: usize) -> usize {
        let starts_block = |line: &str| {
            let body = lines::body(line);
            body.is_empty() || body.starts_with('#') || lines::fence(line).is_some()
        };
        let starts_table = |line: &str| {
            let before = lines::table_tag(line).and_then(|column| line.get(..column));
            before.is_some_and(|before| !lines::has_pipe(before))
        };
        let ends = |line: &&str| !line.starts_with('|') && (starts_block(line) || starts_table(line));
        let rows = self.lines.get(first..).unwrap_or_default();
        first + rows.iter().position(ends).unwrap_or(rows.len())
    }

    /// A delimiter row that GFM refuses, because it has another number of cells than the header or reads as a list item, is
    /// completed to the header's width.
    fn delimiter_row(&mut self, at: usize, width: usize, header: &str) {
        if self.line(at).is_some_and(|line| !lines::is_valid_delimiter(line, width)) {
            self.edit(at, Edit::Replace(delimiter(header, width)));
        }
    }

    /// A row with the header of a code column, with two rows of its width below and none above, is a table without its delimiter row.
    fn missing_delimiter_row(&mut self, at: usize, line: &str, width: usize) -> bool {
        let row =
            |at: usize| self.line(at).is_some_and(|line| lines::has_pipe(line) && lines::cells(line).count() == width);
        let starts = !at.checked_sub(1).and_then(|above| self.line(above)).is_some_and(lines::has_pipe);
        let found =
            starts && width >= 2 && row(at + 1) && row(at + 2) && lines::cells(line).any(vocabulary::is_code_header);
        if found {
            self.part_from_paragraph(at);
            self.edit(at, Edit::Replace(format!("{line}\n{}", delimiter(line, width))));
        }
        found
    }
}

/// The containers in which a fence stands.
struct Inside {
    quotes: usize,
    indent: usize,
}

impl Inside {
    /// Whether there is nothing to leave.
    fn is_the_document(&self) -> bool {
        self.quotes == 0 && self.indent == 0
    }

    /// Whether the line is no longer in them, which ends the fence.
    fn is_left_by(&self, line: &str) -> bool {
        let less = lines::quotes(line) < self.quotes;
        less || lines::indent(line) < self.indent && !lines::body(line).is_empty()
    }
}

/// What a fence has swallowed so far.
#[derive(Default)]
struct Seen {
    opener: bool,
    heading: Option<usize>,
    table: Option<usize>,
}

impl Seen {
    /// Whether nothing that follows makes it a proper fence.
    fn all(&self) -> bool {
        self.opener && self.heading.is_some() && self.table.is_some()
    }

    fn note(&mut self, at: usize, line: &str, next: Option<&str>, fence: Fence) {
        let opens = |other: Fence| other.info && other.mark == fence.mark && other.length >= fence.length;
        if !self.opener && lines::fence(line).is_some_and(opens) {
            self.opener = true;
        }
        if self.heading.is_none() && (lines::is_heading(line) || lines::is_glued_heading(line)) {
            self.heading = Some(at);
        }
        if self.table.is_none() && (lines::is_table_start(line, next) || lines::table_tag(line).is_some()) {
            self.table = Some(at);
        }
    }
}

/// Whether the line closes the fence as CommonMark wants it, apart from the indentation.
fn closes(line: &str, fence: Fence) -> bool {
    let body = lines::body(line);
    body.len() >= fence.length && body.starts_with(fence.mark) && body.trim_start_matches(fence.mark).is_empty()
}

/// The prefix of the line, with a list marker turned to white space: where the lines below it continue.
fn container(line: &str) -> String {
    let prefix = lines::prefix(line);
    let width = lines::list_item(line).unwrap_or_default();
    format!("{prefix}{}", " ".repeat(width.saturating_sub(lines::indent(line))))
}

fn delimiter(header: &str, width: usize) -> String {
    format!("{}|{}", container(header), "---|".repeat(width))
}

fn count(line: &str, tag: &str) -> usize {
    std::iter::successors(lines::find_tag(line, tag, 0), |&at| lines::find_tag(line, tag, at + 1)).count()
}

/// `<tdText` is `<td>Text`: a cell's start tag with no end of its own, in a line of an HTML table.
fn broken_cell_tag(line: &str) -> String {
    let mut text = String::with_capacity(line.len());
    let mut rest = line;
    while let Some((before, tag)) = rest.find("<t").and_then(|at| rest.split_at_checked(at)) {
        text.push_str(before);
        let name = tag.get(..3).filter(|name| matches!(*name, "<td" | "<th"));
        let (name, after) = tag.split_at_checked(name.map_or(1, str::len)).unwrap_or((tag, ""));
        text.push_str(name);
        let whole = |c: char| c.is_whitespace() || matches!(c, '>' | '/' | 'e');
        if name.len() == 3 && !after.is_empty() && !after.starts_with(whole) {
            text.push('>');
        }
        rest = after;
    }
    text.push_str(rest);
    text
}

/// The lines with this prefix in place of their own.
fn continued(text: &str, prefix: &str) -> String {
    let lines: Vec<&str> = text.split('\n').map(|line| line.trim_start_matches([' ', '\t', '>'])).collect();
    format!("{prefix}{}", lines.join(&format!("\n{prefix}")))
}

/// Text before the start tag goes to a line of its own.
fn text_before_table(line: String, column: usize, prefix: &str) -> String {
    match line.split_at_checked(column) {
        Some((before, table)) if !lines::body(before).is_empty() => format!("{before}\n{prefix}{table}"),
        _ => line,
    }
}

/// Text behind the end tag becomes a paragraph of its own.
fn text_after_table(line: String, prefix: &str) -> String {
    let end_tag = line.rfind("</table").and_then(|tag| Some(tag + line.get(tag..)?.find('>')? + 1));
    match end_tag.and_then(|end| line.split_at_checked(end)) {
        Some((table, after)) if !after.trim().is_empty() && !after.trim_start().starts_with('<') => {
            format!("{table}\n{prefix}\n{prefix}{}", after.trim_start())
        }
        _ => line,
    }
}
