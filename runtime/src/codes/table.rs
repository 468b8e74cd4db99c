//! The tables that generated code is built on: what a document says of a code, by the code's index. They are not for users: what is public here is
//! so for the macro's output alone, and changes with it.

use super::class::Class;
use super::column::{Numbers, Texts, optional};
use super::filled::{columns, table};
use super::range::CodeRange;

/// A displacement table: from a hash to the entry of the only key that may have it.
#[derive(Clone, Copy, Debug)]
pub struct Slots<const N: usize> {
    /// The displacements.
    pub displacements: &'static [u8],
    /// The entries, of `N` bytes.
    pub entries: &'static [u8],
}

/// How codes are found by their text: by a hash of the last blocks of 16 bytes.
#[derive(Clone, Copy, Debug)]
pub struct ByCode {
    /// The codes.
    pub codes: Texts,
    /// How many blocks.
    pub blocks: usize,
    /// The seed of the hash.
    pub seed: u64,
    /// The codes' indices, the lower byte first.
    pub slots: Slots<2>,
}

/// How codes are found by their number.
#[derive(Clone, Copy, Debug)]
pub struct ByNumber {
    /// The seed of the hash.
    pub seed: u64,
    /// The numbers, each with its code's index, the lower bytes first.
    pub slots: Slots<10>,
}

/// What documents say in rows, column by column. A column that the documents don't have is empty, and in the others an empty text stands for
/// none.
#[derive(Clone, Copy, Debug)]
pub struct Columns {
    /// The path of the document, if there is one.
    pub document: &'static str,
    /// The paths of the documents, if there are several.
    pub documents: &'static [&'static str],
    /// For each row, the index of its document; empty if there is one document.
    pub document_of: Numbers<4>,
    /// The lines in the documents.
    pub lines: Numbers<4>,
    /// What the codes mean.
    pub descriptions: Texts,
    /// What to do.
    pub solutions: Texts,
    /// The kinds of error.
    pub kinds: Texts,
    /// The symbols beside numeric codes.
    pub names: Texts,
    /// The messages of the API.
    pub messages: Texts,
    /// The causes.
    pub causes: Texts,
    /// The codes beside these.
    pub pairs: Texts,
    /// The headings over the rows, each once.
    pub sections: Texts,
    /// For each row, the index of its heading.
    pub section_of: Numbers<4>,
}

/// The places of all rows that name a code, for the codes of which some documents say the same: sorted by code, then in the order of the
/// documents.
#[derive(Clone, Copy, Debug)]
pub struct Places {
    /// The codes' indices.
    pub variants: Numbers<2>,
    /// The rows that say the same.
    pub rows: Numbers<4>,
    /// The indices of the documents.
    pub documents: Numbers<4>,
    /// The lines in the documents.
    pub lines: Numbers<4>,
    /// The indices of the headings.
    pub sections: Numbers<4>,
}

/// What the documents of another language say: for each code a row, of line 0 where the language lacks it.
#[derive(Debug)]
pub struct Translation {
    /// The language tag.
    pub tag: &'static str,
    /// The rows.
    pub rows: Columns,
}

/// The data of an enum: how its codes are found, and the documents' rows.
#[derive(Clone, Copy, Debug)]
pub struct Table {
    /// The paths of the current documents and folders, as written in the macro call.
    pub product: &'static str,
    /// How many codes there are.
    pub count: usize,
    /// How many of them are current. Those that have left come last.
    pub current: usize,
    /// The codes, and how they are found by their text.
    pub by_code: ByCode,
    /// How codes are found by their number.
    pub by_number: ByNumber,
    /// The ranges of codes.
    pub ranges: &'static [CodeRange],
    /// The first `count` rows are those that first name a code, in the order of the enum's variants. Those that repeat one follow, sorted by
    /// variant.
    pub rows: Columns,
    /// For each row after the first `count` ones, the variant that it repeats; sorted.
    pub repeats: Numbers<2>,
    /// The places of rows that say the same.
    pub places: Places,
}

impl Columns {
    const EMPTY: Columns = columns("", "", (0, 0), b"");

    /// Returns the paths of the documents.
    pub(super) const fn documents(&'static self) -> &'static [&'static str] {
        if self.documents.is_empty() { core::slice::from_ref(&self.document) } else { self.documents }
    }

    /// Returns what a row says that the code means.
    #[inline]
    pub const fn description(&self, row: usize) -> &'static str {
        self.descriptions.get(row)
    }

    /// Returns what to do about it.
    #[inline]
    pub const fn solution(&self, row: usize) -> Option<&'static str> {
        optional(self.solutions, row)
    }

    /// Returns the kind of error.
    #[inline]
    pub const fn kind(&self, row: usize) -> Option<&'static str> {
        optional(self.kinds, row)
    }

    /// Returns the symbol beside the code.
    #[inline]
    pub const fn name(&self, row: usize) -> Option<&'static str> {
        optional(self.names, row)
    }

    /// Returns the heading over the row.
    #[inline]
    pub const fn section(&self, row: usize) -> &'static str {
        self.sections.get(self.section_of.get(row) as usize)
    }

    /// Returns the row's line.
    #[inline]
    pub const fn line(&self, row: usize) -> u32 {
        self.lines.get(row)
    }

    /// Returns the path of the row's document.
    #[inline]
    pub const fn document(&self, row: usize) -> &'static str {
        self.document_at(self.document_of.get(row))
    }

    /// Returns the path of a document.
    #[expect(clippy::indexing_slicing, reason = "the index is compared with the length; a const fn can't call `get`")]
    #[inline]
    pub(super) const fn document_at(&self, index: u32) -> &'static str {
        let index = index as usize;
        if self.documents.is_empty() {
            self.document
        } else if index < self.documents.len() {
            self.documents[index]
        } else {
            ""
        }
    }
}

impl Table {
    /// The table of no codes.
    pub(super) const EMPTY: Table = table("", (0, 0), ("", ""), (1, 0, 0, 0), b"", Columns::EMPTY);

    /// Returns the code of the variant with this index.
    #[inline]
    pub const fn code(&self, index: usize) -> &'static str {
        self.by_code.codes.get(index)
    }

    /// Returns its number, if it is a decimal integer that fits.
    #[inline]
    pub const fn number(&self, index: usize) -> Option<i64> {
        match i64::from_str_radix(self.by_code.codes.get(index), 10) {
            Ok(number) => Some(number),
            Err(_) => None,
        }
    }

    /// Returns the class of the code, or else of the symbol beside it.
    #[inline]
    pub const fn class(&self, index: usize) -> Class {
        match Class::of(self.code(index)) {
            Class::Other => Class::of(self.rows.names.get(index)),
            class => class,
        }
    }

    /// Returns the first of the ranges that holds the number.
    pub const fn range_of(&self, number: i64) -> Option<CodeRange> {
        let mut ranges = self.ranges;
        while let Some((range, rest)) = ranges.split_first() {
            if range.first <= number && number <= range.last {
                return Some(*range);
            }
            ranges = rest;
        }
        None
    }
}
