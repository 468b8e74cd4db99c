//! Prints the Rust for the documents of a product, as a build script would write it to a file:
//!
//! ```sh
//! cargo run -p tencent-errors-codegen --example generate -- docs-src/dnspod.md
//! ```

use std::error::Error;
use std::path::Path;

use tencent_errors_codegen::Builder;

fn main() -> Result<(), Box<dyn Error>> {
    let mut paths = std::env::args().skip(1);
    let first = paths.next().ok_or("usage: generate PATH…")?;
    let built = paths.fold(Builder::new(first), Builder::page).build(Path::new("."))?;
    println!("{}", prettyplease::unparse(&syn::parse2(built.items)?));
    Ok(())
}
