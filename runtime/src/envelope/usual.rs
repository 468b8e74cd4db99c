//! Reads an error that is written exactly as the API's servers usually write it.
//!
//! This is a shortcut: the reader gives the same result for each of these bodies. Errors are small, and most of their time would go into
//! comparing keys: without it an error of API 3.0 takes twice as long.

use core::str;

use super::error::ApiError;
use super::skip;
use super::text::Text;

/// Returns the error of `body` if it is one of API 3.0, API 2.0 or chat (IM), without white space, with the keys in the usual order and
/// nothing escaped.
#[inline]
pub(super) fn error(body: &[u8]) -> Option<ApiError<'_>> {
    api_3(body).or_else(|| api_2(body)).or_else(|| im(body))
}

/// Reads `{"Response":{"Error":{"Code":"…","Message":"…"},"RequestId":"…"}}`
#[inline]
fn api_3(body: &[u8]) -> Option<ApiError<'_>> {
    let (code, rest) = string(body.strip_prefix(br#"{"Response":{"Error":{"Code":""#)?)?;
    let (message, rest) = string(rest.strip_prefix(br#","Message":""#)?)?;
    let (request_id, rest) = string(rest.strip_prefix(br#"},"RequestId":""#)?)?;
    (rest == b"}}").then(|| ApiError::new(code, message, Some(request_id)))
}

/// Reads `{"code":…,"message":"…","codeDesc":"…"}`, where the code is an integer above zero.
#[inline]
fn api_2(body: &[u8]) -> Option<ApiError<'_>> {
    let (code, rest) = positive(body.strip_prefix(br#"{"code":"#)?)?;
    let (message, rest) = string(rest.strip_prefix(br#","message":""#)?)?;
    let (code_desc, rest) = string(rest.strip_prefix(br#","codeDesc":""#)?)?;
    let error = ApiError { is_api_2: true, code_desc: Some(code_desc), ..ApiError::new(code, message, None) };
    (rest == b"}").then_some(error)
}

/// Reads `{"ActionStatus":"FAIL","ErrorInfo":"…","ErrorCode":…}`, where the code is an integer above zero.
#[inline]
fn im(body: &[u8]) -> Option<ApiError<'_>> {
    let (message, rest) = string(body.strip_prefix(br#"{"ActionStatus":"FAIL","ErrorInfo":""#)?)?;
    let (code, rest) = positive(rest.strip_prefix(br#","ErrorCode":"#)?)?;
    (rest == b"}").then(|| ApiError::new(code, message, None))
}

/// Returns the integer above zero at the start of `bytes`, and the bytes after it.
#[inline]
fn positive(bytes: &[u8]) -> Option<(Text<'_>, &[u8])> {
    let [b'1'..=b'9', ..] = bytes else { return None };
    let (digits, rest) = bytes.split_at_checked(bytes.iter().position(|byte| !byte.is_ascii_digit())?)?;
    Some((str::from_utf8(digits).ok()?.into(), rest))
}

/// Takes the bytes after an opening quote and returns the string, if nothing in it is escaped, and the bytes after it.
#[inline]
fn string(bytes: &[u8]) -> Option<(Text<'_>, &[u8])> {
    let (raw, rest) = bytes.split_at_checked(skip::plain(bytes))?;
    let rest = rest.strip_prefix(b"\"")?;
    Some((str::from_utf8(raw).ok()?.into(), rest))
}
