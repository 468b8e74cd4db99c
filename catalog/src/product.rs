//! A product: all of its pages, in each language, now and in an older snapshot.

use std::collections::HashSet;

use crate::catalog::{Catalog, Entry, Space};
use crate::options::{Unmatched, distinct};
use crate::problem::Problem;
use crate::read::Reading;

/// What the documents of a product say about its error codes.
///
/// The current pages of the first language decide which codes there are. The other languages add texts to them, and an older snapshot adds
/// the codes that were removed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Product {
    /// The current pages in the first language.
    pub current: Edition,
    /// The pages in other languages, each with its language tag (BCP 47).
    pub languages: Vec<(String, Edition)>,
    /// The pages of an older snapshot.
    pub previous: Option<Edition>,
}

/// The pages of a product in one language, as of one day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Edition {
    /// The paths of its pages and folders, as the user gives them, joined by `, `.
    pub name: String,
    /// The codes of all its pages.
    pub catalog: Catalog,
    /// The problems of all its pages, each with the path of its page.
    pub problems: Vec<(String, Problem)>,
    /// The warnings of all its pages, each with the path of its page.
    pub warnings: Vec<(String, Problem)>,
    /// The options that chose nothing in any of its pages.
    pub unmatched: Vec<Unmatched>,
}

impl Catalog {
    /// Returns the codes of a set that the other catalog does not have.
    pub fn missing_in<'a>(&'a self, other: &Catalog, space: Space) -> Vec<Entry<'a>> {
        let others: HashSet<&str> = other.entries(space).map(Entry::code).collect();
        self.entries(space).filter(|entry| !others.contains(entry.code())).collect()
    }
}

impl Edition {
    /// Puts together the readings of pages, each with its path, in the order that counts.
    pub fn new(name: impl Into<String>, pages: impl IntoIterator<Item = (String, Reading)>) -> Self {
        let (mut catalogs, mut unmatched) = (Vec::new(), Vec::new());
        let mut edition = Edition { name: name.into(), ..Edition::default() };
        for (path, reading) in pages {
            edition.problems.extend(reading.problems.into_iter().map(|problem| (path.clone(), problem)));
            edition.warnings.extend(reading.warnings.into_iter().map(|warning| (path.clone(), warning)));
            unmatched.push(reading.unmatched);
            catalogs.push((path, reading.catalog));
        }
        Edition { catalog: Catalog::of(catalogs), unmatched: unmatched_in_all(unmatched), ..edition }
    }
}

impl Product {
    /// Returns the product of current pages alone.
    pub fn new(current: Edition) -> Self {
        Product { current, ..Product::default() }
    }

    /// Returns the product of one page.
    pub fn of_page(path: &str, reading: Reading) -> Self {
        Product::new(Edition::new(path, [(path.to_owned(), reading)]))
    }

    /// Returns the product's name in messages: the paths of its current pages, as the user gives them.
    pub fn name(&self) -> &str {
        &self.current.name
    }

    /// Returns all editions: the current one, those in other languages, the older snapshot.
    pub fn editions(&self) -> impl Iterator<Item = &Edition> {
        let languages = self.languages.iter().map(|(_, edition)| edition);
        std::iter::once(&self.current).chain(languages).chain(&self.previous)
    }

    /// Returns the options that chose nothing in any edition.
    pub fn unmatched(&self) -> Vec<Unmatched> {
        unmatched_in_all(self.editions().map(|edition| edition.unmatched.clone()))
    }

    /// Returns the codes that were removed: those of the older snapshot that the current pages don't have.
    pub fn removed(&self, space: Space) -> Vec<Entry<'_>> {
        let Some(previous) = &self.previous else { return Vec::new() };
        previous.catalog.missing_in(&self.current.catalog, space)
    }
}

