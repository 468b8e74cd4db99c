//! `check`: shows what is wrong with documents, and what is doubtful.
//!
//! | file | what it does |
//! |---|---|
//! | `findings` | finds problems, contradictions and gaps in a product |
//! | `quotes` | quotes the documents |

mod findings;
mod quotes;

use std::io::Write;

use clap::ValueEnum;
use tencent_errors_catalog::{Edition, Options, Page, Product};

use crate::documents::{self, Document};
use crate::finding::{Finding, Format, Severity};
use crate::outcome::{Outcome, Result};
use crate::terminal::{self, count};
use quotes::Texts;

/// Shows every problem of the documents, and as warnings the rows that contradict each other and the codes that a language lacks.
///
/// Each page is checked by itself. With --together, all pages are those of one product, as in a call of `tencent_errors!`, so that
/// contradictions between pages count. The exit status is 1 if there are problems.
#[derive(clap::Args)]
#[command(after_help = "Example: tencent-errors check docs-src --format github --deny warnings")]
pub(crate) struct Args {
    /// Pages and folders; docs-src if none are given
    paths: Vec<String>,
    /// How to print
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    /// Counts warnings as problems for the exit status
    #[arg(long, value_enum)]
    deny: Option<Deny>,
    /// Takes all pages for those of one product
    #[arg(long)]
    together: bool,
    /// The same product in another language; implies --together
    #[arg(long, value_name = "TAG=PATH", value_parser = language)]
    language: Vec<(String, String)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Deny {
    Warnings,
}

/// Parses a language: its tag and the path of its pages.
pub(crate) fn language(text: &str) -> std::result::Result<(String, String), String> {
    let pair = text.split_once('=').map(|(tag, path)| (tag.to_owned(), path.to_owned()));
    pair.ok_or_else(|| "write the tag and the path of the pages, such as en=docs-src/as.en.md".to_owned())
}

/// What is found in pages.
#[derive(Default)]
struct Found {
    findings: Vec<Finding>,
    /// How many pages could not be read.
    unread: usize,
    /// Whether there is an error-code table.
    tells_codes: bool,
}

/// How much is found of each.
#[derive(Default)]
struct Tally {
    errors: usize,
    warnings: usize,
    unread: usize,
    tells_codes: bool,
}

pub(crate) fn run(args: &Args) -> Result {
    let pages = documents::find(&args.paths)?;
    let mut out = terminal::out();
    let mut tally = Tally::default();
    let mut print = |found: Found| -> Result<()> {
        tally.add(&found);
        found.findings.iter().try_for_each(|finding| finding.print(&mut out, args.format))
    };
    if args.together || !args.language.is_empty() {
        print(together(&pages, args)?)?;
    } else {
        documents::in_order(&pages, of_page, print)?;
    }
    if !tally.tells_codes && tally.unread == 0 && tally.errors == 0 {
        let message = "no table with a column of error codes, headed 错误码, 錯誤碼, Error Code or the like";
        let paths = if args.paths.is_empty() { documents::DEFAULT.to_owned() } else { args.paths.join(", ") };
        tally.errors += 1;
        findings::of_file(&paths, message.to_owned()).print(&mut out, args.format)?;
    }
    out.flush()?;
    terminal::tell(&tally.summary(pages.len()));
    Ok(tally.outcome(args.deny.is_some()))
}

impl Tally {
    fn add(&mut self, found: &Found) {
        let errors = found.findings.iter().filter(|finding| finding.severity == Severity::Error).count();
        self.errors += errors;
        self.warnings += found.findings.len() - errors;
        self.unread += found.unread;
        self.tells_codes |= found.tells_codes;
    }

    fn summary(&self, pages: usize) -> String {
        format!("{} and {} in {}", count(self.errors, "problem"), count(self.warnings, "warning"), count(pages, "page"))
    }

    fn outcome(&self, deny_warnings: bool) -> Outcome {
        if self.unread > 0 {
            return Outcome::Unanswered;
        }
        Outcome::good_if(self.errors == 0 && !(deny_warnings && self.warnings > 0))
    }
}

impl Found {
    fn of(product: &Product, texts: &Texts) -> Self {
        let tells_codes = product.editions().any(|edition| !edition.catalog.tables().is_empty());
        Found { findings: findings::of(product, texts), unread: 0, tells_codes }
    }
}

/// Checks a page by itself.
fn of_page(page: &Page) -> Found {
    match documents::read(page, &Options::default()) {
        Ok(Document { path, text, reading }) => {
            let product = Product::of_page(&path, reading);
            Found::of(&product, &Texts::from([(path, text)]))
        }
        Err(error) => unread(page, &error),
    }
}

fn unread(page: &Page, error: &str) -> Found {
    let finding = findings::of_file(&page.path, format!("can't read it: {error}"));
    Found { findings: vec![finding], unread: 1, tells_codes: false }
}

/// Checks all pages as those of one product.
fn together(pages: &[Page], args: &Args) -> Result<Found> {
    let mut texts = Texts::new();
    let mut bad = Vec::new();
    let mut edition = |name: String, pages: &[Page]| -> Result<Edition> {
        let mut readings = Vec::new();
        let read = |page: &Page| documents::read(page, &Options::default()).map_err(|error| unread(page, &error));
        documents::in_order(pages, read, |document| {
            match document {
                Ok(Document { path, text, reading }) => {
                    texts.insert(path.clone(), text);
                    readings.push((path, reading));
                }
                Err(found) => bad.extend(found.findings),
            }
            Ok(())
        })?;
        Ok(Edition::new(name, readings))
    };
    let mut product = Product::new(edition(args.paths.join(", "), pages)?);
    for (tag, path) in &args.language {
        let pages = documents::find(std::slice::from_ref(path))?;
        product.languages.push((tag.clone(), edition(path.clone(), &pages)?));
    }
    let mut found = Found::of(&product, &texts);
    found.unread = bad.len();
    found.findings.extend(bad);
    Ok(found)
}
