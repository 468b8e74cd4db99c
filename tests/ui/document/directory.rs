//! The path is a directory that holds documents.
mod errors {
    tencent_errors::tencent_errors!("docs-src");
}

fn main() {
    let code = errors::Code::from_code("AuthFailure");
    println!("{:?} {:?}", code, code.map(errors::Code::solution));
}
