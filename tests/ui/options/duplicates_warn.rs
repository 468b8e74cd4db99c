//! The same as warnings, one for each code; here denied, to see them.
#![deny(deprecated)]

mod errors {
    tencent_errors::tencent_errors!("docs-src/gaap.md", duplicates = warn);
}

fn main() {
    let code = errors::Code::from_code("AuthFailure");
    println!("{:?} {:?}", code, code.map(errors::Code::solution));
}
