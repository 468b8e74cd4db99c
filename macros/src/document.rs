//! Runs `tencent_errors!` from end to end.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use tencent_errors_codegen::{generate, stand_in};

use crate::input::Input;
use crate::load;
use crate::show;

/// Reads the document that the input names, and writes its enums; where something is wrong, the errors, and those of what could be read.
pub(crate) fn document(tokens: TokenStream) -> TokenStream {
    let input = match Input::parse(tokens) {
        Ok(input) => input,
        Err(error) => return error.to_compile_error(),
    };
    let path = input.path.value();
    match load::load(&path, &input.reading) {
        Ok(reading) => {
            let generated = generate(&path, &reading, &input.writing, &input.target);
            let (shown, tracked, items) = (show::report(&input, &generated.report), tracked(&path), generated.tokens);
            quote!(#shown #tracked #items)
        }
        Err(message) => {
            let error = show::error(&input.path, &message);
            let items = stand_in(&path, &input.writing, &input.target);
            quote!(#error #items)
        }
    }
}

/// Makes the compiler watch the document, so that a change to it rebuilds the crate. Nothing of it gets into the program.
fn tracked(path: &str) -> TokenStream {
    let full = if std::path::Path::new(path).is_absolute() {
        quote!(#path)
    } else {
        let path = Literal::string(&format!("/{path}"));
        quote!(::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), #path))
    };
    quote!(
        const _: &[::core::primitive::u8] = ::core::include_bytes!(#full);
    )
}
