//! Parse an answer of the older API: its code, and the module code at the start of its message.

use tencent_errors::{ApiError, ErrorCode};

mod ecdn {
    tencent_errors::tencent_errors!("docs-src/ecdn-legacy.md");
}

const BODY: &str = r#"{"code":4000,"message":"(2000)加速域名不存在","codeDesc":"InvalidParameter"}"#;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let Some(error) = ApiError::parse(BODY.as_bytes())? else {
        println!("the call succeeded");
        return Ok(());
    };
    match error.known::<ecdn::Code>() {
        Some(ecdn::Code::E4400) => println!("too many calls: wait, then try again"),
        Some(code) => report("code", code),
        None => println!("newer than the snapshot: {error}"),
    }
    match error.known_module::<ecdn::ModuleCode>() {
        Some(ecdn::ModuleCode::E2001) => println!("the domain is there already: nothing to do"),
        Some(code) => report("module code", code),
        None => println!("the server says: {}", error.message()),
    }
    Ok(())
}

fn report<C: ErrorCode>(what: &str, code: C) {
    println!("{what} {code}");
    if let Some(solution) = code.solution() {
        println!("  → {solution}");
    }
}
