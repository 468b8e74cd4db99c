//! In: bytes as choices. An envelope of API 3.0 that is spelt by them means what it means to `serde_json`.
#![no_main]

#[path = "../../runtime/tests/oracle/mod.rs"]
#[allow(dead_code, reason = "other targets use the rest")]
mod oracle;

use oracle::{check_json, spell};

libfuzzer_sys::fuzz_target!(|choices: &[u8]| check_json(&spell::v3(&mut spell::Choices(choices))));
