//! A web service that asks DNSPod about domains: it calls with `reqwest`, retries with `backon`, and answers with `axum`.
//!
//! ```sh
//! cargo run -p web    # against a server of this program's own, with every kind of answer
//! ```
//!
//! | file | what it does |
//! |---|---|
//! | `client` | calls DNSPod's `DescribeDomain` |
//! | `error` | the service's error, and its status |
//! | `sign`, `loopback` | from `examples/call`: signs a request; the server that takes the API's place |

mod client;
mod error;
#[path = "../../call/src/loopback.rs"]
mod loopback;
#[path = "../../call/src/sign.rs"]
mod sign;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::routing::get;
use axum::{Json, Router};
use client::{Client, DomainInfo};
use error::Error;
use loopback::Loopback;
use tokio::net::TcpListener;

/// DNSPod's error codes, from its document, with statuses from a page of the project's own.
mod dnspod {
    tencent_errors::tencent_errors!("../../docs-src/dnspod.md", "docs/statuses.md");
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let server = Loopback::start()?;
    let client = Client::new(&server.url(), loopback::secret())?;
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    for domain in loopback::DOMAINS {
        println!("curl -i http://{address}/domains/{domain}");
    }
    Ok(axum::serve(listener, app(client)).await?)
}

fn app(client: Client) -> Router {
    Router::new().route("/domains/{domain}", get(describe)).with_state(Arc::new(client))
}

async fn describe(State(client): State<Arc<Client>>, Path(domain): Path<String>) -> Result<Json<DomainInfo>, Error> {
    Ok(Json(client.describe_domain(&domain).await?))
}
