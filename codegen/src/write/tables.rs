//! Writes the table that an enum's methods read: how codes are found, and the documents' rows.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};

use super::columns::{Rows, bytes, texts, two_bytes};
use super::{displace, hash};
use crate::options::Target;
use crate::plan::{Enum, Language, Plan, Range, Variant};

/// Writes the table. An optimised program keeps only the columns that it uses.
pub(super) fn table(target: &Target, plan: &Plan<'_>, code_enum: &Enum<'_>) -> TokenStream {
    let (runtime, variants) = (&target.runtime, &code_enum.variants);
    let product = plan.product;
    let (count, current) = (Literal::usize_unsuffixed(variants.len()), Literal::usize_unsuffixed(code_enum.current()));
    let rows = Rows::of(variants);
    let by_code = by_code(target, rows.under_first_heading().min(variants.len()), variants);
    let by_number = by_number(variants);
    let ranges = ranges(code_enum);
    let columns = rows.columns(target, &plan.documents);
    let repeats = rows.repeats();
    let places = rows.places(&plan.documents);
    quote!(#runtime::__table! { #product #count #current #by_code #by_number #ranges rows { #columns } #repeats #places })
}

/// Writes what the other languages say: of each the first row that names a code, for each code.
pub(super) fn translations(target: &Target, plan: &Plan<'_>, code_enum: &Enum<'_>) -> Vec<TokenStream> {
    let runtime = &target.runtime;
    let languages = plan.languages.iter().enumerate();
    let translations = languages.map(|(index, language)| {
        let Language { tag, documents } = language;
        let rows = code_enum.variants.iter().map(|variant| variant.translated.get(index).and_then(|rows| rows.first()));
        let rows = Rows::firsts(rows.map(|row| row.copied().unwrap_or_default()));
        let rows = rows.columns(target, documents);
        quote!(#runtime::__private::Translation { tag: #tag, rows: #runtime::__columns! { #rows } })
    });
    translations.collect()
}

fn ranges(code_enum: &Enum<'_>) -> Option<TokenStream> {
    let ranges = code_enum.ranges.iter().map(|Range { first, last, description, solution, document, line }| {
        let solution = solution.unwrap_or_default();
        let (first, last) = (Literal::i64_unsuffixed(*first), Literal::i64_unsuffixed(*last));
        quote!(((#first, #last), #description, #solution, #document, #line))
    });
    (!code_enum.ranges.is_empty()).then(|| quote!(ranges [#(#ranges)*]))
}

/// The codes, and how they are found by text.
fn by_code(target: &Target, first: usize, variants: &[Variant<'_>]) -> TokenStream {
    let keys: Vec<&str> = variants.iter().map(|variant| variant.code).collect();
    let displace::Table { blocks, seed, displacements, slots } = displace::texts(&keys);
    let displacements = Literal::byte_string(&displacements);
    let slots = bytes(slots.into_iter().map(two_bytes));
    // The whole text is as many blocks as a number can say, and that depends on the machine for which the program is compiled.
    let blocks = match blocks {
        hash::WHOLE => quote!((::core::primitive::usize::MAX)),
        blocks => Literal::usize_unsuffixed(blocks).into_token_stream(),
    };
    let codes = texts(target, first, keys.into_iter());
    quote!(codes #codes by_code #blocks #seed #displacements #slots)
}

/// How codes are found by number, if some are numbers.
fn by_number(variants: &[Variant<'_>]) -> Option<TokenStream> {
    let (numbers, indices) = numbers(variants);
    if numbers.is_empty() {
        return None;
    }
    let displace::Table { seed, displacements, slots, .. } = displace::numbers(&numbers);
    let displacements = Literal::byte_string(&displacements);
    let mut entries = Vec::new();
    for slot in slots {
        let (number, index) = (numbers.get(slot).copied(), indices.get(slot).copied());
        entries.extend(number.unwrap_or_default().to_le_bytes());
        entries.extend(two_bytes(index.unwrap_or_default()));
    }
    let entries = Literal::byte_string(&entries);
    Some(quote!(by_number #seed #displacements #entries))
}

/// Returns the numbers that codes are, each once, and the indices of their codes. Of two codes with the same number, such as 7 and 007, the
/// shorter counts.
fn numbers(variants: &[Variant<'_>]) -> (Vec<i64>, Vec<usize>) {
    let numbered =
        variants.iter().enumerate().filter_map(|(index, variant)| Some((variant.number?, variant.code.len(), index)));
    let mut numbers: Vec<(i64, usize, usize)> = numbered.collect();
    numbers.sort_unstable();
    numbers.dedup_by_key(|(number, ..)| *number);
    numbers.into_iter().map(|(number, _, index)| (number, index)).unzip()
}
