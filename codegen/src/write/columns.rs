//! Writes what rows say, column by column. A column is two literals, one for its texts and one for their borders. An array of literals would cost
//! rustc ten times as much.

use std::collections::HashMap;

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;
use tencent_errors_catalog::Column;

use crate::literal;
use crate::options::Target;
use crate::plan::{Row, Variant};

/// The rows in the order of the tables: those that first name a code, one for each variant; then those that repeat one.
pub(super) struct Rows<'a> {
    list: Vec<Row<'a>>,
    /// The variant of each row that repeats one.
    repeats: Vec<usize>,
    /// The places of the codes of which several documents say the same.
    places: Vec<Place<'a>>,
}

/// A place at which a row stands.
struct Place<'a> {
    variant: usize,
    /// The index of the row that says the same.
    same: usize,
    row: Row<'a>,
}

impl<'a> Rows<'a> {
    /// Returns the rows of the variants.
    pub(super) fn of(variants: &[Variant<'a>]) -> Self {
        let mut rows = Self::firsts(variants.iter().map(|variant| variant.rows.first().copied().unwrap_or_default()));
        for (index, variant) in variants.iter().enumerate() {
            let repeats = rows.list.len();
            for row in variant.rows.iter().skip(1) {
                rows.list.push(*row);
                rows.repeats.push(index);
            }
            let same = |row: usize| if row == 0 { index } else { repeats + row - 1 };
            let places = variant.places.iter();
            rows.places.extend(places.map(|(row, here)| Place { variant: index, same: same(*row), row: *here }));
        }
        rows
    }

    /// Returns the rows of variants that have one each.
    pub(super) fn firsts(list: impl Iterator<Item = Row<'a>>) -> Self {
        Rows { list: list.collect(), repeats: Vec::new(), places: Vec::new() }
    }

    /// Writes the variant of each row that repeats one.
    pub(super) fn repeats(&self) -> Option<Call> {
        let repeats = bytes(self.repeats.iter().map(|variant| two_bytes(*variant)));
        (!self.repeats.is_empty()).then(|| Call::new("repeats", quote!(#repeats)))
    }

    /// Writes what the rows say: a call for the columns that all documents have, and one around it for each that has a text.
    pub(super) fn columns(&self, target: &Target, documents: &[&str]) -> TokenStream {
        let several = (documents.len() > 1).then(|| Call::new("with_documents", quote!(&[#(#documents),*])));
        let first = self.under_first_heading();
        let column = |name: &str, text: &dyn Fn(&Row<'a>) -> Option<&'a str>| {
            let texts = texts(first, self.list.iter().map(|row| text(row).unwrap_or_default()));
            let (parts, borders) = (texts.parts(target), Literal::byte_string(&texts.borders));
            self.list
                .iter()
                .any(|row| text(row).is_some())
                .then(|| Call::new(&format!("{name}s"), quote!(#parts, #borders)))
        };
        let texts = Column::ALL.into_iter().filter_map(|text| column(text.name(), &|row| row.text(text)));
        let columns = texts.chain(column("pair", &|row| row.pair));
        several.into_iter().chain(columns).fold(self.base(target, documents), |inner, call| call.around(target, &inner))
    }

    /// Writes the places of the rows.
    fn base(&self, target: &Target, documents: &[&str]) -> TokenStream {
        let runtime = &target.runtime;
        let (sections, section_of) = self.sections();
        let mut numbers = Vec::with_capacity(self.list.len() * 8);
        for row in &self.list {
            numbers.extend_from_slice(&row.line.to_le_bytes());
        }
        for section in section_of.iter().take(self.list.len()) {
            numbers.extend_from_slice(&four_bytes(*section));
        }
        let before = numbers.len();
        numbers.extend(document_of(self.list.iter(), documents));
        let documents_length = Literal::usize_unsuffixed(numbers.len() - before);
        let Texts { rest: sections, borders, .. } = texts(0, sections.into_iter());
        numbers.extend(borders);
        let (rows, numbers) = (Literal::usize_unsuffixed(self.list.len()), Literal::byte_string(&numbers));
        let document = documents.first().copied().unwrap_or_default();
        let sections = literal::raw(target, &sections);
        quote!(#runtime::__private::columns(#document, #sections, (#rows, #documents_length), #numbers))
    }

    /// Writes the places.
    pub(super) fn places(&self, documents: &[&str]) -> Option<Call> {
        if self.places.is_empty() {
            return None;
        }
        let variants = bytes(self.places.iter().map(|place| two_bytes(place.variant)));
        let rows = bytes(self.places.iter().map(|place| four_bytes(place.same)));
        let document_of = Literal::byte_string(&document_of(self.places.iter().map(|place| &place.row), documents));
        let lines = bytes(self.places.iter().map(|place| place.row.line.to_le_bytes()));
        let (_, section_of) = self.sections();
        let section_of = bytes(section_of.into_iter().skip(self.list.len()).map(four_bytes));
        Some(Call::new("places", quote!(#variants, #rows, #document_of, #lines, #section_of)))
    }

    /// Returns how many rows stand under the first heading, if there are others. Products have their common codes there, and a program with many
    /// products keeps what is the same in several of them once, if it is a text of its own.
    pub(super) fn under_first_heading(&self) -> usize {
        let place = |row: &Row<'a>| (row.document, row.headings);
        let first = self.list.first().map(place);
        self.list.iter().position(|row| Some(place(row)) != first).unwrap_or_default()
    }

    /// Returns the sections, each once, and the index of its section for each row and then for each place.
    fn sections(&self) -> (Vec<&'a str>, Vec<usize>) {
        let mut sections: Vec<&str> = Vec::new();
        let mut indices = HashMap::new();
        let mut last = None;
        let section_of = self.list.iter().chain(self.places.iter().map(|place| &place.row)).map(|row| {
            let section = row.section().unwrap_or_default();
            let index = match last {
                // Most rows are under the heading of the row before.
                Some((above, index)) if above == section => index,
                _ => *indices.entry(section).or_insert_with(|| {
                    sections.push(section);
                    sections.len() - 1
                }),
            };
            last = Some((section, index));
            index
        });
        let section_of = section_of.collect();
        (sections, section_of)
    }
}

/// A call of a function of the runtime around a table or its columns.
pub(super) struct Call {
    name: Ident,
    /// What it takes besides the table.
    arguments: TokenStream,
}

impl Call {
    pub(super) fn new(name: &str, arguments: TokenStream) -> Self {
        Call { name: Ident::new(name, Span::mixed_site()), arguments }
    }

    /// Writes the call around a table.
    pub(super) fn around(self, target: &Target, table: &TokenStream) -> TokenStream {
        let (runtime, Call { name, arguments }) = (&target.runtime, self);
        quote!(#runtime::__private::#name(#table, #arguments))
    }
}

/// Returns the index of each row's document; nothing if there is one document, for that is the index 0.
fn document_of<'a>(rows: impl Iterator<Item = &'a Row<'a>>, documents: &[&str]) -> Vec<u8> {
    if documents.len() < 2 {
        return Vec::new();
    }
    let indices: HashMap<&str, usize> = documents.iter().enumerate().map(|(index, path)| (*path, index)).collect();
    rows.flat_map(|row| four_bytes(indices.get(row.document).copied().unwrap_or_default())).collect()
}

/// A column of texts.
pub(super) struct Texts {
    first: String,
    rest: String,
    /// Where each text starts, and where the last one ends, in four bytes; nothing if all are empty.
    pub(super) borders: Vec<u8>,
}

impl Texts {
    /// Writes the two parts.
    pub(super) fn parts(&self, target: &Target) -> TokenStream {
        let (first, rest) = (literal::raw(target, &self.first), literal::raw(target, &self.rest));
        quote!(#first, #rest)
    }
}

/// Joins texts, the first ones as a part of their own.
pub(super) fn texts<'a>(first: usize, texts: impl Iterator<Item = &'a str>) -> Texts {
    let mut parts = [String::new(), String::new()];
    let mut borders = four_bytes(0).to_vec();
    let mut end = 0;
    for (index, text) in texts.enumerate() {
        let [common, own] = &mut parts;
        let part = if index < first { common } else { own };
        part.push_str(text);
        end += text.len();
        // A document is a file that was read into memory as text and as rows; one of 4 GiB was not.
        borders.extend_from_slice(&four_bytes(end));
    }
    let [first, rest] = parts;
    Texts { first, rest, borders: if end == 0 { Vec::new() } else { borders } }
}

/// Writes numbers in their bytes, one literal for all.
fn bytes<const N: usize>(numbers: impl Iterator<Item = [u8; N]>) -> Literal {
    Literal::byte_string(numbers.collect::<Vec<_>>().as_flattened())
}

/// Writes the index of a code in two bytes: [`crate::plan`] refuses more than 65,536 codes.
pub(super) fn two_bytes(index: usize) -> [u8; 2] {
    u16::try_from(index).unwrap_or(u16::MAX).to_le_bytes()
}

/// Writes an index in four bytes. There are no more rows, documents or headings than bytes in the files that they were read from.
fn four_bytes(index: usize) -> [u8; 4] {
    u32::try_from(index).unwrap_or(u32::MAX).to_le_bytes()
}
