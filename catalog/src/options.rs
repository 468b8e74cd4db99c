//! What the rules can't know of a document, told by its user. Comes in: the options; goes out: which tables, columns and rows they choose,
//! and which of them chose nothing, so that options don't rot.

use std::collections::HashSet;

use crate::format::Format;
use crate::normal::squeeze;

/// How to read a document where the rules alone don't get it right. Texts are compared without regard to white space, case and width.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// How the document is written.
    pub format: Format,
    /// The headers of the columns that have these roles, in whichever tables they stand. A table with the header of the code column is one of
    /// error codes, whatever the rules say.
    pub columns: Vec<(Role, String)>,
    /// The headings under which the error-code tables stand; empty for all.
    pub tables: Vec<String>,
    /// The code cells of rows to leave out.
    pub skip: Vec<String>,
}

/// What a column of an error-code table holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Role {
    /// The error codes.
    Code,
    /// The module codes that stand beside them.
    Module,
    /// The symbols that stand beside numeric codes.
    Name,
    /// What the codes mean.
    Description,
    /// The messages that the API gives.
    Message,
    /// The causes.
    Cause,
    /// What to do.
    Solution,
    /// The kinds of error.
    Kind,
}

impl Role {
    /// All roles, each with its name in the macro's input.
    pub const ALL: &'static [(&'static str, Role)] = &[
        ("code", Role::Code),
        ("module", Role::Module),
        ("name", Role::Name),
        ("description", Role::Description),
        ("message", Role::Message),
        ("cause", Role::Cause),
        ("solution", Role::Solution),
        ("kind", Role::Kind),
    ];
}

/// An option that chose nothing in the document.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Unmatched {
    /// Which list of [`Options`] it stands in.
    pub option: OptionKind,
    /// What it says.
    pub text: String,
    /// What the document has in its place.
    pub available: Vec<String>,
}

/// The lists of [`Options`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum OptionKind {
    /// [`Options::columns`].
    Columns,
    /// [`Options::tables`].
    Tables,
    /// [`Options::skip`].
    Skip,
}

/// The options while a document is read.
pub(crate) struct Choices {
    columns: Vec<(Role, Choice)>,
    tables: Vec<Choice>,
    skip: Vec<Choice>,
    headers: Vec<String>,
    headings: Vec<String>,
    cells: Vec<String>,
}

struct Choice {
    text: String,
    normal: String,
    hit: bool,
}

impl Choice {
    fn new(text: &str) -> Self {
        Choice { text: text.to_owned(), normal: squeeze(text), hit: false }
    }

    /// Whether this is what the option names.
    fn takes(&mut self, normal: &str) -> bool {
        let taken = self.normal == normal;
        self.hit |= taken;
        taken
    }
}

impl Choices {
    pub(crate) fn new(options: &Options) -> Self {
        let choices = |texts: &[String]| texts.iter().map(|text| Choice::new(text)).collect();
        Choices {
            columns: options.columns.iter().map(|(role, text)| (*role, Choice::new(text))).collect(),
            tables: choices(&options.tables),
            skip: choices(&options.skip),
            headers: Vec::new(),
            headings: Vec::new(),
            cells: Vec::new(),
        }
    }

    /// Whether the table under these headings is to be read.
    pub(crate) fn takes_table(&mut self, headings: &[String]) -> bool {
        if self.tables.is_empty() {
            return true;
        }
        note(&mut self.headings, headings.last());
        let normal: Vec<String> = headings.iter().map(|heading| squeeze(heading)).collect();
        let mut taken = false;
        for choice in &mut self.tables {
            taken |= normal.iter().any(|heading| choice.takes(heading));
        }
        taken
    }

    /// The columns that the options name among these headers.
    pub(crate) fn columns(&mut self, headers: &[&str]) -> Vec<(Role, usize)> {
        if self.columns.is_empty() {
            return Vec::new();
        }
        let mut found = Vec::new();
        for (column, header) in headers.iter().enumerate() {
            note(&mut self.headers, Some(*header));
            let normal = squeeze(header);
            let named = self.columns.iter_mut().filter_map(|(role, choice)| choice.takes(&normal).then_some(*role));
            found.extend(named.map(|role| (role, column)));
        }
        found
    }

    /// Whether the row with this code cell is to be left out.
    pub(crate) fn skips(&mut self, cell: &str) -> bool {
        if self.skip.is_empty() {
            return false;
        }
        note(&mut self.cells, Some(cell));
        let normal = squeeze(cell);
        let mut skipped = false;
        for choice in &mut self.skip {
            skipped |= choice.takes(&normal);
        }
        skipped
    }

    /// The options that chose nothing.
    pub(crate) fn unmatched(self) -> Vec<Unmatched> {
        let columns = self.columns.into_iter().map(|(_, choice)| choice);
        let unmatched = |option, choice: Choice, available: &[String]| {
            let mut seen = HashSet::new();
            let available = available.iter().filter(|text| seen.insert(text.as_str())).cloned().collect();
            (!choice.hit).then_some(Unmatched { option, text: choice.text, available })
        };
        let mut all: Vec<Unmatched> =
            columns.filter_map(|choice| unmatched(OptionKind::Columns, choice, &self.headers)).collect();
        all.extend(self.tables.into_iter().filter_map(|choice| unmatched(OptionKind::Tables, choice, &self.headings)));
        all.extend(self.skip.into_iter().filter_map(|choice| unmatched(OptionKind::Skip, choice, &self.cells)));
        all
    }
}

/// Adds a text to what the document has, once.
fn note<T: AsRef<str>>(texts: &mut Vec<String>, text: Option<T>) {
    if let Some(text) = text
        && !text.as_ref().is_empty()
        && texts.last().is_none_or(|last| last != text.as_ref())
    {
        texts.push(text.as_ref().replace('\n', " "));
    }
}
