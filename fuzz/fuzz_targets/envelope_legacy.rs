//! Spells an envelope of API 2.0, with the bytes as choices, and compares the result with `serde_json`.
#![no_main]

#[path = "../../runtime/tests/oracle/mod.rs"]
mod oracle;

libfuzzer_sys::fuzz_target!(|input: &[u8]| oracle::target("envelope_legacy", input));
