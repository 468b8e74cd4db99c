//! `list`: shows all rows of the documents.
//!
//! | file | what it does |
//! |---|---|
//! | `human` | writes tables for people |
//! | `data` | writes JSON and CSV |

mod data;
mod human;

use tencent_errors_catalog::Options;

use crate::documents::{self, Document};
use crate::outcome::{Outcome, Result};
use crate::terminal::{self, count};

/// Shows all rows of the documents.
#[derive(clap::Args)]
#[command(after_help = "Example: tencent-errors list docs-src/dnspod.md --json | jq '.tables[].rows[].code'")]
pub(crate) struct Args {
    /// Pages and folders
    #[arg(default_value = documents::DEFAULT)]
    paths: Vec<String>,
    /// Prints a JSON object for each page
    #[arg(long, conflicts_with = "csv")]
    json: bool,
    /// Prints CSV, with a header
    #[arg(long)]
    csv: bool,
}

pub(crate) fn run(args: &Args) -> Result {
    let pages = documents::find(&args.paths)?;
    if args.csv {
        terminal::print_data(data::header())?;
    }
    let (mut codes, mut module_codes, mut problems, mut outcome) = (0, 0, 0, Outcome::Success);
    for page in &pages {
        let path = &page.path;
        match documents::read(page, &Options::default()) {
            Ok(Document { reading, .. }) => {
                codes += reading.catalog.codes().len();
                module_codes += reading.catalog.module_codes().len();
                problems += reading.problems.len();
                if !args.json {
                    documents::say("problem", path, &reading.problems);
                    documents::say("warning", path, &reading.warnings);
                }
                match args {
                    Args { json: true, .. } => terminal::print_data(data::json(path, &reading))?,
                    Args { csv: true, .. } => terminal::print_data(data::csv(path, &reading.catalog))?,
                    _ => terminal::print(human::page(path, &reading.catalog, terminal::width()))?,
                }
            }
            Err(error) => {
                outcome = Outcome::Failure;
                terminal::error(&format!("can't read {path}: {error:#}"));
                if args.json {
                    terminal::print_data(data::unread(path, &error))?;
                }
            }
        }
    }
    if !args.json && !args.csv {
        let pages = count(pages.len(), "page");
        let counts = [count(codes, "code"), count(module_codes, "module code"), count(problems, "problem")];
        terminal::summary(&format!("{} in {pages}", counts.join(", ")));
    }
    Ok(outcome)
}
