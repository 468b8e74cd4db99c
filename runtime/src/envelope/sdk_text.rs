//! Reads an error from the text that one of Tencent's SDKs prints.

use super::error::ApiError;

/// The start of the names of the SDKs' errors: `TencentCloudSDKError` in Go, `TencentCloudSDKException` in the others.
const NAME: &str = "TencentCloudSDK";

impl<'a> ApiError<'a> {
    /// Reads the first error in a text that one of Tencent's SDKs prints, for programs that have only that text: a log, or an error that was wrapped.
    ///
    /// ```
    /// use tencent_errors::ApiError;
    ///
    /// let text = "[TencentCloudSDKError] Code=AuthFailure.SignatureFailure, Message=No key 7., RequestId=ed93f3cb"; // Go
    /// let error = ApiError::from_sdk_text(text).expect("the text has an error");
    /// assert_eq!((error.code(), error.message()), ("AuthFailure.SignatureFailure", "No key 7."));
    /// assert_eq!(error.request_id(), Some("ed93f3cb"));
    ///
    /// let text = "failed: [TencentCloudSDKException] code:LimitExceeded message:too\nmany requestId:ed93f3cb"; // Python
    /// assert_eq!(ApiError::from_sdk_text(text).map(|error| error.to_string()).as_deref(),
    ///     Some(r#"LimitExceeded: "too\nmany" (request id ed93f3cb)"#));
    ///
    /// assert_eq!(ApiError::from_sdk_text("connection refused"), None);
    /// ```
    ///
    /// It reads `Code=…, Message=…, RequestId=…` of the SDK for Go, and `code:… message:… requestId:…` of those for Python, Java, PHP, Node and C#,
    /// also over several lines and with other text around. A message without a request ID after it ends with its line. Older SDKs for Java write
    /// the code at the start of the message: `message:LimitExceeded-too many`.
    pub fn from_sdk_text(text: &'a str) -> Option<Self> {
        // The text of one error ends where the name comes again.
        text.split(NAME).skip(1).find_map(error)
    }
}

/// Reads what comes after an error's name.
fn error(text: &str) -> Option<ApiError<'_>> {
    let (before, after) = labels(text, &["message"]).next().unwrap_or((text, ""));
    let request_ids = || labels(after, &["requestid", "request_id"]);
    let end = after.lines().next().unwrap_or_default();
    let message = request_ids().next().map_or(end, |(message, _)| message);
    let message = message.trim().trim_end_matches([',', '(']).trim_end();
    let request_id = request_ids().find_map(|(_, text)| word(text)).or_else(|| {
        // Some print the message last.
        labels(before, &["requestid", "request_id"]).find_map(|(_, text)| word(text))
    });
    let code = labels(before, &["code"]).find_map(|(_, text)| word(text));
    let (code, message) = match code {
        Some(code) => (code, message),
        None => message.split_once('-').filter(|(code, _)| is_code(code))?,
    };
    Some(ApiError::from_parts(code, message, request_id))
}

/// Finds each of the `names`, in any case, as a word before a colon or an equals sign. Returns the text before it and the text after the sign.
fn labels<'t>(text: &'t str, names: &'static [&str]) -> impl Iterator<Item = (&'t str, &'t str)> {
    let starts = text.char_indices().filter(|(place, _)| {
        let before = place.checked_sub(1).and_then(|before| text.as_bytes().get(before));
        !before.is_some_and(|before| before.is_ascii_alphanumeric() || *before == b'_')
    });
    starts.filter_map(|(place, _)| {
        let (before, label) = text.split_at_checked(place)?;
        let after = names.iter().find_map(|name| {
            let (start, rest) = label.split_at_checked(name.len())?;
            start.eq_ignore_ascii_case(name).then(|| rest.trim_start().strip_prefix([':', '=']))?
        });
        Some((before, after?))
    })
}

/// Returns the first word of a text, if it says something: without quotes, and to a comma or bracket.
fn word(text: &str) -> Option<&str> {
    let text = text.trim_start().trim_start_matches(['"', '\'']);
    let end = text.find(|character: char| character.is_whitespace() || ",;\"'()[]{}".contains(character));
    let word = text.get(..end.unwrap_or(text.len()))?.trim_end_matches([':', '.']);
    (!matches!(word, "" | "None" | "null" | "nil" | "undefined")).then_some(word)
}

/// Returns whether a text looks like a code of API 3.0.
fn is_code(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_uppercase())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_'))
}
