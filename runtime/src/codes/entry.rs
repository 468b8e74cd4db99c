//! The codes of a product as a value, for programs that pick the product when they run; and what a code tells, for enums too.

use core::fmt::{self, Alignment, Debug, Display};
use core::hash::{Hash, Hasher};
use core::iter::FusedIterator;
use core::ops::Range;
use core::ptr;

use super::class::Class;
use super::column::Column;
use super::data::Data;
use super::language;
use super::retry::Retry;
use super::row::{CodeRange, Rows, RowsOf};

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
    ///
    /// ```
    /// # mod cdn { tencent_errors::tencent_errors!("docs-src/cdn-legacy.md"); }
    /// let modules = tencent_errors::CodeSet::of::<cdn::Code>().module_codes().unwrap();
    /// assert_eq!(modules.len(), cdn::ModuleCode::COUNT);
    /// ```
    pub const fn module_codes(self) -> Option<CodeSet> {
        match self.module_codes {
            Some(data) => Some(CodeSet { data, module_codes: None }),
            None => None,
        }
    }

    /// Returns the paths of the product's current pages and folders, as the macro call gives them.
    ///
    /// ```
    /// # mod cdn { tencent_errors::tencent_errors!("docs-src/cdn-legacy.md"); }
    /// let set = tencent_errors::CodeSet::of::<cdn::Code>();
    /// assert_eq!(set.product(), "docs-src/cdn-legacy.md");
    /// ```
    pub const fn product(self) -> &'static str {
        self.data.product
    }

    /// Returns how many codes there are.
    ///
    /// ```
    /// # mod cdn { tencent_errors::tencent_errors!("docs-src/cdn-legacy.md"); }
    /// let set = tencent_errors::CodeSet::of::<cdn::Code>();
    /// assert_eq!(set.len(), cdn::Code::COUNT);
    /// ```
    pub const fn len(self) -> usize {
        self.data.count
    }

    /// Returns whether there are none: the documents list ranges of codes alone.
    ///
    /// ```
    /// # mod cdn { tencent_errors::tencent_errors!("docs-src/cdn-legacy.md"); }
    /// let set = tencent_errors::CodeSet::of::<cdn::Code>();
    /// assert!(!set.is_empty());
    /// ```
    pub const fn is_empty(self) -> bool {
        self.data.count == 0
    }

    /// Returns the paths of the documents that list codes: see [`ErrorCode::DOCUMENTS`](crate::ErrorCode::DOCUMENTS).
    ///
    /// ```
    /// # mod cdn { tencent_errors::tencent_errors!("docs-src/cdn-legacy.md"); }
    /// let set = tencent_errors::CodeSet::of::<cdn::Code>();
    /// assert_eq!(set.documents(), ["docs-src/cdn-legacy.md"]);
    /// ```
    pub const fn documents(self) -> &'static [&'static str] {
        self.data.rows.documents
    }

    /// Returns the tags of the other languages: see [`ErrorCode::LANGUAGES`](crate::ErrorCode::LANGUAGES).
    ///
    /// ```
    /// # mod cdn { tencent_errors::tencent_errors!("docs-src/cdn-legacy.md"); }
    /// let set = tencent_errors::CodeSet::of::<cdn::Code>();
    /// assert!(set.languages().is_empty()); // the macro call names no language
    /// ```
    pub const fn languages(self) -> &'static [&'static str] {
        self.data.languages
    }

    /// Returns the code with exactly this text, case included.
    ///
    /// ```
    /// # mod cdn { tencent_errors::tencent_errors!("docs-src/cdn-legacy.md"); }
    /// let set = tencent_errors::CodeSet::of::<cdn::Code>();
    /// assert_eq!(set.from_code("4000").unwrap().number(), Some(4000));
    /// ```
    pub const fn from_code(self, code: &str) -> Option<CodeEntry> {
        self.entry(self.data.find_code(code))
    }

    /// Returns the code with this number.
    ///
    /// ```
    /// # mod cdn { tencent_errors::tencent_errors!("docs-src/cdn-legacy.md"); }
    /// let set = tencent_errors::CodeSet::of::<cdn::Code>();
    /// assert_eq!(set.from_number(4000).unwrap().as_str(), "4000");
    /// ```
    pub const fn from_number(self, number: i64) -> Option<CodeEntry> {
        self.entry(self.data.find_number(number))
    }

    /// Returns the range of codes that the documents give for a number, if the number has no row of its own.
    ///
    /// ```
    /// # mod cdn { tencent_errors::tencent_errors!("docs-src/cdn-legacy.md"); }
    /// let set = tencent_errors::CodeSet::of::<cdn::Code>();
    /// assert_eq!(set.range_of(4000), None); // it has a row of its own
    /// ```
    pub const fn range_of(self, number: i64) -> Option<CodeRange> {
        CodeRange::of(self.data, number)
    }

    /// Returns all codes, in the order of [`ErrorCode::ALL`](crate::ErrorCode::ALL).
    ///
    /// ```
    /// # mod cdn { tencent_errors::tencent_errors!("docs-src/cdn-legacy.md"); }
    /// let set = tencent_errors::CodeSet::of::<cdn::Code>();
    /// assert_eq!(set.iter().len(), set.len());
    /// ```
    pub const fn iter(self) -> CodeEntries {
        CodeEntries { data: self.data, left: 0..self.data.count }
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
        is_same(self.data, other.data)
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
#[derive(Clone)]
pub struct CodeEntries {
    data: &'static Data,
    left: Range<usize>,
}

impl CodeEntries {
    fn entry(&self, index: usize) -> CodeEntry {
        CodeEntry::new(self.data, index)
    }
}

impl Iterator for CodeEntries {
    type Item = CodeEntry;

    fn next(&mut self) -> Option<CodeEntry> {
        self.left.next().map(|index| self.entry(index))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.left.size_hint()
    }

    fn nth(&mut self, n: usize) -> Option<CodeEntry> {
        self.left.nth(n).map(|index| self.entry(index))
    }
}

impl DoubleEndedIterator for CodeEntries {
    fn next_back(&mut self) -> Option<CodeEntry> {
        self.left.next_back().map(|index| self.entry(index))
    }
}

impl ExactSizeIterator for CodeEntries {}

impl FusedIterator for CodeEntries {}

impl Debug for CodeEntries {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.clone()).finish()
    }
}

