//! Reads sources: takes paths and addresses, and returns what is there.

use std::fs;
use std::path::Path;

use tencent_errors_catalog::{Format, read_file};

use super::centre::{ADDRESS, Centre};
use super::note::is_address;
use super::{date, fetch};
use crate::documents;
use crate::outcome::{Result, Stop};

/// What a source is.
pub(super) enum Source {
    Centre(Centre),
    Fetched(Page),
    /// A page or a folder of them.
    Path(String),
}

/// A page from the network.
pub(super) struct Page {
    pub(super) address: String,
    pub(super) format: Format,
    pub(super) bytes: Vec<u8>,
    pub(super) date: Option<String>,
}

/// Reads a source. An address holds the error centre's file if the user wants products.
pub(super) fn read(name: &str, wants_products: bool, timeout: u64) -> Result<Source> {
    if !is_address(name) {
        let is_centre = documents::is_json(name);
        return if is_centre { file(name).map(Source::Centre) } else { Ok(Source::Path(name.to_owned())) };
    }
    if wants_products || documents::is_json(path(name)) {
        return centre(name, timeout).map(Source::Centre);
    }
    let fetched = fetched(name, timeout)?;
    if fetched.media_type.contains("json") {
        return centre_of(name, fetched).map(Source::Centre);
    }
    Ok(Source::Fetched(page_of(name, fetched)))
}

/// Reads the error centre's file at a path or an address.
pub(super) fn centre(name: &str, timeout: u64) -> Result<Centre> {
    if is_address(name) { centre_of(name, fetched(name, timeout)?) } else { file(name) }
}

/// Fetches a page.
pub(super) fn page(address: &str, timeout: u64) -> Result<Page> {
    Ok(page_of(address, fetched(address, timeout)?))
}

/// Reads the error centre's file at a path.
pub(super) fn file(name: &str) -> Result<Centre> {
    let path = Path::new(name);
    let bytes = read_file(path).map_err(|error| Stop::because(format!("can't read {name}: {error}")))?;
    let time = fs::metadata(path).and_then(|metadata| metadata.modified());
    let date = time.ok().and_then(date::of_time);
    Centre::read(name, &bytes, date).map_err(|error| Stop::because(format!("{name}: {error}")))
}

fn fetched(address: &str, timeout: u64) -> Result<fetch::Fetched> {
    fetch::fetch(address, timeout).map_err(|why| {
        let by_hand = by_hand(address);
        Stop::because(format!("can't fetch {address}: {why}; {by_hand}"))
    })
}

fn centre_of(address: &str, fetched: fetch::Fetched) -> Result<Centre> {
    Centre::read(address, &fetched.bytes, fetched.date)
        .map_err(|error| Stop::because(format!("{address}: {error}; {}", by_hand(address))))
}

/// Says how to go on without the network.
fn by_hand(address: &str) -> String {
    let page = if address == ADDRESS { " (cloud.tencent.com/api/error-center loads it)" } else { "" };
    format!("save the file with a browser{page}, and pass its path as the source")
}

fn page_of(address: &str, fetched: fetch::Fetched) -> Page {
    let format = if fetched.media_type == "text/html" { Format::Html } else { Format::of(path(address)) };
    Page { address: address.to_owned(), format, bytes: fetched.bytes, date: fetched.date }
}

/// Returns an address without its query and fragment.
pub(super) fn path(address: &str) -> &str {
    address.split(['?', '#']).next().unwrap_or(address)
}
