//! Writes a plan as tokens. It can't fail.
//!
//! | file | what it writes |
//! |---|---|
//! | `item` | the enums |
//! | `rustdoc` | their documentation |
//! | `list` | the list of their variants |
//! | `impls` | what they can do: the runtime's trait, and the call of the macro that writes the rest |
//! | `tables` | the tables that the methods read |
//! | `columns` | the part of the tables that holds the documents' rows |
//! | `displace`, `hash` | the part of the tables that finds codes |
//! | `by_name` | the macros behind `code!` |

mod by_name;
mod columns;
mod displace;
mod hash;
mod impls;
mod item;
mod list;
mod rustdoc;
mod tables;

pub(crate) use by_name::macros;
pub(crate) use item::enums;
