//! Signs a request as Tencent Cloud's API 3.0 asks: by the method TC3-HMAC-SHA256.

use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use time::{Date, OffsetDateTime};

/// The type of the body, which is signed too.
pub(crate) const CONTENT_TYPE: &str = "application/json; charset=utf-8";

/// The key of an account.
pub(crate) struct Secret {
    pub(crate) id: String,
    pub(crate) key: String,
}

/// What is signed.
pub(crate) struct Request<'a> {
    pub(crate) service: &'a str,
    pub(crate) host: &'a str,
    /// Seconds since 1970.
    pub(crate) timestamp: u64,
    pub(crate) body: &'a [u8],
}

impl Request<'_> {
    /// Returns the value of the header `Authorization`.
    pub(crate) fn authorization(&self, secret: &Secret) -> String {
        let scope = format!("{}/{}/tc3_request", self.date(), self.service);
        let (id, signature) = (&secret.id, self.signature(&secret.key, &scope));
        format!("TC3-HMAC-SHA256 Credential={id}/{scope}, SignedHeaders=content-type;host, Signature={signature}")
    }

    fn signature(&self, key: &str, scope: &str) -> String {
        let key = ["TC3", key].concat().into_bytes();
        let key = [&*self.date(), self.service, "tc3_request"].iter().fold(key, |key, part| hmac(&key, part));
        hex(&hmac(&key, &self.text_to_sign(scope)))
    }

    fn text_to_sign(&self, scope: &str) -> String {
        let (host, body) = (self.host, hex(&Sha256::digest(self.body)));
        let request = format!("POST\n/\n\ncontent-type:{CONTENT_TYPE}\nhost:{host}\n\ncontent-type;host\n{body}");
        format!("TC3-HMAC-SHA256\n{}\n{scope}\n{}", self.timestamp, hex(&Sha256::digest(request)))
    }

    /// Returns the day of the timestamp in UTC, as in 2019-02-25.
    fn date(&self) -> String {
        let seconds = i64::try_from(self.timestamp).unwrap_or(i64::MAX);
        OffsetDateTime::from_unix_timestamp(seconds).map_or(Date::MAX, OffsetDateTime::date).to_string()
    }
}

fn hmac(key: &[u8], text: &str) -> Vec<u8> {
    // A key may have any length.
    let Ok(mac) = Hmac::<Sha256>::new_from_slice(key) else { return Vec::new() };
    mac.chain_update(text).finalize().into_bytes().to_vec()
}

fn hex(bytes: &[u8]) -> String {
    let digit = |digit: u8| char::from_digit(digit.into(), 16).unwrap_or_default();
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 0xF)]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example in the API's own description of the method.
    #[test]
    fn the_documented_signature() {
        let secret = Secret {
            id: "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE".to_owned(),
            key: "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE".to_owned(),
        };
        let body = br#"{"Limit": 1, "Filters": [{"Values": ["\u672a\u547d\u540d"], "Name": "instance-name"}]}"#;
        let request = Request { service: "cvm", host: "cvm.tencentcloudapi.com", timestamp: 1_551_113_065, body };
        assert_eq!(
            request.authorization(&secret),
            "TC3-HMAC-SHA256 Credential=AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE/2019-02-25/cvm/tc3_request, \
             SignedHeaders=content-type;host, Signature=72e494ea809ad7a8c8f7a4507b9bddcbaa8e581f516e8da2f66e2c5a96525168"
        );
    }
}
