//! The enum has an item of that name.
mod errors {
    tencent_errors::tencent_errors!("docs-src/cdn.md", rename { "AuthFailure.MFAFailure" => COUNT });
}

fn main() {
    let code = errors::Code::from_code("AuthFailure");
    println!("{:?} {:?}", code, code.map(errors::Code::solution));
}
