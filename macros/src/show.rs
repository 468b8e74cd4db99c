//! Turns a report into compile errors and warnings, each at its token.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::{Error, LitStr};
use tencent_errors_codegen::{At, Mistake, Report};

use crate::input::Input;

/// Writes the problems, mistakes and warnings of a report.
pub(crate) fn report(input: &Input, product: &str, report: &Report) -> TokenStream {
    let problems = report.problems(product).map(|message| Error::new(input.span(), message).to_compile_error());
    let mistakes = report.mistakes().iter().map(|wrong| mistake(input, wrong));
    let warnings = report.warnings().iter().map(|message| warning(input, message));
    quote!(#problems #(#mistakes)* #(#warnings)*)
}

/// Writes an error at the wrong part of the call.
pub(crate) fn mistake(input: &Input, Mistake { at, message, .. }: &Mistake) -> TokenStream {
    let reading = |text: &String| input.literals.iter().find(|literal| literal.value() == *text).map(LitStr::span);
    let span = match at {
        At::Page(index) => input.pages.get(*index).map(LitStr::span),
        At::Language(index) => input.languages.get(*index).map(|(_, path)| path.span()),
        At::Tag(index) => input.languages.get(*index).map(|(tag, _)| tag.span()),
        At::Previous => input.previous.as_ref().map(LitStr::span),
        At::Column(text) | At::Table(text) | At::Skip(text) => reading(text),
        At::Rename(index) => input.renamed.get(*index).map(LitStr::span),
        At::ModuleName => {
            input.writing.module_name.as_ref().or(input.writing.name.as_ref()).map(proc_macro2::Ident::span)
        }
        At::Translations => input.given.get("translations").copied(),
        _ => None,
    };
    Error::new(span.unwrap_or_else(|| input.span()), message).to_compile_error()
}

/// Writes a warning at the path literal. On stable Rust, a macro can warn only by using a deprecated item.
fn warning(input: &Input, message: &str) -> TokenStream {
    let name = quote_spanned!(input.span()=> inconsistent_documents);
    quote! {
        const _: fn() = {
            #[deprecated(note = #message)]
            fn inconsistent_documents() {}
            #name
        };
    }
}
