//! Parse an error answer, and react to what all of Tencent's products answer: no document is needed.

use tencent_errors::{ApiError, code, common};

fn main() -> Result<(), tencent_errors::BadEnvelope> {
    let body = br#"{"Response":{"Error":{"Code":"AuthFailure.SecretIdNotFound","Message":"no key 7"},"RequestId":"ed93f3cb"}}"#;
    if let Some(error) = ApiError::parse(body)? {
        match error.known::<common::Code>() {
            Some(code!(common, "AuthFailure.SecretIdNotFound")) => println!("look at the key: {error}"),
            _ if error.retry().is_retryable() => println!("try again later: {error}"),
            _ => println!("failed: {error}"),
        }
    }
    Ok(())
}
