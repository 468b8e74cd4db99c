//! Escapes text for rustdoc, so that it is shown as it is and none of it acts as markup, link or script.

use std::collections::HashSet;

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
        push_document(text, plan, note.document);
        text.extend(["line ", &note.line.to_string(), ": ", &escape(&note.text)]);
    }
}

/// Writes the documentation of a variant: the texts of its rows, each once, and their places; then what the other languages say.
pub(crate) fn variant(plan: &Plan<'_>, variant: &Variant<'_>) -> String {
    let Variant { code, rows, .. } = variant;
    let mut text = String::new();
    push_rows(&mut text, rows);
    if rows.iter().all(|row| row.description.is_none()) {
        text.insert_str(0, "(The document doesn't describe it.)\n\n");
    }
    push_places(&mut text, plan, code, variant);
    for (language, rows) in plan.languages.iter().zip(&variant.translated) {
        let Some(first) = rows.first() else { continue };
        let (document, line) = (escape(first.document), first.line.to_string());
        push(&mut text, &["\n\n**", language.tag, "** (", &document, ", line ", &line, ")\n\n"]);
        push_rows(&mut text, rows);
        let end = text.trim_end().len();
        text.truncate(end);
    }
    text
}

/// Writes the texts of rows, each once.
fn push_rows(text: &mut String, rows: &[Row<'_>]) {
    // Most codes have one row, and hashes take their time in a macro that is not optimised.
    if let [row] = rows {
        return push_row(text, row);
    }
    let mut said = HashSet::new();
    for row in rows {
        if said.insert((row.columns(), row.pair)) {
            push_row(text, row);
        }
    }
}

/// Writes the texts of the row, a paragraph each.
fn push_row(text: &mut String, row: &Row<'_>) {
    let parts = [
        ("", row.description),
        ("Name: ", row.name),
        ("Kind: ", row.kind),
        ("Message: ", row.message),
        ("Cause: ", row.cause),
        ("Solution: ", row.solution),
        ("Beside: ", row.pair),
    ];
    for (label, part) in parts {
        if let Some(part) = part {
            push(text, &[label, &*escape(part), "\n\n"]);
        }
    }
}

/// Writes the code as the documents write it and the places of its rows.
fn push_places(text: &mut String, plan: &Plan<'_>, code: &str, variant: &Variant<'_>) {
    push(text, &["Code `", code, "` in: "]);
    for (index, row) in variant.rows.iter().enumerate() {
        if index > 0 {
            text.push_str("; ");
        }
        push_document(text, plan, row.document);
        for (depth, heading) in row.headings.iter().enumerate() {
            let before = if depth == 0 { "" } else { " › " };
            push(text, &[before, &*escape(heading)]);
        }
        if !row.headings.is_empty() {
            text.push_str(", ");
        }
        push(text, &["line ", &*row.line.to_string()]);
        push_more_pages(text, variant, index);
    }
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
        count => push(text, &[", and on ", &*(count - 1).to_string(), " more pages"]),
    }
}

/// Appends texts. `extend` takes its time where it is not optimised.
fn push(text: &mut String, parts: &[&str]) {
    for part in parts {
        text.push_str(part);
    }
}

/// Names the document of a row, if there are several.
fn push_document(text: &mut String, plan: &Plan<'_>, document: &str) {
    if !plan.has_one_document() {
        push(text, &[&*escape(document), ", "]);
    }
}

/// Returns the text with a backslash before every character that Markdown may take for markup: all ASCII punctuation that can be escaped
/// (CommonMark 0.31, section 2.4), but what is harmless within a line.
pub(crate) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + text.len() / 8);
    // By runs of bytes and without adapters of iterators: most builds don't optimise this.
    let (mut run, mut at) = (0, 0);
    for byte in text.as_bytes() {
        if matches!(byte, b'!'..=b'/' | b':'..=b'@' | b'['..=b'`' | b'{'..=b'~')
            && !matches!(byte, b',' | b';' | b'?' | b'%' | b'/')
        {
            escaped.push_str(text.get(run..at).unwrap_or_default());
            escaped.push('\\');
            run = at;
        }
        at += 1;
    }
    escaped.push_str(text.get(run..).unwrap_or_default());
    escaped
}

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
