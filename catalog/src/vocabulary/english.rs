//! English.

use super::language::{LATIN, Language, Order, Word};

#[rustfmt::skip]
pub(super) const LANGUAGE: Language = Language {
    scripts: LATIN,
    order: Order::CodeLast,

    codes: &[
        "errorcode", "errorcodes", "errcode", "errcodes", "returncode", "returncodes", "retcode", "retcodes", "warningcode",
        "warningcodes", "alarmcode", "alarmcodes", "alertcode", "alertcodes", "exceptioncode", "exceptioncodes", "errno",
    ],
    of_any: &["id", "code", "list"],
    of_numbers: &["value", "values"],
    of_symbols: &["key", "name", "names", "enum", "enumeration"],
    modules: &["module"],
    business: &["business"],
    context: &["responsecode"],
    status_codes: &["statuscode"],
    status_ends: &["code", "codes", "status", "http"],

    headers: &[
        (Word::Generic, &[
            "code", "codes", "error", "errors", "returnvalue", "returnvalues", "responsecode", "responsecodes", "resultcode",
            "resultcodes", "errorvalue", "errornumber", "enum", "enumeration", "enumvalue", "enumerationvalue",
        ]),
        (Word::GenericNumber, &["value", "values", "decimal", "decimalvalue"]),
        (Word::GenericSymbol, &["codedesc", "errorname", "errorid"]),
        (Word::Symbol, &["key", "name", "symbol", "macro", "event", "eventid", "eventname"]),
        (Word::Other, &["hexadecimalvalue", "hexadecimal", "hex", "getcode"]),
        (Word::Prompt, &["errormessage", "englishmessage", "englishdescription"]),
        (Word::Message, &["msg", "errmsg", "errormsg"]),
        (Word::Description, &["detailederrormessage", "detailedmessage", "details", "detail"]),
        (Word::Kind, &["errortype", "category"]),
        (Word::Type, &["type", "required", "datatype"]),
    ],
    parts: &[
        (Word::Solution, &[
            "solution", "troubleshoot", "handling", "processingmethod", "suggest", "remedy", "resolution", "action", "measures",
            "countermeasure", "workaround", "howto", "advice", "recommend", "debuggingmethod",
        ]),
        (Word::Parameter, &["parameter", "field", "function", "method"]),
        (Word::Symbol, &["constant"]),
        (Word::Cause, &["reason", "cause"]),
        (Word::Description, &["description", "meaning", "explanation"]),
        (Word::Message, &["message"]),
    ],

    notes: &["other", "others", "default", "all", "any", "none"],
};
