//! `audit`: finds codes that are typed as strings in sources, and compares them with the documents.
//!
//! | file | what it does |
//! |---|---|
//! | `known` | knows the codes of the documents |
//! | `codes` | finds the codes in a source |

mod codes;
mod known;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{anyhow, bail};
use ignore::WalkBuilder;
use tencent_errors_catalog::read_file;

use crate::documents::DEFAULT;
use crate::files::has_extension;
use crate::finding::{Finding, Format, Severity};
use crate::outcome::{Outcome, Result};
use crate::terminal::{self, count};
use codes::Candidate;
use known::Known;

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
    /// A page or folder, optionally with the name of its product; may be repeated
    #[arg(long, value_name = "[NAME=]PATH", default_value = DEFAULT)]
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

pub(crate) fn run(args: &Args) -> Result {
    let known = Known::read(&args.docs, args.product.as_deref())?;
    let files = files(&args.sources)?;
    let (mut listed, mut wrong, mut outcome) = (0, 0, Outcome::Success);
    for path in &files {
        let source = match read_file(path) {
            // Binary files hold zeros.
            Ok(bytes) if bytes.iter().take(8192).any(|byte| *byte == 0) => String::new(),
            Ok(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
            Err(error) => {
                outcome = Outcome::Failure;
                terminal::error(&format!("can't read {}: {error}", path.display()));
                continue;
            }
        };
        let earlier = wrong;
        for Candidate { code, quote, is_unchecked_rust } in codes::find(path, &source, &known, args.comments) {
            let (severity, message, help) = match known.product_with(code) {
                Ok(product) => {
                    listed += 1;
                    let help = format!("the compiler checks code!({}, {code:?})", module(product));
                    (Severity::Note, format!("the code `{code}` is typed as a string"), Some(help))
                }
                Err(message) => {
                    wrong += 1;
                    let help = if wrong - earlier <= HINTS { known.near(code) } else { None };
                    (Severity::Error, message, help)
                }
            };
            if severity == Severity::Error || is_unchecked_rust {
                let finding = Finding::of_file(&path.display().to_string(), message);
                let finding = Finding { severity, quote: Some(quote), help, ..finding };
                terminal::print(finding.text(args.format) + "\n")?;
            }
        }
    }
    let (codes, sources) = (count(listed + wrong, "code"), count(files.len(), "source"));
    terminal::summary(&format!("{codes} in {sources}: {listed} in the documents, {wrong} wrong"));
    Ok(outcome.max(Outcome::success_if(wrong == 0)))
}

/// Returns the source files at the paths, in order.
fn files(sources: &[PathBuf]) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for source in sources {
        if let Err(error) = fs::metadata(source) {
            bail!("can't read {}: {error}; name source files and folders", source.display());
        }
        let walk = WalkBuilder::new(source).require_git(false).sort_by_file_path(Path::cmp).build();
        for entry in walk {
            let entry = entry.map_err(|error| anyhow!("can't read {}: {error}", source.display()))?;
            let is_file = entry.file_type().is_some_and(|kind| kind.is_file());
            if is_file && (entry.depth() == 0 || !has_extension(entry.path(), NOT_SOURCES)) {
                files.push(entry.into_path());
            }
        }
    }
    Ok(files)
}

/// Returns the name of a product as that of a module.
fn module(product: &str) -> String {
    product.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' }).collect()
}
