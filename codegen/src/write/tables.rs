//! Writes the table that an enum's methods read. A column is two literals, one for its texts and one for their borders. An array of literals
//! would cost rustc ten times as much.

use std::collections::HashMap;

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};

use super::{displace, hash};
use crate::literal;
use crate::options::Target;
use crate::plan::{Enum, Range, Row, Variant};

/// Writes the table. An optimised program keeps only the columns that it uses.
pub(super) fn table(target: &Target, code_enum: &Enum<'_>) -> TokenStream {
    let runtime = &target.runtime;
    let columns = Rows::of(code_enum).columns(target);
    let codes = texts(target, code_enum.variants.iter().map(|variant| variant.code));
    let by_code = by_code(target, &code_enum.variants);
    let by_number = by_number(target, &code_enum.variants);
    let ranges = code_enum.ranges.iter().map(|range| range_tokens(target, range));
    quote! {
        #runtime::__private::Table {
            codes: #codes,
            by_code: #by_code,
            by_number: #by_number,
            ranges: &[#(#ranges),*],
            #columns
        }
    }
}

/// The rows in the order of the tables: those that first name a code, one for each variant; then those that repeat one.
struct Rows<'a> {
    list: Vec<&'a Row<'a>>,
    /// How many variants there are.
    count: usize,
    /// The variant of each row that repeats one.
    repeats: Vec<usize>,
}

impl<'a> Rows<'a> {
    fn of(code_enum: &'a Enum<'a>) -> Self {
        let mut rows: Vec<&Row<'_>> = code_enum.variants.iter().filter_map(|variant| variant.rows.first()).collect();
        let mut repeats = Vec::new();
        for (index, variant) in code_enum.variants.iter().enumerate() {
            for row in variant.rows.iter().skip(1) {
                rows.push(row);
                repeats.push(index);
            }
        }
        Rows { list: rows, count: code_enum.variants.len(), repeats }
    }

    /// Returns what the rows say, column by column.
    fn columns(&self, target: &Target) -> TokenStream {
        let runtime = &target.runtime;
        let column = |text: fn(&Row<'a>) -> Option<&'a str>| {
            texts(target, self.list.iter().map(|row| text(row).unwrap_or_default()))
        };
        let descriptions = column(|row| row.description);
        let solutions = column(|row| row.solution);
        let kinds = column(|row| row.kind);
        let names = column(|row| row.name);
        let messages = column(|row| row.message);
        let causes = column(|row| row.cause);
        let pairs = column(|row| row.pair);
        let sections = self.sections(target);
        let lines = bytes(self.list.iter().map(|row| row.line.to_le_bytes()));
        let repeats = bytes(self.repeats.iter().map(|variant| two_bytes(*variant)));
        let count = Literal::usize_unsuffixed(self.count);
        quote! {
            count: #count,
            descriptions: #descriptions,
            solutions: #solutions,
            kinds: #kinds,
            names: #names,
            messages: #messages,
            causes: #causes,
            pairs: #pairs,
            #sections
            lines: #runtime::__private::Numbers(#lines),
            repeats: #runtime::__private::Numbers(#repeats),
        }
    }

    /// Returns the sections, each once, and for each row the index of its section.
    fn sections(&self, target: &Target) -> TokenStream {
        let runtime = &target.runtime;
        let mut sections: Vec<&str> = Vec::new();
        let mut places = HashMap::new();
        let mut last = None;
        let section_of = self.list.iter().map(|row| {
            let section = row.section().unwrap_or_default();
            let place = match last {
                // Most rows are under the heading of the row before.
                Some((above, place)) if above == section => place,
                _ => *places.entry(section).or_insert_with(|| {
                    sections.push(section);
                    sections.len() - 1
                }),
            };
            last = Some((section, place));
            two_bytes(place)
        });
        let section_of = bytes(section_of);
        let sections = texts(target, sections.into_iter());
        quote! {
            sections: #sections,
            section_of: #runtime::__private::Numbers(#section_of),
        }
    }
}

/// Writes a column of texts.
fn texts<'a>(target: &Target, texts: impl Iterator<Item = &'a str>) -> TokenStream {
    let runtime = &target.runtime;
    let mut text = String::new();
    let mut borders = vec![0];
    for part in texts {
        text.push_str(part);
        // A document is a file that was read into memory as text and as rows; one of 4 GiB was not.
        borders.push(u32::try_from(text.len()).unwrap_or(u32::MAX));
    }
    if text.is_empty() {
        return quote!(#runtime::__private::Texts::EMPTY);
    }
    let borders = bytes(borders.into_iter().map(u32::to_le_bytes));
    let text = literal::raw(target, &text);
    quote!(#runtime::__private::Texts { text: #text, borders: #borders })
}

/// Numbers in their bytes, one literal for all.
fn bytes<const N: usize>(numbers: impl Iterator<Item = [u8; N]>) -> Literal {
    Literal::byte_string(numbers.collect::<Vec<_>>().as_flattened())
}

/// Writes an index in two bytes: [`crate::plan`] refuses more than 65,536 codes.
fn two_bytes(index: usize) -> [u8; 2] {
    u16::try_from(index).unwrap_or(u16::MAX).to_le_bytes()
}

fn range_tokens(target: &Target, range: &Range) -> TokenStream {
    let runtime = &target.runtime;
    let Range { first, last, description, solution, line } = range;
    let solution = solution.as_deref().unwrap_or_default();
    let (first, last) = (Literal::i64_unsuffixed(*first), Literal::i64_unsuffixed(*last));
    quote!(#runtime::__private::range(#first, #last, #description, #solution, #line))
}

/// How codes are found by text.
fn by_code(target: &Target, variants: &[Variant<'_>]) -> TokenStream {
    let runtime = &target.runtime;
    let keys: Vec<&str> = variants.iter().map(|variant| variant.code).collect();
    let displace::Table { blocks, seed, displacements, slots } = displace::texts(&keys);
    let displacements = Literal::byte_string(&displacements);
    let slots = bytes(slots.into_iter().map(two_bytes));
    let slots = quote!(#runtime::__private::Slots { displacements: #displacements, entries: #slots });
    // The whole text is as many blocks as a number can say, and that depends on the machine for which the program is compiled.
    let blocks = match blocks {
        hash::WHOLE => quote!(::core::primitive::usize::MAX),
        blocks => Literal::usize_unsuffixed(blocks).into_token_stream(),
    };
    quote!(#runtime::__private::ByCode { blocks: #blocks, seed: #seed, slots: #slots })
}

/// How codes are found by number.
fn by_number(target: &Target, variants: &[Variant<'_>]) -> TokenStream {
    let runtime = &target.runtime;
    let (numbers, indices) = numbers(variants);
    let displace::Table { seed, displacements, slots, .. } = displace::numbers(&numbers);
    let displacements = Literal::byte_string(&displacements);
    let mut entries = Vec::new();
    for slot in slots {
        let (number, index) = (numbers.get(slot).copied(), indices.get(slot).copied());
        entries.extend(number.unwrap_or_default().to_le_bytes());
        entries.extend(two_bytes(index.unwrap_or_default()));
    }
    let entries = Literal::byte_string(&entries);
    let slots = quote!(#runtime::__private::Slots { displacements: #displacements, entries: #entries });
    quote!(#runtime::__private::ByNumber { seed: #seed, slots: #slots })
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
