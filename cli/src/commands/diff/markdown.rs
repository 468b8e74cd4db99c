//! Writes changes as Markdown, for the description of a pull request.

use std::fmt::Write;

use super::changes::{Changed, Changes, OneSided};
use super::words::{self, Part};

/// A longer list is folded.
const FOLDED: usize = 20;

/// Returns the changes in three lists.
pub(super) fn text(changes: &Changes, old: &str, new: &str) -> String {
    let mut text = format!("`{old}` → `{new}`: {}\n", changes.summary());
    let code = |OneSided { code, description, .. }: &OneSided| {
        let description = description.as_deref().map(|text| format!(": {}", escaped(text))).unwrap_or_default();
        format!("- `{code}`{description}\n")
    };
    list(&mut text, "Removed", &changes.removed.iter().map(code).collect::<Vec<_>>());
    list(&mut text, "Added", &changes.added.iter().map(code).collect::<Vec<_>>());
    list(&mut text, "Changed", &changes.changed.iter().map(changed).collect::<Vec<_>>());
    text
}

fn list(text: &mut String, title: &str, lines: &[String]) {
    let count = lines.len();
    let lines = lines.concat();
    let _ = match count {
        0 => Ok(()),
        1..=FOLDED => write!(text, "\n**{title} ({count})**\n\n{lines}"),
        _ => write!(text, "\n<details><summary><b>{title} ({count})</b></summary>\n\n{lines}\n</details>\n"),
    };
}

fn changed(Changed { code, column, old, new, .. }: &Changed) -> String {
    let parts = words::parts(old, new).into_iter().map(|part| match part {
        Part::Same(text) => escaped(&text),
        Part::Old(text) => around(&text, "~~"),
        Part::New(text) => around(&text, "**"),
    });
    format!("- `{code}` {column}: {}\n", parts.collect::<String>())
}

/// Puts marks around a text, but not around the spaces at its ends. A space by itself is made visible.
fn around(text: &str, mark: &str) -> String {
    let body = text.trim();
    match text.split_once(body) {
        Some((before, after)) if !body.is_empty() => format!("{before}{mark}{}{mark}{after}", escaped(body)),
        _ => format!("{mark}␣{mark}"),
    }
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '~' | '#' | '&' | '@') {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}
