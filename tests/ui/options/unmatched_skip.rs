//! One cell to skip is there, another isn't.
mod errors {
    tencent_errors::tencent_errors!("docs/one-problem.md", skip = ["see the list", "see the list above"]);
}

fn main() {
    let code = errors::Code::from_code("AuthFailure");
    println!("{:?} {:?}", code, code.map(errors::Code::solution));
}
