//! What the macro costs its users, beside what they would use instead: `cargo run --release -p tencent-errors-benches --bin cost`.
//! Come in: the names of sections (all, if none is named), and a file with a code on each line (made up, if none is given); go out:
//! tables, in Markdown.
//!
//! ```sh
//! cargo run --release -p tencent-errors-benches --bin cost -- [lookups|check|release|named|expansion|crates|size]… [--codes FILE]
//! ```
//!
//! Instructions are counted by `valgrind` (`apt-get install valgrind`, `brew install valgrind`): they are the same on every run, however busy
//! the machine. Where it is missing, the sections that need it are left out, and say so. The packages that are measured are
//! written to `target/cost/`.

mod build;
mod codes;
mod crates;
mod expansion;
mod lookups;
mod named;
mod package;
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
