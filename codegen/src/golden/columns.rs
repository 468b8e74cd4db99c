/**The 5 error codes of golden/columns\.md.

Rows of the documents that name no single code:

* line 12: 5000 to 5999\: 六
* line 13: \-20 to \-10\: 七
* line 14: 其他 \|  \| OTHERS \| 八 \|  \|  \|  \|  \| */
#[derive(::core::cmp::PartialEq)]
#[non_exhaustive]
pub enum Code {
    /**一

Solution: 重试

Cause: 甲

Message: one

Kind: 客户端

Name: ERR\_ONE

Next to: 10100

二

Name: ERR\_ONE

Next to: 10101

二

Name: ERR\_ONE

Next to: 10102

Code `4000` in: Every column › 错误码, line 7; Every column › 错误码, line 8; Every column › 错误码, line 8*/
    #[doc(alias = "4000")]
    E4000,
    /**三

Name: IB\_TWO

Code `IB-0013` in: Every column › 错误码, line 9*/
    #[doc(alias = "IB-0013")]
    IB_0013_2,
    /**四

Name: IB\_THREE

Code `IB.0013` in: Every column › 错误码, line 10*/
    #[doc(alias = "IB.0013")]
    IB_0013,
    /**五

Name: COUNT\_ONE

Code `COUNT` in: Every column › 错误码, line 11*/
    #[doc(alias = "COUNT")]
    COUNT_,
    /**六

Solution: 见手册

Name: ERR\_RANGE

Code `6000` in: Every column › 错误码, line 12*/
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
    const WRITTEN: tencent_errors::__private::Data = tencent_errors::__private::Data {
        product: "golden/columns.md",
        count: 5,
        current: 5,
        codes: tencent_errors::__private::Texts {
            text: "4000IB-0013IB.0013COUNT6000",
            borders: b"\0\0\0\0\x04\0\0\0\x0B\0\0\0\x12\0\0\0\x17\0\0\0\x1B\0\0\0",
        },
        by_code: tencent_errors::__private::Slots {
            seed: 13787848793156543929u64,
            displacements: b"\t\x07\0",
            entries: b"\0\0\x04\0\0\0\x03\0\x01\0\x02\0",
        },
        by_number: tencent_errors::__private::Slots {
            seed: 13787848793156543929u64,
            displacements: b"\x01\0",
            entries: b"\xA0\x0F\0\0\0\0\0\0\0\0\xA0\x0F\0\0\0\0\0\0\0\0p\x17\0\0\0\0\0\0\x04\0",
        },
        rows: tencent_errors::__private::RowData {
            documents: &["golden/columns.md"],
            sections: tencent_errors::__private::Texts {
                text: "错误码",
                borders: b"\0\0\0\0\t\0\0\0",
            },
            places: tencent_errors::__private::Places {
                lines: tencent_errors::__private::Numbers(
                    b"\x07\0\0\0\t\0\0\0\n\0\0\0\x0B\0\0\0\x0C\0\0\0\x08\0\0\0\x08\0\0\0\x0C\0\0\0\r\0\0\0",
                ),
                sections: tencent_errors::__private::Numbers(
                    b"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0",
                ),
                ..tencent_errors::__private::Places::EMPTY
            },
            columns: tencent_errors::__private::Columns {
                description: tencent_errors::__private::Texts {
                    text: "一三四五六二二六七",
                    borders: b"\0\0\0\0\x03\0\0\0\x06\0\0\0\t\0\0\0\x0C\0\0\0\x0F\0\0\0\x12\0\0\0\x15\0\0\0\x18\0\0\0\x1B\0\0\0",
                },
                solution: tencent_errors::__private::Texts {
                    text: "重试见手册见手册",
                    borders: b"\0\0\0\0\x06\0\0\0\x06\0\0\0\x06\0\0\0\x06\0\0\0\x0F\0\0\0\x0F\0\0\0\x0F\0\0\0\x18\0\0\0\x18\0\0\0",
                },
                cause: tencent_errors::__private::Texts {
                    text: "甲",
                    borders: b"\0\0\0\0\x03\0\0\0\x03\0\0\0\x03\0\0\0\x03\0\0\0\x03\0\0\0\x03\0\0\0\x03\0\0\0\x03\0\0\0\x03\0\0\0",
                },
                message: tencent_errors::__private::Texts {
                    text: "one",
                    borders: b"\0\0\0\0\x03\0\0\0\x03\0\0\0\x03\0\0\0\x03\0\0\0\x03\0\0\0\x03\0\0\0\x03\0\0\0\x03\0\0\0\x03\0\0\0",
                },
                kind: tencent_errors::__private::Texts {
                    text: "客户端",
                    borders: b"\0\0\0\0\t\0\0\0\t\0\0\0\t\0\0\0\t\0\0\0\t\0\0\0\t\0\0\0\t\0\0\0\t\0\0\0\t\0\0\0",
                },
                name: tencent_errors::__private::Texts {
                    text: "ERR_ONEIB_TWOIB_THREECOUNT_ONEERR_RANGEERR_ONEERR_ONEERR_RANGEERR_LESS",
                    borders: b"\0\0\0\0\x07\0\0\0\r\0\0\0\x15\0\0\0\x1E\0\0\0'\0\0\0.\0\0\x005\0\0\0>\0\0\0F\0\0\0",
                },
                ..tencent_errors::__private::Columns::EMPTY
            },
            pairs: tencent_errors::__private::Texts {
                text: "101001010110102",
                borders: b"\0\0\0\0\x05\0\0\0\x05\0\0\0\x05\0\0\0\x05\0\0\0\x05\0\0\0\n\0\0\0\x0F\0\0\0\x0F\0\0\0\x0F\0\0\0",
            },
        },
        more: tencent_errors::__private::Numbers(b"\0\0\0\0"),
        ranges: &[
            tencent_errors::__private::RangeData {
                first: 5000,
                last: 5999,
                row: 7,
            },
            tencent_errors::__private::RangeData {
                first: -20,
                last: -10,
                row: 8,
            },
        ],
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
///The 3 module error codes of golden/columns\.md.
#[derive(::core::cmp::PartialEq)]
#[non_exhaustive]
pub enum ModuleCode {
    /**一

Solution: 重试

Cause: 甲

Message: one

Kind: 客户端

Name: ERR\_ONE

Next to: 4000

Code `10100` in: Every column › 错误码, line 7*/
    #[doc(alias = "10100")]
    E10100,
    /**二

Name: ERR\_ONE

Next to: 4000

Code `10101` in: Every column › 错误码, line 8*/
    #[doc(alias = "10101")]
    E10101,
    /**二

Name: ERR\_ONE

Next to: 4000

Code `10102` in: Every column › 错误码, line 8*/
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
    const WRITTEN: tencent_errors::__private::Data = tencent_errors::__private::Data {
        product: "golden/columns.md",
        count: 3,
        current: 3,
        codes: tencent_errors::__private::Texts {
            text: "101001010110102",
            borders: b"\0\0\0\0\x05\0\0\0\n\0\0\0\x0F\0\0\0",
        },
        by_code: tencent_errors::__private::Slots {
            seed: 13787848793156543929u64,
            displacements: b"\x01\x01",
            entries: b"\0\0\x01\0\0\0\x02\0",
        },
        by_number: tencent_errors::__private::Slots {
            seed: 13787848793156543929u64,
            displacements: b"\x01\x02",
            entries: b"u'\0\0\0\0\0\0\x01\0t'\0\0\0\0\0\0\0\0v'\0\0\0\0\0\0\x02\0t'\0\0\0\0\0\0\0\0",
        },
        rows: tencent_errors::__private::RowData {
            documents: &["golden/columns.md"],
            sections: tencent_errors::__private::Texts {
                text: "错误码",
                borders: b"\0\0\0\0\t\0\0\0",
            },
            places: tencent_errors::__private::Places {
                lines: tencent_errors::__private::Numbers(
                    b"\x07\0\0\0\x08\0\0\0\x08\0\0\0",
                ),
                sections: tencent_errors::__private::Numbers(
                    b"\0\0\0\0\0\0\0\0\0\0\0\0",
                ),
                ..tencent_errors::__private::Places::EMPTY
            },
            columns: tencent_errors::__private::Columns {
                description: tencent_errors::__private::Texts {
                    text: "一二二",
                    borders: b"\0\0\0\0\x03\0\0\0\x06\0\0\0\t\0\0\0",
                },
                solution: tencent_errors::__private::Texts {
                    text: "重试",
                    borders: b"\0\0\0\0\x06\0\0\0\x06\0\0\0\x06\0\0\0",
                },
                cause: tencent_errors::__private::Texts {
                    text: "甲",
                    borders: b"\0\0\0\0\x03\0\0\0\x03\0\0\0\x03\0\0\0",
                },
                message: tencent_errors::__private::Texts {
                    text: "one",
                    borders: b"\0\0\0\0\x03\0\0\0\x03\0\0\0\x03\0\0\0",
                },
                kind: tencent_errors::__private::Texts {
                    text: "客户端",
                    borders: b"\0\0\0\0\t\0\0\0\t\0\0\0\t\0\0\0",
                },
                name: tencent_errors::__private::Texts {
                    text: "ERR_ONEERR_ONEERR_ONE",
                    borders: b"\0\0\0\0\x07\0\0\0\x0E\0\0\0\x15\0\0\0",
                },
                ..tencent_errors::__private::Columns::EMPTY
            },
            pairs: tencent_errors::__private::Texts {
                text: "400040004000",
                borders: b"\0\0\0\0\x04\0\0\0\x08\0\0\0\x0C\0\0\0",
            },
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
tencent_errors::__impl_pair! {
    ModuleCode Code
}
mod __by_name {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __codes_golden {
        (primary $($code:tt)+) => {
            tencent_errors::__private::code_ref! { "golden/columns.md" "error code" Code
            "
4000	
IB-0013	IB_0013_2
IB.0013	
COUNT	
6000	
COUNT_ONE		COUNT_
ERR_ONE		E4000
ERR_RANGE		E6000
IB_THREE		IB_0013
IB_TWO		IB_0013_2
"
            "
10100	
10101	
10102	
ERR_ONE		E10100	E10101	E10102
" $($code)+ }
        };
        (module $($code:tt)+) => {
            tencent_errors::__private::code_ref! { "golden/columns.md"
            "module error code" ModuleCode
            "
10100	
10101	
10102	
ERR_ONE		E10100	E10101	E10102
"
            "
4000	
IB-0013	IB_0013_2
IB.0013	
COUNT	
6000	
COUNT_ONE		COUNT_
ERR_ONE		E4000
ERR_RANGE		E6000
IB_THREE		IB_0013
IB_TWO		IB_0013_2
"
            $($code)+ }
        };
    }
    #[allow(clippy::pub_use)]
    pub use __codes_golden as __codes;
}
#[doc(hidden)]
#[allow(clippy::pub_use)]
pub use __by_name::__codes;
