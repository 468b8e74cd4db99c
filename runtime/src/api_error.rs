//! In: a body. Out: [`ApiError`], what the API says about a request that it refused, and how to look its code up.

use crate::bad_envelope::BadEnvelope;
use crate::class::Class;
use crate::code::{ModuleCode, PrimaryCode};
use crate::display::Explain;
use crate::envelope;
use crate::module_code;
use crate::number;
use crate::retry::Retry;
use crate::text::Text;

/// An error that the API answered.
///
/// `Display` gives one line for a log, `code: message (request id …)`. The alternate form `{:#}` leaves out the
/// server's message, which may hold a customer's data, and names the module code instead, if there is one. Neither
/// lets control characters through: a server's text can't forge another line.
///
/// ```
/// use tencent_errors::ApiError;
///
/// let body = br#"{"Response":{"Error":{"Code":"AuthFailure.SignatureFailure","Message":"No key 7."},"RequestId":"ed93f3cb"}}"#;
/// let error = ApiError::parse(body)?.expect("the body is an error");
/// assert_eq!(error.to_string(), "AuthFailure.SignatureFailure: No key 7. (request id ed93f3cb)");
/// assert_eq!(format!("{error:#}"), "AuthFailure.SignatureFailure (request id ed93f3cb)");
/// # Ok::<(), tencent_errors::BadEnvelope>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ApiError<'a> {
    pub(crate) form: Form,
    pub(crate) code: Text<'a>,
    pub(crate) message: Text<'a>,
    pub(crate) code_desc: Option<Text<'a>>,
    pub(crate) request_id: Option<Text<'a>>,
}

/// The form of the envelope that an error came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Form {
    V3,
    Legacy,
}

impl<'a> ApiError<'a> {
    /// Reads the envelope that `body` is, the bytes that the API answered; `None` is success.
    ///
    /// ```
    /// use tencent_errors::ApiError;
    ///
    /// let body = r#"{"code":4000,"message":"(2000)加速域名不存在","codeDesc":"InvalidParameter"}"#;
    /// let error = ApiError::parse(body.as_bytes())?.expect("the body is an error");
    /// assert_eq!((error.code(), error.number(), error.module_number()), ("4000", Some(4000), Some(2000)));
    /// assert_eq!(error.message(), "加速域名不存在");
    ///
    /// assert_eq!(ApiError::parse(br#"{"code":0,"message":"","codeDesc":"Success"}"#)?, None);
    /// # Ok::<(), tencent_errors::BadEnvelope>(())
    /// ```
    ///
    /// # The two forms
    /// - API 3.0: an object `Response`. Its `Error` is the error, with a string `Code`; without `Error`, or where
    ///   that is `null`, the answer is a success. So say its documents: 如果返回结果中存在 Error 字段，则表示调用 API 接口失败.
    /// - The older form: `code`, a number or a string. Zero is success, however it is written (`0`, `-0.0`, `"0"`).
    ///   So say its documents: 若 code 为0，表示调用成功.
    ///
    /// Where both are in one body, an error in either is an error, and that of API 3.0 is the one given: so does
    /// [Tencent's SDK for Go](https://github.com/TencentCloud/tencentcloud-sdk-go) (`ParseErrorFromHTTPResponse`).
    ///
    /// For valid JSON the answer is exact: keys in any order and with escapes, unknown members of any depth. Of
    /// duplicate keys the last one counts, as in `serde_json`. A member of another type than the API documents (a
    /// `Message` that is a number) is as good as none. An escaped surrogate without its counterpart is read as
    /// U+FFFD.
    ///
    /// For a body that is no valid JSON the answer is an error, or that of a reader that is strict about the envelope
    /// and of what it skips matches only strings and brackets. A body that is cut off is never a success.
    ///
    /// Time is linear in the body's length, the stack constant; nothing is allocated but for strings that have
    /// escapes and are returned. Without the feature `alloc` such strings are returned with their escapes as they
    /// are.
    ///
    /// # Errors
    /// [`BadEnvelope`] if `body` is neither form.
    pub fn parse(body: &'a [u8]) -> Result<Option<Self>, BadEnvelope> {
        envelope::read(body).map(Result::err)
    }

    /// The code as the API wrote it: `"FailedOperation.DomainExists"`, `"4000"`; a number keeps its spelling, as in
    /// `"4e3"`.
    pub fn code(&self) -> &str {
        &self.code
    }

