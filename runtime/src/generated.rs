//! Defines the macros by example that generated code calls: what is the same for every enum. The compiler expands them itself, optimised, where
//! the procedural macro would write the same tokens one by one and unoptimised.

/// Writes the traits of an enum that has [`ErrorCode`](crate::ErrorCode).
///
/// Bodies are as short as they can be, because rustc checks each of them in each of hundreds of enums. Constants of the trait are read through
/// functions, because rustc evaluates constants in what it checks.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_code {
    ($code:ident) => {
        // One would derive the first of these traits. A derive costs rustc more, and more with each variant. Only `PartialEq` must be derived,
        // for constants to work as patterns.
        #[automatically_derived]
        impl ::core::clone::Clone for $code {
            #[inline]
            fn clone(&self) -> $code {
                *self
            }
        }

        #[automatically_derived]
        impl ::core::marker::Copy for $code {}

        #[automatically_derived]
        impl ::core::cmp::Eq for $code {}

        #[automatically_derived]
        impl ::core::cmp::PartialOrd for $code {
            #[inline]
            fn partial_cmp(&self, other: &$code) -> ::core::option::Option<::core::cmp::Ordering> {
                ::core::option::Option::Some(::core::cmp::Ord::cmp(self, other))
            }
        }

        #[automatically_derived]
        impl ::core::cmp::Ord for $code {
            #[inline]
            fn cmp(&self, other: &$code) -> ::core::cmp::Ordering {
                $crate::__private::compare(*self as ::core::primitive::usize, *other as ::core::primitive::usize)
            }
        }

        #[automatically_derived]
        impl ::core::hash::Hash for $code {
            #[inline]
            fn hash<__H: ::core::hash::Hasher>(&self, state: &mut __H) {
                $crate::__private::hash(*self as ::core::primitive::usize, state);
            }
        }

        #[automatically_derived]
        impl ::core::fmt::Display for $code {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::__private::display::<$code>(*self as ::core::primitive::usize, f)
            }
        }

        #[automatically_derived]
        impl ::core::fmt::Debug for $code {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(&$crate::__private::entry::<$code>(*self as ::core::primitive::usize), f)
            }
        }

        #[automatically_derived]
        impl ::core::str::FromStr for $code {
            type Err = $crate::UnknownCode;
            #[inline]
            fn from_str(code: &::core::primitive::str) -> ::core::result::Result<$code, $crate::UnknownCode> {
                $crate::__private::try_from_code(code)
            }
        }

        #[automatically_derived]
        impl ::core::convert::TryFrom<&::core::primitive::str> for $code {
            type Error = $crate::UnknownCode;
            #[inline]
            fn try_from(code: &::core::primitive::str) -> ::core::result::Result<$code, $crate::UnknownCode> {
                $crate::__private::try_from_code(code)
            }
        }

        #[automatically_derived]
        impl ::core::convert::AsRef<::core::primitive::str> for $code {
            #[inline]
            fn as_ref(&self) -> &::core::primitive::str {
                $crate::ErrorCode::as_str(*self)
            }
        }

        #[automatically_derived]
        impl ::core::convert::From<$code> for &'static ::core::primitive::str {
            #[inline]
            fn from(code: $code) -> &'static ::core::primitive::str {
                $crate::ErrorCode::as_str(code)
            }
        }

        #[automatically_derived]
        impl<__T: $crate::__private::AsText + ?::core::marker::Sized> ::core::cmp::PartialEq<__T> for $code {
            #[inline]
            fn eq(&self, other: &__T) -> ::core::primitive::bool {
                $crate::__private::is(*self, other)
            }
        }

        #[automatically_derived]
        impl ::core::cmp::PartialEq<$code> for &::core::primitive::str {
            #[inline]
            fn eq(&self, other: &$code) -> ::core::primitive::bool {
                $crate::__private::is(*other, self)
            }
        }

        $crate::__impl_serde! { $code }
    };
}

