/**The 3 error codes of pages. 1 of them has left the current documents.

Rows of the documents that name no single code:

* pages/a\.md, line 6: 4000 to 7000\: 见各接口*/
#[derive(::core::cmp::PartialEq)]
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
#[automatically_derived]
impl tencent_errors::ErrorCode for Code {
    const ALL: &'static [Code] = { Code::__all::<()>() };
    const CURRENT: &'static [Code] = tencent_errors::__private::first(
        tencent_errors::__private::all(),
        2,
    );
    const LANGUAGES: &'static [&'static ::core::primitive::str] = &["en"];
    const TRANSLATIONS: &'static [&'static tencent_errors::__private::Translation] = &[
        &tencent_errors::__private::Translation {
            tag: "en",
            rows: tencent_errors::__private::solutions(
                tencent_errors::__private::descriptions(
                    tencent_errors::__private::columns(
                        "en.md",
                        r"Error codes",
                        (3, 0),
                        b"\0\0\0\0\x05\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x0B\0\0\0",
                    ),
                    r"",
                    r"The upload failed.",
                    b"\0\0\0\0\0\0\0\0\x12\0\0\0\x12\0\0\0",
                ),
                r"",
                r"Try again.",
                b"\0\0\0\0\0\0\0\0\n\0\0\0\n\0\0\0",
            ),
        },
    ];
    const WRITTEN: tencent_errors::__private::Table = tencent_errors::__private::places(
        tencent_errors::__private::repeats(
            tencent_errors::__private::ranges(
                tencent_errors::__private::by_number(
                    tencent_errors::__private::table(
                        "pages",
                        (3, 2),
                        (r"AuthFailure", r"1003InternalError.Disk"),
                        (1, 13787848793156543929u64, 2, 8),
                        b"\0\x01\x01\0\0\0\x02\0\0\0\0\0\0\0\x0B\0\0\0\x0F\0\0\0!\0\0\0",
                        tencent_errors::__private::descriptions(
                            tencent_errors::__private::with_documents(
                                tencent_errors::__private::columns(
                                    "pages/a.md",
                                    r"公共错误码上传错误码登录",
                                    (4, 16),
                                    b"\x05\0\0\0\x05\0\0\0\x06\0\0\0\x05\0\0\0\0\0\0\0\x01\0\0\0\x02\0\0\0\x03\0\0\0\0\0\0\0\x01\0\0\0\x03\0\0\0\x02\0\0\0\0\0\0\0\x0F\0\0\0\x15\0\0\0\x1E\0\0\0$\0\0\0",
                                ),
                                &["pages/a.md", "pages/b.md", "pages/c.md", "older.md"],
                            ),
                            r"鉴权失败",
                            r"上传失败磁盘错误密码错误",
                            b"\0\0\0\0\x0C\0\0\0\x18\0\0\0$\0\0\x000\0\0\0",
                        ),
                    ),
                    13787848793156543929u64,
                    b"\x01",
                    b"\xEB\x03\0\0\0\0\0\0\x01\0\xEB\x03\0\0\0\0\0\0\x01\0",
                ),
                &[
                    tencent_errors::__private::range(
                        (4000, 7000),
                        "见各接口",
                        "",
                        "pages/a.md",
                        6u32,
                    ),
                ],
            ),
            b"\x01\0",
        ),
        b"\0\0\0\0\0\0",
        b"\0\0\0\0\0\0\0\0\0\0\0\0",
        b"\0\0\0\0\x01\0\0\0\x02\0\0\0",
        b"\x05\0\0\0\x06\0\0\0\x06\0\0\0",
        b"\0\0\0\0\x01\0\0\0\x03\0\0\0",
    );
    #[inline]
    fn index(self) -> ::core::primitive::usize {
        self as ::core::primitive::usize
    }
}
tencent_errors::__impl_code! {
    Code 3 primary(tencent_errors::NoModuleCode) numbers
}
macro_rules! __codes {
    (primary $($code:tt)+) => {
        tencent_errors::__private::named! { "pages" "error code" Code
        r"
1003	
AuthFailure	
InternalError.Disk	
" $($code)+ }
    };
    (module $($code:tt)+) => {
        tencent_errors::__private::named! { "pages" "module error code" ModuleCode r"
"
        $($code)+ }
    };
}
#[doc(hidden)]
pub(crate) use __codes;
