//! English.

use super::language::{LATIN, Language, Order};

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
    code_symbols: &[],
    modules: &["module"],
    business: &["business"],
    context: &["responsecode"],

    status_codes: &["statuscode"],
    status_ends: &["code", "codes", "status", "http"],
    generic: &[
        "code", "codes", "error", "errors", "returnvalue", "returnvalues", "responsecode", "responsecodes", "resultcode",
        "resultcodes", "errorvalue", "errornumber", "enum", "enumeration", "enumvalue", "enumerationvalue",
    ],
    generic_numbers: &["value", "values", "decimal", "decimalvalue"],
    generic_symbols: &["codedesc", "errorname", "errorid"],

    symbols: &["key", "name", "symbol", "macro", "event", "eventid", "eventname"],
    symbol_words: &["constant"],
    prompts: &["errormessage", "englishmessage", "englishdescription"],
    messages: &["msg", "errmsg", "errormsg"],
    message_words: &["message"],
    descriptions: &["detailederrormessage", "detailedmessage", "details", "detail"],
    description_words: &["description", "meaning", "explanation"],
    kinds: &["errortype", "category"],
    cause_words: &["reason", "cause"],
    solution_words: &[
        "solution", "troubleshoot", "handling", "processingmethod", "suggest", "remedy", "resolution", "action", "measures",
        "countermeasure", "workaround", "howto", "advice", "recommend", "debuggingmethod",
    ],
    others: &["hexadecimalvalue", "hexadecimal", "hex", "getcode"],

    types: &["type", "required", "datatype"],
    type_words: &[],
    parameter_words: &["parameter", "field", "function", "method"],

    catch_alls: &["other", "others", "default", "all", "any"],
    no_codes: &["none"],
};
