//! `diff`: shows what changed between two snapshots.
//!
//! | file | what it does |
//! |---|---|
//! | `snapshot` | reads a snapshot |
//! | `changes` | compares two catalogs |
//! | `human`, `markdown` | write the changes |

mod changes;
mod human;
mod markdown;
mod snapshot;

use std::collections::BTreeSet;

use clap::ValueEnum;
use tencent_errors_catalog::{Catalog, Options};

use crate::outcome::{Outcome, Result};
use crate::terminal;
use snapshot::{Snapshot, Source};

pub(crate) use changes::Changes;

/// Shows what changed between two snapshots: codes, ranges and notes that were removed or added, and texts that changed.
///
/// A snapshot is a page, a folder, or the error centre's file (.json). Two folders are compared page by page, because each page may be another
/// product. The exit status is 1 if codes were removed, because programs that name them no longer compile.
#[derive(clap::Args)]
#[command(after_help = "Example: tencent-errors diff docs-src/2023/vod.md docs-src/vod.md --format markdown")]
pub(crate) struct Args {
    /// The older snapshot
    old: String,
    /// The newer one
    new: String,
    /// The output format
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    /// Compares only the tables under this heading, such as 业务错误码
    #[arg(long, value_name = "HEADING")]
    table: Vec<String>,
    /// Compares all pages as one product
    #[arg(long)]
    together: bool,
}

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

pub(crate) fn run(args: &Args) -> Result {
    let options = Options { tables: args.table.clone(), ..Options::default() };
    let (old, new) = (Snapshot::read(&args.old, &options)?, Snapshot::read(&args.new, &options)?);
    let changes = changes(old, new, args.together)?;
    print(&changes, args.format, &args.old, &args.new)?;
    Ok(Outcome::success_if(!changes.removes_codes()))
}

/// Prints what changed between two snapshots of these names.
pub(crate) fn print(changes: &Changes, format: Format, old: &str, new: &str) -> Result<()> {
    let text = match format {
        Format::Human => human::text(changes),
        Format::Markdown => markdown::text(changes, old, new),
        Format::Json => serde_json::to_string(changes).unwrap_or_default() + "\n",
    };
    terminal::print(&text)?;
    terminal::summary(&changes.summary());
    Ok(())
}

/// Compares two snapshots: page by page, or as one product if one of them is a single page.
fn changes(mut old: Snapshot, mut new: Snapshot, together: bool) -> Result<Changes> {
    match (old.source, new.source) {
        (Source::Page, Source::ErrorCentre) => new.keep_page_of(&old)?,
        (Source::ErrorCentre, Source::Page) => old.keep_page_of(&new)?,
        _ => {}
    }
    let mut changes = Changes::default();
    if together || old.source == Source::Page || new.source == Source::Page {
        changes.add(None, &old.together().catalog, &new.together().catalog);
        return Ok(changes);
    }
    let (old, new) = (old.by_page(), new.by_page());
    let none = Catalog::default();
    let names: BTreeSet<&str> = old.keys().chain(new.keys()).copied().collect();
    for name in names {
        changes.add(Some(name), old.get(name).unwrap_or(&none), new.get(name).unwrap_or(&none));
    }
    Ok(changes)
}
