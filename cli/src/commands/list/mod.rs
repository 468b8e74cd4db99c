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

/// What comes of a page: its text for the output, how many there are of each thing, and what is said on standard error.
#[derive(Default)]
struct Listed {
    text: String,
    codes: usize,
    module_codes: usize,
    problems: usize,
    said: Vec<String>,
    /// Why it can't be read.
    error: Option<String>,
}

pub(crate) fn run(args: &Args) -> Result {
    let pages = documents::find(&args.paths)?;
    let mut out = if args.json || args.csv { terminal::data() } else { terminal::out() };
    if args.csv {
        out.write_all(csv::header().as_bytes())?;
    }
    let layout = human::Layout::new();
    let (mut codes, mut module_codes, mut problems, mut outcome) = (0, 0, 0, Outcome::Good);
    let list = |page: &Page| Listed::of(page, args, &layout);
    documents::in_order(&pages, list, |listed| {
        out.write_all(listed.text.as_bytes())?;
        codes += listed.codes;
        module_codes += listed.module_codes;
        problems += listed.problems;
        documents::say_problems(&listed.said);
        if let Some(error) = &listed.error {
            outcome = Outcome::Unanswered;
            terminal::say("error", terminal::ERROR, error);
        }
        Ok(())
    })?;
    out.flush()?;
    if !args.json && !args.csv {
        let counts = [
            count(codes, "code"),
            count(module_codes, "module code"),
            format!("{} in {}", count(problems, "problem"), count(pages.len(), "page")),
        ];
        terminal::tell(&counts.join(", "));
    }
    Ok(outcome)
}

impl Listed {
    fn of(page: &Page, args: &Args, layout: &human::Layout) -> Self {
        match documents::read(page, &Options::default()) {
            Ok(document) => Self::read(&document, args, layout),
            Err(error) => Listed {
                text: if args.json { json::unread(&page.path, &error) } else { String::new() },
                error: Some(format!("can't read {}: {error}", page.path)),
                ..Listed::default()
            },
        }
    }

    fn read(document: &Document, args: &Args, layout: &human::Layout) -> Self {
        let Document { path, reading, .. } = document;
        let (text, said) = if args.json {
            (json::page(path, reading), Vec::new())
        } else if args.csv {
            (csv::page(path, &reading.catalog), documents::problems(document))
        } else {
            (layout.page(path, &reading.catalog), documents::problems(document))
        };
        Listed {
            text,
            codes: reading.catalog.codes().len(),
            module_codes: reading.catalog.module_codes().len(),
            problems: reading.problems.len(),
            said,
            error: None,
        }
    }
}

/// Returns the name of a set of codes.
fn space(space: Space) -> &'static str {
    match space {
        Space::Code => "code",
        Space::Module => "module",
    }
}
