//! Measures a clean build of a user's crate: CPU seconds by crate, for us and for the peers.

use crate::codes::{self, Codes};
use crate::{Result, package, table, valgrind};

const WAYS: &[(&str, &str)] = &[
    ("thiserror", "thiserror = \"2\"\n"),
    ("strum", "strum = { version = \"0.27\", features = [\"derive\"] }\n"),
    ("phf", "phf = { version = \"0.14\", features = [\"macros\"] }\n"),
];

pub(crate) fn run(codes: &Codes) -> Result<()> {
    let files = [
        ("src/lib.rs", "tencent_errors::tencent_errors!(\"codes.md\");\n".to_owned()),
        ("codes.md", codes::document(codes.first(200))),
    ];
    let mut ours = valgrind::seconds(&package::write("cost-clean", &package::ours(), &files)?)?;
    ours.sort_by(|(_, left), (_, right)| right.total_cmp(left));
    let mut rows: Vec<Vec<String>> = ours.iter().map(|(name, time)| vec![name.clone(), format!("{time:.2}")]).collect();
    rows.push(total("**tencent-errors in all**", &ours));
    for (name, dependency) in WAYS {
        let files = [("src/lib.rs", String::new())];
        rows.push(total(name, &valgrind::seconds(&package::write("cost-clean-peer", dependency, &files)?)?));
    }
    table::print("Clean build in the dev profile", &["crate", "CPU seconds"], &rows);
    Ok(())
}

fn total(name: &str, crates: &[(String, f64)]) -> Vec<String> {
    let sum: f64 = crates.iter().map(|(_, time)| time).sum();
    vec![format!("{name} ({} compilations)", crates.len()), format!("{sum:.2}")]
}
