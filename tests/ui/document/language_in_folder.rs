//! Another language is in the folder of the current documents.
mod errors {
    tencent_errors::tencent_errors!("docs/product", languages { "en" => "docs/product/en.md" });
}

fn main() {
    let code = errors::Code::from_code("AuthFailure");
    println!("{:?} {:?}", code, code.map(errors::Code::solution));
}
