//! Decides what is generated. Come in: a document and the options; go out: the enums with their variants, and everything that is wrong, each
//! with its place and what to do. What the plan holds can be expanded.

use std::collections::HashMap;

use proc_macro2::{Ident, Span};
use tencent_errors_catalog::{Catalog, CodeTable, Entry, Space};

use crate::input::{Duplicates, Input};
use crate::load::Document;
use crate::names;
use crate::report::Report;

/// What is generated for a document.
pub(crate) struct Plan<'a> {
    /// The document's path, as the user gave it.
    pub(crate) document: String,
    /// The enum of codes, and that of module codes; a set without codes is not written.
    pub(crate) enums: Vec<Enum<'a>>,
}

/// An enum of codes.
pub(crate) struct Enum<'a> {
    pub(crate) name: Ident,
    /// What its values are called: "error code", "module error code".
    pub(crate) what: &'static str,
    /// The macro by example through which the user's `code!` or `module_code!` finds a variant.
    pub(crate) by_name: Ident,
    pub(crate) variants: Vec<Variant<'a>>,
    pub(crate) ranges: Vec<Range>,
    /// The rows of its tables that name no code: line and text.
    pub(crate) notes: Vec<(u32, String)>,
    /// The enum that holds the codes beside these, if the document has pairs.
    pub(crate) pairs_with: Option<Ident>,
}

impl Enum<'_> {
    /// Whether there is anything to write: a document may tell codes of one kind only.
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
    /// The line of its first row.
    fn line(&self) -> u32 {
        self.rows.first().map_or(0, |row| row.line)
    }
}

/// A row; a text that it doesn't have is empty.
#[derive(Default)]
pub(crate) struct Row<'a> {
    pub(crate) line: u32,
    pub(crate) headings: &'a [String],
    pub(crate) description: &'a str,
    pub(crate) solution: &'a str,
    pub(crate) kind: &'a str,
    pub(crate) name: &'a str,
    pub(crate) message: &'a str,
    pub(crate) cause: &'a str,
    /// The code beside this one: a code's module code, a module code's code.
    pub(crate) pair: &'a str,
}

/// A row that names a range of numbers.
pub(crate) struct Range {
    pub(crate) first: i64,
    pub(crate) last: i64,
    pub(crate) description: String,
    pub(crate) solution: String,
    pub(crate) line: u32,
}

impl<'a> Row<'a> {
    fn new(table: &'a CodeTable, row: &'a tencent_errors_catalog::Row, code: &str) -> Self {
        let text = |text: &'a Option<String>| text.as_deref().unwrap_or_default();
        let pair = if row.code == code { text(&row.module) } else { &row.code };
        Row {
            line: row.line,
            headings: &table.headings,
            description: text(&row.description),
            solution: text(&row.solution),
            kind: text(&row.kind),
            name: text(&row.name),
            message: text(&row.message),
            cause: text(&row.cause),
            pair,
        }
    }

    /// The heading under which it stands.
    pub(crate) fn section(&self) -> &'a str {
        self.headings.last().map_or("", String::as_str)
    }

    /// What the row says, wherever it stands.
    pub(crate) fn texts(&self) -> [&'a str; 7] {
        [self.description, self.solution, self.kind, self.name, self.message, self.cause, self.pair]
    }
}

impl Plan<'_> {
    /// Enums that hold nothing of use: so that what names them has no errors of its own where no document could be read.
    pub(crate) fn stand_in(input: &Input) -> Self {
        let enums = Set::both(input).map(|set| Enum {
            variants: vec![Variant {
                ident: "__Unread".to_owned(),
                renamed: true,
                code: "",
                number: Some(0),
                rows: vec![Row::default()],
            }],
            ..set.into_enum()
        });
        Plan { document: input.path.value(), enums: enums.into() }
    }
}

/// One of the two sets of codes that a document may tell.
struct Set {
    space: Space,
    name: Ident,
}

impl Set {
    fn both(input: &Input) -> [Set; 2] {
        let name =
            |given: &Option<Ident>, name: &str| given.clone().unwrap_or_else(|| Ident::new(name, Span::mixed_site()));
        [
            Set { space: Space::Code, name: name(&input.name, "Code") },
            Set { space: Space::Module, name: name(&input.module_name, "ModuleCode") },
        ]
    }

    fn into_enum<'a>(self) -> Enum<'a> {
        let (what, by_name) = match self.space {
            Space::Code => ("error code", "__code"),
            Space::Module => ("module error code", "__module_code"),
        };
        Enum {
            name: self.name,
            what,
            by_name: Ident::new(by_name, Span::call_site()),
            variants: Vec::new(),
            ranges: Vec::new(),
            notes: Vec::new(),
            pairs_with: None,
        }
    }
}

/// The plan for a document, and what is wrong with it.
pub(crate) fn plan<'a>(input: &Input, document: &'a Document, report: &mut Report) -> Plan<'a> {
    let catalog = &document.reading.catalog;
    let mut renames = Renames::new(input);
    let mut enums = Vec::new();
    for set in Set::both(input) {
        let space = set.space;
        let mut plan = set.into_enum();
        plan.variants = variants(document, entries(catalog, space), &mut renames, report);
        plan.pairs_with = pairs_with(&plan, enums.first());
        for table in catalog.tables().iter().filter(|table| table.space == space) {
            plan.ranges.extend(table.ranges.iter().filter_map(range));
            plan.notes.extend(notes(table));
        }
        contradictions(input, document, &plan, report);
        enums.push(plan);
    }
    renames.finish(document, report);
    Plan { document: document.path.clone(), enums }
}

