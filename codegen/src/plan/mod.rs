//! Plans what is written for a product. All mistakes are found here, before anything is written.
//!
//! | file | what it does |
//! |---|---|
//! | `types` | defines a plan: enums, variants, rows |
//! | `planner` | makes the plan of a product |
//! | `check` | finds variants with the same name, too many codes, rows that contradict each other, differences between languages, and options that do nothing |

mod check;
mod planner;
mod types;

pub(crate) use check::{contradictions_of, idle_options};
pub(crate) use planner::plan;
pub(crate) use types::{Enum, Note, Plan, UNREAD, Variant};
