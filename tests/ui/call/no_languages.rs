//! An empty list of languages.
mod errors {
    tencent_errors::tencent_errors!("docs/product/zh.md", languages {});
}

fn main() {
    let code = errors::Code::from_code("AuthFailure");
    println!("{:?} {:?}", code, code.map(errors::Code::solution));
}
