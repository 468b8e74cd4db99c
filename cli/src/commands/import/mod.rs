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
use std::path::{Path, PathBuf};

use tencent_errors_catalog::{Catalog, Entry, Format, Page, read_file};
use tencent_errors_codegen::did_you_mean;

use crate::outcome::{Outcome, Result, Stop};
use crate::terminal::{self, count};
use crate::{documents, files};
use centre::Centre;

/// Writes clean Markdown snapshots: headings, error-code tables and their texts, one row a line.
///
/// A SOURCE is a page saved from a browser or another document that the macro reads, a folder of them, or the file of Tencent's error
/// centre at cloud.tencent.com/api/error-center, with --product or --all.
#[derive(clap::Args)]
#[command(after_help = "Example: tencent-errors import error-codes.json --product dnspod -o docs-src/dnspod.md")]
pub(crate) struct Args {
    /// What to import
    #[arg(required = true, value_name = "SOURCE")]
    sources: Vec<String>,
    /// The file to write, which ends in .md, or the folder; standard output if not given
    #[arg(short, long, value_name = "FILE|FOLDER")]
    output: Option<String>,
    /// A product of the error centre's file, such as dnspod
    #[arg(long)]
    product: Vec<String>,
    /// All products of the error centre's file, one page each
    #[arg(long, conflicts_with = "product", requires = "output")]
    all: bool,
    /// Lists the products of the error centre's file, with their names and how many codes they have
    #[arg(long, conflicts_with_all = ["product", "all", "output"])]
    list: bool,
}

/// A snapshot to write.
struct Snapshot {
    /// Its name in a folder.
    name: String,
    /// Its source, for messages.
    source: String,
    markdown: String,
}

pub(crate) fn run(args: &Args) -> Result {
    let (files, documents): (Vec<_>, Vec<_>) =
        args.sources.iter().cloned().partition(|source| documents::is_json(source));
    if files.is_empty() && (args.all || args.list || !args.product.is_empty()) {
        let message = "--product, --all and --list are for the error centre's file, which ends in .json; name it";
        return Err(Stop::because(message));
    }
    let mut snapshots = Vec::new();
    let mut outcome = Outcome::Success;
    for file in &files {
        let centre = read_centre(file)?;
        if args.list {
            terminal::print(&centre.list())?;
            continue;
        }
        for product in products(&centre, file, args)? {
            let (snapshot, unread) = of_product(&centre, file, product)?;
            outcome = outcome.max(Outcome::success_if(unread == 0));
            snapshots.push(snapshot);
        }
    }
    let pages = if documents.is_empty() { Vec::new() } else { documents::find(&documents)? };
    for page in &pages {
        match from_page(page, &documents) {
            Ok(Some(snapshot)) => snapshots.push(snapshot),
            Ok(None) => {
                let message = format!("{}: no error-code table, so nothing is written", page.path);
                terminal::say("note", terminal::NOTE, &message);
            }
            Err(message) => {
                terminal::error(&format!("{}: {message}", page.path));
                outcome = Outcome::Failure;
            }
        }
    }
    if snapshots.is_empty() {
        return Ok(if args.list { outcome } else { outcome.max(Outcome::Findings) });
    }
    match &args.output {
        Some(output) => write(&snapshots, output)?,
        None => print(&snapshots)?,
    }
    Ok(outcome)
}

/// Returns all pages of the error centre's file: names and Markdown.
pub(crate) fn error_centre(file: &str) -> Result<Vec<(String, String)>> {
    let centre = read_centre(file)?;
    let page = |product| (file_name(product), markdown::document(&centre.page(product)));
    Ok(centre.products().map(page).collect())
}

fn read_centre(file: &str) -> Result<Centre> {
    let bytes = read_file(Path::new(file)).map_err(|error| Stop::because(format!("can't read {file}: {error}")))?;
    Centre::read(&bytes).map_err(|error| Stop::because(format!("{file}: {error}")))
}

/// Returns the products that the user wants from the error centre's file.
fn products<'a>(centre: &'a Centre, file: &str, args: &Args) -> Result<Vec<&'a str>> {
    if args.all {
        return Ok(centre.products().collect());
    }
    if args.product.is_empty() {
        let number = count(centre.products().count(), "product");
        return Err(Stop::because(format!(
            "{file} has {number}; choose with --product, take --all, or see them with --list"
        )));
    }
    let product = |wanted: &String| {
        centre.products().find(|product| product.eq_ignore_ascii_case(wanted)).ok_or_else(|| {
            let hint = did_you_mean(wanted, centre.products()).unwrap_or_else(|| "see them with --list".to_owned());
            Stop::because(format!("{file} has no product `{wanted}`; {hint}"))
        })
    };
    args.product.iter().map(product).collect()
}

