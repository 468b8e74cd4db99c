//! Whole documents against what must come out of them, where the folder `../shared` is present: it holds the five documents word for
//! word and a corpus of published pages, each with its rows as JSON, and is no part of the repository.

mod compare;
mod corpus;
mod expected;
mod folder;
mod pages;
mod seeds;

use folder::{files, shared, stem};
