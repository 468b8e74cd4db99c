//! Texts that are not tags, and a tag that is given twice.
mod errors {
    tencent_errors::tencent_errors!("docs/product/zh.md", languages { "english" => "docs/product/en.md", "zh_TW" => "docs/product/en.md", "en" => "docs/product/en.md", "EN" => "docs/product/en.md" });
}

fn main() {
    let code = errors::Code::from_code("AuthFailure");
    println!("{:?} {:?}", code, code.map(errors::Code::solution));
}