/// Returns the snapshot of a product, and how many of its codes don't read back.
fn of_product(centre: &Centre, file: &str, product: &str) -> Result<(Snapshot, usize)> {
    if !is_plain(product) {
        return Err(Stop::because(format!("{file}: the product {product:?} can't name a file; nothing is written")));
    }
    let markdown = markdown::document(&centre.page(product));
    let catalog = Catalog::read(&markdown).catalog;
    let read: Vec<&str> = catalog.codes().map(Entry::code).collect();
    let unread: Vec<String> = centre.codes(product).into_iter().filter(|code| !read.contains(&code.as_str())).collect();
    for code in &unread {
        let message = format!("{file}, {product}: `{code}` does not read as an error code");
        terminal::say("problem", terminal::WARNING, &message);
    }
    let source = format!("{file}, {product}");
    Ok((Snapshot { name: file_name(product), source, markdown }, unread.len()))
}

fn file_name(product: &str) -> String {
    format!("{product}.md")
}

/// Returns whether a product's name is that of a file: letters, digits, `-`, `_`, and `.` inside.
fn is_plain(product: &str) -> bool {
    product.starts_with(char::is_alphanumeric)
        && product.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '.'))
}

/// Returns the snapshot of a page; `None` if it has no error-code table.
fn from_page(page: &Page, sources: &[String]) -> std::result::Result<Option<Snapshot>, String> {
    let (text, converted) = documents::text(page)?;
    if let Some(converted) = converted {
        terminal::say("note", terminal::NOTE, &format!("{}: {converted}", page.path));
    }
    let imported = page::import(&text, Format::of(&page.path))?;
    for problem in &imported.reading.problems {
        terminal::say("problem", terminal::WARNING, &format!("{}:{problem}", page.path));
    }
    if imported.markdown.is_empty() {
        return Ok(None);
    }
    Ok(Some(Snapshot { name: name(&page.path, sources), source: page.path.clone(), markdown: imported.markdown }))
}

/// Returns the name of a page's snapshot: its path below the source that it was found in.
pub(crate) fn name(page: &str, sources: &[String]) -> String {
    let below = sources.iter().filter_map(|source| Path::new(page).strip_prefix(source).ok());
    let below = below.filter(|path| !path.as_os_str().is_empty()).max_by_key(|path| path.as_os_str().len());
    let file_name = || Path::new(Path::new(page).file_name().unwrap_or(OsStr::new("page")));
    below.unwrap_or_else(file_name).with_extension("md").to_string_lossy().into_owned()
}

fn print(snapshots: &[Snapshot]) -> Result<()> {
    let [snapshot] = snapshots else {
        let pages = count(snapshots.len(), "page");
        return Err(Stop::because(format!("these sources give {pages}; name a folder for them: -o docs-src/")));
    };
    Ok(terminal::print(&snapshot.markdown)?)
}

/// Writes the snapshots to a file, or to a folder.
fn write(snapshots: &[Snapshot], output: &str) -> Result<()> {
    let paths = paths(snapshots, output)?;
    for (snapshot, path) in snapshots.iter().zip(paths) {
        files::write(&path, &snapshot.markdown)?;
        let catalog = Catalog::read(&snapshot.markdown).catalog;
        let codes = catalog.codes().len() + catalog.module_codes().len();
        terminal::summary(&format!("{}: {}", path.display(), count(codes, "code")));
    }
    Ok(())
}

/// Returns the path of each snapshot. An output that ends in .md is a file, and any other a folder, unless there is a file.
fn paths(snapshots: &[Snapshot], output: &str) -> Result<Vec<PathBuf>> {
    let folder = Path::new(output);
    let is_markdown = folder.extension().is_some_and(|extension| extension == "md" || extension == "markdown");
    if !folder.is_dir() && !output.ends_with(std::path::is_separator) && (is_markdown || folder.exists()) {
        if snapshots.len() > 1 {
            let pages = count(snapshots.len(), "page");
            return Err(Stop::because(format!("{pages} can't be written to one file, {output}; name a folder")));
        }
        if !is_markdown && files::is_document(folder) {
            return Err(Stop::because(format!("{output} would not be read as Markdown; name a file that ends in .md")));
        }
        return Ok(vec![folder.to_owned()]);
    }
    let mut sources: HashMap<String, &str> = HashMap::new();
    for Snapshot { name, source, .. } in snapshots {
        // Some file systems take names that differ in case for one.
        if let Some(other) = sources.insert(name.to_lowercase(), source) {
            let path = folder.join(name);
            let message = format!("{other} and {source} would both be written to {}", path.display());
            return Err(Stop::because(message));
        }
    }
    Ok(snapshots.iter().map(|snapshot| folder.join(&snapshot.name)).collect())
}
