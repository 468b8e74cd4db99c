//! Runs the command as a user does, and looks at its output and status.

mod audit;
mod check;
mod diff;
mod explain;
mod generate;
mod help;
mod import;
mod list;
mod run;
mod streams;
mod terminal;
