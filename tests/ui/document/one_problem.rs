//! A row without a code.
mod errors {
    tencent_errors::tencent_errors!("docs/one-problem.md");
}

fn main() {
    let code = errors::Code::from_code("AuthFailure");
    println!("{:?} {:?}", code, code.map(errors::Code::solution));
}
