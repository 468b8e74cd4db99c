//! Gives the columns of an error-code table their roles.

use super::view::View;
use crate::column::Column;
use crate::options::Role;
use crate::vocabulary::Word;

/// Which column of an error-code table has which role.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Columns {
    pub(crate) code: usize,
    /// The column of module codes beside the code.
    pub(crate) module: Option<usize>,
    pub(crate) name: Option<usize>,
    pub(crate) description: Option<usize>,
    pub(crate) message: Option<usize>,
    pub(crate) cause: Option<usize>,
    pub(crate) solution: Option<usize>,
    pub(crate) kind: Option<usize>,
}

impl Columns {
    /// Gives the column the role, and no other.
    pub(crate) fn set(&mut self, role: Role, column: usize) {
        if role == Role::Code {
            return;
        }
        for other in self.optional() {
            if *other == Some(column) {
                *other = None;
            }
        }
        let place = match role {
            Role::Code | Role::Module => &mut self.module,
            Role::Text(column) => self.column_mut(column),
        };
        *place = Some(column);
    }

    fn column_mut(&mut self, column: Column) -> &mut Option<usize> {
        match column {
            Column::Name => &mut self.name,
            Column::Description => &mut self.description,
            Column::Message => &mut self.message,
            Column::Cause => &mut self.cause,
            Column::Solution => &mut self.solution,
            Column::Kind => &mut self.kind,
        }
    }

    /// Returns the place of a column in the table.
    pub(crate) fn column(&self, column: Column) -> Option<usize> {
        match column {
            Column::Name => self.name,
            Column::Description => self.description,
            Column::Message => self.message,
            Column::Cause => self.cause,
            Column::Solution => self.solution,
            Column::Kind => self.kind,
        }
    }

    fn optional(&mut self) -> [&mut Option<usize>; 7] {
        [
            &mut self.module,
            &mut self.name,
            &mut self.description,
            &mut self.message,
            &mut self.cause,
            &mut self.solution,
            &mut self.kind,
        ]
    }
}

impl View<'_> {
    pub(crate) fn roles(&self, code: usize) -> Columns {
        let other = |words: &[Word]| self.with(words).find(|&column| column != code);
        let (english_name, english_message) = self.english(code);
        let symbols = [Word::CodeSymbol, Word::GenericSymbol, Word::Symbol, Word::Generic, Word::Code];
        let name = self.with(&symbols).find(|&column| column != code && self.holds_names(column, 50)).or(english_name);
        let descriptions = self.with(&[Word::Description]).filter(|&column| column != code && Some(column) != name);
        let descriptions: Vec<usize> = descriptions.collect();
        let (description, foreign) = self.by_language(&descriptions);
        let mut columns = Columns {
            code,
            module: other(&[Word::Module]),
            name,
            description,
            message: other(&[Word::Message]).or(english_message).or(foreign),
            cause: other(&[Word::Cause]),
            solution: other(&[Word::Solution]).or_else(|| other(&[Word::CauseAndSolution])),
            kind: other(&[Word::Kind]),
        };
        self.choose_description(&mut columns);
        columns
    }

    /// Returns the columns of English text: the one that holds names, and the one that holds messages.
    fn english(&self, code: usize) -> (Option<usize>, Option<usize>) {
        let english = |names: bool| {
            self.with(&[Word::Prompt]).find(|&column| column != code && self.holds_names(column, 60) == names)
        };
        let described = self.with(&[Word::Description]).nth(1).is_some();
        let symbols = || self.with(&[Word::Description]).find(|&column| described && self.holds_names(column, 80));
        (english(true).or_else(symbols), english(false))
    }

    /// Returns, of columns that say the same, the one in the page's language and the one in another.
    fn by_language(&self, columns: &[usize]) -> (Option<usize>, Option<usize>) {
        if let [] | [_] = columns {
            return (columns.first().copied(), None);
        }
        let (native, foreign): (Vec<usize>, Vec<usize>) =
            columns.iter().partition(|column| self.is_in_the_script_of_the_page(**column));
        if native.is_empty() {
            (foreign.first().copied(), None)
        } else {
            (native.first().copied(), foreign.first().copied())
        }
    }

    /// Makes the next best column the description if no header names one. That column loses its other role.
    fn choose_description(&self, columns: &mut Columns) {
        if columns.description.is_some() {
            return;
        }
        let both = self.with(&[Word::CauseAndSolution]).next();
        if both.is_some() && columns.message.is_none() && columns.solution == both {
            columns.description = columns.solution.take();
            return;
        }
        self.describe_by_message(columns);
        if columns.description.is_some() {
            return;
        }
        let text = self.text(columns);
        columns.description = both
            .or_else(|| columns.cause.take())
            .or_else(|| columns.kind.take())
            .or(text)
            .or(columns.solution)
            .or_else(|| columns.name.take());
    }

    /// Makes the message the description; of two messages, the one in the page's language.
    fn describe_by_message(&self, columns: &mut Columns) {
        let Some(message) = columns.message else { return };
        let others = self.with(&[Word::Message, Word::Prompt]);
        let others =
            others.filter(|&column| column != columns.code && column != message && Some(column) != columns.name);
        let messages: Vec<usize> = std::iter::once(message).chain(others).collect();
        let (description, _) = self.by_language(&messages);
        columns.description = description;
        columns.message = messages.into_iter().find(|&column| Some(column) != description);
    }

    /// Returns the first column without a role that holds text, whatever its header; names are text only where there is no other.
    fn text(&self, columns: &mut Columns) -> Option<usize> {
        let taken = columns.optional().map(|column| *column);
        let mut texts = (0..self.words.len())
            .filter(|&column| column != columns.code && !taken.contains(&Some(column)))
            .filter(|&column| !self.is(column, &[Word::Http]) && !self.is_numeric(column));
        let first = texts.next()?;
        std::iter::once(first).chain(texts).find(|&column| !self.holds_names(column, 80)).or(Some(first))
    }
}
