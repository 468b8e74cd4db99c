//! No comma before the option.
mod errors {
    tencent_errors::tencent_errors!("docs-src/cdn.md" export);
}

fn main() {
    let code = errors::Code::from_code("AuthFailure");
    println!("{:?} {:?}", code, code.map(errors::Code::solution));
}
