//! Several rows without a code, in tables of both kinds: all are told.
mod errors {
    tencent_errors::tencent_errors!("docs/three-problems.md");
}

fn main() {
    let code = errors::Code::from_code("AuthFailure");
    println!("{:?} {:?}", code, code.map(errors::Code::solution));
}
