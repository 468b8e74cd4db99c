//! A call of Tencent Cloud's API from end to end: a request signed and sent, its answer decoded, its error matched, tried again where that
//! helps.
//!
//! ```sh
//! cargo run -p call                   # without credentials: against a server of this program's own, with every kind of answer
//! TENCENTCLOUD_SECRET_ID=… TENCENTCLOUD_SECRET_KEY=… cargo run -p call example.com   # asks DNSPod about a domain of yours
//! ```
//!
//! | file | what it does |
//! |---|---|
//! | `client` | calls DNSPod's `DescribeDomain` with `ureq`, and retries with `backon` |
//! | `error` | the program's error type, made with `thiserror` |
//! | `sign` | signs a request, as the API asks |
//! | `loopback` | the server that takes the API's place |

mod client;
mod error;
mod loopback;
mod sign;
#[cfg(test)]
mod tests;

use std::env;

use client::Client;
use error::Error;
use loopback::Loopback;
use sign::Secret;
use tencent_errors::{AnswerError, code};

/// DNSPod's error codes, from its document.
mod dnspod {
    tencent_errors::tencent_errors!("../../docs-src/dnspod.md");
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    if let Some(secret) = from_environment() {
        let domain = env::args().nth(1).unwrap_or_else(|| "example.com".to_owned());
        println!("{}", tell(&domain, &Client::new("https://dnspod.tencentcloudapi.com", secret)));
        return Ok(());
    }
    let server = Loopback::start()?;
    let client = Client::new(&server.url(), loopback::secret());
    for domain in loopback::DOMAINS {
        println!("{}", tell(domain, &client));
    }
    Ok(())
}

fn from_environment() -> Option<Secret> {
    Some(Secret { id: env::var("TENCENTCLOUD_SECRET_ID").ok()?, key: env::var("TENCENTCLOUD_SECRET_KEY").ok()? })
}

/// Asks about a domain, and tells what came of it.
fn tell(domain: &str, client: &Client) -> String {
    match client.describe_domain(domain) {
        Ok(found) => format!("{domain}: number {}, grade {}", found.domain_id, found.grade),
        Err(Error::Answer(AnswerError::Api(error))) => match error.known::<dnspod::Code>() {
            Some(code!(dnspod, "InvalidParameterValue.DomainNotExists")) => format!("{domain}: no domain of yours"),
            _ => format!("{domain}: refused: {}", error.explain::<dnspod::Code>()),
        },
        Err(error) => format!("{domain}: {:#}", Chain(&error)),
    }
}

/// Writes an error with its sources.
struct Chain<'a>(&'a dyn std::error::Error);

impl std::fmt::Display for Chain<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.0)?;
        self.0.source().map_or(Ok(()), |source| write!(f, ": {}", Chain(source)))
    }
}
