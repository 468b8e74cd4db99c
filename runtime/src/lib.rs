//! Tencent Cloud error codes as enums, and the error envelopes of its API.
#![no_std]
#![cfg_attr(
    not(test),
    warn(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)
)]

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
mod module_code;
mod number;
mod reader;
#[cfg(feature = "serde")]
mod reply;
mod retry;
#[cfg(test)]
mod sample;
mod skip;
mod table;
mod text;
mod usual;

pub use answer::Answer;
pub use api_error::ApiError;
pub use bad_envelope::{BadEnvelope, BadEnvelopeKind};
pub use class::Class;
pub use code::{ErrorCode, Row, Rows, UnknownCode};
pub use display::Explain;
#[cfg(feature = "serde")]
pub use reply::Reply;
pub use retry::Retry;
