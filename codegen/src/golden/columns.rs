/**The 5 error codes of golden/columns\.md.

Rows of the documents that name no single code:

* line 12: 5000 to 5999\: 六
* line 13: \-20 to \-10\: 七
* line 14: 其他 \|  \| OTHERS \| 八 \|  \|  \|  \| */
#[derive(::core::cmp::PartialEq, ::core::cmp::Eq)]
#[non_exhaustive]
pub enum Code {
    /// 一
    ///
    /// Name: ERR\_ONE
    ///
    /// Kind: 客户端
    ///
    /// Message: one
    ///
    /// Cause: 甲
    ///
    /// Solution: 重试
    ///
    /// Beside: 10100
    ///
    /// 二
    ///
    /// Name: ERR\_ONE
    ///
    /// Beside: 10101
    ///
    /// 二
    ///
    /// Name: ERR\_ONE
    ///
    /// Beside: 10102
    ///
    /// Code `4000` in: Every column › 错误码, line 7; Every column › 错误码, line 8; Every column › 错误码, line 8
    #[doc(alias = "4000")]
    E4000,
    /// 三
    ///
    /// Name: IB\_TWO
    ///
    /// Code `IB-0013` in: Every column › 错误码, line 9
    #[doc(alias = "IB-0013")]
    IB_0013_2,
    /// 四
    ///
    /// Name: IB\_THREE
    ///
    /// Code `IB.0013` in: Every column › 错误码, line 10
    #[doc(alias = "IB.0013")]
    IB_0013,
    /// 五
    ///
    /// Name: COUNT\_ONE
    ///
    /// Code `COUNT` in: Every column › 错误码, line 11
    #[doc(alias = "COUNT")]
    COUNT_,
    /// 六
    ///
    /// Name: ERR\_RANGE
    ///
    /// Solution: 见手册
    ///
    /// Code `6000` in: Every column › 错误码, line 12
    #[doc(alias = "6000")]
    E6000,
}
const _: () = {
    const fn all<__T: ::core::marker::Copy>() -> &'static [Code] {
        &(&(
            [Code::E4000, Code::IB_0013_2, Code::IB_0013, Code::COUNT_, Code::E6000],
            ::core::option::Option::None::<__T>,
        ))
            .0
    }
    #[automatically_derived]
    impl Code {
        /// All codes, in the order in which the documents first name them; those that have left the current documents come last.
        pub const ALL: &'static [Code] = all::<()>();
        /// The codes of the current documents.
        pub const CURRENT: &'static [Code] = <Code as tencent_errors::ErrorCode>::CURRENT;
        /// How many codes there are.
        pub const COUNT: ::core::primitive::usize = 5;
        /// The paths of the documents that tell codes, in the order that counts.
        pub const DOCUMENTS: &'static [&'static ::core::primitive::str] = &[
            "golden/columns.md",
        ];
        /// The tags of the other languages, as the macro call gives them.
        pub const LANGUAGES: &'static [&'static ::core::primitive::str] = &[];
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
        const DOCUMENTS: &'static [&'static ::core::primitive::str] = Code::DOCUMENTS;
        const TABLE: &'static tencent_errors::__private::Table = &tencent_errors::__private::Table {
            product: "golden/columns.md",
            count: 5,
            current: 5,
            codes: tencent_errors::__private::Texts {
                text: r"4000IB-0013IB.0013COUNT6000",
                borders: b"\0\0\0\0\x04\0\0\0\x0B\0\0\0\x12\0\0\0\x17\0\0\0\x1B\0\0\0",
            },
            by_code: tencent_errors::__private::ByCode {
                blocks: 1,
                seed: 13787848793156543929u64,
                slots: tencent_errors::__private::Slots {
                    displacements: b"\t\x07\x01",
                    entries: b"\0\0\x04\0\0\0\x03\0\x01\0\x02\0",
                },
            },
            by_number: tencent_errors::__private::ByNumber {
                seed: 13787848793156543929u64,
                slots: tencent_errors::__private::Slots {
                    displacements: b"\x01\x01",
                    entries: b"\xA0\x0F\0\0\0\0\0\0\0\0\xA0\x0F\0\0\0\0\0\0\0\0p\x17\0\0\0\0\0\0\x04\0",
                },
            },
            ranges: &[
                tencent_errors::__private::range(
                    (5000, 5999),
                    "六",
                    "见手册",
                    "golden/columns.md",
                    12u32,
                ),
                tencent_errors::__private::range(
                    (-20, -10),
                    "七",
                    "",
                    "golden/columns.md",
                    13u32,
                ),
            ],
            rows: tencent_errors::__private::Columns {
                documents: Code::DOCUMENTS,
                document_of: tencent_errors::__private::Numbers(b""),
                lines: tencent_errors::__private::Numbers(
                    b"\x07\0\0\0\t\0\0\0\n\0\0\0\x0B\0\0\0\x0C\0\0\0\x08\0\0\0\x08\0\0\0",
                ),
                descriptions: tencent_errors::__private::Texts {
                    text: r"一三四五六二二",
                    borders: b"\0\0\0\0\x03\0\0\0\x06\0\0\0\t\0\0\0\x0C\0\0\0\x0F\0\0\0\x12\0\0\0\x15\0\0\0",
                },
                solutions: tencent_errors::__private::Texts {
                    text: r"重试见手册",
                    borders: b"\0\0\0\0\x06\0\0\0\x06\0\0\0\x06\0\0\0\x06\0\0\0\x0F\0\0\0\x0F\0\0\0\x0F\0\0\0",
                },
                kinds: tencent_errors::__private::Texts {
                    text: r"客户端",
                    borders: b"\0\0\0\0\t\0\0\0\t\0\0\0\t\0\0\0\t\0\0\0\t\0\0\0\t\0\0\0\t\0\0\0",
                },
                names: tencent_errors::__private::Texts {
                    text: r"ERR_ONEIB_TWOIB_THREECOUNT_ONEERR_RANGEERR_ONEERR_ONE",
                    borders: b"\0\0\0\0\x07\0\0\0\r\0\0\0\x15\0\0\0\x1E\0\0\0'\0\0\0.\0\0\x005\0\0\0",
                },
                messages: tencent_errors::__private::Texts {
                    text: r"one",
                    borders: b"\0\0\0\0\x03\0\0\0\x03\0\0\0\x03\0\0\0\x03\0\0\0\x03\0\0\0\x03\0\0\0\x03\0\0\0",
                },
                causes: tencent_errors::__private::Texts {
                    text: r"甲",
                    borders: b"\0\0\0\0\x03\0\0\0\x03\0\0\0\x03\0\0\0\x03\0\0\0\x03\0\0\0\x03\0\0\0\x03\0\0\0",
                },
                pairs: tencent_errors::__private::Texts {
                    text: r"101001010110102",
                    borders: b"\0\0\0\0\x05\0\0\0\x05\0\0\0\x05\0\0\0\x05\0\0\0\x05\0\0\0\n\0\0\0\x0F\0\0\0",
                },
                sections: tencent_errors::__private::Texts {
                    text: r"错误码",
                    borders: b"\0\0\0\0\t\0\0\0",
                },
                section_of: tencent_errors::__private::Numbers(
                    b"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0",
                ),
            },
            repeats: tencent_errors::__private::Numbers(b"\0\0\0\0"),
            places: tencent_errors::__private::Places::NONE,
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
///The 3 module error codes of golden/columns\.md.
#[derive(::core::cmp::PartialEq, ::core::cmp::Eq)]
#[non_exhaustive]
pub enum ModuleCode {
    /// 一
    ///
    /// Name: ERR\_ONE
    ///
    /// Kind: 客户端
    ///
    /// Message: one
    ///
    /// Cause: 甲
    ///
    /// Solution: 重试
    ///
    /// Beside: 4000
    ///
    /// Code `10100` in: Every column › 错误码, line 7
    #[doc(alias = "10100")]
    E10100,
    /// 二
    ///
    /// Name: ERR\_ONE
    ///
    /// Beside: 4000
    ///
    /// Code `10101` in: Every column › 错误码, line 8
    #[doc(alias = "10101")]
    E10101,
    /// 二
    ///
    /// Name: ERR\_ONE
    ///
    /// Beside: 4000
    ///
    /// Code `10102` in: Every column › 错误码, line 8
    #[doc(alias = "10102")]
    E10102,
}
const _: () = {
    const fn all<__T: ::core::marker::Copy>() -> &'static [ModuleCode] {
        &(&(
            [ModuleCode::E10100, ModuleCode::E10101, ModuleCode::E10102],
            ::core::option::Option::None::<__T>,
        ))
            .0
    }
    #[automatically_derived]
    impl ModuleCode {
        /// All codes, in the order in which the documents first name them; those that have left the current documents come last.
        pub const ALL: &'static [ModuleCode] = all::<()>();
        /// The codes of the current documents.
        pub const CURRENT: &'static [ModuleCode] = <ModuleCode as tencent_errors::ErrorCode>::CURRENT;
        /// How many codes there are.
        pub const COUNT: ::core::primitive::usize = 3;
        /// The paths of the documents that tell codes, in the order that counts.
        pub const DOCUMENTS: &'static [&'static ::core::primitive::str] = &[
            "golden/columns.md",
        ];
        /// The tags of the other languages, as the macro call gives them.
        pub const LANGUAGES: &'static [&'static ::core::primitive::str] = &[];
        /// Returns the code as the document writes it.
        #[must_use]
        #[inline]
        pub const fn as_str(self) -> &'static ::core::primitive::str {
            tencent_errors::__private::table::<ModuleCode>()
                .code(self as ::core::primitive::usize)
        }
        /// Returns the code as a number, if it is a decimal integer that fits.
        #[must_use]
        #[inline]
        pub const fn number(self) -> ::core::option::Option<::core::primitive::i64> {
            tencent_errors::__private::table::<ModuleCode>()
                .number(self as ::core::primitive::usize)
        }
        /// Returns the code with exactly this text, case included.
        #[must_use]
        #[inline]
        pub const fn from_code(
            code: &::core::primitive::str,
        ) -> ::core::option::Option<ModuleCode> {
            tencent_errors::__private::find_code(code)
        }
        /// Returns the code with this number.
        #[must_use]
        #[inline]
        pub const fn from_number(
            number: ::core::primitive::i64,
        ) -> ::core::option::Option<ModuleCode> {
            tencent_errors::__private::find_number(number)
        }
        /// Returns what the code means, in the first language; empty if its first row doesn't say.
        #[must_use]
        #[inline]
        pub const fn description(self) -> &'static ::core::primitive::str {
            tencent_errors::__private::table::<ModuleCode>()
                .rows
                .description(self as ::core::primitive::usize)
        }
        /// Returns what to do about it: the document's remedy column.
        #[must_use]
        #[inline]
        pub const fn solution(
            self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            tencent_errors::__private::table::<ModuleCode>()
                .rows
                .solution(self as ::core::primitive::usize)
        }
        /// Returns the kind of error: the document's error-type column.
        #[must_use]
        #[inline]
        pub const fn kind(
            self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            tencent_errors::__private::table::<ModuleCode>()
                .rows
                .kind(self as ::core::primitive::usize)
        }
        /// Returns the symbol next to a numeric code.
        #[must_use]
        #[inline]
        pub const fn name(
            self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            tencent_errors::__private::table::<ModuleCode>()
                .rows
                .name(self as ::core::primitive::usize)
        }
        /// Returns the heading above the code's first row; empty if there is none.
        #[must_use]
        #[inline]
        pub const fn section(self) -> &'static ::core::primitive::str {
            tencent_errors::__private::table::<ModuleCode>()
                .rows
                .section(self as ::core::primitive::usize)
        }
        /// Returns the path of the document that first names the code.
        #[must_use]
        #[inline]
        pub const fn document(self) -> &'static ::core::primitive::str {
            tencent_errors::__private::table::<ModuleCode>()
                .rows
                .document(self as ::core::primitive::usize)
        }
        /// Returns the line of the code's first row in that document, counted from 1.
        #[must_use]
        #[inline]
        pub const fn line(self) -> ::core::primitive::u32 {
            tencent_errors::__private::table::<ModuleCode>()
                .rows
                .line(self as ::core::primitive::usize)
        }
        /// Returns the class of the code; of a number, that of the symbol next to it.
        #[must_use]
        #[inline]
        pub const fn class(self) -> tencent_errors::Class {
            tencent_errors::__private::table::<ModuleCode>()
                .class(self as ::core::primitive::usize)
        }
        /// Returns the range of codes that the documents give for a number, if the number has no row of its own.
        #[must_use]
        #[inline]
        pub const fn range_of(
            number: ::core::primitive::i64,
        ) -> ::core::option::Option<tencent_errors::CodeRange> {
            tencent_errors::__private::table::<ModuleCode>().range_of(number)
        }
        /// Returns the rows that name the code, in the order of the documents: at least one. A row that says the same as one of an earlier
        /// document is left out.
        #[must_use]
        #[inline]
        pub fn rows(self) -> tencent_errors::Rows {
            tencent_errors::__private::table::<ModuleCode>()
                .rows(self as ::core::primitive::usize)
        }
        /// Returns the rows that name the code in the documents whose path ends so, in whole segments.
        #[must_use]
        #[inline]
        pub fn rows_in(
            self,
            path: &::core::primitive::str,
        ) -> tencent_errors::RowsIn<'_> {
            tencent_errors::__private::table::<ModuleCode>()
                .rows_in(self as ::core::primitive::usize, path)
        }
        /// Returns whether the code has left the current documents: only the older snapshot has it.
        #[must_use]
        #[inline]
        pub const fn is_removed(self) -> ::core::primitive::bool {
            self as ::core::primitive::usize
                >= tencent_errors::__private::table::<ModuleCode>().current
        }
        /// Returns the first row that names the code in another language: that of the tag, or of the next more general one that has the code.
        #[must_use]
        #[inline]
        pub fn in_language(
            self,
            tag: &::core::primitive::str,
        ) -> ::core::option::Option<tencent_errors::Row> {
            <ModuleCode as tencent_errors::ErrorCode>::in_language(self, tag)
        }
        /// Returns what the code means in another language; in the first one if that doesn't say.
        #[must_use]
        #[inline]
        pub fn description_in(
            self,
            tag: &::core::primitive::str,
        ) -> &'static ::core::primitive::str {
            <ModuleCode as tencent_errors::ErrorCode>::description_in(self, tag)
        }
        /// Returns whether a retry may help, by the code itself and by what the document says about it.
        #[must_use]
        #[inline]
        pub fn retry(self) -> tencent_errors::Retry {
            <ModuleCode as tencent_errors::ErrorCode>::retry(self)
        }
        /// Returns the least time to wait before a retry, where the document says it.
        #[must_use]
        #[inline]
        pub fn retry_after(self) -> ::core::option::Option<::core::time::Duration> {
            <ModuleCode as tencent_errors::ErrorCode>::retry_after(self)
        }
    }
    #[automatically_derived]
    impl tencent_errors::ErrorCode for ModuleCode {
        const ALL: &'static [ModuleCode] = all::<()>();
        const DOCUMENTS: &'static [&'static ::core::primitive::str] = ModuleCode::DOCUMENTS;
        const TABLE: &'static tencent_errors::__private::Table = &tencent_errors::__private::Table {
            product: "golden/columns.md",
            count: 3,
            current: 3,
            codes: tencent_errors::__private::Texts {
                text: r"101001010110102",
                borders: b"\0\0\0\0\x05\0\0\0\n\0\0\0\x0F\0\0\0",
            },
            by_code: tencent_errors::__private::ByCode {
                blocks: 1,
                seed: 13787848793156543929u64,
                slots: tencent_errors::__private::Slots {
                    displacements: b"\x01\x01",
                    entries: b"\0\0\x01\0\0\0\x02\0",
                },
            },
            by_number: tencent_errors::__private::ByNumber {
                seed: 13787848793156543929u64,
                slots: tencent_errors::__private::Slots {
                    displacements: b"\x01\x02",
                    entries: b"u'\0\0\0\0\0\0\x01\0t'\0\0\0\0\0\0\0\0v'\0\0\0\0\0\0\x02\0t'\0\0\0\0\0\0\0\0",
                },
            },
            ranges: &[],
            rows: tencent_errors::__private::Columns {
                documents: ModuleCode::DOCUMENTS,
                document_of: tencent_errors::__private::Numbers(b""),
                lines: tencent_errors::__private::Numbers(
                    b"\x07\0\0\0\x08\0\0\0\x08\0\0\0",
                ),
                descriptions: tencent_errors::__private::Texts {
                    text: r"一二二",
                    borders: b"\0\0\0\0\x03\0\0\0\x06\0\0\0\t\0\0\0",
                },
                solutions: tencent_errors::__private::Texts {
                    text: r"重试",
                    borders: b"\0\0\0\0\x06\0\0\0\x06\0\0\0\x06\0\0\0",
                },
                kinds: tencent_errors::__private::Texts {
                    text: r"客户端",
                    borders: b"\0\0\0\0\t\0\0\0\t\0\0\0\t\0\0\0",
                },
                names: tencent_errors::__private::Texts {
                    text: r"ERR_ONEERR_ONEERR_ONE",
                    borders: b"\0\0\0\0\x07\0\0\0\x0E\0\0\0\x15\0\0\0",
                },
                messages: tencent_errors::__private::Texts {
                    text: r"one",
                    borders: b"\0\0\0\0\x03\0\0\0\x03\0\0\0\x03\0\0\0",
                },
                causes: tencent_errors::__private::Texts {
                    text: r"甲",
                    borders: b"\0\0\0\0\x03\0\0\0\x03\0\0\0\x03\0\0\0",
                },
                pairs: tencent_errors::__private::Texts {
                    text: r"400040004000",
                    borders: b"\0\0\0\0\x04\0\0\0\x08\0\0\0\x0C\0\0\0",
                },
                sections: tencent_errors::__private::Texts {
                    text: r"错误码",
                    borders: b"\0\0\0\0\t\0\0\0",
                },
                section_of: tencent_errors::__private::Numbers(
                    b"\0\0\0\0\0\0\0\0\0\0\0\0",
                ),
            },
            repeats: tencent_errors::__private::Numbers(b""),
            places: tencent_errors::__private::Places::NONE,
        };
        #[inline]
        fn index(self) -> ::core::primitive::usize {
            self as ::core::primitive::usize
        }
    }
    #[automatically_derived]
    impl tencent_errors::ModuleCode for ModuleCode {}
    #[automatically_derived]
    impl ModuleCode {
        /// Returns the code next to this module code, in the first row that has both.
        #[must_use]
        #[inline]
        pub const fn code(self) -> ::core::option::Option<Code> {
            Code::from_code(
                tencent_errors::__private::table::<ModuleCode>()
                    .rows
                    .pairs
                    .get(self as ::core::primitive::usize),
            )
        }
    }
    #[automatically_derived]
    impl ::core::clone::Clone for ModuleCode {
        #[inline]
        fn clone(&self) -> ModuleCode {
            *self
        }
    }
    #[automatically_derived]
    impl ::core::marker::Copy for ModuleCode {}
    #[automatically_derived]
    impl ::core::cmp::PartialOrd for ModuleCode {
        #[inline]
        fn partial_cmp(
            &self,
            other: &ModuleCode,
        ) -> ::core::option::Option<::core::cmp::Ordering> {
            ::core::option::Option::Some(::core::cmp::Ord::cmp(self, other))
        }
    }
    #[automatically_derived]
    impl ::core::cmp::Ord for ModuleCode {
        #[inline]
        fn cmp(&self, other: &ModuleCode) -> ::core::cmp::Ordering {
            ::core::cmp::Ord::cmp(
                &(*self as ::core::primitive::usize),
                &(*other as ::core::primitive::usize),
            )
        }
    }
    #[automatically_derived]
    impl ::core::hash::Hash for ModuleCode {
        #[inline]
        fn hash<__H: ::core::hash::Hasher>(&self, state: &mut __H) {
            ::core::hash::Hash::hash(&(*self as ::core::primitive::usize), state);
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Display for ModuleCode {
        #[inline]
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            tencent_errors::__private::display(*self, f)
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for ModuleCode {
        #[inline]
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    #[automatically_derived]
    impl ::core::str::FromStr for ModuleCode {
        type Err = tencent_errors::UnknownCode;
        #[inline]
        fn from_str(
            code: &::core::primitive::str,
        ) -> ::core::result::Result<ModuleCode, tencent_errors::UnknownCode> {
            tencent_errors::__private::convert_code(code)
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<&::core::primitive::str> for ModuleCode {
        type Error = tencent_errors::UnknownCode;
        #[inline]
        fn try_from(
            code: &::core::primitive::str,
        ) -> ::core::result::Result<ModuleCode, tencent_errors::UnknownCode> {
            tencent_errors::__private::convert_code(code)
        }
    }
    #[automatically_derived]
    impl ::core::convert::AsRef<::core::primitive::str> for ModuleCode {
        #[inline]
        fn as_ref(&self) -> &::core::primitive::str {
            self.as_str()
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<ModuleCode> for &'static ::core::primitive::str {
        #[inline]
        fn from(code: ModuleCode) -> &'static ::core::primitive::str {
            code.as_str()
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq<::core::primitive::str> for ModuleCode {
        #[inline]
        fn eq(&self, other: &::core::primitive::str) -> ::core::primitive::bool {
            self.as_str() == other
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq<&::core::primitive::str> for ModuleCode {
        #[inline]
        fn eq(&self, other: &&::core::primitive::str) -> ::core::primitive::bool {
            self.as_str() == *other
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<::core::primitive::i64> for ModuleCode {
        type Error = tencent_errors::UnknownCode;
        #[inline]
        fn try_from(
            number: ::core::primitive::i64,
        ) -> ::core::result::Result<ModuleCode, tencent_errors::UnknownCode> {
            tencent_errors::__private::convert_number(number)
        }
    }
    tencent_errors::__impl_serde!(ModuleCode);
};
mod __by_name {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __code_golden {
        ($($code:tt)+) => {
            tencent_errors::__private::named! { "golden/columns.md" "error code" Code
            r"4000
6000
COUNT
COUNT_ONE		COUNT_
ERR_ONE		E4000
ERR_RANGE		E6000
IB-0013	IB_0013_2
IB.0013
IB_THREE		IB_0013
IB_TWO		IB_0013_2
"
            $($code)+ }
        };
    }
    #[allow(clippy::pub_use)]
    pub use __code_golden as __code;
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __module_code_golden {
        ($($code:tt)+) => {
            tencent_errors::__private::named! { "golden/columns.md" "module error code"
            ModuleCode r"10100
10101
10102
ERR_ONE		E10100	E10101	E10102
" $($code)+ }
        };
    }
    #[allow(clippy::pub_use)]
    pub use __module_code_golden as __module_code;
}
#[doc(hidden)]
#[allow(clippy::pub_use)]
pub use __by_name::{__code, __module_code};
