//! The words of table headers and what they mean, Chinese, simplified and traditional, and English: all of them in this file, as data.
//! Comes in: a header cell's text; goes out: the role that its column may have.
//!
//! Words are compared in a normal form: full-width characters narrowed, white space and invisible characters removed, lower case,
//! without a trailing `:` or `*`, and without a gloss in parentheses, which counts by itself.

use crate::text::{is_invisible, narrow};

/// What a header says about its column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Word {
    /// Error codes, without doubt.
    Code,
    /// The numbers of error codes: 错误码值.
    CodeNumber,
    /// The symbols of error codes: 错误码名称.
    CodeSymbol,
    /// The codes of a module, beside or in place of the public ones.
    Module,
    /// HTTP status codes, or error codes where the context says so.
    Http,
    /// A word for codes of any sort: error codes where the context says so.
    Generic,
    /// Such a word for numbers.
    GenericNumber,
    /// Such a word for symbols.
    GenericSymbol,
    /// Symbols, but never codes by themselves.
    Symbol,
    Description,
    /// English text: names where the cells are identifiers, messages otherwise.
    English,
    Message,
    Kind,
    Cause,
    Solution,
    CauseAndSolution,
    /// Parameters of an API: such a table's generic words don't mean error codes.
    Parameter,
    /// Notes, dates, products: text that no other role takes.
    Other,
}

/// What columns of error codes are called; a qualifier may precede.
#[rustfmt::skip]
const CODES: &[&str] = &[
    "错误码", "錯誤碼", "错误代码", "錯誤代碼", "错误编码", "錯誤編碼", "错误编号", "錯誤編號", "返回码", "返回碼",
    "返回代码", "返回代碼", "异常码", "异常代码", "警告码", "警告碼", "警告代码", "告警码", "告警碼", "告警代码",
    "errorcode", "errorcodes", "errcode", "errcodes", "returncode", "returncodes", "retcode", "retcodes", "warningcode",
    "warningcodes", "errno",
];

/// What may follow one of [`CODES`] and changes nothing.
const OF_EITHER: &[&str] = &["id", "号", "號", "code", "列表"];

/// What may follow one of [`CODES`] and means numbers.
const OF_NUMBERS: &[&str] = &["数值", "數值", "值", "取值", "value", "values"];

/// What may follow one of [`CODES`] and means symbols.
const OF_SYMBOLS: &[&str] =
    &["名称", "名稱", "名", "key", "枚举", "枚舉", "name", "names", "标识", "常量", "enum", "enumeration"];

/// Words that make one of [`CODES`] the code of a module.
const OF_MODULES: &[&str] = &["模块", "模組", "模塊", "module"];

/// Words that are a whole header.
#[rustfmt::skip]
const HEADERS: &[(Word, &[&str])] = &[
    (Word::CodeSymbol, &["英文错误码", "英文錯誤碼"]),
    (Word::Generic, &[
        "code", "codes", "代码", "代碼", "编码", "編碼", "返回值", "响应码", "回應碼", "结果码", "結果碼", "错误",
        "錯誤", "error", "errors", "参考值", "枚举", "枚舉", "枚举值", "错误值", "错误号", "响应代码", "结果代码",
        "returnvalue", "returnvalues", "responsecode", "responsecodes", "resultcode", "resultcodes", "errorvalue",
        "errornumber", "enum", "enumeration", "enumvalue", "enumerationvalue",
    ]),
    (Word::GenericNumber, &["值", "数值", "數值", "取值", "value", "values", "十进制值", "十进制", "decimal", "decimalvalue"]),
    (Word::GenericSymbol, &[
        "codedesc", "符号", "符號", "名称", "名稱", "错误名称", "错误名", "错误标识", "errorname", "errorid",
    ]),
    (Word::Symbol, &[
        "key", "name", "枚举名", "枚举名称", "symbol", "宏", "宏名", "宏定义", "macro", "标识", "标识符", "英文名",
        "英文名称", "事件", "事件id", "事件名称", "event", "eventid", "eventname",
    ]),
    (Word::Other, &["十六进制值", "十六进制", "hexadecimalvalue", "hexadecimal", "hex", "getcode"]),
    (Word::English, &[
        "英文提示", "英文描述", "英文说明", "英文", "英文信息", "errormessage", "englishmessage",
        "englishdescription",
    ]),
    (Word::Message, &[
        "返回信息", "返回訊息", "错误信息", "錯誤訊息", "錯誤信息", "提示语", "提示", "提示信息", "错误提示",
        "message", "msg", "errmsg", "errormsg", "返回消息", "错误消息", "返回描述",
    ]),
    (Word::Description, &[
        "详细错误信息", "detailederrormessage", "detailedmessage", "details", "detail", "中文", "中文提示",
    ]),
    (Word::Kind, &[
        "错误类型", "錯誤類型", "errortype", "category", "分类", "分類", "类别", "類別", "错误分类", "错误类别",
        "错误码类别", "错误码类型", "错误码分类",
    ]),
    (Word::Parameter, &[
        "类型", "類型", "type", "必选", "必選", "必填", "required", "datatype", "数据类型", "默认值", "取值范围",
        "示例值",
    ]),
];

