//! Reads the documents of a product: takes the paths that the user gives and returns the product, or errors that say what to do.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

use tencent_errors_catalog::{Catalog, Edition, Format, Options, Page, Product, Reading};

use super::found::{Found, found};
use super::language;
use crate::report::{At, Mistake, listed};

/// The paths of a product's documents. Each is a page or a folder, relative to the folder of the user's `Cargo.toml`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sources {
    /// The current pages, in the order that counts.
    pub pages: Vec<String>,
    /// The same in other languages, each with its language tag (BCP 47).
    pub languages: Vec<(String, String)>,
    /// An older snapshot.
    pub previous: Option<String>,
}

/// A product, and the files that it was read from.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Loaded {
    /// The product.
    pub product: Product,
    /// All pages that were read, each once. A change to one of them may change the product.
    pub files: Vec<Page>,
}

impl Sources {
    /// Reads all documents.
    ///
    /// # Errors
    ///
    /// The mistakes in the paths and tags, and the files that can't be read, each with what to do about it.
    pub fn load(&self, root: &Path, options: &Options) -> Result<Loaded, Vec<Mistake>> {
        let mut mistakes: Vec<Mistake> = self.tags().collect();
        if self.pages.is_empty() {
            mistakes.push(Mistake::new(
                At::Page(0),
                "no page is given; name a page or a folder, such as \"docs-src/dnspod.md\"",
            ));
        }
        let found = sorted(self.paths().map(|(at, path)| found(root, path).map_err(|message| Mistake { at, message })));
        let (found, unfound) = found;
        mistakes.extend(unfound);
        if mistakes.is_empty() {
            mistakes.extend(self.overlaps(&found));
        }
        if !mistakes.is_empty() {
            return Err(mistakes);
        }
        let sources = found.iter().zip(self.paths());
        let (read, unread) = sorted(
            sources.map(|(pages, (at, path))| read(path, pages, options).map_err(|message| Mistake { at, message })),
        );
        if unread.is_empty() { Ok(self.product(found, read)) } else { Err(unread) }
    }

    /// Returns the product's name in messages: the paths of its current pages, joined by `, `.
    pub fn name(&self) -> String {
        self.pages.join(", ")
    }

    /// Returns all paths, each with its place: the current pages, the languages, the older snapshot.
    pub(crate) fn paths(&self) -> impl Iterator<Item = (At, &str)> {
        let pages = self.pages.iter().enumerate().map(|(index, path)| (At::Page(index), path.as_str()));
        let languages =
            self.languages.iter().enumerate().map(|(index, (_, path))| (At::Language(index), path.as_str()));
        pages.chain(languages).chain(self.previous.iter().map(|path| (At::Previous, path.as_str())))
    }

    /// Returns the tags that are wrong or stand twice.
    fn tags(&self) -> impl Iterator<Item = Mistake> {
        let tags = self.languages.iter().enumerate();
        tags.filter_map(|(index, (tag, _))| {
            let mut earlier = self.languages.iter().take(index);
            let twice = earlier.any(|(other, _)| other.eq_ignore_ascii_case(tag));
            let twice = twice.then(|| format!("the language `{tag}` is given twice; put its pages into one folder"));
            let message = language::mistake(tag).or(twice)?;
            Some(Mistake { at: At::Tag(index), message })
        })
    }

    /// Returns the documents that are given twice, where that can't be meant.
    fn overlaps(&self, found: &[Found]) -> Vec<Mistake> {
        if found.len() == 1 {
            return Vec::new();
        }
        let (current, others) = found.split_at(self.pages.len().min(found.len()));
        let mut mistakes = Vec::new();
        for (index, (page, path)) in current.iter().zip(&self.pages).enumerate() {
            let mut earlier = current.iter().take(index);
            if !page.is_folder && earlier.any(|other| other.files == page.files) {
                mistakes.push(Mistake { at: At::Page(index), message: format!("{path} is given twice") });
            }
        }
        for (other, (at, _)) in others.iter().zip(self.paths().skip(self.pages.len())) {
            let message = shared(current, other, &at);
            mistakes.extend(message.map(|message| Mistake { at, message }));
        }
        mistakes
    }

    /// Puts the product together. A page that several paths lead to counts once, at the first of them.
    fn product(&self, found: Vec<Found>, mut read: Vec<Vec<(Page, Reading)>>) -> Loaded {
        let mut later = read.split_off(self.pages.len().min(read.len())).into_iter();
        let mut seen = HashSet::new();
        let files = found.iter().flat_map(|found| &found.files);
        let pages = read.into_iter().flatten().zip(files);
        let current = edition(self.name(), pages.filter(|(_, file)| seen.insert(*file)).map(|(page, _)| page));
        let languages = self.languages.iter().zip(later.by_ref());
        let languages =
            languages.map(|((tag, path), pages)| (tag.clone(), edition(path.clone(), pages.into_iter()))).collect();
        let previous = self.previous.as_ref().zip(later.next());
        let previous = previous.map(|(path, pages)| edition(path.clone(), pages.into_iter()));
        let mut files: Vec<Page> = found.into_iter().flat_map(|found| found.pages).collect();
        files.sort();
        files.dedup();
        let mut product = Product::new(current);
        product.languages = languages;
        product.previous = previous;
        Loaded { product, files }
    }
}

