//! The path goes through a file.
mod errors {
    tencent_errors::tencent_errors!("docs-src/dnspod.md/page.md");
}

fn main() {
    let code = errors::Code::from_code("AuthFailure");
    println!("{:?} {:?}", code, code.map(errors::Code::solution));
}
