//! More problems than anyone reads at once: ten are told, and how many there are.
mod errors {
    tencent_errors::tencent_errors!("docs/twelve-problems.md");
}

fn main() {
    let code = errors::Code::from_code("AuthFailure");
    println!("{:?} {:?}", code, code.map(errors::Code::solution));
}
