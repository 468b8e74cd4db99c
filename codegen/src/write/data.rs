//! Writes the data that an enum's methods read: its codes, how they are found, and the documents' rows. Texts and numbers are one literal for each
//! column, because rustc takes ten times as long for an array of literals.

use std::collections::HashMap;

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use tencent_errors_catalog::{Column, PlacedRow, Space, Statement};

use super::{displace, source};
use crate::names::ident;
use crate::plan::{Enum, Plan, Variant};

/// Writes the data of an enum. An optimised program keeps only the columns that it uses.
pub(super) fn data(runtime: &TokenStream, plan: &Plan<'_>, code_enum: &Enum<'_>) -> TokenStream {
    let (write, variants) = (Writer { runtime, space: code_enum.space }, &code_enum.variants);
    let rows = Rows::of(code_enum);
    let repeated = rows.repeated.iter().map(|repeated| repeated.row);
    let sections = Sections::of(rows.list.iter().copied().flatten().chain(repeated));
    let tags = plan.languages.iter().map(|language| language.tag);
    let translations = plan.languages.iter().enumerate().map(|(index, language)| {
        let firsts = variants.iter().map(|variant| variant.translated.get(index).and_then(|rows| rows.first()));
        let rows: Vec<Option<PlacedRow<'_>>> = firsts.map(Option::<&_>::copied).collect();
        write.rows(&rows, &Sections::of(rows.iter().copied().flatten()), &language.documents)
    });
    let has_languages = !plan.languages.is_empty();
    let more: Vec<_> = rows.more.iter().map(|variant| two_bytes(*variant)).collect();
    let codes: Vec<&str> = variants.iter().map(|variant| variant.code).collect();
    let (product, count) = (plan.product, Literal::usize_unsuffixed(codes.len()));
    let current = Literal::usize_unsuffixed(code_enum.current());
    write.fields(
        "Data",
        &[
            ("product", Some(quote!(#product))),
            ("count", Some(quote!(#count))),
            ("current", Some(quote!(#current))),
            ("codes", Some(write.texts(&codes))),
            ("by_code", Some(write.slots(displace::texts(&codes), |slot| two_bytes(slot).to_vec()))),
            ("by_number", write.by_number(variants)),
            ("rows", Some(write.rows(&rows.list, &sections, &plan.documents))),
            ("more", write.numbers(more.as_flattened())),
            ("repeated", write.repeated(&rows.repeated, &sections, &plan.documents)),
            ("ranges", write.ranges(code_enum, rows.list.len())),
            ("languages", has_languages.then(|| quote!(&[#(#tags),*]))),
            ("translations", has_languages.then(|| quote!(&[#(&#translations),*]))),
        ],
    )
}

/// The rows in the order of the tables: those that first name a code, one for each variant; then those that name one again; then those of ranges.
struct Rows<'a> {
    list: Vec<Option<PlacedRow<'a>>>,
    /// The variant of each row that names one again.
    more: Vec<usize>,
    /// All rows of each variant that has a row which several documents have.
    repeated: Vec<Repeated<'a>>,
}

struct Repeated<'a> {
    variant: usize,
    /// The index of the row that says the same.
    said: usize,
    row: PlacedRow<'a>,
}

impl<'a> Rows<'a> {
    fn of(code_enum: &Enum<'a>) -> Self {
        let variants = &code_enum.variants;
        let firsts = variants.iter().map(|variant| variant.rows().next());
        let mut rows = Rows { list: firsts.collect(), more: Vec::new(), repeated: Vec::new() };
        for (index, variant) in variants.iter().enumerate() {
            let end = rows.list.len();
            for row in variant.rows().skip(1) {
                rows.list.push(Some(row));
                rows.more.push(index);
            }
            let said = |row: usize| if row == 0 { index } else { end + row - 1 };
            let repeated = |(at, statement): (usize, &Statement<'a>)| {
                let places = std::iter::once(statement.first).chain(statement.again.clone());
                places.map(move |row| Repeated { variant: index, said: said(at), row }).collect::<Vec<_>>()
            };
            if variant.statements.iter().any(|said| !said.again.is_empty()) {
                let mut places: Vec<_> = variant.statements.iter().enumerate().flat_map(repeated).collect();
                places.sort_by_key(|place| (place.row.table.document, place.row.row.line));
                rows.repeated.extend(places);
            }
        }
        rows.list.extend(code_enum.ranges.iter().map(|(row, _)| Some(*row)));
        rows
    }
}

/// Writes literals of the runtime's structs.
struct Writer<'a> {
    runtime: &'a TokenStream,
    /// The set of the enum's codes.
    space: Space,
}

impl Writer<'_> {
    /// Writes a struct; a field without a value is empty.
    fn fields(&self, name: &str, fields: &[(&str, Option<TokenStream>)]) -> TokenStream {
        let (runtime, name) = (self.runtime, ident(name));
        let (mut written, mut is_whole) = (Vec::new(), true);
        for (field, value) in fields {
            let field = ident(field);
            is_whole &= value.is_some();
            written.extend(value.as_ref().map(|value| quote!(#field: #value)));
        }
        let rest = (!is_whole).then(|| quote!(..#runtime::__private::#name::EMPTY));
        quote!(#runtime::__private::#name { #(#written,)* #rest })
    }

    /// Writes what rows say and where they are.
    fn rows(&self, rows: &[Option<PlacedRow<'_>>], sections: &Sections<'_>, documents: &[&str]) -> TokenStream {
        self.fields(
            "RowData",
            &[
                ("documents", Some(quote!(&[#(#documents),*]))),
                ("sections", Some(self.texts(&sections.list))),
                ("places", Some(self.places(rows, sections, documents))),
                ("columns", Some(self.columns(rows))),
                ("pairs", self.column(rows, &|placed| placed.row.next_to(self.space))),
            ],
        )
    }

    fn columns(&self, rows: &[Option<PlacedRow<'_>>]) -> TokenStream {
        let text = |column| self.column(rows, &|placed| placed.row.text(column));
        self.fields("Columns", &Column::ALL.map(|column| (column.name(), text(column))))
    }

    /// Writes a text of each row, if one has it.
    fn column(
        &self,
        rows: &[Option<PlacedRow<'_>>],
        text: &dyn for<'r> Fn(&PlacedRow<'r>) -> Option<&'r str>,
    ) -> Option<TokenStream> {
        let texts: Vec<&str> = rows.iter().map(|row| row.as_ref().and_then(text).unwrap_or_default()).collect();
        texts.iter().any(|text| !text.is_empty()).then(|| self.texts(&texts))
    }

    /// Writes where rows are.
    fn places(&self, rows: &[Option<PlacedRow<'_>>], sections: &Sections<'_>, documents: &[&str]) -> TokenStream {
        let document_of: HashMap<&str, usize> = documents.iter().copied().zip(0..).collect();
        let document = |placed: &PlacedRow<'_>| document_of.get(placed.document).copied().unwrap_or_default();
        // A row of a language that lacks the code is nowhere.
        let numbers = |number: &dyn Fn(&PlacedRow<'_>) -> usize| {
            let numbers: Vec<_> = rows.iter().map(|row| four_bytes(row.as_ref().map_or(0, number))).collect();
            self.numbers(numbers.as_flattened())
        };
        self.fields(
            "Places",
            &[
                ("documents", (documents.len() > 1).then(|| numbers(&document)).flatten()),
                ("lines", numbers(&|placed| placed.row.line as usize)),
                ("sections", numbers(&|placed| sections.index(placed))),
            ],
        )
    }

    fn repeated(&self, rows: &[Repeated<'_>], sections: &Sections<'_>, documents: &[&str]) -> Option<TokenStream> {
        let codes: Vec<_> = rows.iter().map(|repeated| two_bytes(repeated.variant)).collect();
        let said: Vec<_> = rows.iter().map(|repeated| four_bytes(repeated.said)).collect();
        let places: Vec<_> = rows.iter().map(|repeated| Some(repeated.row)).collect();
        let (codes, said) = (self.numbers(codes.as_flattened())?, self.numbers(said.as_flattened()));
        let places = self.places(&places, sections, documents);
        Some(self.fields("Repeated", &[("codes", Some(codes)), ("rows", said), ("places", Some(places))]))
    }

    fn ranges(&self, code_enum: &Enum<'_>, rows: usize) -> Option<TokenStream> {
        let runtime = self.runtime;
        let first_row = rows - code_enum.ranges.len();
        let ranges = code_enum.ranges.iter().zip(first_row..).map(|((_, (first, last)), row)| {
            let [first, last] = [first, last].map(|number| Literal::i64_unsuffixed(*number));
            let row = Literal::usize_unsuffixed(row);
            quote!(#runtime::__private::RangeData { first: #first, last: #last, row: #row })
        });
        (!code_enum.ranges.is_empty()).then(|| quote!(&[#(#ranges),*]))
    }

    /// Writes how codes are found by number, if some are numbers.
    fn by_number(&self, variants: &[Variant<'_>]) -> Option<TokenStream> {
        let (numbers, indices) = numbers(variants);
        let entry = |slot: usize| {
            let number = numbers.get(slot).copied().unwrap_or_default();
            let index = indices.get(slot).copied().unwrap_or_default();
            number.to_le_bytes().into_iter().chain(two_bytes(index)).collect()
        };
        (!numbers.is_empty()).then(|| self.slots(displace::numbers(&numbers), entry))
    }

    /// Writes a displacement table, with the entry of each slot's key. Only keys that were chosen to collide have no table.
    fn slots(&self, table: Option<displace::Table>, entry: impl Fn(usize) -> Vec<u8>) -> TokenStream {
        let Some(table) = table else {
            return quote!(
                ::core::compile_error! { "the codes of these documents collide in every hash table; do they come from Tencent?" }
            );
        };
        let entries: Vec<u8> = table.slots.iter().flat_map(|slot| entry(*slot)).collect();
        let runtime = self.runtime;
        let (seed, displacements) = (table.seed, Literal::byte_string(&table.displacements));
        let entries = Literal::byte_string(&entries);
        quote!(#runtime::__private::Slots { seed: #seed, displacements: #displacements, entries: #entries })
    }

    /// Writes texts as one literal, with another for the places where each starts, and where the last one ends.
    fn texts(&self, texts: &[&str]) -> TokenStream {
        let (mut text, mut borders) = (String::new(), four_bytes(0).to_vec());
        for part in texts {
            text.push_str(part);
            borders.extend_from_slice(&four_bytes(text.len()));
        }
        let (runtime, text, borders) = (self.runtime, source::literal(&text), Literal::byte_string(&borders));
        quote!(#runtime::__private::Texts { text: #text, borders: #borders })
    }

    /// Writes numbers in their bytes, if there are some.
    fn numbers(&self, bytes: &[u8]) -> Option<TokenStream> {
        let (runtime, literal) = (self.runtime, Literal::byte_string(bytes));
        (!bytes.is_empty()).then(|| quote!(#runtime::__private::Numbers(#literal)))
    }
}

/// The headings above rows, each once.
struct Sections<'a> {
    list: Vec<&'a str>,
    indices: HashMap<&'a str, usize>,
}

impl<'a> Sections<'a> {
    fn of(rows: impl IntoIterator<Item = PlacedRow<'a>>) -> Self {
        let (mut list, mut indices) = (Vec::new(), HashMap::new());
        for section in rows.into_iter().map(|placed| placed.table.section()) {
            if list.last() != Some(&section) && !indices.contains_key(section) {
                indices.insert(section, list.len());
                list.push(section);
            }
        }
        Sections { list, indices }
    }

    fn index(&self, placed: &PlacedRow<'_>) -> usize {
        self.indices.get(placed.table.section()).copied().unwrap_or_default()
    }
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

/// Returns the index of a code in two bytes: [`crate::plan`] refuses more than 65,536 codes.
fn two_bytes(index: usize) -> [u8; 2] {
    u16::try_from(index).unwrap_or(u16::MAX).to_le_bytes()
}

/// Returns an index in four bytes. There are no more rows, documents, headings and bytes of texts than bytes in the files that they were read
/// from: those are read into memory as text and as rows.
fn four_bytes(index: usize) -> [u8; 4] {
    u32::try_from(index).unwrap_or(u32::MAX).to_le_bytes()
}
