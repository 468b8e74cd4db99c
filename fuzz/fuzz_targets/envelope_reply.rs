//! In: bytes as choices. An envelope that is spelt by them is decoded as it is parsed.
#![no_main]

#[path = "../../runtime/tests/oracle/mod.rs"]
mod oracle;

libfuzzer_sys::fuzz_target!(|input: &[u8]| oracle::target("envelope_reply", input));
