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
    let mut progress = Progress::new(length);
    let mut reader = body.with_config().limit(limit).reader();
    let (mut bytes, mut chunk) = (Vec::new(), vec![0; 1 << 16]);
    loop {
        let count = reader.read(&mut chunk)?;
        if count == 0 {
            return Ok(bytes);
        }
        bytes.extend_from_slice(chunk.get(..count).unwrap_or_default());
        progress.show(bytes.len());
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

/// A bar on standard error, which disappears at the end.
struct Progress {
    length: Option<u64>,
    /// When it is drawn next; `None` if nobody sees it.
    next: Option<Instant>,
    is_drawn: bool,
}

impl Progress {
    /// Returns the bar of a download, which may have told its length in bytes.
    fn new(length: Option<u64>) -> Self {
        let next = io::stderr().is_terminal().then(|| Instant::now() + Duration::from_secs(1));
        Progress { length, next, is_drawn: false }
    }

    /// Shows that so many bytes are here.
    fn show(&mut self, bytes: usize) {
        let now = Instant::now();
        if self.next.is_none_or(|next| now < next) {
            return;
        }
        self.next = Some(now + Duration::from_millis(100));
        self.is_drawn = true;
        let _ = write!(io::stderr(), "\r{}", bar(bytes as u64, self.length));
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if self.is_drawn {
            let _ = write!(io::stderr(), "\r{:1$}\r", "", WIDTH + 24);
        }
    }
}

fn bar(bytes: u64, length: Option<u64>) -> String {
    let megabytes = |bytes: u64| format!("{}.{} MB", bytes >> 20, ((bytes & 0xf_ffff) * 10) >> 20);
    let Some(length) = length.filter(|length| *length > 0) else { return megabytes(bytes) };
    let done = usize::try_from(bytes * WIDTH as u64 / length).unwrap_or(WIDTH).min(WIDTH);
    format!("[{:WIDTH$}] {} of {}", "#".repeat(done), megabytes(bytes), megabytes(length))
}
