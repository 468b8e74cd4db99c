//! How a command ends: its exit status, and what to say if it can't answer.

use std::io;
use std::process::ExitCode;

/// The answer of a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Outcome {
    /// All is good: status 0.
    Good,
    /// What was asked about is not so: status 1.
    Wrong,
    /// Some of the question can't be answered, and why has been said: status 2.
    Unanswered,
}

impl Outcome {
    /// Returns [`Outcome::Good`] if so, otherwise [`Outcome::Wrong`].
    pub(crate) fn good_if(good: bool) -> Self {
        if good { Outcome::Good } else { Outcome::Wrong }
    }
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        ExitCode::from(match outcome {
            Outcome::Good => 0,
            Outcome::Wrong => 1,
            Outcome::Unanswered => 2,
        })
    }
}

/// Why a command stopped.
#[derive(Debug)]
pub(crate) enum Stop {
    /// The question can't be answered: what is wrong, and what to do.
    Failure(String),
    /// Whoever read the output has left.
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
