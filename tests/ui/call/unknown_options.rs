//! Options that there are not: one that is nearly one, and one that is like none; both are told.
mod errors {
    tencent_errors::tencent_errors!("docs-src/cdn.md", nmae = Error, solutions);
}

fn main() {
    let code = errors::Code::from_code("AuthFailure");
    println!("{:?} {:?}", code, code.map(errors::Code::solution));
}
