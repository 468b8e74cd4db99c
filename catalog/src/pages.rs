//! Finds the pages at a path: the file itself, or all documents in a folder and below it. Reads their files.

use std::collections::HashSet;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::{fmt, fs, io};

use crate::format::Format;

/// The most bytes that a file may have: 256 MB.
const MOST: u64 = 256 << 20;

/// Reads a file. Only a regular file of at most 256 MB is read: a pipe or a device may never end.
///
/// # Errors
///
/// Why it can't be read.
///
/// ```
/// let error = tencent_errors_catalog::read_file(std::path::Path::new("src")).unwrap_err();
/// assert_eq!(error.to_string(), "it is not a regular file");
/// ```
pub fn read_file(path: &Path) -> io::Result<Vec<u8>> {
    let metadata = fs::metadata(path)?;
    if !metadata.is_file() {
        return Err(io::Error::other("it is not a regular file"));
    }
    if metadata.len() > MOST {
        return Err(io::Error::other(format!("it has {} bytes; files may have 256 MB", metadata.len())));
    }
    fs::read(path)
}

/// A page: a file that may hold error codes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct Page {
    /// Its path, as the user's path leads to it, with `/` between folders.
    pub path: String,
    /// Its path in the file system.
    pub file: PathBuf,
}

impl Page {
    /// Returns a path in the file system that is the same for all paths to its file.
    ///
    /// ```
    /// use tencent_errors_catalog::Pages;
    ///
    /// let page = |path| Pages::find(".".as_ref(), path).unwrap().into_pages(path).unwrap().remove(0);
    /// assert_eq!(page("README.md").canonical(), page("src/../README.md").canonical());
    /// ```
    pub fn canonical(&self) -> PathBuf {
        fs::canonicalize(&self.file).unwrap_or_else(|_| self.file.clone())
    }
}

/// A file or folder that can't be read.
#[derive(Debug)]
#[non_exhaustive]
pub struct Unreadable {
    /// Its path in the file system.
    pub file: PathBuf,
    /// What the file system says.
    pub error: io::Error,
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "can't read {}: {}", self.file.display(), self.error)
    }
}

impl std::error::Error for Unreadable {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.error)
    }
}

/// The pages at a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pages {
    /// The path is that of a file.
    File(Page),
    /// The path is that of a folder. These are the pages in it and below it, sorted by path, and the paths whose names are not UTF-8.
    Folder(Vec<Page>, Vec<PathBuf>),
}

impl Pages {
    /// Finds the pages at `path`, which is relative to the folder `root`.
    ///
    /// In a folder, the files that end in `.md`, `.markdown`, `.html` or `.htm` are pages. Hidden files and folders are left out: those whose names
    /// start with a dot, unless a capital follows, as in `.NET SDK`. So are links that lead out of `root`, or out of the folder if that is not in
    /// `root`.
    ///
    /// # Errors
    ///
    /// [`Unreadable`]: there is nothing at the path, or a folder can't be read.
    pub fn find(root: &Path, path: &str) -> Result<Self, Unreadable> {
        let file = root.join(path);
        if !fs::metadata(&file).map_err(|error| unreadable(&file)(missing_link(&file).unwrap_or(error)))?.is_dir() {
            return Ok(Pages::File(Page { path: path.to_owned(), file }));
        }
        let folder = fs::canonicalize(&file).map_err(unreadable(&file))?;
        let fence = fs::canonicalize(root).ok().filter(|root| folder.starts_with(root)).unwrap_or(folder);
        let path = path.trim_end_matches(std::path::is_separator).to_owned();
        let mut folders = vec![Page { path, file }];
        let (mut pages, mut unnamed, mut seen) = (Vec::new(), Vec::new(), HashSet::new());
        while let Some(folder) = folders.pop() {
            // A link may lead to a folder above it.
            if !seen.insert(fs::canonicalize(&folder.file).map_err(unreadable(&folder.file))?) {
                continue;
            }
            for found in entries(&folder, &fence).map_err(unreadable(&folder.file))? {
                match found {
                    Ok(page) if page.file.is_dir() => folders.push(page),
                    Ok(page) => pages.push(page),
                    Err(file) => unnamed.push(file),
                }
            }
        }
        pages.sort_unstable();
        unnamed.sort_unstable();
        Ok(Pages::Folder(pages, unnamed))
    }

    /// Returns the pages. `path` is the one that they were found at.
    ///
    /// # Errors
    ///
    /// Why those of a folder can't be taken, and what to do: a message for each name that is not UTF-8, or one if there is no page.
    pub fn into_pages(self, path: &str) -> Result<Vec<Page>, Vec<String>> {
        match self {
            Pages::File(page) => Ok(vec![page]),
            Pages::Folder(pages, unnamed) if unnamed.is_empty() && !pages.is_empty() => Ok(pages),
            Pages::Folder(_, unnamed) if unnamed.is_empty() => {
                let endings = "no file in it or below it ends in .md, .markdown, .html or .htm";
                Err(vec![format!("the folder {path} has no documents: {endings}")])
            }
            Pages::Folder(_, unnamed) => {
                let message = |name: &PathBuf| format!("the name of {} is not UTF-8; give it another", name.display());
                Err(unnamed.iter().map(message).collect())
            }
        }
    }
}

/// Returns the error of a link to nothing.
fn missing_link(file: &Path) -> Option<io::Error> {
    let target = fs::read_link(file).ok()?;
    Some(io::Error::other(format!("it is a link to {}, which does not exist", target.display())))
}

/// Adds the path to an error.
fn unreadable(file: &Path) -> impl FnOnce(io::Error) -> Unreadable {
    move |error| Unreadable { file: file.to_owned(), error }
}

/// Returns the documents and folders in a folder; as an error, one whose name is not UTF-8. Links that lead out of `fence` are left out.
fn entries(folder: &Page, fence: &Path) -> io::Result<Vec<Result<Page, PathBuf>>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(&folder.file)? {
        let entry = entry?;
        let (name, file) = (entry.file_name(), entry.path());
        let leads_out = || !fs::canonicalize(&file).is_ok_and(|target| target.starts_with(fence));
        let is_page = file.is_dir() || Format::by_ending(&file).is_some();
        if is_hidden(&name) || entry.file_type()?.is_symlink() && leads_out() || !is_page {
            continue;
        }
        found.push(match name.to_str() {
            Some(name) if folder.path.is_empty() => Ok(Page { path: name.to_owned(), file }),
            Some(name) => Ok(Page { path: format!("{}/{name}", folder.path), file }),
            None => Err(file),
        });
    }
    Ok(found)
}

fn is_hidden(name: &OsStr) -> bool {
    matches!(name.as_encoded_bytes(), [b'.', second, ..] if !second.is_ascii_uppercase())
}
