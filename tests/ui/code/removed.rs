//! A code that only the older snapshot has: a warning at the literal, which this crate denies.
#![deny(deprecated)]

use tencent_errors::{code, codes};

mod errors {
    tencent_errors::tencent_errors!("docs/product/zh.md", previous = "docs/product/older.md");
}

fn main() {
    println!("{:?}", code!(errors, "InternalError.Disk"));
    println!("{:?}", codes![errors: "AuthFailure", "InternalError.Disk"]);
    println!("{}", matches!(errors::Code::ALL[0], code!(errors, "InternalError.Disk")));
    println!("{:?}", errors::Code::InternalError_Disk);
}
