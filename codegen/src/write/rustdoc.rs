//! Writes documentation, with texts of documents as they are: none of it acts as markup, link or script.

use std::collections::HashSet;
use std::fmt::Write;

use tencent_errors_catalog::{Column, PlacedRow, Space, Statement};

use crate::plan::{Enum, Note, Plan, Variant};

/// Writes the documentation of an enum: its documents, and the rows that name no code.
pub(super) fn of_enum(plan: &Plan<'_>, code_enum: &Enum<'_>) -> String {
    let count = code_enum.variants.len();
    let plural = if count == 1 { "" } else { "s" };
    let mut text = format!("The {count} {}{plural} of {}.", code_enum.space.noun(), escape(plan.product));
    match count - code_enum.current() {
        0 => {}
        1 => text.push_str(" 1 of them was removed from the current documents."),
        removed => {
            let _ = write!(text, " {removed} of them were removed from the current documents.");
        }
    }
    push_notes(&mut text, plan, &code_enum.notes);
    text
}

/// Lists the rows that name no code; of those of several documents that say the same, the first.
fn push_notes(text: &mut String, plan: &Plan<'_>, notes: &[Note<'_>]) {
    let mut said = HashSet::new();
    for note in notes.iter().filter(|note| plan.has_one_document() || said.insert(&note.text)) {
        if !text.contains('\n') {
            text.push_str("\n\nRows of the documents that name no single code:\n");
        }
        let document = document(plan, note.document);
        let _ = write!(text, "\n* {document}line {}: {}", note.line, escape(&note.text));
    }
}

/// Writes the documentation of a variant: the texts of its rows, each once, and their places; then what the other languages say.
pub(super) fn of_variant(plan: &Plan<'_>, space: Space, variant: &Variant<'_>) -> String {
    let mut text = String::with_capacity(256);
    if variant.rows().all(|placed| placed.row.description().is_none()) {
        text.push_str("(The document doesn't describe it.)");
    }
    push_rows(&mut text, space, &variant.rows().collect::<Vec<_>>());
    push_paragraph(&mut text, &["Code `", variant.code, "` in: "]);
    for (index, said) in variant.statements.iter().enumerate() {
        text.push_str(if index == 0 { "" } else { "; " });
        push_place(&mut text, plan, &said.first);
        push_more_pages(&mut text, said);
    }
    for (language, rows) in plan.languages.iter().zip(&variant.translated) {
        if let Some(PlacedRow { document, row, .. }) = rows.first() {
            let line = row.line.to_string();
            push_paragraph(&mut text, &["**", language.tag, "** (", &escape(document), ", line ", &line, ")"]);
            push_rows(&mut text, space, rows);
        }
    }
    text
}

/// Writes the texts of rows, each row once, and each text as a paragraph with its label.
fn push_rows(text: &mut String, space: Space, rows: &[PlacedRow<'_>]) {
    for (index, PlacedRow { row, .. }) in rows.iter().enumerate() {
        let is_said = rows.iter().take(index).any(|earlier| earlier.row.said() == row.said());
        if is_said {
            continue;
        }
        let description = row.text(Column::Description);
        for column in Column::ALL {
            match row.text(column) {
                Some(said) if column == Column::Description => push_paragraph(text, &[&escape(said)]),
                // A solution that is all a row says is its description too.
                said if column == Column::Solution && said == description => {}
                Some(said) => push_paragraph(text, &[column.label(), ": ", &escape(said)]),
                None => {}
            }
        }
        if let Some(pair) = row.next_to(space) {
            push_paragraph(text, &["Next to: ", &escape(pair)]);
        }
    }
}

fn push_paragraph(text: &mut String, parts: &[&str]) {
    text.push_str(if text.is_empty() { "" } else { "\n\n" });
    for part in parts {
        text.push_str(part);
    }
}

/// Writes where a row is.
fn push_place(text: &mut String, plan: &Plan<'_>, placed: &PlacedRow<'_>) {
    let headings = &placed.table.headings;
    text.push_str(&document(plan, placed.document));
    for (depth, heading) in headings.iter().enumerate() {
        text.push_str(if depth == 0 { "" } else { " › " });
        text.push_str(&escape(heading));
    }
    text.push_str(if headings.is_empty() { "line " } else { ", line " });
    text.push_str(&placed.row.line.to_string());
}

/// Writes on how many more pages a row is.
fn push_more_pages(text: &mut String, said: &Statement<'_>) {
    let pages: HashSet<&str> = said.again.iter().map(|placed| placed.document).collect();
    match pages.len() {
        0 => {}
        1 => text.push_str(", and on 1 more page"),
        count => {
            let _ = write!(text, ", and on {count} more pages");
        }
    }
}

/// Names the document of a row, if there are several.
fn document(plan: &Plan<'_>, document: &str) -> String {
    if plan.has_one_document() { String::new() } else { escape(document) + ", " }
}

/// Returns the text with a backslash before every character that Markdown may take for markup. It is a plain loop, without calls: most builds
/// don't optimise this.
#[expect(clippy::indexing_slicing, reason = "there is an entry for each byte")]
fn escape(text: &str) -> String {
    let (mut escaped, mut start) = (String::with_capacity(text.len() + text.len() / 8), 0);
    let mut rest = text.as_bytes();
    while let [byte, after @ ..] = rest {
        if IS_MARK[*byte as usize] {
            let mark = text.len() - rest.len();
            escaped.push_str(text.get(start..mark).unwrap_or_default());
            escaped.push('\\');
            start = mark;
        }
        rest = after;
    }
    escaped.push_str(text.get(start..).unwrap_or_default());
    escaped
}

/// Whether a byte is ASCII punctuation that can be escaped (`CommonMark` 0.31, section 2.4); some of it is harmless within a line.
#[expect(clippy::indexing_slicing, reason = "there is an entry for each byte")]
static IS_MARK: [bool; 256] = {
    let mut is_mark = [false; 256];
    let mut marks: &[u8] = b"!\"#$&'()*+-.:<=>@[\\]^_`{|}~";
    while let [mark, rest @ ..] = marks {
        is_mark[*mark as usize] = true;
        marks = rest;
    }
    is_mark
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_text_is_markup() {
        assert_eq!(escape("a <b>[x](javascript:y)"), r"a \<b\>\[x\]\(javascript\:y\)");
        assert_eq!(escape("`*_#|~&@"), r"\`\*\_\#\|\~\&\@");
        assert_eq!(escape("-中,文!é"), r"\-中,文\!é");
        assert_eq!(escape(""), "");
    }
}
