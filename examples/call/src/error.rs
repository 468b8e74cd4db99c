//! The program's error: what the API answered, or why there is no answer.

use tencent_errors::AnswerError;
use thiserror::Error;

use crate::dnspod;

/// Why a call failed.
#[derive(Debug, Error)]
pub(crate) enum Error {
    /// The answer is an error, or has no data for the program.
    #[error(transparent)]
    Answer(#[from] AnswerError),
    /// The request did not get there, or the answer not back.
    #[error("the call did not get through")]
    Transport(#[from] ureq::Error),
    /// The request can't be written as JSON.
    #[error("the request can't be written")]
    Request(#[from] serde_json::Error),
}

impl Error {
    /// Returns whether to call again. Calls that only read may also be repeated if nobody knows whether they got there.
    pub(crate) fn is_retryable(&self) -> bool {
        match self {
            Self::Answer(AnswerError::Api(error)) => error.retry_as::<dnspod::Code>().is_retryable(),
            Self::Transport(_) => true,
            Self::Answer(_) | Self::Request(_) => false,
        }
    }
}
