//! Finds all tables of a Markdown document, each with the headings over it and the paragraph before it.

use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::blocks::{Block, Blocks};
use super::cells;
use super::headings::Headings;
use super::html::{self, Item};
use super::inline;
use super::lines;
use super::source::Source;
use super::table::{Cell, Markup, Rows, Table};
use crate::text::Text;

/// Returns the tables of the document, in order.
pub(super) fn tables<'a>(source: &'a Source<'_>) -> Vec<Table<'a>> {
    let mut reader = Reader::new(source);
    for block in Blocks::of(source) {
        reader.block(block);
    }
    reader.tables
}

/// How many rows of a pipe table are read at first, below a first row that may be a caption: as many as a header may have above and below it.
const FIRST_ROWS: usize = 4;

/// Returns the table with all its rows.
pub(super) fn complete<'a>(source: &'a Source<'_>, table: Table<'a>) -> Table<'a> {
    let Table { lines, mut rows, .. } = table;
    let width = rows.iter().next().map_or(0, |row| row.cells.len());
    let next = lines.start + 1 + rows.len(); // behind the delimiter row
    if next < lines.end && read_rows(source, next..lines.end, width, &mut rows).is_none() {
        rows = parsed(source, &lines);
    }
    Table { lines: 0..0, rows, ..table }
}

/// Reads rows of a pipe table, as long as they need no parser.
fn read_rows<'a>(source: &'a Source<'_>, lines: Range<usize>, width: usize, rows: &mut Rows<'a>) -> Option<()> {
    let mut place = source.start(lines.start)..source.start(lines.end);
    if cells::may_escape_pipes(source.text().get(place.clone())?) {
        return None;
    }
    for at in lines {
        let line = source.text_of(at)?;
        place.end = source.start(at + 1);
        rows.add(source.line_of(at), |row| cells::row(line, &place, width, row));
        place.start = place.end;
    }
    Some(())
}

/// Reads the rows of a pipe table with the Markdown parser.
fn parsed<'a>(source: &'a Source<'_>, lines: &Range<usize>) -> Rows<'a> {
    let mut reader = Reader::new(source);
    reader.parse(source.start(lines.start)..source.start(lines.end));
    reader.tables.pop().map(|table| table.rows).unwrap_or_default()
}

/// Where the reader is in the document.
struct Reader<'a> {
    source: &'a Source<'a>,
    headings: Headings,
    /// The last paragraph.
    lead: Range<usize>,
    /// The text of the heading or table cell that is open.
    open: Option<Text<'static>>,
    /// The cells of the table row that is open.
    cells: Vec<Cell<'a>>,
    /// The pieces of the HTML block that is open, with their places.
    html: html::Fragment,
    tables: Vec<Table<'a>>,
}

impl<'a> Reader<'a> {
    fn new(source: &'a Source<'_>) -> Self {
        Reader {
            source,
            headings: Headings::default(),
            lead: 0..0,
            open: None,
            cells: Vec::new(),
            html: html::Fragment::default(),
            tables: Vec::new(),
        }
    }

    fn block(&mut self, block: Block<'a>) {
        match block {
            Block::Heading(level, text) => {
                self.headings.enter(level, text.into_plain());
                self.lead = 0..0;
            }
            Block::Paragraph(range) => self.lead = range,
            Block::Code => self.lead = 0..0,
            Block::Table(lines, width) => self.pipe_table(lines, width),
            Block::Other(range) => self.parse(range),
        }
    }

    /// Takes a pipe table, with its first rows.
    fn pipe_table(&mut self, lines: Range<usize>, width: usize) {
        let Range { start, end } = lines;
        let mut rows = Rows::default();
        let read = read_rows(self.source, start..start + 1, width, &mut rows);
        let is_header = rows.iter().any(|row| row.is_varied());
        let below = if is_header { 1 } else { FIRST_ROWS };
        let below = start + 2..end.min(start + 2 + below);
        match read.and_then(|()| read_rows(self.source, below, width, &mut rows)) {
            Some(()) => {
                let table = Table { rows, lines, ..self.table(self.source.start(start)) };
                self.tables.push(table);
            }
            None => self.parse(self.source.start(start)..self.source.start(end)),
        }
    }

    /// Reads a part of the document with the Markdown parser.
    fn parse(&mut self, part: Range<usize>) {
        let text = self.source.text().get(part.clone()).unwrap_or_default();
        for (event, range) in Parser::new_ext(text, Options::ENABLE_TABLES).into_offset_iter() {
            self.event(&event, part.start + range.start..part.start + range.end);
        }
    }

