//! The same code twice in a match: the compiler's own warning.
#![deny(unreachable_patterns)]

use tencent_errors::code;

mod cdn {
    tencent_errors::tencent_errors!("docs-src/cdn-legacy.md");
}

fn main() {
    match cdn::Code::E4000 {
        code!(cdn, 4000) => {}
        code!(cdn, "4000") => {}
        _ => {}
    }
}
