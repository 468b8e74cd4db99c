//! The document is in another encoding.
mod errors {
    tencent_errors::tencent_errors!("docs/gb18030.md");
}

fn main() {
    let code = errors::Code::from_code("AuthFailure");
    println!("{:?} {:?}", code, code.map(errors::Code::solution));
}
