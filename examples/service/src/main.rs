//! A service's own error made of codes: the codes that it knows what to do about become its own cases, and everything else is kept.
//!
//! | file | what it does |
//! |---|---|
//! | `error` | the error, and the codes that it is made of |
//! | `log` | writes an error as fields of `tracing` |
//! | `retry` | policies for `backon` and `tower` |

mod error;
mod log;
mod retry;

use error::RegisterError;
use retry::Retries;
use tencent_errors::ApiError;
use tower::{ServiceBuilder, ServiceExt};

/// DNSPod's error codes, from its document, with texts in English.
mod dnspod {
    tencent_errors::tencent_errors!(
        "../../docs-src/dnspod.md",
        languages { "en" => "docs/dnspod.en.md" },
    );
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    tracing_subscriber::fmt().without_time().with_ansi(false).init();
    for code in ["FailedOperation.DomainExists", "FailedOperation.UnknowError", "FailedOperation.NewerThanTheDocument"]
    {
        tell(retry::with_retries::<dnspod::Code, _, _>(async || register(code)).await);
    }
    let service = ServiceBuilder::new().retry(Retries(1)).service_fn(async |code| register(code));
    tell(service.oneshot("RequestLimitExceeded").await);
}

/// The call, to a service that always answers with this code.
fn register(code: &'static str) -> Result<(), ApiError<'static>> {
    Err(ApiError::from_parts(code, "no", Some("ed93f3cb")))
}

/// Logs an error, and tells the user.
fn tell(registered: Result<(), ApiError<'static>>) {
    match registered.inspect_err(log::refused).map_err(RegisterError::from) {
        Ok(()) => println!("registered"),
        Err(error) => println!("{error}; the user reads: {}", error.text_for_users("en-GB")),
    }
}
