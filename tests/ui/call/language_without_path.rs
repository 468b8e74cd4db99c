//! A language without a path.
mod errors {
    tencent_errors::tencent_errors!("docs/product/zh.md", languages { "en" });
}

fn main() {
    let code = errors::Code::from_code("AuthFailure");
    println!("{:?} {:?}", code, code.map(errors::Code::solution));
}
