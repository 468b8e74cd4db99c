//! A path after an option.
mod errors {
    tencent_errors::tencent_errors!("docs/product/zh.md", name = Error, "docs/product/en.md");
}

fn main() {
    let code = errors::Code::from_code("AuthFailure");
    println!("{:?} {:?}", code, code.map(errors::Code::solution));
}
