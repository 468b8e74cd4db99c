//! Fetches an address, within limits of time and size. A terminal shows how far it is, once it takes over a second.

use std::io::{self, ErrorKind, IsTerminal, Read, Write};
use std::time::{Duration, Instant};

use ureq::{Agent, Body, Error, Timeout, http};

/// How long it may take to connect, in seconds.
const CONNECT: u64 = 10;

/// How many megabytes a body may have.
const MEGABYTES: u64 = 64;

/// How many columns the bar has.
const WIDTH: usize = 30;

/// Fetches an address within so many seconds. Returns its bytes, what the server says that they are, such as `text/html`, and when they were
/// changed, or else sent. Redirects are followed, but not from https to http. The usual variables name a proxy.
pub(super) fn fetch(address: &str, seconds: u64) -> Result<(Vec<u8>, String, Option<String>), String> {
    let config = Agent::config_builder()
        .https_only(address.to_ascii_lowercase().starts_with("https:"))
        .timeout_connect(Some(Duration::from_secs(CONNECT)))
        .timeout_global(Some(Duration::from_secs(seconds)))
        .user_agent(concat!("tencent-errors/", env!("CARGO_PKG_VERSION")));
    let agent = Agent::new_with_config(config.build());
    let response = agent.get(address).call().map_err(|error| why(&error, seconds))?;
    let header = |name| response.headers().get(name).and_then(|value| value.to_str().ok());
    let date = header("last-modified").or(header("date")).map(str::to_owned);
    let mut body = response.into_body();
    let media_type = body.mime_type().unwrap_or_default().to_owned();
    let bytes = read(&mut body).map_err(|error| why(&error.into(), seconds))?;
    Ok((bytes, media_type, date))
}

fn read(body: &mut Body) -> io::Result<Vec<u8>> {
    let limit = MEGABYTES << 20;
    let length = body.content_length();
    if length.is_some_and(|length| length > limit) {
        return Err(Error::BodyExceedsLimit(limit).into_io());
    }
    let mut reader = body.with_config().limit(limit).reader();
    let (mut bytes, start, is_seen) = (Vec::new(), Instant::now(), io::stderr().is_terminal());
    loop {
        let count = reader.by_ref().take(1 << 16).read_to_end(&mut bytes);
        let is_slow = is_seen && start.elapsed() > Duration::from_secs(1);
        if !matches!(count, Ok(1..)) {
            if is_slow {
                let _ = write!(io::stderr(), "\r{:1$}\r", "", WIDTH + 24);
            }
            return count.map(|_| bytes);
        }
        if is_slow {
            let _ = write!(io::stderr(), "\r{}", bar(bytes.len() as u64, length));
        }
    }
}

/// Says why an address could not be fetched.
fn why(error: &Error, seconds: u64) -> String {
    match error {
        Error::StatusCode(status) => {
            let status = http::StatusCode::from_u16(*status).map_or(status.to_string(), |status| status.to_string());
            format!("the server answered {status}")
        }
        Error::Timeout(Timeout::Connect) if seconds > CONNECT => format!("no connection within {CONNECT} seconds"),
        Error::Timeout(_) => {
            let noun = if seconds == 1 { "second" } else { "seconds" };
            format!("it takes more than {seconds} {noun}, and --timeout allows no more")
        }
        Error::BodyExceedsLimit(_) => format!("it has more than {MEGABYTES} MB"),
        Error::RequireHttpsOnly(_) => "it leads from https to an address without encryption".to_owned(),
        Error::Io(error) if matches!(error.kind(), ErrorKind::UnexpectedEof | ErrorKind::ConnectionReset) => {
            "the connection ended before the end of the file".to_owned()
        }
        Error::Io(error) => format!("the server can't be reached: {error}"),
        error => error.to_string(),
    }
}

/// Returns a bar that shows that so many bytes are here.
fn bar(bytes: u64, length: Option<u64>) -> String {
    let megabytes = |bytes: u64| format!("{}.{} MB", bytes >> 20, ((bytes & 0xf_ffff) * 10) >> 20);
    let Some(length) = length.filter(|length| *length > 0) else { return megabytes(bytes) };
    let done = usize::try_from(bytes * WIDTH as u64 / length).unwrap_or(WIDTH).min(WIDTH);
    format!("[{:WIDTH$}] {} of {}", "#".repeat(done), megabytes(bytes), megabytes(length))
}
