//! From a body to data: [`from_slice`], and why there are none.

use alloc::string::{String, ToString};
use core::fmt::{self, Display};

use serde::Deserialize;

use super::answer::Answer;
use super::bad::BadEnvelope;
use super::error::ApiError;
use super::explain::{OneLine, write_word};

/// Returns the data of a success, decoded as a `T`: the members of `Response`, with `RequestId`, or the whole object in the other forms.
///
/// What is an error and what is a success is decided by [`ApiError::parse`]. The data are then decoded by `serde_json`. `T` may borrow from the
/// body. For actions that answer nothing but a request ID, `T` is [`serde::de::IgnoredAny`].
///
/// ```
/// use serde::Deserialize;
///
/// #[derive(Deserialize)]
/// #[serde(rename_all = "PascalCase")]
/// struct Domains {
///     total_count: u64,
///     request_id: String,
/// }
///
/// let body = br#"{"Response":{"TotalCount":2,"RequestId":"3c140219"}}"#;
/// let domains: Domains = tencent_errors::from_slice(body)?;
/// assert_eq!((domains.total_count, &*domains.request_id), (2, "3c140219"));
///
/// let body = br#"{"Response":{"Error":{"Code":"AuthFailure","Message":""},"RequestId":"3c140219"}}"#;
/// let error = tencent_errors::from_slice::<Domains>(body).err().expect("the API refused");
/// assert!(error.api().is_some_and(|error| error.is("AuthFailure")));
/// # Ok::<(), tencent_errors::AnswerError>(())
/// ```
///
/// # Errors
/// [`AnswerError::Api`] if the API answered an error, [`AnswerError::Envelope`] if the body is not an answer, and [`AnswerError::Data`] if the
/// data don't fit `T`.
pub fn from_slice<'a, T: Deserialize<'a>>(body: &'a [u8]) -> Result<T, AnswerError> {
    let data = Answer::parse(body)?.into_result()?;
    serde_json::from_slice(data).map_err(|source| AnswerError::Data { path: path::<T>(data), source })
}

/// Returns the path of the member of the data that doesn't fit `T`; empty if it is all of them. It takes another look at the data, so that a success
/// takes no time for paths.
fn path<'a, T: Deserialize<'a>>(data: &'a [u8]) -> String {
    let error = serde_path_to_error::deserialize::<_, T>(&mut serde_json::Deserializer::from_slice(data)).err();
    error.map(|error| error.path().to_string()).filter(|path| path != ".").unwrap_or_default()
}

/// Why a body has no data for the program: the error of [`from_slice`].
///
/// It owns all it says, so `?` takes it into `anyhow::Error`, `Box<dyn Error + Send + Sync>` or a case of your own error.
#[derive(Debug)]
pub enum AnswerError {
    /// The API answered an error.
    Api(ApiError<'static>),
    /// The body is not an answer of the API.
    Envelope(BadEnvelope),
    /// The API answered a success, whose data don't fit the type.
    Data {
        /// The member that doesn't fit, such as `InstanceSet[3].CPU`; the object, if it lacks a member. Empty for the data as a whole.
        path: String,
        /// The reason. Its line and column count from the start of the data.
        source: serde_json::Error,
    },
}

impl AnswerError {
    /// Returns the error that the API answered, if it did.
    pub fn api(&self) -> Option<&ApiError<'static>> {
        match self {
            Self::Api(error) => Some(error),
            _ => None,
        }
    }
}

impl Display for AnswerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Api(error) => {
                f.write_str("the API answered the error ")?;
                write_word(f, error.code())
            }
            Self::Envelope(_) => f.write_str("the body is not an answer of the API"),
            Self::Data { path, .. } if path.is_empty() => f.write_str("the answer's data don't fit the type"),
            Self::Data { path, .. } => write!(f, "the answer's data don't fit the type at `{}`", OneLine(path)),
        }
    }
}

impl core::error::Error for AnswerError {
    fn source(&self) -> Option<&(dyn core::error::Error + 'static)> {
        Some(match self {
            Self::Api(error) => error,
            Self::Envelope(bad) => bad,
            Self::Data { source, .. } => source,
        })
    }
}

impl From<ApiError<'_>> for AnswerError {
    fn from(error: ApiError<'_>) -> Self {
        Self::Api(error.into_owned())
    }
}

impl From<BadEnvelope> for AnswerError {
    fn from(bad: BadEnvelope) -> Self {
        Self::Envelope(bad)
    }
}
