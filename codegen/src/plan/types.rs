//! Defines a plan: the enums to write, their variants, and the rows behind each.

use proc_macro2::{Ident, Span};
use tencent_errors_catalog::{CodeTable, Space};

use crate::options::Options;

/// A plan of the items for a document.
pub(crate) struct Plan<'a> {
    /// The document's path, as the user gave it.
    pub(crate) document: String,
    /// The enum of codes and the enum of module codes. One without codes is not written.
    pub(crate) enums: Vec<Enum<'a>>,
}

/// An enum of codes.
pub(crate) struct Enum<'a> {
    pub(crate) name: Ident,
    /// The noun for its values in messages: "error code", "module error code".
    pub(crate) noun: &'static str,
    /// Which codes of an answer it is for.
    pub(crate) space: Space,
    /// The macro by example through which the user's `code!` or `module_code!` finds a variant.
    pub(crate) by_name: Ident,
    pub(crate) variants: Vec<Variant<'a>>,
    pub(crate) ranges: Vec<Range>,
    /// The rows of its tables that name no code: line and text.
    pub(crate) notes: Vec<(u32, String)>,
    /// The enum that holds the codes beside these, if the document has pairs.
    pub(crate) pairs_with: Option<Ident>,
    /// Whether it replaces one whose document could not be read.
    pub(crate) is_unread: bool,
}

impl Enum<'_> {
    /// Returns whether there is anything to write: a document may tell codes of one kind only.
    pub(crate) fn is_written(&self) -> bool {
        !self.variants.is_empty() || !self.ranges.is_empty()
    }
}

/// A code.
pub(crate) struct Variant<'a> {
    /// Its identifier in the enum, by [`crate::names::variant`] or, if `renamed`, by the user.
    pub(crate) ident: String,
    pub(crate) renamed: bool,
    pub(crate) code: &'a str,
    pub(crate) number: Option<i64>,
    /// The rows that name it: at least one.
    pub(crate) rows: Vec<Row<'a>>,
}

impl Variant<'_> {
    /// Returns the line of its first row.
    pub(crate) fn line(&self) -> u32 {
        self.rows.first().map_or(0, |row| row.line)
    }
}

/// A row, as it says of one of its codes.
#[derive(Clone, Copy, Default)]
pub(crate) struct Row<'a> {
    pub(crate) line: u32,
    pub(crate) headings: &'a [String],
    pub(crate) description: Option<&'a str>,
    pub(crate) solution: Option<&'a str>,
    pub(crate) kind: Option<&'a str>,
    pub(crate) name: Option<&'a str>,
    pub(crate) message: Option<&'a str>,
    pub(crate) cause: Option<&'a str>,
    /// The code beside this one: a code's module code, a module code's code.
    pub(crate) pair: Option<&'a str>,
}

/// A row that names a range of numbers.
pub(crate) struct Range {
    pub(crate) first: i64,
    pub(crate) last: i64,
    pub(crate) description: String,
    pub(crate) solution: Option<String>,
    pub(crate) line: u32,
}

impl<'a> Row<'a> {
    pub(super) fn new(table: &'a CodeTable, row: &'a tencent_errors_catalog::Row, code: &str) -> Self {
        let pair = if row.code == code { row.module.as_deref() } else { Some(row.code.as_str()) };
        Row {
            line: row.line,
            headings: &table.headings,
            description: row.description.as_deref(),
            solution: row.solution.as_deref(),
            kind: row.kind.as_deref(),
            name: row.name.as_deref(),
            message: row.message.as_deref(),
            cause: row.cause.as_deref(),
            pair,
        }
    }

    /// Returns the heading above it.
    pub(crate) fn section(&self) -> Option<&'a str> {
        self.headings.last().map(String::as_str)
    }

    /// Returns what the row says of its code, column by column.
    pub(crate) fn columns(&self) -> [(&'static str, Option<&'a str>); 6] {
        [
            ("description", self.description),
            ("solution", self.solution),
            ("kind", self.kind),
            ("name", self.name),
            ("message", self.message),
            ("cause", self.cause),
        ]
    }
}

/// The only variant of an enum whose document could not be read.
pub(crate) const UNREAD: &str = "__Unread";

impl Plan<'_> {
    /// Enums that hold nothing of use, so that programs that name them have no errors of their own where no document could be read.
    pub(crate) fn stand_in(path: &str, options: &Options) -> Self {
        let [codes, modules] = Enum::both(options);
        // Two enums of one name would be a second error.
        let modules = Some(modules).filter(|modules| modules.name != codes.name);
        let enums = [codes].into_iter().chain(modules).map(|code_enum| Enum {
            is_unread: true,
            variants: vec![Variant {
                ident: UNREAD.to_owned(),
                renamed: true,
                code: "",
                number: Some(0),
                rows: vec![Row::default()],
            }],
            ..code_enum
        });
        Plan { document: path.to_owned(), enums: enums.collect() }
    }
}

impl Enum<'_> {
    /// Returns an enum without variants for each of the two spaces of codes.
    pub(super) fn both(options: &Options) -> [Self; 2] {
        let name = |given: &Option<Ident>, default: &str| {
            given.clone().unwrap_or_else(|| Ident::new(default, Span::mixed_site()))
        };
        [
            Enum::empty(Space::Code, "error code", name(&options.name, "Code"), "__code"),
            Enum::empty(Space::Module, "module error code", name(&options.module_name, "ModuleCode"), "__module_code"),
        ]
    }

    fn empty(space: Space, noun: &'static str, name: Ident, by_name: &str) -> Self {
        Enum {
            name,
            space,
            noun,
            by_name: Ident::new(by_name, Span::call_site()),
            variants: Vec::new(),
            ranges: Vec::new(),
            notes: Vec::new(),
            pairs_with: None,
            is_unread: false,
        }
    }
}
