//! Panics if `Reply` decodes JSON differently from what `ApiError::parse` reads.

use serde::de::IgnoredAny;
use tencent_errors::{ApiError, Reply};

/// Panics if they differ in something else than is documented.
pub(crate) fn check(body: &str) {
    // Floats are those of `serde_json`.
    let body = body.replace("E-99999999999999999999", "").replace("e400", "");
    match (ApiError::parse(body.as_bytes()), serde_json::from_str::<Reply<IgnoredAny>>(&body)) {
        (Ok(Some(parsed)), Ok(reply)) => same(&parsed, &reply.into_result().expect_err(&body)),
        (Ok(None), Ok(reply)) => assert!(reply.into_result().is_ok(), "{body}"),
        (Err(_), Ok(_)) => panic!("{body}"),
        // A success of the older form, or an error that is taken back.
        (Ok(None), Err(refusal)) => {
            let refusal = refusal.to_string();
            assert!(refusal.contains("no object") || refusal.contains("another that is `null`"), "{body}: {refusal}");
        }
        (Ok(Some(_)), Err(refusal)) => {
            assert!(refusal.to_string().contains("another that is `null`"), "{body}: {refusal}");
        }
        (Err(_), Err(_)) => {}
    }
}

fn same(parsed: &ApiError<'_>, decoded: &ApiError<'_>) {
    let number = parsed.code().starts_with(|first: char| first == '-' || first.is_ascii_digit());
    if number && parsed.code().contains(['.', 'e', 'E']) {
        let texts = |error: &ApiError<'_>| {
            [Some(error.raw_message()), error.code_desc(), error.request_id()].map(|text| text.map(str::to_owned))
        };
        assert_eq!(texts(parsed), texts(decoded));
    } else {
        assert_eq!(parsed, decoded);
    }
}
