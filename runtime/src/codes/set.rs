//! The codes of a product as a value, for programs that pick the product when they run.

use core::fmt::{self, Debug};
use core::hash::{Hash, Hasher};

use super::data::Data;
use super::entry::CodeEntry;
use super::iter::Entries;
use super::row::CodeRange;

/// Writes an example of a method, with the set that it is about.
macro_rules! set_example {
    ($line:literal) => {
        concat!(
            "\n```\n# mod cdn { tencent_errors::tencent_errors!(\"docs-src/cdn-legacy.md\"); }\n",
            "let set = tencent_errors::CodeSet::of::<cdn::Code>();\n",
            $line,
            "\n```"
        )
    };
}

/// The error codes of a product as a value: an enum of codes without its type.
///
/// A gateway or a log collector knows many products, and learns which one it is about when it runs. It keeps a list of sets; a set is two
/// words, `Copy`, and made when the program compiles:
///
/// ```
/// # mod dnspod { tencent_errors::tencent_errors!("docs-src/dnspod.md"); }
/// # mod gaap { tencent_errors::tencent_errors!("docs-src/gaap.md"); }
/// use tencent_errors::{ApiError, CodeSet};
///
/// const PRODUCTS: &[(&str, CodeSet)] = &[
///     ("dnspod", CodeSet::of::<dnspod::Code>()),
///     ("gaap", CodeSet::of::<gaap::Code>()),
/// ];
///
/// /// Returns a line for the log, with what the product's document says.
/// fn line(service: &str, error: &ApiError<'_>) -> String {
///     match PRODUCTS.iter().find(|(name, _)| *name == service) {
///         Some((_, set)) => error.explain_among(*set).to_string(),
///         None => error.to_string(),
///     }
/// }
///
/// /// Returns the products whose documents have a code.
/// fn who_knows(code: &str) -> Vec<&'static str> {
///     PRODUCTS.iter().filter(|(_, set)| set.from_code(code).is_some()).map(|(name, _)| *name).collect()
/// }
///
/// let error = ApiError::from_parts("FailedOperation.DomainIsLocked", "locked", None);
/// assert!(line("dnspod", &error).contains("鎖定域名不能進行此操作"));
/// assert_eq!(who_knows("FailedOperation.DomainIsLocked"), ["dnspod"]);
/// assert_eq!(who_knows("AuthFailure.SecretIdNotFound"), ["dnspod", "gaap"]);
/// ```
///
/// A set that a program uses keeps all that the documents say; an enum keeps only what the program asks for. Where the product is known when
/// the program compiles, the enum is the better choice: `code!` checks the codes, and `match` knows them.
#[derive(Clone, Copy)]
pub struct CodeSet {
    data: &'static Data,
    module_codes: Option<&'static Data>,
}

impl CodeSet {
    pub(super) const fn new(data: &'static Data, module_codes: Option<&'static Data>) -> Self {
        CodeSet { data, module_codes }
    }

    /// Returns the product's module codes; `None` for a set of module codes.
    #[doc = set_example!("assert_eq!(set.module_codes().unwrap().len(), cdn::ModuleCode::COUNT);")]
    pub const fn module_codes(self) -> Option<CodeSet> {
        match self.module_codes {
            Some(data) => Some(CodeSet { data, module_codes: None }),
            None => None,
        }
    }

    /// Returns the paths of the product's current pages and folders, as the macro call gives them.
    #[doc = set_example!(r#"assert_eq!(set.product(), "docs-src/cdn-legacy.md");"#)]
    pub const fn product(self) -> &'static str {
        self.data.product
    }

    /// Returns how many codes there are.
    #[doc = set_example!("assert_eq!(set.len(), cdn::Code::COUNT);")]
    pub const fn len(self) -> usize {
        self.data.count
    }

    /// Returns whether there are none: the documents list ranges of codes alone.
    #[doc = set_example!("assert!(!set.is_empty());")]
    pub const fn is_empty(self) -> bool {
        self.data.count == 0
    }

    /// Returns the paths of the documents that list codes: see [`ErrorCode::DOCUMENTS`](crate::ErrorCode::DOCUMENTS).
    #[doc = set_example!(r#"assert_eq!(set.documents(), ["docs-src/cdn-legacy.md"]);"#)]
    pub const fn documents(self) -> &'static [&'static str] {
        self.data.rows.documents
    }

    /// Returns the tags of the other languages: see [`ErrorCode::LANGUAGES`](crate::ErrorCode::LANGUAGES).
    #[doc = set_example!("assert!(set.languages().is_empty()); // the macro call names no language")]
    pub const fn languages(self) -> &'static [&'static str] {
        self.data.languages
    }

    /// Returns the code with exactly this text, case included.
    #[doc = set_example!(r#"assert_eq!(set.from_code("4000").unwrap().number(), Some(4000));"#)]
    pub const fn from_code(self, code: &str) -> Option<CodeEntry> {
        self.entry(self.data.find_code(code))
    }

    /// Returns the code with this number.
    #[doc = set_example!(r#"assert_eq!(set.from_number(4000).unwrap().as_str(), "4000");"#)]
    pub const fn from_number(self, number: i64) -> Option<CodeEntry> {
        self.entry(self.data.find_number(number))
    }

    /// Returns the range of codes that the documents give for a number, if the number has no row of its own.
    #[doc = set_example!("assert_eq!(set.range_of(4000), None); // it has a row of its own")]
    pub const fn range_of(self, number: i64) -> Option<CodeRange> {
        CodeRange::of(self.data, number)
    }

    /// Returns all codes, in the order of [`ErrorCode::ALL`](crate::ErrorCode::ALL).
    #[doc = set_example!("assert_eq!(set.iter().len(), set.len());")]
    pub const fn iter(self) -> CodeEntries {
        Entries { data: self.data, first: None, rest: 0..self.data.count, get: CodeEntry::new }
    }

    const fn entry(self, index: Option<usize>) -> Option<CodeEntry> {
        match index {
            Some(index) if index < self.data.count => Some(CodeEntry::new(self.data, index)),
            _ => None,
        }
    }
}

/// Sets are equal if all that their documents say is.
impl PartialEq for CodeSet {
    fn eq(&self, other: &Self) -> bool {
        self.data.is_same(other.data)
    }
}

impl Eq for CodeSet {}

impl Hash for CodeSet {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.data.product.hash(state);
    }
}

impl Debug for CodeSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CodeSet").field("product", &self.product()).field("len", &self.len()).finish_non_exhaustive()
    }
}

impl IntoIterator for CodeSet {
    type Item = CodeEntry;
    type IntoIter = CodeEntries;

    fn into_iter(self) -> CodeEntries {
        self.iter()
    }
}

impl IntoIterator for &CodeSet {
    type Item = CodeEntry;
    type IntoIter = CodeEntries;

    fn into_iter(self) -> CodeEntries {
        self.iter()
    }
}

/// All codes of a set: the iterator that [`CodeSet::iter`] gives.
pub type CodeEntries = Entries<CodeEntry>;
