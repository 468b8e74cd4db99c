//! The codes of documents: what generated enums are built on.
//!
//! | file | what it holds |
//! |---|---|
//! | `code` | the traits of the enums, and the functions that generated code calls |
//! | `methods` | the list of the methods of codes |
//! | `entry` | the codes of a product as a value, and the methods' work |
//! | `row` | what a document says in a row, for a code or a range of codes |
//! | `language` | what the documents of another language say |
//! | `column` | the list of the columns that rows keep |
//! | `data`, `hash` | the tables that the macro writes, and look-ups in them |
//! | `class`, `retry` | what a code means for a program |
//! | `serde` | codes as text |

#[macro_use]
mod column;
#[macro_use]
mod methods;

mod class;
mod code;
mod data;
mod entry;
mod hash;
mod language;
mod retry;
mod row;
#[cfg(feature = "serde")]
mod serde;

pub use class::Class;
pub use code::{
    ErrorCode, ModuleErrorCode, NoModuleCode, PrimaryCode, Text, UnknownCode, all, compare, count, current, documents,
    entry, from_code, from_number, hash, is, languages, pair, range_of, try_from_code, try_from_number,
};
pub use column::Column;
pub use data::{Columns, Data, Numbers, Places, RangeData, Repeated, RowData, Slots, Texts};
pub use entry::{CodeEntries, CodeEntry, CodeSet};
pub use retry::Retry;
pub use row::{CodeRange, Row, Rows, RowsOf};
#[cfg(feature = "serde")]
pub use serde::{deserialize, serialize};
