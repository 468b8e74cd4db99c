//! `check`: shows what is wrong with documents, and what is doubtful.
//!
//! `findings` finds problems, contradictions and gaps in a product, and quotes its documents.

mod findings;

use std::slice;

use tencent_errors_catalog::{Edition, Options, Page, Product};
use tencent_errors_codegen::tag_mistake;

use crate::documents::{self, Document};
use crate::finding::{Finding, Format, Severity};
use crate::outcome::{Outcome, Result};
use crate::terminal::{self, count};
use findings::Quotes;

/// Shows every problem of the documents, as warnings the texts that are not read and the codes that a language lacks, and as notes the rows of a section that contradict each other.
///
/// Each page is checked by itself. With --together, all pages are one product, as in a call of `tencent_errors!`: then contradictions between
/// pages count too. The exit status is 1 if there are problems.
#[derive(clap::Args)]
#[command(after_help = "Example: tencent-errors check docs-src --format github --deny warnings")]
pub(crate) struct Args {
    /// Pages and folders
    #[arg(default_value = documents::DEFAULT)]
    paths: Vec<String>,
    /// The output format
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    /// Counts warnings as problems for the exit status
    #[arg(long, value_parser = ["warnings"])]
    deny: Option<String>,
    /// Checks all pages as one product
    #[arg(long)]
    together: bool,
    /// The same product in another language; implies --together
    #[arg(long, value_name = "TAG=PATH", value_parser = language)]
    language: Vec<(String, String)>,
}

/// Parses a language: its tag and the path of its pages.
pub(crate) fn language(text: &str) -> std::result::Result<(String, String), String> {
    let example = "write the tag and the path of the pages, such as en=docs-src/as.en.md";
    let (tag, path) = text.split_once('=').ok_or(example)?;
    match tag_mistake(tag) {
        Some(mistake) => Err(mistake),
        None => Ok((tag.to_owned(), path.to_owned())),
    }
}

pub(crate) fn run(args: &Args) -> Result {
    let pages = documents::find(&args.paths)?;
    let paths = args.paths.join(", ");
    let is_together = args.together || !args.language.is_empty();
    let (mut findings, mut has_table) = (Vec::new(), false);
    for pages in pages.chunks(if is_together { pages.len().max(1) } else { 1 }) {
        let (found, has_own_table) = check(&paths, pages, &args.language)?;
        findings.extend(found);
        has_table |= has_own_table;
    }
    let number = |severity| findings.iter().filter(|finding| finding.severity == severity).count();
    let [unread, mut errors, warnings, notes] = Severity::ALL.map(number);
    if !has_table && unread + errors == 0 {
        let message = match warnings {
            0 => "no table with a column of error codes, headed 错误码, 錯誤碼, Error Code or the like",
            _ => "no error-code table is read; a warning says why",
        };
        findings.push(Finding::of_file(&paths, message));
        errors = 1;
    }
    terminal::print(findings.iter().map(|finding| finding.text(args.format) + "\n").collect::<String>())?;
    let notes = if notes == 0 { String::new() } else { format!(", {}", count(notes, "note")) };
    let (problems, pages) = (count(unread + errors, "problem"), count(pages.len(), "page"));
    terminal::summary(&format!("{problems} and {} in {pages}{notes}", count(warnings, "warning")));
    let is_good = errors == 0 && (args.deny.is_none() || warnings == 0);
    Ok(if unread == 0 { Outcome::success_if(is_good) } else { Outcome::Failure })
}

/// Checks pages as those of one product, with its pages in other languages. Returns whether it has an error-code table, too.
fn check(name: &str, pages: &[Page], languages: &[(String, String)]) -> Result<(Vec<Finding>, bool)> {
    let (mut quotes, mut unread) = (Quotes::default(), Vec::new());
    let mut edition = |name: &str, pages: &[Page]| {
        let mut readings = Vec::new();
        for page in pages {
            match documents::read(page, &Options::default()) {
                Ok(Document { path, text, reading }) => {
                    quotes.add(path.clone(), &text);
                    readings.push((path, reading));
                }
                Err(error) => unread.push(Finding {
                    severity: Severity::Unread,
                    ..Finding::of_file(&page.path, format!("can't read it: {error:#}"))
                }),
            }
        }
        Edition::new(name, readings)
    };
    let mut product = Product::new(edition(name, pages));
    for (tag, path) in languages {
        let pages = documents::find(slice::from_ref(path))?;
        product.languages.push((tag.clone(), edition(path, &pages)));
    }
    let has_table = product.editions().any(|edition| !edition.catalog.tables().is_empty());
    Ok(([findings::of(&product, &quotes), unread].concat(), has_table))
}
