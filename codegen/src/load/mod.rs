//! Reads the user's files: from paths to a product.
//!
//! | file | what it does |
//! |---|---|
//! | `sources` | reads the documents, and finds what is wrong with the paths as a whole |
//! | `pages` | finds the pages at a path |

mod pages;
mod sources;

pub use pages::{near_path, other_format};
pub use sources::{Loaded, Sources, tag_mistake};
