//! The page has a table, but of cities.
mod errors {
    tencent_errors::tencent_errors!("docs/cities.html");
}

fn main() {
    let code = errors::Code::from_code("AuthFailure");
    println!("{:?} {:?}", code, code.map(errors::Code::solution));
}
