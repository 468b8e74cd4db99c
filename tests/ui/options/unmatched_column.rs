//! A header that the document does not have.
mod errors {
    tencent_errors::tencent_errors!("docs-src/cdn.md", columns(solution = "处理措施"));
}

fn main() {
    let code = errors::Code::from_code("AuthFailure");
    println!("{:?} {:?}", code, code.map(errors::Code::solution));
}
