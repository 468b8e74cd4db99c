//! The document has an error-code table, but no row of it names a code.
mod errors {
    tencent_errors::tencent_errors!("docs/notes-only.md");
}

fn main() {
    let code = errors::Code::from_code("AuthFailure");
    println!("{:?} {:?}", code, code.map(errors::Code::solution));
}
