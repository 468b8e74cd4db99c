//! Finds the headings and tables in HTML: in a block of a Markdown document, or in a whole page. The tables are the grids that the HTML
//! standard's table model forms (<https://html.spec.whatwg.org/#forming-a-table>), with implied end tags and spans.

use std::borrow::Cow;
use std::ops::Range;

use html5gum::{DefaultEmitter, StartTag, State, Token, Tokenizer};

use super::grid::{Budget, Grid};
use super::table::{Cell, Markup, Outline};
use crate::text::Text;

/// Returns the name of a tag, in lower case.
pub(super) fn name(tag: &str) -> String {
    let name = tag.trim_start_matches(['<', '/']);
    name.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default().to_ascii_lowercase()
}

/// Returns whether the tags of an element start a new line: `<br>`, and those of blocks.
#[rustfmt::skip]
pub(super) fn is_block(name: &[u8]) -> bool {
    matches!(
        name,
        b"br" | b"p" | b"div" | b"li" | b"ul" | b"ol" | b"dl" | b"dt" | b"dd" | b"pre" | b"blockquote" | b"section" | b"hr" | b"article"
            | b"aside" | b"nav" | b"main" | b"header" | b"footer" | b"address" | b"details" | b"summary" | b"figure" | b"figcaption"
            | b"form" | b"fieldset" | b"hgroup"
    ) || heading_level(name).is_some()
}

/// The elements whose content a browser doesn't show as part of the page: raw text, and the inert tree of a `<template>`.
const HIDDEN: &[&[u8]] =
    &[b"script", b"style", b"template", b"textarea", b"title", b"noscript", b"iframe", b"noembed", b"noframes"];

fn heading_level(name: &[u8]) -> Option<usize> {
    match name {
        [b'h', digit @ b'1'..=b'6'] => Some(usize::from(digit - b'0')),
        _ => None,
    }
}

/// Adds the headings and tables in HTML that is at `start` in the source's text: a block, or a page.
pub(super) fn read(html: &str, start: usize, outline: &mut Outline) {
    let mut emitter = DefaultEmitter::<usize>::new_with_span();
    emitter.naively_switch_states(true);
    let budget = Budget::of(html.len());
    let mut reader = Reader { html, start, outline: std::mem::take(outline), budget, ..Reader::default() };
    let shown = with_open_comment(html);
    let mut tokenizer = Tokenizer::new_with_emitter(&*shown, emitter);
    while let Some(Ok(token)) = tokenizer.next() {
        if matches!(&token, Token::StartTag(tag) if reader.is_empty(tag)) {
            tokenizer.set_state(State::Data); // no raw text follows
        }
        reader.token(token);
    }
    while !reader.open.is_empty() {
        reader.end_table();
    }
    *outline = reader.outline;
}

/// Returns the HTML without the start of a comment that never ends, which would hide the rest.
fn with_open_comment(html: &str) -> Cow<'_, str> {
    let ended = html.rfind("-->").map_or(0, |end| end + 3);
    let (shown, rest) = html.split_at_checked(ended).unwrap_or_default();
    match rest.split_once("<!--") {
        Some((before, after)) => Cow::Owned(format!("{shown}{before}    {after}")),
        None => Cow::Borrowed(html),
    }
}

/// Where the reader is in the HTML.
#[derive(Default)]
struct Reader<'a> {
    html: &'a str,
    /// Where the HTML is in the source's text.
    start: usize,
    outline: Outline,
    /// The elements of [`HIDDEN`] that are open, outermost first.
    hidden: Vec<&'static [u8]>,
    /// How many elements of SVG and `MathML` are open.
    foreign: usize,
    /// How many `<pre>` are open in the cell, in which line breaks are shown.
    preformatted: usize,
    /// The heading that is open.
    heading: Option<(usize, Text)>,
    /// Where the last row or cell outside of a table starts, until its text comes.
    stray: Option<usize>,
    /// The tables that are open, outermost first: a cell of one may hold another.
    open: Vec<Grid>,
    /// The budget for repeated cells, for all tables.
    budget: Budget,
}

