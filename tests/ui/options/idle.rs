//! Options that do nothing.
mod errors {
    tencent_errors::tencent_errors!("docs-src/dnspod.md", module_name = Other, translations = warn);
}

fn main() {
    let code = errors::Code::from_code("AuthFailure");
    println!("{:?} {:?}", code, code.map(errors::Code::solution));
}
