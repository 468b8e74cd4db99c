//! A success with its data, or an error, with the request ID of either.

use super::error::ApiError;
use super::text::Text;

/// An answer of the API: a success with its data, or an error, with the request ID of either.
///
/// Use [`ApiError::parse`] if you need the error alone, and `from_slice` (feature `json`) if you need the data decoded.
///
/// ```
/// use tencent_errors::Answer;
///
/// let body = br#"{"Response":{"TotalCount":0,"RequestId":"3c140219-cfe9-470e-b241-907877d6fb03"}}"#;
/// let answer = Answer::parse(body)?;
/// assert!(answer.error().is_none());
/// assert_eq!(answer.request_id(), Some("3c140219-cfe9-470e-b241-907877d6fb03"));
/// assert_eq!(answer.data(), Some(&body[12..body.len() - 1]));
/// # Ok::<(), tencent_errors::BadEnvelope>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer<'a> {
    /// The data of a success, or the error, which has the request ID.
    pub(super) result: Result<&'a [u8], ApiError<'a>>,
    pub(super) request_id: Option<Text<'a>>,
    pub(super) deprecated_warning: Option<Text<'a>>,
}

impl<'a> Answer<'a> {
    pub(super) fn of_error(error: ApiError<'a>) -> Self {
        Answer { result: Err(error), request_id: None, deprecated_warning: None }
    }

    /// Returns the request ID, which Tencent's support asks for. Many of the older APIs have none.
    pub fn request_id(&self) -> Option<&str> {
        self.error().map_or(self.request_id.as_deref(), ApiError::request_id)
    }

    /// Returns the data of a success, as JSON: the object `Response`, or the whole object in the other forms. `None` is an error.
    pub fn data(&self) -> Option<&'a [u8]> {
        self.result.as_ref().ok().copied()
    }

    /// Returns the `DeprecatedWarning` with which API 3.0 announces the end of an action.
    ///
    /// ```
    /// # use tencent_errors::Answer;
    /// let answer = Answer::parse(br#"{"Response":{"DeprecatedWarning":"Use DescribeTasks.","RequestId":"ab4f1426"}}"#)?;
    /// assert_eq!(answer.deprecated_warning(), Some("Use DescribeTasks."));
    /// # Ok::<(), tencent_errors::BadEnvelope>(())
    /// ```
    pub fn deprecated_warning(&self) -> Option<&str> {
        self.deprecated_warning.as_deref()
    }

    /// Returns the error; `None` is success.
    pub fn error(&self) -> Option<&ApiError<'a>> {
        self.result.as_ref().err()
    }

    /// Returns the error, which keeps the request ID; `None` is success.
    pub fn into_error(self) -> Option<ApiError<'a>> {
        self.result.err()
    }

    /// Returns the data of a success, or the error without the body that it was read from, for `?` in a function that returns an owned error.
    ///
    /// ```
    /// use std::error::Error;
    /// use tencent_errors::Answer;
    ///
    /// fn data(body: &[u8]) -> Result<&[u8], Box<dyn Error + Send + Sync>> {
    ///     Ok(Answer::parse(body)?.into_result()?)
    /// }
    /// # assert!(data(br#"{"code":0}"#).is_ok() && data(br#"{"code":1}"#).is_err() && data(b"").is_err());
    /// ```
    ///
    /// # Errors
    /// The error that the API answered.
    #[cfg(feature = "alloc")]
    pub fn into_result(self) -> Result<&'a [u8], ApiError<'static>> {
        self.result.map_err(ApiError::into_owned)
    }
}
