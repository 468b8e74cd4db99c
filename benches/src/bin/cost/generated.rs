//! Measures a program with a generated file instead of the macro: its clean build, and rustc's instructions for a check and a release build.

use std::path::Path;

use tencent_errors_codegen::Builder;

use crate::codes::{self, Codes};
use crate::{Result, build, package, table, valgrind};

const COUNTS: [usize; 2] = [200, 2_000];

/// A way to have an enum: its name, the dependencies, and the source for the codes of a document.
type Way = (&'static str, fn() -> String, fn(&[String]) -> Result<String>);

const WAYS: &[Way] = &[
    ("bare enum, same docs and derives", String::new, |codes| Ok(build::bare(codes))),
    ("`tencent_errors!`", package::ours, |codes| Ok(build::ours(codes))),
    ("generated file", runtime_alone, generated),
];

pub(crate) fn run(codes: &Codes) -> Result<()> {
    clean(codes)?;
    if !valgrind::is_there("Compilation with a generated file") {
        return Ok(());
    }
    let mut rows: Vec<Vec<String>> = WAYS.iter().map(|(name, ..)| vec![(*name).to_owned()]).collect();
    for release in [false, true] {
        let empty = build::compile("empty", "", String::new(), None, release)?;
        for count in COUNTS {
            let list = codes.first(count);
            let mut base = None;
            for ((_, dependencies, source), row) in WAYS.iter().zip(&mut rows) {
                let document = Some(codes::document(list));
                let cost = build::compile("generated", &dependencies(), source(list)?, document, release)?;
                let over = cost.instructions - empty.instructions;
                let base = *base.get_or_insert(over);
                row.push(format!("{} M, {}", table::number(over / 1e6), table::ratio(over, base)));
            }
        }
    }
    let headers = ["rustc, over an empty crate", "check, 200 codes", "check, 2,000", "release, 200", "release, 2,000"];
    table::print("Compilation with a generated file", &headers, &rows);
    Ok(())
}

/// Measures clean builds, dependencies included.
fn clean(codes: &Codes) -> Result<()> {
    let list = codes.first(200);
    let mut rows = Vec::new();
    for (name, dependencies, source) in WAYS {
        let files = [("src/lib.rs", source(list)?), ("codes.md", codes::document(list))];
        let seconds = valgrind::seconds(&package::write("cost-clean-generated", &dependencies(), &files)?)?;
        let sum: f64 = seconds.iter().map(|(_, time)| time).sum();
        rows.push(vec![(*name).to_owned(), seconds.len().to_string(), format!("{sum:.2}")]);
    }
    table::print("Clean build in the dev profile, 200 codes", &["", "compilations", "CPU seconds"], &rows);
    Ok(())
}

/// Returns the runtime without its default features, from the manifest of a package that is measured.
fn runtime_alone() -> String {
    package::ours().replace(" }", ", default-features = false }")
}

/// Returns what a build script or the command writes for the codes.
fn generated(codes: &[String]) -> Result<String> {
    let folder = package::write("cost-document", "", &[("codes.md", codes::document(codes))])?;
    let built = Builder::new("codes.md").build(Path::new(&folder))?;
    Ok(built.items.to_string())
}
