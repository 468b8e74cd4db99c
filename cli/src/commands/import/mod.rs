//! `import`: writes clean Markdown snapshots, and renews them.
//!
//! | file | what it does |
//! |---|---|
//! | `source` | reads what a path or an address holds |
//! | `fetch` | fetches an address, and shows how far it is; `no_fetch` is for a command without the network |
//! | `centre` | imports the file of Tencent's error centre |
//! | `products` | finds a product by its code, name or endpoint |
//! | `page` | imports a page or another document that the macro reads |
//! | `markdown` | writes the Markdown |
//! | `origin` | the comment in its head that says where it comes from |
//! | `snapshot` | makes the snapshot of a product or a page, and writes it |
//! | `update` | renews the snapshots of a folder |

mod centre;
#[cfg_attr(not(feature = "fetch"), path = "no_fetch.rs")]
mod fetch;
mod markdown;
mod origin;
mod page;
mod products;
mod snapshot;
mod source;
mod update;

use anyhow::{anyhow, bail};

use crate::outcome::{Outcome, Result};
use crate::terminal::{self, count};
use crate::{changes, documents};
use centre::Centre;
use source::{ADDRESS, Source, is_address};

pub(crate) use snapshot::name;

/// Writes clean Markdown snapshots: headings, error-code tables and their texts, one row a line.
///
/// A SOURCE is a page saved from a browser or another document that the macro reads, a folder of them, or the file of Tencent's error
/// centre (.json), with --product or --all. It may be an http(s) address. Without a source, the error centre's file is fetched from Tencent;
/// without --product, its products are listed.
#[derive(clap::Args)]
#[command(after_help = "Examples: tencent-errors import --product dnspod -o docs-src/
          tencent-errors import --update docs-src")]
pub(crate) struct Args {
    /// What to import
    #[arg(value_name = "SOURCE")]
    sources: Vec<String>,
    /// The file to write, which ends in .md, or the folder; standard output if not given
    #[arg(short, long, value_name = "FILE|FOLDER")]
    output: Option<String>,
    /// A product of the error centre's file: its code, its name or the host of its endpoint, such as dnspod
    #[arg(long)]
    product: Vec<String>,
    /// All products of the error centre's file, one page each
    #[arg(long, conflicts_with = "product", requires = "output")]
    all: bool,
    /// Lists the products of the error centre's file, with their names and how many codes they have
    #[arg(long, conflicts_with_all = ["product", "all", "output"])]
    list: bool,
    /// Renews each page of a folder that this command wrote, and prints what changed
    #[arg(long, value_name = "PATH", conflicts_with_all = ["product", "all", "list", "output"])]
    update: Vec<String>,
    /// How changes are printed
    #[arg(long, value_enum, default_value_t = changes::Format::Human, requires = "update")]
    format: changes::Format,
    /// Another address or path of the error centre's file, such as a mirror's
    #[arg(long, value_name = "ADDRESS", conflicts_with = "sources")]
    from: Option<String>,
    /// How many seconds a download may take
    #[arg(long, value_name = "SECONDS", default_value_t = 60, value_parser = clap::value_parser!(u64).range(1..=86_400))]
    timeout: u64,
}

pub(crate) fn run(args: &Args) -> Result {
    if !args.update.is_empty() {
        return update::run(args);
    }
    let (centres, pages) = read(args)?;
    let wants_products = args.wants_products();
    if wants_products && centres.is_empty() {
        bail!(
            "--product, --all and --list are for the error centre's file, which ends in .json; name it, or no source"
        );
    }
    if args.list || !wants_products && args.output.is_none() && pages.is_empty() {
        centres.iter().try_for_each(|centre| terminal::print(centre.list()))?;
        return Ok(Outcome::Success);
    }
    let (mut snapshots, mut outcome) = (Vec::new(), Outcome::Success);
    for centre in &centres {
        for product in args.products(centre)? {
            let (snapshot, own) = snapshot::of_product(centre, product)?;
            outcome = outcome.max(own);
            snapshots.push(snapshot);
        }
    }
    for page in pages {
        match page.and_then(|page| snapshot::of_page(&page, &args.sources)) {
            Ok(snapshot) => snapshots.extend(snapshot),
            Err(error) => {
                outcome = Outcome::Failure;
                terminal::error(&format!("{error:#}"));
            }
        }
    }
    if snapshots.is_empty() {
        return Ok(outcome.max(Outcome::Findings));
    }
    snapshot::write(&snapshots, args.output.as_deref())?;
    Ok(outcome)
}

/// Returns all pages of the error centre's file: names and Markdown.
pub(crate) fn error_centre(file: &str) -> Result<Vec<(String, String)>> {
    let centre = Centre::read(&source::file(file)?)?;
    let page = |product| (format!("{product}.md"), markdown::document(&centre.page(product)));
    Ok(centre.products().map(page).collect())
}

/// Reads the sources: those that are the error centre's file, and pages, some of which may be unreadable.
fn read(args: &Args) -> Result<(Vec<Centre>, Vec<Result<Source>>)> {
    let default = [args.from.clone().unwrap_or_else(|| ADDRESS.to_owned())];
    let is_default = args.sources.is_empty();
    let sources = if is_default { &default[..] } else { &args.sources };
    let (mut centres, mut pages, mut paths) = (Vec::new(), Vec::new(), Vec::new());
    for name in sources {
        if !is_default && !is_address(name) && !documents::is_json(name) {
            paths.push(name.clone());
            continue;
        }
        let source = source::read(name, args.timeout)?;
        if is_default || source.is_json || args.wants_products() {
            centres.push(Centre::read(&source)?);
        } else {
            pages.push(Ok(source));
        }
    }
    pages.extend(documents::find(&paths)?.iter().map(|page| source::file(&page.path)));
    Ok((centres, pages))
}

impl Args {
    fn wants_products(&self) -> bool {
        self.all || self.list || !self.product.is_empty()
    }

    /// Returns the products that the user wants from the error centre's file.
    fn products<'a>(&self, centre: &'a Centre) -> Result<Vec<&'a str>> {
        let file = &centre.name;
        if self.all {
            return Ok(centre.products().collect());
        }
        if self.product.is_empty() {
            let number = count(centre.products().count(), "product");
            bail!("{file} has {number}; choose with --product, take --all, or see them with --list");
        }
        let product = |wanted: &String| products::find(centre, wanted).map_err(|error| anyhow!("{file} has {error}"));
        self.product.iter().map(product).collect()
    }
}