    fn event(&mut self, event: &Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(*tag, &range),
            Event::Html(piece) => self.html.push(piece, range.start),
            _ => {
                if let Some(open) = &mut self.open {
                    inline::push(open, event);
                }
            }
        }
    }

    fn start(&mut self, tag: &Tag<'_>, range: Range<usize>) {
        match tag {
            Tag::Heading { .. } | Tag::TableCell => self.open = Some(Text::with_capacity(range.len())),
            Tag::Paragraph | Tag::Item => self.lead = range,
            Tag::CodeBlock(_) => self.lead = 0..0,
            Tag::Table(_) => {
                let table = self.table(range.start);
                self.tables.push(table);
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd, range: &Range<usize>) {
        match tag {
            TagEnd::Heading(level) => {
                let text = self.open.take().unwrap_or_default();
                self.headings.enter(level as usize, text.plain());
                self.lead = 0..0;
            }
            TagEnd::TableCell => self.cell(range.start),
            TagEnd::TableRow if self.is_swallowed(range) => self.swallow(range.start),
            TagEnd::TableHead | TagEnd::TableRow => self.row(range.start),
            TagEnd::HtmlBlock => self.html_block(),
            _ => {}
        }
    }

    /// Starts a table at `offset`, without rows, and takes the paragraph before it.
    fn table(&mut self, offset: usize) -> Table<'a> {
        let Range { start, end } = std::mem::take(&mut self.lead);
        let lead = shown(self.source.text().get(start..end.min(offset)).unwrap_or_default());
        Table {
            markup: Markup::Markdown,
            offset,
            headings: self.headings.path(),
            lead,
            rows: Rows::default(),
            lines: 0..0,
            swallowed: Vec::new(),
            lost: 0,
        }
    }

    fn cell(&mut self, offset: usize) {
        let text = self.open.take().unwrap_or_default();
        self.cells.push(Cell { offset, text });
    }

    fn row(&mut self, offset: usize) {
        if let Some(table) = self.tables.last_mut() {
            table.rows.push(self.source.line(offset), &mut self.cells);
        }
    }

    /// Keeps the first cell of a line that GFM takes for a row, and its reader for text.
    fn swallow(&mut self, offset: usize) {
        let cell = self.cells.drain(..).next();
        if let (Some(table), Some(cell)) = (self.tables.last_mut(), cell) {
            table.swallowed.push((self.source.line(offset), cell));
        }
    }

    /// Returns whether the row is a line without a pipe: text to its reader, though GFM makes it a row.
    fn is_swallowed(&self, row: &Range<usize>) -> bool {
        self.cells.len() > 1 && !self.source.text().get(row.clone()).is_some_and(lines::has_pipe)
    }

    /// The headings and tables of an HTML block.
    fn html_block(&mut self) {
        let block = std::mem::take(&mut self.html);
        for item in html::items(self.source, &block) {
            match item {
                Item::Heading(level, text) => self.headings.enter(level, text),
                Item::Table { offset, lead, rows, lost } => {
                    let mut table = Table { markup: Markup::Html, rows, lost, ..self.table(offset) };
                    table.lead.push_str(&lead);
                    self.tables.push(table);
                }
            }
        }
    }
}

/// Returns the paragraph without the destinations of its links and without its tags, which nobody sees.
fn shown(paragraph: &str) -> String {
    let behind_last = |end| paragraph.rsplit_once(end).map_or(usize::MAX, |(_, behind)| behind.len());
    let (behind_tags, behind_links) = (behind_last('>'), behind_last(')'));
    let mut text = String::with_capacity(paragraph.len());
    let mut rest = paragraph;
    while let Some((before, mark)) = rest.find(['<', ']']).and_then(|at| rest.split_at_checked(at)) {
        text.push_str(before);
        let body = mark.get(1..).unwrap_or_default();
        let is_tag = mark.starts_with('<') && body.starts_with(|c: char| c == '/' || c.is_ascii_alphabetic());
        let hidden = match is_tag {
            true if body.len() > behind_tags => body.split_once('>'),
            false if body.starts_with('(') && body.len() > behind_links => body.split_once(')'),
            _ => None,
        };
        rest = hidden.map_or(body, |(_, after)| after);
    }
    text + rest
}

#[cfg(test)]
mod tests;
