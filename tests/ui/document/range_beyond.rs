//! The only row names a range of numbers that don't fit.
mod errors {
    tencent_errors::tencent_errors!("docs/beyond.md");
}

fn main() {
    let code = errors::Code::from_code("AuthFailure");
    println!("{:?} {:?}", code, code.map(errors::Code::solution));
}
