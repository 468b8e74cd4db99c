//! The file of the error centre.
mod errors {
    tencent_errors::tencent_errors!("docs/error-centre.json");
}

fn main() {
    let code = errors::Code::from_code("AuthFailure");
    println!("{:?} {:?}", code, code.map(errors::Code::solution));
}
