//! Tencent Cloud error codes as enums, and the error envelopes of its API.
#![no_std]

#[cfg(feature = "alloc")]
extern crate alloc;

mod code;
mod table;

pub use code::{ErrorCode, Row, Rows, UnknownCode};
