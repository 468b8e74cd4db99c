//! Retry policies for `backon` and `tower`. Both ask the error whether a retry may help.

use std::time::Duration;

use backon::{ExponentialBuilder, Retryable};
use tencent_errors::{ApiError, PrimaryCode};
use tokio::time::{Sleep, sleep};
use tower::retry::Policy;

use crate::dnspod;

/// Calls until a call succeeds, a retry is of no use, or too many have failed.
pub(crate) async fn with_retries<C: PrimaryCode, T, F: Future<Output = Result<T, ApiError<'static>>>>(
    call: impl FnMut() -> F,
) -> Result<T, ApiError<'static>> {
    call.retry(ExponentialBuilder::default()).when(is_retryable::<C>).await
}

/// Returns whether a retry may help: by what the document says about the code, otherwise by the code alone.
fn is_retryable<C: PrimaryCode>(error: &ApiError<'_>) -> bool {
    error.retry_as::<C>().is_retryable()
}

/// The same for a `tower` service: so many retries, a second apart.
#[derive(Clone)]
pub(crate) struct Retries(pub(crate) usize);

impl<Q: Clone, T> Policy<Q, T, ApiError<'static>> for Retries {
    type Future = Sleep;

    fn retry(&mut self, _: &mut Q, result: &mut Result<T, ApiError<'static>>) -> Option<Sleep> {
        result.as_ref().err().filter(|error| is_retryable::<dnspod::Code>(error))?;
        self.0 = self.0.checked_sub(1)?;
        Some(sleep(Duration::from_secs(1)))
    }

    fn clone_request(&mut self, request: &Q) -> Option<Q> {
        Some(request.clone())
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use tokio::time::Instant;
    use tower::{ServiceBuilder, ServiceExt, service_fn};

    use super::*;

    /// A page that suggests a retry.
    mod limits {
        tencent_errors::tencent_errors!("docs/limits.md");
    }

    /// Returns how often a call that fails so was made, and how many seconds that took.
    async fn calls(code: &'static str) -> (u32, u64) {
        let (count, start) = (Cell::new(0), Instant::now());
        let call = async || {
            count.set(count.get() + 1);
            Err::<(), _>(ApiError::from_parts(code, "", None))
        };
        assert!(with_retries::<limits::Code, _, _>(call).await.unwrap_err().is(code));
        (count.get(), start.elapsed().as_secs())
    }

    #[tokio::test(start_paused = true)]
    async fn backon_retries_what_may_help() {
        assert_eq!(calls("RequestLimitExceeded").await, (1 + 3, 1 + 2 + 4));
        assert_eq!(calls("LimitExceeded.CreatedTooOften").await, (1 + 3, 1 + 2 + 4), "the document suggests it");
        assert_eq!(calls("LimitExceeded.Domains").await, (1, 0));
        assert_eq!(calls("AuthFailure").await, (1, 0));
    }

    #[tokio::test(start_paused = true)]
    async fn tower_retries_what_may_help() {
        for (code, calls) in [("FailedOperation.UnknowError", 1 + 2), ("AuthFailure", 1)] {
            let count = Cell::new(0);
            let service = service_fn(async |(): ()| {
                count.set(count.get() + 1);
                Err::<(), _>(ApiError::from_parts(code, "", None))
            });
            let service = ServiceBuilder::new().retry(Retries(2)).service(service);
            assert!(service.oneshot(()).await.unwrap_err().is(code));
            assert_eq!(count.get(), calls, "{code}");
        }
    }
}
