//! An option twice.
mod errors {
    tencent_errors::tencent_errors!("docs-src/cdn.md", name = Code, name = Other);
}

fn main() {
    let code = errors::Code::from_code("AuthFailure");
    println!("{:?} {:?}", code, code.map(errors::Code::solution));
}
