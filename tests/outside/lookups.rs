//! Compiles a document of 16,931 codes, as many as Tencent's products have together. The program must find every code and nothing else.

use std::collections::HashSet;
use std::fs;

use crate::folder::shared;
use crate::krate::Crate;

const COUNT: usize = 16_931;

/// Tencent's codes where they are, a product and a code on each line; or made-up ones.
#[test]
fn many_codes() {
    let krate = Crate::new("outside-many", "tencent-errors = { path = RUNTIME }");
    let codes = shared("codes").map_or_else(made_up, |folder| {
        distinct(&fs::read_to_string(folder.join("tencent-codes.txt")).expect("the codes are there"))
    });
    let rows: String = codes.iter().flat_map(|code| ["| ", code, " | The call failed. |\n"]).collect();
    krate.write("docs/many.md", &format!("| Error Code | Description |\n|---|---|\n{rows}"));
    krate.write("docs/many.txt", &codes.join("\n"));
    krate.write("src/main.rs", include_str!("many.rs"));
    assert_eq!(krate.run(), format!("{COUNT} codes, {COUNT} found, 0 others found\n"));
}

/// Returns the codes of the lines. One that another product has as well gets the product's name after it.
fn distinct(lines: &str) -> Vec<String> {
    let mut seen = HashSet::new();
    let again = |product: &str, code| format!("{code}.{}", product.replace('/', "."));
    let codes = lines.lines().filter_map(|line| line.split_once('\t'));
    codes.map(|(product, code)| if seen.insert(code) { code.to_owned() } else { again(product, code) }).collect()
}

/// Codes of words that Tencent's are made of.
fn made_up() -> Vec<String> {
    let classes = ["FailedOperation", "InvalidParameter", "InvalidParameterValue", "LimitExceeded", "ResourceNotFound"];
    let actions = ["Bind", "Create", "Delete", "Describe", "Lock", "Modify", "Query", "Start", "Unbind", "Update"];
    (0..COUNT).map(|n| format!("{}.{}Thing{}", classes[n % 5], actions[n / 5 % 10], n / 50)).collect()
}
