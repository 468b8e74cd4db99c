//! Counts the instructions of the macro itself, stage by stage, without optimisation as in users' dev builds.

use crate::codes::{self, Codes};
use crate::{Result, package, table, valgrind};

const COUNTS: [usize; 2] = [200, 2_000];

const STAGES: &[(&str, &str)] = &[
    ("all", "tencent_errors_macros::expand"),
    ("reading the document", "tencent_errors_codegen::load::sources::Sources::load"),
    ("deciding what is generated", "tencent_errors_codegen::plan::planner::plan"),
    ("enums, documentation and tables", "tencent_errors_codegen::write::item::enums"),
    ("of these, the search for the look-up table", "tencent_errors_codegen::write::displace::texts"),
    ("the list of codes for `code!`", "tencent_errors_codegen::write::code_macro::macros"),
];

pub(crate) fn run(codes: &Codes) -> Result<()> {
    if !valgrind::is_there("Expansion") {
        return Ok(());
    }
    let mut rows: Vec<Vec<String>> = STAGES.iter().map(|(name, _)| vec![(*name).to_owned()]).collect();
    for count in COUNTS {
        let files = [
            ("src/lib.rs", "tencent_errors::tencent_errors!(\"codes.md\");\n".to_owned()),
            ("codes.md", codes::document(codes.first(count))),
        ];
        let package = package::write("cost-expansion", &package::ours(), &files)?;
        for ((_, function), row) in STAGES.iter().zip(&mut rows) {
            let instructions = valgrind::expansion(&package, function, false)?;
            row.push(format!("{:.1} M", instructions / 1e6));
        }
    }
    let headers = COUNTS.map(|count| format!("{count} codes"));
    let headers: Vec<&str> =
        ["instructions of the macro"].into_iter().chain(headers.iter().map(String::as_str)).collect();
    table::print("Expansion, unoptimised", &headers, &rows);
    Ok(())
}
