//! The subcommands: each file holds the arguments of one, and its work.

pub(crate) mod import;
pub(crate) mod list;
