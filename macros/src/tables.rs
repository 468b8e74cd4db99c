//! Writes the tables on which an enum's methods stand. Comes in: a plan's enum; go out: constants. A column is one literal for its texts and
//! one for their borders, whatever its length: rustc takes ten times as long for an array of as many literals.

use std::collections::HashMap;

use proc_macro2::{Literal, TokenStream, TokenTree};
use quote::quote;

use crate::lookup::{self, Table};
use crate::plan::{Enum, Range, Row, Variant};

/// The constants: a program holds only those that it uses.
pub(crate) fn tables(runtime: &TokenTree, set: &Enum) -> TokenStream {
    let rows = Rows::of(set);
    let columns = rows.columns(runtime);
    let codes = texts(runtime, set.variants.iter().map(|variant| &*variant.code));
    let by_code = by_code(runtime, &set.variants);
    let by_number = by_number(runtime, &set.variants);
    let ranges = set.ranges.iter().map(|range| range_tokens(runtime, range));
    quote! {
        const CODES: #runtime::__private::Texts = #codes;
        const BY_CODE: &#runtime::__private::ByCode = &#by_code;
        const BY_NUMBER: &#runtime::__private::ByNumber = &#by_number;
        const RANGES: &[#runtime::CodeRange] = &[#(#ranges),*];
        #columns
    }
}

/// The rows in the order of the tables: those that first name a code, one for each variant; then those that repeat one.
struct Rows<'a> {
    list: Vec<&'a Row>,
    /// How many variants there are.
    codes: usize,
    /// The variant of each row that repeats one.
    repeats: Vec<usize>,
}

impl<'a> Rows<'a> {
    fn of(set: &'a Enum) -> Self {
        let mut rows: Vec<&Row> = set.variants.iter().filter_map(|variant| variant.rows.first()).collect();
        let mut repeats = Vec::new();
        for (index, variant) in set.variants.iter().enumerate() {
            for row in variant.rows.iter().skip(1) {
                rows.push(row);
                repeats.push(index);
            }
        }
        Rows { list: rows, codes: set.variants.len(), repeats }
    }

    /// What the rows say, column by column.
    fn columns(&self, runtime: &TokenTree) -> TokenStream {
        let column = |text: fn(&Row) -> &str| texts(runtime, self.list.iter().map(|row| text(row)));
        let descriptions = column(|row| &row.description);
        let solutions = column(|row| &row.solution);
        let kinds = column(|row| &row.kind);
        let names = column(|row| &row.name);
        let messages = column(|row| &row.message);
        let causes = column(|row| &row.cause);
        let pairs = column(|row| &row.pair);
        let sections = self.sections(runtime);
        let lines = bytes(self.list.iter().map(|row| row.line.to_le_bytes()));
        let repeats = bytes(self.repeats.iter().map(|variant| two_bytes(*variant)));
        let codes = Literal::usize_unsuffixed(self.codes);
        quote! {
            const DESCRIPTIONS: #runtime::__private::Texts = #descriptions;
            const SOLUTIONS: #runtime::__private::Texts = #solutions;
            const KINDS: #runtime::__private::Texts = #kinds;
            const NAMES: #runtime::__private::Texts = #names;
            const PAIRS: #runtime::__private::Texts = #pairs;
            #sections
            const LINES: #runtime::__private::Numbers<4> = #runtime::__private::Numbers::new(#lines);
            const COLUMNS: &#runtime::__private::Columns = &#runtime::__private::Columns {
                codes: #codes,
                descriptions: DESCRIPTIONS,
                solutions: SOLUTIONS,
                kinds: KINDS,
                names: NAMES,
                messages: #messages,
                causes: #causes,
                pairs: PAIRS,
                sections: SECTIONS,
                section_of: SECTION_OF,
                lines: LINES,
                repeats: #runtime::__private::Numbers::new(#repeats),
            };
        }
    }

    /// The sections, each once, and for each row the index of its section.
    fn sections(&self, runtime: &TokenTree) -> TokenStream {
        let mut sections: Vec<&str> = Vec::new();
        let mut places = HashMap::new();
        let section_of = self.list.iter().map(|row| {
            let place = *places.entry(row.section()).or_insert_with(|| {
                sections.push(row.section());
                sections.len() - 1
            });
            two_bytes(place)
        });
        let section_of = bytes(section_of);
        let sections = texts(runtime, sections.into_iter());
        quote! {
            const SECTIONS: #runtime::__private::Texts = #sections;
            const SECTION_OF: #runtime::__private::Numbers<2> = #runtime::__private::Numbers::new(#section_of);
        }
    }
}

