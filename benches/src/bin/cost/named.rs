//! Counts rustc's instructions in a check for 100 uses of a document's codes: as variants, through `code!`, and through a look-up in a constant.

use std::fmt::Write as _;

use crate::codes::{self, Codes};
use crate::{Result, build, package, table, valgrind};

const COUNTS: [usize; 2] = [200, 2_000];

const USES: usize = 100;

/// From a code's text to the expression that names it.
type Expression = fn(&str) -> String;

const WAYS: &[(&str, Expression)] = &[
    ("variants", |code| format!("codes::Code::{}", codes::variant(code))),
    ("`code!`", |code| format!("tencent_errors::code!(codes, {code:?})")),
    ("`from_code` in a constant", |code| {
        format!("const {{ match codes::Code::from_code({code:?}) {{ Some(code) => code, None => panic!() }} }}")
    }),
];

pub(crate) fn run(codes: &Codes) -> Result<()> {
    if !valgrind::is_there("Codes by name") {
        return Ok(());
    }
    let mut rows: Vec<Vec<String>> = WAYS.iter().map(|(name, _)| vec![(*name).to_owned()]).collect();
    for count in COUNTS {
        let list = codes.first(count);
        let mut base = None;
        for ((_, expression), row) in WAYS.iter().zip(&mut rows) {
            let source = source(list, *expression);
            let cost = build::compile("named", &package::ours(), source, Some(codes::document(list)), false)?;
            let base = *base.get_or_insert(cost.instructions);
            row.push(format!("{} M more", table::number((cost.instructions - base) / 1e6)));
        }
    }
    let headers = COUNTS.map(|count| format!("a document of {count} codes"));
    let headers: Vec<&str> = ["100 uses, check"].into_iter().chain(headers.iter().map(String::as_str)).collect();
    table::print("Codes by name", &headers, &rows);
    Ok(())
}

/// Returns a crate with the document's codes and a function for each use.
fn source(codes: &[String], expression: Expression) -> String {
    let mut source = "mod codes { tencent_errors::tencent_errors!(\"codes.md\"); }\n".to_owned();
    for (index, code) in codes.iter().step_by(codes.len() / USES).take(USES).enumerate() {
        let _ = writeln!(source, "pub fn use{index}() -> &'static str {{ {}.as_str() }}", expression(code));
    }
    source
}
