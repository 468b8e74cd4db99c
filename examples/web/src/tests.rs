//! Requests to the service, which calls the server in this program.

use axum::body::{Body, to_bytes};
use axum::http::Request;
use serde_json::{Value, json};
use tencent_errors::{AnswerError, ApiError};
use tower::ServiceExt;

use super::*;

fn client(url: &str) -> Client {
    let mut client = Client::new(url, loopback::secret()).expect("a client");
    client.retries = client.retries.with_min_delay(std::time::Duration::from_millis(1));
    client
}

/// Returns the status and the body of the answer about a domain.
async fn get(url: &str, domain: &str) -> (u16, Value) {
    let request = Request::get(format!("/domains/{domain}")).body(Body::empty()).expect("a request");
    response(app(client(url)).oneshot(request).await.expect("it never fails")).await
}

async fn response(response: axum::response::Response) -> (u16, Value) {
    let status = response.status().as_u16();
    let body = to_bytes(response.into_body(), 10_000).await.expect("a body");
    (status, serde_json::from_slice(&body).expect("JSON"))
}

#[tokio::test]
async fn a_success_after_two_retries() {
    let server = Loopback::start().expect("a port is free");
    let answered = get(&server.url(), "throttled.example").await;
    assert_eq!(answered, (200, json!({ "domain_id": 62, "grade": "DP_Free" })));
    assert_eq!(server.requests("throttled.example"), 3);
}

#[tokio::test]
async fn errors_become_responses() {
    let server = Loopback::start().expect("a port is free");
    for (domain, status, code, text, requests) in [
        (
            "absent.example",
            404,
            json!("InvalidParameterValue.DomainNotExists"),
            json!("當前域名有誤，請返回重新操作"),
            1,
        ),
        ("busy.example", 503, json!("FailedOperation.UnknowError"), json!("操作未響應，請稍後重試"), 4),
        ("new.example", 502, json!("FailedOperation.NewerThanTheDocument"), Value::Null, 1),
        ("proxy.example", 502, Value::Null, Value::Null, 1),
        ("broken.example", 502, Value::Null, Value::Null, 4),
        ("other.example", 502, Value::Null, Value::Null, 1),
    ] {
        let (answered, body) = get(&server.url(), domain).await;
        assert_eq!((answered, &body["code"], &body["text"]), (status, &code, &text), "{domain}");
        assert_eq!(body["request_id"], if code.is_null() { Value::Null } else { json!("ed93f3cb") });
        assert_eq!(server.requests(domain), requests, "{domain}");
    }
}

#[tokio::test]
async fn statuses() {
    for (code, status) in [
        ("FailedOperation.DomainIsLocked", 409), // by the document
        ("RequestLimitExceeded", 503),
        ("AuthFailure.SecretIdNotFound", 502),
        ("UnauthorizedOperation", 502),
        ("InvalidParameter.X", 400),
        ("InvalidParameterValue", 400),
        ("MissingParameter", 400),
        ("ResourceNotFound.X", 404),
        ("ResourceInUse", 503),
        ("Newer", 502),
    ] {
        let error = ApiError::from_parts(code, "of customer 7", Some("ed93f3cb"));
        let error = Error::Answer(AnswerError::Api(error));
        let (answered, body) = response(axum::response::IntoResponse::into_response(error)).await;
        assert_eq!((answered, &body["code"]), (status, &json!(code)));
        assert!(!body.to_string().contains("customer"), "the server's message is not for users: {body}");
    }
}

/// The recipe in the cookbook is made of this program's lines.
#[test]
fn the_cookbook_shows_this_program() {
    fn plain(text: &str) -> String {
        text.lines().map(str::trim).collect::<Vec<_>>().join("\n")
    }
    let cookbook = include_str!("../../../runtime/src/cookbook.md");
    let recipe = cookbook.split("\n## Asynchronous clients\n").nth(1).expect("the recipe is there");
    let recipe = plain(recipe.split("```").nth(1).expect("it has a program").trim_start_matches("ignore"));
    let program = plain(include_str!("client.rs")) + &plain(include_str!("error.rs"));
    let parts: Vec<&str> = recipe.trim().split("\n\n").collect();
    assert_eq!(parts.len(), 3);
    for part in parts {
        assert!(program.contains(part), "not in examples/web:\n{part}");
    }
}
