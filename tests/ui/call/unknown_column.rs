//! A role that no column can have.
mod errors {
    tencent_errors::tencent_errors!("docs-src/cdn.md", columns(remedy = "说明"));
}

fn main() {
    let code = errors::Code::from_code("AuthFailure");
    println!("{:?} {:?}", code, code.map(errors::Code::solution));
}
