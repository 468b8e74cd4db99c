//! Code cells in every spelling.

use super::*;

fn ranged(first: &str, last: &str) -> CodeCell {
    CodeCell::Codes(vec![Spelled { last: Some(last.to_owned()), ..Spelled::new(first.to_owned()) }])
}

fn codes(cell: &str) -> Vec<String> {
    match read(cell) {
        CodeCell::Codes(codes) => codes.into_iter().map(|code| code.code).collect(),
        other => vec![format!("{other:?}")],
    }
}

#[test]
fn single_codes() {
    for code in
        ["AuthFailure", "FailedOperation.DomainExists", "4000", "-9021", "--12020", "0x1000", "DB:0140", "01000000"]
    {
        assert_eq!(codes(code), [code]);
    }
    assert_eq!(codes("－４０００"), ["-4000"]);
    assert_eq!(codes("4,000"), ["4000"]);
    assert_eq!(codes("- 1"), ["-1"]);
    assert_eq!(codes("DB: 0140"), ["DB:0140"]);
    assert_eq!(codes("FailedOperation .A"), ["FailedOperation.A"]);
    assert_eq!(codes("HTTP 409 Conflict"), ["409"]);
    assert_eq!(codes("S::FAIL（S::FAILED）"), ["S::FAIL"]);
}

#[test]
fn wrapped_identifiers_and_lists() {
    assert_eq!(codes("QAV_ERROR\n_PARAM_NULL"), ["QAV_ERROR_PARAM_NULL"]);
    assert_eq!(codes("QAV_\nERROR"), ["QAV_ERROR"]);
    assert_eq!(codes("FailedOperation.\nDomainExists"), ["FailedOperation.DomainExists"]);
    assert_eq!(codes("FailedOperation\n.DomainExists"), ["FailedOperation.DomainExists"]);
    assert_eq!(codes("1.\n2."), ["1", "2"]);
    assert_eq!(codes("InvalidParameterValue.\nIpv6NotSupported"), ["InvalidParameterValue.Ipv6NotSupported"]);
    assert_eq!(codes("LimitExceeded.\n3rdParty\nA.\nB"), ["LimitExceeded.3rdParty", "A.B"]);
    assert_eq!(codes("DB:\n0140\nDB\n:0141\nIB-\n0013"), ["DB:0140", "DB:0141", "IB-0013"]);
    assert_eq!(codes("AuthFailure\nInternalError"), ["AuthFailure", "InternalError"]);
    assert_eq!(codes("ERR\n-1"), ["ERR", "-1"]);
    assert_eq!(codes("A_B\n_C\nD"), ["A_B_C", "D"]);
    assert_eq!(codes("-30300\n-31001\n-31002"), ["-30300", "-31001", "-31002"]);
    assert_eq!(codes("400103/400104"), ["400103", "400104"]);
    assert_eq!(codes("1、2，3 或 4"), ["1", "2", "3", "4"]);
    assert_eq!(read("see 4000 or the manual"), CodeCell::Unclear);
}

#[test]
fn thousands_and_lists_of_numbers() {
    for (cell, number) in [
        ("4,000", "4000"),
        ("-4,000", "-4000"),
        ("10,100", "10100"),
        ("100,000", "100000"),
        ("1,000,000", "1000000"),
        ("1,234,567", "1234567"),
    ] {
        assert_eq!(codes(cell), [number], "{cell}");
    }
    for cell in ["400,401", "400，401", "400、401", "400 , 401", "400;401", "400\n401"] {
        assert_eq!(codes(cell), ["400", "401"], "{cell}");
    }
    assert_eq!(codes("500,502,503"), ["500", "502", "503"]);
    assert_eq!(codes("-1,-2"), ["-1", "-2"]);
    assert_eq!(codes("4000,4001"), ["4000", "4001"]);
    assert_eq!(codes("4，000"), ["4", "000"]);
    assert_eq!(read(&vec!["4000"; 65].join(",")), CodeCell::Unclear);
}

#[test]
fn ranges_in_lists() {
    let parts = |cell: &str| -> Vec<(String, Option<String>)> {
        match read(cell) {
            CodeCell::Codes(codes) => codes.into_iter().map(|code| (code.code, code.last)).collect(),
            other => panic!("{other:?}"),
        }
    };
    let code = |code: &str| (code.to_owned(), None);
    let range = |first: &str, last: &str| (first.to_owned(), Some(last.to_owned()));
    assert_eq!(parts("5000-5999、6000"), [range("5000", "5999"), code("6000")]);
    assert_eq!(parts("4000~4010,4020\n-5~-1"), [range("4000", "4010"), code("4020"), range("-5", "-1")]);
    assert_eq!(parts("6000/5000-5999"), [code("6000"), range("5000", "5999")]);
    assert_eq!(parts("400-12、6000"), [code("400-12"), code("6000")]);
}

