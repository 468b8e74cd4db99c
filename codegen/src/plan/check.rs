//! Checks a document as a whole: variants with the same name, rows that contradict each other.

use std::collections::HashMap;

use super::types::{Enum, Row, Variant};
use crate::options::Duplicates;
use crate::report::Report;

/// Keeps the first of the codes that become the same variant, and reports the others.
pub(crate) fn drop_alike(variants: &mut Vec<Variant<'_>>, document: &str, report: &mut Report) {
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

/// Reports more codes than an index of two bytes can name, and leaves them out.
pub(crate) fn drop_surplus(variants: &mut Vec<Variant<'_>>, document: &str, report: &mut Report) {
    const MOST: usize = 1 << 16;
    if let Some(first) = variants.get(MOST) {
        let line = first.line();
        report.problem(format!("{document}:{line}: more than {MOST} codes; take some tables only: tables(\"…\")"));
        variants.truncate(MOST);
    }
}

/// Reports the codes whose rows say different things, if the user wants to know.
pub(crate) fn contradictions(duplicates: Duplicates, document: &str, code_enum: &Enum<'_>, report: &mut Report) {
    if duplicates == Duplicates::Merge {
        return;
    }
    for variant in &code_enum.variants {
        let Some(message) = contradiction(document, code_enum.noun, variant) else { continue };
        match duplicates {
            Duplicates::Deny => report.contradiction(message),
            _ => report.warning(message),
        }
    }
}

/// Returns the first contradiction between rows of a code: between those next to the same other code, if the document has pairs.
fn contradiction(document: &str, noun: &str, variant: &Variant<'_>) -> Option<String> {
    let mut firsts: HashMap<Option<&str>, &Row<'_>> = HashMap::new();
    let (first, row, column) = variant.rows.iter().find_map(|row| {
        let first = *firsts.entry(row.pair).or_insert(row);
        Some((first, row, different_column(first, row)?))
    })?;
    let beside = row.pair.map(|pair| format!(" beside `{pair}`")).unwrap_or_default();
    let says = |row: &Row<'_>| match row.columns().into_iter().find(|(name, _)| *name == column) {
        Some((_, Some(text))) => format!("`{text}`"),
        _ => String::from("none"),
    };
    Some(format!(
        "{document}:{}: the {noun} `{}`{beside} has the {column} {} here, and {} on line {}",
        first.line,
        variant.code,
        says(first),
        says(row),
        row.line
    ))
}

/// Returns the first column in which the rows differ.
fn different_column(first: &Row<'_>, other: &Row<'_>) -> Option<&'static str> {
    let pairs = first.columns().into_iter().zip(other.columns());
    pairs.filter(|((_, first), (_, other))| first != other).map(|((name, _), _)| name).next()
}
