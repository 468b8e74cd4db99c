//! More than a path.
mod errors {
    tencent_errors::tencent_errors!("docs-src/dnspod.md", "docs-src/cdn.md");
}

fn main() {
    let code = errors::Code::from_code("AuthFailure");
    println!("{:?} {:?}", code, code.map(errors::Code::solution));
}
