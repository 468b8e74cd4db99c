//! Renews the snapshots of a folder from their origins.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Context, bail};
use tencent_errors_catalog::{Catalog, Options};

use super::centre::Centre;
use super::origin::Origin;
use super::source::ADDRESS;
use super::{Args, snapshot, source};
use crate::changes::{self, Changes};
use crate::documents::{self, Document};
use crate::files;
use crate::outcome::{Outcome, Result};
use crate::terminal::{self, count};

/// Renews the pages that name their origin. A page is written only if more than its origin changes.
pub(super) fn run(args: &Args) -> Result {
    let given: Vec<&String> = args.sources.iter().chain(&args.from).collect();
    if given.len() > 1 {
        bail!("--update takes one file of the error centre");
    }
    let given = given.first().map(|name| name.as_str());
    let mut pages = Vec::new();
    for Document { path, text, .. } in documents::all(&args.update, &Options::default())? {
        pages.extend(Origin::split(&text).map(|(origin, old)| (path, origin, old.to_owned())));
    }
    let paths = args.update.join(", ");
    if pages.is_empty() {
        bail!("no page of {paths} notes where it comes from; import the products once more");
    }
    let (mut names, mut centres): (BTreeSet<&str>, BTreeMap<&str, Centre>) = Default::default();
    let (mut outcome, mut changes, mut renewed) = (Outcome::Success, Changes::default(), Vec::new());
    for (path, origin, old) in &pages {
        let snapshot = if let Some(product) = &origin.product {
            let file = given.or(origin.from.as_deref()).unwrap_or(ADDRESS);
            names.insert(file);
            let centre = match centres.entry(file) {
                Entry::Occupied(read) => read.into_mut(),
                Entry::Vacant(unread) => unread.insert(Centre::read(&source::read(file, args.timeout)?)?),
            };
            snapshot::of_product(centre, product).map(|(snapshot, lost)| {
                outcome = outcome.max(lost);
                snapshot
            })
        } else {
            let address = origin.from.as_deref().unwrap_or_default();
            names.insert(address);
            let no_table = || format!("{address} has no error-code table");
            let page = source::read(address, args.timeout).and_then(|page| snapshot::of_page(&page, &[]));
            page.and_then(|snapshot| snapshot.with_context(no_table))
        };
        match snapshot.map(|snapshot| snapshot.markdown) {
            Err(why) => {
                terminal::error(&format!("{path}: {why:#}; the page stays as it is"));
                outcome = Outcome::Findings;
            }
            Ok(new) if is_same(old, &new) => {}
            Ok(new) => {
                changes.add(Some(path), &Catalog::read(old).catalog, &Catalog::read(&new).catalog);
                renewed.push((path, new));
            }
        }
    }
    renewed.iter().try_for_each(|(path, new)| files::write(Path::new(path), new))?;
    let names: Vec<&str> = names.into_iter().collect();
    changes::print(&changes, args.format, &paths, &names.join(", "))?;
    terminal::summary(&format!("{} of {} renewed", renewed.len(), count(pages.len(), "imported page")));
    Ok(outcome)
}

/// Returns whether a page is the same without its origin, whichever line ends it has.
fn is_same(old: &str, new: &str) -> bool {
    let new = Origin::split(new).map_or(new, |(_, body)| body);
    old.replace("\r\n", "\n") == new
}
