//! Reads the user's files: from paths to a product.
//!
//! | file | what it does |
//! |---|---|
//! | `sources` | reads the documents, and finds what is wrong with the paths as a whole |
//! | `found` | finds the pages behind a path |
//! | `language` | checks language tags |

mod found;
mod language;
mod sources;

pub use sources::{Loaded, Sources};
