//! In: bytes as choices. An envelope that is spelt by them is decoded as it is parsed.
#![no_main]

#[path = "../../runtime/tests/oracle/mod.rs"]
#[allow(dead_code, reason = "other targets use the rest")]
mod oracle;

use oracle::{reply, spell};

libfuzzer_sys::fuzz_target!(|choices: &[u8]| match choices.split_first() {
    Some((0..128, choices)) => reply::check(&spell::v3(&mut spell::Choices(choices))),
    Some((_, choices)) => reply::check(&spell::legacy(&mut spell::Choices(choices))),
    None => {}
});
