//! Calls DNSPod's action `DescribeDomain`.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use backon::{BlockingRetryable, ExponentialBuilder};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::error::Error;
use crate::sign::{CONTENT_TYPE, Request, Secret};

/// The most that is read of an answer, in bytes.
const LIMIT: u64 = 10 * 1024 * 1024;

/// A client for DNSPod.
pub(crate) struct Client {
    agent: ureq::Agent,
    url: String,
    secret: Secret,
    /// How often and how fast to try again.
    pub(crate) retries: ExponentialBuilder,
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct DescribeDomain<'a> {
    domain: &'a str,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct DescribedDomain {
    domain_info: DomainInfo,
}

/// What DNSPod knows about a domain: two of the many members.
#[derive(Debug, PartialEq, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct DomainInfo {
    pub(crate) domain_id: u64,
    pub(crate) grade: String,
}

impl Client {
    /// Returns a client for the service at a URL without a path.
    pub(crate) fn new(url: &str, secret: Secret) -> Self {
        let config = ureq::Agent::config_builder()
            .timeout_global(Some(Duration::from_secs(10)))
            // A proxy's page with status 502 is an answer too: the error tells what it is.
            .http_status_as_error(false);
        Client {
            agent: config.build().into(),
            url: url.to_owned(),
            secret,
            retries: ExponentialBuilder::default().with_min_delay(Duration::from_millis(200)).with_max_times(3),
        }
    }

    /// Describes a domain of the account. Tries again if that may help.
    pub(crate) fn describe_domain(&self, domain: &str) -> Result<DomainInfo, Error> {
        let call = || self.call("DescribeDomain", &DescribeDomain { domain });
        let described: DescribedDomain = call.retry(self.retries).when(Error::is_retryable).call()?;
        Ok(described.domain_info)
    }

    /// Calls an action once.
    pub(crate) fn call<T: DeserializeOwned>(&self, action: &str, input: &impl Serialize) -> Result<T, Error> {
        let body = self.send(action, &serde_json::to_vec(input)?)?;
        Ok(tencent_errors::from_slice(&body)?)
    }

    /// Signs and sends a request, and returns the body of the answer.
    fn send(&self, action: &str, body: &[u8]) -> Result<Vec<u8>, ureq::Error> {
        let host = self.url.rsplit('/').next().unwrap_or_default();
        let timestamp = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
        let request = Request { service: "dnspod", host, timestamp, body };
        let mut response = self
            .agent
            .post(&self.url)
            .header("Authorization", request.authorization(&self.secret))
            .header("Content-Type", CONTENT_TYPE)
            .header("X-TC-Action", action)
            .header("X-TC-Version", "2021-03-23")
            .header("X-TC-Timestamp", timestamp.to_string())
            .send(body)?;
        response.body_mut().with_config().limit(LIMIT).read_to_vec()
    }
}
