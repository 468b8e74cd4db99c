//! Spells an envelope, with the bytes as choices, and compares `Reply` with `ApiError::parse`.
#![no_main]

#[path = "../../runtime/tests/oracle/mod.rs"]
mod oracle;

libfuzzer_sys::fuzz_target!(|input: &[u8]| oracle::target("envelope_reply", input));
