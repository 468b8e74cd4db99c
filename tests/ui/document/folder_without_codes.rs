//! A folder whose pages have no codes.
mod errors {
    tencent_errors::tencent_errors!("docs/product/prose");
}

fn main() {
    let code = errors::Code::from_code("AuthFailure");
    println!("{:?} {:?}", code, code.map(errors::Code::solution));
}
