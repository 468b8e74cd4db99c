/**The 3 error codes of pages. 1 of them was removed from the current documents.

Rows of the documents that name no single code:

* pages/a\.md, line 6: 4000 to 7000\: 见各接口*/
#[derive(::core::cmp::PartialEq)]
#[non_exhaustive]
pub enum Code {
    /**鉴权失败

Code `AuthFailure` in: pages/a\.md, 公共错误码, line 5, and on 2 more pages*/
    AuthFailure,
    /**上传失败

密码错误

Code `1003` in: pages/b\.md, 上传, line 5; pages/c\.md, 登录, line 5

**en** (en\.md, line 5)

The upload failed\.

Solution: Try again\.*/
    E1003,
    /**磁盘错误

Code `InternalError.Disk` in: older\.md, 错误码, line 6*/
    #[deprecated(note = "no longer in pages; it was in older.md, line 6")]
    InternalError_Disk,
}
#[automatically_derived]
impl tencent_errors::ErrorCode for Code {
    const ALL: &'static [Code] = {
        #[allow(deprecated)]
        const fn all<__T: ::core::marker::Copy>() -> &'static [Code] {
            &(&(
                [Code::AuthFailure, Code::E1003, Code::InternalError_Disk],
                ::core::option::Option::None::<__T>,
            ))
                .0
        }
        all::<()>()
    };
    const WRITTEN: tencent_errors::__private::Data = tencent_errors::__private::Data {
        product: "pages",
        count: 3,
        current: 2,
        codes: tencent_errors::__private::Texts {
            text: "AuthFailure1003InternalError.Disk",
            borders: b"\0\0\0\0\x0B\0\0\0\x0F\0\0\0!\0\0\0",
        },
        by_code: tencent_errors::__private::Slots {
            seed: 13787848793156543929u64,
            displacements: b"\0\x06",
            entries: b"\0\0\x01\0\x02\0\0\0",
        },
        by_number: tencent_errors::__private::Slots {
            seed: 13787848793156543929u64,
            displacements: b"\x01",
            entries: b"\xEB\x03\0\0\0\0\0\0\x01\0\xEB\x03\0\0\0\0\0\0\x01\0",
        },
        rows: tencent_errors::__private::RowData {
            documents: &["pages/a.md", "pages/b.md", "pages/c.md", "older.md"],
            sections: tencent_errors::__private::Texts {
                text: "公共错误码上传错误码登录",
                borders: b"\0\0\0\0\x0F\0\0\0\x15\0\0\0\x1E\0\0\0$\0\0\0",
            },
            places: tencent_errors::__private::Places {
                documents: tencent_errors::__private::Numbers(
                    b"\0\0\0\0\x01\0\0\0\x03\0\0\0\x02\0\0\0\0\0\0\0",
                ),
                lines: tencent_errors::__private::Numbers(
                    b"\x05\0\0\0\x05\0\0\0\x06\0\0\0\x05\0\0\0\x06\0\0\0",
                ),
                sections: tencent_errors::__private::Numbers(
                    b"\0\0\0\0\x01\0\0\0\x02\0\0\0\x03\0\0\0\0\0\0\0",
                ),
            },
            columns: tencent_errors::__private::Columns {
                description: tencent_errors::__private::Texts {
                    text: "鉴权失败上传失败磁盘错误密码错误见各接口",
                    borders: b"\0\0\0\0\x0C\0\0\0\x18\0\0\0$\0\0\x000\0\0\0<\0\0\0",
                },
                ..tencent_errors::__private::Columns::EMPTY
            },
            ..tencent_errors::__private::RowData::EMPTY
        },
        more: tencent_errors::__private::Numbers(b"\x01\0"),
        repeated: tencent_errors::__private::Repeated {
            codes: tencent_errors::__private::Numbers(b"\0\0\0\0\0\0"),
            rows: tencent_errors::__private::Numbers(b"\0\0\0\0\0\0\0\0\0\0\0\0"),
            places: tencent_errors::__private::Places {
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
        },
        ranges: &[
            tencent_errors::__private::RangeData {
                first: 4000,
                last: 7000,
                row: 4,
            },
        ],
        languages: &["en"],
        translations: &[
            &tencent_errors::__private::RowData {
                documents: &["en.md"],
                sections: tencent_errors::__private::Texts {
                    text: "Error codes",
                    borders: b"\0\0\0\0\x0B\0\0\0",
                },
                places: tencent_errors::__private::Places {
                    lines: tencent_errors::__private::Numbers(
                        b"\0\0\0\0\x05\0\0\0\0\0\0\0",
                    ),
                    sections: tencent_errors::__private::Numbers(
                        b"\0\0\0\0\0\0\0\0\0\0\0\0",
                    ),
                    ..tencent_errors::__private::Places::EMPTY
                },
                columns: tencent_errors::__private::Columns {
                    description: tencent_errors::__private::Texts {
                        text: "The upload failed.",
                        borders: b"\0\0\0\0\0\0\0\0\x12\0\0\0\x12\0\0\0",
                    },
                    solution: tencent_errors::__private::Texts {
                        text: "Try again.",
                        borders: b"\0\0\0\0\0\0\0\0\n\0\0\0\n\0\0\0",
                    },
                    ..tencent_errors::__private::Columns::EMPTY
                },
                ..tencent_errors::__private::RowData::EMPTY
            },
        ],
    };
    #[inline]
    fn index(self) -> ::core::primitive::usize {
        self as ::core::primitive::usize
    }
}
#[automatically_derived]
impl tencent_errors::PrimaryCode for Code {
    type Module = tencent_errors::NoModuleCode;
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
macro_rules! __codes {
    (primary $($code:tt)+) => {
        tencent_errors::__private::code_ref! { "pages" "error code" Code
        "
AuthFailure	
1003	
InternalError.Disk	
" "
" $($code)+ }
    };
    (module $($code:tt)+) => {
        tencent_errors::__private::code_ref! { "pages" "module error code" ModuleCode "
"
        "
AuthFailure	
1003	
InternalError.Disk	
" $($code)+ }
    };
}
#[doc(hidden)]
pub(crate) use __codes;
