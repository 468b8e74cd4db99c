//! Spells JSON that looks like an envelope: takes bytes, each a choice, and varies the order of keys, duplicates, white space, escapes and
//! nesting.

/// Whence choices come; when they run out, each is 0.
pub(crate) struct Choices<'a>(pub(crate) &'a [u8]);

impl Choices<'_> {
    fn next(&mut self) -> u8 {
        let Some((first, rest)) = self.0.split_first() else { return 0 };
        self.0 = rest;
        *first
    }

    fn of<'t>(&mut self, among: &[&'t str]) -> &'t str {
        among[usize::from(self.next()) % among.len()]
    }
}

/// Returns an envelope of API 3.0, or something close to it.
pub(crate) fn v3(choices: &mut Choices<'_>) -> String {
    let mut out = String::new();
    object(choices, &mut out, &["Response", "Response", "code", "x"], |choices, out, key| match key {
        "Response" => object(choices, out, &["Error", "RequestId", "Data", "Error", "ErrorMsg"], response),
        _ => value(choices, out, 3),
    });
    out
}

fn response(choices: &mut Choices<'_>, out: &mut String, key: &str) {
    match key {
        "Error" if choices.next() % 8 != 7 => object(choices, out, &["Code", "Message", "Code", "x"], text),
        "RequestId" => text(choices, out, key),
        "ErrorMsg" if choices.next() % 8 != 7 => object(choices, out, &["Code", "Msg"], member),
        _ => value(choices, out, 4),
    }
}

/// Returns an envelope of API 2.0, or something close to it.
pub(crate) fn legacy(choices: &mut Choices<'_>) -> String {
    let mut out = String::new();
    object(
        choices,
        &mut out,
        &["code", "message", "codeDesc", "data", "Response", "msg", "requestId"],
        |choices, out, key| match key {
            "code" if choices.next() % 4 != 3 => number(choices, out),
            "data" | "Response" => value(choices, out, 3),
            _ => text(choices, out, key),
        },
    );
    out
}

/// Returns an answer of any other form, or something close to it.
pub(crate) fn forms(choices: &mut Choices<'_>) -> String {
    const KEYS: &[&str] = &[
        "ErrorCode",
        "ErrorInfo",
        "ErrorMsg",
        "Code",
        "Message",
        "result",
        "errmsg",
        "msg",
        "errorcode",
        "errormsg",
        "retcode",
        "retmsg",
        "error_code",
        "error_msg",
        "retCode",
        "errMsg",
        "retMsg",
        "ret_code",
        "err_msg",
        "errorCode",
        "errorMsg",
        "errorMessage",
        "errCode",
        "errcode",
        "ret",
        "returnCode",
        "returnMessage",
        "error",
        "status",
        "requestId",
        "request_id",
        "RequestId",
        "req_id",
        "code",
        "x",
    ];
    // A few keys only, so that they meet.
    let keys = [0; 4].map(|_| choices.of(KEYS));
    let mut out = String::new();
    object(choices, &mut out, &keys, |choices, out, key| match (key, choices.next() % 8) {
        ("error" | "status" | "ErrorMsg", 0..6) => {
            object(choices, out, &["code", "message", "Code", "Msg"], member);
        }
        _ => member(choices, out, key),
    });
    out
}

/// The value of a member: a number for most codes, and a text for most others.
fn member(choices: &mut Choices<'_>, out: &mut String, key: &str) {
    let is_code = key.to_ascii_lowercase().contains("code") || key.starts_with("re");
    match choices.next() % 8 {
        0..5 if is_code => {
            space(choices, out);
            number(choices, out);
        }
        5 if is_code => {
            let number = choices.of(&[
                "0",
                "1",
                "-201",
                "+0",
                "000",
                "01",
                "1.0",
                "1e0",
                "0.5",
                "",
                " 1",
                "9999999999999999999999",
            ]);
            quoted(choices, out, number);
        }
        6 => value(choices, out, 2),
        _ => text(choices, out, key),
    }
}

