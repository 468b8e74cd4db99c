//! Finds what is wrong with a product's documents: problems, contradictions between rows, and gaps between languages.

use tencent_errors_catalog::{Catalog, Entry, Gap, Problem, Product, Space};
use tencent_errors_codegen::{Contradiction, contradictions};

use super::quotes::{self, Texts};
use crate::finding::{Finding, Severity};

/// Returns all that is found, in the order of the documents.
pub(super) fn of(product: &Product, texts: &Texts) -> Vec<Finding> {
    let problems = product.editions().flat_map(|edition| &edition.problems);
    let problems = problems.map(|(path, problem)| of_problem(path, problem, texts));
    let contradictions = contradictions(product);
    let contradictions = contradictions.iter().map(|contradiction| of_contradiction(contradiction, texts));
    let gaps = product.languages.iter().flat_map(|(tag, edition)| {
        let gaps = Space::ALL.into_iter().flat_map(|space| product.current.catalog.gaps(&edition.catalog, space));
        gaps.map(move |gap| match gap {
            Gap::Missing(entry) => {
                let message = |code: &str| {
                    format!("the language `{tag}` lacks the code `{code}`: {} does not have it", edition.name)
                };
                of_gap(&product.current.catalog, entry, message, texts)
            }
            Gap::Extra(entry) => {
                let message = |code: &str| {
                    format!("only the language `{tag}` has the code `{code}`: {} does not have it", product.name())
                };
                of_gap(&edition.catalog, entry, message, texts)
            }
        })
    });
    problems.chain(contradictions).chain(gaps.collect::<Vec<_>>()).collect()
}

/// Returns an error that concerns a file as a whole.
pub(super) fn of_file(path: &str, message: String) -> Finding {
    Finding { severity: Severity::Error, message, quote: None, path: path.to_owned(), other: None, help: None }
}

fn of_problem(path: &str, problem: &Problem, texts: &Texts) -> Finding {
    let quote = problem.place.map(|place| quotes::cell(texts, path, place, &problem.cell));
    let help = (!problem.cell.is_empty())
        .then(|| format!("if the row holds no code, leave it out in the macro call: skip = [{:?}]", problem.cell));
    Finding { quote, help, ..of_file(path, problem.message.clone()) }
}

fn of_contradiction(contradiction: &Contradiction, texts: &Texts) -> Finding {
    let Contradiction { code, first: (path, line), other: (other_path, other_line), message, .. } = contradiction;
    let other = quotes::row(texts, other_path, *other_line, code);
    Finding {
        severity: Severity::Warning,
        quote: Some(quotes::row(texts, path, *line, code)),
        other: Some((other_path.clone(), other, "says something else")),
        ..of_file(path, message.clone())
    }
}

fn of_gap(catalog: &Catalog, entry: &Entry, message: impl Fn(&str) -> String, texts: &Texts) -> Finding {
    let code = catalog.code(entry);
    let place = catalog.rows(entry).next().map(|(table, row)| (catalog.document(table), row.line));
    let (path, line) = place.unwrap_or_default();
    let quote = Some(quotes::row(texts, path, line, code));
    Finding { severity: Severity::Warning, quote, ..of_file(path, message(code)) }
}
