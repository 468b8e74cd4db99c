//! The envelopes in which the API answers: from the bytes of a body to an error or a success.
//!
//! | file | what it does |
//! |---|---|
//! | `parse` | the entrance: `ApiError::parse`, `Answer::parse`, `Envelope::parse` |
//! | `forms` | the forms of answers, as data |
//! | `usual` | reads errors in their usual spelling, fast |
//! | `reader` | reads any other JSON, member by member |
//! | `skip`, `block` | find the end of strings, and of values that nobody asks for, many bytes at a time |
//! | `slots` | collects the members that forms name |
//! | `members` | decides whether a body is a success or an error |
//! | `xml`, `cos` | recognise and read the errors of COS |
//! | `error`, `answer`, `bad` | the results |
//! | `events` | goes over streams of events |
//! | `sdk_text` | reads an error from the text of an SDK |
//! | `explain` | writes an error for a log |
//! | `data` | from a body to data, or to the member that doesn't fit |
//! | `maybe_code` | a code in the data of a success |
//! | `number`, `text` | read the parts of an error |

#![cfg_attr(
    not(feature = "alloc"),
    allow(
        clippy::needless_borrow,
        clippy::needless_option_as_deref,
        clippy::useless_conversion,
        reason = "texts are plain `&str`s there"
    )
)]

mod answer;
mod bad;
mod block;
#[cfg(feature = "xml")]
mod cos;
#[cfg(feature = "json")]
mod data;
mod error;
#[cfg(feature = "alloc")]
mod events;
mod explain;
mod forms;
#[cfg(feature = "serde")]
mod maybe_code;
mod members;
mod number;
mod parse;
mod reader;
mod sdk_text;
mod skip;
mod slots;
mod text;
mod usual;
mod xml;

pub use answer::Answer;
pub use bad::{BadEnvelope, BadEnvelopeKind};
#[cfg(feature = "json")]
pub use data::{AnswerError, from_slice};
pub use error::ApiError;
#[cfg(feature = "alloc")]
pub use events::{Event, Events};
pub use explain::Explain;
pub use forms::Envelope;
#[cfg(feature = "serde")]
pub use maybe_code::MaybeCode;
