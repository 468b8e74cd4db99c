//! The program's error: what the API answered, or why there is no answer.

use tencent_errors::{ApiError, BadEnvelope};
use thiserror::Error;

use crate::dnspod;

/// Why a call failed.
#[derive(Debug, Error)]
pub(crate) enum Error {
    /// The API refused.
    #[error("the API refused the call")]
    Api(#[from] ApiError<'static>),
    /// The request did not get there, or the answer not back.
    #[error("the call did not get through")]
    Transport(#[from] ureq::Error),
    /// What came back is no answer of the API.
    #[error("the answer is not the API's")]
    Envelope(#[from] BadEnvelope),
    /// The API answered a success that has other data than the program expects.
    #[error("the answer has other data than expected")]
    Data(#[from] serde_json::Error),
}

impl Error {
    /// Returns whether to call again. Calls that only read may also be repeated if nobody knows whether they got there.
    pub(crate) fn is_retryable(&self) -> bool {
        match self {
            // By what the document says about the code, or else by the code alone.
            Self::Api(error) => error.known().map_or(error.retry(), dnspod::Code::retry).is_retryable(),
            Self::Transport(_) => true,
            Self::Envelope(_) | Self::Data(_) => false,
        }
    }
}
