//! How a command ends: its exit status, or why it had to stop.

use std::io;
use std::process::ExitCode;

/// What came of a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Outcome {
    /// Status 0.
    Success,
    /// Status 1: something was found that should not be there, or not found that should.
    Findings,
    /// Status 2: some of the work could not be done; why has been said.
    Failure,
}

impl Outcome {
    /// Returns [`Outcome::Success`] if so, otherwise [`Outcome::Findings`].
    pub(crate) fn success_if(good: bool) -> Self {
        if good { Outcome::Success } else { Outcome::Findings }
    }
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        ExitCode::from(outcome as u8)
    }
}

/// Why a command stopped.
#[derive(Debug)]
pub(crate) enum Stop {
    /// The work can't be done: what is wrong, and what to do.
    Failure(String),
    /// Nobody reads the output any more.
    Closed,
}

impl Stop {
    /// Returns the failure with this message.
    pub(crate) fn because(message: impl Into<String>) -> Self {
        Stop::Failure(message.into())
    }
}

/// An error while writing the output.
impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe {
            return Stop::Closed;
        }
        Stop::Failure(format!("can't write the output: {error}"))
    }
}

/// The result of a command.
pub(crate) type Result<T = Outcome> = std::result::Result<T, Stop>;
