//! What the API says about a request that it refused.

use super::number;
use super::text::{Quoted, Text};
use crate::codes::{Class, CodeEntry, CodeRange, CodeSet, ModuleErrorCode, PrimaryCode, Retry};

/// An error that the API answered.
///
/// `Display` gives one line for a log, `code: "message" (request id …)`. The alternate form `{:#}` leaves out the
/// server's message, which may hold a customer's data, and names the module code instead, if there is one. Control
/// characters, invisible ones, and quotes in the message are escaped: a server's text can't forge another line or another field.
///
/// ```
/// use tencent_errors::ApiError;
///
/// let body = br#"{"Response":{"Error":{"Code":"AuthFailure.SignatureFailure","Message":"No key 7."},"RequestId":"ed93f3cb"}}"#;
/// let error = ApiError::parse(body)?.expect("the body is an error");
/// assert_eq!(error.to_string(), r#"AuthFailure.SignatureFailure: "No key 7." (request id ed93f3cb)"#);
/// assert_eq!(format!("{error:#}"), "AuthFailure.SignatureFailure (request id ed93f3cb)");
/// # Ok::<(), tencent_errors::BadEnvelope>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ApiError<'a> {
    /// Whether it has the form of API 2.0, whose messages may start with a module code.
    pub(super) is_api_2: bool,
    pub(super) code: Text<'a>,
    pub(super) message: Text<'a>,
    pub(super) code_desc: Option<Text<'a>>,
    pub(super) request_id: Option<Text<'a>>,
}

impl<'a> ApiError<'a> {
    /// Makes the error from its parts, for programs whose SDK or HTTP layer parsed the body already. A code that is an integer is taken as
    /// one of API 2.0, whose messages start with the module code.
    ///
    /// ```
    /// use tencent_errors::{ApiError, Class};
    ///
    /// let error = ApiError::from_parts("AuthFailure.SignatureFailure", "No key 7.", Some("ed93f3cb"));
    /// assert_eq!(error.class(), Class::AuthFailure);
    /// assert_eq!(error.to_string(), r#"AuthFailure.SignatureFailure: "No key 7." (request id ed93f3cb)"#);
    ///
    /// let error = ApiError::from_parts("4000", "(2000)加速域名不存在", None);
    /// assert_eq!((error.module_number(), error.message()), (Some(2000), "加速域名不存在"));
    /// ```
    pub fn from_parts(code: &'a str, message: &'a str, request_id: Option<&'a str>) -> Self {
        let is_api_2 = number::value(code).is_some();
        ApiError { is_api_2, ..Self::new(code.into(), message.into(), request_id.map(Into::into)) }
    }

    /// Makes an error of API 3.0.
    pub(super) fn new(code: Text<'a>, message: Text<'a>, request_id: Option<Text<'a>>) -> Self {
        ApiError { is_api_2: false, code, message, code_desc: None, request_id }
    }
}

