//! A name in the place of the path.
mod errors {
    tencent_errors::tencent_errors!(dnspod);
}

fn main() {
    let code = errors::Code::from_code("AuthFailure");
    println!("{:?} {:?}", code, code.map(errors::Code::solution));
}
