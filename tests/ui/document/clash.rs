//! Two codes become one identifier.
mod errors {
    tencent_errors::tencent_errors!("docs/clash.md");
}

fn main() {
    let code = errors::Code::from_code("AuthFailure");
    println!("{:?} {:?}", code, code.map(errors::Code::solution));
}
