//! The error of a service that registers domains.

use tencent_errors::{ApiError, Class, code};
use thiserror::Error;

use crate::dnspod;

/// Why a domain is not registered. Each case keeps the API's error as its source.
#[derive(Debug, Error)]
pub(crate) enum RegisterError {
    /// The account has it already, which is as good as registered.
    #[error("the domain is registered already")]
    Already(#[source] ApiError<'static>),
    /// Another account has it.
    #[error("the domain belongs to someone else")]
    Taken(#[source] ApiError<'static>),
    /// The service's own key or permissions are at fault.
    #[error("the service may not register domains")]
    Misconfigured(#[source] ApiError<'static>),
    /// Anything else, also what is newer than the document.
    #[error("the API refused to register the domain")]
    Other(#[source] ApiError<'static>),
}

impl From<ApiError<'static>> for RegisterError {
    fn from(error: ApiError<'static>) -> Self {
        match error.known() {
            Some(code!(dnspod, "FailedOperation.DomainExists")) => Self::Already(error),
            Some(
                code!(dnspod, "FailedOperation.DomainOwnedByOtherUser")
                | code!(dnspod, "FailedOperation.NotDomainOwner"),
            ) => Self::Taken(error),
            _ if matches!(error.class(), Class::AuthFailure | Class::UnauthorizedOperation) => {
                Self::Misconfigured(error)
            }
            _ => Self::Other(error),
        }
    }
}

impl RegisterError {
    /// Returns what a user of the service may read, in the user's language where there is a text: what the document says, and never the
    /// server's message, which may hold other customers' data.
    pub(crate) fn text_for_users(&self, language: &str) -> &'static str {
        match self {
            Self::Misconfigured(_) => "Something is wrong on our side.",
            Self::Already(error) | Self::Taken(error) | Self::Other(error) => {
                let code = error.known::<dnspod::Code>();
                code.and_then(|code| code.description_in(language)).unwrap_or("Unknown error.")
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::error::Error as _;

    use super::*;

    fn error(code: &'static str) -> RegisterError {
        ApiError::from_parts(code, "no", None).into()
    }

    #[test]
    fn codes_become_cases() {
        use RegisterError::{Already, Misconfigured, Other, Taken};
        assert!(matches!(error("FailedOperation.DomainExists"), Already(_)));
        assert!(matches!(error("FailedOperation.NotDomainOwner"), Taken(_)));
        assert!(matches!(error("FailedOperation.DomainOwnedByOtherUser"), Taken(_)));
        assert!(matches!(error("AuthFailure.NewerThanTheDocument"), Misconfigured(_)));
        assert!(matches!(error("FailedOperation.NewerThanTheDocument"), Other(_)));
    }

    #[test]
    fn nothing_is_lost() {
        for code in ["FailedOperation.DomainExists", "AuthFailure", "4000"] {
            let error = error(code);
            let source = error.source().and_then(|source| source.downcast_ref::<ApiError<'_>>());
            assert_eq!(source.map(ApiError::code), Some(code));
        }
    }

    #[test]
    fn texts_for_users() {
        let exists = error("FailedOperation.DomainExists");
        assert_eq!(exists.text_for_users("en-GB"), "You have registered this domain already.");
        assert_eq!(exists.text_for_users("zh-Hant"), "該域名已在您的列表中，無需重複添加");
        let locked = error("FailedOperation.DomainIsLocked");
        assert_eq!(locked.text_for_users("en"), "鎖定域名不能進行此操作", "nobody wrote an English text");
        assert_eq!(error("FailedOperation.X").text_for_users("en"), "Unknown error.");
        assert_eq!(error("AuthFailure").text_for_users("en"), "Something is wrong on our side.");
    }
}
