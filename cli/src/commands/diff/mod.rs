//! `diff`: shows what changed between two snapshots, which `snapshot` reads.

mod snapshot;

use std::collections::BTreeSet;

use tencent_errors_catalog::{Catalog, Options};

use crate::changes::{Changes, Format, print};
use crate::outcome::{Outcome, Result};
use snapshot::Snapshot;

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
