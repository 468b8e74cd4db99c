///The 6 error codes of golden/small\.md.
#[derive(::core::cmp::PartialEq)]
#[non_exhaustive]
pub enum Code {
    /// 鉴权失败。
    ///
    /// 鉴权失败
    ///
    /// Solution: 请检查签名
    ///
    /// Code `AuthFailure` in: Errors of a small service › 公共错误码, line 9; Errors of a small service › 业务错误码, line 18
    AuthFailure,
    /// token 错误，见 CAM
    ///
    /// Code `AuthFailure.TokenFailure` in: Errors of a small service › 公共错误码, line 10
    #[doc(alias = "AuthFailure.TokenFailure")]
    AuthFailure_TokenFailure,
    /// \<b\> \| 内部错误 \[x\]
    ///
    /// Code `InternalError` in: Errors of a small service › 公共错误码, line 11; Errors of a small service › 业务错误码, line 19
    InternalError,
    /// 该域名已在您的列表中
    ///
    /// Solution: 无需重复添加
    ///
    /// Code `FailedOperation.DomainExists` in: Errors of a small service › 业务错误码, line 17
    #[doc(alias = "FailedOperation.DomainExists")]
    FailedOperation_DomainExists,
    /// 资源标识对应的实例不存在
    ///
    /// Kind: 资源不存在
    ///
    /// Code `9000` in: Errors of a small service › Older codes, line 25
    #[doc(alias = "9000")]
    E9000,
    /// 缺少必要参数
    ///
    /// Kind: 请求参数非法
    ///
    /// Code `4000` in: Errors of a small service › Older codes, line 26
    #[doc(alias = "4000")]
    E4000,
}
#[automatically_derived]
impl tencent_errors::ErrorCode for Code {
    const ALL: &'static [Code] = {
        const fn all<__T: ::core::marker::Copy>() -> &'static [Code] {
            &(&(
                [
                    Code::AuthFailure,
                    Code::AuthFailure_TokenFailure,
                    Code::InternalError,
                    Code::FailedOperation_DomainExists,
                    Code::E9000,
                    Code::E4000,
                ],
                ::core::option::Option::None::<__T>,
            ))
                .0
        }
        all::<()>()
    };
    const WRITTEN: tencent_errors::__private::Table = tencent_errors::__private::repeats(
        tencent_errors::__private::by_number(
            tencent_errors::__private::table(
                "golden/small.md",
                (6, 6),
                (
                    r"AuthFailureAuthFailure.TokenFailureInternalError",
                    r"FailedOperation.DomainExists90004000",
                ),
                (1, 13787848793156543929u64, 4, 14),
                b"\x02\x01\x03\x02\x03\0\0\0\x01\0\x02\0\0\0\x04\0\x05\0\0\0\0\0\x0B\0\0\0#\0\0\x000\0\0\0L\0\0\0P\0\0\0T\0\0\0",
                tencent_errors::__private::kinds(
                    tencent_errors::__private::solutions(
                        tencent_errors::__private::descriptions(
                            tencent_errors::__private::columns(
                                "golden/small.md",
                                r"公共错误码业务错误码Older codes",
                                (8, 0),
                                b"\t\0\0\0\n\0\0\0\x0B\0\0\0\x11\0\0\0\x19\0\0\0\x1A\0\0\0\x12\0\0\0\x13\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\0\x02\0\0\0\x02\0\0\0\x01\0\0\0\x01\0\0\0\0\0\0\0\x0F\0\0\0\x1E\0\0\0)\0\0\0",
                            ),
                            r"鉴权失败。token 错误，见 CAM",
                            r"该域名已在您的列表中资源标识对应的实例不存在缺少必要参数鉴权失败<b> | 内部错误 [x]",
                            b"\0\0\0\0\x0F\0\0\0%\0\0\0%\0\0\0C\0\0\0g\0\0\0y\0\0\0\x85\0\0\0\x9B\0\0\0",
                        ),
                        r"",
                        r"无需重复添加请检查签名",
                        b"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x12\0\0\0\x12\0\0\0\x12\0\0\0!\0\0\0!\0\0\0",
                    ),
                    r"",
                    r"资源不存在请求参数非法",
                    b"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x0F\0\0\0!\0\0\0!\0\0\0!\0\0\0",
                ),
            ),
            13787848793156543929u64,
            b"\x01\x01",
            b"(#\0\0\0\0\0\0\x04\0\xA0\x0F\0\0\0\0\0\0\x05\0\xA0\x0F\0\0\0\0\0\0\x05\0",
        ),
        b"\0\0\x02\0",
    );
    #[inline]
    fn index(self) -> ::core::primitive::usize {
        self as ::core::primitive::usize
    }
}
tencent_errors::__impl_code! {
    Code 6 primary(ModuleCode) numbers
}
///The 4 module error codes of golden/small\.md.
#[derive(::core::cmp::PartialEq)]
#[non_exhaustive]
pub enum ModuleCode {
    /// COS 接口异常
    ///
    /// Code `-9021` in: Errors of a small service › 模块错误码, line 33
    #[doc(alias = "-9021")]
    E_9021,
    /// 系统错误
    ///
    /// Code `9000` in: Errors of a small service › 模块错误码, line 34
    #[doc(alias = "9000")]
    E9000,
    /// 操作频繁
    ///
    /// Code `007` in: Errors of a small service › 模块错误码, line 35
    #[doc(alias = "007")]
    E007,
    /// 证书错误
    ///
    /// Code `7` in: Errors of a small service › 模块错误码, line 36
    #[doc(alias = "7")]
    E7,
}
#[automatically_derived]
impl tencent_errors::ErrorCode for ModuleCode {
    const ALL: &'static [ModuleCode] = {
        const fn all<__T: ::core::marker::Copy>() -> &'static [ModuleCode] {
            &(&(
                [
                    ModuleCode::E_9021,
                    ModuleCode::E9000,
                    ModuleCode::E007,
                    ModuleCode::E7,
                ],
                ::core::option::Option::None::<__T>,
            ))
                .0
        }
        all::<()>()
    };
    const WRITTEN: tencent_errors::__private::Table = tencent_errors::__private::by_number(
        tencent_errors::__private::table(
            "golden/small.md",
            (4, 4),
            (r"", r"-902190000077"),
            (1, 13787848793156543929u64, 3, 10),
            b"\x01\x01\x01\0\0\0\0\x01\0\x03\0\x02\0\0\0\0\0\x05\0\0\0\t\0\0\0\x0C\0\0\0\r\0\0\0",
            tencent_errors::__private::descriptions(
                tencent_errors::__private::columns(
                    "golden/small.md",
                    r"模块错误码",
                    (4, 0),
                    b"!\0\0\0\"\0\0\0#\0\0\0$\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x0F\0\0\0",
                ),
                r"",
                r"COS 接口异常系统错误操作频繁证书错误",
                b"\0\0\0\0\x10\0\0\0\x1C\0\0\0(\0\0\x004\0\0\0",
            ),
        ),
        13787848793156543929u64,
        b"\0\x01",
        b"(#\0\0\0\0\0\0\x01\0\xC3\xDC\xFF\xFF\xFF\xFF\xFF\xFF\0\0\x07\0\0\0\0\0\0\0\x03\0\xC3\xDC\xFF\xFF\xFF\xFF\xFF\xFF\0\0",
    );
    #[inline]
    fn index(self) -> ::core::primitive::usize {
        self as ::core::primitive::usize
    }
}
tencent_errors::__impl_code! {
    ModuleCode 4 module numbers
}
macro_rules! __codes {
    (primary $($code:tt)+) => {
        tencent_errors::__private::named! { "golden/small.md" "error code" Code
        r"
4000	
9000	
AuthFailure	
AuthFailure.TokenFailure	
FailedOperation.DomainExists	
InternalError	
"
        $($code)+ }
    };
    (module $($code:tt)+) => {
        tencent_errors::__private::named! { "golden/small.md" "module error code"
        ModuleCode r"
-9021	
007	
7	
9000	
" $($code)+ }
    };
}
#[doc(hidden)]
pub(crate) use __codes;
