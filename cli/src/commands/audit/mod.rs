//! `audit`: finds codes that are typed as strings in sources, and compares them with the documents.
//!
//! | file | what it does |
//! |---|---|
//! | `known` | knows the codes of the documents |
//! | `syntax` | tells how a language writes strings and comments |
//! | `lexer` | finds the strings and comments in a source |
//! | `special` | finds those of which no table tells: raw strings, heredocs, regular expressions |
//! | `codes` | finds the codes in the strings |

mod codes;
mod known;
mod lexer;
mod special;
mod syntax;

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use ignore::WalkBuilder;

use crate::documents;
use crate::finding::{Finding, Format, Quote, Severity};
use crate::outcome::{Outcome, Result, Stop};
use crate::terminal::{self, count};
use codes::{Candidate, Finder, Place};
use known::{Known, Verdict};

/// Finds codes that are typed as strings in sources of any language, and compares them with the documents.
///
/// A code is a text in a string, such as FailedOperation.DomainExists, of a class that the documents or most products have. One that no
/// document tells is an error, and so is one of another product than --product. In Rust, `code!` is suggested for the others. In folders,
/// .gitignore is heeded. The exit status is 1 if there are errors.
#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  tencent-errors audit src\n  tencent-errors audit --docs cvm=docs-src/cvm.md --docs vpc=docs-src/vpc --product vpc services/vpc"
)]
pub(crate) struct Args {
    /// Source files and folders
    #[arg(required = true, value_name = "SOURCE")]
    sources: Vec<PathBuf>,
    /// A page or folder, perhaps with the name of its product; may be repeated; docs-src if none is given
    #[arg(long, value_name = "[NAME=]PATH")]
    docs: Vec<String>,
    /// The product that the sources call
    #[arg(long, value_name = "NAME")]
    product: Option<String>,
    /// Counts codes in comments too
    #[arg(long)]
    comments: bool,
    /// How to print
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
}

/// What is found in a source.
#[derive(Default)]
struct Audited {
    findings: Vec<Finding>,
    /// How many codes the documents tell.
    told: usize,
    error: Option<String>,
}

pub(crate) fn run(args: &Args) -> Result {
    let known = Known::read(&args.docs, args.product.as_deref())?;
    let finder = Finder::new(&known.classes, args.comments).map_err(Stop::because)?;
    let files = files(&args.sources)?;
    let mut out = terminal::out();
    let (mut told, mut wrong, mut outcome) = (0, 0, Outcome::Good);
    let audit = |path: &PathBuf| audit(path, &known, &finder);
    documents::in_order(&files, audit, |audited| {
        told += audited.told;
        wrong += audited.findings.iter().filter(|finding| finding.severity == Severity::Error).count();
        if let Some(error) = audited.error {
            outcome = Outcome::Unanswered;
            terminal::say("error", terminal::ERROR, &error);
        }
        audited.findings.iter().try_for_each(|finding| finding.print(&mut out, args.format))
    })?;
    out.flush()?;
    let sources = count(files.len(), "source");
    terminal::tell(&format!(
        "{} in {sources}: {told} told by the documents, {wrong} wrong",
        count(told + wrong, "code")
    ));
    Ok(outcome.max(Outcome::good_if(wrong == 0)))
}

/// Returns the source files behind the paths, in order.
fn files(sources: &[PathBuf]) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for source in sources {
        if let Err(error) = fs::metadata(source) {
            return Err(Stop::because(format!(
                "can't read {}: {error}; name files and folders of sources",
                source.display()
            )));
        }
        let walk = WalkBuilder::new(source).require_git(false).sort_by_file_path(Path::cmp).build();
        for entry in walk {
            let entry = entry.map_err(|error| Stop::because(format!("can't read {}: {error}", source.display())))?;
            let is_file = entry.file_type().is_some_and(|kind| kind.is_file());
            if is_file && (entry.depth() == 0 || !syntax::is_no_source(entry.path())) {
                files.push(entry.into_path());
            }
        }
    }
    Ok(files)
}

fn audit(path: &Path, known: &Known, finder: &Finder) -> Audited {
    let source = match fs::read(path) {
        Ok(source) => source,
        Err(error) => {
            let error = Some(format!("can't read {}: {error}", path.display()));
            return Audited { error, ..Audited::default() };
        }
    };
    // Binary files hold zeros.
    if memchr::memchr(0, source.get(..source.len().min(8192)).unwrap_or_default()).is_some() {
        return Audited::default();
    }
    let mut audited = Audited::default();
    for candidate in finder.codes(&source, syntax::of(path)) {
        let finding = match known.judge(&candidate.code) {
            Verdict::Told(product) => {
                audited.told += 1;
                (candidate.place == Place::Rust).then(|| suggestion(path, &source, &candidate, product))
            }
            Verdict::OfOthers(others) => {
                let message = format!(
                    "the code `{}` is none of {}, but of {}",
                    candidate.code,
                    known.product().unwrap_or("the product"),
                    others.join(", ")
                );
                Some(finding(path, &source, &candidate, message, known.near(&candidate.code)))
            }
            Verdict::Unknown => {
                let message = format!("no document tells the code `{}`", candidate.code);
                Some(finding(path, &source, &candidate, message, known.near(&candidate.code)))
            }
        };
        audited.findings.extend(finding);
    }
    audited
}

/// Suggests the macro for a code.
fn suggestion(path: &Path, source: &[u8], candidate: &Candidate, product: &str) -> Finding {
    let module: String =
        product.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' }).collect();
    let code = &candidate.code;
    let message = format!("the code `{code}` is typed as a string");
    let help = format!("code!({module}, {code:?}) is checked when this compiles");
    Finding { severity: Severity::Note, ..finding(path, source, candidate, message, Some(help)) }
}

fn finding(path: &Path, source: &[u8], candidate: &Candidate, message: String, help: Option<String>) -> Finding {
    let quote = Some(quote(source, candidate));
    Finding { severity: Severity::Error, message, quote, path: path.display().to_string(), other: None, help }
}

/// Quotes the line of a code.
fn quote(source: &[u8], candidate: &Candidate) -> Quote {
    let (start, end) = (candidate.range.start, candidate.range.end);
    let before = source.get(..start).unwrap_or_default();
    let line_start = memchr::memrchr(b'\n', before).map_or(0, |newline| newline + 1);
    let line_end =
        memchr::memchr(b'\n', source.get(end..).unwrap_or_default()).map_or(source.len(), |newline| end + newline);
    let text = |range| String::from_utf8_lossy(source.get(range).unwrap_or_default()).into_owned();
    let (head, code, tail) = (text(line_start..start), text(start..end), text(end..line_end));
    let line = u32::try_from(memchr::memchr_iter(b'\n', before).count()).unwrap_or(u32::MAX).saturating_add(1);
    let span = head.len()..head.len() + code.len();
    Quote { line, text: head + &code + tail.trim_end_matches('\r'), span }
}
