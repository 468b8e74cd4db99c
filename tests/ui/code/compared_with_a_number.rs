//! A code compared with a number, which is no text.
mod ecdn {
    tencent_errors::tencent_errors!("docs-src/ecdn-legacy.md");
}

fn main() {
    println!("{}", ecdn::Code::E4000 == 4000);
}
