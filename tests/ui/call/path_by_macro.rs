//! A path by another macro: it would have to be expanded first.
mod errors {
    tencent_errors::tencent_errors!(concat!("docs/product/", "zh.md"));
}

fn main() {
    let code = errors::Code::from_code("AuthFailure");
    println!("{:?} {:?}", code, code.map(errors::Code::solution));
}
