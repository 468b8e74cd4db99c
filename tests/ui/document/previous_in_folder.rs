//! The older snapshot is in the folder of the current documents.
mod errors {
    tencent_errors::tencent_errors!("docs/product", previous = "docs/product/older.md");
}

fn main() {
    let code = errors::Code::from_code("AuthFailure");
    println!("{:?} {:?}", code, code.map(errors::Code::solution));
}
