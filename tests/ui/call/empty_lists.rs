//! Lists of nothing do nothing.
mod errors {
    tencent_errors::tencent_errors!("docs/product/zh.md", rename {}, skip = [], columns(), tables());
}

fn main() {
    let code = errors::Code::from_code("AuthFailure");
    println!("{:?} {:?}", code, code.map(errors::Code::solution));
}
