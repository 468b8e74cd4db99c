//! Writes changes for people.

use std::fmt::Write;
use std::io;

use anstream::{AutoStream, ColorChoice};
use anstyle::Style;
use similar::ChangeTag;

use super::changes::{Changed, Changes, Item};
use crate::terminal::{FAINT, NEW, OLD, clean};

/// Returns the changes, one on each line. Changed words are coloured, or in `[-…-]` and `{+…+}`.
pub(super) fn text(changes: &Changes) -> String {
    let mut text = String::new();
    let marks = AutoStream::choice(&io::stdout()) == ColorChoice::Never;
    for item in &changes.removed {
        line(&mut text, '-', OLD, item);
    }
    for item in &changes.added {
        line(&mut text, '+', NEW, item);
    }
    let words = |tag, text: &str| match tag {
        ChangeTag::Equal => text.to_owned(),
        ChangeTag::Delete if marks => format!("[-{text}-]"),
        ChangeTag::Insert if marks => format!("{{+{text}+}}"),
        ChangeTag::Delete => format!("{OLD}{text}{OLD:#}"),
        ChangeTag::Insert => format!("{NEW}{text}{NEW:#}"),
    };
    for changed @ Changed { item, column, .. } in &changes.changed {
        let (page, kind) = item.label();
        let (page, code, words) = (clean(&page), &item.code, changed.words(words));
        let _ = writeln!(text, "~ {page}{code}{kind} {FAINT}{column}:{FAINT:#} {words}");
    }
    text
}

fn line(text: &mut String, mark: char, style: Style, item: &Item) {
    let (page, kind) = item.label();
    let description = item.description.as_deref().map(|description| format!("  {description}")).unwrap_or_default();
    let (page, code) = (clean(&page), &item.code);
    let _ = writeln!(text, "{style}{mark} {page}{code}{style:#}{kind}{FAINT}{description}{FAINT:#}");
}
