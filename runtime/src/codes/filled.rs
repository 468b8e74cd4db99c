//! Fills the tables from what generated code writes: a few calls with a few literals. rustc takes ten times as long for a structure, and four
//! times as long for a literal of bytes as for a text, so that numbers of several columns stand in one literal.

use super::column::{Numbers, Texts};
use super::range::CodeRange;
use super::table::{ByCode, ByNumber, Columns, Places, Slots, Table};

/// Makes a table. Takes the product; how many codes there are, and how many of them are current; the codes' texts in two parts; how they are found:
/// the blocks and the seed of the hash, the lengths of the displacements and of the entries; one after the other the displacements, the entries,
/// and the borders of the texts; and the rows.
pub const fn table(
    product: &'static str,
    (count, current): (usize, usize),
    (first, rest): (&'static str, &'static str),
    (blocks, seed, displacements, entries): (usize, u64, usize, usize),
    numbers: &'static [u8],
    rows: Columns,
) -> Table {
    let (displacements, numbers) = split(numbers, displacements);
    let (entries, borders) = split(numbers, entries);
    let slots = Slots { displacements, entries };
    Table {
        product,
        count,
        current,
        by_code: ByCode { codes: Texts(first, rest, borders), blocks, seed, slots },
        by_number: ByNumber { seed: 0, slots: Slots { displacements: b"", entries: b"" } },
        ranges: &[],
        rows,
        repeats: Numbers(b""),
        places: Places {
            variants: Numbers(b""),
            rows: Numbers(b""),
            documents: Numbers(b""),
            lines: Numbers(b""),
            sections: Numbers(b""),
        },
    }
}

/// Makes the columns of rows. Takes the path of the document, if there is one; the headings, one after the other; how many rows there are; how many
/// bytes tell which document a row is of; and one after the other the lines, the headings' indices, the documents' indices, and the borders of
/// the headings.
pub const fn columns(
    document: &'static str,
    sections: &'static str,
    (rows, documents): (usize, usize),
    numbers: &'static [u8],
) -> Columns {
    let (lines, numbers) = split(numbers, 4 * rows);
    let (section_of, numbers) = split(numbers, 4 * rows);
    let (document_of, borders) = split(numbers, documents);
    Columns {
        document,
        documents: &[],
        document_of: Numbers(document_of),
        lines: Numbers(lines),
        descriptions: Texts::EMPTY,
        solutions: Texts::EMPTY,
        kinds: Texts::EMPTY,
        names: Texts::EMPTY,
        messages: Texts::EMPTY,
        causes: Texts::EMPTY,
        pairs: Texts::EMPTY,
        sections: Texts("", sections, borders),
        section_of: Numbers(section_of),
    }
}

/// Splits bytes that the macro joined.
const fn split(bytes: &'static [u8], at: usize) -> (&'static [u8], &'static [u8]) {
    match bytes.split_at_checked(at) {
        Some(parts) => parts,
        None => (bytes, b""),
    }
}

/// Writes functions that add a column.
macro_rules! with_columns {
    ($($column:ident)*) => {
        $(
            /// Adds the column of this name.
            pub const fn $column(
                columns: Columns,
                first: &'static str,
                rest: &'static str,
                borders: &'static [u8],
            ) -> Columns {
                Columns { $column: Texts(first, rest, borders), ..columns }
            }
        )*
    };
}

with_columns! { descriptions solutions kinds names messages causes pairs }

/// Names several documents.
pub const fn with_documents(columns: Columns, documents: &'static [&'static str]) -> Columns {
    Columns { documents, ..columns }
}

/// Adds the codes that are numbers.
pub const fn by_number(table: Table, seed: u64, displacements: &'static [u8], entries: &'static [u8]) -> Table {
    Table { by_number: ByNumber { seed, slots: Slots { displacements, entries } }, ..table }
}

/// Adds ranges of codes.
pub const fn ranges(table: Table, ranges: &'static [CodeRange]) -> Table {
    Table { ranges, ..table }
}

/// Adds the variants of rows that repeat one.
pub const fn repeats(table: Table, repeats: &'static [u8]) -> Table {
    Table { repeats: Numbers(repeats), ..table }
}

/// Adds the places of rows that say the same.
pub const fn places(
    table: Table,
    variants: &'static [u8],
    rows: &'static [u8],
    documents: &'static [u8],
    lines: &'static [u8],
    sections: &'static [u8],
) -> Table {
    let (variants, rows) = (Numbers(variants), Numbers(rows));
    let (documents, lines, sections) = (Numbers(documents), Numbers(lines), Numbers(sections));
    Table { places: Places { variants, rows, documents, lines, sections }, ..table }
}
