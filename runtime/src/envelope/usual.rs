//! Reads an error that is written exactly as the API's servers usually write it.
//!
//! This is a shortcut: the reader gives the same result for each of these bodies. Errors are small, and most of their time would go into
//! comparing keys.

use super::members::{Code, Failure, Members, Response};
use super::number;
use super::skip;
use super::text::Quoted;

/// Returns the members of `body` if it is an error of either form, without white space, with the keys in the usual order and nothing escaped.
#[inline]
pub(super) fn members(body: &[u8]) -> Option<Members<'_>> {
    v3(body).or_else(|| legacy(body))
}

/// Reads `{"Response":{"Error":{"Code":"…","Message":"…"},"RequestId":"…"}}`
#[inline]
fn v3(body: &[u8]) -> Option<Members<'_>> {
    let (code, rest) = string(body.strip_prefix(br#"{"Response":{"Error":{"Code":""#)?)?;
    let (message, rest) = string(rest.strip_prefix(br#","Message":""#)?)?;
    let (request_id, rest) = string(rest.strip_prefix(br#"},"RequestId":""#)?)?;
    let error = Failure { start: 0, code: Some(code), message: Some(message) };
    let response = Response { json: body, error: Some(error), request_id: Some(request_id) };
    (rest == b"}}").then(|| Members { response: Some(response), ..Members::default() })
}

/// Reads `{"code":…,"message":"…","codeDesc":"…"}`, where the code is a number.
#[inline]
fn legacy(body: &[u8]) -> Option<Members<'_>> {
    let rest = body.strip_prefix(br#"{"code":"#)?;
    let (code, rest) = rest.split_at_checked(rest.iter().position(|byte| *byte == b',')?)?;
    let (message, rest) = string(rest.strip_prefix(br#","message":""#)?)?;
    let (code_desc, rest) = string(rest.strip_prefix(br#","codeDesc":""#)?)?;
    let code = Some(Code::Number(number::text(code)?));
    let members = Members { response: None, code, message: Some(message), code_desc: Some(code_desc) };
    (rest == b"}").then_some(members)
}

/// Takes the bytes after an opening quote and returns the string, if nothing in it is escaped, and the bytes after it.
#[inline]
fn string(bytes: &[u8]) -> Option<(Quoted<'_>, &[u8])> {
    let (raw, rest) = bytes.split_at_checked(skip::plain(bytes))?;
    Some((Quoted { raw, escaped: false }, rest.strip_prefix(b"\"")?))
}
