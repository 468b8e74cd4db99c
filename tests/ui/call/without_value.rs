//! Options without what they need.
mod errors {
    tencent_errors::tencent_errors!("docs-src/cdn.md", name, skip "4000");
}

fn main() {
    let code = errors::Code::from_code("AuthFailure");
    println!("{:?} {:?}", code, code.map(errors::Code::solution));
}
