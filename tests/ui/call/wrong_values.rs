//! Values of another kind: each error shows the option.
mod errors {
    tencent_errors::tencent_errors!("docs/product/zh.md", rename { "AuthFailure" => "X" }, skip = "zzz", columns = (code = "错误码"), tables = "错误码", languages = "en");
}

fn main() {
    let code = errors::Code::from_code("AuthFailure");
    println!("{:?} {:?}", code, code.map(errors::Code::solution));
}