    /// The code's value if its text is an integer that fits: 4000 for `4000`, `"4000"`, `"04000"`, `4000.0` and `4e3`; `None` for `4000.5`
    /// and for numbers beyond `i64`.
    pub fn number(&self) -> Option<i64> {
        number::value(&self.code)
    }

    /// The symbol that stands beside the code in the older form (`codeDesc`), such as `"InvalidParameter"`.
    pub fn code_desc(&self) -> Option<&str> {
        self.code_desc.as_deref()
    }

    /// The module code of the older form: the number in parentheses, ASCII or full-width, that starts its message, as
    /// in `(2000)` or `（-9021）`.
    pub fn module_number(&self) -> Option<i64> {
        self.split_message().0
    }

    /// The server's message without the module code; empty if there is none.
    pub fn message(&self) -> &str {
        self.split_message().1
    }

    /// The server's message as it came; empty if there is none.
    pub fn raw_message(&self) -> &str {
        &self.message
    }

    /// The `RequestId` of API 3.0, which Tencent's support asks for. The older form has none.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// The code as one of `C`'s, by its text and otherwise by its number; `None` if `C`'s document doesn't have it.
    pub fn known<C: PrimaryCode>(&self) -> Option<C> {
        C::from_code(self.code()).or_else(|| self.number().and_then(C::from_number))
    }

    /// The module code as one of `C`'s; `None` if there is none, or `C`'s document doesn't have it.
    pub fn known_module<C: ModuleCode>(&self) -> Option<C> {
        self.module_number().and_then(C::from_number)
    }

    /// Whether this is the error `code`, by its text or its value. Takes text and generated codes.
    ///
    /// Documents write some numbers with leading zeros, and answers don't: `01000000` and `1000000` are the same code here, as they are to
    /// [`known`](Self::known).
    ///
    /// ```
    /// # use tencent_errors::ApiError;
    /// let error = ApiError::parse(br#"{"Response":{"Error":{"Code":"AuthFailure","Message":""}}}"#)?.unwrap();
    /// assert!(error.is("AuthFailure"));
    /// assert!(!error.is("AuthFailure.SignatureFailure"));
    /// # Ok::<(), tencent_errors::BadEnvelope>(())
    /// ```
    pub fn is(&self, code: impl AsRef<str>) -> bool {
        let code = code.as_ref();
        self.code() == code || self.number().is_some_and(|number| number::value(code) == Some(number))
    }

    /// The class of the code, or in the older form that of its [`code_desc`](Self::code_desc).
    pub fn class(&self) -> Class {
        Class::of(self.symbol())
    }

    /// Whether a retry may help, by the [`class`](Self::class), or by the number 4400 of the older form. [`Retry::of`] tells what a document
    /// says about the code:
    ///
    /// ```
    /// # use tencent_errors::{ApiError, PrimaryCode, Retry};
    /// fn retry<C: PrimaryCode>(error: &ApiError<'_>) -> Retry {
    ///     error.retry().or(error.known::<C>().map_or(Retry::No, Retry::of))
    /// }
    /// ```
    pub fn retry(&self) -> Retry {
        if self.number() == Some(4400) { Retry::Throttled } else { Retry::of_code(self.symbol()) }
    }

    /// The error with what `C`'s document says about it, as one line for a log: `code: message | description |
    /// solution [document:line] (request id …)`, without what isn't there. The alternate form `{:#}` leaves out the
    /// server's message.
    pub fn explain<C: PrimaryCode>(&self) -> Explain<'_, 'a, C> {
        Explain::new(self)
    }

    /// The error without the body that it was read from.
    #[cfg(feature = "alloc")]
    pub fn into_owned(self) -> ApiError<'static> {
        ApiError {
            form: self.form,
            code: self.code.into_owned(),
            message: self.message.into_owned(),
            code_desc: self.code_desc.map(Text::into_owned),
            request_id: self.request_id.map(Text::into_owned),
        }
    }

    /// The code in words: the older form has it beside the number.
    fn symbol(&self) -> &str {
        match self.form {
            Form::Legacy => self.code_desc().unwrap_or(self.code()),
            Form::V3 => self.code(),
        }
    }

    /// The module code and what follows it.
    fn split_message(&self) -> (Option<i64>, &str) {
        match (self.form, module_code::split(&self.message)) {
            (Form::Legacy, Some((number, rest))) => (Some(number), rest),
            _ => (None, &self.message),
        }
    }
}

impl core::error::Error for ApiError<'_> {}
