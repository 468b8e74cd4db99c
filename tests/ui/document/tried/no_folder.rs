//! The document's folder is missing.
mod errors {
    tencent_errors::tencent_errors!("documents/legacy/dnspod.md");
}

fn main() {
    let code = errors::Code::from_code("AuthFailure");
    println!("{:?} {:?}", code, code.map(errors::Code::solution));
}