#[test]
fn assignments_and_module_codes() {
    let named = Spelled { code: "-1".into(), name: Some("A_B".into()), ..Spelled::default() };
    for cell in ["A_B = \"-1\";", "A_B=-1", "A_B = “-1”;"] {
        assert_eq!(read(cell), CodeCell::Codes(vec![named.clone()]), "{cell}");
    }
    let pair = Spelled { code: "4440".into(), module: Some("10100".into()), ..Spelled::default() };
    assert_eq!(read("4440（10100）"), CodeCell::Codes(vec![pair]));
}

#[test]
fn plain_codes_take_a_short_cut() {
    for cell in ["4000", "-9021", "FailedOperation.DomainExists", "ERR_NOT_FOUND", "Invalid.0"] {
        assert!(
            is_plain(cell) && !vocabulary::is_note(cell) && range(cell).is_none() && codes(cell) == [cell],
            "{cell}"
        );
        assert_eq!(range_or_code(cell), Some(Spelled::new(cell.to_owned())));
    }
    for cell in ["", "-", "--1", "default", "4000-7000", "Invalid.IndexXX", "a b", "4,000", "0x12", "A.B、C.D.EEEE"] {
        assert!(!is_plain(cell), "{cell}");
    }
}

#[test]
fn ranges() {
    for cell in ["4000-7000", "4000 - 7000", "4000~7000", "4000 至 7000", "4000—7000"] {
        assert_eq!(read(cell), ranged("4000", "7000"), "{cell}");
    }
    assert_eq!(read("-20~-10"), ranged("-20", "-10"));
    assert_eq!(codes("400-12"), ["400-12"]);
}

#[test]
fn notes() {
    for cell in ["", "-", "其他", "Others", "None", "N/A", "4XX", "MI:xxxx", "5**"] {
        assert_eq!(read(cell), CodeCell::Note, "{cell}");
    }
    for code in ["NONE", "Invalid.IndexXX", "AXX", "5X", "MI:5x"] {
        assert_eq!(codes(code), [code]);
    }
    for cell in ["IV_ERR_*", "FailedOperation.*", "40*", "1000**", "*"] {
        assert_eq!(read(cell), CodeCell::Note, "{cell}");
    }
}

/// Marks of footnotes and lists, and labels, are not part of a code.
#[test]
fn marks_and_labels() {
    let marked = ["AuthFailure*", "4000*", "**AuthFailure**", "AuthFailure\\*"];
    let labelled =
        ["1. AuthFailure", "- AuthFailure", "+ AuthFailure", "AuthFailure: x", "Code: AuthFailure", "Code: 4000"];
    for cell in marked.into_iter().chain(labelled) {
        assert_eq!(read(cell), CodeCell::Unclear, "{cell}");
    }
}

/// Returns what the cell is read as, if it is one code with something next to it.
fn spelled_as(code: &str, name: Option<&str>, module: Option<&str>) -> CodeCell {
    let (name, module) = (name.map(str::to_owned), module.map(str::to_owned));
    CodeCell::Codes(vec![Spelled { code: code.to_owned(), name, module, last: None }])
}

#[test]
fn texts_in_parentheses() {
    assert_eq!(read("4440（ERR_A）"), spelled_as("4440", Some("ERR_A"), None));
    assert_eq!(read("ERR_A（4440）"), spelled_as("4440", Some("ERR_A"), None));
    assert_eq!(read("ERR_A（ERR_B）"), spelled_as("ERR_A", Some("ERR_B"), None));
    assert_eq!(read("（4440）"), spelled_as("4440", None, None));
    // A hexadecimal number is the same number once more.
    assert_eq!(read("4440（0x1158）"), spelled_as("4440", None, None));
    assert_eq!(read("0x1158（4440）"), spelled_as("0x1158", None, None));
}

#[test]
fn only_names_are_assigned_and_only_numbers_to_them() {
    for cell in ["ERR_A = see below", "ERR_A = ERR_B", "no name = 1"] {
        assert_eq!(read(cell), CodeCell::Unclear, "{cell}");
    }
}

/// A cell may be long, and so may a code; neither may be longer than any is.
#[test]
fn lengths() {
    let list = |length: usize| {
        let codes = vec!["A".repeat(100); 39].join(",");
        format!("{codes}{}B", " ,".repeat(30) + &" ".repeat(length - codes.len() - 61))
    };
    assert_eq!(codes(&list(MAX_LENGTH * 20)).len(), 40);
    assert_eq!(read(&list(MAX_LENGTH * 20 + 1)), CodeCell::Unclear);
    assert_eq!(read(&list(MAX_LENGTH * 20 + 100)), CodeCell::Unclear);
    for start in ["DB:", "1", "Auth.", "-"] {
        let code = |length: usize| format!("{start}{}", "1".repeat(length - start.len()));
        for length in [20, 21, 22, MAX_LENGTH] {
            assert_eq!(codes(&code(length)), [code(length)]);
        }
        assert_eq!(read(&code(MAX_LENGTH + 1)), CodeCell::Unclear, "{start}");
    }
}

