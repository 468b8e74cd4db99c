//! A language and an older snapshot that are not there.
mod errors {
    tencent_errors::tencent_errors!("docs/product/zh.md", languages { "en" => "docs/product/eng.md" }, previous = "docs/product/oldest.md");
}

fn main() {
    let code = errors::Code::from_code("AuthFailure");
    println!("{:?} {:?}", code, code.map(errors::Code::solution));
}
