//! Writes the table that an enum's methods read: how codes are found, and the documents' rows.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};
use tencent_errors_catalog::Column;

use super::columns::{Call, Rows, texts, two_bytes};
use super::{displace, hash};
use crate::options::Target;
use crate::plan::{Enum, Language, Plan, Range, Variant};

/// Writes the table: a call for the columns that every document has, and one around it for each that it has besides. An optimised program keeps
/// only the columns that it uses.
pub(super) fn table(target: &Target, plan: &Plan<'_>, code_enum: &Enum<'_>) -> TokenStream {
    let variants = &code_enum.variants;
    let rows = Rows::of(variants);
    let base = base(target, plan, code_enum, &rows);
    let around = [by_number(variants), ranges(target, code_enum), rows.repeats(), rows.places(&plan.documents)];
    around.into_iter().flatten().fold(base, |table, call| call.around(target, &table))
}

fn base(target: &Target, plan: &Plan<'_>, code_enum: &Enum<'_>, rows: &Rows<'_>) -> TokenStream {
    let (runtime, variants) = (&target.runtime, &code_enum.variants);
    let (product, count) = (plan.product, Literal::usize_unsuffixed(variants.len()));
    let current = Literal::usize_unsuffixed(code_enum.current());
    let codes = texts(rows.under_first_heading().min(variants.len()), variants.iter().map(|variant| variant.code));
    let (parts, (by_code, numbers)) = (codes.parts(target), by_code(variants, &codes.borders));
    let columns = rows.columns(target, &plan.documents);
    quote!(#runtime::__private::table(#product, (#count, #current), (#parts), (#by_code), #numbers, #columns))
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
        quote!(#runtime::__private::Translation { tag: #tag, rows: #rows })
    });
    translations.collect()
}

fn ranges(target: &Target, code_enum: &Enum<'_>) -> Option<Call> {
    let runtime = &target.runtime;
    let ranges = code_enum.ranges.iter().map(|range| {
        let Range { first, last, document, line, .. } = range;
        let [description, solution] =
            [Column::Description, Column::Solution].map(|column| range.text(column).unwrap_or_default());
        let (first, last) = (Literal::i64_unsuffixed(*first), Literal::i64_unsuffixed(*last));
        quote!(#runtime::__private::range((#first, #last), #description, #solution, #document, #line))
    });
    (!code_enum.ranges.is_empty()).then(|| Call::new("ranges", quote!(&[#(#ranges),*])))
}

/// Writes how codes are found by text, and returns the numbers behind it.
fn by_code(variants: &[Variant<'_>], borders: &[u8]) -> (TokenStream, Literal) {
    let keys: Vec<&str> = variants.iter().map(|variant| variant.code).collect();
    let displace::Table { blocks, seed, displacements, slots } = displace::texts(&keys);
    let mut numbers = displacements;
    let displacements = numbers.len();
    for slot in slots {
        numbers.extend_from_slice(&two_bytes(slot));
    }
    let entries = numbers.len() - displacements;
    numbers.extend_from_slice(borders);
    // The whole text is as many blocks as a number can say, and that depends on the machine for which the program is compiled.
    let blocks = match blocks {
        hash::WHOLE => quote!(::core::primitive::usize::MAX),
        blocks => Literal::usize_unsuffixed(blocks).into_token_stream(),
    };
    let lengths = [displacements, entries].map(Literal::usize_unsuffixed);
    (quote!(#blocks, #seed, #(#lengths),*), Literal::byte_string(&numbers))
}

/// How codes are found by number, if some are numbers.
fn by_number(variants: &[Variant<'_>]) -> Option<Call> {
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
    Some(Call::new("by_number", quote!(#seed, #displacements, #entries)))
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
