//! Collects all mistakes, so that the user sees them at once.

use std::collections::HashSet;
use std::fmt;

use tencent_errors_catalog::{OptionKind, Product, Unmatched};

use crate::nearest::did_you_mean;
use crate::options::Level;

/// How many problems a message lists.
const SHOWN: usize = 10;

/// The problems of a product's documents and of the options for it.
#[derive(Clone, Debug, Default)]
pub struct Report {
    problems: Vec<String>,
    /// Code cells that `skip` would leave out.
    cells: Vec<String>,
    /// What to write to allow some of the problems, each once.
    remedies: Vec<&'static str>,
    warnings: Vec<String>,
    mistakes: Vec<Mistake>,
}

/// A mistake in the user's call.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Mistake {
    /// The part that is wrong.
    pub at: At,
    /// What is wrong, and what to do.
    pub message: String,
}

/// Two rows that say different things of one code.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Contradiction {
    /// The code.
    pub code: String,
    /// The place of its first row: document and line.
    pub first: (String, u32),
    /// The place of the row that says something else.
    pub other: (String, u32),
    /// Whether both rows are in tables under the same heading.
    pub is_in_one_section: bool,
    /// What they say, as a message at the first row.
    pub message: String,
}

impl fmt::Display for Contradiction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Contradiction { first: (document, line), message, .. } = self;
        write!(f, "{document}:{line}: {message}")
    }
}

impl Mistake {
    /// Returns the mistake with this message.
    pub fn new(at: At, message: impl Into<String>) -> Self {
        Mistake { at, message: message.into() }
    }
}

/// A part of the user's call.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum At {
    /// The path of current pages, by its index in [`Sources::pages`](crate::Sources::pages).
    Page(usize),
    /// The path of pages in another language, by its index in [`Sources::languages`](crate::Sources::languages).
    Language(usize),
    /// The tag of that language.
    Tag(usize),
    /// The path of the older snapshot.
    Previous,
    /// The header of a column.
    Column(String),
    /// The heading over a table.
    Table(String),
    /// A code cell to skip.
    Skip(String),
    /// A code to rename, by its index in [`Options::rename`](crate::Options::rename).
    Rename(usize),
    /// The name of the enum of module codes.
    ModuleName,
    /// The treatment of languages that lack codes.
    Translations,
}

impl Report {
    /// Collects the problems of reading the documents, and the options that match nothing in them.
    ///
    /// ```
    /// use tencent_errors_catalog::{Catalog, Options, Product};
    /// use tencent_errors_codegen::Report;
    ///
    /// let options = Options { tables: vec!["错误马".to_owned()], ..Options::default() };
    /// let reading = Catalog::read_with("# 错误码\n\n| 错误码 |\n|--|\n| AuthFailure |\n", &options);
    /// let report = Report::of(&Product::of_page("cvm.md", reading));
    /// let message = &report.mistakes()[0].message;
    /// assert_eq!(message, "no heading over an error-code table of cvm.md reads `错误马`; did you mean `错误码`?");
    /// ```
    pub fn of(product: &Product) -> Self {
        let mut report = Report::default();
        let mut cells = HashSet::new();
        for (path, problem) in product.editions().flat_map(|edition| &edition.problems) {
            report.problem(format!("{path}:{problem}"));
            let is_new = !problem.cell.is_empty() && cells.insert(problem.cell.as_str());
            report.cells.extend(is_new.then(|| problem.cell.clone()));
        }
        let name = product.name();
        report.mistakes = product.unmatched().iter().map(|unmatched| unmatched_option(name, unmatched)).collect();
        report
    }

    /// Adds something wrong in the document, which starts with its place.
    pub(crate) fn problem(&mut self, message: String) {
        self.problems.push(message);
    }

    /// Adds something doubtful in the document, which starts with its place. `remedy` says what to write to allow it.
    pub(crate) fn doubtful(&mut self, level: Level, message: String, remedy: &'static str) {
        match level {
            Level::Allow => {}
            Level::Warn => self.warnings.push(message),
            Level::Deny => {
                self.problems.push(message);
                if !self.remedies.contains(&remedy) {
                    self.remedies.push(remedy);
                }
            }
        }
    }

    /// Adds a mistake in an option.
    pub(crate) fn mistake(&mut self, at: At, message: String) {
        self.mistakes.push(Mistake { at, message });
    }

    /// Returns whether there is no error; warnings don't count.
    pub fn is_clean(&self) -> bool {
        self.problems.is_empty() && self.mistakes.is_empty()
    }

