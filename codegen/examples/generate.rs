//! Prints the Rust for the documents of a product, as a build script would write it to a file:
//!
//! ```sh
//! cargo run -p tencent-errors-codegen --example generate -- docs-src/dnspod.md
//! ```

use std::path::Path;
use std::process::ExitCode;

use quote::quote;
use tencent_errors_catalog::Options as Reading;
use tencent_errors_codegen::{Mistake, Options, Sources, Target, generate};

fn main() -> ExitCode {
    let sources = Sources { pages: std::env::args().skip(1).collect(), ..Sources::default() };
    if sources.pages.is_empty() {
        eprintln!("usage: generate PATH…");
        return ExitCode::from(2);
    }
    match rust(&sources) {
        Ok(text) => {
            println!("{text}");
            ExitCode::SUCCESS
        }
        Err(messages) => {
            for message in messages {
                eprintln!("error: {message}");
            }
            ExitCode::FAILURE
        }
    }
}

/// Returns the Rust for the documents, or what is wrong with them.
fn rust(sources: &Sources) -> Result<String, Vec<String>> {
    let texts = |mistakes: &[Mistake]| mistakes.iter().map(|mistake| mistake.message.clone()).collect::<Vec<_>>();
    let product = sources.load(Path::new("."), &Reading::default()).map_err(|mistakes| texts(&mistakes))?.product;
    let generated = generate(&product, &Options::default(), &Target::new(quote!(::tencent_errors)));
    let report = &generated.report;
    if !report.is_clean() {
        let problems = report.problems(product.name()).into_iter();
        return Err(problems.chain(texts(report.mistakes())).collect());
    }
    let file = syn::parse2(generated.tokens).map_err(|error| vec![error.to_string()])?;
    Ok(prettyplease::unparse(&file))
}
