//! A language that lacks codes: with `warn`, a warning, which this crate denies.
#![deny(deprecated)]

mod errors {
    tencent_errors::tencent_errors!("docs/product/zh.md", languages { "en" => "docs/product/en.md" }, translations = warn);
}

fn main() {
    println!("{}", errors::Code::COUNT);
}
