//! Other forms than the macros take.
use tencent_errors::{code, code_str, codes, module_code, module_codes};

mod cdn {
    tencent_errors::tencent_errors!("docs-src/cdn-legacy.md");
}

macro_rules! mine {
    ($code:literal) => {
        code!(cdn, $code)
    };
}

fn main() {
    code!();
    code!("4000");
    code!(cdn);
    code!(cdn::Code, 4000);
    code!(crate::cdn::Code, 4000);
    code!(cdn, concat!("40", "00"));
    code!(cdn, Four.Thousand);
    code!(cdn, "");
    code_str!(cdn 4000);
    codes![cdn, 4000];
    module_codes![cdn::ModuleCode; -9021];
    module_code!(cdn::ModuleCode, -9021);
    module_code!(cdn, 4000);
    code!(cdn, -9021);
    mine!("40000");
}
