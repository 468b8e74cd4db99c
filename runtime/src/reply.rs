//! In: any serde format's deserializer, at an answer. Out: [`Reply`], the success as a type of the user's, or the
//! error.
//!
//! One pass, nothing buffered: [`data`] keeps `Error` and `RequestId` for itself and gives every other member of
//! `Response` to that type.

mod data;
mod key;
mod member;

use alloc::string::String;
use core::fmt;
use core::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, Visitor};

use self::data::Response;
use self::key::{Known, Name};
use self::member::{Code, Maybe};
use crate::api_error::{ApiError, Form};
use crate::number;

/// What the API answered, decoded: the success as a `T`, or the error; with the request ID of either.
///
/// `T` is decoded from the members of `Response` without `Error` and `RequestId`, in the same pass that looks for
/// these.
///
/// ```
/// use serde::Deserialize;
/// use tencent_errors::Reply;
///
/// #[derive(Deserialize)]
/// #[serde(rename_all = "PascalCase")]
/// struct Domains {
///     total_count: u64,
/// }
///
/// let body = r#"{"Response":{"TotalCount":2,"RequestId":"3c140219"}}"#;
/// let reply: Reply<Domains> = serde_json::from_str(body)?;
/// assert_eq!(reply.request_id(), Some("3c140219"));
/// assert_eq!(reply.into_result()?.total_count, 2);
///
/// let body = r#"{"Response":{"Error":{"Code":"AuthFailure","Message":""},"RequestId":"3c140219"}}"#;
/// let reply: Reply<Domains> = serde_json::from_str(body)?;
/// assert!(reply.into_result().is_err_and(|error| error.is("AuthFailure")));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// `Reply<()>` is for actions that answer nothing but a request ID.
///
/// The rules are those of [`ApiError::parse`], but for what one pass into a foreign type cannot do:
/// - Decoding fails if the format does, as [`ApiError::parse`] would not notice, and if `T` refuses a value in the middle that stands before
///   `Error`. Behind `Error` nothing is decoded, and a type that wants no object at all (`Vec`, `bool`) refuses successes only.
/// - An `Error` and then another that is `null` is refused: what stands between them can't be decoded any more.
/// - A success of the older form is refused, because it has no object of its own for the data; its errors are read.
///   For these forms use [`ApiError::parse`] first.
/// - A `code` that is a number is given as the format's number is displayed: `4e3` as `4000`.
///
/// The format must be self-describing, as JSON is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply<T> {
    request_id: Option<String>,
    result: Result<T, ApiError<'static>>,
}

impl<T> Reply<T> {
    /// The `RequestId` of API 3.0, which Tencent's support asks for.
    pub fn request_id(&self) -> Option<&str> {
        match &self.result {
            Ok(_) => self.request_id.as_deref(),
            Err(error) => error.request_id(),
        }
    }

    /// The success or the error.
    ///
    /// # Errors
    /// The error that the API answered.
    pub fn as_result(&self) -> Result<&T, &ApiError<'static>> {
        self.result.as_ref()
    }

    /// The success or the error, which keeps the request ID.
    ///
    /// # Errors
    /// The error that the API answered.
    pub fn into_result(self) -> Result<T, ApiError<'static>> {
        self.result
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Reply<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(BodyVisitor(PhantomData))
    }
}

/// The members of a body that count, as in [`crate::members`].
struct Body<T> {
    response: Option<Response<T>>,
    code: Option<String>,
    message: Option<String>,
    code_desc: Option<String>,
}

struct BodyVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for BodyVisitor<T> {
    type Value = Reply<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an answer of Tencent Cloud's API")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Reply<T>, A::Error> {
        let mut body = Body { response: None, code: None, message: None, code_desc: None };
        while let Some(Name(key)) = map.next_key()? {
            match key {
                Known::Response => body.response = map.next_value::<Maybe<_>>()?.0,
                Known::LegacyCode => body.code = map.next_value::<Maybe<Code>>()?.0.map(|code| code.0),
                Known::LegacyMessage => body.message = map.next_value::<Maybe<_>>()?.0,
                Known::LegacyCodeDesc => body.code_desc = map.next_value::<Maybe<_>>()?.0,
                Known::Other | Known::Code | Known::Message => _ = map.next_value::<IgnoredAny>()?,
            }
        }
        body.reply()
    }
}

impl<T> Body<T> {
    fn reply<E: serde::de::Error>(self) -> Result<Reply<T>, E> {
        let error = self.code.filter(|code| !number::is_zero(code.as_bytes())).map(|code| ApiError {
            form: Form::Legacy,
            code: code.into(),
            message: self.message.unwrap_or_default().into(),
            code_desc: self.code_desc.map(Into::into),
            request_id: None,
        });
        match (self.response, error) {
            (Some(Response { request_id, result: Err(failure) }), _) => {
                failure.error(request_id).map(|error| Reply { request_id: None, result: Err(error) })
            }
            (response, Some(error)) => {
                let request_id = response.and_then(|response| response.request_id).map(Into::into);
                Ok(Reply { request_id: None, result: Err(ApiError { request_id, ..error }) })
            }
            (Some(Response { request_id, result: Ok(data) }), None) => Ok(Reply { request_id, result: Ok(data) }),
            (None, None) => Err(E::custom("no API answer of form 3.0: there is no object `Response`")),
        }
    }
}
