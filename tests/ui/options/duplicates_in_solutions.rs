//! Only the solutions differ.
mod errors {
    tencent_errors::tencent_errors!("docs/solutions.md", duplicates = deny);
}

fn main() {
    let code = errors::Code::from_code("AuthFailure");
    println!("{:?} {:?}", code, code.map(errors::Code::solution));
}
