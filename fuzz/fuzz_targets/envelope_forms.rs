//! Spells an answer of a single product's form, with the bytes as choices, and compares the result with `serde_json`.
#![no_main]

#[path = "../../runtime/tests/oracle/mod.rs"]
mod oracle;

libfuzzer_sys::fuzz_target!(|input: &[u8]| oracle::target("envelope_forms", input));
