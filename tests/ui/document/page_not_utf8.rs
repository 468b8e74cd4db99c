//! The page names another encoding than UTF-8.
mod errors {
    tencent_errors::tencent_errors!("docs/gbk.html");
}

fn main() {
    let code = errors::Code::from_code("AuthFailure");
    println!("{:?} {:?}", code, code.map(errors::Code::solution));
}
