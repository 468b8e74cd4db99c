//! The service's error: what the API answered, or why there is no answer. As a response it has a status, and what a user may read.

use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::json;
use tencent_errors::{AnswerError, ApiError, Class};
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
    Transport(#[from] reqwest::Error),
}

impl Error {
    /// Returns the API's error, if that is what it answered.
    fn api(&self) -> Option<&ApiError<'static>> {
        match self {
            Self::Answer(AnswerError::Api(error)) => Some(error),
            _ => None,
        }
    }

    /// Returns whether to call again. Calls that only read may also be repeated if nobody knows whether they got there.
    pub(crate) fn is_retryable(&self) -> bool {
        match self {
            Self::Transport(_) => true,
            Self::Answer(_) => self.api().is_some_and(|error| error.retry_as::<dnspod::Code>().is_retryable()),
        }
    }

    /// Returns the status by the API's error; 504 if the API took too long.
    fn status(&self) -> StatusCode {
        match self {
            Self::Transport(error) if error.is_timeout() => StatusCode::GATEWAY_TIMEOUT,
            _ => self.api().map_or(StatusCode::BAD_GATEWAY, status),
        }
    }
}

/// Returns the status that the document gives to the code, otherwise one by whether a retry may help, and by class.
///
/// Too many requests are 503 and not 429: all users share the service's account, so the user who is refused need not have sent many. A refused
/// key is the service's own, so it is 502 and not 401, which would ask the user to log in.
fn status(error: &ApiError<'_>) -> StatusCode {
    let documented = error.known::<dnspod::Code>().and_then(|code| code.rows().find_map(|row| row.http_status()));
    documented.and_then(|status| StatusCode::from_u16(status).ok()).unwrap_or(match error.class() {
        _ if error.retry_as::<dnspod::Code>().is_retryable() => StatusCode::SERVICE_UNAVAILABLE,
        Class::InvalidParameter | Class::InvalidParameterValue | Class::MissingParameter => StatusCode::BAD_REQUEST,
        Class::ResourceNotFound => StatusCode::NOT_FOUND,
        _ => StatusCode::BAD_GATEWAY,
    })
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let (status, error) = (self.status(), self.api());
        let body = json!({
            "code": error.map(ApiError::code),
            "text": error.and_then(|error| error.known::<dnspod::Code>()?.description()),
            "request_id": error.and_then(ApiError::request_id),
        });
        (status, Json(body)).into_response()
    }
}
