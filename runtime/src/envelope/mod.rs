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
//! | `module_code`, `number`, `text` | read the parts of an error |
//! | `reply` | the same envelopes through serde, with the data of a success |

mod answer;
mod bad;
mod block;
mod error;
mod explain;
mod members;
mod module_code;
mod number;
mod parse;
mod reader;
#[cfg(feature = "serde")]
mod reply;
mod skip;
mod text;
mod usual;

pub use answer::Answer;
pub use bad::{BadEnvelope, BadEnvelopeKind};
pub use error::ApiError;
pub use explain::{Explain, ExplainIn, ExplainInSet};
#[cfg(feature = "serde")]
pub use reply::Reply;