/// A code of a [`CodeSet`], with what the documents say about it. It has the methods that generated enums have, and writes itself as they do.
///
/// ```
/// # mod dnspod { tencent_errors::tencent_errors!("docs-src/dnspod.md"); }
/// use tencent_errors::CodeSet;
///
/// let set = CodeSet::of::<dnspod::Code>();
/// let code = set.from_code("FailedOperation.DomainIsLocked").unwrap();
/// assert_eq!(code.to_string(), "FailedOperation.DomainIsLocked: 鎖定域名不能進行此操作");
/// assert!(set.iter().any(|other| other == code) && code == "FailedOperation.DomainIsLocked");
/// ```
#[derive(Clone, Copy)]
pub struct CodeEntry {
    data: &'static Data,
    index: usize,
}

macro_rules! entry_methods {
    (
        {}
        constants $constants:tt
        functions $functions:tt
        const_methods {
            $($(#$const_doc:tt)* $const_example:literal
            $const_method:ident($const_self:ident) -> ($const_type:ty) $const_body:tt)*
        }
        methods {
            $($(#$doc:tt)* $example:literal
            $method:ident($self:ident $(, $argument:ident: $argument_type:ty)?) -> ($type:ty) $body:tt)*
        }
    ) => {
        impl CodeEntry {
            $(
                $(#$const_doc)*
                #[doc = example!($const_example)]
                #[inline]
                pub const fn $const_method($const_self) -> $const_type $const_body
            )*

            $(
                $(#$doc)*
                #[doc = example!($example)]
                #[inline]
                pub fn $method($self $(, $argument: $argument_type)?) -> $type $body
            )*
        }
    };
}

/// Writes an example, with the code that it is about.
macro_rules! example {
    ($example:literal) => {
        concat!(
            "\n```\n# mod dnspod { tencent_errors::tencent_errors!(\"docs-src/dnspod.md\"); }\n",
            "let set = tencent_errors::CodeSet::of::<dnspod::Code>();\n",
            "let code = set.from_code(\"FailedOperation.DomainIsLocked\").unwrap();\n",
            $example,
            "\n```"
        )
    };
}

__with_methods! { { entry_methods } }

impl CodeEntry {
    pub(super) const fn new(data: &'static Data, index: usize) -> Self {
        CodeEntry { data, index }
    }

    /// Returns what the code's first row says in a column.
    ///
    /// ```
    /// # mod dnspod { tencent_errors::tencent_errors!("docs-src/dnspod.md"); }
    /// use tencent_errors::{CodeSet, Column};
    ///
    /// let code = CodeSet::of::<dnspod::Code>().from_code("FailedOperation.DomainIsLocked").unwrap();
    /// assert_eq!(code.text(Column::Description), code.description());
    /// ```
    #[inline]
    pub const fn text(self, column: Column) -> Option<&'static str> {
        self.data.rows.text(column, self.index)
    }
}

/// Codes are equal if their sets are, and their places there.
impl PartialEq for CodeEntry {
    fn eq(&self, other: &Self) -> bool {
        self.index == other.index && is_same(self.data, other.data)
    }
}

impl Eq for CodeEntry {}

impl Hash for CodeEntry {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

/// Writes the code with its description, and in the alternate form with its solution.
impl Display for CodeEntry {
    #[expect(clippy::inline_always, reason = "only within an enum's own function a program keeps but these columns")]
    #[inline(always)]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let description = self.description();
        let solution =
            if f.alternate() { self.solution().filter(|solution| description != Some(*solution)) } else { None };
        pad(f, self.as_str(), description, solution)
    }
}

impl Debug for CodeEntry {
    #[expect(clippy::inline_always, reason = "only within an enum's own function a program keeps but the codes")]
    #[inline(always)]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl AsRef<str> for CodeEntry {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl From<CodeEntry> for &'static str {
    fn from(code: CodeEntry) -> &'static str {
        code.as_str()
    }
}

impl PartialEq<str> for CodeEntry {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for CodeEntry {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl PartialEq<CodeEntry> for str {
    fn eq(&self, other: &CodeEntry) -> bool {
        self == other.as_str()
    }
}

impl PartialEq<CodeEntry> for &str {
    fn eq(&self, other: &CodeEntry) -> bool {
        *self == other.as_str()
    }
}

/// Returns whether two enums have the same data. A constant may be in a program twice.
fn is_same(data: &'static Data, other: &'static Data) -> bool {
    ptr::eq(data, other) || data == other
}

/// Writes `code: description (solution: …)` with the fill around it that the formatter asks for.
fn pad(f: &mut fmt::Formatter<'_>, code: &str, description: Option<&str>, solution: Option<&str>) -> fmt::Result {
    let parts = [
        code,
        if description.is_some() { ": " } else { "" },
        description.unwrap_or_default(),
        if solution.is_some() { " (solution: " } else { "" },
        solution.unwrap_or_default(),
        if solution.is_some() { ")" } else { "" },
    ];
    let gap = match f.width() {
        Some(width) => width.saturating_sub(parts.iter().map(|part| part.chars().count()).sum()),
        None => 0,
    };
    let before = match f.align() {
        Some(Alignment::Right) => gap,
        Some(Alignment::Center) => gap / 2,
        _ => 0,
    };
    fill(f, before)?;
    parts.iter().try_for_each(|part| f.write_str(part))?;
    fill(f, gap - before)
}

fn fill(f: &mut fmt::Formatter<'_>, count: usize) -> fmt::Result {
    let fill = f.fill();
    (0..count).try_for_each(|_| fmt::Write::write_char(f, fill))
}
