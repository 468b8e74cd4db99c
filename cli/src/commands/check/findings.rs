//! Finds what is wrong with a product's documents: problems, warnings, contradictions between rows, and gaps between languages.

use std::collections::HashMap;
use std::ops::Range;

use tencent_errors_catalog::{Place, Problem, Product, Space};
use tencent_errors_codegen::{Contradiction, contradictions};

use crate::finding::{Finding, Quote, Severity};

/// How many characters of a line are searched for a text. A saved page may be one line of megabytes.
const SEARCHED: usize = 16 << 10;

/// Returns all that is found, in the order of the documents.
pub(super) fn of(product: &Product, quotes: &Quotes) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (path, problem) in product.editions().flat_map(|edition| &edition.problems) {
        findings.push(of_problem(path, problem, quotes));
    }
    for (path, warning) in product.editions().flat_map(|edition| &edition.warnings) {
        findings.push(Finding { severity: Severity::Warning, ..of_problem(path, warning, quotes) });
    }
    // A section may say of a code what holds only there.
    let contradictions = contradictions(product).into_iter().filter(|found| found.is_in_one_section);
    findings.extend(contradictions.map(|found| of_contradiction(&found, quotes)));
    for (tag, edition) in &product.languages {
        let (first, other) = (product.name(), &edition.name);
        let gaps = Space::ALL.into_iter().flat_map(|space| {
            let missing = product.current.catalog.missing_in(&edition.catalog, space).into_iter();
            let extra = edition.catalog.missing_in(&product.current.catalog, space).into_iter();
            let missing = missing.map(|entry| (entry, format!("the language `{tag}` lacks"), other.as_str()));
            missing.chain(extra.map(|entry| (entry, format!("only the language `{tag}` has"), first)))
        });
        for (entry, says, lacking) in gaps {
            let message = format!("{says} the code `{}`: {lacking} does not have it", entry.code());
            let (path, line) = entry.place();
            let quote = quotes.row(path, line, entry.code());
            findings.push(Finding { severity: Severity::Warning, quote, ..Finding::of_file(path, message) });
        }
    }
    findings
}

fn of_problem(path: &str, problem: &Problem, quotes: &Quotes) -> Finding {
    let quote = problem.place.and_then(|place| quotes.of(path, place, &problem.cell, written));
    let help = (!problem.cell.is_empty())
        .then(|| format!("if the row holds no code, leave it out in the macro call: skip = [{:?}]", problem.cell));
    Finding { quote, help, ..Finding::of_file(path, &problem.message) }
}

/// Official documents contradict themselves too, and nobody loses a text: the macro keeps both. So this is a note.
fn of_contradiction(contradiction: &Contradiction, quotes: &Quotes) -> Finding {
    let Contradiction { code, first: (path, line), other: (other_path, other_line), message, .. } = contradiction;
    Finding {
        severity: Severity::Note,
        quote: quotes.row(path, *line, code),
        other: quotes.row(other_path, *other_line, code).map(|quote| (other_path.clone(), quote)),
        ..Finding::of_file(path, message)
    }
}

/// The lines of each document, as characters, since columns count those.
#[derive(Default)]
pub(super) struct Quotes(HashMap<String, Vec<Vec<char>>>);

impl Quotes {
    /// Adds a document.
    pub(super) fn add(&mut self, path: String, text: &str) {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        self.0.insert(path, text.lines().map(|line| line.chars().collect()).collect());
    }

    /// Quotes a text in a line, from a place on. If it reads otherwise than it is written, `written` finds it.
    fn of(&self, path: &str, place: Place, text: &str, written: fn(&[char]) -> Range<usize>) -> Option<Quote> {
        let line = self.0.get(path)?.get(usize::try_from(place.line).ok()?.checked_sub(1)?)?;
        let skipped = usize::try_from(place.column).ok()?.checked_sub(1)?;
        let rest = line.get(skipped..)?;
        let part = range_of(rest, text).unwrap_or_else(|| written(rest));
        Some(Quote::new(place.line, line, &(skipped + part.start..skipped + part.end)))
    }

    /// Quotes a code in its row, or the whole line.
    fn row(&self, path: &str, line: u32, code: &str) -> Option<Quote> {
        self.of(path, Place { line, column: 1 }, code, |line| 0..line.len())
    }
}

fn range_of(text: &[char], part: &str) -> Option<Range<usize>> {
    let part: Vec<char> = part.chars().collect();
    let start = text.windows(part.len().max(1)).take(SEARCHED).position(|window| window == part)?;
    Some(start..start + part.len())
}

/// Returns where a cell is that reads otherwise than it is written: up to the end of the cell.
fn written(rest: &[char]) -> Range<usize> {
    let start = rest.iter().take_while(|c| matches!(c, '|' | ' ' | '\t')).count();
    let cell: String = rest.iter().skip(start).take_while(|c| !matches!(c, '|' | '\t')).collect();
    start..start + cell.trim_end().chars().count()
}
