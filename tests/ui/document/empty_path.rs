//! A path without text.
mod errors {
    tencent_errors::tencent_errors!("");
}

fn main() {
    let code = errors::Code::from_code("AuthFailure");
    println!("{:?} {:?}", code, code.map(errors::Code::solution));
}
