//! `manual`: prints the manual page, or writes a page for each command.

use std::path::{Path, PathBuf};

use clap::Command;
use clap_mangen::Man;

use crate::outcome::{Outcome, Result, Stop};
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
        terminal::print(&page(&Man::new(command))?)?;
        return Ok(Outcome::Success);
    };
    let mut command = command.disable_help_subcommand(true);
    command.build();
    for command in command.get_subcommands().chain([&command]) {
        write(folder, &Man::new(command.clone()))?;
    }
    Ok(Outcome::Success)
}

fn write(folder: &Path, manual: &Man) -> Result<()> {
    let path = folder.join(manual.get_filename());
    let failed = |error| Stop::because(format!("can't write {}: {error}", path.display()));
    files::write(&path, &page(manual)?).map_err(failed)
}

fn page(manual: &Man) -> Result<String> {
    let mut text = Vec::new();
    manual.render(&mut text)?;
    Ok(String::from_utf8_lossy(&text).into_owned())
}
