//! Finds the pages behind a path: the file itself, or all documents in a folder and below it.

use std::collections::HashSet;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::{fmt, fs, io};

/// The endings of documents in a folder, in any case.
const ENDINGS: [&str; 4] = ["md", "markdown", "html", "htm"];

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

/// The pages behind a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pages {
    /// The path is that of a file.
    File(Page),
    /// The path is that of a folder. These are the pages in it and below it, sorted by path, and the paths whose names are not UTF-8.
    Folder(Vec<Page>, Vec<PathBuf>),
}

impl Pages {
    /// Finds the pages behind `path`, which is relative to the folder `root`.
    ///
    /// In a folder, the files that end in `.md`, `.markdown`, `.html` or `.htm` are pages. Hidden files and folders, whose names start
    /// with a dot, are left out. So are links that lead out of `root`, or out of the folder if that is not in `root`.
    ///
    /// # Errors
    ///
    /// [`Unreadable`]: there is nothing at the path, or a folder can't be read.
    pub fn find(root: &Path, path: &str) -> Result<Self, Unreadable> {
        let file = root.join(path);
        if !fs::metadata(&file).map_err(unreadable(&file))?.is_dir() {
            return Ok(Pages::File(Page { path: path.to_owned(), file }));
        }
        let folder = fs::canonicalize(&file).map_err(unreadable(&file))?;
        let fence = fs::canonicalize(root).ok().filter(|root| folder.starts_with(root)).unwrap_or(folder);
        let path = path.trim_end_matches(std::path::is_separator);
        let (mut pages, mut unnamed) = (Vec::new(), Vec::new());
        let mut seen = HashSet::new();
        let mut folders = vec![(path.to_owned(), file)];
        while let Some((path, file)) = folders.pop() {
            // A link may lead to a folder above it.
            if !seen.insert(fs::canonicalize(&file).map_err(unreadable(&file))?) {
                continue;
            }
            for found in Found::all(&path, &file, &fence).map_err(unreadable(&file))? {
                match found {
                    Found::Page(page) => pages.push(page),
                    Found::Folder(path, file) => folders.push((path, file)),
                    Found::Unnamed(path) => unnamed.push(path),
                }
            }
        }
        pages.sort();
        unnamed.sort();
        Ok(Pages::Folder(pages, unnamed))
    }
}

impl Pages {
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

/// Tells the path of an error.
fn unreadable(file: &Path) -> impl FnOnce(io::Error) -> Unreadable {
    move |error| Unreadable { file: file.to_owned(), error }
}

/// What stands in a folder.
enum Found {
    Page(Page),
    Folder(String, PathBuf),
    /// A page or folder whose name is not UTF-8.
    Unnamed(PathBuf),
}

impl Found {
    /// Returns all that stands in a folder and is of use.
    fn all(path: &str, folder: &Path, fence: &Path) -> io::Result<Vec<Self>> {
        let mut all = Vec::new();
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let kind = entry.file_type()?;
            if !kind.is_symlink() || leads_inside(&entry.path(), fence) {
                all.extend(Self::of(path, &entry.file_name(), entry.path(), kind));
            }
        }
        Ok(all)
    }

    fn of(path: &str, name: &OsStr, file: PathBuf, kind: fs::FileType) -> Option<Self> {
        if name.as_encoded_bytes().starts_with(b".") {
            return None;
        }
        let is_folder = kind.is_dir() || kind.is_symlink() && file.is_dir();
        if !is_folder && !is_document(&file) {
            return None;
        }
        let Some(name) = name.to_str() else { return Some(Found::Unnamed(file)) };
        let path = if path.is_empty() { name.to_owned() } else { format!("{path}/{name}") };
        Some(if is_folder { Found::Folder(path, file) } else { Found::Page(Page { path, file }) })
    }
}

/// Returns whether a link leads to something inside the fence. One that leads nowhere does not.
fn leads_inside(link: &Path, fence: &Path) -> bool {
    fs::canonicalize(link).is_ok_and(|target| target.starts_with(fence))
}

fn is_document(file: &Path) -> bool {
    file.extension().is_some_and(|ending| ENDINGS.iter().any(|document| ending.eq_ignore_ascii_case(document)))
}