fn edition(name: String, pages: impl Iterator<Item = (Page, Reading)>) -> Edition {
    Edition::new(name, pages.map(|(page, reading)| (page.path, reading)))
}

/// Why a language or an older snapshot can't share documents with the current pages. A language that is the current pages names their
/// language, which is fine.
fn shared(current: &[Found], found: &Found, at: &At) -> Option<String> {
    let current_files = || current.iter().flat_map(|current| &current.files);
    if *at != At::Previous && current_files().eq(&found.files) {
        return None;
    }
    let current_set: HashSet<&PathBuf> = current_files().collect();
    let (file, page) = found.files.iter().zip(&found.pages).find(|(file, _)| current_set.contains(file))?;
    let path = &page.path;
    let is_named = |current: &Found| !current.is_folder && current.files.contains(file);
    let is_named = current.iter().any(is_named) && !found.is_folder;
    Some(match (at, is_named) {
        (At::Previous, true) => format!("{path} is the current document; `previous` takes an older snapshot of it"),
        (At::Previous, false) => {
            format!("{path} is one of the current documents too; keep older pages in a folder of their own")
        }
        (_, true) => format!("{path} is a document of the first language too; name one of the other language"),
        (_, false) => {
            format!(
                "{path} is one of the documents of the first language too; keep the pages of each language in a folder of their own"
            )
        }
    })
}

/// Reads the pages behind a path. One that the user names must tell codes; so must some page of a folder.
fn read(path: &str, found: &Found, options: &Options) -> Result<Vec<(Page, Reading)>, String> {
    let (read, unread) = sorted(found.pages.iter().map(|page| Ok((page.clone(), page_reading(page, options)?))));
    if !unread.is_empty() {
        return Err(listed(path, &unread));
    }
    if read.iter().any(|(_, reading)| tells_something(reading)) {
        return Ok(read);
    }
    let mut seen = HashSet::new();
    let headers = read.iter().flat_map(|(_, reading)| &reading.headers).filter(|header| seen.insert(*header));
    let headers: Vec<&String> = headers.collect();
    Err(match found.pages.as_slice() {
        [page] if !found.is_folder && is_empty(page) => {
            format!("{path} is empty; save the error-code page of the product's API there")
        }
        _ if !found.is_folder => no_table(path, &headers),
        [_] => no_table(&format!("the folder {path}, with its one page,"), &headers),
        pages => no_table(&format!("the folder {path}, with its {} pages,", pages.len()), &headers),
    })
}

/// Reads a page.
fn page_reading(page: &Page, options: &Options) -> Result<Reading, String> {
    let path = &page.path;
    let bytes =
        fs::read(&page.file).map_err(|error| format!("can't read {path}: {error} ({})", page.file.display()))?;
    let options = Options { format: Format::of(path), ..options.clone() };
    let text = options.format.text(&bytes).map_err(|error| format!("{path}:{}: {error}", error.line))?;
    Ok(Catalog::read_with(text, &options))
}

/// Returns whether a document tells codes, or something is wrong with it that says more than that it tells none.
fn tells_something(reading: &Reading) -> bool {
    !reading.catalog.tables().is_empty() || !reading.problems.is_empty() || !reading.unmatched.is_empty()
}

fn is_empty(page: &Page) -> bool {
    let text = fs::read_to_string(&page.file).unwrap_or_default();
    text.trim_start_matches('\u{feff}').trim().is_empty()
}

/// Sorts results: what is there, and the errors.
fn sorted<T, E>(results: impl Iterator<Item = Result<T, E>>) -> (Vec<T>, Vec<E>) {
    let (mut good, mut bad) = (Vec::new(), Vec::new());
    for result in results {
        match result {
            Ok(one) => good.push(one),
            Err(error) => bad.push(error),
        }
    }
    (good, bad)
}

/// Names the headers that the tables have.
fn no_table(what: &str, headers: &[&String]) -> String {
    let expected = "no table with a column of error codes, headed 错误码, 錯誤碼, Error Code or the like";
    if headers.is_empty() {
        return format!("{what} has {expected}: it has no table at all");
    }
    let some = headers.iter().take(12).map(|header| format!("`{header}`")).collect::<Vec<_>>().join(", ");
    let more = if headers.len() > 12 { ", …" } else { "" };
    format!("{what} has {expected}; if one of its columns {some}{more} holds codes, name it: columns(code = \"…\")")
}
