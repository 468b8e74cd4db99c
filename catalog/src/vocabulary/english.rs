//! English.

use super::language::{LATIN, Language, Order, Word, words};

#[rustfmt::skip]
pub(super) fn language() -> Language {
    Language {
        scripts: LATIN,
        order: Order::CodeLast,

        codes: words("\
            errorcode errorcodes errcode errcodes returncode returncodes retcode retcodes warningcode warningcodes \
            alarmcode alarmcodes alertcode alertcodes exceptioncode exceptioncodes errno"),
        of_any: words("id code list"),
        of_numbers: words("value values"),
        of_symbols: words("key name names enum enumeration"),
        modules: words("module"),
        business: words("business"),
        context: words("responsecode"),
        status_codes: words("statuscode"),
        status_ends: words("code codes status http"),

        headers: vec![
            (Word::Generic, words("\
                code codes error errors returnvalue returnvalues responsecode responsecodes resultcode resultcodes \
                errorvalue errornumber enum enumeration enumvalue enumerationvalue")),
            (Word::GenericNumber, words("value values decimal decimalvalue")),
            (Word::GenericSymbol, words("codedesc errorname errorid")),
            (Word::Symbol, words("key name symbol macro event eventid eventname")),
            (Word::Other, words("hexadecimalvalue hexadecimal hex getcode")),
            (Word::Prompt, words("errormessage englishmessage englishdescription")),
            (Word::Message, words("msg errmsg errormsg")),
            (Word::Description, words("detailederrormessage detailedmessage details detail")),
            (Word::Kind, words("errortype category")),
            (Word::Type, words("type required datatype")),
        ],
        parts: vec![
            (Word::Solution, words("\
                solution troubleshoot handling processingmethod suggest remedy resolution action measures countermeasure \
                workaround howto advice recommend debuggingmethod")),
            (Word::Parameter, words("parameter field function method")),
            (Word::Symbol, words("constant")),
            (Word::Cause, words("reason cause")),
            (Word::Description, words("description meaning explanation")),
            (Word::Message, words("message")),
        ],

        notes: words("other others default all any none"),
    }
}
