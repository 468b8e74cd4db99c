//! `manual`: prints the manual page, or writes a page for each command.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use clap::Command;
use clap_mangen::Man;

use crate::outcome::{Outcome, Result, Stop};
use crate::terminal;

/// Prints the manual page in roff, or writes one page for each command to a folder.
#[derive(clap::Args)]
#[command(after_help = "Example: tencent-errors manual ~/.local/share/man/man1")]
pub(crate) struct Args {
    /// The folder to write to
    folder: Option<PathBuf>,
}

pub(crate) fn run(args: &Args, command: Command) -> Result {
    let Some(folder) = &args.folder else {
        let mut text = Vec::new();
        Man::new(command).render(&mut text)?;
        let mut out = terminal::out();
        out.write_all(&text)?;
        out.flush()?;
        return Ok(Outcome::Good);
    };
    write(folder, command).map_err(|error| Stop::because(format!("can't write to {}: {error}", folder.display())))?;
    Ok(Outcome::Good)
}

fn write(folder: &Path, command: Command) -> std::io::Result<()> {
    fs::create_dir_all(folder)?;
    clap_mangen::generate_to(command, folder)
}
