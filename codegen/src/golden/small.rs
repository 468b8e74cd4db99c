///The 6 error codes of golden/small\.md.
#[derive(::core::cmp::PartialEq)]
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
    const WRITTEN: tencent_errors::__private::Data = tencent_errors::__private::Data {
        product: "golden/small.md",
        count: 6,
        current: 6,
        codes: tencent_errors::__private::Texts {
            text: "AuthFailureAuthFailure.TokenFailureInternalErrorFailedOperation.DomainExists90004000",
            borders: b"\0\0\0\0\x0B\0\0\0#\0\0\x000\0\0\0L\0\0\0P\0\0\0T\0\0\0",
        },
        by_code: tencent_errors::__private::Slots {
            seed: 13787848793156543929u64,
            displacements: b"\x01\x01\x03\x02",
            entries: b"\x03\0\x01\0\x04\0\x02\0\0\0\0\0\x05\0",
        },
        by_number: tencent_errors::__private::Slots {
            seed: 13787848793156543929u64,
            displacements: b"\x01\x01",
            entries: b"(#\0\0\0\0\0\0\x04\0\xA0\x0F\0\0\0\0\0\0\x05\0\xA0\x0F\0\0\0\0\0\0\x05\0",
        },
        rows: tencent_errors::__private::RowData {
            documents: &["golden/small.md"],
            sections: tencent_errors::__private::Texts {
                text: "公共错误码业务错误码Older codes",
                borders: b"\0\0\0\0\x0F\0\0\0\x1E\0\0\0)\0\0\0",
            },
            places: tencent_errors::__private::Places {
                lines: tencent_errors::__private::Numbers(
                    b"\t\0\0\0\n\0\0\0\x0B\0\0\0\x11\0\0\0\x19\0\0\0\x1A\0\0\0\x12\0\0\0\x13\0\0\0",
                ),
                sections: tencent_errors::__private::Numbers(
                    b"\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\0\x02\0\0\0\x02\0\0\0\x01\0\0\0\x01\0\0\0",
                ),
                ..tencent_errors::__private::Places::EMPTY
            },
            columns: tencent_errors::__private::Columns {
                description: tencent_errors::__private::Texts {
                    text: "鉴权失败。token 错误，见 CAM该域名已在您的列表中资源标识对应的实例不存在缺少必要参数鉴权失败<b> | 内部错误 [x]",
                    borders: b"\0\0\0\0\x0F\0\0\0%\0\0\0%\0\0\0C\0\0\0g\0\0\0y\0\0\0\x85\0\0\0\x9B\0\0\0",
                },
                solution: tencent_errors::__private::Texts {
                    text: "无需重复添加请检查签名",
                    borders: b"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x12\0\0\0\x12\0\0\0\x12\0\0\0!\0\0\0!\0\0\0",
                },
                kind: tencent_errors::__private::Texts {
                    text: "资源不存在请求参数非法",
                    borders: b"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x0F\0\0\0!\0\0\0!\0\0\0!\0\0\0",
                },
                ..tencent_errors::__private::Columns::EMPTY
            },
            ..tencent_errors::__private::RowData::EMPTY
        },
        more: tencent_errors::__private::Numbers(b"\0\0\x02\0"),
        ..tencent_errors::__private::Data::EMPTY
    };
    #[inline]
    fn index(self) -> ::core::primitive::usize {
        self as ::core::primitive::usize
    }
}
#[automatically_derived]
impl tencent_errors::PrimaryCode for Code {
    type Module = ModuleCode;
}
tencent_errors::__impl_code! {
    Code
}
tencent_errors::__impl_methods! {
    Code
}
tencent_errors::__impl_number! {
    Code
}
///The 4 module error codes of golden/small\.md.
#[derive(::core::cmp::PartialEq)]
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
    const WRITTEN: tencent_errors::__private::Data = tencent_errors::__private::Data {
        product: "golden/small.md",
        count: 4,
        current: 4,
        codes: tencent_errors::__private::Texts {
            text: "-902190000077",
            borders: b"\0\0\0\0\x05\0\0\0\t\0\0\0\x0C\0\0\0\r\0\0\0",
        },
        by_code: tencent_errors::__private::Slots {
            seed: 13787848793156543929u64,
            displacements: b"\x01\x01\x01",
            entries: b"\0\0\0\0\x01\0\x03\0\x02\0",
        },
        by_number: tencent_errors::__private::Slots {
            seed: 13787848793156543929u64,
            displacements: b"\0\x01",
            entries: b"(#\0\0\0\0\0\0\x01\0\xC3\xDC\xFF\xFF\xFF\xFF\xFF\xFF\0\0\x07\0\0\0\0\0\0\0\x03\0\xC3\xDC\xFF\xFF\xFF\xFF\xFF\xFF\0\0",
        },
        rows: tencent_errors::__private::RowData {
            documents: &["golden/small.md"],
            sections: tencent_errors::__private::Texts {
                text: "模块错误码",
                borders: b"\0\0\0\0\x0F\0\0\0",
            },
            places: tencent_errors::__private::Places {
                lines: tencent_errors::__private::Numbers(
                    b"!\0\0\0\"\0\0\0#\0\0\0$\0\0\0",
                ),
                sections: tencent_errors::__private::Numbers(
                    b"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0",
                ),
                ..tencent_errors::__private::Places::EMPTY
            },
            columns: tencent_errors::__private::Columns {
                description: tencent_errors::__private::Texts {
                    text: "COS 接口异常系统错误操作频繁证书错误",
                    borders: b"\0\0\0\0\x10\0\0\0\x1C\0\0\0(\0\0\x004\0\0\0",
                },
                ..tencent_errors::__private::Columns::EMPTY
            },
            ..tencent_errors::__private::RowData::EMPTY
        },
        ..tencent_errors::__private::Data::EMPTY
    };
    #[inline]
    fn index(self) -> ::core::primitive::usize {
        self as ::core::primitive::usize
    }
}
#[automatically_derived]
impl tencent_errors::ModuleErrorCode for ModuleCode {}
tencent_errors::__impl_code! {
    ModuleCode
}
tencent_errors::__impl_methods! {
    ModuleCode
}
tencent_errors::__impl_number! {
    ModuleCode
}
macro_rules! __codes {
    (primary $($code:tt)+) => {
        tencent_errors::__private::code_ref! { "golden/small.md" "error code" Code
        "
AuthFailure	
AuthFailure.TokenFailure	
InternalError	
FailedOperation.DomainExists	
9000	
4000	
"
        "
-9021	
9000	
007	
7	
" $($code)+ }
    };
    (module $($code:tt)+) => {
        tencent_errors::__private::code_ref! { "golden/small.md" "module error code"
        ModuleCode "
-9021	
9000	
007	
7	
"
        "
AuthFailure	
AuthFailure.TokenFailure	
InternalError	
FailedOperation.DomainExists	
9000	
4000	
"
        $($code)+ }
    };
}
#[doc(hidden)]
pub(crate) use __codes;
