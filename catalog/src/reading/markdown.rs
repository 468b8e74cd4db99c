//! Finds all tables of a Markdown document.

use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::html;
use super::lines;
use super::table::{Cell, Markup, Outline, TableRow};
use crate::text::Text;

/// Returns the tables and stray rows of the document, in order.
pub(super) fn outline(text: &str) -> Outline {
    let mut reader = Reader { source: text, ..Reader::default() };
    for (event, range) in Parser::new_ext(text, Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES).into_offset_iter() {
        reader.event(&event, &range);
    }
    reader.outline
}

/// Where the reader is in the document.
#[derive(Default)]
struct Reader<'a> {
    source: &'a str,
    outline: Outline,
    /// Where the last line ends that was looked at for stray rows.
    looked_at: usize,
    /// Whether a heading or a table cell is open.
    is_open: bool,
    /// Its text.
    text: Text,
    /// The cells of the table row that is open.
    cells: Vec<Cell>,
    /// Where the last of them ends.
    cell_end: usize,
    /// The HTML block that is open, and where it starts.
    html: String,
    html_start: usize,
}

impl Reader<'_> {
    fn event(&mut self, event: &Event<'_>, range: &Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, range.start),
            Event::End(tag) => self.end(*tag, range),
            Event::Html(piece) => self.html(piece, range.start),
            Event::Text(piece) | Event::Code(piece) => {
                self.push(piece);
                self.strays(range);
            }
            Event::InlineHtml(tag) if matches!(html::name(tag).as_str(), "sup" | "sub") => {
                self.text.superscript(!tag.starts_with("</"));
            }
            Event::InlineHtml(tag) if !html::is_block(html::name(tag).as_bytes()) => {}
            Event::InlineHtml(_) | Event::HardBreak => self.line_break(),
            Event::SoftBreak => self.push(" "),
            _ => {}
        }
    }

    /// Adds a line of HTML. The marks of quotes and lists before it become spaces.
    fn html(&mut self, line: &str, offset: usize) {
        if self.html.is_empty() {
            self.html_start = offset;
        }
        let marks = offset.saturating_sub(self.html_start + self.html.len());
        self.html.push_str(&" ".repeat(marks));
        self.html.push_str(line);
    }

    fn push(&mut self, piece: &str) {
        if self.is_open { self.text.push(piece) } else { self.outline.text(piece) }
    }

    /// Adds the lines with pipes in this part of a text, each once: a table would hold them.
    fn strays(&mut self, range: &Range<usize>) {
        let text = self.source.get(range.clone()).unwrap_or_default();
        if self.is_open || !text.contains('|') {
            return;
        }
        while self.looked_at < range.end {
            let (before, after) = self.source.split_at_checked(self.looked_at.max(range.start)).unwrap_or_default();
            let offset = before.rfind('\n').map_or(0, |end| end + 1);
            self.looked_at = before.len() + after.find('\n').map_or(after.len(), |end| end + 1);
            self.outline.stray_line(self.source.get(offset..self.looked_at).unwrap_or_default(), offset);
        }
    }

    fn line_break(&mut self) {
        if self.is_open { self.text.line_break() } else { self.outline.text(" ") }
    }

    fn start(&mut self, tag: &Tag<'_>, offset: usize) {
        match tag {
            Tag::Heading { .. } | Tag::TableCell => self.is_open = true,
            Tag::Paragraph | Tag::Item => self.outline.is_ended = true,
            Tag::Table(_) => {
                let table = self.outline.table(Markup::Markdown, offset);
                self.outline.tables.push(table);
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd, range: &Range<usize>) {
        match tag {
            TagEnd::Heading(level) => {
                self.is_open = false;
                self.outline.heading(level as usize, self.text.take_line());
            }
            TagEnd::CodeBlock => self.outline.paragraph.clear(), // it is not what introduces the next table
            TagEnd::TableCell => {
                self.is_open = false;
                self.cell_end = range.end;
                self.cells.push(Cell::new(range.start, &mut self.text));
            }
            TagEnd::TableHead | TagEnd::TableRow => self.row(range),
            TagEnd::HtmlBlock => html::read(&std::mem::take(&mut self.html), self.html_start, &mut self.outline),
            _ => {}
        }
    }

    /// Adds the row that was open. A line without a pipe is one cell, though GFM fills it up.
    fn row(&mut self, range: &Range<usize>) {
        let next = Vec::with_capacity(self.cells.len());
        let mut cells = std::mem::replace(&mut self.cells, next);
        let line = self.source.get(range.clone()).unwrap_or_default();
        if !lines::has_pipe(line) {
            cells.truncate(1);
        } else if !matches!(self.source.get(self.cell_end..range.end).unwrap_or_default().trim(), "" | "|") {
            cells.extend(cells_beyond(line, range.start, cells.len()));
        }
        if let Some(table) = self.outline.tables.last_mut() {
            table.rows.push(TableRow { offset: range.start, cells });
        }
    }
}

/// Returns the cells of a row beyond the header's width, which GFM drops. The row is read again, below a header of its own width.
fn cells_beyond(line: &str, offset: usize, width: usize) -> Vec<Cell> {
    let count = lines::cells(line).count();
    if lines::cells(line).skip(width).all(|cell| cell.trim().is_empty()) {
        return Vec::new();
    }
    let header = format!("{}|\n{}|\n", "|x".repeat(count), "|-".repeat(count));
    let source = header.clone() + line;
    let row = outline(&source).tables.into_iter().next().and_then(|mut table| table.rows.pop()).unwrap_or_default();
    let cells = row.cells.into_iter().skip(width);
    cells.map(|cell| Cell { offset: (offset + cell.offset).saturating_sub(header.len()), ..cell }).collect()
}
