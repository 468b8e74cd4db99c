//! A variable in the place of the code.
use tencent_errors::{code, module_code};

mod dnspod {
    tencent_errors::tencent_errors!("docs-src/dnspod.md");
}
mod ecdn {
    tencent_errors::tencent_errors!("docs-src/ecdn-legacy.md");
}

fn main() {
    let known = (code!(dnspod, "AuthFailure"), module_code!(ecdn, 2000));
    println!("{known:?} {:?}", code!(dnspod, known));
    println!("{:?}", module_code!(ecdn, known));
}
