//! Tencent Cloud error codes as enums, and the error envelopes of its API.
#![no_std]
#![cfg_attr(not(test), warn(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

#[cfg(feature = "alloc")]
extern crate alloc;
#[cfg(test)]
extern crate std;

mod answer;
mod api_error;
mod bad_envelope;
mod block;
mod class;
mod code;
mod display;
mod envelope;
mod hash;
mod lookup;
mod module_code;
mod number;
mod reader;
mod retry;
#[cfg(feature = "serde")]
mod serde_code;
mod skip;
mod table;
mod text;

pub use answer::Answer;
pub use api_error::ApiError;
pub use bad_envelope::{BadEnvelope, BadEnvelopeKind};
pub use class::Class;
pub use code::{CodeRange, ErrorCode, Row, Rows, UnknownCode};
pub use display::Explain;
pub use retry::Retry;

/// What generated code stands on. It changes with the macros, without notice.
#[doc(hidden)]
pub mod __private {
    pub use crate::lookup::{ByCode, ByNumber, Slots, find_code, find_number};
    #[cfg(feature = "serde")]
    pub use crate::serde_code::{deserialize, serialize};
    pub use crate::table::{Columns, Numbers, Texts, display, optional, parse_number, range, range_of, section};
    #[cfg(feature = "serde")]
    pub use serde;
    #[cfg(feature = "macros")]
    pub use tencent_errors_macros::{document, named};
}

/// Reads an error-code document at compile time and expands to its codes, as enums.
#[cfg(feature = "macros")]
#[macro_export]
macro_rules! tencent_errors {
    ($($input:tt)*) => {
        $crate::__private::document! { $crate, $($input)* }
    };
}

/// An error code by the text or number that documents write, checked when the program compiles.
#[cfg(feature = "macros")]
#[macro_export]
macro_rules! code {
    (@ ($($path:ident)::+) $code:tt) => { $($path)::+::__code!($code; $($path)::+) };
    ($(::)? $($path:ident)::+, $code:tt $(,)?) => { $($path)::+::__code!($code; $($path)::+) };
    ($(::)? $($path:ident)::+, $sign:tt $code:tt $(,)?) => { $($path)::+::__code!($sign $code; $($path)::+) };
}

/// A module code by its number, checked when the program compiles.
#[cfg(feature = "macros")]
#[macro_export]
macro_rules! module_code {
    (@ ($($path:ident)::+) $code:tt) => { $($path)::+::__module_code!($code; $($path)::+) };
    ($(::)? $($path:ident)::+, $code:tt $(,)?) => { $($path)::+::__module_code!($code; $($path)::+) };
    ($(::)? $($path:ident)::+, $sign:tt $code:tt $(,)?) => { $($path)::+::__module_code!($sign $code; $($path)::+) };
}

/// Several error codes as an array, each as in [`code!`].
#[cfg(feature = "macros")]
#[macro_export]
macro_rules! codes {
    (@ $path:tt $($code:tt)*) => { [$($crate::code!(@ $path $code)),*] };
    ($(::)? $($path:ident)::+: $($code:tt),+ $(,)?) => { $crate::codes!(@ ($($path)::+) $($code)+) };
    ($(::)? $($path:ident)::+: $($code:literal),+ $(,)?) => { $crate::codes!(@ ($($path)::+) $($code)+) };
}

/// Several module codes as an array, each as in [`module_code!`].
#[cfg(feature = "macros")]
#[macro_export]
macro_rules! module_codes {
    (@ $path:tt $($code:tt)*) => { [$($crate::module_code!(@ $path $code)),*] };
    ($(::)? $($path:ident)::+: $($code:tt),+ $(,)?) => { $crate::module_codes!(@ ($($path)::+) $($code)+) };
    ($(::)? $($path:ident)::+: $($code:literal),+ $(,)?) => { $crate::module_codes!(@ ($($path)::+) $($code)+) };
}

/// `Serialize` and `Deserialize` for a generated enum.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_serde {
    ($code:ident) => {
        #[automatically_derived]
        impl $crate::__private::serde::Serialize for $code {
            fn serialize<S: $crate::__private::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::__private::serialize(*self, serializer)
            }
        }

        #[automatically_derived]
        impl<'de> $crate::__private::serde::Deserialize<'de> for $code {
            fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<$code, D::Error> {
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
