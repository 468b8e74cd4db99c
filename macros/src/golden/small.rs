const _: &[::core::primitive::u8] = ::core::include_bytes!(
    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/src/golden/small.md")
);
///The 6 error codes of src/golden/small\.md.
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
    ::core::hash::Hash,
)]
#[non_exhaustive]
pub enum Code {
    /**鉴权失败。

鉴权失败

Solution: 请检查签名

Code `AuthFailure` in: Errors of a small service › 公共错误码, line 9; Errors of a small service › 业务错误码, line 18*/
    AuthFailure,
    /**token 错误，见 CAM

Code `AuthFailure.TokenFailure` in: Errors of a small service › 公共错误码, line 10*/
    #[doc(alias = "AuthFailure.TokenFailure")]
    AuthFailure_TokenFailure,
    /**\<b\> \| 内部错误 \[x\]

Code `InternalError` in: Errors of a small service › 公共错误码, line 11; Errors of a small service › 业务错误码, line 19*/
    InternalError,
    /**该域名已在您的列表中

Solution: 无需重复添加

Code `FailedOperation.DomainExists` in: Errors of a small service › 业务错误码, line 17*/
    #[doc(alias = "FailedOperation.DomainExists")]
    FailedOperation_DomainExists,
    /**资源标识对应的实例不存在

Kind: 资源不存在

Code `9000` in: Errors of a small service › Older codes, line 25*/
    #[doc(alias = "9000")]
    E9000,
    /**缺少必要参数

Kind: 请求参数非法

Code `4000` in: Errors of a small service › Older codes, line 26*/
    #[doc(alias = "4000")]
    E4000,
}
const _: () = {
    const fn all<T>() -> &'static [Code] {
        &[
            Code::AuthFailure,
            Code::AuthFailure_TokenFailure,
            Code::InternalError,
            Code::FailedOperation_DomainExists,
            Code::E9000,
            Code::E4000,
        ]
    }
    const CODES: tencent_errors::__private::Texts = tencent_errors::__private::Texts::new(
        "AuthFailureAuthFailure.TokenFailureInternalErrorFailedOperation.DomainExists90004000",
        b"\0\0\0\0\x0B\0\0\0#\0\0\x000\0\0\0L\0\0\0P\0\0\0T\0\0\0",
    );
    const BY_CODE: &tencent_errors::__private::ByCode = &tencent_errors::__private::ByCode::new(
        1usize,
        13787848793156543929u64,
        tencent_errors::__private::Slots::new(
            b"\x01\0\x01\0",
            b"\x03\0\x04\0\x01\0\x02\0\0\0\0\0\x05\0",
        ),
    );
    const BY_NUMBER: &tencent_errors::__private::ByNumber = &tencent_errors::__private::ByNumber::new(
        13787848793156543929u64,
        tencent_errors::__private::Slots::new(
            b"\0\0",
            b"(#\0\0\0\0\0\0\x04\0\xA0\x0F\0\0\0\0\0\0\x05\0\xA0\x0F\0\0\0\0\0\0\x05\0",
        ),
    );
    const RANGES: &[tencent_errors::CodeRange] = &[];
    const DESCRIPTIONS: tencent_errors::__private::Texts = tencent_errors::__private::Texts::new(
        "鉴权失败。token 错误，见 CAM该域名已在您的列表中资源标识对应的实例不存在缺少必要参数鉴权失败<b> | 内部错误 [x]",
        b"\0\0\0\0\x0F\0\0\0%\0\0\0%\0\0\0C\0\0\0g\0\0\0y\0\0\0\x85\0\0\0\x9B\0\0\0",
    );
    const SOLUTIONS: tencent_errors::__private::Texts = tencent_errors::__private::Texts::new(
        "无需重复添加请检查签名",
        b"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x12\0\0\0\x12\0\0\0\x12\0\0\0!\0\0\0!\0\0\0",
    );
    const KINDS: tencent_errors::__private::Texts = tencent_errors::__private::Texts::new(
        "资源不存在请求参数非法",
        b"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x0F\0\0\0!\0\0\0!\0\0\0!\0\0\0",
    );
    const NAMES: tencent_errors::__private::Texts = tencent_errors::__private::Texts::new(
        "",
        b"",
    );
    const PAIRS: tencent_errors::__private::Texts = tencent_errors::__private::Texts::new(
        "",
        b"",
    );
    const SECTIONS: tencent_errors::__private::Texts = tencent_errors::__private::Texts::new(
        "公共错误码业务错误码Older codes",
        b"\0\0\0\0\x0F\0\0\0\x1E\0\0\0)\0\0\0",
    );
    const SECTION_OF: tencent_errors::__private::Numbers<2> = tencent_errors::__private::Numbers::new(
        b"\0\0\0\0\0\0\x01\0\x02\0\x02\0\x01\0\x01\0",
    );
    const LINES: tencent_errors::__private::Numbers<4> = tencent_errors::__private::Numbers::new(
        b"\t\0\0\0\n\0\0\0\x0B\0\0\0\x11\0\0\0\x19\0\0\0\x1A\0\0\0\x12\0\0\0\x13\0\0\0",
    );
    const COLUMNS: &tencent_errors::__private::Columns = &tencent_errors::__private::Columns {
        codes: 6,
        descriptions: DESCRIPTIONS,
        solutions: SOLUTIONS,
        kinds: KINDS,
        names: NAMES,
        messages: tencent_errors::__private::Texts::new("", b""),
        causes: tencent_errors::__private::Texts::new("", b""),
        pairs: PAIRS,
        sections: SECTIONS,
        section_of: SECTION_OF,
        lines: LINES,
        repeats: tencent_errors::__private::Numbers::new(b"\0\0\x02\0"),
    };
    #[automatically_derived]
    impl Code {
        /// All codes, in the order in which the document first names them.
        pub const ALL: &'static [Code] = all::<()>();
        /// How many codes there are.
        pub const COUNT: ::core::primitive::usize = 6;
        /// The document's path, as the macro call gives it.
        pub const DOCUMENT: &'static ::core::primitive::str = "src/golden/small.md";
        /// The code as the document writes it.
        #[must_use]
        #[inline]
        pub const fn as_str(self) -> &'static ::core::primitive::str {
            CODES.get(self as ::core::primitive::usize)
        }
        /// The code as a number, if it is a decimal integer that fits.
        #[must_use]
        #[inline]
        pub const fn number(self) -> ::core::option::Option<::core::primitive::i64> {
            tencent_errors::__private::parse_number(self.as_str())
        }
        /// The code that is written exactly so, case included.
        #[must_use]
        #[inline]
        pub const fn from_code(
            code: &::core::primitive::str,
        ) -> ::core::option::Option<Code> {
            tencent_errors::__private::find_code(BY_CODE, CODES, code)
        }
        /// The code with this number.
        #[must_use]
        #[inline]
        pub const fn from_number(
            number: ::core::primitive::i64,
        ) -> ::core::option::Option<Code> {
            tencent_errors::__private::find_number(BY_NUMBER, number)
        }
        /// What the code means, in the document's language; empty if the document doesn't say.
        #[must_use]
        #[inline]
        pub const fn description(self) -> &'static ::core::primitive::str {
            DESCRIPTIONS.get(self as ::core::primitive::usize)
        }
        /// What to do about it: the document's remedy column.
        #[must_use]
        #[inline]
        pub const fn solution(
            self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            tencent_errors::__private::optional(
                SOLUTIONS,
                self as ::core::primitive::usize,
            )
        }
        /// The kind of error: the document's error-type column.
        #[must_use]
        #[inline]
        pub const fn kind(
            self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            tencent_errors::__private::optional(KINDS, self as ::core::primitive::usize)
        }
        /// The symbol that stands beside a numeric code.
        #[must_use]
        #[inline]
        pub const fn name(
            self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            tencent_errors::__private::optional(NAMES, self as ::core::primitive::usize)
        }
        /// The heading under which the code first stands; empty if there is none.
        #[must_use]
        #[inline]
        pub const fn section(self) -> &'static ::core::primitive::str {
            tencent_errors::__private::section(
                SECTIONS,
                SECTION_OF,
                self as ::core::primitive::usize,
            )
        }
        /// The line of the document, from 1, on which the code first stands.
        #[must_use]
        #[inline]
        pub const fn line(self) -> ::core::primitive::u32 {
            LINES.get(self as ::core::primitive::usize)
        }
        /// The range of codes that the document gives for a number, where it has no row of its own.
        #[must_use]
        #[inline]
        pub const fn range_of(
            number: ::core::primitive::i64,
        ) -> ::core::option::Option<tencent_errors::CodeRange> {
            tencent_errors::__private::range_of(RANGES, number)
        }
        /// Every row of the document that names the code, in order: at least one.
        #[must_use]
        #[inline]
        pub fn rows(self) -> tencent_errors::Rows {
            COLUMNS.rows(self as ::core::primitive::u16)
        }
    }
    #[automatically_derived]
    impl tencent_errors::ErrorCode for Code {
        const ALL: &'static [Code] = all::<()>();
        const DOCUMENT: &'static ::core::primitive::str = Code::DOCUMENT;
        #[inline]
        fn as_str(self) -> &'static ::core::primitive::str {
            Code::as_str(self)
        }
        #[inline]
        fn number(self) -> ::core::option::Option<::core::primitive::i64> {
            Code::number(self)
        }
        #[inline]
        fn from_code(code: &::core::primitive::str) -> ::core::option::Option<Code> {
            Code::from_code(code)
        }
        #[inline]
        fn from_number(number: ::core::primitive::i64) -> ::core::option::Option<Code> {
            Code::from_number(number)
        }
        #[inline]
        fn rows(self) -> tencent_errors::Rows {
            Code::rows(self)
        }
        #[inline]
        fn description(self) -> &'static ::core::primitive::str {
            Code::description(self)
        }
        #[inline]
        fn solution(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            Code::solution(self)
        }
        #[inline]
        fn kind(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            Code::kind(self)
        }
        #[inline]
        fn name(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            Code::name(self)
        }
        #[inline]
        fn section(self) -> &'static ::core::primitive::str {
            Code::section(self)
        }
        #[inline]
        fn line(self) -> ::core::primitive::u32 {
            Code::line(self)
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Display for Code {
        #[inline]
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            tencent_errors::__private::display(
                f,
                self.as_str(),
                self.description(),
                self.solution(),
            )
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
            match Code::from_code(code) {
                ::core::option::Option::Some(code) => ::core::result::Result::Ok(code),
                ::core::option::Option::None => {
                    ::core::result::Result::Err(
                        tencent_errors::UnknownCode::of::<Code>(),
                    )
                }
            }
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<&::core::primitive::str> for Code {
        type Error = tencent_errors::UnknownCode;
        #[inline]
        fn try_from(
            code: &::core::primitive::str,
        ) -> ::core::result::Result<Code, tencent_errors::UnknownCode> {
            match Code::from_code(code) {
                ::core::option::Option::Some(code) => ::core::result::Result::Ok(code),
                ::core::option::Option::None => {
                    ::core::result::Result::Err(
                        tencent_errors::UnknownCode::of::<Code>(),
                    )
                }
            }
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
            match Code::from_number(number) {
                ::core::option::Option::Some(code) => ::core::result::Result::Ok(code),
                ::core::option::Option::None => {
                    ::core::result::Result::Err(
                        tencent_errors::UnknownCode::of::<Code>(),
                    )
                }
            }
        }
    }
    tencent_errors::__impl_serde!(Code);
};
///The 4 module error codes of src/golden/small\.md.
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
    ::core::hash::Hash,
)]
#[non_exhaustive]
pub enum ModuleCode {
    /**COS 接口异常

Code `-9021` in: Errors of a small service › 模块错误码, line 33*/
    #[doc(alias = "-9021")]
    E_9021,
    /**系统错误

Code `9000` in: Errors of a small service › 模块错误码, line 34*/
    #[doc(alias = "9000")]
    E9000,
    /**操作频繁

Code `007` in: Errors of a small service › 模块错误码, line 35*/
    #[doc(alias = "007")]
    E007,
    /**证书错误

Code `7` in: Errors of a small service › 模块错误码, line 36*/
    #[doc(alias = "7")]
    E7,
}
const _: () = {
    const fn all<T>() -> &'static [ModuleCode] {
        &[ModuleCode::E_9021, ModuleCode::E9000, ModuleCode::E007, ModuleCode::E7]
    }
    const CODES: tencent_errors::__private::Texts = tencent_errors::__private::Texts::new(
        "-902190000077",
        b"\0\0\0\0\x05\0\0\0\t\0\0\0\x0C\0\0\0\r\0\0\0",
    );
    const BY_CODE: &tencent_errors::__private::ByCode = &tencent_errors::__private::ByCode::new(
        1usize,
        13787848793156543929u64,
        tencent_errors::__private::Slots::new(b"\0\0\0", b"\0\0\0\0\x01\0\x03\0\x02\0"),
    );
    const BY_NUMBER: &tencent_errors::__private::ByNumber = &tencent_errors::__private::ByNumber::new(
        13787848793156543929u64,
        tencent_errors::__private::Slots::new(
            b"\0\0",
            b"(#\0\0\0\0\0\0\x01\0\xC3\xDC\xFF\xFF\xFF\xFF\xFF\xFF\0\0\x07\0\0\0\0\0\0\0\x03\0\xC3\xDC\xFF\xFF\xFF\xFF\xFF\xFF\0\0",
        ),
    );
    const RANGES: &[tencent_errors::CodeRange] = &[];
    const DESCRIPTIONS: tencent_errors::__private::Texts = tencent_errors::__private::Texts::new(
        "COS 接口异常系统错误操作频繁证书错误",
        b"\0\0\0\0\x10\0\0\0\x1C\0\0\0(\0\0\x004\0\0\0",
    );
    const SOLUTIONS: tencent_errors::__private::Texts = tencent_errors::__private::Texts::new(
        "",
        b"",
    );
    const KINDS: tencent_errors::__private::Texts = tencent_errors::__private::Texts::new(
        "",
        b"",
    );
    const NAMES: tencent_errors::__private::Texts = tencent_errors::__private::Texts::new(
        "",
        b"",
    );
    const PAIRS: tencent_errors::__private::Texts = tencent_errors::__private::Texts::new(
        "",
        b"",
    );
    const SECTIONS: tencent_errors::__private::Texts = tencent_errors::__private::Texts::new(
        "模块错误码",
        b"\0\0\0\0\x0F\0\0\0",
    );
    const SECTION_OF: tencent_errors::__private::Numbers<2> = tencent_errors::__private::Numbers::new(
        b"\0\0\0\0\0\0\0\0",
    );
    const LINES: tencent_errors::__private::Numbers<4> = tencent_errors::__private::Numbers::new(
        b"!\0\0\0\"\0\0\0#\0\0\0$\0\0\0",
    );
    const COLUMNS: &tencent_errors::__private::Columns = &tencent_errors::__private::Columns {
        codes: 4,
        descriptions: DESCRIPTIONS,
        solutions: SOLUTIONS,
        kinds: KINDS,
        names: NAMES,
        messages: tencent_errors::__private::Texts::new("", b""),
        causes: tencent_errors::__private::Texts::new("", b""),
        pairs: PAIRS,
        sections: SECTIONS,
        section_of: SECTION_OF,
        lines: LINES,
        repeats: tencent_errors::__private::Numbers::new(b""),
    };
    #[automatically_derived]
    impl ModuleCode {
        /// All codes, in the order in which the document first names them.
        pub const ALL: &'static [ModuleCode] = all::<()>();
        /// How many codes there are.
        pub const COUNT: ::core::primitive::usize = 4;
        /// The document's path, as the macro call gives it.
        pub const DOCUMENT: &'static ::core::primitive::str = "src/golden/small.md";
        /// The code as the document writes it.
        #[must_use]
        #[inline]
        pub const fn as_str(self) -> &'static ::core::primitive::str {
            CODES.get(self as ::core::primitive::usize)
        }
        /// The code as a number, if it is a decimal integer that fits.
        #[must_use]
        #[inline]
        pub const fn number(self) -> ::core::option::Option<::core::primitive::i64> {
            tencent_errors::__private::parse_number(self.as_str())
        }
        /// The code that is written exactly so, case included.
        #[must_use]
        #[inline]
        pub const fn from_code(
            code: &::core::primitive::str,
        ) -> ::core::option::Option<ModuleCode> {
            tencent_errors::__private::find_code(BY_CODE, CODES, code)
        }
        /// The code with this number.
        #[must_use]
        #[inline]
        pub const fn from_number(
            number: ::core::primitive::i64,
        ) -> ::core::option::Option<ModuleCode> {
            tencent_errors::__private::find_number(BY_NUMBER, number)
        }
        /// What the code means, in the document's language; empty if the document doesn't say.
        #[must_use]
        #[inline]
        pub const fn description(self) -> &'static ::core::primitive::str {
            DESCRIPTIONS.get(self as ::core::primitive::usize)
        }
        /// What to do about it: the document's remedy column.
        #[must_use]
        #[inline]
        pub const fn solution(
            self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            tencent_errors::__private::optional(
                SOLUTIONS,
                self as ::core::primitive::usize,
            )
        }
        /// The kind of error: the document's error-type column.
        #[must_use]
        #[inline]
        pub const fn kind(
            self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            tencent_errors::__private::optional(KINDS, self as ::core::primitive::usize)
        }
        /// The symbol that stands beside a numeric code.
        #[must_use]
        #[inline]
        pub const fn name(
            self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            tencent_errors::__private::optional(NAMES, self as ::core::primitive::usize)
        }
        /// The heading under which the code first stands; empty if there is none.
        #[must_use]
        #[inline]
        pub const fn section(self) -> &'static ::core::primitive::str {
            tencent_errors::__private::section(
                SECTIONS,
                SECTION_OF,
                self as ::core::primitive::usize,
            )
        }
        /// The line of the document, from 1, on which the code first stands.
        #[must_use]
        #[inline]
        pub const fn line(self) -> ::core::primitive::u32 {
            LINES.get(self as ::core::primitive::usize)
        }
        /// The range of codes that the document gives for a number, where it has no row of its own.
        #[must_use]
        #[inline]
        pub const fn range_of(
            number: ::core::primitive::i64,
        ) -> ::core::option::Option<tencent_errors::CodeRange> {
            tencent_errors::__private::range_of(RANGES, number)
        }
        /// Every row of the document that names the code, in order: at least one.
        #[must_use]
        #[inline]
        pub fn rows(self) -> tencent_errors::Rows {
            COLUMNS.rows(self as ::core::primitive::u16)
        }
    }
    #[automatically_derived]
    impl tencent_errors::ErrorCode for ModuleCode {
        const ALL: &'static [ModuleCode] = all::<()>();
        const DOCUMENT: &'static ::core::primitive::str = ModuleCode::DOCUMENT;
        #[inline]
        fn as_str(self) -> &'static ::core::primitive::str {
            ModuleCode::as_str(self)
        }
        #[inline]
        fn number(self) -> ::core::option::Option<::core::primitive::i64> {
            ModuleCode::number(self)
        }
        #[inline]
        fn from_code(
            code: &::core::primitive::str,
        ) -> ::core::option::Option<ModuleCode> {
            ModuleCode::from_code(code)
        }
        #[inline]
        fn from_number(
            number: ::core::primitive::i64,
        ) -> ::core::option::Option<ModuleCode> {
            ModuleCode::from_number(number)
        }
        #[inline]
        fn rows(self) -> tencent_errors::Rows {
            ModuleCode::rows(self)
        }
        #[inline]
        fn description(self) -> &'static ::core::primitive::str {
            ModuleCode::description(self)
        }
        #[inline]
        fn solution(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            ModuleCode::solution(self)
        }
        #[inline]
        fn kind(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            ModuleCode::kind(self)
        }
        #[inline]
        fn name(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            ModuleCode::name(self)
        }
        #[inline]
        fn section(self) -> &'static ::core::primitive::str {
            ModuleCode::section(self)
        }
        #[inline]
        fn line(self) -> ::core::primitive::u32 {
            ModuleCode::line(self)
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Display for ModuleCode {
        #[inline]
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            tencent_errors::__private::display(
                f,
                self.as_str(),
                self.description(),
                self.solution(),
            )
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
            match ModuleCode::from_code(code) {
                ::core::option::Option::Some(code) => ::core::result::Result::Ok(code),
                ::core::option::Option::None => {
                    ::core::result::Result::Err(
                        tencent_errors::UnknownCode::of::<ModuleCode>(),
                    )
                }
            }
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<&::core::primitive::str> for ModuleCode {
        type Error = tencent_errors::UnknownCode;
        #[inline]
        fn try_from(
            code: &::core::primitive::str,
        ) -> ::core::result::Result<ModuleCode, tencent_errors::UnknownCode> {
            match ModuleCode::from_code(code) {
                ::core::option::Option::Some(code) => ::core::result::Result::Ok(code),
                ::core::option::Option::None => {
                    ::core::result::Result::Err(
                        tencent_errors::UnknownCode::of::<ModuleCode>(),
                    )
                }
            }
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
            match ModuleCode::from_number(number) {
                ::core::option::Option::Some(code) => ::core::result::Result::Ok(code),
                ::core::option::Option::None => {
                    ::core::result::Result::Err(
                        tencent_errors::UnknownCode::of::<ModuleCode>(),
                    )
                }
            }
        }
    }
    tencent_errors::__impl_serde!(ModuleCode);
};
macro_rules! __code {
    ("AuthFailure"; $($path:tt)+) => {
        $($path)+:: Code::AuthFailure
    };
    ("AuthFailure.TokenFailure"; $($path:tt)+) => {
        $($path)+:: Code::AuthFailure_TokenFailure
    };
    ("InternalError"; $($path:tt)+) => {
        $($path)+:: Code::InternalError
    };
    ("FailedOperation.DomainExists"; $($path:tt)+) => {
        $($path)+:: Code::FailedOperation_DomainExists
    };
    (9000; $($path:tt)+) => {
        $($path)+:: Code::E9000
    };
    (4000; $($path:tt)+) => {
        $($path)+:: Code::E4000
    };
    ($($code:tt)+) => {
        tencent_errors::__private::named! { "src/golden/small.md" "error code" Code
        "AuthFailure\tAuthFailure\nAuthFailure.TokenFailure\tAuthFailure_TokenFailure\nInternalError\tInternalError\nFailedOperation.DomainExists\tFailedOperation_DomainExists\n9000\tE9000\n4000\tE4000\n"
        $($code)+ }
    };
}
#[doc(hidden)]
pub(crate) use __code;
macro_rules! __module_code {
    (- 9021; $($path:tt)+) => {
        $($path)+:: ModuleCode::E_9021
    };
    (9000; $($path:tt)+) => {
        $($path)+:: ModuleCode::E9000
    };
    ("007"; $($path:tt)+) => {
        $($path)+:: ModuleCode::E007
    };
    (7; $($path:tt)+) => {
        $($path)+:: ModuleCode::E7
    };
    ($($code:tt)+) => {
        tencent_errors::__private::named! { "src/golden/small.md" "module error code"
        ModuleCode "-9021\tE_9021\n9000\tE9000\n007\tE007\n7\tE7\n" $($code)+ }
    };
}
#[doc(hidden)]
pub(crate) use __module_code;