fn object(
    choices: &mut Choices<'_>,
    out: &mut String,
    keys: &[&str],
    mut member: impl FnMut(&mut Choices<'_>, &mut String, &str),
) {
    space(choices, out);
    out.push('{');
    space(choices, out);
    for index in 0..choices.next() % 6 {
        if index > 0 {
            out.push(',');
        }
        let key = choices.of(keys);
        space(choices, out);
        quoted(choices, out, key);
        space(choices, out);
        out.push(':');
        member(choices, out, key);
        space(choices, out);
    }
    out.push('}');
    space(choices, out);
}

fn value(choices: &mut Choices<'_>, out: &mut String, depth: usize) {
    const KEYS: &[&str] = &["Error", "Code", "code", "Response", "RequestId", "message", "", "a\\\"]}"];
    space(choices, out);
    match choices.next() % 8 {
        0 | 1 if depth > 0 => object(choices, out, KEYS, |choices, out, _| value(choices, out, depth - 1)),
        2 | 3 if depth > 0 => array(choices, out, depth),
        4 => number(choices, out),
        5 => out.push_str(choices.of(&["null", "true", "false", "[]", "{}", "\"\"", "[[[{}]]]"])),
        _ => text(choices, out, ""),
    }
    space(choices, out);
}

fn array(choices: &mut Choices<'_>, out: &mut String, depth: usize) {
    out.push('[');
    for index in 0..choices.next() % 5 {
        if index > 0 {
            out.push(',');
        }
        value(choices, out, depth - 1);
    }
    out.push(']');
}

fn number(choices: &mut Choices<'_>, out: &mut String) {
    out.push_str(choices.of(&["", "-"]));
    out.push_str(choices.of(&["0", "4000", "4", "1", "9223372036854775808", "40000000000000000000000000000"]));
    out.push_str(choices.of(&["", "", ".0", ".5", ".000"]));
    out.push_str(choices.of(&["", "", "e3", "E+2", "e-1", "e0", "e400", "E-99999999999999999999"]));
}

/// Mostly a string, of pieces that have a meaning somewhere.
fn text(choices: &mut Choices<'_>, out: &mut String, _: &str) {
    const PIECES: &[&str] = &[
        "",
        "(2000)",
        "（-9021）",
        "x",
        "加",
        "\"",
        "\\",
        "\\\\\"",
        "\n",
        "😀",
        "{",
        "}",
        "]",
        "[",
        "\u{2028}",
        "0",
        "-4000",
        "AuthFailure.SignatureFailure",
        "(",
        ")",
        "long enough to go on into another block of sixty-four bytes ....",
    ];
    if choices.next() % 16 == 15 {
        return value(choices, out, 1);
    }
    let mut text = String::new();
    for _ in 0..choices.next() % 7 {
        text.push_str(choices.of(PIECES));
    }
    quoted(choices, out, &text);
}

/// A string, each character as it is or as one of its escapes.
fn quoted(choices: &mut Choices<'_>, out: &mut String, text: &str) {
    out.push('"');
    let escaping = choices.next();
    for character in text.chars() {
        let must = character < ' ' || character == '"' || character == '\\';
        if !must && (escaping < 192 || choices.next() < 128) {
            out.push(character);
        } else {
            escape(choices, out, character);
        }
    }
    out.push('"');
}

fn escape(choices: &mut Choices<'_>, out: &mut String, character: char) {
    match (character, choices.next() % 2) {
        ('"' | '\\' | '/', 0) => out.extend(['\\', character]),
        ('\n', 0) => out.push_str("\\n"),
        (_, parity) => {
            for unit in character.encode_utf16(&mut [0; 2]) {
                let hex = format!("\\u{unit:04x}");
                out.push_str(&if parity == 0 { hex } else { hex.to_uppercase().replacen('U', "u", 1) });
            }
        }
    }
}

fn space(choices: &mut Choices<'_>, out: &mut String) {
    if let space @ 224.. = choices.next() {
        out.push_str([" ", "\n", "\t", "\r\n", "  ", " \t ", "\n\n", "\r"][usize::from(space) % 8]);
    }
}
