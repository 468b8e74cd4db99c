//! Decodes an answer with serde: [`Reply`], a success as the user's type, or the error.
//!
//! It makes one pass and buffers nothing.
//!
//! | file | what it does |
//! |---|---|
//! | `data` | takes `Error` and `RequestId` out of `Response` and gives every other member to the user's type |
//! | `member` | reads a member of any type, and keeps it only if the type is the documented one |
//! | `key` | reads the keys of objects |

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
use super::error::ApiError;
use super::members::form_of_error;

/// An answer of the API, decoded: the success as a `T`, or the error, with the request ID of either.
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
/// The rules are those of [`ApiError::parse`], except for what a single pass into a foreign type cannot do:
/// - Decoding fails if the body is no valid JSON anywhere, which [`ApiError::parse`] may not notice. It also fails if `T` refuses a value
///   that comes before `Error`. Members after `Error` are not decoded, and a type that takes no object at all (`Vec`, `bool`) fails only
///   for a success.
/// - An `Error` followed by another that is `null` is refused, because the members between them are already passed.
/// - A success of the older form is refused, because its data have no object of their own; its errors are read. Call
///   [`ApiError::parse`] first where you get such answers.
/// - A `code` that is a number has the text that the format's number type displays: `4000` for `4e3`.
///
/// The format must be self-describing, as JSON is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply<T> {
    request_id: Option<String>,
    result: Result<T, ApiError<'static>>,
}

impl<T> Reply<T> {
    /// Returns the `RequestId` of API 3.0, which Tencent's support asks for.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// Returns the success or the error.
    ///
    /// # Errors
    /// The error that the API answered.
    pub fn as_result(&self) -> Result<&T, &ApiError<'static>> {
        self.result.as_ref()
    }

    /// Returns the success or the error, which keeps the request ID.
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

/// The members of a body that matter, as in [`members`](super::members).
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
        let (request_id, result) = match self.response {
            Some(Response { request_id, result }) => (request_id, Some(result)),
            None => (None, None),
        };
        let form = form_of_error(matches!(result, Some(Err(_))), self.code.as_deref());
        let result = match (result, form) {
            (Some(Err(failure)), _) => Err(failure.error(request_id.clone())?),
            (_, Some(form)) => Err(ApiError {
                form,
                code: self.code.unwrap_or_default().into(),
                message: self.message.unwrap_or_default().into(),
                code_desc: self.code_desc.map(Into::into),
                request_id: request_id.clone().map(Into::into),
            }),
            (Some(Ok(data)), None) => Ok(data),
            (None, None) => return Err(E::custom("no API answer of form 3.0: there is no object `Response`")),
        };
        Ok(Reply { request_id, result })
    }
}
