//! Rows with the same code and the same module code contradict each other; those with another module code don't.
mod errors {
    tencent_errors::tencent_errors!("docs/pairs.md", duplicates = deny);
}

fn main() {
    let code = errors::Code::from_code("AuthFailure");
    println!("{:?} {:?}", code, code.map(errors::Code::solution));
}
