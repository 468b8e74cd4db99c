//! In: bytes as choices. An envelope of the older form that is spelt by them means what it means to `serde_json`.
#![no_main]

#[path = "../../runtime/tests/oracle/mod.rs"]
mod oracle;

libfuzzer_sys::fuzz_target!(|input: &[u8]| oracle::target("envelope_legacy", input));
