//! `import`: writes clean Markdown snapshots.
//!
//! | file | what it does |
//! |---|---|
//! | `page` | imports a page or another document that the macro reads |
//! | `centre` | imports the file of Tencent's error centre |
//! | `markdown` | writes the Markdown |

mod centre;
mod markdown;
mod page;

use std::collections::HashMap;
use std::ffi::OsStr;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use tencent_errors_catalog::{Catalog, Format, Page};
use tencent_errors_codegen::did_you_mean;

use crate::documents;
use crate::outcome::{Outcome, Result, Stop};
use crate::terminal::{self, count};

/// Writes clean Markdown snapshots: headings, error-code tables and their texts, one row a line.
///
/// A SOURCE is a page saved from a browser or another document that the macro reads, a folder of them, or the file behind Tencent's error
/// centre at cloud.tencent.com/api/error-center, with --product or --all.
#[derive(clap::Args)]
#[command(after_help = "Example: tencent-errors import error-codes.json --product dnspod -o docs-src/dnspod.md")]
pub(crate) struct Args {
    /// What to import
    #[arg(required = true)]
    sources: Vec<String>,
    /// The file to write, or the folder (one that exists, or a path with / at its end); standard output if not given
    #[arg(short, long, value_name = "FILE|FOLDER")]
    output: Option<String>,
    /// A product of the error centre's file, such as dnspod
    #[arg(long, conflicts_with = "all")]
    product: Vec<String>,
    /// All products of the error centre's file, one page each
    #[arg(long, requires = "output")]
    all: bool,
}

/// A snapshot to write.
struct Snapshot {
    /// Its name in a folder.
    name: String,
    /// What it comes from, for messages.
    source: String,
    markdown: String,
}

pub(crate) fn run(args: &Args) -> Result {
    let mut snapshots = Vec::new();
    let mut outcome = Outcome::Good;
    let (files, documents): (Vec<_>, Vec<_>) = args.sources.iter().cloned().partition(|source| is_json(source));
    if files.is_empty() && (args.all || !args.product.is_empty()) {
        return Err(Stop::because(
            "--product and --all choose from the error centre's file, which ends in .json; name it",
        ));
    }
    for file in &files {
        snapshots.extend(from_centre(file, args)?);
    }
    if !documents.is_empty() {
        for page in documents::find(&documents)? {
            match from_page(&page, &documents) {
                Ok(Some(snapshot)) => snapshots.push(snapshot),
                Ok(None) => terminal::say(
                    "note",
                    terminal::NOTE,
                    &format!("{}: no error-code table, so nothing is written", page.path),
                ),
                Err(message) => {
                    terminal::say("error", terminal::ERROR, &format!("{}: {message}", page.path));
                    outcome = Outcome::Unanswered;
                }
            }
        }
    }
    if snapshots.is_empty() {
        return Ok(outcome.max(Outcome::Wrong));
    }
    match &args.output {
        Some(output) => write(&snapshots, output, args.all)?,
        None => print(&snapshots)?,
    }
    Ok(outcome)
}

fn is_json(source: &str) -> bool {
    Path::new(source).extension().is_some_and(|ending| ending.eq_ignore_ascii_case("json"))
}

