//! Adds to an SDK that gives codes as text: three lines turn its error into a `Code`, with all that the document says.
//!
//! The SDK here is `tencentcloud-sdk`. Its transport is one of this program's own, which answers without a network; a program that calls
//! the service enables the SDK's feature `transport-reqwest` instead.

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde_json::{Value, json};
use tencent_errors::{ApiError, code, code_str};
use tencentcloud_sdk::transport::{Transport, TransportRequest, TransportResponse};
use tencentcloud_sdk::{BoxFuture, Client, CommonClient, Credentials, SdkError, ServiceError};

mod dnspod {
    tencent_errors::tencent_errors!("../../docs-src/dnspod.md");
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), SdkError> {
    for domain in ["there.example", "busy.example", "locked.example", "new.example"] {
        match dnspod(domain)?.call::<_, Value>("CreateDomain", &json!({ "Domain": domain })).await {
            Ok(_) => println!("{domain}: created"),
            Err(SdkError::Service(error)) => println!("{domain}: {} ({})", tell(&error), by_text(&error)),
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// Tells what the document says about the code of the SDK's error.
fn tell(error: &ServiceError) -> String {
    let error = ApiError::from_parts(&error.code, &error.message, error.request_id.as_deref());
    match error.known::<dnspod::Code>() {
        Some(code!(dnspod, "FailedOperation.DomainExists")) => "there already: nothing to do".to_owned(),
        Some(code) if code.retry().is_retryable() => format!("try again: {code}"),
        Some(code) => format!("{}:{}: {code:#}", code.document(), code.line()),
        None => error.to_string(),
    }
}

/// Tells errors apart by their text, which is checked against the document all the same.
fn by_text(error: &ServiceError) -> &'static str {
    match &*error.code {
        code_str!(dnspod, "FailedOperation.DomainExists") => "harmless",
        code_str!(dnspod, "FailedOperation.DomainIsLocked") | code_str!(dnspod, "FailedOperation.DomainIsSpam") => {
            "locked or banned"
        }
        _ => "other",
    }
}

/// Returns a client for DNSPod whose answer depends on the domain alone.
fn dnspod(domain: &'static str) -> Result<CommonClient, SdkError> {
    let client = Client::builder().credentials(Credentials::new("id", "key")?).transport(Canned(domain)).build()?;
    CommonClient::new(client, "dnspod", "2021-03-23")
}

/// Answers every request about this domain.
struct Canned(&'static str);

impl Transport for Canned {
    fn send(&self, _: TransportRequest) -> BoxFuture<'_, Result<TransportResponse, SdkError>> {
        let code = match self.0 {
            "there.example" => "FailedOperation.DomainExists",
            "busy.example" => "FailedOperation.UnknowError",
            "locked.example" => "FailedOperation.DomainIsLocked",
            _ => "FailedOperation.NewerThanTheDocument",
        };
        let body = json!({ "Response": { "Error": { "Code": code, "Message": "no" }, "RequestId": "ed93f3cb" } });
        let body = Bytes::from(body.to_string());
        Box::pin(async { Ok(TransportResponse::from_bytes(StatusCode::OK, HeaderMap::new(), body)) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn told(domain: &'static str) -> (String, &'static str) {
        let client = dnspod(domain).unwrap();
        match client.call::<_, Value>("CreateDomain", &json!({})).await {
            Err(SdkError::Service(error)) => (tell(&error), by_text(&error)),
            other => panic!("{other:?}"),
        }
    }

    #[tokio::test]
    async fn codes_of_the_sdk() {
        assert_eq!(told("there.example").await, ("there already: nothing to do".to_owned(), "harmless"));
        assert_eq!(
            told("busy.example").await,
            ("try again: FailedOperation.UnknowError: 操作未響應，請稍後重試".to_owned(), "other")
        );
        let (locked, class) = told("locked.example").await;
        assert_eq!(class, "locked or banned");
        assert_eq!(locked, "../../docs-src/dnspod.md:75: FailedOperation.DomainIsLocked: 鎖定域名不能進行此操作");
        let newer = r#"FailedOperation.NewerThanTheDocument: "no" (request id ed93f3cb)"#.to_owned();
        assert_eq!(told("new.example").await, (newer, "other"));
    }
}
