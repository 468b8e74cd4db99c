//! Module codes are no codes of an answer, nor are these module codes.
mod cdn {
    tencent_errors::tencent_errors!("docs-src/cdn-legacy.md");
}

fn main() {
    let error = tencent_errors::ApiError::parse(b"{\"code\":1}").unwrap().unwrap();
    println!("{:?}", error.known::<cdn::ModuleCode>());
    println!("{:?}", error.known_module::<cdn::Code>());
}
