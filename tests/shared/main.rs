//! Compares whole documents with their expected rows, where the folder `../shared` is present. It holds the five documents word for word and
//! many published pages, each with its rows as JSON, and is not part of the repository.

mod compare;
mod corpus;
mod expected;
mod folder;
mod pages;
mod root;
mod seeds;

use folder::{files, shared, stem};
