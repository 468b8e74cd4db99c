//! `audit`: finds codes that are typed as strings in sources, and compares them with the documents.
//!
//! | file | what it does |
//! |---|---|
//! | `known` | knows the codes of the documents |
//! | `codes` | finds the codes in a source |

mod codes;
mod known;

use std::collections::HashMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use ignore::WalkBuilder;
use tencent_errors_catalog::read_file;

use crate::documents;
use crate::finding::{Finding, Format, Quote, Severity};
use crate::outcome::{Outcome, Result, Stop};
use crate::terminal::{self, count};
use codes::Candidate;
use known::{Known, Verdict};

/// Finds codes that are typed as strings in sources of any language, and compares them with the documents.
///
/// A code is a text in quotes (double, single or backticks), such as "FailedOperation.DomainExists", whose class the documents or most products have. In YAML,
/// TOML, INI, .env and XML it may also be a whole scalar. A code that no document lists is an error; with --product, a code of another product
/// is an error too. In Rust, a note suggests `code!` for the other codes.
///
/// Lines that start with a comment mark are left out, unless --comments is given. A comment with `tencent-errors: ignore` silences what is found
/// on its line and the next one. Folders are searched as .gitignore says. The exit status is 1 if there are errors.
#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  tencent-errors audit src\n  tencent-errors audit --docs cvm=docs-src/cvm.md --docs vpc=docs-src/vpc --product vpc services/vpc"
)]
pub(crate) struct Args {
    /// Source files and folders
    #[arg(required = true, value_name = "SOURCE")]
    sources: Vec<PathBuf>,
    /// A page or folder, optionally with the name of its product; may be repeated; docs-src if none is given
    #[arg(long, value_name = "[NAME=]PATH")]
    docs: Vec<String>,
    /// The product that the sources call
    #[arg(long, value_name = "NAME")]
    product: Option<String>,
    /// Reads lines that start with a comment mark too
    #[arg(long)]
    comments: bool,
    /// The output format
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
}

/// The extensions of files that are not sources: documents, data, and what tools write.
const NOT_SOURCES: &[&str] =
    &["md", "markdown", "html", "htm", "txt", "rst", "adoc", "csv", "tsv", "svg", "lock", "log", "map", "sum", "pdf"];

/// For how many wrong codes of a source the nearest right ones are looked up.
const HINTS: usize = 100;

/// What is found in a source.
#[derive(Default)]
struct Audited {
    findings: Vec<Finding>,
    /// How many codes the documents list.
    listed: usize,
}

pub(crate) fn run(args: &Args) -> Result {
    let known = Known::read(&args.docs, args.product.as_deref())?;
    let files = files(&args.sources)?;
    let mut out = terminal::out();
    let (mut listed, mut wrong, mut outcome) = (0, 0, Outcome::Success);
    let audit = |path: &PathBuf| audit(path, &known, args.comments);
    documents::in_order(&files, audit, |audited| {
        match audited {
            Ok(audited) => {
                listed += audited.listed;
                wrong += audited.findings.iter().filter(|finding| finding.severity == Severity::Error).count();
                audited.findings.iter().try_for_each(|finding| finding.print(&mut out, args.format))?;
            }
            Err(error) => {
                outcome = Outcome::Failure;
                terminal::error(&error);
            }
        }
        Ok(())
    })?;
    out.flush()?;
    let (codes, sources) = (count(listed + wrong, "code"), count(files.len(), "source"));
    terminal::summary(&format!("{codes} in {sources}: {listed} in the documents, {wrong} wrong"));
    Ok(outcome.max(Outcome::success_if(wrong == 0)))
}

/// Returns the source files at the paths, in order.
fn files(sources: &[PathBuf]) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for source in sources {
        if let Err(error) = fs::metadata(source) {
            return Err(Stop::because(format!(
                "can't read {}: {error}; name source files and folders",
                source.display()
            )));
        }
        let walk = WalkBuilder::new(source).require_git(false).sort_by_file_path(Path::cmp).build();
        for entry in walk {
            let entry = entry.map_err(|error| Stop::because(format!("can't read {}: {error}", source.display())))?;
            let is_file = entry.file_type().is_some_and(|kind| kind.is_file());
            if is_file && (entry.depth() == 0 || is_source(entry.path())) {
                files.push(entry.into_path());
            }
        }
    }
    Ok(files)
}

fn is_source(path: &Path) -> bool {
    let extension = path.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
    !NOT_SOURCES.iter().any(|other| extension.eq_ignore_ascii_case(other))
}

fn audit(path: &Path, known: &Known, comments: bool) -> std::result::Result<Audited, String> {
    let bytes = read_file(path).map_err(|error| format!("can't read {}: {error}", path.display()))?;
    let mut audited = Audited::default();
    let mut hints: HashMap<String, Option<String>> = HashMap::new();
    // Binary files hold zeros.
    if bytes.iter().take(8192).any(|byte| *byte == 0) {
        return Ok(audited);
    }
    for candidate in codes::find(path, &String::from_utf8_lossy(&bytes), known, comments) {
        let code = candidate.code;
        let message = match known.judge(code) {
            Verdict::Listed(product) => {
                audited.listed += 1;
                audited.findings.extend(candidate.is_unchecked_rust.then(|| suggestion(path, &candidate, product)));
                continue;
            }
            Verdict::OfOthers(others) => {
                let product = known.product().unwrap_or("the product");
                format!("the code `{code}` is not one of {product}, but of {}", others.join(", "))
            }
            Verdict::Unknown => format!("no document lists the code `{code}`"),
        };
        if hints.len() < HINTS && !hints.contains_key(code) {
            hints.insert(code.to_owned(), known.near(code));
        }
        let hint = hints.get(code).cloned().flatten();
        audited.findings.push(finding(Severity::Error, path, &candidate, message, hint));
    }
    Ok(audited)
}

/// Suggests the macro for a code.
fn suggestion(path: &Path, candidate: &Candidate<'_>, product: &str) -> Finding {
    let module: String =
        product.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' }).collect();
    let code = candidate.code;
    let message = format!("the code `{code}` is typed as a string");
    let help = format!("the compiler checks code!({module}, {code:?})");
    finding(Severity::Note, path, candidate, message, Some(help))
}

fn finding(
    severity: Severity,
    path: &Path,
    Candidate { line, column, text, span, .. }: &Candidate<'_>,
    message: String,
    help: Option<String>,
) -> Finding {
    let quote = Some(Quote::new(*line, *column, text, span));
    Finding { severity, message, path: path.display().to_string(), quote, other: None, help }
}
