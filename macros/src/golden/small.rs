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
#[repr(u16)]
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
    const ALL: &[Code] = &[
        Code::AuthFailure,
        Code::AuthFailure_TokenFailure,
        Code::InternalError,
        Code::FailedOperation_DomainExists,
        Code::E9000,
        Code::E4000,
    ];
    const CODES: &[&'static ::core::primitive::str] = &[
        "AuthFailure",
        "AuthFailure.TokenFailure",
        "InternalError",
        "FailedOperation.DomainExists",
        "9000",
        "4000",
    ];
    const BY_CODE: &[::core::primitive::u16] = &[5, 4, 0, 1, 3, 2];
    const BY_NUMBER: &[(::core::primitive::i64, ::core::primitive::u16)] = &[
        (4000, 5),
        (9000, 4),
    ];
    const DESCRIPTIONS: &[&'static ::core::primitive::str] = &[
        "鉴权失败。",
        "token 错误，见 CAM",
        "",
        "该域名已在您的列表中",
        "资源标识对应的实例不存在",
        "缺少必要参数",
        "鉴权失败",
        "<b> | 内部错误 [x]",
    ];
    const SOLUTIONS: &[&'static ::core::primitive::str] = &[
        "",
        "",
        "",
        "无需重复添加",
        "",
        "",
        "请检查签名",
        "",
    ];
    const KINDS: &[&'static ::core::primitive::str] = &[
        "",
        "",
        "",
        "",
        "资源不存在",
        "请求参数非法",
        "",
        "",
    ];
    const NAMES: &[&'static ::core::primitive::str] = &[];
    const PAIRS: &[&'static ::core::primitive::str] = &[];
    const RANGES: &[tencent_errors::CodeRange] = &[];
    const SECTIONS: &[&'static ::core::primitive::str] = &[
        "公共错误码",
        "业务错误码",
        "Older codes",
    ];
    const SECTION_OF: &[::core::primitive::u16] = &[0, 0, 0, 1, 2, 2, 1, 1];
    const LINES: &[::core::primitive::u32] = &[9, 10, 11, 17, 25, 26, 18, 19];
    const COLUMNS: &tencent_errors::__private::Columns = &tencent_errors::__private::Columns {
        codes: 6,
        descriptions: DESCRIPTIONS,
        solutions: SOLUTIONS,
        kinds: KINDS,
        names: NAMES,
        messages: &[],
        causes: &[],
        pairs: PAIRS,
        sections: SECTIONS,
        section_of: SECTION_OF,
        lines: LINES,
        repeats: &[0, 2],
    };
    #[automatically_derived]
    impl Code {
        /// All codes, in the order in which the document first names them.
        pub const ALL: &'static [Code] = ALL;
        /// How many codes there are.
        pub const COUNT: ::core::primitive::usize = ALL.len();
        /// The document's path, as the macro call gives it.
        pub const DOCUMENT: &'static ::core::primitive::str = "src/golden/small.md";
        /// The code as the document writes it.
        #[must_use]
        pub const fn as_str(self) -> &'static ::core::primitive::str {
            tencent_errors::__private::text(CODES, self as ::core::primitive::usize)
        }
        /// The code as a number, if it is a decimal integer that fits.
        #[must_use]
        pub const fn number(self) -> ::core::option::Option<::core::primitive::i64> {
            tencent_errors::__private::parse_number(self.as_str())
        }
        /// The code that is written exactly so, case included.
        #[must_use]
        pub const fn from_code(
            code: &::core::primitive::str,
        ) -> ::core::option::Option<Code> {
            match tencent_errors::__private::find_code(CODES, BY_CODE, code) {
                ::core::option::Option::Some(index) => {
                    ::core::option::Option::Some(ALL[index])
                }
                ::core::option::Option::None => ::core::option::Option::None,
            }
        }
        /// The code with this number.
        #[must_use]
        pub const fn from_number(
            number: ::core::primitive::i64,
        ) -> ::core::option::Option<Code> {
            match tencent_errors::__private::find_number(BY_NUMBER, number) {
                ::core::option::Option::Some(index) => {
                    ::core::option::Option::Some(ALL[index])
                }
                ::core::option::Option::None => ::core::option::Option::None,
            }
        }
        /// What the code means, in the document's language; empty if the document doesn't say.
        #[must_use]
        pub const fn description(self) -> &'static ::core::primitive::str {
            tencent_errors::__private::text(
                DESCRIPTIONS,
                self as ::core::primitive::usize,
            )
        }
        /// What to do about it: the document's remedy column.
        #[must_use]
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
        pub const fn kind(
            self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            tencent_errors::__private::optional(KINDS, self as ::core::primitive::usize)
        }
        /// The symbol that stands beside a numeric code.
        #[must_use]
        pub const fn name(
            self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            tencent_errors::__private::optional(NAMES, self as ::core::primitive::usize)
        }
        /// The heading under which the code first stands; empty if there is none.
        #[must_use]
        pub const fn section(self) -> &'static ::core::primitive::str {
            tencent_errors::__private::section(
                SECTIONS,
                SECTION_OF,
                self as ::core::primitive::usize,
            )
        }
        /// The line of the document, from 1, on which the code first stands.
        #[must_use]
        pub const fn line(self) -> ::core::primitive::u32 {
            tencent_errors::__private::line(LINES, self as ::core::primitive::usize)
        }
        /// The range of codes that the document gives for a number, where it has no row of its own.
        #[must_use]
        pub const fn range_of(
            number: ::core::primitive::i64,
        ) -> ::core::option::Option<tencent_errors::CodeRange> {
            tencent_errors::__private::range_of(RANGES, number)
        }
        /// Every row of the document that names the code, in order: at least one.
        #[must_use]
        pub fn rows(self) -> tencent_errors::Rows {
            COLUMNS.rows(self as ::core::primitive::u16)
        }
    }
    #[automatically_derived]
    impl tencent_errors::ErrorCode for Code {
        const ALL: &'static [Code] = ALL;
        const DOCUMENT: &'static ::core::primitive::str = Code::DOCUMENT;
        fn as_str(self) -> &'static ::core::primitive::str {
            Code::as_str(self)
        }
        fn number(self) -> ::core::option::Option<::core::primitive::i64> {
            Code::number(self)
        }
        fn from_code(code: &::core::primitive::str) -> ::core::option::Option<Code> {
            Code::from_code(code)
        }
        fn from_number(number: ::core::primitive::i64) -> ::core::option::Option<Code> {
            Code::from_number(number)
        }
        fn rows(self) -> tencent_errors::Rows {
            Code::rows(self)
        }
        fn description(self) -> &'static ::core::primitive::str {
            Code::description(self)
        }
        fn solution(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            Code::solution(self)
        }
        fn kind(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            Code::kind(self)
        }
        fn name(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            Code::name(self)
        }
        fn section(self) -> &'static ::core::primitive::str {
            Code::section(self)
        }
        fn line(self) -> ::core::primitive::u32 {
            Code::line(self)
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Display for Code {
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
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    #[automatically_derived]
    impl ::core::str::FromStr for Code {
        type Err = tencent_errors::UnknownCode;
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
        fn as_ref(&self) -> &::core::primitive::str {
            self.as_str()
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<Code> for &'static ::core::primitive::str {
        fn from(code: Code) -> &'static ::core::primitive::str {
            code.as_str()
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq<::core::primitive::str> for Code {
        fn eq(&self, other: &::core::primitive::str) -> ::core::primitive::bool {
            self.as_str() == other
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq<&::core::primitive::str> for Code {
        fn eq(&self, other: &&::core::primitive::str) -> ::core::primitive::bool {
            self.as_str() == *other
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<::core::primitive::i64> for Code {
        type Error = tencent_errors::UnknownCode;
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
#[repr(u16)]
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
    const ALL: &[ModuleCode] = &[
        ModuleCode::E_9021,
        ModuleCode::E9000,
        ModuleCode::E007,
        ModuleCode::E7,
    ];
    const CODES: &[&'static ::core::primitive::str] = &["-9021", "9000", "007", "7"];
    const BY_CODE: &[::core::primitive::u16] = &[0, 2, 3, 1];
    const BY_NUMBER: &[(::core::primitive::i64, ::core::primitive::u16)] = &[
        (-9021, 0),
        (7, 3),
        (9000, 1),
    ];
    const DESCRIPTIONS: &[&'static ::core::primitive::str] = &[
        "COS 接口异常",
        "系统错误",
        "操作频繁",
        "证书错误",
    ];
    const SOLUTIONS: &[&'static ::core::primitive::str] = &[];
    const KINDS: &[&'static ::core::primitive::str] = &[];
    const NAMES: &[&'static ::core::primitive::str] = &[];
    const PAIRS: &[&'static ::core::primitive::str] = &[];
    const RANGES: &[tencent_errors::CodeRange] = &[];
    const SECTIONS: &[&'static ::core::primitive::str] = &["模块错误码"];
    const SECTION_OF: &[::core::primitive::u16] = &[0, 0, 0, 0];
    const LINES: &[::core::primitive::u32] = &[33, 34, 35, 36];
    const COLUMNS: &tencent_errors::__private::Columns = &tencent_errors::__private::Columns {
        codes: 4,
        descriptions: DESCRIPTIONS,
        solutions: SOLUTIONS,
        kinds: KINDS,
        names: NAMES,
        messages: &[],
        causes: &[],
        pairs: PAIRS,
        sections: SECTIONS,
        section_of: SECTION_OF,
        lines: LINES,
        repeats: &[],
    };
    #[automatically_derived]
    impl ModuleCode {
        /// All codes, in the order in which the document first names them.
        pub const ALL: &'static [ModuleCode] = ALL;
        /// How many codes there are.
        pub const COUNT: ::core::primitive::usize = ALL.len();
        /// The document's path, as the macro call gives it.
        pub const DOCUMENT: &'static ::core::primitive::str = "src/golden/small.md";
        /// The code as the document writes it.
        #[must_use]
        pub const fn as_str(self) -> &'static ::core::primitive::str {
            tencent_errors::__private::text(CODES, self as ::core::primitive::usize)
        }
        /// The code as a number, if it is a decimal integer that fits.
        #[must_use]
        pub const fn number(self) -> ::core::option::Option<::core::primitive::i64> {
            tencent_errors::__private::parse_number(self.as_str())
        }
        /// The code that is written exactly so, case included.
        #[must_use]
        pub const fn from_code(
            code: &::core::primitive::str,
        ) -> ::core::option::Option<ModuleCode> {
            match tencent_errors::__private::find_code(CODES, BY_CODE, code) {
                ::core::option::Option::Some(index) => {
                    ::core::option::Option::Some(ALL[index])
                }
                ::core::option::Option::None => ::core::option::Option::None,
            }
        }
        /// The code with this number.
        #[must_use]
        pub const fn from_number(
            number: ::core::primitive::i64,
        ) -> ::core::option::Option<ModuleCode> {
            match tencent_errors::__private::find_number(BY_NUMBER, number) {
                ::core::option::Option::Some(index) => {
                    ::core::option::Option::Some(ALL[index])
                }
                ::core::option::Option::None => ::core::option::Option::None,
            }
        }
        /// What the code means, in the document's language; empty if the document doesn't say.
        #[must_use]
        pub const fn description(self) -> &'static ::core::primitive::str {
            tencent_errors::__private::text(
                DESCRIPTIONS,
                self as ::core::primitive::usize,
            )
        }
        /// What to do about it: the document's remedy column.
        #[must_use]
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
        pub const fn kind(
            self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            tencent_errors::__private::optional(KINDS, self as ::core::primitive::usize)
        }
        /// The symbol that stands beside a numeric code.
        #[must_use]
        pub const fn name(
            self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            tencent_errors::__private::optional(NAMES, self as ::core::primitive::usize)
        }
        /// The heading under which the code first stands; empty if there is none.
        #[must_use]
        pub const fn section(self) -> &'static ::core::primitive::str {
            tencent_errors::__private::section(
                SECTIONS,
                SECTION_OF,
                self as ::core::primitive::usize,
            )
        }
        /// The line of the document, from 1, on which the code first stands.
        #[must_use]
        pub const fn line(self) -> ::core::primitive::u32 {
            tencent_errors::__private::line(LINES, self as ::core::primitive::usize)
        }
        /// The range of codes that the document gives for a number, where it has no row of its own.
        #[must_use]
        pub const fn range_of(
            number: ::core::primitive::i64,
        ) -> ::core::option::Option<tencent_errors::CodeRange> {
            tencent_errors::__private::range_of(RANGES, number)
        }
        /// Every row of the document that names the code, in order: at least one.
        #[must_use]
        pub fn rows(self) -> tencent_errors::Rows {
            COLUMNS.rows(self as ::core::primitive::u16)
        }
    }
    #[automatically_derived]
    impl tencent_errors::ErrorCode for ModuleCode {
        const ALL: &'static [ModuleCode] = ALL;
        const DOCUMENT: &'static ::core::primitive::str = ModuleCode::DOCUMENT;
        fn as_str(self) -> &'static ::core::primitive::str {
            ModuleCode::as_str(self)
        }
        fn number(self) -> ::core::option::Option<::core::primitive::i64> {
            ModuleCode::number(self)
        }
        fn from_code(
            code: &::core::primitive::str,
        ) -> ::core::option::Option<ModuleCode> {
            ModuleCode::from_code(code)
        }
        fn from_number(
            number: ::core::primitive::i64,
        ) -> ::core::option::Option<ModuleCode> {
            ModuleCode::from_number(number)
        }
        fn rows(self) -> tencent_errors::Rows {
            ModuleCode::rows(self)
        }
        fn description(self) -> &'static ::core::primitive::str {
            ModuleCode::description(self)
        }
        fn solution(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            ModuleCode::solution(self)
        }
        fn kind(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            ModuleCode::kind(self)
        }
        fn name(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            ModuleCode::name(self)
        }
        fn section(self) -> &'static ::core::primitive::str {
            ModuleCode::section(self)
        }
        fn line(self) -> ::core::primitive::u32 {
            ModuleCode::line(self)
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Display for ModuleCode {
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
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    #[automatically_derived]
    impl ::core::str::FromStr for ModuleCode {
        type Err = tencent_errors::UnknownCode;
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
        fn as_ref(&self) -> &::core::primitive::str {
            self.as_str()
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<ModuleCode> for &'static ::core::primitive::str {
        fn from(code: ModuleCode) -> &'static ::core::primitive::str {
            code.as_str()
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq<::core::primitive::str> for ModuleCode {
        fn eq(&self, other: &::core::primitive::str) -> ::core::primitive::bool {
            self.as_str() == other
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq<&::core::primitive::str> for ModuleCode {
        fn eq(&self, other: &&::core::primitive::str) -> ::core::primitive::bool {
            self.as_str() == *other
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<::core::primitive::i64> for ModuleCode {
        type Error = tencent_errors::UnknownCode;
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
        $($path)+ ::Code::AuthFailure
    };
    ("AuthFailure.TokenFailure"; $($path:tt)+) => {
        $($path)+ ::Code::AuthFailure_TokenFailure
    };
    ("InternalError"; $($path:tt)+) => {
        $($path)+ ::Code::InternalError
    };
    ("FailedOperation.DomainExists"; $($path:tt)+) => {
        $($path)+ ::Code::FailedOperation_DomainExists
    };
    (9000; $($path:tt)+) => {
        $($path)+ ::Code::E9000
    };
    (4000; $($path:tt)+) => {
        $($path)+ ::Code::E4000
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
        $($path)+ ::ModuleCode::E_9021
    };
    (9000; $($path:tt)+) => {
        $($path)+ ::ModuleCode::E9000
    };
    ("007"; $($path:tt)+) => {
        $($path)+ ::ModuleCode::E007
    };
    (7; $($path:tt)+) => {
        $($path)+ ::ModuleCode::E7
    };
    ($($code:tt)+) => {
        tencent_errors::__private::named! { "src/golden/small.md" "module error code"
        ModuleCode "-9021\tE_9021\n9000\tE9000\n007\tE007\n7\tE7\n" $($code)+ }
    };
}
#[doc(hidden)]
pub(crate) use __module_code;
