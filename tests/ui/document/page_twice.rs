//! A page that is given twice.
mod errors {
    tencent_errors::tencent_errors!("docs/product/zh.md", "docs/./product/zh.md");
}

fn main() {
    let code = errors::Code::from_code("AuthFailure");
    println!("{:?} {:?}", code, code.map(errors::Code::solution));
}
