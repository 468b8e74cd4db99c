//! Plans what is written for a document. All mistakes are found here: writing a plan can't fail.
//!
//! | file | what it does |
//! |---|---|
//! | `types` | defines a plan: enums, variants, rows |
//! | `planner` | makes the plan of a catalog |
//! | `check` | finds variants with the same name, too many codes, and rows that contradict each other |

mod check;
mod planner;
mod types;

pub(crate) use planner::plan;
pub(crate) use types::{Enum, Plan, Range, Row, UNREAD, Variant};
