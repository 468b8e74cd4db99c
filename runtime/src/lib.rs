//! Tencent Cloud's API error codes as enums, read from Tencent's own documents when your program compiles, and a parser for the API's error
//! answers.
//!
//! Every code that your program names is checked against the document: a misspelt code, a code of another product, or a code that was removed
//! from the document does not compile. It works with any HTTP client, because it takes the bytes of an answer.
//!
//! # The first five minutes
//!
//! The codes that all products share come with the crate:
//!
//! ```
//! # #[cfg(all(feature = "common", feature = "macros"))] {
//! use tencent_errors::{ApiError, code, common};
//!
//! // The body of an answer, as your HTTP client gives it.
//! let body = br#"{"Response":{"Error":{"Code":"AuthFailure.SecretIdNotFound","Message":"no key 7"},"RequestId":"ed93f3cb"}}"#;
//! if let Some(error) = ApiError::parse(body)? {
//!     match error.known::<common::Code>() {
//!         Some(code!(common, "AuthFailure.SecretIdNotFound")) => println!("look at the key: {error}"),
//!         _ if error.retry().is_retryable() => println!("try again later: {error}"),
//!         _ => println!("failed: {error}"),
//!     }
//! }
//! # }
//! # Ok::<(), tencent_errors::BadEnvelope>(())
//! ```
//!
//! For the codes of a product, fetch them from Tencent's error centre, or save its error-code page from your browser as `docs-src/dnspod.html`
//! next to your `Cargo.toml`:
//!
//! ```sh
//! cargo add tencent-errors --features json
//! cargo add serde --features derive
//! cargo install tencent-errors-cli
//! tencent-errors import --product dnspod -o docs-src/
//! ```
//!
//! Then give the page a module, and match:
//!
//! ```
//! # #[cfg(not(all(feature = "json", feature = "macros")))] fn main() {}
//! # #[cfg(all(feature = "json", feature = "macros"))]
//! # mod program {
//! use serde::Deserialize;
//! use tencent_errors::{AnswerError, code};
//!
//! mod dnspod {
//!     tencent_errors::tencent_errors!("docs-src/dnspod.md"); // read when this compiles
//! }
//!
//! /// The data of a success.
//! #[derive(Debug, Deserialize)]
//! #[serde(rename_all = "PascalCase")]
//! struct Domains {
//!     domain_list: Vec<String>,
//! }
//!
//! fn show(body: &[u8]) {
//!     match tencent_errors::from_slice::<Domains>(body) {
//!         Ok(domains) => println!("{:?}", domains.domain_list),
//!         Err(AnswerError::Api(error)) => match error.known::<dnspod::Code>() {
//!             // The text is checked against the document when this compiles.
//!             Some(code!(dnspod, "FailedOperation.DomainExists")) => println!("nothing to do"),
//!             _ if error.retry_as::<dnspod::Code>().is_retryable() => {
//!                 println!("again later: {}", error.explain::<dnspod::Code>());
//!             }
//!             _ => println!("refused: {}", error.explain::<dnspod::Code>()),
//!         },
//!         Err(other) => println!("{other}"),
//!     }
//! }
//! # pub(crate) fn main() { show(br#"{"Response":{"DomainList":["a.example"],"RequestId":"r"}}"#); }
//! # }
//! # #[cfg(all(feature = "json", feature = "macros"))]
//! # fn main() { program::main(); }
//! ```
//!
//! Your editor shows the document's text at each code, in `code!` too.
//!
//! | to do | use |
//! |---|---|
//! | read a document | [`tencent_errors!`] writes the enum `Code`, with the methods of [`ErrorCode`] |
//! | name a code | [`code!`], [`codes!`]; [`code_str!`] for its text; [`module_code!`], [`module_codes!`] |
//! | parse an answer | [`ApiError::parse`]; [`Answer`] keeps the request ID and the data of a success; `from_slice` (feature `json`) decodes the data |
//! | parse a stream, or an SDK's text | `Answer::events`, [`ApiError::from_sdk_text`] |
//! | parse the answers of one form, or of your own API | [`Envelope`] |
//! | read the codes of items in a success | `MaybeCode` (feature `serde`) |
//! | find what went wrong | [`ApiError::known`], [`ApiError::known_module`], [`Class`] |
//! | decide whether to try again | [`ApiError::retry_as`] returns a [`Retry`] |
//! | write a log line | [`ApiError::explain`] |
//! | pick the product when the program runs | [`CodeSet`] |
//! | write code for any product | [`PrimaryCode`], [`ModuleErrorCode`], [`ErrorCode`] |
//!
#![doc = include_str!("cookbook.md")]
//!
//! # Features
//!
//! | feature | by default | what it adds |
//! |---|---|---|
//! | `macros` | yes | [`tencent_errors!`] and what names codes |
//! | `common` | yes | [`common`]: the codes that all products share |
//! | `std` | yes | implies `alloc` |
//! | `alloc` | yes | messages with escapes as text, owned errors, and streams |
//! | `serde` | no | `Serialize` and `Deserialize` for generated enums, `Serialize` for [`ApiError`], `MaybeCode` |
//! | `json` | no | `from_slice`: from a body to data, or why there are none; implies `std` |
//! | `xml` | no | errors of COS and CI, which are XML; implies `std` |
//!
//! Without `std` and `alloc` the crate detects errors, looks up codes and lends the body's texts that have no escapes.
//!
//! # Limits
//!
//! * One macro call per module, and 65,536 codes per product. Documents must be UTF-8: older pages in GB18030 must be converted first.
//! * A row of an error-code table that the macro can't read is a compile error with its place, never silently dropped. A table whose header
//!   it doesn't recognise is not read, unless the option `columns` names its code column.
//! * A document is what it was when you saved it. A code that is newer is not known, but kept: [`ApiError::code`].
//! * [`Retry`] knows the suggestions of documents in Chinese and English.
#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![cfg_attr(not(test), warn(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

