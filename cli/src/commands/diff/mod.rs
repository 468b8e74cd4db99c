//! `diff`: shows what changed between two snapshots.
//!
//! | file | what it does |
//! |---|---|
//! | `changes` | compares two editions |
//! | `words` | compares two texts |
//! | `human`, `markdown`, `json` | write the changes |

mod changes;
mod human;
mod json;
mod markdown;
mod words;

use std::io::Write;

use clap::ValueEnum;
use tencent_errors_catalog::{Edition, OptionKind, Options};
use tencent_errors_codegen::did_you_mean;

use crate::documents;
use crate::outcome::{Outcome, Result, Stop};
use crate::terminal;
use changes::Changes;

/// Shows what changed between two snapshots: codes removed and added, and texts that are others now.
///
/// Each snapshot is a page or a folder. The exit status is 1 if codes were removed, for programs that name them no longer compile.
#[derive(clap::Args)]
#[command(after_help = "Example: tencent-errors diff docs-src/2023/vod.md docs-src/vod.md --format markdown")]
pub(crate) struct Args {
    /// The older snapshot
    old: String,
    /// The newer one
    new: String,
    /// How to print
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    /// Compares only the tables under this heading, such as 业务错误码
    #[arg(long, value_name = "HEADING")]
    table: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people
    Human,
    /// For the description of a pull request
    Markdown,
    /// A JSON object
    Json,
}

pub(crate) fn run(args: &Args) -> Result {
    let options = Options { tables: args.table.clone(), ..Options::default() };
    let (old, new) = (edition(&args.old, &options)?, edition(&args.new, &options)?);
    let changes = Changes::between(&old, &new);
    let text = match args.format {
        Format::Human => human::text(&changes),
        Format::Markdown => markdown::text(&changes, &args.old, &args.new),
        Format::Json => json::text(&changes),
    };
    let mut out = terminal::out();
    out.write_all(text.as_bytes())?;
    out.flush()?;
    terminal::tell(&changes.summary());
    Ok(Outcome::good_if(changes.removed.is_empty()))
}

/// Reads a snapshot. It must tell codes.
fn edition(path: &str, options: &Options) -> Result<Edition> {
    let pages = documents::find(&[path.to_owned()])?;
    let mut readings = Vec::new();
    documents::each(&pages, options, |document| {
        documents::say_problems(&documents::problems(&document));
        readings.push((document.path, document.reading));
        Ok(())
    })?;
    let edition = Edition::new(path, readings);
    if let Some(unmatched) = edition.unmatched.iter().find(|unmatched| unmatched.option == OptionKind::Tables) {
        let available = unmatched.available.iter().map(String::as_str);
        let hint = did_you_mean(&unmatched.text, available.clone());
        let hint = hint.unwrap_or_else(|| {
            format!("it has {}", available.map(|text| format!("`{text}`")).collect::<Vec<_>>().join(", "))
        });
        return Err(Stop::because(format!(
            "no heading over an error-code table of {path} reads `{}`; {hint}",
            unmatched.text
        )));
    }
    if edition.catalog.is_empty() {
        return Err(Stop::because(format!("{path} tells no error codes; compare pages that do")));
    }
    Ok(edition)
}
