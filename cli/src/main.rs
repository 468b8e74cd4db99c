//! The command `tencent-errors`, for those who keep snapshots of Tencent Cloud's error-code documents.
//!
//! Each subcommand is a file or folder in `commands/`, with its arguments and its work. This file takes the arguments, runs the command, and
//! turns its outcome into the exit status.
#![cfg_attr(not(test), warn(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

mod changes;
mod commands;
mod documents;
mod files;
mod finding;
mod lines;
mod outcome;
mod terminal;

use std::io;
use std::process::ExitCode;

use clap::{CommandFactory, Parser, Subcommand};

use outcome::{Outcome, Result};

/// Keeps snapshots of Tencent Cloud's error-code documents, and finds codes in them and in sources.
///
/// PATHs are pages (.md, .html) and folders of pages, as in `tencent_errors!`. The exit status is 0: success; 1: findings; 2: it
/// could not be done.
#[derive(Parser)]
#[command(name = "tencent-errors", version, max_term_width = 110)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Import(commands::import::Args),
    List(commands::list::Args),
    Explain(commands::explain::Args),
    Check(commands::check::Args),
    Diff(commands::diff::Args),
    Audit(commands::audit::Args),
    Generate(Box<commands::generate::Args>),
    Completions(commands::completions::Args),
    Manual(commands::manual::Args),
}

fn main() -> ExitCode {
    let outcome = run(Cli::parse().command).unwrap_or_else(|error| stopped(&error));
    ExitCode::from(outcome as u8)
}

/// Says why a command had to stop, unless nobody reads its output any more.
fn stopped(error: &anyhow::Error) -> Outcome {
    match error.chain().next().and_then(|first| first.downcast_ref::<io::Error>()) {
        Some(error) if error.kind() == io::ErrorKind::BrokenPipe => return Outcome::Success,
        Some(error) => terminal::error(&format!("can't write the output: {error}")),
        None => terminal::error(&format!("{error:#}")),
    }
    Outcome::Failure
}

fn run(command: Command) -> Result {
    match command {
        Command::Import(args) => commands::import::run(&args),
        Command::List(args) => commands::list::run(&args),
        Command::Explain(args) => commands::explain::run(&args),
        Command::Check(args) => commands::check::run(&args),
        Command::Diff(args) => commands::diff::run(&args),
        Command::Audit(args) => commands::audit::run(&args),
        Command::Generate(args) => commands::generate::run(&args),
        Command::Completions(args) => commands::completions::run(&args, Cli::command()),
        Command::Manual(args) => commands::manual::run(&args, Cli::command()),
    }
}
