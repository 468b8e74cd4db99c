//! A page that is named must have codes, also among others.
mod errors {
    tencent_errors::tencent_errors!("docs/product/zh.md", "docs/product/prose/b.md");
}

fn main() {
    let code = errors::Code::from_code("AuthFailure");
    println!("{:?} {:?}", code, code.map(errors::Code::solution));
}
