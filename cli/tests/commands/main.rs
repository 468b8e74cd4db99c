//! Runs the command as a user does, and looks at its output and status.

mod import;
mod list;
mod run;
