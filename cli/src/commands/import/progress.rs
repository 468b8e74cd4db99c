//! Shows how far a download is, on a terminal, once it takes over a second.

use std::io::{self, IsTerminal, Write};
use std::time::{Duration, Instant};

/// How many columns the bar has.
const WIDTH: usize = 30;

/// A bar on standard error, which disappears at the end.
pub(super) struct Progress {
    length: Option<u64>,
    /// When it is drawn next; `None` if nobody sees it.
    next: Option<Instant>,
    is_drawn: bool,
}

impl Progress {
    /// Returns the bar of a download, which may have told its length in bytes.
    pub(super) fn new(length: Option<u64>) -> Self {
        let next = io::stderr().is_terminal().then(|| Instant::now() + Duration::from_secs(1));
        Progress { length, next, is_drawn: false }
    }

    /// Shows that so many bytes are here.
    pub(super) fn show(&mut self, bytes: usize) {
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
    format!("[{}{}] {} of {}", "#".repeat(done), " ".repeat(WIDTH - done), megabytes(bytes), megabytes(length))
}
