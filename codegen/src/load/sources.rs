//! Reads the documents of a product: takes the user's paths, and returns the product, or errors that say what to do.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use tencent_errors_catalog::{Catalog, Edition, Format, Options, Page, Product, Reading, read_file};

use super::pages::{self, Documents};
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
            let message = "no page is given; name a page or a folder, such as \"docs-src/dnspod.md\"";
            mistakes.push(Mistake::new(At::Page(0), message));
        }
        let found = self.paths().map(|(at, path)| pages::find(root, path).map_err(|message| Mistake { at, message }));
        let (found, unfound) = sorted(found);
        mistakes.extend(unfound);
        if mistakes.is_empty() {
            mistakes = self.overlaps(&found);
        }
        if !mistakes.is_empty() {
            return Err(mistakes);
        }
        let read = found
            .iter()
            .zip(self.paths())
            .map(|(documents, (at, path))| read(path, documents, options).map_err(|message| Mistake { at, message }));
        let (read, unread) = sorted(read);
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

    /// Returns the tags that are wrong or given twice.
    fn tags(&self) -> impl Iterator<Item = Mistake> {
        let tags = self.languages.iter().enumerate();
        tags.filter_map(|(index, (tag, _))| {
            let mut earlier = self.languages.iter().take(index);
            let twice = earlier.any(|(other, _)| other.eq_ignore_ascii_case(tag));
            let twice = twice.then(|| format!("the language `{tag}` is given twice; put its pages into one folder"));
            Some(Mistake { at: At::Tag(index), message: tag_mistake(tag).or(twice)? })
        })
    }

    /// Returns the documents that are given twice, where that can't be meant.
    fn overlaps(&self, found: &[Documents]) -> Vec<Mistake> {
        let (current, others) = found.split_at(self.pages.len().min(found.len()));
        let mut mistakes = Vec::new();
        for (index, (page, path)) in current.iter().zip(&self.pages).enumerate() {
            let mut earlier = current.iter().take(index);
            if !page.is_folder && earlier.any(|other| other.files == page.files) {
                mistakes.push(Mistake { at: At::Page(index), message: format!("{path} is given twice") });
            }
        }
        let current: Vec<&PathBuf> = current.iter().flat_map(|documents| &documents.files).collect();
        for (other, (at, _)) in others.iter().zip(self.paths().skip(self.pages.len())) {
            let message = shared(&current, other, &at);
            mistakes.extend(message.map(|message| Mistake { at, message }));
        }
        mistakes
    }

    /// Puts the product together. A page of several paths counts once, at the first of them.
    fn product(&self, found: Vec<Documents>, read: Vec<Vec<(String, Reading)>>) -> Loaded {
        let mut seen = HashSet::new();
        let mut files: Vec<Page> = Vec::new();
        let mut editions = found.into_iter().zip(read);
        let current = editions.by_ref().take(self.pages.len()).flat_map(|(documents, readings)| {
            files.extend(documents.pages);
            let pages = documents.files.into_iter().zip(readings);
            pages.filter_map(|(file, reading)| seen.insert(file).then_some(reading)).collect::<Vec<_>>()
        });
        let mut product = Product::new(Edition::new(self.name(), current));
        let mut edition = |path: &String| {
            let (documents, readings) = editions.next()?;
            files.extend(documents.pages);
            Some(Edition::new(path.clone(), readings))
        };
        let languages = self.languages.iter();
        product.languages = languages.filter_map(|(tag, path)| Some((tag.clone(), edition(path)?))).collect();
        product.previous = self.previous.as_ref().and_then(edition);
        files.sort();
        files.dedup();
        Loaded { product, files }
    }
}

/// Returns what is wrong with a language tag (BCP 47), and what to write; `None` if it looks like one: a language of two or three letters, and
/// subtags of up to eight letters and digits.
pub fn tag_mistake(tag: &str) -> Option<String> {
    if is_tag(tag) {
        return None;
    }
    let with_hyphens = tag.replace('_', "-");
    let hint = if is_tag(&with_hyphens) {
        format!("`{with_hyphens}`")
    } else {
        "one such as `en`, `ja` or `zh-Hant`".to_owned()
    };
    Some(format!("`{tag}` is not a language tag; write {hint}"))
}

