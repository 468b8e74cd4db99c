//! A name next to two codes; one next to one code names it.
use tencent_errors::code;

mod product {
    tencent_errors::tencent_errors!("docs/names.md");
}

fn main() {
    println!("{:?}", code!(product, "AUTH_FAILURE"));
    println!("{:?}", code!(product, "LIMIT_EXCEEDED"));
}
