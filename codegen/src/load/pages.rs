//! Finds the pages at a path, or says why there are none.

use std::path::{Path, PathBuf};
use std::{fs, io};

use tencent_errors_catalog::{Page, Pages, Unreadable, visible};

use crate::nearest::{nearest, question};
use crate::report::listed;

/// The pages at one path.
pub(super) struct Documents {
    /// Whether the path is that of a folder.
    pub(super) is_folder: bool,
    pub(super) pages: Vec<Page>,
    /// For each page a path that is the same for all paths to its file.
    pub(super) files: Vec<PathBuf>,
}

/// Finds the pages at a path.
pub(super) fn find(root: &Path, path: &str) -> Result<Documents, String> {
    if path.is_empty() {
        return Err("the path is empty; name a page or a folder, such as \"docs-src/dnspod.md\"".to_owned());
    }
    let found = Pages::find(root, path).map_err(|error| unread(path, &root.join(path), &error))?;
    let is_folder = matches!(found, Pages::Folder(..));
    let pages = found.into_pages(path).map_err(|messages| listed(path, &messages))?;
    let hidden: Vec<String> = pages.iter().filter(|page| has_hidden(&page.path)).map(hidden).collect();
    if !hidden.is_empty() {
        return Err(listed(path, &hidden));
    }
    Ok(Documents { is_folder, files: pages.iter().map(Page::canonical).collect(), pages })
}

/// Returns the format of a file that is not a page, by its name, and what to do: `JSON; …`.
pub fn other_format(path: &str) -> Option<&'static str> {
    let is_json = Path::new(path).extension().is_some_and(|extension| extension.eq_ignore_ascii_case("json"));
    is_json.then_some("JSON; `tencent-errors import` makes a page of the error centre's file")
}

/// Returns whether a path has characters that nobody sees, such as control characters. It goes into documentation and messages.
fn has_hidden(path: &str) -> bool {
    visible(path).chars().count() < path.chars().count()
}

fn hidden(page: &Page) -> String {
    format!("the name of {:?} has characters that nobody sees; give it another", page.path)
}

/// Why there is nothing at a path.
fn unread(path: &str, full: &Path, Unreadable { error, file, .. }: &Unreadable) -> String {
    if !matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) || file != full {
        return format!("can't read {path}: {error} ({})", file.display());
    }
    let hint = near_path(path, full).unwrap_or_else(|| "the path is relative to the folder of Cargo.toml".to_owned());
    format!("there is no document at {path} ({}); {hint}", full.display())
}

/// Returns a question with the paths that the user may have meant by a missing one: those of files with near names in the same folder. If the
/// folder is missing too, says so. `full` is the path in the file system.
pub fn near_path(path: &str, full: &Path) -> Option<String> {
    let folder = full.parent()?;
    if !folder.is_dir() {
        let first = full.ancestors().skip(1).take_while(|folder| !folder.is_dir()).last()?;
        return Some(format!("the folder {} does not exist", first.display()));
    }
    let entries = fs::read_dir(folder).ok()?.flatten();
    let mut names: Vec<String> = entries.filter_map(|entry| entry.file_name().into_string().ok()).collect();
    names.sort();
    let near = nearest(full.file_name()?.to_str()?, names.iter().map(String::as_str));
    // Written as the user wrote the path.
    question(near.into_iter().map(|name| Path::new(path).with_file_name(name).to_string_lossy().into_owned()))
}
