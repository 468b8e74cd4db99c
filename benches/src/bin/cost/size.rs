//! Measures how much a program grows: bytes for each code, and whether the program keeps texts that it doesn't use.

use std::fs;

use crate::codes::{self, Codes};
use crate::{Result, package, table};

const COUNT: u32 = 2_000;

const PROGRAMS: &[(&str, &str)] = &[
    ("nothing of it", "0"),
    ("`from_code`", "codes::Code::from_code(&key).map_or(0, |code| code as usize)"),
    ("`from_code`, `as_str`", "codes::Code::from_code(&key).map_or(0, |code| code.as_str().len())"),
    (
        "`from_code`, `description`",
        "codes::Code::from_code(&key).map_or(0, |code| code.description().unwrap_or_default().len())",
    ),
    ("`Display`", "codes::Code::from_code(&key).map_or(0, |code| code.to_string().len())"),
];

pub(crate) fn run(codes: &Codes) -> Result<()> {
    let list = codes.first(COUNT as usize);
    let mut rows = Vec::new();
    let mut empty = None;
    for (name, expression) in PROGRAMS {
        let main = format!(
            "#![allow(unused)]\nmod codes {{ tencent_errors::tencent_errors!(\"codes.md\"); }}\n\
             fn main() {{ let key = std::env::args().nth(1).unwrap_or_default(); println!(\"{{}}\", {expression}); }}\n"
        );
        let files = [("src/main.rs", main), ("codes.md", codes::document(list))];
        let program = fs::read(package::program(&package::write("cost-size", &package::ours(), &files)?, true)?)?;
        let base = *empty.get_or_insert(program.len());
        let description = list.first().map(|code| codes::description(code)).unwrap_or_default();
        let found = program.windows(description.len()).any(|window| window == description.as_bytes());
        let bytes = f64::from(u32::try_from(program.len().saturating_sub(base))?) / f64::from(COUNT);
        rows.push(vec![(*name).to_owned(), format!("{bytes:.1}"), if found { "yes" } else { "no" }.to_owned()]);
    }
    table::print(
        &format!("Size of a program in release, {COUNT} codes"),
        &["the program uses", "bytes for each code", "holds the descriptions"],
        &rows,
    );
    Ok(())
}
