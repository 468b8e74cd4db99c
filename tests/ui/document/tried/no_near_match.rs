//! The document is missing, and nothing is named like it.
mod errors {
    tencent_errors::tencent_errors!("docs-src/elasticsearch-service.md");
}

fn main() {
    let code = errors::Code::from_code("AuthFailure");
    println!("{:?} {:?}", code, code.map(errors::Code::solution));
}
