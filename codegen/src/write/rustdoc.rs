//! Escapes text for rustdoc, so that it is shown as it is and none of it acts as markup, link or script.

use std::collections::HashSet;

use tencent_errors_catalog::Column;

use crate::plan::{Enum, Note, Plan, Row, Variant};

/// Writes the documentation of an enum: its documents, and the rows that name no code.
pub(crate) fn of_enum(plan: &Plan<'_>, code_enum: &Enum<'_>) -> String {
    let count = code_enum.variants.len();
    let plural = if count == 1 { "" } else { "s" };
    let mut text = format!("The {count} {}{plural} of {}.", code_enum.noun, escape(plan.product));
    let removed = count - code_enum.current();
    if removed > 0 {
        let have = if removed == 1 { "has" } else { "have" };
        text.extend([" ", &removed.to_string(), " of them ", have, " left the current documents."]);
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
        text.push_str("\n* ");
        push_document(text, plan, &Breaks::TEXT, note.document);
        text.extend(["line ", &note.line.to_string(), ": ", &escape(&note.text)]);
    }
}

/// The separators of documentation.
pub(crate) struct Breaks {
    line: &'static str,
    paragraph: &'static str,
}

impl Breaks {
    /// For the text of an attribute.
    pub(crate) const TEXT: Breaks = Breaks { line: "\n", paragraph: "\n\n" };

    /// For comments, behind the first slashes. The space after the slashes is no part of the text.
    pub(crate) const COMMENTS: Breaks = Breaks { line: "\n/// ", paragraph: "\n///\n/// " };
}

/// Documents the variants of an enum.
///
/// Most builds don't optimise a macro, and each call costs: strings grow by few pieces, and loops go over bytes.
pub(crate) struct Documents<'a> {
    plan: &'a Plan<'a>,
    breaks: Breaks,
    /// The last row, and the text of its place without the line. Most rows stand under the headings of the row before.
    place: (Row<'a>, String),
}

impl<'a> Documents<'a> {
    pub(crate) fn new(plan: &'a Plan<'a>, breaks: Breaks) -> Self {
        let nowhere = Row::default();
        Documents { plan, place: (nowhere, place(plan, &breaks, &nowhere)), breaks }
    }

    /// Writes the documentation of a variant: the texts of its rows, each once, and their places; then what the other languages say.
    pub(crate) fn variant(&mut self, variant: &Variant<'a>) -> String {
        let mut text = String::with_capacity(256);
        if variant.rows.iter().all(|row| row.text(Column::Description).is_none()) {
            text.push_str("(The document doesn't describe it.)");
        }
        self.push_rows(&mut text, &variant.rows);
        self.push_places(&mut text, variant);
        for (language, rows) in self.plan.languages.iter().zip(&variant.translated) {
            let Some(first) = rows.first() else { continue };
            text.extend([self.breaks.paragraph, "**", language.tag, "** ("]);
            push_escaped(&mut text, &self.breaks, first.document);
            text.extend([", line ", &first.line.to_string(), ")"]);
            self.push_rows(&mut text, rows);
        }
        text
    }

