//! Any JSON in any envelope, in any spelling, reads as in `serde_json`; other bytes don't panic.
#![cfg(feature = "alloc")]

mod oracle;

use oracle::{check, check_json, spell};
use proptest::collection::vec;
use proptest::prelude::{ProptestConfig, any, proptest};

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(4096) })]

    #[test]
    fn v3(choices in vec(any::<u8>(), 0..600)) {
        check_json(&spell::v3(&mut spell::Choices(&choices)));
    }

    #[test]
    fn legacy(choices in vec(any::<u8>(), 0..600)) {
        check_json(&spell::legacy(&mut spell::Choices(&choices)));
    }

    #[test]
    fn forms(choices in vec(any::<u8>(), 0..600)) {
        check_json(&spell::forms(&mut spell::Choices(&choices)));
    }

    #[test]
    fn one_byte_of_a_form_changed(choices in vec(any::<u8>(), 0..600), place: usize, byte: u8) {
        let mut body = spell::forms(&mut spell::Choices(&choices)).into_bytes();
        let place = place % body.len();
        body[place] = byte;
        check(&body);
    }

    #[test]
    fn one_byte_changed(choices in vec(any::<u8>(), 0..600), place: usize, byte: u8) {
        let mut body = spell::v3(&mut spell::Choices(&choices)).into_bytes();
        let place = place % body.len();
        body[place] = byte;
        check(&body);
    }

    #[test]
    fn bytes(body in vec(any::<u8>(), 0..300)) {
        check(&body);
    }
}

/// What the fuzz targets have found worth keeping, as a plain test.
#[test]
fn corpus() {
    let directory = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/corpus");
    for (target, _) in oracle::TARGETS {
        let Ok(files) = std::fs::read_dir(directory.join(target)) else {
            println!("skipped: there is no corpus of {target} in {}", directory.display());
            continue;
        };
        for file in files {
            oracle::target(target, &std::fs::read(file.unwrap().path()).unwrap());
        }
    }
}

/// The spelled bodies of other forms are answers often enough to test anything.
#[test]
fn forms_meet() {
    let (mut errors, mut successes) = (0, 0);
    let mut state = 1_u64;
    for _ in 0..20_000 {
        let choices = std::iter::repeat_with(|| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 56) as u8
        });
        let body = spell::forms(&mut spell::Choices(&choices.take(200).collect::<Vec<_>>()));
        match tencent_errors::ApiError::parse(body.as_bytes()) {
            Ok(Some(_)) => errors += 1,
            Ok(None) => successes += 1,
            Err(_) => {}
        }
    }
    assert!(errors > 500 && successes > 100, "{errors} {successes}");
}
