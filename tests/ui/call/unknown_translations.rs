//! A value that `translations` doesn't have.
mod errors {
    tencent_errors::tencent_errors!("docs/product/zh.md", translations = always);
}

fn main() {
    let code = errors::Code::from_code("AuthFailure");
    println!("{:?} {:?}", code, code.map(errors::Code::solution));
}
