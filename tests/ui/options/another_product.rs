//! A language that is another product.
mod errors {
    tencent_errors::tencent_errors!("docs-src/dnspod.md", languages { "en" => "docs-src/ecdn-legacy.md" });
}

fn main() {
    let code = errors::Code::from_code("AuthFailure");
    println!("{:?} {:?}", code, code.map(errors::Code::solution));
}
