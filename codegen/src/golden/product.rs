/**The 3 error codes of pages. 1 of them has left the current documents.

Rows of the documents that name no single code:

* pages/a\.md, line 6: 4000 to 7000\: 见各接口*/
#[derive(::core::cmp::PartialEq, ::core::cmp::Eq)]
#[derive(tencent_errors::__private::All)]
#[non_exhaustive]
pub enum Code {
    /// 鉴权失败
    ///
    /// Code `AuthFailure` in: pages/a\.md, 公共错误码, line 5, and on 2 more pages
    AuthFailure,
    /// 上传失败
    ///
    /// 密码错误
    ///
    /// Code `1003` in: pages/b\.md, 上传, line 5; pages/c\.md, 登录, line 5
    ///
    /// **en** (en\.md, line 5)
    ///
    /// The upload failed\.
    ///
    /// Solution: Try again\.
    E1003,
    /// 磁盘错误
    ///
    /// Code `InternalError.Disk` in: older\.md, 错误码, line 6
    #[deprecated(note = "no longer in pages; it was in older.md, line 6")]
    InternalError_Disk,
}
const _: () = {
    const fn all<__T: ::core::marker::Copy>() -> &'static [Code] {
        Code::__all::<__T>()
    }
    #[automatically_derived]
    impl Code {
        /// All codes, in the order in which the documents first name them; those that have left the current documents come last.
        pub const ALL: &'static [Code] = all::<()>();
        /// The codes of the current documents.
        pub const CURRENT: &'static [Code] = <Code as tencent_errors::ErrorCode>::CURRENT;
        /// How many codes there are.
        pub const COUNT: ::core::primitive::usize = 3;
        /// The paths of the documents that tell codes, in the order that counts.
        pub const DOCUMENTS: &'static [&'static ::core::primitive::str] = &[
            "pages/a.md",
            "pages/b.md",
            "pages/c.md",
            "older.md",
        ];
        /// The tags of the other languages, as the macro call gives them.
        pub const LANGUAGES: &'static [&'static ::core::primitive::str] = &["en"];
        /// Returns the code as the document writes it.
        #[must_use]
        #[inline]
        pub const fn as_str(self) -> &'static ::core::primitive::str {
            tencent_errors::__private::table::<Code>()
                .code(self as ::core::primitive::usize)
        }
        /// Returns the code as a number, if it is a decimal integer that fits.
        #[must_use]
        #[inline]
        pub const fn number(self) -> ::core::option::Option<::core::primitive::i64> {
            tencent_errors::__private::table::<Code>()
                .number(self as ::core::primitive::usize)
        }
        /// Returns the code with exactly this text, case included.
        #[must_use]
        #[inline]
        pub const fn from_code(
            code: &::core::primitive::str,
        ) -> ::core::option::Option<Code> {
            tencent_errors::__private::find_code(code)
        }
        /// Returns the code with this number.
        #[must_use]
        #[inline]
        pub const fn from_number(
            number: ::core::primitive::i64,
        ) -> ::core::option::Option<Code> {
            tencent_errors::__private::find_number(number)
        }
        /// Returns what the code means, in the first language; empty if its first row doesn't say.
        #[must_use]
        #[inline]
        pub const fn description(self) -> &'static ::core::primitive::str {
            tencent_errors::__private::table::<Code>()
                .rows
                .description(self as ::core::primitive::usize)
        }
        /// Returns what to do about it: the document's remedy column.
        #[must_use]
        #[inline]
        pub const fn solution(
            self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            tencent_errors::__private::table::<Code>()
                .rows
                .solution(self as ::core::primitive::usize)
        }
        /// Returns the kind of error: the document's error-type column.
        #[must_use]
        #[inline]
        pub const fn kind(
            self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            tencent_errors::__private::table::<Code>()
                .rows
                .kind(self as ::core::primitive::usize)
        }
        /// Returns the symbol next to a numeric code.
        #[must_use]
        #[inline]
        pub const fn name(
            self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            tencent_errors::__private::table::<Code>()
                .rows
                .name(self as ::core::primitive::usize)
        }
        /// Returns the heading above the code's first row; empty if there is none.
        #[must_use]
        #[inline]
        pub const fn section(self) -> &'static ::core::primitive::str {
            tencent_errors::__private::table::<Code>()
                .rows
                .section(self as ::core::primitive::usize)
        }
        /// Returns the path of the document that first names the code.
        #[must_use]
        #[inline]
        pub const fn document(self) -> &'static ::core::primitive::str {
            tencent_errors::__private::table::<Code>()
                .rows
                .document(self as ::core::primitive::usize)
        }
        /// Returns the line of the code's first row in that document, counted from 1.
        #[must_use]
        #[inline]
        pub const fn line(self) -> ::core::primitive::u32 {
            tencent_errors::__private::table::<Code>()
                .rows
                .line(self as ::core::primitive::usize)
        }
        /// Returns the class of the code; of a number, that of the symbol next to it.
        #[must_use]
        #[inline]
        pub const fn class(self) -> tencent_errors::Class {
            tencent_errors::__private::table::<Code>()
                .class(self as ::core::primitive::usize)
        }
        /// Returns the range of codes that the documents give for a number, if the number has no row of its own.
        #[must_use]
        #[inline]
        pub const fn range_of(
            number: ::core::primitive::i64,
        ) -> ::core::option::Option<tencent_errors::CodeRange> {
            tencent_errors::__private::table::<Code>().range_of(number)
        }
        /// Returns the rows that name the code, in the order of the documents: at least one. A row that says the same as one of an earlier
        /// document is left out.
        #[must_use]
        #[inline]
        pub fn rows(self) -> tencent_errors::Rows {
            tencent_errors::__private::table::<Code>()
                .rows(self as ::core::primitive::usize)
        }
        /// Returns the rows that name the code in the documents whose path ends so, in whole segments.
        #[must_use]
        #[inline]
        pub fn rows_in(
            self,
            path: &::core::primitive::str,
        ) -> tencent_errors::RowsIn<'_> {
            tencent_errors::__private::table::<Code>()
                .rows_in(self as ::core::primitive::usize, path)
        }
        /// Returns whether the code has left the current documents: only the older snapshot has it.
        #[must_use]
        #[inline]
        pub const fn is_removed(self) -> ::core::primitive::bool {
            self as ::core::primitive::usize
                >= tencent_errors::__private::table::<Code>().current
        }
        /// Returns the first row that names the code in another language: that of the tag, or of the next more general one that has the code.
        #[must_use]
        #[inline]
        pub fn in_language(
            self,
            tag: &::core::primitive::str,
        ) -> ::core::option::Option<tencent_errors::Row> {
            <Code as tencent_errors::ErrorCode>::in_language(self, tag)
        }
        /// Returns what the code means in another language; in the first one if that doesn't say.
        #[must_use]
        #[inline]
        pub fn description_in(
            self,
            tag: &::core::primitive::str,
        ) -> &'static ::core::primitive::str {
            <Code as tencent_errors::ErrorCode>::description_in(self, tag)
        }
        /// Returns whether a retry may help, by the code itself and by what the document says about it.
        #[must_use]
        #[inline]
        pub fn retry(self) -> tencent_errors::Retry {
            <Code as tencent_errors::ErrorCode>::retry(self)
        }
        /// Returns the least time to wait before a retry, where the document says it.
        #[must_use]
        #[inline]
        pub fn retry_after(self) -> ::core::option::Option<::core::time::Duration> {
            <Code as tencent_errors::ErrorCode>::retry_after(self)
        }
    }
    #[automatically_derived]
    impl tencent_errors::ErrorCode for Code {
        const ALL: &'static [Code] = all::<()>();
        const CURRENT: &'static [Code] = tencent_errors::__private::first(
            all::<()>(),
            2,
        );
        const DOCUMENTS: &'static [&'static ::core::primitive::str] = Code::DOCUMENTS;
        const LANGUAGES: &'static [&'static ::core::primitive::str] = Code::LANGUAGES;
        const TRANSLATIONS: &'static [&'static tencent_errors::__private::Translation] = &[
            &tencent_errors::__private::Translation {
                tag: "en",
                rows: tencent_errors::__private::Columns {
                    documents: &["en.md"],
                    document_of: tencent_errors::__private::Numbers(b""),
                    lines: tencent_errors::__private::Numbers(
                        b"\0\0\0\0\x05\0\0\0\0\0\0\0",
                    ),
                    descriptions: tencent_errors::__private::Texts {
                        text: r"The upload failed.",
                        borders: b"\0\0\0\0\0\0\0\0\x12\0\0\0\x12\0\0\0",
                    },
                    solutions: tencent_errors::__private::Texts {
                        text: r"Try again.",
                        borders: b"\0\0\0\0\0\0\0\0\n\0\0\0\n\0\0\0",
                    },
                    kinds: tencent_errors::__private::Texts::EMPTY,
                    names: tencent_errors::__private::Texts::EMPTY,
                    messages: tencent_errors::__private::Texts::EMPTY,
                    causes: tencent_errors::__private::Texts::EMPTY,
                    pairs: tencent_errors::__private::Texts::EMPTY,
                    sections: tencent_errors::__private::Texts {
                        text: r"Error codes",
                        borders: b"\0\0\0\0\0\0\0\0\x0B\0\0\0",
                    },
                    section_of: tencent_errors::__private::Numbers(
                        b"\0\0\0\0\x01\0\0\0\0\0\0\0",
                    ),
                },
            },
        ];
        const TABLE: &'static tencent_errors::__private::Table = &tencent_errors::__private::Table {
            product: "pages",
            count: 3,
            current: 2,
            codes: tencent_errors::__private::Texts {
                text: r"AuthFailure1003InternalError.Disk",
                borders: b"\0\0\0\0\x0B\0\0\0\x0F\0\0\0!\0\0\0",
            },
            by_code: tencent_errors::__private::ByCode {
                blocks: 1,
                seed: 13787848793156543929u64,
                slots: tencent_errors::__private::Slots {
                    displacements: b"\x01\x01",
                    entries: b"\x01\0\0\0\x02\0\0\0",
                },
            },
            by_number: tencent_errors::__private::ByNumber {
                seed: 13787848793156543929u64,
                slots: tencent_errors::__private::Slots {
                    displacements: b"\x01",
                    entries: b"\xEB\x03\0\0\0\0\0\0\x01\0\xEB\x03\0\0\0\0\0\0\x01\0",
                },
            },
            ranges: &[
                tencent_errors::__private::range(
                    (4000, 7000),
                    "见各接口",
                    "",
                    "pages/a.md",
                    6u32,
                ),
            ],
            rows: tencent_errors::__private::Columns {
                documents: Code::DOCUMENTS,
                document_of: tencent_errors::__private::Numbers(
                    b"\0\0\0\0\x01\0\0\0\x03\0\0\0\x02\0\0\0",
                ),
                lines: tencent_errors::__private::Numbers(
                    b"\x05\0\0\0\x05\0\0\0\x06\0\0\0\x05\0\0\0",
                ),
                descriptions: tencent_errors::__private::Texts {
                    text: r"鉴权失败上传失败磁盘错误密码错误",
                    borders: b"\0\0\0\0\x0C\0\0\0\x18\0\0\0$\0\0\x000\0\0\0",
                },
                solutions: tencent_errors::__private::Texts::EMPTY,
                kinds: tencent_errors::__private::Texts::EMPTY,
                names: tencent_errors::__private::Texts::EMPTY,
                messages: tencent_errors::__private::Texts::EMPTY,
                causes: tencent_errors::__private::Texts::EMPTY,
                pairs: tencent_errors::__private::Texts::EMPTY,
                sections: tencent_errors::__private::Texts {
                    text: r"公共错误码上传错误码登录",
                    borders: b"\0\0\0\0\x0F\0\0\0\x15\0\0\0\x1E\0\0\0$\0\0\0",
                },
                section_of: tencent_errors::__private::Numbers(
                    b"\0\0\0\0\x01\0\0\0\x02\0\0\0\x03\0\0\0",
                ),
            },
            repeats: tencent_errors::__private::Numbers(b"\x01\0"),
            places: tencent_errors::__private::Places {
                variants: tencent_errors::__private::Numbers(b"\0\0\0\0\0\0"),
                rows: tencent_errors::__private::Numbers(b"\0\0\0\0\0\0\0\0\0\0\0\0"),
                documents: tencent_errors::__private::Numbers(
                    b"\0\0\0\0\x01\0\0\0\x02\0\0\0",
                ),
                lines: tencent_errors::__private::Numbers(
                    b"\x05\0\0\0\x06\0\0\0\x06\0\0\0",
                ),
                sections: tencent_errors::__private::Numbers(
                    b"\0\0\0\0\x01\0\0\0\x03\0\0\0",
                ),
            },
        };
        #[inline]
        fn index(self) -> ::core::primitive::usize {
            self as ::core::primitive::usize
        }
    }
    #[automatically_derived]
    impl tencent_errors::PrimaryCode for Code {}
    #[automatically_derived]
    impl ::core::clone::Clone for Code {
        #[inline]
        fn clone(&self) -> Code {
            *self
        }
    }
    #[automatically_derived]
    impl ::core::marker::Copy for Code {}
    #[automatically_derived]
    impl ::core::cmp::PartialOrd for Code {
        #[inline]
        fn partial_cmp(
            &self,
            other: &Code,
        ) -> ::core::option::Option<::core::cmp::Ordering> {
            ::core::option::Option::Some(::core::cmp::Ord::cmp(self, other))
        }
    }
    #[automatically_derived]
    impl ::core::cmp::Ord for Code {
        #[inline]
        fn cmp(&self, other: &Code) -> ::core::cmp::Ordering {
            ::core::cmp::Ord::cmp(
                &(*self as ::core::primitive::usize),
                &(*other as ::core::primitive::usize),
            )
        }
    }
    #[automatically_derived]
    impl ::core::hash::Hash for Code {
        #[inline]
        fn hash<__H: ::core::hash::Hasher>(&self, state: &mut __H) {
            ::core::hash::Hash::hash(&(*self as ::core::primitive::usize), state);
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Display for Code {
        #[inline]
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            tencent_errors::__private::display(*self, f)
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for Code {
        #[inline]
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    #[automatically_derived]
    impl ::core::str::FromStr for Code {
        type Err = tencent_errors::UnknownCode;
        #[inline]
        fn from_str(
            code: &::core::primitive::str,
        ) -> ::core::result::Result<Code, tencent_errors::UnknownCode> {
            tencent_errors::__private::convert_code(code)
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<&::core::primitive::str> for Code {
        type Error = tencent_errors::UnknownCode;
        #[inline]
        fn try_from(
            code: &::core::primitive::str,
        ) -> ::core::result::Result<Code, tencent_errors::UnknownCode> {
            tencent_errors::__private::convert_code(code)
        }
    }
    #[automatically_derived]
    impl ::core::convert::AsRef<::core::primitive::str> for Code {
        #[inline]
        fn as_ref(&self) -> &::core::primitive::str {
            self.as_str()
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<Code> for &'static ::core::primitive::str {
        #[inline]
        fn from(code: Code) -> &'static ::core::primitive::str {
            code.as_str()
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq<::core::primitive::str> for Code {
        #[inline]
        fn eq(&self, other: &::core::primitive::str) -> ::core::primitive::bool {
            self.as_str() == other
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq<&::core::primitive::str> for Code {
        #[inline]
        fn eq(&self, other: &&::core::primitive::str) -> ::core::primitive::bool {
            self.as_str() == *other
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<::core::primitive::i64> for Code {
        type Error = tencent_errors::UnknownCode;
        #[inline]
        fn try_from(
            number: ::core::primitive::i64,
        ) -> ::core::result::Result<Code, tencent_errors::UnknownCode> {
            tencent_errors::__private::convert_number(number)
        }
    }
    tencent_errors::__impl_serde!(Code);
};
macro_rules! __code {
    ($($code:tt)+) => {
        tencent_errors::__private::named! { "pages" "error code" Code
        r"1003
AuthFailure
InternalError.Disk
" $($code)+ }
    };
}
#[doc(hidden)]
pub(crate) use __code;
macro_rules! __module_code {
    ($($code:tt)+) => {
        tencent_errors::__private::named! { "pages" "module error code" ModuleCode r""
        $($code)+ }
    };
}
#[doc(hidden)]
pub(crate) use __module_code;
