//! Finds what is wrong with a product's documents: problems, contradictions between rows, and gaps between languages.

use tencent_errors_catalog::{Catalog, Entry, Gap, Problem, Product, Space};
use tencent_errors_codegen::{Contradiction, contradictions};

use super::quotes::Quotes;
use crate::finding::{Finding, Severity};

/// Returns all that is found, in the order of the documents.
pub(super) fn of(product: &Product, quotes: &mut Quotes) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (path, problem) in product.editions().flat_map(|edition| &edition.problems) {
        findings.push(of_problem(path, problem, quotes));
    }
    findings.extend(contradictions(product).iter().map(|contradiction| of_contradiction(contradiction, quotes)));
    let current = &product.current.catalog;
    for (tag, edition) in &product.languages {
        for gap in Space::ALL.into_iter().flat_map(|space| current.gaps(&edition.catalog, space)) {
            findings.push(match gap {
                Gap::Missing(entry) => {
                    let name = &edition.name;
                    let message =
                        |code: &str| format!("the language `{tag}` lacks the code `{code}`: {name} does not have it");
                    of_gap(current, entry, message, quotes)
                }
                Gap::Extra(entry) => {
                    let name = product.name();
                    let message = |code: &str| {
                        format!("only the language `{tag}` has the code `{code}`: {name} does not have it")
                    };
                    of_gap(&edition.catalog, entry, message, quotes)
                }
            });
        }
    }
    findings
}

fn of_problem(path: &str, problem: &Problem, quotes: &mut Quotes) -> Finding {
    let quote = problem.place.and_then(|place| quotes.cell(path, place, &problem.cell));
    let help = (!problem.cell.is_empty())
        .then(|| format!("if the row holds no code, leave it out in the macro call: skip = [{:?}]", problem.cell));
    Finding { quote, help, ..Finding::of_file(path, &problem.message) }
}

fn of_contradiction(contradiction: &Contradiction, quotes: &Quotes) -> Finding {
    let Contradiction { code, first: (path, line), other: (other_path, other_line), message, .. } = contradiction;
    Finding {
        severity: Severity::Warning,
        quote: quotes.row(path, *line, code),
        other: quotes.row(other_path, *other_line, code).map(|quote| (other_path.clone(), quote)),
        ..Finding::of_file(path, message)
    }
}

fn of_gap(catalog: &Catalog, entry: &Entry, message: impl Fn(&str) -> String, quotes: &Quotes) -> Finding {
    let code = catalog.code(entry);
    let (path, line) =
        catalog.rows(entry).next().map(|(table, row)| (catalog.document(table), row.line)).unwrap_or_default();
    Finding {
        severity: Severity::Warning,
        quote: quotes.row(path, line, code),
        ..Finding::of_file(path, message(code))
    }
}
