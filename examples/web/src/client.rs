//! Calls DNSPod's action `DescribeDomain`.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use backon::{ExponentialBuilder, Retryable};
use reqwest::RequestBuilder;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::error::Error;
use crate::sign::{CONTENT_TYPE, Request, Secret};

/// A client for DNSPod.
pub(crate) struct Client {
    http: reqwest::Client,
    url: String,
    secret: Secret,
    /// How often and how fast to try again.
    pub(crate) retries: ExponentialBuilder,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct DescribedDomain {
    domain_info: DomainInfo,
}

/// What DNSPod knows about a domain: two of the many members.
#[derive(Deserialize, Serialize)]
#[serde(rename_all(deserialize = "PascalCase"))]
pub(crate) struct DomainInfo {
    domain_id: u64,
    grade: String,
}

impl Client {
    /// Returns a client for the service at a URL without a path.
    pub(crate) fn new(url: &str, secret: Secret) -> reqwest::Result<Self> {
        Ok(Client {
            http: reqwest::Client::builder().timeout(Duration::from_secs(10)).build()?,
            url: url.to_owned(),
            secret,
            retries: ExponentialBuilder::default().with_min_delay(Duration::from_millis(200)).with_max_times(3),
        })
    }

    /// Describes a domain of the account. Tries again if that may help.
    pub(crate) async fn describe_domain(&self, domain: &str) -> Result<DomainInfo, Error> {
        let input = json!({ "Domain": domain });
        let call = || self.call("DescribeDomain", &input);
        let described: DescribedDomain = call.retry(self.retries).when(Error::is_retryable).await?;
        Ok(described.domain_info)
    }

    /// Calls an action once.
    async fn call<T: DeserializeOwned>(&self, action: &str, input: &Value) -> Result<T, Error> {
        let response = self.signed(action, input.to_string()).send().await?;
        Ok(tencent_errors::from_slice(&response.bytes().await?)?)
    }

    fn signed(&self, action: &str, body: String) -> RequestBuilder {
        let host = self.url.rsplit('/').next().unwrap_or_default();
        let timestamp = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
        let request = Request { service: "dnspod", host, timestamp, body: body.as_bytes() };
        self.http
            .post(&self.url)
            .header("Authorization", request.authorization(&self.secret))
            .header("Content-Type", CONTENT_TYPE)
            .header("X-TC-Action", action)
            .header("X-TC-Version", "2021-03-23")
            .header("X-TC-Timestamp", timestamp)
            .body(body)
    }
}