fn is_tag(tag: &str) -> bool {
    let mut subtags = tag.split('-');
    let language = subtags.next().unwrap_or_default();
    let is_language = matches!(language.len(), 2 | 3) && language.bytes().all(|byte| byte.is_ascii_alphabetic());
    is_language && subtags.all(|tag| matches!(tag.len(), 1..=8) && tag.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

/// Why a language or an older snapshot can't share documents with the current pages. A language that is the current pages names their language,
/// which is fine.
fn shared(current: &[&PathBuf], other: &Documents, at: &At) -> Option<String> {
    if *at != At::Previous && other.files.iter().eq(current.iter().copied()) {
        return None;
    }
    let current: HashSet<&PathBuf> = current.iter().copied().collect();
    let (_, page) = other.files.iter().zip(&other.pages).find(|(file, _)| current.contains(file))?;
    let (is, keep) = match at {
        At::Previous => ("the current documents", "an older snapshot"),
        _ => ("the documents of the first language", "each language"),
    };
    Some(format!("{} is one of {is} too; keep the pages of {keep} in a file or folder of their own", page.path))
}

/// Reads the pages at a path. One that the user names must list codes, as must at least one page of a folder.
fn read(path: &str, documents: &Documents, options: &Options) -> Result<Vec<(String, Reading)>, String> {
    let (read, unread) = sorted(documents.pages.iter().map(|page| read_page(page, documents.is_folder, options)));
    if !unread.is_empty() {
        return Err(listed(path, &unread));
    }
    if read.iter().any(|(_, reading)| says_something(reading)) {
        return Ok(read);
    }
    if let Some((page, warning)) = read.iter().find_map(|(page, reading)| Some((page, reading.warnings.first()?))) {
        return Err(format!("{path} has no error-code table that is read; {page}:{warning}"));
    }
    let mut seen = HashSet::new();
    let headers = read.iter().flat_map(|(_, reading)| &reading.headers).filter(|header| seen.insert(*header)).collect();
    Err(if documents.is_folder { no_table(&format!("the folder {path}"), headers) } else { no_table(path, headers) })
}

/// Reads a page, and returns its path with what it holds.
fn read_page(page: &Page, is_in_folder: bool, options: &Options) -> Result<(String, Reading), String> {
    let path = &page.path;
    if let Some(other) = pages::other_format(path) {
        return Err(format!("{path} is {other}"));
    }
    let bytes =
        read_file(&page.file).map_err(|error| format!("can't read {path}: {error} ({})", page.file.display()))?;
    let options = Options { format: Format::of(path), ..options.clone() };
    let text = options.format.text(&bytes).map_err(|error| format!("{path}:{}: {error}", error.line))?;
    if text.trim_start_matches('\u{feff}').trim().is_empty() && !is_in_folder {
        return Err(format!("{path} is empty; save the error-code page of the product's API there"));
    }
    Ok((path.clone(), Catalog::read_with(text, &options)))
}

/// Returns whether a document lists codes, or something is wrong with it that says more than that it lists none.
fn says_something(reading: &Reading) -> bool {
    !reading.catalog.tables().is_empty() || !reading.problems.is_empty() || !reading.unmatched.is_empty()
}

/// Sorts results: the good ones, and the errors.
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
fn no_table(what: &str, headers: Vec<&String>) -> String {
    let expected = "no table with a column of error codes, headed 错误码, 錯誤碼, Error Code or the like";
    if headers.is_empty() {
        return format!("{what} has {expected}: it has no table at all");
    }
    let more = if headers.len() > 12 { ", …" } else { "" };
    let some = headers.into_iter().take(12).map(|header| format!("`{header}`")).collect::<Vec<_>>().join(", ");
    format!("{what} has {expected}; if one of its columns {some}{more} holds codes, name it: columns(code = \"…\")")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_look_like_tags() {
        for tag in ["en", "zh-Hant", "zh-HANT-tw", "es-419", "de-CH-x-phonebk", "gsw", "de-CH-1901"] {
            assert_eq!(tag_mistake(tag), None, "{tag}");
        }
        for tag in
            ["", "e", "english", "中文", "en-", "-en", "en--US", "en US", "1a", "en-toolongsubtag", "docs-src/as.en.md"]
        {
            assert!(tag_mistake(tag).is_some(), "{tag}");
        }
        assert_eq!(tag_mistake("zh_TW").unwrap(), "`zh_TW` is not a language tag; write `zh-TW`");
    }

    /// It is JSON whatever its encoding: to convert it would not help.
    #[test]
    fn json_is_not_a_page() {
        let (folder, name) = (std::env::temp_dir(), format!("tencent-errors-{}.json", std::process::id()));
        std::fs::write(folder.join(&name), b"{\"a\":\"\xb4\xed\"}").unwrap();
        let sources = Sources { pages: vec![name.clone()], ..Sources::default() };
        let mistakes = sources.load(&folder, &Options::default()).unwrap_err();
        std::fs::remove_file(folder.join(&name)).unwrap();
        assert!(mistakes[0].message.starts_with(&format!("{name} is JSON; ")), "{}", mistakes[0].message);
    }

    #[test]
    fn a_product_has_a_page() {
        let mistakes = Sources::default().load(Path::new("."), &Options::default()).unwrap_err();
        assert_eq!(mistakes[0].message, "no page is given; name a page or a folder, such as \"docs-src/dnspod.md\"");
    }
}