/// Words that a header of the role contains. The first that fits counts, so that 原因及建议方案 is not a mere cause, nor a "Handling Method"
/// a parameter.
#[rustfmt::skip]
const PARTS: &[(Word, &[&str])] = &[
    (Word::CauseAndSolution, &["原因及", "原因以及", "原因与", "原因和", "原因、", "原因/"]),
    (Word::Solution, &["solution", "troubleshoot", "handling", "processingmethod"]),
    (Word::Parameter, &[
        "参数", "參數", "字段", "欄位", "是否必", "函数", "函數", "接口", "parameter", "field", "function", "method",
        "变量", "属性",
    ]),
    (Word::Symbol, &["常量", "constant"]),
    (Word::Solution, &[
        "处理", "處理", "建议", "建議", "解决", "解決", "措施", "对策", "排查", "方案", "办法", "怎么办", "suggest", "remedy",
        "resolution", "action", "measures", "countermeasure", "workaround", "howto", "advice", "recommend",
    ]),
    (Word::Cause, &["原因", "reason", "cause"]),
    (Word::Description, &[
        "描述", "说明", "說明", "含义", "含義", "意义", "意義", "解释", "解釋", "释义", "详情", "内容",
        "description", "meaning", "explanation",
    ]),
    (Word::Message, &["信息", "訊息", "消息", "message"]),
];

/// Words that say of the text around a table that it speaks of error codes.
#[rustfmt::skip]
const CONTEXT: &[&str] = &[
    "错误码", "錯誤碼", "错误代码", "錯誤代碼", "返回码", "返回碼", "响应码", "错误编码", "返回代码", "错误编号",
    "警告码", "告警码", "异常码", "errorcode", "returncode", "errcode", "retcode",
];

/// A word in normal form, and its gloss.
struct Normal {
    word: String,
    gloss: String,
}

fn normal(header: &str) -> Normal {
    let squeezed = squeeze(header);
    let squeezed = squeezed.trim_end_matches([':', '*']);
    match squeezed.strip_suffix(')').and_then(|rest| rest.split_once('(')) {
        Some((word, gloss)) if !word.is_empty() => Normal { word: word.to_owned(), gloss: gloss.to_owned() },
        _ => Normal { word: squeezed.to_owned(), gloss: String::new() },
    }
}

/// The text narrowed, in lower case, without white space and invisible characters.
pub(crate) fn squeeze(text: &str) -> String {
    let visible = text.chars().filter(|&c| !c.is_whitespace() && !is_invisible(c) && c != '_');
    visible.map(narrow).filter(|c| *c != ' ').flat_map(char::to_lowercase).collect()
}

/// What the header says about its column.
pub(crate) fn word(header: &str) -> Word {
    let Normal { word, gloss } = normal(header);
    let (word, gloss) = (of(&word), of(&gloss));
    match (word, gloss) {
        (Word::Generic | Word::Other, gloss) if gloss != Word::Other => gloss,
        (Word::GenericNumber | Word::GenericSymbol, Word::Code) => gloss,
        (word, _) => word,
    }
}

fn of(word: &str) -> Word {
    if word.is_empty() {
        return Word::Other;
    }
    code_word(word).or_else(|| exact(word)).or_else(|| part(word)).unwrap_or(Word::Other)
}

/// `contains` for the many words that are asked for here and there in a short text: it prepares nothing.
fn holds(text: &str, word: &str) -> bool {
    let (text, word) = (text.as_bytes(), word.as_bytes());
    word.is_empty() || text.windows(word.len()).any(|window| window.first() == word.first() && window == word)
}

fn exact(word: &str) -> Option<Word> {
    HEADERS.iter().find(|(_, words)| words.contains(&word)).map(|(role, _)| *role)
}

/// The first role of which the word contains a part. One that speaks of causes and of solutions is of both.
fn part(word: &str) -> Option<Word> {
    let mut roles = PARTS.iter().filter(|(_, parts)| parts.iter().any(|part| holds(word, part))).map(|(role, _)| *role);
    let first = roles.next()?;
    let both = first == Word::Solution && roles.any(|role| role == Word::Cause);
    Some(if both { Word::CauseAndSolution } else { first })
}

