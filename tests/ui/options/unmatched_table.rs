//! A heading that the document does not have.
mod errors {
    tencent_errors::tencent_errors!("docs-src/cdn.md", tables("业务错误"));
}

fn main() {
    let code = errors::Code::from_code("AuthFailure");
    println!("{:?} {:?}", code, code.map(errors::Code::solution));
}