#[cfg(feature = "alloc")]
extern crate alloc;
#[cfg(test)]
extern crate std;

mod codes;
mod envelope;
#[macro_use]
mod generated;

/// The error codes that all products of API 3.0 share, in Chinese and English: for programs that only want to know "wrong key", "too many requests",
/// "try again", and need no product's document.
///
/// It is what `tencent_errors!` writes for two pages that come with this crate, so all that works with a product's codes works with these: `code!`,
/// `known`, `explain`, `retry_as`.
///
/// ```
/// # #[cfg(feature = "macros")] {
/// use tencent_errors::{ApiError, code, common};
///
/// let error = ApiError::from_parts("AuthFailure.SecretIdNotFound", "no such key", None);
/// match error.known::<common::Code>() {
///     Some(code!(common, "AuthFailure.SecretIdNotFound")) => println!("look at the key"),
///     Some(code) if code.retry().is_retryable() => println!("try again later"),
///     Some(code) => println!("{}", code.description_in("en").unwrap_or_default()),
///     None => println!("a code of the product's own: {error}"),
/// }
/// # }
/// ```
#[cfg(feature = "common")]
#[rustfmt::skip]
pub mod common;
#[cfg(feature = "macros")]
mod macros;

pub use codes::{
    Class, CodeEntries, CodeEntry, CodeRange, CodeSet, Column, Entries, ErrorCode, ModuleErrorCode, NoModuleCode,
    PrimaryCode, Retry, Row, Rows, RowsOf, UnknownCode,
};
#[cfg(feature = "serde")]
pub use envelope::MaybeCode;
pub use envelope::{Answer, ApiError, BadEnvelope, BadEnvelopeKind, Envelope, Explain};
#[cfg(feature = "json")]
pub use envelope::{AnswerError, from_slice};
#[cfg(feature = "alloc")]
pub use envelope::{Event, Events};

/// The items that generated code uses. They change with the macros, without notice.
#[doc(hidden)]
pub mod __private {
    pub use crate::codes::*;
    #[cfg(feature = "serde")]
    pub use serde;
    #[cfg(feature = "macros")]
    pub use tencent_errors_macros::{code_ref, expand, once, usage};
}
