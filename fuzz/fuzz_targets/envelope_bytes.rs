//! In: any bytes, as a body. They mean what they mean to `serde_json`, or are no JSON.
#![no_main]

#[path = "../../runtime/tests/oracle/mod.rs"]
#[allow(dead_code, reason = "other targets use the rest")]
mod oracle;

libfuzzer_sys::fuzz_target!(|body: &[u8]| oracle::check(body));
