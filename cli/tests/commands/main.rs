//! Runs the command as a user does, and looks at its output and status.

mod audit;
mod check;
mod diff;
mod explain;
#[cfg(feature = "fetch")]
mod fetch;
#[path = "../../../tests/shared/folder.rs"]
#[allow(dead_code, reason = "these tests need some of it")]
mod folder;
mod generate;
mod help;
mod import;
mod list;
#[path = "../../../tests/shared/root.rs"]
mod root;
mod run;
#[cfg(feature = "fetch")]
mod server;
mod streams;
mod terminal;
mod update;