/// The enum of the codes beside those of this set.
fn pairs_with(set: &Enum, codes: Option<&Enum>) -> Option<Ident> {
    let pairs = set.variants.iter().flat_map(|variant| &variant.rows).any(|row| !row.pair.is_empty());
    codes.filter(|codes| pairs && codes.is_written()).map(|codes| codes.name.clone())
}

fn entries(catalog: &Catalog, space: Space) -> &[Entry] {
    match space {
        Space::Code => catalog.codes(),
        Space::Module => catalog.module_codes(),
    }
}

/// The range with its ends as numbers; one that is none stays a note.
fn range(range: &tencent_errors_catalog::Range) -> Option<Range> {
    let (first, last) = range.numbers()?;
    Some(Range {
        first: first.min(last),
        last: first.max(last),
        description: range.description.clone(),
        solution: range.solution.clone().unwrap_or_default(),
        line: range.line,
    })
}

/// The rows of a table that name no single code.
fn notes(table: &CodeTable) -> impl Iterator<Item = (u32, String)> {
    let ranges = table
        .ranges
        .iter()
        .map(|range| (range.line, format!("{} to {}: {}", range.first, range.last, range.description)));
    ranges.chain(table.notes.iter().map(|note| (note.line, note.text.clone())))
}

/// The variants for the codes of a set.
fn variants<'a>(
    document: &'a Document,
    entries: &'a [Entry],
    renames: &mut Renames<'_>,
    report: &mut Report,
) -> Vec<Variant<'a>> {
    let catalog = &document.reading.catalog;
    let mut variants = Vec::with_capacity(entries.len());
    for entry in entries {
        let code = catalog.code(entry);
        let given = renames.of(code);
        let (ident, is_given) = given.map_or_else(|| (names::variant(code), false), |ident| (ident, true));
        let rows = catalog.rows(entry).map(|(table, row)| Row::new(table, row, code)).collect();
        variants.push(Variant { ident, renamed: is_given, code, number: code.parse().ok(), rows });
    }
    drop_alike(&mut variants, &document.path, report);
    drop_surplus(&mut variants, &document.path, report);
    variants
}

/// Of the codes that become the same variant, all but the first give a problem and no variant.
fn drop_alike(variants: &mut Vec<Variant>, document: &str, report: &mut Report) {
    // Nearly always there are none; to sort tells so sooner than to hash.
    let mut idents: Vec<&str> = variants.iter().map(|variant| variant.ident.as_str()).collect();
    idents.sort_unstable();
    idents.dedup();
    if idents.len() == variants.len() {
        return;
    }
    let mut taken: HashMap<String, &str> = HashMap::new();
    variants.retain(|variant| {
        let Variant { ident, code, .. } = variant;
        let Some(other) = taken.insert(ident.clone(), code) else { return true };
        report.problem(format!(
            "{document}:{}: the codes `{other}` and `{code}` both become the variant `{ident}`; \
             give one a name of its own: rename {{ \"{code}\" => {ident}_2 }}",
            variant.line()
        ));
        false
    });
}

/// An index has two bytes.
fn drop_surplus(variants: &mut Vec<Variant>, document: &str, report: &mut Report) {
    const MOST: usize = 1 << 16;
    if let Some(first) = variants.get(MOST) {
        let line = first.line();
        report.problem(format!("{document}:{line}: more than {MOST} codes; take some tables only: tables(\"…\")"));
        variants.truncate(MOST);
    }
}

/// Reports the codes whose rows say different things, if the user wants to know.
fn contradictions(input: &Input, document: &Document, set: &Enum, report: &mut Report) {
    if input.duplicates == Duplicates::Merge {
        return;
    }
    for Variant { code, rows, .. } in &set.variants {
        let Some(first) = rows.first() else { continue };
        if let Some(other) = rows.iter().find(|row| row.pair.is_empty() && row.texts() != first.texts()) {
            let message = format!(
                "{}:{}: the {} `{code}` says `{}` here and `{}` on line {}",
                document.path, first.line, set.what, first.description, other.description, other.line
            );
            match input.duplicates {
                Duplicates::Deny => report.contradiction(message),
                _ => report.warning(message),
            }
        }
    }
}

/// The user's names for variants.
struct Renames<'a> {
    renames: Vec<(&'a syn::LitStr, String, &'a Ident, bool)>,
}

impl<'a> Renames<'a> {
    fn new(input: &'a Input) -> Self {
        Renames { renames: input.rename.iter().map(|(code, name)| (code, code.value(), name, false)).collect() }
    }

    fn of(&mut self, code: &str) -> Option<String> {
        let (_, _, name, used) = self.renames.iter_mut().find(|(_, renamed, ..)| renamed == code)?;
        *used = true;
        Some(name.to_string())
    }

    /// Reports those that name no code.
    fn finish(self, document: &Document, report: &mut Report) {
        let catalog = &document.reading.catalog;
        for (literal, code, ..) in self.renames.into_iter().filter(|(.., used)| !used) {
            let codes: Vec<&str> = [Space::Code, Space::Module]
                .into_iter()
                .flat_map(|space| entries(catalog, space))
                .map(|entry| catalog.code(entry))
                .collect();
            report.unmatched(
                literal,
                &format!("`rename` names the code `{code}`, which {} does not have", document.path),
                &codes,
            );
        }
    }
}
