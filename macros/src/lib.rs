//! The procedural macros that `tencent_errors::tencent_errors!` uses. Use them through that crate: their input and output change with it.
//!
//! This crate is the shell: it parses tokens, and shows each error at its token. [`tencent_errors_catalog`] reads documents,
//! [`tencent_errors_codegen`] finds the user's files and writes the Rust.
//!
//! ```text
//! tokens ─ once ─ input ─▶ Input ─ expand (codegen) ─▶ TokenStream
//!                            └─ show ─▶ errors and warnings at the user's literals
//! a use of `code!` ─ code_ref ─▶ the variant, or the error at the literal
//! ```
#![cfg_attr(not(test), warn(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

mod code_ref;
mod expand;
mod input;
mod once;
mod show;

/// Names a code: takes the codes of a document and what the user gave to `code!`.
#[doc(hidden)]
#[proc_macro]
pub fn code_ref(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    code_ref::code_ref(input.into()).into()
}

/// Says how `code!` and its kin are used: takes the macro's name, and what the user gave to it.
#[doc(hidden)]
#[proc_macro]
pub fn usage(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    code_ref::usage(input.into()).into()
}

/// Lets a module have one call: takes the path of the runtime crate, `rustdoc` if that is what runs, and what the user gave to `tencent_errors!`.
/// Passes them on to [`expand`], after the fingerprints of the module's first call and of this one.
#[doc(hidden)]
#[proc_macro]
pub fn once(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    once::once(&input.into()).into()
}

/// Reads documents, and writes their enums.
#[doc(hidden)]
#[proc_macro]
pub fn expand(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    expand::expand(input.into()).into()
}
