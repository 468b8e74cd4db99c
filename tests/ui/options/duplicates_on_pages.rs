//! Two pages that contradict each other.
mod errors {
    tencent_errors::tencent_errors!("docs/product/zh.md", "docs/product/en.md", duplicates = deny);
}

fn main() {
    let code = errors::Code::from_code("AuthFailure");
    println!("{:?} {:?}", code, code.map(errors::Code::solution));
}
