//! Two calls in one module. The generated items have fixed names.

mod products {
    tencent_errors::tencent_errors!("docs/names.md");
    tencent_errors::tencent_errors!("docs/pairs.md");
    tencent_errors::tencent_errors!("docs/names.md");
}

fn main() {}
