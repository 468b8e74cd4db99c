//! Rows of several pages that are no codes.
mod errors {
    tencent_errors::tencent_errors!("docs/product/many");
}

fn main() {
    let code = errors::Code::from_code("AuthFailure");
    println!("{:?} {:?}", code, code.map(errors::Code::solution));
}
