//! What is wrong somewhere in a file, and the formats in which that is told: for people, as JSON, as commands of a GitHub workflow.

use std::io::Write;
use std::ops::Range;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use clap::ValueEnum;
use serde::Serialize;

use crate::outcome::Result;
use crate::terminal::{self, Out};

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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Severity {
    Error,
    Warning,
    /// Nothing is wrong, but something can be better.
    Note,
}

/// Something that is wrong.
#[derive(Clone, Debug)]
pub(crate) struct Finding {
    pub(crate) severity: Severity,
    /// What is wrong.
    pub(crate) message: String,
    /// Where it is; `None` if it concerns a file as a whole.
    pub(crate) quote: Option<Quote>,
    /// The path of the file.
    pub(crate) path: String,
    /// Another place that has to do with it, and what it has.
    pub(crate) other: Option<(String, Quote, &'static str)>,
    /// What may help.
    pub(crate) help: Option<String>,
}

/// A part of a line.
#[derive(Clone, Debug, Default)]
pub(crate) struct Quote {
    /// The line's number, from 1.
    pub(crate) line: u32,
    /// The line's text.
    pub(crate) text: String,
    /// The part, in bytes.
    pub(crate) span: Range<usize>,
}

/// A finding as JSON.
#[derive(Serialize)]
struct Json<'a> {
    severity: Severity,
    path: &'a str,
    line: Option<u32>,
    column: Option<usize>,
    message: &'a str,
    help: Option<&'a str>,
}

impl Quote {
    /// Quotes a line of a text. The part is chosen from the line's text.
    pub(crate) fn new(text: &str, line: u32, part: impl FnOnce(&str) -> Range<usize>) -> Self {
        let index = usize::try_from(line).unwrap_or(usize::MAX).saturating_sub(1);
        let mut lines = text.split('\n');
        let quoted = lines.nth(index).unwrap_or_default();
        let quoted = quoted.strip_suffix('\r').unwrap_or(quoted).to_owned();
        let Range { start, end } = part(&quoted);
        let span = if quoted.get(start..end).is_some() { start..end } else { 0..quoted.len() };
        Quote { line, text: quoted, span }
    }

    /// Returns the column of the part, in characters, from 1.
    fn column(&self) -> usize {
        self.text.get(..self.span.start).unwrap_or_default().chars().count() + 1
    }
}

impl Finding {
    /// Prints the finding.
    pub(crate) fn print(&self, out: &mut Out, format: Format) -> Result<()> {
        match format {
            Format::Human => writeln!(out, "{}\n", self.human())?,
            Format::Json => writeln!(out, "{}", serde_json::to_string(&self.json()).unwrap_or_default())?,
            Format::Github => writeln!(out, "{}", self.github())?,
        }
        Ok(())
    }

    fn human(&self) -> String {
        let level = match self.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
            Severity::Note => Level::NOTE,
        };
        let mut group = match &self.quote {
            Some(_) => level.primary_title(&*self.message),
            None => level.primary_title(format!("{}: {}", self.path, self.message)),
        }
        .elements([] as [Snippet<'_, annotate_snippets::Annotation<'_>>; 0]);
        if let Some(quote) = &self.quote {
            group = with_quote(group, &self.path, quote, AnnotationKind::Primary, None);
        }
        if let Some((path, quote, label)) = &self.other {
            group = with_quote(group, path, quote, AnnotationKind::Context, Some(label));
        }
        if let Some(help) = &self.help {
            group = group.element(Level::HELP.message(&**help));
        }
        let renderer = if terminal::has_colours() { Renderer::styled() } else { Renderer::plain() };
        let width = terminal::width().unwrap_or(annotate_snippets::renderer::DEFAULT_TERM_WIDTH);
        renderer.decor_style(DecorStyle::Ascii).term_width(width).render(&[group])
    }

    fn json(&self) -> Json<'_> {
        Json {
            severity: self.severity,
            path: &self.path,
            line: self.quote.as_ref().map(|quote| quote.line),
            column: self.quote.as_ref().map(Quote::column),
            message: &self.message,
            help: self.help.as_deref(),
        }
    }

    /// <https://docs.github.com/actions/reference/workflow-commands-for-github-actions>
    fn github(&self) -> String {
        let command = match self.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "notice",
        };
        let place = self.quote.as_ref().map(|quote| format!(",line={},col={}", quote.line, quote.column()));
        let help = self.help.as_ref().map(|help| format!("; {help}")).unwrap_or_default();
        let message = escaped(&format!("{}{help}", self.message));
        let path = escaped(&self.path).replace(':', "%3A").replace(',', "%2C");
        format!("::{command} file={path}{}::{message}", place.unwrap_or_default())
    }
}

fn with_quote<'a>(
    group: Group<'a>,
    path: &'a str,
    quote: &'a Quote,
    kind: AnnotationKind,
    label: Option<&'a str>,
) -> Group<'a> {
    let line = usize::try_from(quote.line).unwrap_or(1);
    let annotation = kind.span(quote.span.clone()).label(label);
    group.element(Snippet::source(&*quote.text).path(path).line_start(line).annotation(annotation))
}

fn escaped(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}
