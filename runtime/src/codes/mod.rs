//! The codes of documents: what generated enums are built on.
//!
//! | file | what it holds |
//! |---|---|
//! | `code` | the traits of the enums, and the functions that generated code calls |
//! | `methods` | the methods of codes, in one list |
//! | `entry` | a code as a value, on which the methods work |
//! | `set` | the codes of a product as a value |
//! | `unknown` | what is not a code |
//! | `iter` | goes over codes and rows |
//! | `row` | what a document says in a row, for a code or a range of codes |
//! | `language` | what the documents of another language say |
//! | `column` | the list of the columns that rows keep |
//! | `data`, `hash` | the tables that the macro writes, and look-ups in them |
//! | `class`, `retry` | what a code means for a program |
//! | `serde` | codes as text |

/// Writes an example of a method, with the code that it is about.
macro_rules! example {
    ($($line:literal)+) => {
        concat!("\n```\n# mod dnspod { tencent_errors::tencent_errors!(\"docs-src/dnspod.md\"); }\n", $($line,)+ "\n```")
    };
}

#[macro_use]
mod column;
#[macro_use]
mod methods;

mod class;
mod code;
mod data;
mod entry;
mod hash;
mod iter;
mod language;
mod retry;
mod row;
#[cfg(feature = "serde")]
mod serde;
mod set;
mod unknown;

pub use class::Class;
pub use code::{
    ErrorCode, ModuleErrorCode, NoModuleCode, PrimaryCode, all, compare, count, current, display, documents, entry,
    from_code, from_number, hash, is, languages, pair, range_of,
};
pub use column::Column;
pub(crate) use data::is_same;
pub use data::{Columns, Data, Numbers, Places, RangeData, Repeated, RowData, Slots, Texts};
pub use entry::{AsText, CodeEntry};
pub use iter::Entries;
pub use retry::Retry;
pub use row::{CodeRange, Row, Rows, RowsOf};
#[cfg(feature = "serde")]
pub use serde::{deserialize, serialize};
pub use set::{CodeEntries, CodeSet};
pub use unknown::{UnknownCode, try_from_code, try_from_number};
