//! Writes changes as Markdown, for the description of a pull request.

use std::fmt::Write;

use similar::ChangeTag;

use super::changes::{Changed, Changes, Item};
use crate::terminal::clean;

/// A longer list is folded.
const FOLDED: usize = 20;

/// Returns the changes in three lists.
pub(super) fn text(changes: &Changes, old: &str, new: &str) -> String {
    let mut text = format!("`{}` → `{}`: {}\n", clean(old), clean(new), changes.summary());
    list(&mut text, "Removed", changes.removed.iter().map(item));
    list(&mut text, "Added", changes.added.iter().map(item));
    list(&mut text, "Changed", changes.changed.iter().map(changed));
    text
}

fn list(text: &mut String, title: &str, lines: impl Iterator<Item = String>) {
    let lines: Vec<String> = lines.collect();
    let (count, lines) = (lines.len(), lines.concat());
    let _ = match count {
        0 => Ok(()),
        1..=FOLDED => write!(text, "\n**{title} ({count})**\n\n{lines}"),
        _ => write!(text, "\n<details><summary><b>{title} ({count})</b></summary>\n\n{lines}\n</details>\n"),
    };
}

fn item(item: &Item) -> String {
    let description = item.description.as_deref().map(|text| format!(": {}", escaped(text))).unwrap_or_default();
    format!("- {}{description}\n", name(item))
}

fn changed(changed: &Changed) -> String {
    let words = changed.words(|tag, text| match tag {
        ChangeTag::Equal => escaped(text),
        ChangeTag::Delete => around(text, "~~"),
        ChangeTag::Insert => around(text, "**"),
    });
    format!("- {} {}: {words}\n", name(&changed.item), changed.column)
}

fn name(item: &Item) -> String {
    let (page, kind) = item.label();
    format!("{}`{}`{kind}", escaped(&clean(&page)), item.code)
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
    let mark = |c| "\\`*_[]<>~#&@".contains(c).then_some('\\');
    text.chars().flat_map(|c| mark(c).into_iter().chain([c])).collect()
}