impl ApiError<'_> {
    /// Returns the code as the API wrote it: `"FailedOperation.DomainExists"`, `"4000"`; a number keeps its spelling, as in `"4e3"`.
    pub fn code(&self) -> &str {
        &self.code
    }

    /// Returns the code's value if its text is an integer that fits: 4000 for `4000`, `"4000"`, `"04000"`, `4000.0` and `4e3`; `None` for
    /// `4000.5` and for numbers beyond `i64`.
    pub fn number(&self) -> Option<i64> {
        Quoted::of(&self.code).value()
    }

    /// Returns the symbol next to the code in API 2.0 (`codeDesc`), such as `"InvalidParameter"`.
    pub fn code_desc(&self) -> Option<&str> {
        self.code_desc.as_deref()
    }

    /// Returns the module code of API 2.0: the number in parentheses, ASCII or full-width, that starts its message, as in `(2000)`
    /// or `（-9021）`.
    pub fn module_number(&self) -> Option<i64> {
        self.split_message().0
    }

    /// Returns the server's message without the module code; empty if there is none.
    pub fn message(&self) -> &str {
        self.split_message().1
    }

    /// Returns the server's message as it came; empty if there is none.
    pub fn raw_message(&self) -> &str {
        &self.message
    }

    /// Returns the request ID, which Tencent's support asks for. Many of the older APIs have none.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// Returns the code as one of `C`'s, by its text and otherwise by its number; `None` if `C`'s document doesn't have it.
    pub fn known<C: PrimaryCode>(&self) -> Option<C> {
        C::from_code(self.code()).or_else(|| self.number().and_then(C::from_number))
    }

    /// Does what [`known`](Self::known) does, with the codes of a product that is picked when the program runs.
    pub fn known_among(&self, set: CodeSet) -> Option<CodeEntry> {
        set.from_code(self.code()).or_else(|| self.number().and_then(|number| set.from_number(number)))
    }

    /// Returns the module code as one of `C`'s; `None` if there is none, or `C`'s document doesn't have it.
    pub fn known_module<C: ModuleErrorCode>(&self) -> Option<C> {
        self.module_number().and_then(C::from_number)
    }

    /// Does what [`known_module`](Self::known_module) does, with the module codes of a product that is picked when the program runs.
    pub fn known_module_among(&self, set: CodeSet) -> Option<CodeEntry> {
        self.module_number().and_then(|number| set.module_codes()?.from_number(number))
    }

    /// Returns whether this is the error `code`, by its text or its value. Takes text and generated codes.
    ///
    /// Documents write some numbers with leading zeros, and answers don't: `01000000` and `1000000` are the same code here, as they are to
    /// [`known`](Self::known). A code that the answer writes with escapes is seen through them; without the feature `alloc`, `known` isn't.
    ///
    /// ```
    /// # use tencent_errors::ApiError;
    /// let error = ApiError::parse(br#"{"Response":{"Error":{"Code":"AuthFailure","Message":""}}}"#)?.unwrap();
    /// assert!(error.is("AuthFailure"));
    /// assert!(!error.is("AuthFailure.SignatureFailure"));
    /// # Ok::<(), tencent_errors::BadEnvelope>(())
    /// ```
    pub fn is(&self, code: impl AsRef<str>) -> bool {
        Quoted::of(&self.code).is_code(code.as_ref())
    }

    /// Returns the class of the [`code_desc`](Self::code_desc) of API 2.0, otherwise that of the code.
    pub fn class(&self) -> Class {
        match self.code_desc().map_or(Class::Other, Class::of) {
            Class::Other => Class::of(self.code()),
            class => class,
        }
    }

    /// Returns whether a retry may help, by the [`class`](Self::class), or by the number 4400 of API 2.0. Where the product is known,
    /// [`retry_as`](Self::retry_as) says more.
    pub fn retry(&self) -> Retry {
        Retry::of(self.class(), self.number().filter(|_| self.is_api_2))
    }

    /// Returns whether a retry may help: by the class, otherwise by what the documents of `C`'s product say about the code, otherwise by what
    /// they say about the module code.
    ///
    /// ```
    /// # mod dnspod { tencent_errors::tencent_errors!("docs-src/dnspod.md"); }
    /// use tencent_errors::{ApiError, Retry};
    ///
    /// let error = ApiError::from_parts("FailedOperation.UnknowError", "", None);
    /// assert_eq!(error.retry(), Retry::No);
    /// assert_eq!(error.retry_as::<dnspod::Code>(), Retry::Suggested); // 操作未響應，請稍後重試
    /// ```
    pub fn retry_as<C: PrimaryCode>(&self) -> Retry {
        self.retry_among(CodeSet::of::<C>())
    }

    /// Does what [`retry_as`](Self::retry_as) does, with the documents of a product that is picked when the program runs.
    pub fn retry_among(&self, set: CodeSet) -> Retry {
        let codes = [self.known_among(set), self.known_module_among(set)];
        let retry = codes.into_iter().flatten().map(CodeEntry::retry).fold(self.retry(), Retry::or);
        self.range_among(set).map_or(retry, |range| retry.or(Retry::of_row(range.row())))
    }

    /// Returns the range that holds the code's number: for a code that has no row of its own.
    pub(super) fn range_among(&self, set: CodeSet) -> Option<CodeRange> {
        self.number().and_then(|number| set.range_of(number))
    }

    /// Returns the error without the body that it was read from.
    #[cfg(feature = "alloc")]
    pub fn into_owned(self) -> ApiError<'static> {
        ApiError {
            is_api_2: self.is_api_2,
            code: self.code.into_owned().into(),
            message: self.message.into_owned().into(),
            code_desc: self.code_desc.map(|text| text.into_owned().into()),
            request_id: self.request_id.map(|text| text.into_owned().into()),
        }
    }

    /// Returns the module code and what follows it.
    fn split_message(&self) -> (Option<i64>, &str) {
        match split(&self.message) {
            Some((number, rest)) if self.is_api_2 => (Some(number), rest),
            _ => (None, &self.message),
        }
    }
}

impl core::error::Error for ApiError<'_> {}

/// Writes `code`, `code_desc`, `module_number`, `message` and `request_id`, as the methods of these names return them.
///
/// The message is the server's, and may hold a customer's data.
#[cfg(feature = "serde")]
impl serde::Serialize for ApiError<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct as _;

        let mut error = serializer.serialize_struct("ApiError", 5)?;
        error.serialize_field("code", self.code())?;
        error.serialize_field("code_desc", &self.code_desc())?;
        error.serialize_field("module_number", &self.module_number())?;
        error.serialize_field("message", self.message())?;
        error.serialize_field("request_id", &self.request_id())?;
        error.end()
    }
}

/// Returns the number in parentheses at the start of `message`, and the message after it. A number beyond `i64`, or anything else in
/// parentheses, belongs to the message.
fn split(message: &str) -> Option<(i64, &str)> {
    let inner = message.strip_prefix(['(', '（'])?;
    let (number, rest) = inner.split_once([')', '）'])?;
    let digits = number.strip_prefix('-').unwrap_or(number);
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    Some((number.parse().ok()?, rest.trim_start()))
}

#[cfg(test)]
mod tests {
    use super::split;

    #[test]
    fn a_number_in_parentheses() {
        for (message, number, rest) in [
            ("(2000)加速域名不存在", 2000, "加速域名不存在"),
            ("(-9021)no such host", -9021, "no such host"),
            ("（2000）加速域名不存在", 2000, "加速域名不存在"),
            ("（2000)mixed", 2000, "mixed"),
            ("(0)", 0, ""),
            ("(10) (20)x", 10, "(20)x"),
            ("(9223372036854775807)x", i64::MAX, "x"),
            ("(-9223372036854775808)x", i64::MIN, "x"),
        ] {
            assert_eq!(split(message), Some((number, rest)), "{message}");
        }
    }

    #[test]
    fn something_else() {
        for message in [
            "",
            "(",
            "()",
            "(-)x",
            "(+5)x",
            "(--5)x",
            "(2000",
            "(2000 x)",
            "( 2000)x",
            "(host) is gone",
            "x(2000)",
            " (2000)x",
            "（２０００）x",
            "(9223372036854775808)x",
            "[2000]x",
        ] {
            assert_eq!(split(message), None, "{message}");
        }
    }
}
