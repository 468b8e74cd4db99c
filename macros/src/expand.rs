//! Runs `tencent_errors!` from end to end.

use std::env;
use std::path::Path;

use proc_macro2::{Literal, Span, TokenStream};
use quote::quote;
use tencent_errors_catalog::Page;
use tencent_errors_codegen::{At, Loaded, Mistake, Sources, Target, generate, stand_in};

use crate::input::Input;
use crate::show;

/// Reads the documents that the input names, and writes their enums. Where something is wrong, it writes the errors and the enums of what could be
/// read.
pub(crate) fn expand(tokens: TokenStream) -> TokenStream {
    let input = match Input::parse(tokens) {
        Ok(input) => input,
        Err(error) => return error.to_compile_error(),
    };
    let sources = input.sources();
    match load(&sources, &input) {
        Ok(Loaded { product, files, .. }) => {
            let target = Target { watch: watch(&files), place: place(&input), ..input.target.clone() };
            let generated = generate(&product, &input.writing, &target);
            let shown = show::report(&input, product.name(), &generated.report);
            let items = generated.tokens;
            quote!(#shown #items)
        }
        Err(mistakes) => {
            let errors = mistakes.iter().map(|mistake| show::mistake(&input, mistake));
            let items = stand_in(&sources.name(), &input.writing, &input.target);
            quote!(#(#errors)* #items)
        }
    }
}

/// Reads the documents. Their paths are relative to the folder of the user's `Cargo.toml`.
fn load(sources: &Sources, input: &Input) -> Result<Loaded, Vec<Mistake>> {
    let Some(folder) = env::var_os("CARGO_MANIFEST_DIR") else {
        let message = "paths are relative to CARGO_MANIFEST_DIR, which is not set; build with cargo";
        return Err(vec![Mistake::new(At::Page(0), message)]);
    };
    sources.load(Path::new(&folder), &input.reading)
}

/// Returns the start of the first path literal, where "go to definition" leads from a code. The names take up no room there, because an editor that
/// is asked about the literal would show all of them.
fn place(input: &Input) -> Span {
    // This never panics: the span comes from the compiler, and `proc_macro2` makes spans of its own only outside of macros.
    input.span().unwrap().start().into()
}

/// Makes the compiler watch the documents, so that a change to one of them rebuilds the crate. Nothing of them gets into the program.
fn watch(files: &[Page]) -> TokenStream {
    let files = files.iter().map(|Page { path, .. }| {
        if Path::new(path).is_absolute() {
            quote!(#path)
        } else {
            let path = Literal::string(&format!("/{path}"));
            quote!(::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), #path))
        }
    });
    quote!(#(let _ = ::core::include_bytes!(#files);)*)
}
