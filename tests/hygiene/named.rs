//! Lints for paths find nothing in what `code!` writes, although its place is that of the user's literal.
#![deny(clippy::absolute_paths, clippy::pedantic, unused_qualifications)]

use self::numbers::{Code, ModuleCode};
use tencent_errors::{code, code_str, module_code};

mod numbers {
    tencent_errors::tencent_errors!("docs-src/ecdn-legacy.md");
}

const BUSY: Code = code!(crate::named::numbers, 4400);
const THERE: ModuleCode = module_code!(numbers, 2001);
const LIMIT: &str = code_str!(crate::named::numbers, 4400);

#[test]
fn codes_by_name() {
    assert_eq!((BUSY.as_str(), THERE.as_str(), LIMIT), ("4400", "2001", "4400"));
}
