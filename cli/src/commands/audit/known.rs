//! Knows the codes of the documents: which products have them, and their classes.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Result, bail};
use tencent_errors_catalog::{CLASSES, Entry, Options};
use tencent_errors_codegen::did_you_mean;

use crate::documents;

/// The codes with a dot that the documents list.
pub(super) struct Known {
    /// The products that have a code.
    codes: BTreeMap<String, BTreeSet<String>>,
    /// The classes of these codes, and those that most products use.
    classes: BTreeSet<String>,
    /// The product that the sources call, if the user names one.
    product: Option<String>,
}

impl Known {
    /// Reads the documents. Each is `PATH`, or `NAME=PATH` for those of a product.
    pub(super) fn read(docs: &[String], product: Option<&str>) -> Result<Self> {
        let mut codes: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for doc in docs {
            let (name, path) = doc.split_once('=').map_or((None, doc.as_str()), |(name, path)| (Some(name), path));
            for document in documents::all(&[path.to_owned()], &Options::default())? {
                let product = name.map_or_else(|| product_of(&document.path, path), str::to_owned);
                for code in document.reading.catalog.codes().map(Entry::code).filter(|code| is_dotted(code)) {
                    codes.entry(code.to_owned()).or_default().insert(product.clone());
                }
            }
        }
        if codes.is_empty() {
            bail!("the documents list no code with a dot; name others with --docs");
        }
        let products: BTreeSet<&str> = codes.values().flatten().map(String::as_str).collect();
        if let Some(product) = product.filter(|product| !products.contains(product)) {
            let some = || format!("there are {}", products.iter().take(8).copied().collect::<Vec<_>>().join(", "));
            let hint = did_you_mean(product, products.iter().copied()).unwrap_or_else(some);
            bail!("no documents are of the product `{product}`; {hint}");
        }
        let own = codes.keys().filter_map(|code| code.split_once('.')).map(|(class, _)| class);
        let classes = CLASSES.iter().copied().chain(own).map(str::to_owned).collect();
        Ok(Known { codes, classes, product: product.map(str::to_owned) })
    }

    /// Returns whether a text is a code, or written like one: a known class, and words that start with a capital or a digit.
    pub(super) fn is_code(&self, text: &str) -> bool {
        let Some((class, name)) = text.split_once('.') else { return false };
        self.classes.contains(class) && (name.split('.').all(is_word) || self.codes.contains_key(text))
    }

    /// Returns the product that has a code: that of the sources, or any if none is named; otherwise, what is wrong with the code.
    pub(super) fn product_with(&self, code: &str) -> std::result::Result<&str, String> {
        let products = self.codes.get(code).ok_or_else(|| format!("no document lists the code `{code}`"))?;
        let own = self.product.as_ref().map_or(products.first(), |product| products.get(product));
        own.map(String::as_str).ok_or_else(|| {
            let product = self.product.as_deref().unwrap_or("the product");
            let others = products.iter().map(String::as_str).collect::<Vec<_>>().join(", ");
            format!("the code `{code}` is not one of {product}, but of {others}")
        })
    }

    /// Returns a question with the codes that may be meant.
    pub(super) fn near(&self, code: &str) -> Option<String> {
        let fits = |products: &BTreeSet<String>| self.product.as_ref().is_none_or(|product| products.contains(product));
        did_you_mean(code, self.codes.iter().filter(|(_, products)| fits(products)).map(|(code, _)| code.as_str()))
    }
}

/// A word in lower case after a dot is a method or the extension of a file.
fn is_word(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_uppercase() || c.is_ascii_digit())
        && word.bytes().all(|byte| byte == b'_' || byte.is_ascii_alphanumeric())
}

/// Returns the product of a page: the first folder below the given path, or the page's own name.
fn product_of(page: &str, path: &str) -> String {
    let page = Path::new(page);
    let below = page.strip_prefix(path).ok().and_then(|below| below.iter().next());
    let name = below.or(page.file_name()).and_then(|name| Path::new(name).file_stem());
    name.unwrap_or(page.as_os_str()).to_string_lossy().into_owned()
}

/// Returns whether a code is a class, a dot and a name.
fn is_dotted(code: &str) -> bool {
    code.split_once('.').is_some_and(|(class, name)| {
        class.len() > 3
            && class.starts_with(|c: char| c.is_ascii_uppercase())
            && class.bytes().all(|byte| byte.is_ascii_alphanumeric())
            && !name.is_empty()
    })
}
