//! Plans the enums of a document and their variants. Writing a plan can't fail.

use proc_macro2::{Ident, Span};
use tencent_errors_catalog::{Catalog, CodeTable, Entry, Space};

use crate::check;
use crate::names;
use crate::options::Options;
use crate::report::{At, Report, unmatched_text};

/// What is generated for a document.
pub(crate) struct Plan<'a> {
    /// The document's path, as the user gave it.
    pub(crate) document: String,
    /// The enum of codes and the enum of module codes. One without codes is not written.
    pub(crate) enums: Vec<Enum<'a>>,
}

/// An enum of codes.
pub(crate) struct Enum<'a> {
    pub(crate) name: Ident,
    /// What its values are called: "error code", "module error code".
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
    /// Its identifier in the enum, by [`names::variant`] or, if `renamed`, by the user.
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
    fn new(table: &'a CodeTable, row: &'a tencent_errors_catalog::Row, code: &str) -> Self {
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
    fn both(options: &Options) -> [Self; 2] {
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

/// Plans the enums of a document, and reports its mistakes.
pub(crate) fn plan<'a>(path: &'a str, catalog: &'a Catalog, options: &Options, report: &mut Report) -> Plan<'a> {
    check_renames(path, catalog, options, report);
    let both = Enum::both(options);
    if let [codes, modules] = &both
        && codes.name == modules.name
    {
        let message = format!("both enums would be named `{}`; give them different names", codes.name);
        report.mistake(At::ModuleName, message);
        return Plan { document: path.to_owned(), enums: Vec::new() };
    }
    let mut enums: Vec<Enum<'a>> = Vec::new();
    for mut code_enum in both {
        let space = code_enum.space;
        code_enum.variants = variants(path, catalog, entries(catalog, space), options, report);
        code_enum.pairs_with = pairs_with(&code_enum, enums.first());
        for table in catalog.tables().iter().filter(|table| table.space == space) {
            code_enum.ranges.extend(table.ranges.iter().filter_map(range));
            code_enum.notes.extend(notes(table));
        }
        check::contradictions(options.duplicates, path, &code_enum, report);
        enums.push(code_enum);
    }
    if report.is_clean() && !enums.iter().any(Enum::is_written) {
        report.problem(nothing_to_write(path, catalog));
    }
    Plan { document: path.to_owned(), enums }
}

/// Why a document has error-code tables, but no code and no range.
fn nothing_to_write(path: &str, catalog: &Catalog) -> String {
    let rows = catalog.tables().iter().flat_map(notes);
    let rows: Vec<String> = rows.take(5).map(|(line, text)| format!("\n  line {line}: {text}")).collect();
    format!(
        "{path} has a table of error codes, but no row of it names a code, or a range of numbers that fit 64 bits:{}",
        rows.concat()
    )
}

/// Returns the enum of the codes that this one's are paired with.
fn pairs_with(code_enum: &Enum, codes: Option<&Enum>) -> Option<Ident> {
    let pairs = code_enum.variants.iter().flat_map(|variant| &variant.rows).any(|row| row.pair.is_some());
    codes.filter(|codes| pairs && codes.is_written()).map(|codes| codes.name.clone())
}

fn entries(catalog: &Catalog, space: Space) -> &[Entry] {
    match space {
        Space::Code => catalog.codes(),
        Space::Module => catalog.module_codes(),
    }
}

/// Returns the range with its ends as numbers; one that is none stays a note.
fn range(range: &tencent_errors_catalog::Range) -> Option<Range> {
    let (first, last) = range.numbers()?;
    Some(Range {
        first: first.min(last),
        last: first.max(last),
        description: range.description.clone(),
        solution: range.solution.clone(),
        line: range.line,
    })
}

/// Returns the rows of a table that name no single code.
fn notes(table: &CodeTable) -> impl Iterator<Item = (u32, String)> {
    let ranges = table
        .ranges
        .iter()
        .map(|range| (range.line, format!("{} to {}: {}", range.first, range.last, range.description)));
    ranges.chain(table.notes.iter().map(|note| (note.line, note.text.clone())))
}

/// Plans the variants for the codes of one space.
fn variants<'a>(
    path: &str,
    catalog: &'a Catalog,
    entries: &'a [Entry],
    options: &Options,
    report: &mut Report,
) -> Vec<Variant<'a>> {
    let mut variants = Vec::with_capacity(entries.len());
    for entry in entries {
        let code = catalog.code(entry);
        let given = options.rename.iter().find(|(renamed, _)| renamed == code).map(|(_, name)| name.clone());
        let renamed = given.is_some();
        let ident = given.unwrap_or_else(|| names::variant(code));
        let rows = catalog.rows(entry).map(|(table, row)| Row::new(table, row, code)).collect();
        variants.push(Variant { ident, renamed, code, number: code.parse().ok(), rows });
    }
    check::drop_alike(&mut variants, path, report);
    check::drop_surplus(&mut variants, path, report);
    variants
}

/// Reports names for variants that are given twice, name no code, or can't be.
fn check_renames(path: &str, catalog: &Catalog, options: &Options, report: &mut Report) {
    if options.rename.is_empty() {
        return;
    }
    let both = [Space::Code, Space::Module].into_iter().flat_map(|space| entries(catalog, space));
    let codes: Vec<&str> = both.map(|entry| catalog.code(entry)).collect();
    for (index, (code, name)) in options.rename.iter().enumerate() {
        let earlier = options.rename.iter().take(index).find(|(other, _)| other == code);
        let message = if let Some((_, other)) = earlier {
            format!("`{code}` is renamed twice, to `{other}` and to `{name}`")
        } else if !codes.contains(&code.as_str()) {
            unmatched_text(code, &format!("`rename` names the code `{code}`, which {path} does not have"), &codes)
        } else if names::TAKEN.contains(&name.as_str()) {
            format!(
                "the enum has an item `{name}` of its own; name the variant otherwise: rename {{ {code:?} => {name}_ }}"
            )
        } else {
            continue;
        };
        report.mistake(At::Rename(index), message);
    }
}
