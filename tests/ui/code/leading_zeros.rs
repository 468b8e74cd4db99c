//! The document has `008`, which is not `8`.
mod zeros {
    tencent_errors::tencent_errors!("docs/zeros.md");
}

fn main() {
    println!("{:?} {:?}", tencent_errors::code!(zeros, 8), tencent_errors::code!(zeros, 07));
}
