//! Prints how many of the document's codes are found, and how many texts that differ from them in one byte.

use std::collections::HashSet;

mod many {
    tencent_errors::tencent_errors!("docs/many.md");
}

/// The codes, one a line, as the document was written from them.
const CODES: &str = include_str!("../docs/many.txt");

fn main() {
    let codes: HashSet<&str> = CODES.lines().collect();
    let found = codes.iter().filter(|code| many::Code::from_code(code).is_some_and(|found| found.as_str() == **code));
    let others = codes.iter().flat_map(|code| changed(code)).filter(|other| !codes.contains(&**other));
    let wrong = others.filter(|other| many::Code::from_code(other).is_some());
    println!("{} codes, {} found, {} others found", many::Code::COUNT, found.count(), wrong.count());
}

/// Returns the code with one byte changed, for each of its bytes.
fn changed(code: &str) -> impl Iterator<Item = String> + '_ {
    (0..code.len()).map(|at| {
        let mut bytes = code.as_bytes().to_vec();
        bytes[at] ^= 1;
        String::from_utf8(bytes).expect("the codes are ASCII")
    })
}
