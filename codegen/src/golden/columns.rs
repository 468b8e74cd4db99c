/**The 5 error codes of golden/columns\.md.

Rows of the documents that name no single code:

* line 12: 5000 to 5999\: 六
* line 13: \-20 to \-10\: 七
* line 14: 其他 \|  \| OTHERS \| 八 \|  \|  \|  \| */
#[derive(::core::cmp::PartialEq)]
#[non_exhaustive]
pub enum Code {
    /// 一
    ///
    /// Solution: 重试
    ///
    /// Cause: 甲
    ///
    /// Message: one
    ///
    /// Kind: 客户端
    ///
    /// Name: ERR\_ONE
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
    /// Solution: 见手册
    ///
    /// Name: ERR\_RANGE
    ///
    /// Code `6000` in: Every column › 错误码, line 12
    #[doc(alias = "6000")]
    E6000,
}
#[automatically_derived]
impl tencent_errors::ErrorCode for Code {
    const ALL: &'static [Code] = {
        const fn all<__T: ::core::marker::Copy>() -> &'static [Code] {
            &(&(
                [Code::E4000, Code::IB_0013_2, Code::IB_0013, Code::COUNT_, Code::E6000],
                ::core::option::Option::None::<__T>,
            ))
                .0
        }
        all::<()>()
    };
    const WRITTEN: tencent_errors::__private::Table = tencent_errors::__private::repeats(
        tencent_errors::__private::ranges(
            tencent_errors::__private::by_number(
                tencent_errors::__private::table(
                    "golden/columns.md",
                    (5, 5),
                    (r"", r"4000IB-0013IB.0013COUNT6000"),
                    (1, 13787848793156543929u64, 3, 12),
                    b"\t\x07\0\0\0\x04\0\0\0\x03\0\x01\0\x02\0\0\0\0\0\x04\0\0\0\x0B\0\0\0\x12\0\0\0\x17\0\0\0\x1B\0\0\0",
                    tencent_errors::__private::pairs(
                        tencent_errors::__private::names(
                            tencent_errors::__private::kinds(
                                tencent_errors::__private::messages(
                                    tencent_errors::__private::causes(
                                        tencent_errors::__private::solutions(
                                            tencent_errors::__private::descriptions(
                                                tencent_errors::__private::columns(
                                                    "golden/columns.md",
                                                    r"错误码",
                                                    (7, 0),
                                                    b"\x07\0\0\0\t\0\0\0\n\0\0\0\x0B\0\0\0\x0C\0\0\0\x08\0\0\0\x08\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\t\0\0\0",
                                                ),
                                                r"",
                                                r"一三四五六二二",
                                                b"\0\0\0\0\x03\0\0\0\x06\0\0\0\t\0\0\0\x0C\0\0\0\x0F\0\0\0\x12\0\0\0\x15\0\0\0",
                                            ),
                                            r"",
                                            r"重试见手册",
                                            b"\0\0\0\0\x06\0\0\0\x06\0\0\0\x06\0\0\0\x06\0\0\0\x0F\0\0\0\x0F\0\0\0\x0F\0\0\0",
                                        ),
                                        r"",
                                        r"甲",
                                        b"\0\0\0\0\x03\0\0\0\x03\0\0\0\x03\0\0\0\x03\0\0\0\x03\0\0\0\x03\0\0\0\x03\0\0\0",
                                    ),
                                    r"",
                                    r"one",
                                    b"\0\0\0\0\x03\0\0\0\x03\0\0\0\x03\0\0\0\x03\0\0\0\x03\0\0\0\x03\0\0\0\x03\0\0\0",
                                ),
                                r"",
                                r"客户端",
                                b"\0\0\0\0\t\0\0\0\t\0\0\0\t\0\0\0\t\0\0\0\t\0\0\0\t\0\0\0\t\0\0\0",
                            ),
                            r"",
                            r"ERR_ONEIB_TWOIB_THREECOUNT_ONEERR_RANGEERR_ONEERR_ONE",
                            b"\0\0\0\0\x07\0\0\0\r\0\0\0\x15\0\0\0\x1E\0\0\0'\0\0\0.\0\0\x005\0\0\0",
                        ),
                        r"",
                        r"101001010110102",
                        b"\0\0\0\0\x05\0\0\0\x05\0\0\0\x05\0\0\0\x05\0\0\0\x05\0\0\0\n\0\0\0\x0F\0\0\0",
                    ),
                ),
                13787848793156543929u64,
                b"\x01\0",
                b"\xA0\x0F\0\0\0\0\0\0\0\0\xA0\x0F\0\0\0\0\0\0\0\0p\x17\0\0\0\0\0\0\x04\0",
            ),
            &[
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
        ),
        b"\0\0\0\0",
    );
    #[inline]
    fn index(self) -> ::core::primitive::usize {
        self as ::core::primitive::usize
    }
}
tencent_errors::__impl_code! {
    Code 5 primary(ModuleCode) numbers
}
///The 3 module error codes of golden/columns\.md.
#[derive(::core::cmp::PartialEq)]
#[non_exhaustive]
pub enum ModuleCode {
    /// 一
    ///
    /// Solution: 重试
    ///
    /// Cause: 甲
    ///
    /// Message: one
    ///
    /// Kind: 客户端
    ///
    /// Name: ERR\_ONE
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
#[automatically_derived]
impl tencent_errors::ErrorCode for ModuleCode {
    const ALL: &'static [ModuleCode] = {
        const fn all<__T: ::core::marker::Copy>() -> &'static [ModuleCode] {
            &(&(
                [ModuleCode::E10100, ModuleCode::E10101, ModuleCode::E10102],
                ::core::option::Option::None::<__T>,
            ))
                .0
        }
        all::<()>()
    };
    const WRITTEN: tencent_errors::__private::Table = tencent_errors::__private::by_number(
        tencent_errors::__private::table(
            "golden/columns.md",
            (3, 3),
            (r"", r"101001010110102"),
            (1, 13787848793156543929u64, 2, 8),
            b"\x01\x01\0\0\x01\0\0\0\x02\0\0\0\0\0\x05\0\0\0\n\0\0\0\x0F\0\0\0",
            tencent_errors::__private::pairs(
                tencent_errors::__private::names(
                    tencent_errors::__private::kinds(
                        tencent_errors::__private::messages(
                            tencent_errors::__private::causes(
                                tencent_errors::__private::solutions(
                                    tencent_errors::__private::descriptions(
                                        tencent_errors::__private::columns(
                                            "golden/columns.md",
                                            r"错误码",
                                            (3, 0),
                                            b"\x07\0\0\0\x08\0\0\0\x08\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\t\0\0\0",
                                        ),
                                        r"",
                                        r"一二二",
                                        b"\0\0\0\0\x03\0\0\0\x06\0\0\0\t\0\0\0",
                                    ),
                                    r"",
                                    r"重试",
                                    b"\0\0\0\0\x06\0\0\0\x06\0\0\0\x06\0\0\0",
                                ),
                                r"",
                                r"甲",
                                b"\0\0\0\0\x03\0\0\0\x03\0\0\0\x03\0\0\0",
                            ),
                            r"",
                            r"one",
                            b"\0\0\0\0\x03\0\0\0\x03\0\0\0\x03\0\0\0",
                        ),
                        r"",
                        r"客户端",
                        b"\0\0\0\0\t\0\0\0\t\0\0\0\t\0\0\0",
                    ),
                    r"",
                    r"ERR_ONEERR_ONEERR_ONE",
                    b"\0\0\0\0\x07\0\0\0\x0E\0\0\0\x15\0\0\0",
                ),
                r"",
                r"400040004000",
                b"\0\0\0\0\x04\0\0\0\x08\0\0\0\x0C\0\0\0",
            ),
        ),
        13787848793156543929u64,
        b"\x01\x02",
        b"u'\0\0\0\0\0\0\x01\0t'\0\0\0\0\0\0\0\0v'\0\0\0\0\0\0\x02\0t'\0\0\0\0\0\0\0\0",
    );
    #[inline]
    fn index(self) -> ::core::primitive::usize {
        self as ::core::primitive::usize
    }
}
tencent_errors::__impl_code! {
    ModuleCode 3 module numbers
}
tencent_errors::__impl_pair! {
    ModuleCode Code
}
mod __by_name {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __codes_golden {
        (primary $($code:tt)+) => {
            tencent_errors::__private::named! { "golden/columns.md" "error code" Code
            r"
4000	
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
        (module $($code:tt)+) => {
            tencent_errors::__private::named! { "golden/columns.md" "module error code"
            ModuleCode r"
10100	
10101	
10102	
ERR_ONE		E10100	E10101	E10102
" $($code)+
            }
        };
    }
    #[allow(clippy::pub_use)]
    pub use __codes_golden as __codes;
}
#[doc(hidden)]
#[allow(clippy::pub_use)]
pub use __by_name::__codes;
