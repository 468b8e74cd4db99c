//! `list`: shows all rows of the documents.
//!
//! | file | what it does |
//! |---|---|
//! | `human` | writes tables for people |
//! | `json` | writes a JSON object for each page |
//! | `csv` | writes a line of CSV for each row |

mod csv;
mod human;
mod json;

use std::io::Write;

use tencent_errors_catalog::{Options, Page, Space};

use crate::documents::{self, Document};
use crate::outcome::{Outcome, Result};
use crate::terminal::{self, count};

/// Shows all rows of the documents.
#[derive(clap::Args)]
#[command(after_help = "Example: tencent-errors list docs-src/dnspod.md --json | jq '.tables[].rows[].code'")]
pub(crate) struct Args {
    /// Pages and folders; docs-src if none are given
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
    let is_data = args.json || args.csv;
    let mut out = if is_data { terminal::data() } else { terminal::out() };
    if args.csv {
        out.write_all(csv::header().as_bytes())?;
    }
    let (mut codes, mut module_codes, mut problems, mut outcome) = (0, 0, 0, Outcome::Success);
    let width = terminal::width();
    let list = |page: &Page| {
        let document = documents::read(page, &Options::default());
        (page.path.clone(), text(&page.path, &document, args, width), document)
    };
    documents::in_order(&pages, list, |(path, text, document)| {
        out.write_all(text.as_bytes())?;
        match document {
            Ok(document) => {
                codes += document.reading.catalog.codes().len();
                module_codes += document.reading.catalog.module_codes().len();
                problems += document.reading.problems.len();
                if !args.json {
                    documents::say("problem", &path, &document.reading.problems);
                    documents::say("warning", &path, &document.reading.warnings);
                }
            }
            Err(error) => {
                outcome = Outcome::Failure;
                terminal::error(&format!("can't read {path}: {error:#}"));
            }
        }
        Ok(())
    })?;
    out.flush()?;
    if !is_data {
        let pages = count(pages.len(), "page");
        let counts = [count(codes, "code"), count(module_codes, "module code"), count(problems, "problem")];
        terminal::summary(&format!("{} in {pages}", counts.join(", ")));
    }
    Ok(outcome)
}

/// Returns what is printed of a document.
fn text(path: &str, document: &Result<Document>, args: &Args, width: Option<usize>) -> String {
    match document {
        Ok(Document { reading, .. }) if args.json => json::page(path, reading),
        Ok(Document { reading, .. }) if args.csv => csv::page(path, &reading.catalog),
        Ok(Document { reading, .. }) => human::page(path, &reading.catalog, width),
        Err(error) if args.json => json::unread(path, error),
        Err(_) => String::new(),
    }
}

fn space(space: Space) -> &'static str {
    match space {
        Space::Code => "code",
        Space::Module => "module",
    }
}
