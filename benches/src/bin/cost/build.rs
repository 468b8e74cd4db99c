//! Measures what rustc spends on a crate with an enum of codes: instructions and memory, in a check and in a release build, for our macro with
//! and without its own run, for the bare enum, and for what users write by hand.

use std::fmt::Write as _;
use std::path::PathBuf;

use crate::codes::{self, Codes};
use crate::valgrind::{self, Compilation};
use crate::{Result, package, table};

const COUNTS: [usize; 3] = [200, 2_000, 16_000];

/// Up to how many codes the peers are measured: beyond, some take minutes.
const PEERS: usize = 2_000;

const OURS: &str = "tencent-errors";

struct Way {
    name: &'static str,
    dependencies: fn() -> String,
    source: fn(&[String]) -> String,
    most: usize,
}

const WAYS: &[Way] = &[
    Way { name: "bare enum, same docs and derives", dependencies: String::new, source: bare, most: usize::MAX },
    Way { name: OURS, dependencies: package::ours, source: ours, most: usize::MAX },
    Way {
        name: "thiserror `Display`",
        dependencies: || "thiserror = \"2\"\n".to_owned(),
        source: thiserror,
        most: PEERS,
    },
    Way { name: "strum `EnumString`", dependencies: strum_dependency, source: strum, most: PEERS },
    Way { name: "phf", dependencies: phf_dependency, source: phf, most: PEERS },
    Way { name: "thiserror, strum and phf", dependencies: all_dependencies, source: by_hand, most: PEERS },
];

/// Measures `cargo check`.
pub(crate) fn check(codes: &Codes) -> Result<()> {
    measure(codes, false)
}

/// Measures a release build.
pub(crate) fn release(codes: &Codes) -> Result<()> {
    measure(codes, true)
}

/// Returns the table of checks, or that of release builds.
fn measure(codes: &Codes, release: bool) -> Result<()> {
    if !valgrind::is_there("Compilation") {
        return Ok(());
    }
    let empty = compile("empty", "", String::new(), None, release)?;
    let mut rows: Vec<Vec<String>> = WAYS.iter().map(|way| vec![way.name.to_owned()]).collect();
    let mut rest = vec![format!("{OURS}, without the run of the macro")];
    for count in COUNTS {
        let list = codes.first(count);
        let mut base = None;
        for (way, row) in WAYS.iter().zip(&mut rows) {
            if count > way.most {
                row.extend(["–".to_owned(), "–".to_owned()]);
                continue;
            }
            let package = package(way, list)?;
            let cost = valgrind::compilation(&package, release)?;
            let base = *base.get_or_insert(cost);
            let over = |cost: Compilation| cost.instructions - empty.instructions;
            let cell = |instructions: f64| {
                format!("{} M, {}", table::number(instructions / 1e6), table::ratio(instructions, over(base)))
            };
            row.extend([cell(over(cost)), table::ratio(cost.memory, base.memory)]);
            if way.name == OURS {
                let run = valgrind::expansion(&package, "tencent_errors_macros::expand", release)?;
                rest.extend([cell(over(cost) - run), String::new()]);
            }
        }
    }
    let ours = WAYS.iter().position(|way| way.name == OURS).unwrap_or_default();
    rows.insert(ours + 1, rest);
    let headers = COUNTS.map(|count| format!("{count} codes"));
    let headers: Vec<&str> = headers.iter().flat_map(|count| [count.as_str(), "memory"]).collect();
    let title = if release { "release build" } else { "check" };
    let headers: Vec<&str> = ["rustc, over an empty crate"].into_iter().chain(headers).collect();
    table::print(&format!("Compilation, {title}"), &headers, &rows);
    Ok(())
}

/// Returns the measured package.
fn package(way: &Way, codes: &[String]) -> Result<PathBuf> {
    let files = [("src/lib.rs", (way.source)(codes)), ("codes.md", codes::document(codes))];
    package::write("cost-measured", &(way.dependencies)(), &files)
}

/// Measures rustc on a package with this source and, perhaps, a document.
pub(crate) fn compile(
    name: &str,
    dependencies: &str,
    source: String,
    document: Option<String>,
    release: bool,
) -> Result<Compilation> {
    let mut files = vec![("src/lib.rs", source)];
    files.extend(document.map(|text| ("codes.md", text)));
    let package: PathBuf = package::write(&format!("cost-{name}"), dependencies, &files)?;
    valgrind::compilation(&package, release)
}

pub(crate) fn ours(_: &[String]) -> String {
    "tencent_errors::tencent_errors!(\"codes.md\");\n".to_owned()
}

/// Returns the documentation that our macro writes for a variant.
fn doc(code: &str, index: usize) -> String {
    format!("/// {}\n///\n/// Code `{code}` in: Codes, line {}\n", codes::description(code), index + 5)
}

fn items(codes: &[String], item: impl Fn(&str) -> String) -> String {
    codes.iter().enumerate().fold(String::new(), |mut text, (index, code)| {
        let _ = write!(text, "{}{}", doc(code, index), item(code));
        text
    })
}

fn enumeration(codes: &[String], derives: &str, attributes: impl Fn(&str) -> String) -> String {
    let variants = items(codes, |code| format!("{}{},\n", attributes(code), codes::variant(code)));
    format!(
        "#[allow(non_camel_case_types)]\n#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash{derives})]\n\
         #[non_exhaustive]\npub enum Code {{\n{variants}}}\n"
    )
}

/// Writes the bare enum.
pub(crate) fn bare(codes: &[String]) -> String {
    enumeration(codes, "", |_| String::new())
}

fn thiserror(codes: &[String]) -> String {
    let message = |code: &str| format!("#[error({:?})]\n", format!("{code}: {}", codes::description(code)));
    enumeration(codes, ", Debug, thiserror::Error", message)
}

fn strum(codes: &[String]) -> String {
    enumeration(codes, ", strum::EnumString", |code| format!("#[strum(serialize = {code:?})]\n"))
}

fn phf(codes: &[String]) -> String {
    bare(codes) + &phf_map(codes)
}

fn phf_map(codes: &[String]) -> String {
    let entries = codes.iter().map(|code| format!("{code:?} => Code::{},\n", codes::variant(code)));
    let entries = entries.collect::<Vec<_>>().concat();
    format!("pub static CODES: phf::Map<&'static str, Code> = phf::phf_map! {{\n{entries}}};\n")
}

fn by_hand(codes: &[String]) -> String {
    thiserror_and_strum(codes) + &phf_map(codes)
}

/// Writes an enum with the derives of thiserror and strum.
pub(crate) fn thiserror_and_strum(codes: &[String]) -> String {
    let attributes = |code: &str| {
        format!("#[error({:?})]\n#[strum(serialize = {code:?})]\n", format!("{code}: {}", codes::description(code)))
    };
    enumeration(codes, ", Debug, thiserror::Error, strum::EnumString", attributes)
}

fn strum_dependency() -> String {
    "strum = { version = \"0.27\", features = [\"derive\"] }\n".to_owned()
}

fn phf_dependency() -> String {
    "phf = { version = \"0.14\", features = [\"macros\"] }\n".to_owned()
}

fn all_dependencies() -> String {
    format!("thiserror = \"2\"\n{}{}", strum_dependency(), phf_dependency())
}
