//! From the body of an answer to its data, or to the error: matched, tried again, explained by the product's document.

use serde::Deserialize;
use tencent_errors::{AnswerError, code};

mod dnspod {
    tencent_errors::tencent_errors!("docs-src/dnspod.md"); // read when this compiles
}

#[derive(Deserialize)]
struct Domains {
    #[serde(rename = "DomainList")]
    domains: Vec<String>,
}

/// What the API answered.
const BODY: &[u8] = br#"{"Response":{"Error":{"Code":"FailedOperation.UnknowError","Message":"The operation has no response."},"RequestId":"eac6b301"}}"#;

fn main() {
    match tencent_errors::from_slice::<Domains>(BODY) {
        Ok(domains) => println!("{:?}", domains.domains),
        Err(AnswerError::Api(error)) => match error.known::<dnspod::Code>() {
            // The text is checked against the document when this compiles.
            Some(code!(dnspod, "FailedOperation.DomainExists")) => println!("nothing to do"),
            _ if error.retry_as::<dnspod::Code>().is_retryable() => {
                println!("again later: {}", error.explain::<dnspod::Code>());
            }
            _ => println!("refused: {}", error.explain::<dnspod::Code>()),
        },
        Err(other) => println!("{other}"),
    }
}
