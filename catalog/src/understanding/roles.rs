//! Gives the columns of an error-code table their roles.

use super::code_cell::is_number;
use super::view::{TableColumn, View, is_identifier};
use crate::column::Column;
use crate::options::Role;
use crate::vocabulary::Word;

/// Which column of an error-code table has which role, by their indexes.
#[derive(Debug)]
pub(crate) struct Roles {
    pub(crate) code: usize,
    pub(crate) module: Option<usize>,
    /// The columns of texts.
    pub(super) texts: Vec<(Column, usize)>,
}

impl Roles {
    /// Returns the index of the column that has the role.
    pub(crate) fn get(&self, column: Column) -> Option<usize> {
        self.texts.iter().find(|(role, _)| *role == column).map(|(_, index)| *index)
    }

    /// Gives the column with this index the role, and no other.
    pub(crate) fn set(&mut self, role: impl Into<Role>, index: usize) {
        let role = role.into();
        if role == Role::Code {
            return;
        }
        self.texts.retain(|(_, other)| *other != index);
        self.module.take_if(|module| *module == index);
        match role {
            Role::Text(column) => self.put(column, index),
            _ => self.module = Some(index),
        }
    }

    fn put(&mut self, column: Column, index: usize) {
        self.texts.retain(|(role, _)| *role != column);
        self.texts.insert(0, (column, index));
    }

    /// Returns whether the column with this index has no role.
    pub(crate) fn is_free(&self, index: usize) -> bool {
        index != self.code && self.module != Some(index) && self.texts.iter().all(|(_, other)| *other != index)
    }
}

/// A rule: a column may have the role if its header is one of the words, and the test is true.
struct Rule(Column, &'static [Word], fn(&View<'_>, &Roles, &TableColumn<'_>) -> bool);

/// The rules, for each role the best first. A column has the first role for which it is the first that fits.
const RULES: &[Rule] = &[
    Rule(
        Column::Name,
        &[Word::CodeSymbol, Word::GenericSymbol, Word::Symbol, Word::Generic, Word::Code],
        |view, roles, column| column.holds(50, is_identifier) && !holds_other_codes(view, roles, column),
    ),
    Rule(Column::Name, &[Word::Prompt], |_, _, column| column.holds(60, is_identifier)),
    // One of two descriptions may be a symbol.
    Rule(Column::Name, &[Word::Description], |view, _, column| {
        !is_only(view, Word::Description) && column.holds(80, is_identifier)
    }),
    Rule(Column::Description, &[Word::Description], |view, _, column| {
        is_only(view, Word::Description) || view.is_native(column)
    }),
    Rule(Column::Description, &[Word::Description], always),
    Rule(Column::Message, &[Word::Message], always),
    Rule(Column::Message, &[Word::Prompt], |_, _, column| !column.holds(60, is_identifier)),
    // Of two descriptions, the one in another language than the page.
    Rule(Column::Message, &[Word::Description], |view, roles, column| {
        let description = roles.get(Column::Description);
        !view.is_native(column)
            && description.and_then(|other| view.columns.get(other)).is_some_and(|other| view.is_native(other))
    }),
    Rule(Column::Cause, &[Word::Cause], always),
    Rule(Column::Solution, &[Word::Solution], always),
    Rule(Column::Solution, &[Word::CauseAndSolution], always),
    Rule(Column::Kind, &[Word::Kind], always),
    Rule(Column::HttpStatus, &[Word::Http], |_, _, column| column.says(50, |cell| Column::status(cell).is_some())),
];

/// Which column is the description if no header names one, and there is no message; the best first.
const DESCRIPTIONS: &[fn(&View<'_>, &Roles) -> Option<usize>] = &[
    // Next to a cause, it is the solution.
    |view, roles| {
        let mut both = view.with(&[Word::CauseAndSolution]).map(|column| column.index);
        both.next().filter(|_| roles.get(Column::Cause).is_none())
    },
    |_, roles| roles.get(Column::Cause),
    |_, roles| roles.get(Column::Kind),
    text,
    |_, roles| roles.get(Column::Solution),
    |_, roles| roles.get(Column::Name),
];

/// Returns the roles of the columns next to the code.
pub(super) fn of(view: &View<'_>, code: &TableColumn<'_>) -> Roles {
    let module = view.with(&[Word::Module]).map(|column| column.index).find(|&index| index != code.index);
    let mut roles = Roles { code: code.index, module, texts: Vec::new() };
    for Rule(role, words, test) in RULES {
        let fits = |column: &&TableColumn<'_>| roles.is_free(column.index) && test(view, &roles, column);
        if roles.get(*role).is_none()
            && let Some(column) = view.with(words).find(fits)
        {
            roles.set(*role, column.index);
        }
    }
    if roles.get(Column::Description).is_none() {
        describe(view, &mut roles);
    }
    roles
}

/// Makes the next best column the description. That column loses its other role; but a solution that is all a row says is both.
fn describe(view: &View<'_>, roles: &mut Roles) {
    if let Some(message) = roles.get(Column::Message) {
        return describe_by_message(view, roles, message);
    }
    let Some(column) = DESCRIPTIONS.iter().find_map(|find| find(view, roles)) else { return };
    let is_solution = view.with(&[Word::Solution]).any(|solution| solution.index == column);
    if roles.get(Column::Solution) == Some(column) && is_solution {
        roles.put(Column::Description, column);
    } else {
        roles.set(Column::Description, column);
    }
}

/// Makes the message the description; of several messages, the one in the page's language.
fn describe_by_message(view: &View<'_>, roles: &mut Roles, message: usize) {
    let others = view.with(&[Word::Message, Word::Prompt]).filter(|column| roles.is_free(column.index));
    let messages: Vec<&TableColumn<'_>> = view.columns.get(message).into_iter().chain(others).collect();
    let native = messages.iter().find(|column| view.is_native(column));
    let description = native.map_or(message, |column| column.index);
    roles.set(Column::Description, description);
    if let Some(other) = messages.into_iter().find(|column| column.index != description) {
        roles.set(Column::Message, other.index);
    }
}

/// Returns the first column without a role that holds text, whatever its header; names are text only where there is no other.
fn text(view: &View<'_>, roles: &Roles) -> Option<usize> {
    let is_text = |column: &&TableColumn<'_>| column.word != Word::Http && !column.holds(60, is_number);
    let texts = || view.columns.iter().filter(|column| roles.is_free(column.index)).filter(is_text);
    let text = texts().find(|column| !column.holds(80, is_identifier)).or_else(|| texts().next());
    text.map(|column| column.index)
}

fn always(_: &View<'_>, _: &Roles, _: &TableColumn<'_>) -> bool {
    true
}

/// Returns whether one column at most has this word.
fn is_only(view: &View<'_>, word: Word) -> bool {
    view.with(&[word]).nth(1).is_none()
}

/// Returns whether both the column and the code column hold Tencent's own codes: those are codes, not names.
fn holds_other_codes(view: &View<'_>, roles: &Roles, column: &TableColumn<'_>) -> bool {
    let holds = |column: &TableColumn<'_>| column.word == Word::Code && column.holds_classes();
    view.columns.get(roles.code).is_some_and(holds) && holds(column)
}