    /// Returns what is doubtful in the document, each with its place.
    pub fn warnings(&self) -> &[String] {
        &self.warnings
    }

    /// Returns the mistakes in options.
    pub fn mistakes(&self) -> &[Mistake] {
        &self.mistakes
    }

    /// Returns all problems of the product's documents in one message, with what to write to leave their rows out; `None` if there are none.
    pub fn problems(&self, product: &str) -> Option<String> {
        if self.problems.is_empty() {
            return None;
        }
        let mut message = listed(product, &self.problems);
        if !self.cells.is_empty() {
            let cells: Vec<String> = self.cells.iter().map(|cell| format!("{cell:?}")).collect();
            let (rows, holds) = if cells.len() == 1 { ("row", "holds") } else { ("rows", "hold") };
            message.extend(["\nif the ", rows, " ", holds, " no code, add: skip = [", &cells.join(", "), "]"]);
        }
        for remedy in &self.remedies {
            message.extend(["\n", remedy]);
        }
        Some(message)
    }
}

/// Returns the problems of some documents in one message.
pub(crate) fn listed(name: &str, problems: &[String]) -> String {
    let shown: Vec<&str> = problems.iter().take(SHOWN).map(String::as_str).collect();
    let more = problems.len().saturating_sub(SHOWN);
    match (problems, more) {
        ([problem], _) => problem.clone(),
        (_, 0) => format!("{} problems in {name}:\n  {}", problems.len(), shown.join("\n  ")),
        _ => format!("{} problems in {name}:\n  {}\n  and {more} more", problems.len(), shown.join("\n  ")),
    }
}

/// Returns the mistake of an option that matches nothing.
fn unmatched_option(path: &str, unmatched: &Unmatched) -> Mistake {
    let Unmatched { option, text, available, .. } = unmatched;
    let (noun, at) = match option {
        OptionKind::Columns => ("no column of an error-code table", At::Column(text.clone())),
        OptionKind::Tables => ("no heading over an error-code table", At::Table(text.clone())),
        OptionKind::Skip => ("no code cell", At::Skip(text.clone())),
    };
    let available: Vec<&str> = available.iter().map(String::as_str).collect();
    Mistake { at, message: unmatched_text(text, &format!("{noun} of {path} reads `{text}`"), &available) }
}

/// Returns the message about an option that names nothing, with what it may have meant.
pub(crate) fn unmatched_text(text: &str, message: &str, available: &[&str]) -> String {
    let hint = if available.contains(&text) {
        Some("a table that is not read has it; if it lists codes, name their column: columns(code = \"…\")".to_owned())
    } else {
        did_you_mean(text, available.iter().copied()).or_else(|| some_of(available))
    };
    [message, &hint.unwrap_or_default()].join("; ")
}

/// Returns a few of the texts that there are, for someone whose own is not among them.
fn some_of(available: &[&str]) -> Option<String> {
    let some: Vec<String> = available.iter().take(5).map(|text| format!("`{text}`")).collect();
    let more = if available.len() > 5 { ", …" } else { "" };
    (!some.is_empty()).then(|| format!("it has {}{more}", some.join(", ")))
}

#[cfg(test)]
mod tests {
    use tencent_errors_catalog::{Catalog, Column, Options, Role};

    use super::*;

    /// A text of a table that is not read is not suggested to the user who wrote it.
    #[test]
    fn an_option_for_a_table_that_is_not_read_says_so() {
        let document = "# 城市\n|城市|办法|\n|-|-|\n|北京|a|\n\n# 错误码\n|错误码|描述|\n|-|-|\n|4000|a|\n";
        let message = |options: Options| {
            let report = Report::of(&Product::of_page("doc.md", Catalog::read_with(document, &options)));
            report.mistakes().iter().map(|mistake| mistake.message.clone()).collect::<String>()
        };
        let hint = "a table that is not read has it; if it lists codes, name their column: columns(code = \"…\")";
        let column = |header: &str| Options {
            columns: vec![(Role::Text(Column::Solution), header.to_owned())],
            ..Options::default()
        };
        let expected = format!("no column of an error-code table of doc.md reads `办法`; {hint}");
        assert_eq!(message(column("办法")), expected);
        let table = Options { tables: vec!["城市".to_owned(), "错误码".to_owned()], ..Options::default() };
        let expected = format!("no heading over an error-code table of doc.md reads `城市`; {hint}");
        assert_eq!(message(table), expected);
        let expected =
            "no column of an error-code table of doc.md reads `原因`; it has `城市`, `办法`, `错误码`, `描述`";
        assert_eq!(message(column("原因")), expected);
    }
}
