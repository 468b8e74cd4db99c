//! A language that lacks codes and has another.
mod errors {
    tencent_errors::tencent_errors!("docs/product/zh.md", languages { "en" => "docs/product/en.md" }, translations = deny);
}

fn main() {
    let code = errors::Code::from_code("AuthFailure");
    println!("{:?} {:?}", code, code.map(errors::Code::solution));
}
