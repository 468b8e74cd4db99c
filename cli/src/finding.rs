//! Something that is wrong in a file, and how it is printed: for people, as JSON, for a GitHub workflow.

use std::ops::Range;

use anstyle::Style;
use clap::ValueEnum;

use crate::terminal::{ERROR, FAINT, HEADING, NOTE, WARNING, clean, clean_lines, columns};

/// How findings are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people, with the line quoted
    Human,
    /// A JSON object on each line
    Json,
    /// Commands of a GitHub workflow, which show up in the pull request
    Github,
}

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Severity {
    /// An error: the file can't be read.
    Unread,
    Error,
    Warning,
    /// Nothing is wrong, but something can be better.
    Note,
}

impl Severity {
    pub(crate) const ALL: [Severity; 4] = [Severity::Unread, Severity::Error, Severity::Warning, Severity::Note];

    /// Returns what rustc calls it, the command of a workflow, and its style.
    fn words(self) -> (&'static str, &'static str, Style) {
        match self {
            Severity::Unread | Severity::Error => ("error", "error", ERROR),
            Severity::Warning => ("warning", "warning", WARNING),
            Severity::Note => ("note", "notice", NOTE),
        }
    }
}

/// Something that is wrong.
#[derive(Clone, Debug)]
pub(crate) struct Finding {
    pub(crate) severity: Severity,
    pub(crate) message: String,
    pub(crate) path: String,
    /// Where it is in the file; `None` if it concerns the whole file.
    pub(crate) quote: Option<Quote>,
    /// The path and the place of something that contradicts it.
    pub(crate) other: Option<(String, Quote)>,
    pub(crate) help: Option<String>,
}

/// A part of a line, with the text around it.
#[derive(Clone, Debug)]
pub(crate) struct Quote {
    /// The line's number, from 1.
    line: u32,
    /// The part's column in characters, from 1.
    column: usize,
    before: String,
    part: String,
    after: String,
}

/// How many characters of a part are quoted, and of the text on each side of it. A saved page may be one line of megabytes.
const QUOTED: usize = 60;

impl Quote {
    /// Quotes a part of a line.
    pub(crate) fn new(line: u32, text: &[char], part: &Range<usize>) -> Self {
        let (before, rest) = text.split_at(part.start.min(text.len()));
        let (part, after) = rest.split_at(part.len().min(rest.len()));
        let last: String = before.iter().skip(before.len().saturating_sub(QUOTED)).collect();
        Quote {
            line,
            column: before.len() + 1,
            before: if before.len() > QUOTED { format!("…{last}") } else { last },
            part: start(part),
            after: start(after).trim_end().to_owned(),
        }
    }
}

/// Returns the start of a text, which ends with `…` where something is missing.
fn start(text: &[char]) -> String {
    let rest = text.iter().skip(QUOTED).take(1).map(|_| '…');
    text.iter().copied().take(QUOTED).chain(rest).collect()
}

impl Finding {
    /// Returns an error that concerns a file as a whole.
    pub(crate) fn of_file(path: &str, message: impl Into<String>) -> Self {
        let message = message.into();
        Finding { severity: Severity::Error, message, path: path.to_owned(), quote: None, other: None, help: None }
    }

    /// Returns the finding in a format.
    pub(crate) fn text(&self, format: Format) -> String {
        match format {
            Format::Human => self.human(),
            Format::Json => self.json().to_string(),
            Format::Github => self.github(),
        }
    }

    /// Writes the finding as rustc does.
    fn human(&self) -> String {
        let (level, _, style) = self.severity.words();
        let path = if self.quote.is_none() { format!("{}: ", self.path) } else { String::new() };
        let title = clean_lines(&format!("{path}{}", self.message));
        let own = self.quote.iter().map(|quote| ("-->", &self.path, quote, "^", style, ""));
        let other = self.other.iter().map(|(path, quote)| (":::", path, quote, "-", NOTE, " says something else"));
        let quotes: Vec<_> = own.chain(other).collect();
        let margin = quotes.iter().map(|(_, _, quote, ..)| quote.line.to_string().len()).max().unwrap_or_default();
        let bar = format!("{:margin$} {FAINT}|{FAINT:#}", "");
        let shown = quotes.into_iter().map(|(arrow, path, quote, mark, style, label)| {
            let Quote { line, column, .. } = quote;
            let [before, part, after] = [&quote.before, &quote.part, &quote.after].map(|text| clean(text));
            let (indent, marks) = (" ".repeat(columns(&before)), mark.repeat(columns(&part).max(1)));
            format!(
                "{:margin$}{arrow} {}:{line}:{column}\n{bar}\n{FAINT}{line:margin$} |{FAINT:#} {before}{part}{after}\n\
                 {bar} {indent}{style}{marks}{label}{style:#}\n",
                "",
                clean(path)
            )
        });
        let help = self
            .help
            .iter()
            .map(|help| format!("{:margin$} {FAINT}={FAINT:#} {HEADING}help{HEADING:#}: {}\n", "", clean(help)));
        let parts: Vec<String> = shown.chain(help).collect();
        format!("{style}{level}{style:#}{HEADING}: {title}{HEADING:#}\n{}", parts.join(&(bar.clone() + "\n")))
    }

    fn json(&self) -> serde_json::Value {
        serde_json::json!({
            "severity": self.severity.words().0,
            "path": self.path,
            "line": self.quote.as_ref().map(|quote| quote.line),
            "column": self.quote.as_ref().map(|quote| quote.column),
            "message": self.message,
            "help": self.help,
        })
    }

    /// <https://docs.github.com/actions/reference/workflow-commands-for-github-actions>
    fn github(&self) -> String {
        let (_, command, _) = self.severity.words();
        let place = self.quote.as_ref().map(|quote| format!(",line={},col={}", quote.line, quote.column));
        let help = self.help.as_ref().map(|help| format!("; {help}")).unwrap_or_default();
        let message = escaped(&format!("{}{help}", self.message));
        let path = escaped(&self.path).replace(':', "%3A").replace(',', "%2C");
        format!("::{command} file={path}{}::{message}", place.unwrap_or_default())
    }
}

fn escaped(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}