/// Returns the options that chose nothing in any of several places, with the texts that these have.
fn unmatched_in_all(places: impl IntoIterator<Item = Vec<Unmatched>>) -> Vec<Unmatched> {
    let in_both = |first: Vec<Unmatched>, second: Vec<Unmatched>| {
        let both = first.into_iter().filter_map(|mut unmatched| {
            let is_same = |other: &&Unmatched| other.option == unmatched.option && other.text == unmatched.text;
            unmatched.available.extend_from_slice(&second.iter().find(is_same)?.available);
            Some(Unmatched { available: distinct(&unmatched.available), ..unmatched })
        });
        both.collect()
    };
    places.into_iter().reduce(in_both).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::options::Options;

    fn edition(pages: &[(&str, &str)]) -> Edition {
        let options = Options { skip: vec!["gone".to_owned(), "here".to_owned()], ..Options::default() };
        let read = |(path, rows): &(&str, &str)| {
            let text = rows.replace('|', " | 说明 |\n| ");
            (
                (*path).to_owned(),
                Catalog::read_with(&format!("| 错误码 | 描述 |\n|--|--|\n| {text} | 说明 |\n"), &options),
            )
        };
        Edition::new("docs", pages.iter().map(read))
    }

    fn codes(edition: &Edition) -> Vec<&str> {
        edition.catalog.codes().map(Entry::code).collect()
    }

    #[test]
    fn pages_are_one_set() {
        let edition = edition(&[("a.md", "Alpha|Beta"), ("b.md", "Gamma|Alpha|here")]);
        assert_eq!(codes(&edition), ["Alpha", "Beta", "Gamma"]);
        assert_eq!(edition.catalog.documents(), ["a.md", "b.md"]);
        let alpha = edition.catalog.codes().next().unwrap();
        let places = alpha.rows().map(|placed| (placed.document, placed.row.line));
        assert_eq!(places.collect::<Vec<_>>(), [("a.md", 3), ("b.md", 4)]);
    }

    #[test]
    fn what_several_documents_say_is_one_statement() {
        let edition = edition(&[("a.md", "Alpha|Alpha"), ("b.md", "Alpha"), ("c.md", "Alpha")]);
        let statements = edition.catalog.codes().next().unwrap().statements();
        let lines = statements.iter().map(|said| {
            let again = said.again.iter().map(|placed| (placed.document, placed.row.line));
            (said.first.document, said.first.row.line, again.collect::<Vec<_>>())
        });
        // Rows of one document are all kept.
        assert_eq!(lines.collect::<Vec<_>>(), [("a.md", 3, vec![("b.md", 3), ("c.md", 3)]), ("a.md", 4, vec![])]);
    }

    #[test]
    fn a_page_without_codes_is_not_a_document() {
        let pages = [("a.md", "# none"), ("b.md", "|错误码|\n|-|\n|A|\n")];
        let pages = pages.map(|(path, text)| (path.to_owned(), Catalog::read(text)));
        assert_eq!(Edition::new("docs", pages).catalog.documents(), ["b.md"]);
    }

    #[test]
    fn an_option_is_unmatched_if_it_chose_nothing_anywhere() {
        let edition = edition(&[("a.md", "Alpha"), ("b.md", "here"), ("c.md", "Beta")]);
        let [unmatched] = edition.unmatched.as_slice() else { panic!("{:?}", edition.unmatched) };
        assert_eq!(
            (unmatched.text.as_str(), unmatched.available.as_slice()),
            ("gone", ["Alpha", "here", "Beta"].map(String::from).as_slice())
        );
    }

    #[test]
    fn what_was_removed_and_what_a_language_lacks() {
        let product = Product {
            languages: vec![("en".to_owned(), edition(&[("e.md", "Beta|Delta")]))],
            previous: Some(edition(&[("p.md", "Old|Alpha")])),
            ..Product::new(edition(&[("a.md", "Alpha|Beta")]))
        };
        let removed = product.removed(Space::Code);
        assert_eq!(removed.iter().map(|entry| entry.code()).collect::<Vec<_>>(), ["Old"]);
        let english = &product.languages[0].1;
        let missing = product.current.catalog.missing_in(&english.catalog, Space::Code);
        assert_eq!(missing.iter().map(|entry| entry.code()).collect::<Vec<_>>(), ["Alpha"]);
        let extra = english.catalog.missing_in(&product.current.catalog, Space::Code);
        assert_eq!(extra.iter().map(|entry| entry.code()).collect::<Vec<_>>(), ["Delta"]);
        assert!(product.removed(Space::Module).is_empty());
    }
}
