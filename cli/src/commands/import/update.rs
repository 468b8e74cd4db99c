//! Renews the snapshots of a folder from their origins.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, anyhow, bail};
use tencent_errors_catalog::{Catalog, Format, Page, read_file};

use super::centre::Centre;
use super::origin::Origin;
use super::source::ADDRESS;
use super::{Args, snapshot, source};
use crate::commands::diff::{self, Changes};
use crate::outcome::{Outcome, Result};
use crate::terminal::{self, count};
use crate::{documents, files};

/// Renews the pages that name their origin. A page is written only if more than its origin changes.
pub(super) fn run(args: &Args) -> Result {
    let given: Vec<&String> = args.sources.iter().chain(&args.from).collect();
    if given.len() > 1 {
        bail!("--update takes one file of the error centre");
    }
    let given = given.first().map(|name| name.as_str());
    let mut pages = Vec::new();
    for page in documents::find(&args.update)? {
        let text = text(&page).with_context(|| format!("can't read {}", page.path))?;
        pages.extend(Origin::split(&text).map(|(origin, old)| (page, origin, old.to_owned())));
    }
    let origins = pages.iter().map(|(_, origin, _)| origin).filter(|origin| origin.product.is_some());
    let names: BTreeSet<&str> = given.into_iter().chain(origins.map(|origin| file(given, origin))).collect();
    let read = |name| Ok((name, Centre::read(&source::read(name, args.timeout)?)?));
    let centres: BTreeMap<&str, Centre> = names.into_iter().map(read).collect::<Result<_>>()?;
    let paths = args.update.join(", ");
    if pages.is_empty() {
        bail!("no page of {paths} notes where it comes from; import the products once more");
    }
    let (mut outcome, mut changes, mut renewed) = (Outcome::Success, Changes::default(), Vec::new());
    for (page, origin, old) in &pages {
        match snapshot(origin, centres.get(file(given, origin)), args.timeout)? {
            Err(why) => {
                terminal::error(&format!("{}: {why:#}; the page stays as it is", page.path));
                outcome = Outcome::Findings;
            }
            Ok(new) if is_same(old, &new) => {}
            Ok(new) => {
                changes.add(Some(&page.path), &Catalog::read(old).catalog, &Catalog::read(&new).catalog);
                renewed.push((page, new));
            }
        }
    }
    renewed.iter().try_for_each(|(page, new)| files::write(&page.file, new))?;
    let names: Vec<&str> = centres.keys().copied().collect();
    diff::print(&changes, args.format, &paths, &names.join(", "))?;
    terminal::summary(&format!("{} of {} renewed", renewed.len(), count(pages.len(), "imported page")));
    Ok(outcome)
}

/// Returns the error centre's file that has the product of an origin: the one that the user names, if any.
fn file<'a>(given: Option<&'a str>, origin: &'a Origin) -> &'a str {
    given.or(origin.from.as_deref()).unwrap_or(ADDRESS)
}

/// Returns the page of an origin as it is now, or why it can't be renewed.
fn snapshot(origin: &Origin, centre: Option<&Centre>, timeout: u64) -> Result<Result<String>> {
    let (Some(product), Some(centre)) = (&origin.product, centre) else {
        let address = origin.from.as_deref().unwrap_or_default();
        let snapshot = snapshot::of_fetched(&source::read(address, timeout)?);
        let no_table = || format!("{address} has no error-code table");
        return Ok(snapshot.and_then(|snapshot| Ok(snapshot.with_context(no_table)?.markdown)));
    };
    if !centre.products().any(|known| known == product) {
        return Ok(Err(anyhow!("{} has no product `{product}`", centre.name)));
    }
    Ok(Ok(snapshot::of_product(centre, product)?.0.markdown))
}

fn text(page: &Page) -> Result<String> {
    Ok(documents::decode(&read_file(&page.file)?, Format::of(&page.path))?.0)
}

/// Returns whether a page is the same without its origin, whichever line ends it has.
fn is_same(old: &str, new: &str) -> bool {
    let new = Origin::split(new).map_or(new, |(_, body)| body);
    old.replace("\r\n", "\n") == new
}