impl Reader<'_> {
    fn token(&mut self, token: Token<usize>) {
        match token {
            Token::StartTag(tag) => {
                let hidden = HIDDEN.iter().find(|name| **name == tag.name.as_slice());
                self.hidden.extend(hidden.filter(|_| !self.is_empty(&tag)));
                if self.hidden.is_empty() {
                    self.start(&tag);
                }
            }
            Token::EndTag(tag) if self.hidden.is_empty() => self.end(&tag.name),
            Token::EndTag(tag) => {
                self.hidden.pop_if(|name| *name == tag.name.as_slice());
            }
            Token::String(text) if self.hidden.is_empty() => {
                self.stray_lines(text.span.start..text.span.end);
                self.text(&String::from_utf8_lossy(&text.value));
            }
            _ => {}
        }
    }

    /// Adds the lines with pipes in a text outside of tables: a block of HTML may start in the middle of a pipe table.
    fn stray_lines(&mut self, span: Range<usize>) {
        let mut offset = self.start + span.start;
        let is_outside = self.open.last().is_none_or(|grid| grid.open.is_none());
        let text = self.html.get(span).filter(|text| is_outside && text.contains('|')).unwrap_or_default();
        for line in text.split_inclusive('\n') {
            self.outline.stray_line(line, offset);
            offset += line.len();
        }
    }

    /// Returns whether the tag ends itself, which only those of SVG and `MathML` can: `<svg><title/></svg>`.
    fn is_empty(&self, tag: &StartTag<usize>) -> bool {
        tag.self_closing && self.foreign > 0 && self.hidden.is_empty()
    }

    fn start(&mut self, tag: &StartTag<usize>) {
        let name = tag.name.as_slice();
        let offset = self.start + tag.span.start;
        match (name, self.open.last_mut()) {
            (b"table", open) => {
                // A table that starts in another's cell is nested in it; elsewhere it ends the other.
                let ends = open.is_some_and(|grid| grid.open.is_none());
                self.end_heading();
                if ends {
                    self.end_table();
                }
                self.open.push(Grid::new(offset));
            }
            (b"tr", None) => self.stray = Some(offset),
            (b"td" | b"th", None) => self.stray = self.stray.or(Some(offset)),
            (b"tr", Some(grid)) => grid.start_row(offset, &mut self.budget),
            (b"td" | b"th", Some(grid)) => {
                self.preformatted = 0;
                grid.start_cell(offset, span(tag, "colspan"), span(tag, "rowspan"), &mut self.budget);
            }
            (b"sup" | b"sub", Some(grid)) => grid.text().superscript(true),
            (b"thead" | b"tbody" | b"tfoot", Some(grid)) => grid.end_group(&mut self.budget),
            (b"caption", Some(grid)) => grid.end_row(&mut self.budget),
            (_, None) => {
                if let Some(level) = heading_level(name) {
                    self.end_heading();
                    self.heading = Some((level, Text::default()));
                }
            }
            _ => {}
        }
        match name {
            b"svg" | b"math" => self.foreign += usize::from(!tag.self_closing),
            b"table" => self.foreign = 0,
            b"pre" => self.preformatted += 1,
            _ => {}
        }
        self.border(name);
        if name == b"img"
            && let Some(alt) = tag.attributes.get(b"alt".as_slice())
        {
            self.text(&String::from_utf8_lossy(alt));
        }
    }

    fn end(&mut self, name: &[u8]) {
        self.border(name);
        match name {
            b"svg" | b"math" => self.foreign = self.foreign.saturating_sub(1),
            b"pre" => self.preformatted = self.preformatted.saturating_sub(1),
            _ if heading_level(name).is_some() => self.end_heading(),
            _ => {}
        }
        let Some(grid) = self.open.last_mut() else { return };
        match name {
            b"table" => self.end_table(),
            b"tr" => grid.end_row(&mut self.budget),
            b"td" | b"th" => grid.end_cell(&mut self.budget),
            b"sup" | b"sub" => grid.text().superscript(false),
            b"thead" | b"tbody" | b"tfoot" => grid.end_group(&mut self.budget),
            _ => {}
        }
    }

    fn end_heading(&mut self) {
        if let Some((level, mut text)) = self.heading.take() {
            self.outline.heading(level, text.take_line());
        }
    }

    fn end_table(&mut self) {
        let Some(mut grid) = self.open.pop() else { return };
        grid.end_row(&mut self.budget);
        self.outline.paragraph.extend([" ", &grid.outside.take_line()]);
        let mut table = self.outline.table(Markup::Html, grid.offset);
        (table.rows, table.lost) = (grid.rows, grid.lost);
        self.outline.tables.push(table);
    }

    fn text(&mut self, text: &str) {
        match (self.open.last_mut(), &mut self.heading) {
            (Some(grid), _) if self.preformatted > 0 => push_lines(grid.text(), text),
            (Some(grid), _) => grid.text().push(text),
            (None, Some((_, heading))) => heading.push(text),
            (None, None) => self.outline.text(text),
        }
        if let Some(offset) = self.stray.take_if(|_| !text.trim().is_empty()) {
            self.outline.strays.push(Cell { offset, text: text.trim().into(), bare: None });
        }
    }

    /// The border of a block, or `<br>`, starts a new line.
    fn border(&mut self, name: &[u8]) {
        if !is_block(name) {
            return;
        }
        self.foreign = 0; // no block is in SVG or MathML
        match self.open.last_mut() {
            Some(grid) => grid.text().line_break(),
            None if name == b"br" => self.outline.text(" "),
            None => self.outline.is_ended = true,
        }
    }
}

/// Adds preformatted text, whose line breaks are shown.
fn push_lines(text: &mut Text, lines: &str) {
    for (index, line) in lines.split('\n').enumerate() {
        if index > 0 {
            text.line_break();
        }
        text.push(line);
    }
}

/// Returns the value of a `colspan` or `rowspan` attribute, 1 if there is none: the digits that it starts with
/// (<https://html.spec.whatwg.org/#rules-for-parsing-non-negative-integers>).
fn span(tag: &StartTag<usize>, name: &str) -> usize {
    let Some(value) = tag.attributes.get(name.as_bytes()) else { return 1 };
    let value = value.trim_ascii_start();
    let digits = value.strip_prefix(b"+").unwrap_or(value).iter().map_while(|b| char::from(*b).to_digit(10));
    let add = |number: usize, digit| number.saturating_mul(10).saturating_add(digit as usize);
    digits.fold(None, |number: Option<usize>, digit| Some(add(number.unwrap_or(0), digit))).unwrap_or(1)
}