/// Words for columns of codes: those that end in one of [`CODES`], perhaps with a word for numbers or symbols behind it.
fn code_word(word: &str) -> Option<Word> {
    if holds(word, "http") || holds(word, "状态码") || holds(word, "狀態碼") || holds(word, "statuscode") {
        let code = ["码", "碼", "code", "codes", "status", "http"].iter().any(|end| word.ends_with(end));
        return code.then_some(Word::Http);
    }
    if exact(word).is_some() {
        return None;
    }
    let named = |word: &str| CODES.iter().any(|code| word.ends_with(code));
    let ends_in = |endings: &[&str]| endings.iter().any(|end| word.strip_suffix(end).is_some_and(named));
    if named(word) {
        let module = OF_MODULES.iter().any(|module| holds(word, module));
        return Some(if module { Word::Module } else { Word::Code });
    }
    if ends_in(OF_EITHER) {
        return Some(Word::Code);
    }
    if ends_in(OF_NUMBERS) {
        return Some(Word::CodeNumber);
    }
    ends_in(OF_SYMBOLS).then_some(Word::CodeSymbol)
}

/// Whether the header is one of a code column without doubt.
pub(crate) fn is_code_header(header: &str) -> bool {
    matches!(word(header), Word::Code | Word::CodeNumber | Word::CodeSymbol | Word::Module)
}

/// Whether a text speaks of error codes.
pub(crate) fn speaks_of_codes(text: &str) -> bool {
    let text = squeeze(text);
    CONTEXT.iter().any(|word| holds(&text, word))
}

/// Whether a heading is "Error Codes" and nothing else, apart from a number before it.
pub(crate) fn is_codes_heading(heading: &str) -> bool {
    let heading = squeeze(heading);
    let heading = heading.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | '、' | '-'));
    code_word(heading) == Some(Word::Code)
}

/// Whether a heading or header says that the numbers below are codes of a module.
pub(crate) fn speaks_of_modules(text: &str) -> bool {
    let text = squeeze(text);
    ["模块", "模塊", "模組", "业务", "業務", "module", "business"].iter().any(|word| holds(&text, word))
        && speaks_of_codes(&text)
}

/// Whether a symbol names an error: `ERR_…`, `…FAILED`, `InvalidX`.
pub(crate) fn is_error_symbol(symbol: &str) -> bool {
    let symbol = squeeze(symbol);
    [
        "err",
        "fail",
        "invalid",
        "notfound",
        "denied",
        "exceed",
        "timeout",
        "illegal",
        "notexist",
        "missing",
        "unsupported",
    ]
    .iter()
    .any(|word| holds(&symbol, word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_headers() {
        for header in [
            "错误码",
            "錯誤碼",
            "Error Code",
            "模块 返回码：",
            "Code（错误码）",
            "errno",
            "業務錯誤碼 *",
            "Error Codes",
        ] {
            assert!(is_code_header(header), "{header}");
        }
        for header in ["错误码描述", "错误码类型", "HTTP 错误码", "HTTP 状态码", "Code", "描述", ""] {
            assert!(!is_code_header(header), "{header}");
        }
    }

    #[test]
    fn roles() {
        let cases: &[(&str, Word)] = &[
            ("错误码值", Word::CodeNumber),
            ("Error Code Name", Word::CodeSymbol),
            ("模块错误代码", Word::Module),
            ("Module Error Code", Word::Module),
            ("HTTP状态码", Word::Http),
            ("状态码", Word::Http),
            ("值", Word::GenericNumber),
            ("含义说明", Word::Description),
            ("中文说明", Word::Description),
            ("英文提示", Word::English),
            ("返回信息", Word::Message),
            ("错误类型", Word::Kind),
            ("Reason（详细实际原因）", Word::Cause),
            ("原因以及解决办法", Word::CauseAndSolution),
            ("处理措施", Word::Solution),
            ("参数名称", Word::Parameter),
            ("备注", Word::Other),
        ];
        for (header, role) in cases {
            assert_eq!(word(header), *role, "{header}");
        }
    }

    #[test]
    fn context() {
        assert!(speaks_of_codes("下表是 错误码：") && speaks_of_codes("Error codes") && !speaks_of_codes("请求参数"));
        assert!(
            is_codes_heading("4. 错误码") && is_codes_heading("Error Codes") && !is_codes_heading("错误码说明与示例")
        );
        assert!(speaks_of_modules("业务错误码") && !speaks_of_modules("业务流程"));
    }
}
