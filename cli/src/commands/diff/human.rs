//! Writes changes for people.

use std::fmt::Write;

use anstyle::{AnsiColor, Style};

use super::changes::{Changed, Changes, OneSided};
use super::words::{self, Part};
use crate::terminal::{self, FAINT};

const OLD: Style = AnsiColor::Red.on_default();
const NEW: Style = AnsiColor::Green.on_default();

/// Returns the changes, one on each line. Changed words are coloured, or in `[-…-]` and `{+…+}`.
pub(super) fn text(changes: &Changes) -> String {
    let mut text = String::new();
    let marks = !terminal::has_colours();
    for code in &changes.removed {
        line(&mut text, '-', OLD, code);
    }
    for code in &changes.added {
        line(&mut text, '+', NEW, code);
    }
    for Changed { code, module, column, old, new, .. } in &changes.changed {
        let module = if *module { " (module code)" } else { "" };
        let _ = writeln!(text, "~ {code}{module} {FAINT}{column}:{FAINT:#} {}", marked(old, new, marks));
    }
    text
}

fn line(text: &mut String, mark: char, style: Style, OneSided { code, module, description, .. }: &OneSided) {
    let module = if *module { " (module code)" } else { "" };
    let description = description.as_deref().map(|description| format!("  {description}")).unwrap_or_default();
    let _ = writeln!(text, "{style}{mark} {code}{style:#}{module}{FAINT}{description}{FAINT:#}");
}

fn marked(old: &str, new: &str, marks: bool) -> String {
    let parts = words::parts(old, new).into_iter().map(|part| match part {
        Part::Same(text) => text,
        Part::Old(text) if marks => format!("[-{text}-]"),
        Part::New(text) if marks => format!("{{+{text}+}}"),
        Part::Old(text) => format!("{OLD}{text}{OLD:#}"),
        Part::New(text) => format!("{NEW}{text}{NEW:#}"),
    });
    parts.collect()
}
