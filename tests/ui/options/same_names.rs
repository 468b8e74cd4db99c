//! Both enums have the same name.
mod errors {
    tencent_errors::tencent_errors!("docs-src/cdn-legacy.md", name = Code, module_name = Code);
}

fn main() {
    let code = errors::Code::from_code("AuthFailure");
    println!("{:?} {:?}", code, code.map(errors::Code::solution));
}
