//! A heading says that the table tells error codes, but no header does.
mod errors {
    tencent_errors::tencent_errors!("docs/unread.md");
}

fn main() {
    let code = errors::Code::from_code("AuthFailure");
    println!("{:?} {:?}", code, code.map(errors::Code::solution));
}
