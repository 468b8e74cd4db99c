//! A code has two names.
mod errors {
    tencent_errors::tencent_errors!("docs-src/cdn.md", rename { "AuthFailure.MFAFailure" => Auth, "AuthFailure.MFAFailure" => Failure });
}

fn main() {
    let code = errors::Code::from_code("AuthFailure");
    println!("{:?} {:?}", code, code.map(errors::Code::solution));
}
