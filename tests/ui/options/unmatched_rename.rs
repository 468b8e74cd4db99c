//! A renamed code that the document does not have.
mod errors {
    tencent_errors::tencent_errors!("docs-src/cdn.md", rename { "InternalError.CdnDbEror" => DbError });
}

fn main() {
    let code = errors::Code::from_code("AuthFailure");
    println!("{:?} {:?}", code, code.map(errors::Code::solution));
}
