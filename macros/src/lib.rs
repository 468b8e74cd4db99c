//! The procedural macro behind `tencent_errors::tencent_errors!`. Use it through that crate: what it takes and gives changes with it.
//!
//! The stages, one file each:
//!
//! ```text
//! tokens ─ input ─▶ Input ─ load ─▶ Document ─ plan (names) ─▶ Plan ─ expand, by_name (listing) ─▶ TokenStream
//!                                            └─ report ─▶ errors and warnings
//! a use of `code!` ─ named (listing, nearest) ─▶ the variant, or the error
//! ```
//!
//! Everything that can be wrong is found before `expand`, which can't fail. What is found goes to the user at the path literal, together
//! with stand-ins for what could not be read, so that one mistake gives one message.
#![cfg_attr(not(test), warn(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

mod by_name;
mod driver;
mod expand;
#[cfg(test)]
mod golden;
mod hash;
mod impls;
mod input;
mod listing;
mod load;
mod lookup;
mod named;
mod names;
mod nearest;
mod plan;
mod report;
mod rustdoc;
mod source;
mod tables;

/// Takes the codes of a document and what the user gave to `code!`; gives the variant, or the error at the literal.
#[doc(hidden)]
#[proc_macro]
pub fn named(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    named::named(input.into()).into()
}

/// Takes the path of the runtime crate, `rustdoc` if that is what runs, and what the user gave to `tencent_errors!`; gives the enums of the
/// document.
#[doc(hidden)]
#[proc_macro]
pub fn document(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    let place = place(&input);
    driver::document(input.into(), &place).into()
}

/// Where the call's path literal stands, which no other call does.
fn place(input: &proc_macro::TokenStream) -> String {
    let literal = input.clone().into_iter().find(|token| matches!(token, proc_macro::TokenTree::Literal(_)));
    literal.map_or_else(String::new, |literal| {
        let span = literal.span();
        format!("{}:{}:{}", span.file(), span.line(), span.column())
    })
}
