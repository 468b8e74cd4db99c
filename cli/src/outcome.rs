//! How a command ends: what it found, or why it had to stop.

/// What came of a command: its exit status.
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

/// The result of a command. An [`io::Error`](std::io::Error) without a context is one of standard output.
pub(crate) type Result<T = Outcome> = anyhow::Result<T>;
