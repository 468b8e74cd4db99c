//! The document holds nothing but a byte order mark and blank lines.
mod errors {
    tencent_errors::tencent_errors!("docs/empty.md");
}

fn main() {
    let code = errors::Code::from_code("AuthFailure");
    println!("{:?} {:?}", code, code.map(errors::Code::solution));
}
