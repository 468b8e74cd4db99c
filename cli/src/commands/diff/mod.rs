//! `diff`: shows what changed between two snapshots.
//!
//! | file | what it does |
//! |---|---|
//! | `snapshot` | reads a snapshot |
//! | `changes` | compares two catalogs |
//! | `formats` | writes the changes |

mod changes;
mod formats;
mod snapshot;

use std::collections::BTreeSet;

use clap::ValueEnum;
use tencent_errors_catalog::{Catalog, Options};

use crate::outcome::{Outcome, Result};
use crate::terminal;
use snapshot::Snapshot;

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
    let (mut old, mut new) = (Snapshot::read(&args.old, &options)?, Snapshot::read(&args.new, &options)?);
    new.keep_page_of(&old)?;
    old.keep_page_of(&new)?;
    let together = args.together || old.is_page() || new.is_page();
    let (old, new) = (old.catalogs(together), new.catalogs(together));
    let (mut changes, none) = (Changes::default(), Catalog::default());
    for page in old.keys().chain(new.keys()).collect::<BTreeSet<_>>() {
        changes.add(*page, old.get(page).unwrap_or(&none), new.get(page).unwrap_or(&none));
    }
    print(&changes, args.format, &args.old, &args.new)?;
    Ok(Outcome::success_if(!changes.removes_codes()))
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
