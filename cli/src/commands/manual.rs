//! `manual`: prints the manual page, or writes a page for each command.

use std::fs;
use std::path::PathBuf;

use anyhow::Context;
use clap::Command;
use clap_mangen::{Man, generate_to};

use crate::outcome::{Outcome, Result};
use crate::terminal;

/// Prints the manual page in roff, or writes one page for each command to a folder.
#[derive(clap::Args)]
#[command(after_help = "Example: tencent-errors manual ~/.local/share/man/man1")]
pub(crate) struct Args {
    /// The folder to write to
    folder: Option<PathBuf>,
}

pub(crate) fn run(args: &Args, command: Command) -> Result {
    if let Some(folder) = &args.folder {
        let written = fs::create_dir_all(folder).and_then(|()| generate_to(command, folder));
        written.with_context(|| format!("can't write {}", folder.display()))?;
    } else {
        let mut text = Vec::new();
        Man::new(command).render(&mut text)?;
        terminal::print(text)?;
    }
    Ok(Outcome::Success)
}