/// A column of texts; nothing in it if all are empty.
fn texts<'a>(runtime: &TokenTree, texts: impl Iterator<Item = &'a str>) -> TokenStream {
    let mut text = String::new();
    let mut borders = vec![0];
    for part in texts {
        text.push_str(part);
        // A document is a file that was read into memory as text and as rows; one of 4 GiB was not.
        borders.push(u32::try_from(text.len()).unwrap_or(u32::MAX));
    }
    if text.is_empty() {
        borders.clear();
    }
    let borders = bytes(borders.into_iter().map(u32::to_le_bytes));
    quote!(#runtime::__private::Texts::new(#text, #borders))
}

/// Numbers in their bytes, one literal for all.
fn bytes<const N: usize>(numbers: impl Iterator<Item = [u8; N]>) -> Literal {
    Literal::byte_string(numbers.collect::<Vec<_>>().as_flattened())
}

/// An index in two bytes: [`crate::plan`] sees to it that there are no more than 65536 codes.
fn two_bytes(index: usize) -> [u8; 2] {
    u16::try_from(index).unwrap_or(u16::MAX).to_le_bytes()
}

fn range_tokens(runtime: &TokenTree, range: &Range) -> TokenStream {
    let Range { first, last, description, solution, line } = range;
    let (first, last) = (Literal::i64_unsuffixed(*first), Literal::i64_unsuffixed(*last));
    quote!(#runtime::__private::range(#first, #last, #description, #solution, #line))
}

/// How codes are found by text.
fn by_code(runtime: &TokenTree, variants: &[Variant]) -> TokenStream {
    let keys: Vec<&str> = variants.iter().map(|variant| &*variant.code).collect();
    let Table { blocks, seed, displacements, slots } = lookup::texts(&keys);
    let displacements = Literal::byte_string(&displacements);
    let slots = bytes(slots.into_iter().map(two_bytes));
    quote!(#runtime::__private::ByCode::new(#blocks, #seed, #runtime::__private::Slots::new(#displacements, #slots)))
}

/// How codes are found by number.
fn by_number(runtime: &TokenTree, variants: &[Variant]) -> TokenStream {
    let (numbers, indices) = numbers(variants);
    let Table { seed, displacements, slots, .. } = lookup::numbers(&numbers);
    let displacements = Literal::byte_string(&displacements);
    let mut entries = Vec::new();
    for slot in slots {
        let (number, index) = (numbers.get(slot).copied(), indices.get(slot).copied());
        entries.extend(number.unwrap_or_default().to_le_bytes());
        entries.extend(two_bytes(index.unwrap_or_default()));
    }
    let entries = Literal::byte_string(&entries);
    quote!(#runtime::__private::ByNumber::new(#seed, #runtime::__private::Slots::new(#displacements, #entries)))
}

/// The numbers that codes are, each once, and the indices of their codes. Of two codes with the same number, such as 7 and 007, the shorter
/// counts.
fn numbers(variants: &[Variant]) -> (Vec<i64>, Vec<usize>) {
    let numbered =
        variants.iter().enumerate().filter_map(|(index, variant)| Some((variant.number?, variant.code.len(), index)));
    let mut numbers: Vec<(i64, usize, usize)> = numbered.collect();
    numbers.sort_unstable();
    numbers.dedup_by_key(|(number, ..)| *number);
    numbers.into_iter().map(|(number, _, index)| (number, index)).unzip()
}
