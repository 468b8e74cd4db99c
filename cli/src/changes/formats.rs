//! Writes changes: for people, and as Markdown for the description of a pull request.

use std::io;

use anstream::{AutoStream, ColorChoice};
use similar::utils::diff_unicode_words;
use similar::{Algorithm, ChangeTag};

use super::compare::{Changed, Changes, Item};
use crate::terminal::{FAINT, NEW, OLD, clean};

/// A longer list of Markdown is folded.
const FOLDED: usize = 20;

/// Returns the changes, one on each line. Changed words are coloured, or in `[-…-]` and `{+…+}`.
pub(super) fn human(changes: &Changes) -> String {
    let marks = AutoStream::choice(&io::stdout()) == ColorChoice::Never;
    let word = |tag, text: &str| match tag {
        ChangeTag::Equal => text.to_owned(),
        ChangeTag::Delete if marks => format!("[-{text}-]"),
        ChangeTag::Insert if marks => format!("{{+{text}+}}"),
        ChangeTag::Delete => format!("{OLD}{text}{OLD:#}"),
        ChangeTag::Insert => format!("{NEW}{text}{NEW:#}"),
    };
    let line = |mark, style, item: &Item| {
        let description = item.description.as_deref().map(|text| format!("  {text}")).unwrap_or_default();
        let (page, code, kind) = (page(item), &item.code, kind(item));
        format!("{style}{mark} {page}{code}{style:#}{kind}{FAINT}{description}{FAINT:#}\n")
    };
    let removed = changes.removed.iter().map(|item| line('-', OLD, item));
    let added = changes.added.iter().map(|item| line('+', NEW, item));
    let texts = changes.changed.iter().map(|changed| {
        let (page, code, kind) = (page(&changed.item), &changed.item.code, kind(&changed.item));
        format!("~ {page}{code}{kind} {FAINT}{}:{FAINT:#} {}\n", changed.column, words(changed, word))
    });
    removed.chain(added).chain(texts).collect()
}

/// Returns the changes in three lists.
pub(super) fn markdown(changes: &Changes, old: &str, new: &str) -> String {
    let item = |item: &Item| {
        let description = item.description.as_deref().map(|text| format!(": {}", escaped(text)));
        format!("- {}{}\n", name(item), description.unwrap_or_default())
    };
    let word = |tag, text: &str| match tag {
        ChangeTag::Equal => escaped(text),
        ChangeTag::Delete => around(text, "~~"),
        ChangeTag::Insert => around(text, "**"),
    };
    let text = |changed: &Changed| format!("- {} {}: {}\n", name(&changed.item), changed.column, words(changed, word));
    [
        format!("`{}` → `{}`: {}\n", clean(old), clean(new), changes.summary()),
        list("Removed", changes.removed.iter().map(item)),
        list("Added", changes.added.iter().map(item)),
        list("Changed", changes.changed.iter().map(text)),
    ]
    .concat()
}

fn list(title: &str, lines: impl ExactSizeIterator<Item = String>) -> String {
    let (count, lines) = (lines.len(), lines.collect::<String>());
    match count {
        0 => String::new(),
        1..=FOLDED => format!("\n**{title} ({count})**\n\n{lines}"),
        _ => format!("\n<details><summary><b>{title} ({count})</b></summary>\n\n{lines}\n</details>\n"),
    }
}

/// Returns the words of two texts, each as `show` writes those that stay, were removed or added.
fn words(Changed { old, new, .. }: &Changed, show: impl Fn(ChangeTag, &str) -> String) -> String {
    let words = diff_unicode_words(Algorithm::default(), old.as_str(), new);
    words.into_iter().map(|(tag, text)| show(tag, text)).collect()
}

fn name(item: &Item) -> String {
    format!("{}`{}`{}", escaped(&page(item)), item.code, kind(item))
}

/// Returns the page, if several are compared.
fn page(item: &Item) -> String {
    item.page.as_ref().map(|page| format!("{}: ", clean(page))).unwrap_or_default()
}

/// Returns what an item is, if it is not a plain code.
fn kind(item: &Item) -> &'static str {
    match item.kind {
        "module" => " (module code)",
        "range" => " (range)",
        "note" => " (note)",
        _ => "",
    }
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
