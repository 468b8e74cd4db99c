//! Renews the snapshots of a folder from where their notes say that they come from.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use tencent_errors_catalog::{Catalog, Format, Page, read_file};

use super::centre::{ADDRESS, Centre};
use super::note::Note;
use super::{Args, snapshot, source};
use crate::commands::diff::{self, Changes};
use crate::outcome::{Outcome, Result, Stop};
use crate::terminal::{self, count};
use crate::{documents, files};

/// Renews the pages that have a note. A page is written only if more than its note changes.
pub(super) fn run(args: &Args) -> Result {
    let mut centres = Centres { given: given(args)?, read: BTreeMap::new(), timeout: args.timeout };
    let (mut noted, mut outcome) = (0, Outcome::Success);
    let (mut renewed, mut changes) = (Vec::new(), Changes::default());
    for page in documents::find(&args.update)? {
        let text = text(&page)?;
        let Some((note, old)) = Note::split(&text) else { continue };
        noted += 1;
        match centres.renewed(&note)? {
            Err(why) => {
                terminal::error(&format!("{}: {why}; the page stays as it is", page.path));
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
        let message = format!("no page of {paths} notes where it comes from; import the products once more");
        return Err(Stop::because(message));
    }
    renewed.iter().try_for_each(|(page, new)| files::write(&page.file, new))?;
    diff::print(&changes, args.format, &paths, &centres.names())?;
    terminal::summary(&format!("{} of {} renewed", renewed.len(), count(noted, "imported page")));
    Ok(outcome)
}

/// The files of the error centre, each read once.
struct Centres {
    /// The one that the user named.
    given: Option<Centre>,
    /// Those that pages note, by address.
    read: BTreeMap<String, Centre>,
    timeout: u64,
}

impl Centres {
    fn names(&self) -> String {
        let names = self.given.iter().chain(self.read.values()).map(|centre| centre.name.as_str());
        names.collect::<Vec<_>>().join(", ")
    }

    /// Returns the page that a note is about as it is now, or why it can't be renewed.
    fn renewed(&mut self, note: &Note) -> Result<std::result::Result<String, String>> {
        let Some(product) = &note.product else {
            let address = note.from.as_deref().unwrap_or_default();
            let snapshot = snapshot::of_fetched(&source::page(address, self.timeout)?);
            let no_table = || format!("{address} has no error-code table");
            return Ok(snapshot.and_then(|snapshot| snapshot.map(|snapshot| snapshot.markdown).ok_or_else(no_table)));
        };
        let centre = self.centre(note)?;
        if !centre.products().any(|known| known == product) {
            return Ok(Err(format!("{} has no product `{product}`", centre.name)));
        }
        let (snapshot, _) = snapshot::of_product(centre, product)?;
        Ok(Ok(snapshot.markdown))
    }

    /// Returns the file that a page comes from.
    fn centre(&mut self, note: &Note) -> Result<&Centre> {
        if let Some(given) = &self.given {
            return Ok(given);
        }
        let address = note.from.as_deref().unwrap_or(ADDRESS);
        match self.read.entry(address.to_owned()) {
            Entry::Occupied(read) => Ok(read.into_mut()),
            Entry::Vacant(new) => Ok(new.insert(source::centre(address, self.timeout)?)),
        }
    }
}

/// Returns the error centre's file that the user named, if any.
fn given(args: &Args) -> Result<Option<Centre>> {
    match args.sources.iter().chain(&args.from).collect::<Vec<_>>().as_slice() {
        [] => Ok(None),
        [name] => source::centre(name, args.timeout).map(Some),
        _ => Err(Stop::because("--update takes one file of the error centre")),
    }
}

fn text(page: &Page) -> Result<String> {
    let read = read_file(&page.file).map_err(|error| error.to_string());
    let text = read.and_then(|bytes| documents::decode(&bytes, Format::of(&page.path)));
    let (text, _) = text.map_err(|error| Stop::because(format!("can't read {}: {error}", page.path)))?;
    Ok(text)
}

/// Returns whether a page is the same without its note, whichever line ends it has.
fn is_same(old: &str, new: &str) -> bool {
    let new = Note::split(new).map_or(new, |(_, body)| body);
    old.replace("\r\n", "\n") == new
}
