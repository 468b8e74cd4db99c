//! The procedural macros behind `tencent_errors::tencent_errors!`. Use them through that crate: their input and output change with it.
//!
//! This crate is the shell: it parses tokens, reads the user's files, and shows each error at its token.
//! [`tencent_errors_catalog`] reads documents, [`tencent_errors_codegen`] writes the Rust.
//!
//! ```text
//! tokens ─ input ─▶ Input ─ load ─▶ Reading ─ codegen ─▶ TokenStream
//!                                      └─ show ─▶ errors and warnings at the user's literals
//! a use of `code!` ─ named ─▶ the variant, or the error at the literal
//! ```
#![cfg_attr(not(test), warn(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

mod document;
mod input;
mod load;
mod named;
mod show;

/// Names a code: takes the codes of a document and what the user gave to `code!`.
#[doc(hidden)]
#[proc_macro]
pub fn named(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    named::named(input.into()).into()
}

/// Reads a document: takes the path of the runtime crate, `rustdoc` if that is what runs, and what the user gave to `tencent_errors!`.
#[doc(hidden)]
#[proc_macro]
pub fn document(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    document::document(input.into()).into()
}
