//! Defines a plan: the enums to write, their variants, and the rows of each.

use proc_macro2::{Ident, Span};
use tencent_errors_catalog::{PlacedRow, Space, Statement};

use crate::options::Options;

/// A plan of the items for a product.
pub(crate) struct Plan<'a> {
    /// The product's name in texts and messages: its paths, as the user gives them.
    pub(crate) product: &'a str,
    /// The paths of the documents that list codes: the current ones, then those of the older snapshot.
    pub(crate) documents: Vec<&'a str>,
    /// The languages but for the first.
    pub(crate) languages: Vec<Language<'a>>,
    /// The enum of codes and the enum of module codes. One without codes is not written.
    pub(crate) enums: Vec<Enum<'a>>,
}

/// A language but for the first.
pub(crate) struct Language<'a> {
    pub(crate) tag: &'a str,
    /// The paths of its documents that list codes.
    pub(crate) documents: Vec<&'a str>,
}

/// An enum of codes.
pub(crate) struct Enum<'a> {
    pub(crate) name: Ident,
    /// Which codes of an answer it is for.
    pub(crate) space: Space,
    /// The current codes, then those that were removed.
    pub(crate) variants: Vec<Variant<'a>>,
    /// The rows that name a range of numbers, each with the least and the greatest.
    pub(crate) ranges: Vec<(PlacedRow<'a>, (i64, i64))>,
    /// The rows of its tables that name no code.
    pub(crate) notes: Vec<Note<'a>>,
    /// The enum of the codes next to these, if the documents have pairs.
    pub(crate) pairs_with: Option<Ident>,
    /// Whether it replaces one whose documents could not be read.
    pub(crate) is_unread: bool,
}

impl Enum<'_> {
    /// Returns whether there is anything to write: a product may have codes of one kind only.
    pub(crate) fn is_written(&self) -> bool {
        !self.variants.is_empty() || !self.ranges.is_empty()
    }

    /// Returns how many of its codes are current: those that were removed come after them.
    pub(crate) fn current(&self) -> usize {
        self.variants.partition_point(|variant| variant.removed.is_none())
    }

    /// Returns whether some of its codes were removed.
    pub(crate) fn has_removed(&self) -> bool {
        self.current() < self.variants.len()
    }
}

/// A code.
#[derive(Default)]
pub(crate) struct Variant<'a> {
    /// Its identifier in the enum, by [`crate::names::variant`] or, if `renamed`, by the user.
    pub(crate) ident: String,
    pub(crate) renamed: bool,
    pub(crate) code: &'a str,
    pub(crate) number: Option<i64>,
    /// What the documents say about it: at least one statement, but for the stand-in of an unread document.
    pub(crate) statements: Vec<Statement<'a>>,
    /// The rows of each language that name it; none for a language that lacks it.
    pub(crate) translated: Vec<Vec<PlacedRow<'a>>>,
    /// Why programs should not use it any more, if it was removed from the current documents.
    pub(crate) removed: Option<String>,
}

impl<'a> Variant<'a> {
    /// Returns the first row of each statement.
    pub(crate) fn rows(&self) -> impl Iterator<Item = PlacedRow<'a>> {
        self.statements.iter().map(|said| said.first)
    }

    /// Returns the place of its first row: document and line.
    pub(crate) fn place(&self) -> String {
        self.rows().next().map(|placed| format!("{}:{}", placed.document, placed.row.line)).unwrap_or_default()
    }
}

/// A row that names no code.
pub(crate) struct Note<'a> {
    pub(crate) document: &'a str,
    pub(crate) line: u32,
    pub(crate) text: String,
}

/// The only variant of an enum whose documents could not be read.
pub(crate) const UNREAD: &str = "__Unread";

impl<'a> Plan<'a> {
    /// Returns whether all rows are in one document, which the product is named after.
    pub(crate) fn has_one_document(&self) -> bool {
        self.documents.as_slice() == [self.product]
    }

    /// Returns the enum of module codes, if the product has some.
    pub(crate) fn modules(&self) -> Option<&Ident> {
        let is_of_modules = |code_enum: &&Enum<'_>| code_enum.space == Space::Module && code_enum.is_written();
        self.enums.iter().find(is_of_modules).map(|code_enum| &code_enum.name)
    }

    /// Enums for documents that could not be read: programs that name them get no further errors.
    pub(crate) fn stand_in(product: &'a str, options: &Options) -> Self {
        let [codes, modules] = Enum::both(options);
        // Two enums of one name would be a second error.
        let modules = Some(modules).filter(|modules| modules.name != codes.name);
        let enums = [codes].into_iter().chain(modules).map(|code_enum| Enum {
            is_unread: true,
            variants: vec![Variant { ident: UNREAD.to_owned(), renamed: true, number: Some(0), ..Variant::default() }],
            ..code_enum
        });
        Plan { product, documents: vec![product], languages: Vec::new(), enums: enums.collect() }
    }
}

impl Enum<'_> {
    /// Returns an enum without variants for each of the two spaces of codes.
    pub(super) fn both(options: &Options) -> [Self; 2] {
        let name = |given: &Option<Ident>, default: &str| {
            given.clone().unwrap_or_else(|| Ident::new(default, Span::mixed_site()))
        };
        [
            Enum::empty(Space::Code, name(&options.name, "Code")),
            Enum::empty(Space::Module, name(&options.module_name, "ModuleCode")),
        ]
    }

    fn empty(space: Space, name: Ident) -> Self {
        Enum {
            name,
            space,
            variants: Vec::new(),
            ranges: Vec::new(),
            notes: Vec::new(),
            pairs_with: None,
            is_unread: false,
        }
    }
}
