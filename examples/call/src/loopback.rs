//! Takes the API's place on this machine: checks the signature of each request and answers as the API does, one kind of answer for each
//! domain.

use std::collections::HashMap;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{SystemTime, UNIX_EPOCH};

use serde_json::Value;

use crate::sign::{Request, Secret};

/// The domains that it knows.
pub(crate) const DOMAINS: &[&str] = &[
    "example.com",
    "absent.example",
    "legacy.example",
    "throttled.example",
    "busy.example",
    "new.example",
    "proxy.example",
    "cut.example",
    "broken.example",
    "other.example",
];

/// Domains that are answered with an error in the form of another product.
pub(crate) const FORMS: &[(&str, &str)] = &[
    ("api-2.example", r#"{"code":4000,"msg":"(2000)m","requestId":7}"#),
    ("im.example", r#"{"ActionStatus":"FAIL","ErrorInfo":"m","ErrorCode":90001}"#),
    ("tcaplus.example", r#"{"ErrorCode":-261,"ErrorMsg":"m"}"#),
    ("media.example", r#"{"Code":-1,"Message":"m"}"#),
    ("sms.example", r#"{"result":1014,"errmsg":"m","ext":""}"#),
    ("image.example", r#"{"errorcode":-1101,"errormsg":"m"}"#),
    ("blockchain.example", r#"{"retcode":-2,"retmsg":"m"}"#),
    ("classroom.example", r#"{"error_code":10001,"error_msg":"m"}"#),
    ("statistics.example", r#"{"retCode":1,"errMsg":"m"}"#),
    ("push.example", r#"{"ret_code":10101,"err_msg":"m"}"#),
    ("phone.example", r#"{"errorCode":"-201","msg":"m"}"#),
    ("box.example", r#"{"errCode":3,"errMsg":"m"}"#),
    ("mini.example", r#"{"errcode":40165,"errmsg":"m"}"#),
    ("game.example", r#"{"ret":4,"msg":"m"}"#),
    ("metal.example", r#"{"returnCode":2000,"returnMessage":"m"}"#),
    ("model.example", r#"{"error":{"code":2001,"message":"m"},"req_id":"r"}"#),
    ("event.example", "data: {\"Choices\":[],\"ErrorMsg\":{\"Code\":2002,\"Msg\":\"m\"}}\n\n"),
    ("user.example", r#"{"status":{"code":"20004","message":"m"}}"#),
    ("cos.example", "<?xml version='1.0'?>\n<Error><Code>NoSuchKey</Code><Message>m</Message></Error>"),
];

/// Returns the key that it takes.
pub(crate) fn secret() -> Secret {
    Secret { id: "loopback".to_owned(), key: "a key for tests".to_owned() }
}

/// A server in a thread of its own. It ends with the program.
pub(crate) struct Loopback {
    address: SocketAddr,
    requests: Requests,
}

/// How many requests came for each domain.
type Requests = Arc<Mutex<HashMap<String, usize>>>;

/// How an answer is sent.
struct Answer {
    status: &'static str,
    body: String,
    /// The length that the answer announces; without it the body lasts until the connection ends.
    length: Option<usize>,
}

impl Loopback {
    /// Starts a server on a port that is free.
    pub(crate) fn start() -> io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let server = Loopback { address: listener.local_addr()?, requests: Requests::default() };
        let requests = Arc::clone(&server.requests);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                // A client that hangs up is no concern of the server's.
                _ = serve(&stream, &requests);
            }
        });
        Ok(server)
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Returns how many requests came for a domain.
    #[cfg(test)]
    pub(crate) fn requests(&self, domain: &str) -> usize {
        self.requests.lock().unwrap_or_else(PoisonError::into_inner).get(domain).copied().unwrap_or_default()
    }
}

fn serve(stream: &TcpStream, requests: &Requests) -> io::Result<()> {
    let mut reader = BufReader::new(stream);
    let headers = headers(&mut reader)?;
    let length = headers.get("content-length").and_then(|length| length.parse().ok()).unwrap_or_default();
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    let answer = refusal(&headers, &body).unwrap_or_else(|| {
        let domain = domain(&body);
        let mut requests = requests.lock().unwrap_or_else(PoisonError::into_inner);
        let count = requests.entry(domain.clone()).or_default();
        *count += 1;
        answer(&domain, *count)
    });
    let Answer { status, body, length } = answer;
    let length = length.map(|length| format!("Content-Length: {length}\r\n")).unwrap_or_default();
    write!(&*stream, "HTTP/1.1 {status}\r\nConnection: close\r\n{length}\r\n{body}")
}

/// Reads the headers, with their names in lower case.
fn headers(reader: &mut impl BufRead) -> io::Result<HashMap<String, String>> {
    let mut headers = HashMap::new();
    for line in reader.lines() {
        let line = line?;
        if line.is_empty() {
            break;
        }
        if let Some((name, value)) = line.split_once(':') {
            headers.insert(name.to_ascii_lowercase(), value.trim().to_owned());
        }
    }
    Ok(headers)
}

/// Returns the domain that the request asks about.
fn domain(body: &[u8]) -> String {
    let body: Value = serde_json::from_slice(body).unwrap_or_default();
    body.get("Domain").and_then(Value::as_str).unwrap_or_default().to_owned()
}

/// Returns the answer to a request whose signature is wrong or too old.
fn refusal(headers: &HashMap<String, String>, body: &[u8]) -> Option<Answer> {
    let header = |name: &str| headers.get(name).map(String::as_str).unwrap_or_default();
    let timestamp = header("x-tc-timestamp").parse().unwrap_or_default();
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let request = Request { service: "dnspod", host: header("host"), timestamp, body };
    if now.abs_diff(timestamp) > 300 {
        return Some(error("AuthFailure.SignatureExpire", "The signature is too old."));
    }
    if request.authorization(&secret()) != header("authorization") {
        return Some(error("AuthFailure.SignatureFailure", "The signature is not that of the request."));
    }
    if header("x-tc-action") != "DescribeDomain" || header("x-tc-version") != "2021-03-23" {
        return Some(error("InvalidAction", "There is no such action."));
    }
    None
}

/// Returns the answer about a domain to the request with this number.
fn answer(domain: &str, count: usize) -> Answer {
    match (domain, count) {
        ("example.com", _) | ("throttled.example", 3..) => whole("200 OK", success()),
        ("throttled.example", _) => error("RequestLimitExceeded", "Too many requests."),
        ("absent.example", _) => error("InvalidParameterValue.DomainNotExists", "The domain does not exist."),
        ("busy.example", _) => error("FailedOperation.UnknowError", "No response."),
        ("new.example", _) => error("FailedOperation.NewerThanTheDocument", "New."),
        ("legacy.example", _) => {
            whole("200 OK", r#"{"code":4000,"message":"(2000)no such domain","codeDesc":"InvalidParameter"}"#)
        }
        ("proxy.example", _) => whole("502 Bad Gateway", "<html><h1>502 Bad Gateway</h1></html>"),
        ("cut.example", _) => Answer { status: "200 OK", body: half(), length: None },
        ("broken.example", _) => Answer { status: "200 OK", body: half(), length: Some(success().len()) },
        _ => {
            whole("200 OK", in_other_form(domain).unwrap_or(r#"{"Response":{"DomainInfo":[],"RequestId":"ab4f1426"}}"#))
        }
    }
}

fn in_other_form(domain: &str) -> Option<&'static str> {
    FORMS.iter().find(|(name, _)| *name == domain).map(|(_, body)| *body)
}

fn whole(status: &'static str, body: impl Into<String>) -> Answer {
    let body = body.into();
    Answer { status, length: Some(body.len()), body }
}

fn error(code: &str, message: &str) -> Answer {
    let body =
        format!(r#"{{"Response":{{"Error":{{"Code":"{code}","Message":"{message}"}},"RequestId":"ed93f3cb"}}}}"#);
    whole("200 OK", body)
}

fn success() -> String {
    r#"{"Response":{"DomainInfo":{"DomainId":62,"Status":"enable","Grade":"DP_Free"},"RequestId":"ab4f1426"}}"#
        .to_owned()
}

/// Returns the first half of a success.
fn half() -> String {
    let success = success();
    success.chars().take(success.len() / 2).collect()
}
