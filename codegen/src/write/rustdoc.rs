//! Escapes text for rustdoc, so that it is shown as it is and none of it acts as markup, link or script.

use std::collections::HashSet;

use crate::plan::{Enum, Row};

/// Writes the documentation of an enum: its document, and the rows that name no code.
pub(crate) fn of_enum(document: &str, code_enum: &Enum<'_>) -> String {
    let count = code_enum.variants.len();
    let plural = if count == 1 { "" } else { "s" };
    let mut text = format!("The {count} {}{plural} of {}.", code_enum.noun, escape(document));
    if !code_enum.notes.is_empty() {
        text.push_str("\n\nRows of the document that name no single code:\n");
    }
    for (line, note) in &code_enum.notes {
        text.extend(["\n* line ", &line.to_string(), ": ", &escape(note)]);
    }
    text
}

/// Writes the documentation of a variant: the texts of its rows, each once, and their lines.
pub(crate) fn variant(code: &str, rows: &[Row<'_>]) -> String {
    let mut said = HashSet::new();
    let mut text = String::new();
    for row in rows {
        // Most codes have one row, and hashes take their time in a macro that is not optimised.
        if rows.len() == 1 || said.insert((row.columns(), row.pair)) {
            push_row(&mut text, row);
        }
    }
    if rows.iter().all(|row| row.description.is_none()) {
        text.insert_str(0, "(The document doesn't describe it.)\n\n");
    }
    push_places(&mut text, code, rows);
    text
}

/// Returns the texts of the row, a paragraph each.
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
            text.extend([label, &*escape(part), "\n\n"]);
        }
    }
}

/// The code as written and the places of its rows.
fn push_places(text: &mut String, code: &str, rows: &[Row<'_>]) {
    text.extend(["Code `", code, "` in: "]);
    for (index, row) in rows.iter().enumerate() {
        if index > 0 {
            text.push_str("; ");
        }
        for (depth, heading) in row.headings.iter().enumerate() {
            let before = if depth == 0 { "" } else { " › " };
            text.extend([before, &*escape(heading)]);
        }
        if !row.headings.is_empty() {
            text.push_str(", ");
        }
        text.extend(["line ", &*row.line.to_string()]);
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
