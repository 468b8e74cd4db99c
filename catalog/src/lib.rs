//! Reads the error-code tables of a document.
