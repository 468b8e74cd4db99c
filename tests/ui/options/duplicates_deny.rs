//! Codes with rows that contradict each other, which the user does not want.
mod errors {
    tencent_errors::tencent_errors!("docs-src/gaap.md", duplicates = deny);
}

fn main() {
    let code = errors::Code::from_code("AuthFailure");
    println!("{:?} {:?}", code, code.map(errors::Code::solution));
}
