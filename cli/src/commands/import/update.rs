//! Renews the snapshots of a folder from where their notes say that they come from.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use anyhow::{Context, anyhow, bail};
use tencent_errors_catalog::{Catalog, Format, Page, read_file};

use super::centre::Centre;
use super::note::Note;
use super::source::ADDRESS;
use super::{Args, snapshot, source};
use crate::commands::diff::{self, Changes};
use crate::outcome::{Outcome, Result};
use crate::terminal::{self, count};
use crate::{documents, files};

/// Renews the pages that have a note. A page is written only if more than its note changes.
pub(super) fn run(args: &Args) -> Result {
    let mut given = args.sources.iter().chain(&args.from);
    let mut centres = Centres { given: given.next(), read: BTreeMap::new(), timeout: args.timeout };
    if given.next().is_some() {
        bail!("--update takes one file of the error centre");
    }
    if let Some(given) = centres.given {
        centres.centre(given)?;
    }
    let (mut noted, mut outcome) = (0, Outcome::Success);
    let (mut renewed, mut changes) = (Vec::new(), Changes::default());
    for page in documents::find(&args.update)? {
        let text = text(&page).with_context(|| format!("can't read {}", page.path))?;
        let Some((note, old)) = Note::split(&text) else { continue };
        noted += 1;
        match centres.renewed(&note)? {
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
    let paths = args.update.join(", ");
    if noted == 0 {
        bail!("no page of {paths} notes where it comes from; import the products once more");
    }
    renewed.iter().try_for_each(|(page, new)| files::write(&page.file, new))?;
    let names: Vec<String> = centres.read.into_keys().collect();
    diff::print(&changes, args.format, &paths, &names.join(", "))?;
    terminal::summary(&format!("{} of {} renewed", renewed.len(), count(noted, "imported page")));
    Ok(outcome)
}

/// The files of the error centre, each read once.
struct Centres<'a> {
    /// The path or address of the one that the user names, for all products.
    given: Option<&'a String>,
    /// The files by path or address.
    read: BTreeMap<String, Centre>,
    timeout: u64,
}

impl Centres<'_> {
    /// Returns the page that a note is about as it is now, or why it can't be renewed.
    fn renewed(&mut self, note: &Note) -> Result<Result<String>> {
        let Some(product) = &note.product else {
            let address = note.from.as_deref().unwrap_or_default();
            let snapshot = snapshot::of_fetched(&source::read(address, self.timeout)?);
            let no_table = || format!("{address} has no error-code table");
            return Ok(snapshot.and_then(|snapshot| Ok(snapshot.with_context(no_table)?.markdown)));
        };
        let name = self.given.or(note.from.as_ref()).map_or(ADDRESS, String::as_str).to_owned();
        let centre = self.centre(&name)?;
        if !centre.products().any(|known| known == product) {
            return Ok(Err(anyhow!("{name} has no product `{product}`")));
        }
        let (snapshot, _) = snapshot::of_product(centre, product)?;
        Ok(Ok(snapshot.markdown))
    }

    /// Returns the file at a path or an address.
    fn centre(&mut self, name: &str) -> Result<&Centre> {
        match self.read.entry(name.to_owned()) {
            Entry::Occupied(read) => Ok(read.into_mut()),
            Entry::Vacant(new) => Ok(new.insert(Centre::read(&source::read(name, self.timeout)?)?)),
        }
    }
}

fn text(page: &Page) -> Result<String> {
    Ok(documents::decode(&read_file(&page.file)?, Format::of(&page.path))?.0)
}

/// Returns whether a page is the same without its note, whichever line ends it has.
fn is_same(old: &str, new: &str) -> bool {
    let new = Note::split(new).map_or(new, |(_, body)| body);
    old.replace("\r\n", "\n") == new
}
