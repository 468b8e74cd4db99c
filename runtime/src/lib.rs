//! Tencent Cloud's API error codes as enums, read from their documents when your program compiles, and a parser of the
//! envelopes in which the API answers with them.
//!
//! Save the error-code page of a product in your project, as Markdown or as HTML from your browser. Point [`tencent_errors!`] at it, and
//! match on what [`ApiError::parse`] finds in an answer:
//!
//! ```
//! use tencent_errors::{ApiError, code};
//!
//! mod dnspod {
//!     tencent_errors::tencent_errors!("docs-src/dnspod.md");
//! }
//!
//! # fn main() -> Result<(), tencent_errors::BadEnvelope> {
//! let body = br#"{"Response":{"Error":{"Code":"FailedOperation.DomainExists","Message":"it is there"},"RequestId":"eac6b301"}}"#;
//! if let Some(error) = ApiError::parse(body)? {
//!     match error.known::<dnspod::Code>() {
//!         Some(code!(dnspod, "FailedOperation.DomainExists")) => {} // checked against the document
//!         Some(code) => eprintln!("{code:#}"),                      // with the document's description and solution
//!         None => eprintln!("{error}"),                             // newer than the snapshot: kept, never lost
//!     }
//! }
//! # Ok(())
//! # }
//! ```
//!
//! | to do | use |
//! |---|---|
//! | read a document | [`tencent_errors!`] |
//! | name a code | [`code!`], [`module_code!`], [`codes!`], [`module_codes!`] |
//! | parse an answer | [`ApiError::parse`]; [`Answer`] keeps the request ID of a success; `Reply` (feature `serde`) decodes it |
//! | decide what to do | [`ApiError::known`], [`ApiError::known_module`], [`Class`], [`Retry`] |
//! | write generic code over documents | [`ErrorCode`] |
//!
//! # Features
//!
//! | feature | by default | what it adds |
//! |---|---|---|
//! | `macros` | yes | `tencent_errors!` and what names codes |
//! | `std` | yes | implies `alloc` |
//! | `alloc` | yes | messages with escapes as text, and owned errors |
//! | `serde` | no | `Reply`, and `Serialize` and `Deserialize` for generated enums |
//!
//! Without `std` and `alloc` the crate detects errors, looks up codes and lends the body's texts that have no escapes.
#![no_std]
#![cfg_attr(not(test), warn(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

#[cfg(feature = "alloc")]
extern crate alloc;
#[cfg(test)]
extern crate std;

mod codes;
mod envelope;
#[cfg(feature = "macros")]
mod macros;

pub use codes::{Class, CodeRange, ErrorCode, ModuleCode, PrimaryCode, Retry, Row, Rows, RowsIn, UnknownCode};
#[cfg(feature = "serde")]
pub use envelope::Reply;
pub use envelope::{Answer, ApiError, BadEnvelope, BadEnvelopeKind, Explain, ExplainIn};

/// The items that generated code uses. They change with the macros, without notice.
#[doc(hidden)]
pub mod __private {
    pub use crate::codes::{
        ByCode, ByNumber, Columns, Numbers, Places, Slots, Table, Texts, Translation, convert_code, convert_number,
        display, find_code, find_number, first, range, table,
    };
    #[cfg(feature = "serde")]
    pub use crate::codes::{deserialize, serialize};
    #[cfg(feature = "serde")]
    pub use serde;
    #[cfg(feature = "macros")]
    pub use tencent_errors_macros::{All, document, named};
}

/// `Serialize` and `Deserialize` for a generated enum.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_serde {
    ($code:ident) => {
        #[automatically_derived]
        impl $crate::__private::serde::Serialize for $code {
            fn serialize<__S: $crate::__private::serde::Serializer>(
                &self,
                serializer: __S,
            ) -> ::core::result::Result<__S::Ok, __S::Error> {
                $crate::__private::serialize(*self, serializer)
            }
        }

        #[automatically_derived]
        impl<'de> $crate::__private::serde::Deserialize<'de> for $code {
            fn deserialize<__D: $crate::__private::serde::Deserializer<'de>>(
                deserializer: __D,
            ) -> ::core::result::Result<$code, __D::Error> {
                $crate::__private::deserialize(deserializer)
            }
        }
    };
}

/// Nothing: generated enums have serde's traits under the feature `serde`.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_serde {
    ($code:ident) => {};
}
