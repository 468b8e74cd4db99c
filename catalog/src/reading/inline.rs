//! Takes the text of a heading or a cell from what the Markdown parser finds in it.

use pulldown_cmark::{Event, Options, Parser};

use super::html;
use crate::text::Text;

/// Adds what the parser has found to the text.
pub(super) fn push(text: &mut Text<'_>, event: &Event<'_>) {
    match event {
        Event::Text(piece) | Event::Code(piece) => text.push(piece),
        Event::InlineHtml(tag) if html::breaks_line(tag) => text.line_break(),
        Event::HardBreak => text.line_break(),
        Event::SoftBreak => text.push(" "),
        _ => {}
    }
}

/// Returns the text of a pipe table's cell, as it is written between its pipes.
pub(super) fn cell(written: &str) -> Text<'static> {
    let mut text = Text::with_capacity(written.len());
    let table = format!("|{written}|\n|-|\n");
    Parser::new_ext(&table, Options::ENABLE_TABLES).for_each(|event| push(&mut text, &event));
    text
}
