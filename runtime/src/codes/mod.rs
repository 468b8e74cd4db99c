//! The codes of documents: what generated enums are built on.
//!
//! | file | what it holds |
//! |---|---|
//! | `code` | the trait of the enums, and the look-ups that generated code calls |
//! | `set` | the codes of a product as a value |
//! | `row`, `range` | what a document says in a row |
//! | `language` | what the documents of another language say |
//! | `column` | texts and numbers, by row |
//! | `table` | the tables |
//! | `filled` | makes them from what the macro writes |
//! | `lookup`, `hash` | from a text or number to an index, in one probe |
//! | `enums` | the functions behind the enums' own methods |
//! | `class`, `retry` | what a code means for a program |
//! | `display`, `serde` | codes as text |

mod class;
mod code;
mod column;
mod display;
mod enums;
mod filled;
mod hash;
mod language;
mod lookup;
mod range;
mod retry;
mod row;
#[cfg(feature = "serde")]
mod serde;
mod set;
mod table;
mod text;

pub use class::Class;
pub use code::{
    ErrorCode, ModuleErrorCode, NoModuleCode, PrimaryCode, UnknownCode, convert_code, convert_number, debug, display,
    find_code, find_number, first,
};
pub use enums::{
    all, as_str, class, compare, current, description, document_of, documents, hash, is_removed, kind, languages, line,
    name, number, pair, range_of, section, solution,
};
pub use filled::{
    by_number, causes, columns, descriptions, kinds, messages, names, pairs, places, ranges, repeats, solutions, table,
    with_documents,
};
pub use range::{CodeRange, range};
pub use retry::Retry;
pub use row::{Row, Rows, RowsIn};
#[cfg(feature = "serde")]
pub use serde::{deserialize, serialize};
pub use set::{CodeEntries, CodeEntry, CodeSet};
pub use table::{Table, Translation};
pub use text::{Text, is};
