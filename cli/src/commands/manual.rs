//! `manual`: prints the manual page, or writes a page for each command.

use std::path::PathBuf;

use clap::Command;
use clap_mangen::Man;

use crate::outcome::{Outcome, Result};
use crate::{files, terminal};

/// Prints the manual page in roff, or writes one page for each command to a folder.
#[derive(clap::Args)]
#[command(after_help = "Example: tencent-errors manual ~/.local/share/man/man1")]
pub(crate) struct Args {
    /// The folder to write to
    folder: Option<PathBuf>,
}

pub(crate) fn run(args: &Args, command: Command) -> Result {
    let Some(folder) = &args.folder else {
        terminal::print(page(&Man::new(command))?)?;
        return Ok(Outcome::Success);
    };
    let mut command = command.disable_help_subcommand(true);
    command.build();
    for command in command.get_subcommands().chain([&command]) {
        let manual = Man::new(command.clone());
        files::write(&folder.join(manual.get_filename()), page(&manual)?)?;
    }
    Ok(Outcome::Success)
}

fn page(manual: &Man) -> Result<Vec<u8>> {
    let mut text = Vec::new();
    manual.render(&mut text)?;
    Ok(text)
}
