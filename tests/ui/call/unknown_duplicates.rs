//! A value that the option doesn't take.
mod errors {
    tencent_errors::tencent_errors!("docs-src/cdn.md", duplicates = always);
}

fn main() {
    let code = errors::Code::from_code("AuthFailure");
    println!("{:?} {:?}", code, code.map(errors::Code::solution));
}