    /// Writes the texts of rows, each once.
    fn push_rows(&self, text: &mut String, rows: &[Row<'_>]) {
        // Most codes have one row, and hashes take their time.
        if let [row] = rows {
            return self.push_row(text, row);
        }
        let mut said = HashSet::new();
        for row in rows {
            if said.insert((row.texts, row.pair)) {
                self.push_row(text, row);
            }
        }
    }

    /// Writes the texts of the row, a paragraph each.
    fn push_row(&self, text: &mut String, row: &Row<'_>) {
        for column in Column::ALL {
            let label = if column == Column::Description { "" } else { column.label() };
            self.push_part(text, label, row.text(column));
        }
        self.push_part(text, "Beside", row.pair);
    }

    fn push_part(&self, text: &mut String, label: &str, part: Option<&str>) {
        let Some(part) = part else { return };
        if !text.is_empty() {
            text.push_str(self.breaks.paragraph);
        }
        if !label.is_empty() {
            text.extend([label, ": "]);
        }
        push_escaped(text, &self.breaks, part);
    }

    /// Writes the code as the documents write it and the places of its rows.
    fn push_places(&mut self, text: &mut String, variant: &Variant<'a>) {
        text.push_str(self.breaks.paragraph);
        text.push_str("Code `");
        push_code(text, &self.breaks, variant.code);
        text.push_str("` in: ");
        for (index, row) in variant.rows.iter().enumerate() {
            if index > 0 {
                text.push_str("; ");
            }
            let (last, _) = &self.place;
            if !std::ptr::eq(last.headings, row.headings) || !std::ptr::eq(last.document, row.document) {
                self.place = (*row, place(self.plan, &self.breaks, row));
            }
            text.push_str(&self.place.1);
            text.push_str(&row.line.to_string());
            push_more_pages(text, variant, index);
        }
    }
}

/// Adds a code as it is. No code has a line break, but one would end the comment, and what follows would be Rust.
fn push_code(to: &mut String, breaks: &Breaks, code: &str) {
    if code.contains('\n') {
        to.push_str(&code.replace('\n', breaks.line));
    } else {
        to.push_str(code);
    }
}

/// Returns the place of a row, up to its line.
fn place(plan: &Plan<'_>, breaks: &Breaks, row: &Row<'_>) -> String {
    let mut text = String::new();
    push_document(&mut text, plan, breaks, row.document);
    for (depth, heading) in row.headings.iter().enumerate() {
        if depth > 0 {
            text.push_str(" › ");
        }
        push_escaped(&mut text, breaks, heading);
    }
    text.push_str(if row.headings.is_empty() { "line " } else { ", line " });
    text
}

/// Tells on how many more pages a row stands.
fn push_more_pages(text: &mut String, variant: &Variant<'_>, row: usize) {
    if variant.places.is_empty() {
        return;
    }
    let places = variant.places.iter().filter(|(same, _)| *same == row);
    let documents: HashSet<&str> = places.map(|(_, row)| row.document).collect();
    match documents.len() {
        0 | 1 => {}
        2 => text.push_str(", and on 1 more page"),
        count => text.extend([", and on ", &(count - 1).to_string(), " more pages"]),
    }
}

/// Names the document of a row, if there are several.
fn push_document(text: &mut String, plan: &Plan<'_>, breaks: &Breaks, document: &str) {
    if !plan.has_one_document() {
        push_escaped(text, breaks, document);
        text.push_str(", ");
    }
}

/// Returns the text as documentation, between texts.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + text.len() / 8);
    push_escaped(&mut escaped, &Breaks::TEXT, text);
    escaped
}

/// Adds the text with a backslash before every character that Markdown may take for markup.
#[expect(clippy::indexing_slicing, reason = "there is an entry for each byte, and most builds don't optimise a call")]
fn push_escaped(to: &mut String, breaks: &Breaks, text: &str) {
    let (mut run, mut at, mut left) = (0, 0, text.as_bytes());
    loop {
        while let [a, b, c, d, rest @ ..] = left
            && PLAIN[*a as usize]
            && PLAIN[*b as usize]
            && PLAIN[*c as usize]
            && PLAIN[*d as usize]
        {
            (at, left) = (at + 4, rest);
        }
        let [byte, rest @ ..] = left else { break };
        if !PLAIN[*byte as usize] {
            to.push_str(text.get(run..at).unwrap_or_default());
            to.push_str(if *byte == b'\n' { breaks.line } else { "\\" });
            run = if *byte == b'\n' { at + 1 } else { at };
        }
        (at, left) = (at + 1, rest);
    }
    to.push_str(text.get(run..).unwrap_or_default());
}

/// The bytes that stay as they are: all but line breaks and the ASCII punctuation that can be escaped (CommonMark 0.31, section 2.4). Some of
/// that is harmless within a line.
#[expect(clippy::indexing_slicing, reason = "there is an entry for each byte")]
static PLAIN: [bool; 256] = {
    let mut plain = [true; 256];
    let mut marks: &[u8] = b"\n!\"#$&'()*+-.:<=>@[\\]^_`{|}~";
    while let [mark, rest @ ..] = marks {
        plain[*mark as usize] = false;
        marks = rest;
    }
    plain
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
