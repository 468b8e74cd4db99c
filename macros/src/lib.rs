//! The procedural macros behind `tencent_errors::tencent_errors!`. Use them through that crate: their input and output change with it.
//!
//! This crate is the shell: it parses tokens, and shows each error at its token. [`tencent_errors_catalog`] reads documents,
//! [`tencent_errors_codegen`] finds the user's files and writes the Rust.
//!
//! ```text
//! tokens ─ input ─▶ Input ─ document (codegen) ─▶ TokenStream
//!                     └─ show ─▶ errors and warnings at the user's literals
//! a use of `code!` ─ named ─▶ the variant, or the error at the literal
//! ```
#![cfg_attr(not(test), warn(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

mod all;
mod document;
mod editor;
mod input;
mod named;
mod show;

/// Names a code: takes the codes of a document and what the user gave to `code!`.
#[doc(hidden)]
#[proc_macro]
pub fn named(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    named::named(input.into()).into()
}

/// Lists all variants of a generated enum, some of which are deprecated.
#[doc(hidden)]
#[proc_macro_derive(All)]
pub fn all(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    all::all(input.into()).into()
}

/// Reads documents: takes the path of the runtime crate, `rustdoc` if that is what runs, and what the user gave to `tencent_errors!`.
#[doc(hidden)]
#[proc_macro]
pub fn document(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    document::document(input.into()).into()
}
