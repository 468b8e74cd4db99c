//! Writes an error as fields of `tracing`, so that logs can be searched by code, class and request ID.

use tencent_errors::ApiError;
use tracing::field;

use crate::dnspod;

/// Logs that the API refused a call.
pub(crate) fn refused(error: &ApiError<'_>) {
    let code = error.known::<dnspod::Code>();
    tracing::warn!(
        code = error.code(),
        class = %error.class(),
        request_id = error.request_id(),
        document = code.map(|code| field::display(format!("{}:{}", code.document(), code.line()))),
        // Without the server's message, which may hold a customer's data.
        "refused: {:#}",
        error.explain::<dnspod::Code>(),
    );
}

#[cfg(test)]
mod tests {
    use std::io::{self, Write};
    use std::sync::{Arc, Mutex};

    use super::*;

    /// Keeps what is logged.
    #[derive(Clone, Default)]
    struct Kept(Arc<Mutex<Vec<u8>>>);

    impl Write for Kept {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap().write(bytes)
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    fn logged(error: &ApiError<'_>) -> String {
        let kept = Kept::default();
        let writer = kept.clone();
        let log =
            tracing_subscriber::fmt().without_time().with_ansi(false).with_writer(move || writer.clone()).finish();
        tracing::subscriber::with_default(log, || refused(error));
        String::from_utf8(kept.0.lock().unwrap().clone()).unwrap()
    }

    #[test]
    fn fields() {
        let line = logged(&ApiError::from_parts("FailedOperation.DomainExists", "customer\n7", Some("ed93f3cb")));
        for field in [
            "code=\"FailedOperation.DomainExists\"",
            "class=FailedOperation",
            "request_id=\"ed93f3cb\"",
            "document=../../docs-src/dnspod.md:74",
            "refused: FailedOperation.DomainExists | 該域名已在您的列表中",
        ] {
            assert!(line.contains(field), "{line}");
        }
        assert!(!line.contains("customer"), "{line}");
        let line = logged(&ApiError::from_parts("New", "", None));
        assert!(!line.contains("document=") && !line.contains("request_id="), "{line}");
    }
}