/// Writes the macro that writes the methods of an enum: the list of methods is matched once, here, and not in each of hundreds of enums. In this
/// crate itself, rustc finds such a macro by its name only, not by a path.
macro_rules! define_impl_methods {
    (
        { $impl_methods:ident $dollar:tt }
        constants { $($(#$constant_doc:tt)* $constant:ident: $constant_type:ty = $value:ident;)* }
        functions {
            $($(#$function_doc:tt)* $function:ident($given:ident: $given_type:ty) -> $found:ty;)*
        }
        methods {
            $($(#$doc:tt)* $example:literal
            [$($const:tt)?] $method:ident($self:ident $(, $argument:ident: $argument_type:ty)?) -> ($type:ty) $body:tt)*
        }
    ) => {
        #[doc(hidden)]
        #[macro_export]
        macro_rules! $impl_methods {
            ($dollar code:ident) => {
                // They are named like those of the trait, for they are the same.
                #[allow(clippy::same_name_method)]
                impl $dollar code {
                    /// All codes, in the order in which the documents first name them; those that were removed from the current documents come
                    /// last.
                    pub const ALL: &'static [$dollar code] = $crate::__private::all();

                    /// Returns the code as an entry, whose methods do the work.
                    #[inline]
                    const fn __entry(self) -> $crate::CodeEntry {
                        $crate::__private::entry::<$dollar code>(self as ::core::primitive::usize)
                    }

                    $(
                        $(#$constant_doc)*
                        pub const $constant: $constant_type = $crate::__private::$value::<$dollar code>();
                    )*

                    $(
                        $(#$function_doc)*
                        #[must_use]
                        #[inline]
                        pub const fn $function($given: $given_type) -> $found {
                            $crate::__private::$function::<$dollar code>($given)
                        }
                    )*

                    $(
                        $(#$doc)*
                        #[must_use]
                        #[inline]
                        pub $($const)? fn $method($self $(, $argument: $argument_type)?) -> $type {
                            $self.__entry().$method($($argument)?)
                        }
                    )*
                }
            };
        }
    };
}

crate::__with_methods! { { define_impl_methods } __impl_methods $ }

/// Writes `TryFrom<i64>` for an enum some of whose codes are numbers.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_number {
    ($code:ident) => {
        #[automatically_derived]
        impl ::core::convert::TryFrom<::core::primitive::i64> for $code {
            type Error = $crate::UnknownCode;
            #[inline]
            fn try_from(number: ::core::primitive::i64) -> ::core::result::Result<$code, $crate::UnknownCode> {
                $crate::__private::try_from_number(number)
            }
        }
    };
}

/// Writes the method of module codes that gives the code next to one.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_pair {
    ($code:ident $codes:ident) => {
        impl $code {
            /// Returns the code next to this module code, in the first row that has both.
            #[must_use]
            #[inline]
            pub const fn code(self) -> ::core::option::Option<$codes> {
                $crate::__private::pair::<$code, $codes>(self as ::core::primitive::usize)
            }
        }
    };
}

/// `Serialize` and `Deserialize` for a generated enum.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_serde {
    ($code:ident) => {
        #[automatically_derived]
        impl $crate::__private::serde::Serialize for $code {
            fn serialize<__S: $crate::__private::serde::Serializer>(
                &self,
                serializer: __S,
            ) -> ::core::result::Result<__S::Ok, __S::Error> {
                $crate::__private::serialize(*self, serializer)
            }
        }

        #[automatically_derived]
        impl<'de> $crate::__private::serde::Deserialize<'de> for $code {
            fn deserialize<__D: $crate::__private::serde::Deserializer<'de>>(
                deserializer: __D,
            ) -> ::core::result::Result<$code, __D::Error> {
                $crate::__private::deserialize(deserializer)
            }
        }
    };
}

/// Nothing: generated enums have serde's traits under the feature `serde`.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_serde {
    ($code:ident) => {};
}
