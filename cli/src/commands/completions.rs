//! `completions`: prints the completions of a shell.

use clap::Command;
use clap_complete::{Shell, generate};

use crate::outcome::{Outcome, Result};
use crate::terminal;

/// Prints completions for a shell.
#[derive(clap::Args)]
#[command(
    after_help = "Example: tencent-errors completions bash > ~/.local/share/bash-completion/completions/tencent-errors"
)]
pub(crate) struct Args {
    /// The shell
    #[arg(value_enum)]
    shell: Shell,
}

pub(crate) fn run(args: &Args, mut command: Command) -> Result {
    let mut text = Vec::new();
    let name = command.get_name().to_owned();
    generate(args.shell, &mut command, name, &mut text);
    terminal::print(text)?;
    Ok(Outcome::Success)
}
