//! Codes that are to stay text are checked too.
use tencent_errors::{code, code_str};

mod dnspod {
    tencent_errors::tencent_errors!("docs-src/dnspod.md");
}

fn main() {
    let known = code_str!(dnspod, "FailedOperation.DomainExists");
    println!("{known} {}", code_str!(dnspod, "FailedOperation.DomainExist"));
    println!("{}", code_str!(dnspod, AuthFailure));
    println!("{}", code!(dnspod, @ "AuthFailure"));
}
