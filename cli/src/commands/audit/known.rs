//! Knows the codes of the documents: which product has which, and what their classes are.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use tencent_errors_catalog::{CLASSES, Catalog, Options, Page, Space};
use tencent_errors_codegen::did_you_mean;

use crate::documents;
use crate::outcome::{Result, Stop};

/// The codes that the documents tell.
pub(super) struct Known {
    /// The products that have a code.
    codes: BTreeMap<String, BTreeSet<String>>,
    /// The product that the sources are for, if the user names one.
    product: Option<String>,
    /// The classes of the codes.
    pub(super) classes: Vec<String>,
}

/// What is known of a code.
pub(super) enum Verdict<'a> {
    /// The product of the sources, or any if none is named, has it: its name.
    Told(&'a str),
    /// Only these others have it.
    OfOthers(Vec<&'a str>),
    Unknown,
}

impl Known {
    /// Reads the documents. Each is `PATH`, or `NAME=PATH` for those of a product.
    pub(super) fn read(docs: &[String], product: Option<&str>) -> Result<Self> {
        let mut codes: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let mut add = |pages: &[Page], name: Option<&str>, path: &str| {
            documents::each(pages, &Options::default(), |document| {
                let product = name.map_or_else(|| product_of(&document.path, path), str::to_owned);
                for code in dotted(&document.reading.catalog) {
                    codes.entry(code.to_owned()).or_default().insert(product.clone());
                }
                Ok(())
            })
        };
        if docs.is_empty() {
            add(&documents::find(&[])?, None, documents::DEFAULT)?;
        }
        for doc in docs {
            let (name, path) = doc.split_once('=').map_or((None, doc.as_str()), |(name, path)| (Some(name), path));
            add(&documents::find(&[path.to_owned()])?, name, path)?;
        }
        if codes.is_empty() {
            return Err(Stop::because("the documents tell no code with a dot; name others with --docs"));
        }
        let products: BTreeSet<&String> = codes.values().flatten().collect();
        if let Some(product) = product
            && !products.iter().any(|known| *known == product)
        {
            let names = products.iter().map(|name| name.as_str());
            let hint = did_you_mean(product, names.clone())
                .unwrap_or_else(|| format!("there are {}", names.take(8).collect::<Vec<_>>().join(", ")));
            return Err(Stop::because(format!("no documents are of the product `{product}`; {hint}")));
        }
        let classes = classes(codes.keys());
        Ok(Known { codes, product: product.map(str::to_owned), classes })
    }

    /// Judges a code.
    pub(super) fn judge(&self, code: &str) -> Verdict<'_> {
        let Some(products) = self.codes.get(code) else { return Verdict::Unknown };
        let told = match &self.product {
            Some(product) => products.get(product),
            None => products.first(),
        };
        match told {
            Some(product) => Verdict::Told(product),
            None => Verdict::OfOthers(products.iter().map(String::as_str).collect()),
        }
    }

    /// Returns a question with the codes that may be meant.
    pub(super) fn near(&self, code: &str) -> Option<String> {
        let fits = |products: &BTreeSet<String>| self.product.as_ref().is_none_or(|product| products.contains(product));
        did_you_mean(code, self.codes.iter().filter(|(_, products)| fits(products)).map(|(code, _)| code.as_str()))
    }

    /// Returns the name of the product that the sources are for.
    pub(super) fn product(&self) -> Option<&str> {
        self.product.as_deref()
    }
}

/// Returns the name of a page's product: that of the page, or of the folder below the given path in which it stands.
fn product_of(page: &str, path: &str) -> String {
    let below = Path::new(page).strip_prefix(path).ok().filter(|below| !below.as_os_str().is_empty());
    let first = below.unwrap_or(Path::new(page).file_name().map_or(Path::new(page), Path::new)).iter().next();
    let name = first.map(Path::new).and_then(Path::file_stem).and_then(|name| name.to_str());
    name.unwrap_or(page).to_owned()
}

fn dotted(catalog: &Catalog) -> impl Iterator<Item = &str> {
    let codes = catalog.entries(Space::Code).iter().map(|entry| catalog.code(entry));
    codes.filter(|code| code.split_once('.').is_some_and(|(class, rest)| is_class(class) && !rest.is_empty()))
}

/// Returns whether a text is written like a class.
fn is_class(text: &str) -> bool {
    text.len() > 3
        && text.starts_with(|c: char| c.is_ascii_uppercase())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// Returns the classes that most products use, and those of the documents' codes.
fn classes<'a>(codes: impl Iterator<Item = &'a String>) -> Vec<String> {
    let own = codes.filter_map(|code| code.split_once('.')).map(|(class, _)| class);
    let classes: BTreeSet<&str> = CLASSES.iter().copied().chain(own).collect();
    classes.into_iter().map(str::to_owned).collect()
}
