//! From a body to data in the errors that programs have: `anyhow`, a box, and an enum of `thiserror`.

use std::error::Error;

use serde::Deserialize;
use tencent_errors::{Answer, AnswerError, ApiError, BadEnvelope};

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Domains {
    total_count: u64,
    request_id: String,
}

fn with_anyhow(body: &[u8]) -> anyhow::Result<Domains> {
    Ok(tencent_errors::from_slice(body)?)
}

fn boxed(body: &[u8]) -> Result<Domains, Box<dyn Error + Send + Sync>> {
    Ok(tencent_errors::from_slice(body)?)
}

#[derive(Debug, thiserror::Error)]
enum MyError {
    #[error("the call failed")]
    Answer(#[from] AnswerError),
    #[error("refused")]
    Api(#[from] ApiError<'static>),
    #[error("no answer")]
    Envelope(#[from] BadEnvelope),
}

fn with_thiserror(body: &[u8]) -> Result<Domains, MyError> {
    Ok(tencent_errors::from_slice(body)?)
}

/// The error of `parse` borrows from the body: one word frees it.
fn checked(body: &[u8]) -> Result<(), MyError> {
    match ApiError::parse(body)? {
        Some(error) => Err(error.into_owned())?,
        None => Ok(()),
    }
}

fn also_checked(body: &[u8]) -> anyhow::Result<usize> {
    Ok(Answer::parse(body)?.into_result()?.len())
}

fn chain(error: &(dyn Error + 'static)) -> String {
    let source = error.source().map(|source| format!(" < {}", chain(source))).unwrap_or_default();
    format!("{error}{source}")
}

fn main() {
    let bodies: [&[u8]; 4] = [
        br#"{"Response":{"TotalCount":2,"RequestId":"3c14"}}"#,
        br#"{"Response":{"Error":{"Code":"AuthFailure","Message":"no"},"RequestId":"3c14"}}"#,
        b"<html>",
        br#"{"Response":{"TotalCount":-1,"RequestId":"3c14"}}"#,
    ];
    for body in bodies {
        match with_thiserror(body) {
            Ok(domains) => println!("{} {}", domains.total_count, domains.request_id),
            Err(error) => println!("{}", chain(&error)),
        }
        println!("{}", with_anyhow(body).is_ok() == boxed(body).is_ok() && checked(body).is_ok() == also_checked(body).is_ok());
        if let Err(error) = with_anyhow(body) {
            println!("{}", error.chain().any(|cause| cause.is::<ApiError<'static>>()));
        }
        if let Err(error @ MyError::Api(_)) = checked(body) {
            println!("{}", chain(&error));
        }
    }
}
