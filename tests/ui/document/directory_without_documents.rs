//! The path is a directory that holds none.
mod errors {
    tencent_errors::tencent_errors!("docs/pages");
}

fn main() {
    let code = errors::Code::from_code("AuthFailure");
    println!("{:?} {:?}", code, code.map(errors::Code::solution));
}
