//! In: a body. Out: its members, if it is an error written as the API's servers usually write it.
//!
//! A short cut, and nothing more: for every body that it reads, the general way gives the same. Errors are small, so
//! that finding out key by key what they are would take most of the time.

use crate::members::{Code, Failure, Members, Response};
use crate::number;
use crate::skip;
use crate::text::Quoted;

/// The members of `body` if it is one of the two forms without white space, with the keys in the usual order and
/// nothing escaped.
#[inline]
pub(crate) fn members(body: &[u8]) -> Option<Members<'_>> {
    v3(body).or_else(|| legacy(body))
}

/// `{"Response":{"Error":{"Code":"…","Message":"…"},"RequestId":"…"}}`
#[inline]
fn v3(body: &[u8]) -> Option<Members<'_>> {
    let (code, rest) = string(body.strip_prefix(br#"{"Response":{"Error":{"Code":""#)?)?;
    let (message, rest) = string(rest.strip_prefix(br#","Message":""#)?)?;
    let (request_id, rest) = string(rest.strip_prefix(br#"},"RequestId":""#)?)?;
    let error = Failure { start: 0, code: Some(code), message: Some(message) };
    let response = Response { error: Some(error), request_id: Some(request_id) };
    (rest == b"}}").then(|| Members { response: Some(response), ..Members::default() })
}

/// `{"code":…,"message":"…","codeDesc":"…"}`, the code a number
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

/// The string inside which `bytes` start, if nothing in it is escaped, and what follows it.
#[inline]
fn string(bytes: &[u8]) -> Option<(Quoted<'_>, &[u8])> {
    let (raw, rest) = bytes.split_at_checked(skip::plain(bytes))?;
    Some((Quoted { raw, escaped: false }, rest.strip_prefix(b"\"")?))
}