/// Returns the pages of the products that the user wants from the error centre's file.
fn from_centre(file: &str, args: &Args) -> Result<Vec<Snapshot>> {
    let bytes = fs::read(file).map_err(|error| Stop::because(format!("can't read {file}: {error}")))?;
    let records = centre::records(&bytes).map_err(|error| Stop::because(format!("{file}: {error}")))?;
    let products = centre::products(&records);
    if !args.all && args.product.is_empty() {
        let some: Vec<&str> = products.iter().copied().take(8).collect();
        let number = products.len();
        return Err(Stop::because(format!(
            "{file} has {number} products; choose with --product, or take --all: {}{}",
            some.join(", "),
            if number > some.len() { ", …" } else { "" }
        )));
    }
    let wanted: Vec<&str> =
        if args.all { products.iter().copied().collect() } else { args.product.iter().map(String::as_str).collect() };
    let snapshot = |wanted: &str| {
        let product =
            products.iter().copied().find(|product| product.eq_ignore_ascii_case(wanted)).ok_or_else(|| {
                let hint = did_you_mean(wanted, products.iter().copied())
                    .unwrap_or_else(|| "`list` them without --product".to_owned());
                Stop::because(format!("{file} has no product `{wanted}`; {hint}"))
            })?;
        let markdown = markdown::document(&centre::page(&records, product));
        Ok(Snapshot { name: format!("{product}.md"), source: format!("{file}, {product}"), markdown })
    };
    wanted.into_iter().map(snapshot).collect()
}

/// Returns the snapshot of a page; `None` if it has no error-code table.
fn from_page(page: &Page, sources: &[String]) -> std::result::Result<Option<Snapshot>, String> {
    let bytes = fs::read(&page.file).map_err(|error| format!("can't read it: {error}"))?;
    let format = Format::of(&page.path);
    let (text, _) = documents::text(&bytes, format)?;
    let imported = page::import(&text, format)?;
    for problem in &imported.reading.problems {
        terminal::say("problem", terminal::WARNING, &format!("{}:{problem}", page.path));
    }
    if imported.markdown.is_empty() {
        return Ok(None);
    }
    Ok(Some(Snapshot { name: name(page, sources), source: page.path.clone(), markdown: imported.markdown }))
}

/// Returns the name of a page's snapshot: its path below the source that it was found in.
fn name(page: &Page, sources: &[String]) -> String {
    let below = sources.iter().filter_map(|source| Path::new(&page.path).strip_prefix(source).ok());
    let below = below.filter(|path| !path.as_os_str().is_empty()).max_by_key(|path| path.as_os_str().len());
    let path = below.map_or_else(
        || PathBuf::from(Path::new(&page.path).file_name().unwrap_or(OsStr::new("page"))),
        Path::to_path_buf,
    );
    path.with_extension("md").to_string_lossy().into_owned()
}

fn print(snapshots: &[Snapshot]) -> Result<()> {
    let [snapshot] = snapshots else {
        return Err(Stop::because(format!(
            "{} come of these sources; name a folder for them: -o docs-src/",
            count(snapshots.len(), "page")
        )));
    };
    let mut out = terminal::out();
    out.write_all(snapshot.markdown.as_bytes())?;
    Ok(out.flush()?)
}

/// Writes the snapshots to a file, or to a folder.
fn write(snapshots: &[Snapshot], output: &str, is_folder: bool) -> Result<()> {
    let is_folder =
        is_folder || snapshots.len() > 1 || output.ends_with(std::path::is_separator) || Path::new(output).is_dir();
    let path = |snapshot: &Snapshot| {
        if is_folder { Path::new(output).join(&snapshot.name) } else { PathBuf::from(output) }
    };
    let mut written: HashMap<PathBuf, &str> = HashMap::new();
    for snapshot in snapshots {
        let path = path(snapshot);
        if let Some(other) = written.insert(path.clone(), &snapshot.source) {
            return Err(Stop::because(format!(
                "{other} and {} would both be written to {}",
                snapshot.source,
                path.display()
            )));
        }
    }
    for snapshot in snapshots {
        let path = path(snapshot);
        let failed = |error: std::io::Error| Stop::because(format!("can't write {}: {error}", path.display()));
        if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            fs::create_dir_all(folder).map_err(failed)?;
        }
        fs::write(&path, &snapshot.markdown).map_err(failed)?;
        let catalog = Catalog::read(&snapshot.markdown).catalog;
        let codes = catalog.codes().len() + catalog.module_codes().len();
        terminal::tell(&format!("{}: {}", path.display(), count(codes, "code")));
    }
    Ok(())
}
