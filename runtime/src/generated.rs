//! Defines the macros by example that generated code calls: what is the same for every enum. The compiler expands them itself, optimised, where
//! the procedural macro would write the same tokens one by one and unoptimised.

/// Writes the methods and traits of an enum that has [`ErrorCode`](crate::ErrorCode). Takes its name, the number of its codes, `primary` with
/// the type of its module codes or `module`, and `numbers` if some codes are numbers.
///
/// Bodies are as short as they can be, because rustc checks each of them in each of hundreds of enums. Constants of the trait are read through
/// functions, because rustc evaluates constants in what it checks.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_code {
    ($code:ident $count:literal $space:ident $(($module:ty))? $($numbers:ident)?) => {
        #[automatically_derived]
        impl $code {
            /// All codes, in the order in which the documents first name them; those that have left the current documents come last.
            pub const ALL: &'static [$code] = $crate::__private::all();

            /// The codes of the current documents.
            pub const CURRENT: &'static [$code] = $crate::__private::current();

            /// How many codes there are.
            pub const COUNT: ::core::primitive::usize = $count;

            /// The paths of the documents that tell codes, in the order that counts.
            pub const DOCUMENTS: &'static [&'static ::core::primitive::str] = $crate::__private::documents::<$code>();

            /// The tags of the other languages, as the macro call gives them.
            pub const LANGUAGES: &'static [&'static ::core::primitive::str] = $crate::__private::languages::<$code>();

            /// Returns the code as the document writes it.
            #[must_use]
            #[inline]
            pub const fn as_str(self) -> &'static ::core::primitive::str {
                $crate::__private::as_str::<$code>(self as ::core::primitive::usize)
            }

            /// Returns the code as a number, if it is a decimal integer that fits.
            #[must_use]
            #[inline]
            pub const fn number(self) -> ::core::option::Option<::core::primitive::i64> {
                $crate::__private::number::<$code>(self as ::core::primitive::usize)
            }

            /// Returns the code with exactly this text, case included.
            #[must_use]
            #[inline]
            pub const fn from_code(code: &::core::primitive::str) -> ::core::option::Option<$code> {
                $crate::__private::find_code(code)
            }

            /// Returns the code with this number.
            #[must_use]
            #[inline]
            pub const fn from_number(number: ::core::primitive::i64) -> ::core::option::Option<$code> {
                $crate::__private::find_number(number)
            }

            /// Returns what the code means, in the first language; empty if its first row doesn't say.
            #[must_use]
            #[inline]
            pub const fn description(self) -> &'static ::core::primitive::str {
                $crate::__private::description::<$code>(self as ::core::primitive::usize)
            }

            /// Returns what to do about it: the document's remedy column.
            #[must_use]
            #[inline]
            pub const fn solution(self) -> ::core::option::Option<&'static ::core::primitive::str> {
                $crate::__private::solution::<$code>(self as ::core::primitive::usize)
            }

            /// Returns the kind of error: the document's error-type column.
            #[must_use]
            #[inline]
            pub const fn kind(self) -> ::core::option::Option<&'static ::core::primitive::str> {
                $crate::__private::kind::<$code>(self as ::core::primitive::usize)
            }

            /// Returns the symbol next to a numeric code.
            #[must_use]
            #[inline]
            pub const fn name(self) -> ::core::option::Option<&'static ::core::primitive::str> {
                $crate::__private::name::<$code>(self as ::core::primitive::usize)
            }

            /// Returns the heading above the code's first row; empty if there is none.
            #[must_use]
            #[inline]
            pub const fn section(self) -> &'static ::core::primitive::str {
                $crate::__private::section::<$code>(self as ::core::primitive::usize)
            }

            /// Returns the path of the document that first names the code.
            #[must_use]
            #[inline]
            pub const fn document(self) -> &'static ::core::primitive::str {
                $crate::__private::document_of::<$code>(self as ::core::primitive::usize)
            }

            /// Returns the line of the code's first row in that document, counted from 1.
            #[must_use]
            #[inline]
            pub const fn line(self) -> ::core::primitive::u32 {
                $crate::__private::line::<$code>(self as ::core::primitive::usize)
            }

            /// Returns the class of the code; of a number, that of the symbol next to it.
            #[must_use]
            #[inline]
            pub const fn class(self) -> $crate::Class {
                $crate::__private::class::<$code>(self as ::core::primitive::usize)
            }

            /// Returns the range of codes that the documents give for a number, if the number has no row of its own.
            #[must_use]
            #[inline]
            pub const fn range_of(number: ::core::primitive::i64) -> ::core::option::Option<$crate::CodeRange> {
                $crate::__private::range_of::<$code>(number)
            }

            /// Returns the rows that name the code, in the order of the documents: at least one. A row that says the same as one of an
            /// earlier document is left out.
            #[must_use]
            #[inline]
            pub fn rows(self) -> $crate::Rows {
                $crate::ErrorCode::rows(self)
            }

            /// Returns the rows that name the code in the documents whose path ends so, in whole segments.
            #[must_use]
            #[inline]
            pub fn rows_in(self, path: &::core::primitive::str) -> $crate::RowsIn<'_> {
                $crate::ErrorCode::rows_in(self, path)
            }

            /// Returns whether the code has left the current documents: only the older snapshot has it.
            #[must_use]
            #[inline]
            pub const fn is_removed(self) -> ::core::primitive::bool {
                $crate::__private::is_removed::<$code>(self as ::core::primitive::usize)
            }

            /// Returns the first row that names the code in another language: that of the tag, or of the next more general one that has the
            /// code.
            #[must_use]
            #[inline]
            pub fn in_language(self, tag: &::core::primitive::str) -> ::core::option::Option<$crate::Row> {
                $crate::ErrorCode::in_language(self, tag)
            }

            /// Returns what the code means in another language; in the first one if that doesn't say.
            #[must_use]
            #[inline]
            pub fn description_in(self, tag: &::core::primitive::str) -> &'static ::core::primitive::str {
                $crate::ErrorCode::description_in(self, tag)
            }

            /// Returns whether a retry may help, by the code itself and by what the document says about it.
            #[must_use]
            #[inline]
            pub fn retry(self) -> $crate::Retry {
                $crate::ErrorCode::retry(self)
            }
        }

        $crate::__impl_code! { @$space $code $($module)? }

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
                $crate::__private::display(*self, f)
            }
        }

        #[automatically_derived]
        impl ::core::fmt::Debug for $code {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::__private::debug(*self, f)
            }
        }

        #[automatically_derived]
        impl ::core::str::FromStr for $code {
            type Err = $crate::UnknownCode;
            #[inline]
            fn from_str(code: &::core::primitive::str) -> ::core::result::Result<$code, $crate::UnknownCode> {
                $crate::__private::convert_code(code)
            }
        }

        #[automatically_derived]
        impl ::core::convert::TryFrom<&::core::primitive::str> for $code {
            type Error = $crate::UnknownCode;
            #[inline]
            fn try_from(code: &::core::primitive::str) -> ::core::result::Result<$code, $crate::UnknownCode> {
                $crate::__private::convert_code(code)
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
        impl<__T: $crate::__private::Text + ?::core::marker::Sized> ::core::cmp::PartialEq<__T> for $code {
            #[inline]
            fn eq(&self, other: &__T) -> ::core::primitive::bool {
                $crate::__private::is(*self, other)
            }
        }

        $($crate::__impl_code! { @$numbers $code })?

        $crate::__impl_serde! { $code }
    };
    (@primary $code:ident $module:ty) => {
        #[automatically_derived]
        impl $crate::PrimaryCode for $code {
            type Module = $module;
        }
    };
    (@module $code:ident) => {
        #[automatically_derived]
        impl $crate::ModuleErrorCode for $code {}
    };
    (@numbers $code:ident) => {
        #[automatically_derived]
        impl ::core::convert::TryFrom<::core::primitive::i64> for $code {
            type Error = $crate::UnknownCode;
            #[inline]
            fn try_from(number: ::core::primitive::i64) -> ::core::result::Result<$code, $crate::UnknownCode> {
                $crate::__private::convert_number(number)
            }
        }
    };
}

/// Writes the method of module codes that gives the code next to one.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_pair {
    ($code:ident $codes:ident) => {
        #[automatically_derived]
        impl $code {
            /// Returns the code next to this module code, in the first row that has both.
            #[must_use]
            #[inline]
            pub const fn code(self) -> ::core::option::Option<$codes> {
                $crate::__private::find_code($crate::__private::pair::<$code>(self as ::core::primitive::usize))
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
