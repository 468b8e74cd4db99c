//! A success or an error, with the request ID of either.

use super::error::ApiError;
use super::text::Text;

/// An answer of the API: a success or an error, with the request ID of either.
///
/// Use [`ApiError::parse`] if you don't need the request ID of a success.
///
/// ```
/// use tencent_errors::Answer;
///
/// let body = br#"{"Response":{"TotalCount":0,"RequestId":"3c140219-cfe9-470e-b241-907877d6fb03"}}"#;
/// let answer = Answer::parse(body)?;
/// assert!(answer.error().is_none());
/// assert_eq!(answer.request_id(), Some("3c140219-cfe9-470e-b241-907877d6fb03"));
/// # Ok::<(), tencent_errors::BadEnvelope>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer<'a>(pub(super) Result<Success<'a>, ApiError<'a>>);

/// The members of a success that the parser keeps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Success<'a> {
    pub(super) request_id: Option<Text<'a>>,
}

impl<'a> Answer<'a> {
    /// Returns the `RequestId` of API 3.0, which Tencent's support asks for. The older form has none.
    pub fn request_id(&self) -> Option<&str> {
        match &self.0 {
            Ok(success) => success.request_id.as_deref(),
            Err(error) => error.request_id(),
        }
    }

    /// Returns the error; `None` is success.
    pub fn error(&self) -> Option<&ApiError<'a>> {
        self.0.as_ref().err()
    }

    /// Returns the error, which keeps the request ID; `None` is success.
    pub fn into_error(self) -> Option<ApiError<'a>> {
        self.0.err()
    }
}
