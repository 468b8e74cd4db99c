//! Measures what the macro and its alternatives cost their users, and prints tables in Markdown:
//! `cargo run --release -p tencent-errors-benches --bin cost`.
//!
//! The arguments name the sections, by default all. `--codes` names a file with a code on each line; by default the codes are made up.
//!
//! ```sh
//! cargo run --release -p tencent-errors-benches --bin cost -- [lookups|check|release|named|expansion|generated|folder|products|crates|size]… [--codes FILE]
//! ```
//!
//! `valgrind` counts the instructions (`apt-get install valgrind`, `brew install valgrind`), so that the figures are the same on every run
//! and on a busy machine. Without it, the sections that need it say so and are skipped. The measured packages are written to
//! `target/cost/`.

mod build;
mod codes;
mod crates;
mod expansion;
mod folder;
mod generated;
mod lookups;
mod named;
mod package;
mod products;
mod size;
mod table;
mod valgrind;

use std::process::ExitCode;

use codes::Codes;

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

/// A section: measures with the codes, and prints.
type Section = fn(&Codes) -> Result<()>;

const SECTIONS: &[(&str, Section)] = &[
    ("lookups", lookups::run),
    ("check", build::check),
    ("release", build::release),
    ("named", named::run),
    ("expansion", expansion::run),
    ("generated", generated::run),
    ("folder", folder::run),
    ("products", products::run),
    ("crates", crates::run),
    ("size", size::run),
];

fn main() -> ExitCode {
    // As cargo's wrapper around rustc.
    if let Some(code) = valgrind::wrapped() {
        return code;
    }
    match measure(std::env::args().skip(1)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn measure(mut args: impl Iterator<Item = String>) -> Result<()> {
    let mut file = None;
    let mut names = Vec::new();
    while let Some(arg) = args.next() {
        if arg == "--codes" { file = args.next() } else { names.push(arg) }
    }
    if let Some(name) = names.iter().find(|name| !SECTIONS.iter().any(|(section, _)| section == name)) {
        return Err(format!("there is no section {name}").into());
    }
    let codes = Codes::read(file.as_deref())?;
    for (name, run) in SECTIONS {
        if names.is_empty() || names.iter().any(|wanted| wanted == name) {
            run(&codes)?;
        }
    }
    Ok(())
}
