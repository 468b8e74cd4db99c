//! Finds all tables of a Markdown document.

use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::html::{self, Fragment};
use super::lines;
use super::outline::Outline;
use super::source::Source;
use super::table::{Cell, Markup, Table, TableRow};
use crate::text::Text;

/// Returns the tables of the document, in order.
pub(super) fn tables(source: &Source) -> Vec<Table> {
    let text = source.text();
    let mut reader =
        Reader { text, outline: Outline::default(), open: None, cells: Vec::new(), html: Fragment::default() };
    for (event, range) in Parser::new_ext(text, Options::ENABLE_TABLES).into_offset_iter() {
        reader.event(&event, &range);
    }
    reader.outline.tables
}

/// Where the reader is in the document.
struct Reader<'a> {
    text: &'a str,
    outline: Outline,
    /// The text of the heading or table cell that is open.
    open: Option<Text>,
    /// The cells of the table row that is open.
    cells: Vec<Cell>,
    /// The HTML block that is open.
    html: Fragment,
}

impl Reader<'_> {
    fn event(&mut self, event: &Event<'_>, range: &Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(*tag, range),
            Event::Html(piece) => self.html.push(piece, range.start),
            Event::Text(piece) | Event::Code(piece) => self.push(piece),
            Event::InlineHtml(tag) if html::breaks_line(tag) => self.line_break(),
            Event::HardBreak => self.line_break(),
            Event::SoftBreak => self.push(" "),
            _ => {}
        }
    }

    fn push(&mut self, piece: &str) {
        match &mut self.open {
            Some(open) => open.push(piece),
            None => self.outline.text(piece),
        }
    }

    fn line_break(&mut self) {
        match &mut self.open {
            Some(open) => open.line_break(),
            None => self.outline.text(" "),
        }
    }

    fn start(&mut self, tag: &Tag<'_>, range: &Range<usize>) {
        match tag {
            Tag::Heading { .. } | Tag::TableCell => self.open = Some(Text::with_capacity(range.len())),
            Tag::Paragraph | Tag::Item => self.outline.end_paragraph(),
            Tag::Table(_) => {
                let table = self.outline.table(Markup::Markdown, range.start);
                self.outline.tables.push(table);
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd, range: &Range<usize>) {
        match tag {
            TagEnd::Heading(level) => {
                let text = self.open.take().unwrap_or_default();
                self.outline.heading(level as usize, text);
            }
            TagEnd::CodeBlock => self.outline.drop_paragraph(),
            TagEnd::TableCell => {
                let text = self.open.take().unwrap_or_default().into_lines();
                self.cells.push(Cell { offset: range.start, text });
            }
            TagEnd::TableHead | TagEnd::TableRow => self.row(range),
            TagEnd::HtmlBlock => html::read(&std::mem::take(&mut self.html), &mut self.outline),
            _ => {}
        }
    }

    /// Adds the row that was open. A line without a pipe is text to its reader, though GFM makes it a row of the table.
    fn row(&mut self, range: &Range<usize>) {
        let mut cells = std::mem::take(&mut self.cells);
        let Some(table) = self.outline.tables.last_mut() else { return };
        if cells.len() > 1 && !self.text.get(range.clone()).is_some_and(lines::has_pipe) {
            cells.truncate(1);
            table.swallowed.push(TableRow { offset: range.start, cells });
        } else {
            table.rows.push(TableRow { offset: range.start, cells });
        }
    }
}
