//! Writes a plan as tokens. The user's mistakes were found before. Codes that collide in every hash table, which nobody writes by mistake, become a
//! `compile_error!`.
//!
//! | file | what it writes |
//! |---|---|
//! | `item` | the enums, and what they can do |
//! | `rustdoc` | their documentation |
//! | `data` | the tables that their methods read |
//! | `displace`, `hash` | the part of the tables that finds codes |
//! | `source` | the source text of what each code has |
//! | `code_macro` | the macros that `code!` and its kin call |

mod code_macro;
mod data;
mod displace;
mod hash;
mod item;
mod rustdoc;
mod source;

pub(crate) use code_macro::macros;
pub(crate) use item::enums;
