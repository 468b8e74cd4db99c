//! The envelopes in which the API answers: from the bytes of a body to an error or a success.
//!
//! | file | what it does |
//! |---|---|
//! | `parse` | the entrance: `ApiError::parse` and `Answer::parse` |
//! | `usual` | reads errors in their usual spelling, fast |
//! | `reader` | reads any other JSON, member by member |
//! | `skip`, `block` | find the end of values that nobody asks for, 64 bytes at a time |
//! | `members` | decides whether a body is a success or an error |
//! | `error`, `answer`, `bad` | the results |
//! | `explain` | writes an error for a log |
//! | `serialize` | writes an error with serde |
//! | `data`, `path` | from a body to data, and the member that doesn't fit |
//! | `module_code`, `number`, `text` | read the parts of an error |

mod answer;
mod bad;
mod block;
#[cfg(feature = "json")]
mod data;
mod error;
mod explain;
mod members;
mod module_code;
mod number;
mod parse;
#[cfg(feature = "json")]
mod path;
mod reader;
#[cfg(feature = "serde")]
mod serialize;
mod skip;
mod text;
mod usual;

pub use answer::Answer;
pub use bad::{BadEnvelope, BadEnvelopeKind};
#[cfg(feature = "json")]
pub use data::{AnswerError, from_slice};
pub use error::ApiError;
pub use explain::Explain;
