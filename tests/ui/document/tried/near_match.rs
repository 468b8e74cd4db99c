//! The document is missing, and there is one with a similar name.
mod errors {
    tencent_errors::tencent_errors!("docs-src/dnspd.md");
}

fn main() {
    let code = errors::Code::from_code("AuthFailure");
    println!("{:?} {:?}", code, code.map(errors::Code::solution));
}
