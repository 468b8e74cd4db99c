//! Reads sources: takes paths and addresses, and returns what is there.

use std::fs;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result, anyhow};
use tencent_errors_catalog::{Format, read_file};

use super::fetch;
use crate::documents;

/// The address of the error centre's file.
pub(super) const ADDRESS: &str =
    "https://main.qcloudimg.com/qcloud/main/scripts/release/common/api-all-errorcodes.json";

/// The months in a date of HTTP.
const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// What is at a path or an address.
pub(super) struct Source {
    /// The path or address.
    pub(super) name: String,
    pub(super) format: Format,
    pub(super) bytes: Vec<u8>,
    /// The day it was changed, or else the day it was sent.
    pub(super) date: Option<String>,
    /// Whether it is JSON, as the error centre's file is.
    pub(super) is_json: bool,
}

impl Source {
    /// Returns the address to note in a snapshot: none for a file, nor if it names a user, which may come with a password.
    pub(super) fn address(&self) -> Option<String> {
        (is_address(&self.name) && !self.name.contains('@')).then(|| self.name.clone())
    }
}

/// Reads a source. A download may take so many seconds.
pub(super) fn read(name: &str, timeout: u64) -> Result<Source> {
    if !is_address(name) {
        return file(name);
    }
    let (bytes, media_type, date) =
        fetch::fetch(name, timeout).map_err(|why| anyhow!("can't fetch {name}: {why}{}", by_hand(name)))?;
    let path = path(name);
    let format = if media_type == "text/html" { Format::Html } else { Format::of(path) };
    let is_json = documents::is_json(path) || media_type.contains("json");
    Ok(Source { name: name.to_owned(), format, bytes, date: date.as_deref().and_then(day), is_json })
}

/// Reads a file.
pub(super) fn file(path: &str) -> Result<Source> {
    let bytes = read_file(Path::new(path)).with_context(|| format!("can't read {path}"))?;
    let time = fs::metadata(path).and_then(|metadata| metadata.modified());
    // Dates of HTTP start in 1970.
    let time = time.ok().filter(|time| (UNIX_EPOCH..SystemTime::now()).contains(time));
    let date = time.and_then(|time| day(&httpdate::fmt_http_date(time)));
    Ok(Source { name: path.to_owned(), format: Format::of(path), bytes, date, is_json: documents::is_json(path) })
}

/// Returns the day in a date of HTTP: `2026-08-21` for `Fri, 21 Aug 2026 07:28:00 GMT` (RFC 9110, 5.6.7).
fn day(date: &str) -> Option<String> {
    let mut words = date.split_whitespace().skip(1);
    let (day, month, year) = (words.next()?, words.next()?, words.next()?);
    let month = MONTHS.iter().position(|name| *name == month)? + 1;
    Some(format!("{:04}-{month:02}-{:02}", year.parse::<u16>().ok()?, day.parse::<u8>().ok()?))
}

/// Says how to go on without the network, if the source is an address.
pub(super) fn by_hand(name: &str) -> String {
    if !is_address(name) {
        return String::new();
    }
    let page = if name == ADDRESS { " (cloud.tencent.com/api/error-center loads it)" } else { "" };
    format!("; save the file with a browser{page}, and pass its path as the source")
}

/// Returns whether a text is an address that can be fetched.
pub(super) fn is_address(text: &str) -> bool {
    let text = text.to_ascii_lowercase();
    text.starts_with("http://") || text.starts_with("https://")
}

/// Returns an address without its query and fragment; a path as it is.
pub(super) fn path(name: &str) -> &str {
    if is_address(name) { name.split(['?', '#']).next().unwrap_or(name) } else { name }
}