#[test]
fn dashes_that_start_no_number_stay() {
    assert_eq!(codes("–161"), ["-161"]);
    assert_eq!(codes("–161、―162"), ["-161", "-162"]);
    for cell in ["ERR–1", "–ERR", "4000 –"] {
        assert_eq!(read(cell), CodeCell::Unclear, "{cell}");
    }
}

#[test]
fn what_is_wrapped_and_what_is_not() {
    assert_eq!(codes("QAV_ERROR _PARAM_NULL"), ["QAV_ERROR_PARAM_NULL"]);
    assert_eq!(codes("4000.\n5000"), ["4000", "5000"]);
    assert_eq!(codes("AuthFailure.\n-1"), ["AuthFailure.", "-1"]);
    assert_eq!(codes("4000\n:A"), ["Unclear"]);
}

#[test]
fn groups_of_three_digits_are_thousands_and_no_others() {
    for (cell, list) in [
        ("4,abc", ["4", "abc"]),
        ("ERR,100", ["ERR", "100"]),
        ("4,5000", ["4", "5000"]),
        ("1,2", ["1", "2"]),
        ("4000,500", ["4000", "500"]),
    ] {
        assert_eq!(codes(cell), list, "{cell}");
    }
}

#[test]
fn numbers() {
    for number in ["0", "4000", "-1", "+1", "--1", "--12020", "0x1F", "0Xff", "-0x10"] {
        assert!(is_number(number), "{number}");
    }
    for text in ["", "-", "--", "---1", "---12020", "12a", "0x", "0xG1", "0x1.", "1.5", "x1", "A"] {
        assert!(!is_number(text), "{text}");
    }
}

#[test]
fn names() {
    for name in ["A", "_ERR_A", "-ERR", "3rdParty", "S::FAIL", "A#1", "A?"] {
        assert!(is_name(name), "{name}");
    }
    for text in ["", ":A", ".A", "#1", "?", "_", "-", "A B", "A/B", "A??", "错误", "5XX"] {
        assert!(!is_name(text), "{text}");
    }
}

/// With spaces a dash is that of a range, whatever the numbers; without, the second one is larger and the first has two digits.
#[test]
fn dashes_of_ranges() {
    for (cell, first, last) in
        [("1 - 5", "1", "5"), ("1- 5", "1", "5"), ("10-11", "10", "11"), ("-20 - -10", "-20", "-10")]
    {
        assert_eq!(read(cell), ranged(first, last), "{cell}");
    }
    for code in ["4000-4000", "4001-4000", "1-5"] {
        assert_eq!(codes(code), [code]);
    }
}

#[test]
fn punctuation_is_not_part_of_a_code() {
    for (cell, code) in [
        ("4000：", "4000"),
        ("4000:", "4000"),
        ("4000。", "4000"),
        ("AuthFailure:", "AuthFailure"),
        ("FailedOperation.A；", "FailedOperation.A"),
        ("MK:", "MK:"),
        ("MK:;", "MK:"),
        ("CMPP20ERR:", "CMPP20ERR:"),
    ] {
        assert_eq!(codes(cell), [code], "{cell}");
    }
}

/// The error centre has `UnsupportedOperation.`, a code of SMS.
#[test]
fn a_dot_is_punctuation_where_the_column_has_it() {
    let code = |code: &str| CodeCell::Codes(vec![Spelled::new(code.to_owned())]);
    assert_eq!(read_column(&["4000：", "MissingParameter.", "AuthFailure"])[1], code("MissingParameter"));
    assert_eq!(read_column(&["MissingParameter.", "A.B."]), [code("MissingParameter"), code("A.B")]);
    assert_eq!(read_column(&["InternalError", "MissingParameter.", "AuthFailure"])[1], code("MissingParameter."));
}

#[test]
fn addresses_and_unclear_ranges_are_not_codes() {
    for cell in
        ["https://x.y/4001", "x.y/4001", "/v2/index.php", "a//b", "4002..4010", "4002...4010", "-10-20", "-10 - 20"]
    {
        assert_eq!(read(cell), CodeCell::Unclear, "{cell}");
    }
    assert_eq!(read("-10--20"), ranged("-10", "-20"));
    assert_eq!(read("-10~20"), ranged("-10", "20"));
    assert_eq!(codes("invalid.param / 4001"), ["invalid.param", "4001"]);
}

#[test]
fn a_class_left_out() {
    for cell in
        ["FailedOperation.A / ItsB", "FailedOperation.A/ItsB", "FailedOperation.A、ItsB", "FailedOperation.A，ItsB"]
    {
        assert_eq!(codes(cell), ["FailedOperation.A", "FailedOperation.ItsB"], "{cell}");
    }
    assert_eq!(codes("FailedOperation.A / InternalError"), ["FailedOperation.A", "InternalError"]);
    assert_eq!(codes("FailedOperation.A / 4000"), ["FailedOperation.A", "4000"]);
    assert_eq!(codes("My.A / ItsB"), ["My.A", "ItsB"]);
    // Lines of their own are codes of their own.
    assert_eq!(codes("FailedOperation.A\nItsB"), ["FailedOperation.A", "ItsB"]);
}
