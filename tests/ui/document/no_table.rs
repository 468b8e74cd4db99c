//! The document has a table, but of parameters.
mod errors {
    tencent_errors::tencent_errors!("docs/prose.md");
}

fn main() {
    let code = errors::Code::from_code("AuthFailure");
    println!("{:?} {:?}", code, code.map(errors::Code::solution));
}
