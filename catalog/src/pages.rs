//! Finds the pages at a path: the file itself, or all documents in a folder and below it. Reads their files.

use std::collections::HashSet;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::{fmt, fs, io};

/// The endings of documents in a folder, in any case.
const ENDINGS: [&str; 4] = ["md", "markdown", "html", "htm"];

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
        let mut search = Search { fence, folders: vec![Page { path, file }], pages: Vec::new(), unnamed: Vec::new() };
        let mut seen = HashSet::new();
        while let Some(folder) = search.folders.pop() {
            // A link may lead to a folder above it.
            if seen.insert(fs::canonicalize(&folder.file).map_err(unreadable(&folder.file))?) {
                search.folder(&folder).map_err(unreadable(&folder.file))?;
            }
        }
        search.pages.sort();
        search.unnamed.sort();
        Ok(Pages::Folder(search.pages, search.unnamed))
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

/// A search for pages.
struct Search {
    /// The folder out of which no link may lead.
    fence: PathBuf,
    /// The folders that are still to be searched.
    folders: Vec<Page>,
    pages: Vec<Page>,
    /// The pages and folders whose names are not UTF-8.
    unnamed: Vec<PathBuf>,
}

impl Search {
    /// Adds what is in the folder.
    fn folder(&mut self, folder: &Page) -> io::Result<()> {
        for entry in fs::read_dir(&folder.file)? {
            let (name, file, kind) =
                entry.and_then(|entry| Ok((entry.file_name(), entry.path(), entry.file_type()?)))?;
            let is_folder = file.is_dir();
            if is_hidden(&name) || kind.is_symlink() && !self.leads_inside(&file) || !is_folder && !is_document(&file) {
                continue;
            }
            let Some(name) = name.to_str() else {
                self.unnamed.push(file);
                continue;
            };
            let path = if folder.path.is_empty() { name.to_owned() } else { format!("{}/{name}", folder.path) };
            let list = if is_folder { &mut self.folders } else { &mut self.pages };
            list.push(Page { path, file });
        }
        Ok(())
    }

    /// Returns whether a link leads to something inside the fence. One that leads nowhere does not.
    fn leads_inside(&self, link: &Path) -> bool {
        fs::canonicalize(link).is_ok_and(|target| target.starts_with(&self.fence))
    }
}

fn is_hidden(name: &OsStr) -> bool {
    match name.as_encoded_bytes() {
        [b'.', second, ..] => !second.is_ascii_uppercase(),
        _ => false,
    }
}

fn is_document(file: &Path) -> bool {
    file.extension().is_some_and(|ending| ENDINGS.iter().any(|document| ending.eq_ignore_ascii_case(document)))
}
