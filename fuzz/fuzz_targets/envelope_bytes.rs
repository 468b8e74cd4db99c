//! In: any bytes, as a body. They mean what they mean to `serde_json`, or are no JSON.
#![no_main]

#[path = "../../runtime/tests/oracle/mod.rs"]
mod oracle;

libfuzzer_sys::fuzz_target!(|input: &[u8]| oracle::target("envelope_bytes", input));
