//! The document is empty, which is one mistake: the codes that the program names are not told as well.
use tencent_errors::{code, module_code};

mod errors {
    tencent_errors::tencent_errors!("docs/empty.md");
}

fn main() {
    println!("{:?} {:?}", code!(errors, "AuthFailure"), module_code!(errors, 2000));
}
