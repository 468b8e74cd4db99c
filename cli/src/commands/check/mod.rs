//! `check`: shows what is wrong with documents, and what is doubtful.
//!
//! | file | what it does |
//! |---|---|
//! | `findings` | finds problems, contradictions and gaps in a product |
//! | `quotes` | quotes the documents |

mod findings;
mod quotes;

use std::io::Write;
use std::slice;

use tencent_errors_catalog::{Edition, Options, Page, Product};
use tencent_errors_codegen::tag_mistake;

use crate::documents::{self, Document};
use crate::finding::{Finding, Format, Severity};
use crate::outcome::{Outcome, Result};
use crate::terminal::{self, count};
use quotes::Quotes;

/// Shows every problem of the documents, as warnings the texts that are not read and the codes that a language lacks, and as notes the rows of a section that contradict each other.
///
/// Each page is checked by itself. With --together, all pages are one product, as in a call of `tencent_errors!`: then contradictions between
/// pages count too. The exit status is 1 if there are problems.
#[derive(clap::Args)]
#[command(after_help = "Example: tencent-errors check docs-src --format github --deny warnings")]
pub(crate) struct Args {
    /// Pages and folders; docs-src if none are given
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

/// What is found in pages.
struct Checked {
    findings: Vec<Finding>,
    /// Whether all pages could be read.
    is_whole: bool,
    /// Whether there is an error-code table.
    has_table: bool,
}

pub(crate) fn run(args: &Args) -> Result {
    let pages = documents::find(&args.paths)?;
    let mut out = terminal::out();
    let (mut found, mut is_whole, mut has_table) = (Vec::new(), true, false);
    let mut print = |checked: Checked| -> Result<()> {
        found.extend(checked.findings.iter().map(|finding| finding.severity));
        is_whole &= checked.is_whole;
        has_table |= checked.has_table;
        Ok(checked.findings.iter().try_for_each(|finding| finding.print(&mut out, args.format))?)
    };
    if args.together || !args.language.is_empty() {
        print(Checked::of(args.paths.join(", "), &pages, &args.language)?)?;
    } else {
        let check = |page: &Page| Checked::of(page.path.clone(), slice::from_ref(page), &[]);
        documents::in_order(&pages, check, |checked| print(checked?))?;
    }
    let number = |severity| found.iter().filter(|own| **own == severity).count();
    let [mut errors, warnings, notes] = [Severity::Error, Severity::Warning, Severity::Note].map(number);
    if !has_table && errors == 0 {
        let message = match warnings {
            0 => "no table with a column of error codes, headed 错误码, 錯誤碼, Error Code or the like",
            _ => "no error-code table is read; a warning says why",
        };
        let paths = if args.paths.is_empty() { documents::DEFAULT.to_owned() } else { args.paths.join(", ") };
        errors += 1;
        Finding::of_file(&paths, message).print(&mut out, args.format)?;
    }
    out.flush()?;
    let (problems, pages) = (count(errors, "problem"), count(pages.len(), "page"));
    let notes = if notes == 0 { String::new() } else { format!(", {}", count(notes, "note")) };
    terminal::summary(&format!("{problems} and {} in {pages}{notes}", count(warnings, "warning")));
    let is_good = errors == 0 && (args.deny.is_none() || warnings == 0);
    Ok(if is_whole { Outcome::success_if(is_good) } else { Outcome::Failure })
}

impl Checked {
    /// Checks pages as those of one product, with its pages in other languages.
    fn of(name: String, pages: &[Page], languages: &[(String, String)]) -> Result<Self> {
        let (mut quotes, mut unread) = (Quotes::default(), Vec::new());
        let mut edition = |name: String, pages: &[Page]| -> Result<Edition> {
            let mut readings = Vec::new();
            let read = |page: &Page| (page.path.clone(), documents::read(page, &Options::default()));
            documents::in_order(pages, read, |(path, document)| {
                match document {
                    Ok(Document { text, reading, .. }) => {
                        quotes.add(path.clone(), &text);
                        readings.push((path, reading));
                    }
                    Err(error) => unread.push(Finding::of_file(&path, format!("can't read it: {error:#}"))),
                }
                Ok(())
            })?;
            Ok(Edition::new(name, readings))
        };
        let mut product = Product::new(edition(name, pages)?);
        for (tag, path) in languages {
            let pages = documents::find(slice::from_ref(path))?;
            product.languages.push((tag.clone(), edition(path.clone(), &pages)?));
        }
        let mut findings = findings::of(&product, &quotes);
        let has_table = product.editions().any(|edition| !edition.catalog.tables().is_empty());
        let is_whole = unread.is_empty();
        findings.extend(unread);
        Ok(Checked { findings, is_whole, has_table })
    }
}
