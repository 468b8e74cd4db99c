//! What changed between two snapshots: `compare` finds it, `formats` writes it.

mod compare;
mod formats;

use clap::ValueEnum;

use crate::outcome::Result;
use crate::terminal;

pub(crate) use compare::Changes;

/// How changes are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people
    Human,
    /// For the description of a pull request
    Markdown,
    /// A JSON object
    Json,
}

/// Prints what changed between two snapshots of these names.
pub(crate) fn print(changes: &Changes, format: Format, old: &str, new: &str) -> Result<()> {
    let text = match format {
        Format::Human => formats::human(changes),
        Format::Markdown => formats::markdown(changes, old, new),
        Format::Json => serde_json::to_string(changes).unwrap_or_default() + "\n",
    };
    terminal::print(&text)?;
    terminal::summary(&changes.summary());
    Ok(())
}
