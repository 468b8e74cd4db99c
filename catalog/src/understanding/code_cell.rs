//! Reads a code cell: takes its text, with line breaks as `\n`, and returns the codes in it.

use crate::text::narrow;
use crate::vocabulary::{self, Word};

/// What a code cell holds.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) enum CodeCell {
    /// A code, a range of codes, or a list of both.
    Codes(Vec<Spelled>),
    /// Codes that are not listed one by one: a catch-all (其他), a pattern (`4XX`), or no code (`-`, empty).
    #[default]
    Note,
    /// Text that is none of these.
    Unclear,
}

impl CodeCell {
    /// Returns whether the cell holds codes, and the condition is true of all.
    pub(crate) fn all(&self, condition: impl Fn(&str) -> bool) -> bool {
        let fits = |code: &Spelled| condition(&code.code) && code.last.as_deref().is_none_or(&condition);
        matches!(self, CodeCell::Codes(codes) if codes.iter().all(fits))
    }
}

/// A code as a cell spells it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Spelled {
    /// The code alone.
    pub(crate) code: String,
    /// The name in `NAME = "-1";`, or another spelling in parentheses.
    pub(crate) name: Option<String>,
    /// The module code in `4440（10100）`.
    pub(crate) module: Option<String>,
    /// The last number of a range, included; `code` is the first: `4000-7000`.
    pub(crate) last: Option<String>,
}

impl Spelled {
    pub(crate) fn new(code: String) -> Self {
        Spelled { code, ..Spelled::default() }
    }
}

/// Longer text is not a code, however it is written.
const MAX_LENGTH: usize = 200;

/// The most codes that one cell may list. More is not what people write.
const MAX_LISTED: usize = 64;

/// Reads a code cell.
pub(crate) fn read(cell: &str) -> CodeCell {
    if is_plain(cell) {
        return CodeCell::Codes(vec![Spelled::new(cell.to_owned())]);
    }
    if cell.len() > MAX_LENGTH * 20 {
        return CodeCell::Unclear;
    }
    let cell: String = unwrap_lines(cell).chars().map(|c| if c == '，' { '、' } else { narrow(c) }).collect();
    let cell = with_minus_signs(cell.trim());
    if cell.contains("://") {
        return CodeCell::Unclear;
    }
    if vocabulary::is_note(&cell) {
        return CodeCell::Note;
    }
    match range_or_code(&cell).map(|code| vec![code]).or_else(|| list(&cell)) {
        Some(codes) => CodeCell::Codes(codes),
        None if is_pattern(&cell) => CodeCell::Note,
        None => CodeCell::Unclear,
    }
}

/// Reads the code cells of a column. The API has codes that end in a dot (`MissingParameter.`): it is not part of the code if at least half of
/// the cells end in punctuation.
pub(crate) fn read_column(cells: &[&str]) -> Vec<CodeCell> {
    let marked = cells.iter().filter(|cell| cell.ends_with(['.', ':', '：', '。', ';', '；'])).count();
    let is_marked = marked * 2 >= cells.len();
    cells.iter().map(|cell| read(cell.strip_suffix('.').filter(|_| is_marked).unwrap_or(cell))).collect()
}

/// Returns whether the cell is one code in the usual spelling, which all the rules below would leave as it is: a decimal number, or a name
/// of letters, digits, dots and underscores.
pub(crate) fn is_plain(cell: &str) -> bool {
    match cell.as_bytes() {
        [b'-' | b'0'..=b'9', ..] => cell.len() <= 20 && is_digits(cell.strip_prefix('-').unwrap_or(cell)),
        name @ [b'a'..=b'z' | b'A'..=b'Z', .., last] if (9..=MAX_LENGTH).contains(&cell.len()) => {
            !matches!(last, b'x' | b'X')
                && name.iter().all(|b| matches!(b, b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' | b'.' | b'_'))
        }
        _ => false,
    }
}

/// Turns dashes that start a number into minus signs: `–161`.
fn with_minus_signs(cell: &str) -> String {
    let mut text = String::with_capacity(cell.len());
    let mut chars = cell.chars().peekable();
    while let Some(c) = chars.next() {
        let is_dash = matches!(c, '\u{2013}'..='\u{2015}' | '\u{fe63}');
        let starts = !text.ends_with(char::is_alphanumeric) && chars.peek().is_some_and(char::is_ascii_digit);
        text.push(if is_dash && starts { '-' } else { c });
    }
    text
}

/// Joins the lines of an identifier that was wrapped at an underscore, a dot or a colon, or after a hyphen.
fn unwrap_lines(cell: &str) -> String {
    let mut joined = String::with_capacity(cell.len());
    // Lines that all end in a dot are a list of that style: `1.`, `2.`
    let dotted = cell.lines().all(|line| line.trim_end().ends_with('.'));
    for line in cell.lines().map(str::trim) {
        if !joined.is_empty() && (dotted || !is_wrapped(joined.rsplit('\n').next().unwrap_or_default(), line)) {
            joined.push('\n');
        }
        joined.push_str(line);
    }
    joined.replace(" _", "_")
}

/// Returns whether a line goes on with the identifier in which the line above ends.
fn is_wrapped(above: &str, line: &str) -> bool {
    if above.ends_with('_') || line.starts_with('_') {
        return true;
    }
    let name = above.starts_with(|c: char| c.is_ascii_alphabetic())
        && line.starts_with(|c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | ':'));
    name && (above.ends_with(['.', ':', '-']) || line.starts_with(['.', ':']))
}

/// Reads a range of codes, or one code in any of its spellings.
fn range_or_code(cell: &str) -> Option<Spelled> {
    range(cell).or_else(|| {
        let cell = close_up(cell);
        let code = token(&cell).map(Spelled::new);
        code.or_else(|| assigned(&cell)).or_else(|| in_parentheses(&cell)).or_else(|| http(&cell))
    })
}

/// Removes the spaces around `.` and `:`, and those after a leading sign: `FailedOperation. A`, `DB: 0140`, `- 1`. What may be the mark of a
/// list or a label keeps its space: `1. A`, `- A`, `A: a`, `Code: 1`.
fn close_up(cell: &str) -> String {
    let mut text = String::with_capacity(cell.len());
    for word in cell.split(' ').filter(|word| !word.is_empty()) {
        let joins = match text.as_str() {
            "" => true,
            "-" | "+" => word.starts_with(|c: char| c.is_ascii_digit()),
            before => {
                word.starts_with(['.', ':'])
                    || before.strip_suffix('.').is_some_and(|name| !is_number(name))
                    || before.strip_suffix(':').is_some_and(|name| vocabulary::word(name) == Word::Other)
                        && word.starts_with(|c: char| c.is_ascii_digit())
            }
        };
        if !joins {
            text.push(' ');
        }
        text.push_str(word);
    }
    text
}

/// Returns a code by itself: a number, or a name without spaces that starts with a letter.
fn token(text: &str) -> Option<String> {
    let text = without_punctuation(text.trim_matches(['"', '\'', '“', '”', '`']));
    let is_code = || !text.is_empty() && text.len() <= MAX_LENGTH && (is_number(text) || is_name(text));
    thousands(text).or_else(|| is_code().then(|| text.to_owned()))
}

/// `4000:`, `4000.`; the colon after capitals is part of the code: `MK:`. So is the dot after a name, unless the column says otherwise.
fn without_punctuation(text: &str) -> &str {
    let bare = text.trim_end_matches([';', ',', '。', ':']);
    let is_prefix = bare.bytes().any(|b| b.is_ascii_uppercase()) && !bare.bytes().any(|b| b.is_ascii_lowercase());
    match text.get(..bare.len() + 1) {
        Some(prefix) if is_prefix && prefix.ends_with(':') => prefix,
        _ => bare.strip_suffix('.').filter(|number| is_number(number)).unwrap_or(bare),
    }
}

/// `4,000` is 4000. Numbers of three digits each, such as `400,401`, are a list; `100,000` is not, for no code is written `000`.
fn thousands(text: &str) -> Option<String> {
    let (first, rest) = text.strip_prefix('-').unwrap_or(text).split_once(',')?;
    let grouped = rest.split(',').all(|group| group.len() == 3 && is_digits(group)) && is_digits(first);
    let short = first.len() < 3 || first.len() == 3 && rest.split(',').any(|group| group.starts_with('0'));
    (grouped && short).then(|| text.replace(',', ""))
}

/// Returns whether the text is a number: decimal with up to two signs, or hexadecimal with `0x`.
pub(crate) fn is_number(text: &str) -> bool {
    let digits = text.trim_start_matches(['-', '+']);
    match digits.strip_prefix("0x").or_else(|| digits.strip_prefix("0X")) {
        Some(digits) => !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_hexdigit()),
        None => text.len() - digits.len() <= 2 && is_digits(digits),
    }
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

/// Returns whether the text is a word of ASCII letters and digits, joined by `.`, `_`, `:`, `-` or `#`, perhaps with a `?` at its end.
fn is_name(text: &str) -> bool {
    let word = text.strip_suffix('?').unwrap_or(text);
    let starts = word.bytes().next().is_some_and(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-');
    let written = word.bytes().all(|b| b.is_ascii_alphanumeric() || b"._:-#".contains(&b));
    let has_letter = word.bytes().any(|b| b.is_ascii_alphabetic());
    // -10-20 and 4000..4010 may be ranges.
    let is_whole = has_letter || !word.starts_with('-') && !word.contains("..");
    starts && written && word.bytes().any(|b| b.is_ascii_alphanumeric()) && is_whole && !is_pattern(text)
}

/// Returns whether the text is a pattern for many codes: `4XX`, `MI:xxxx`, `5***`, `IV_ERR_*`. Two or more `X` after a letter are letters. One
/// asterisk after a word may be the mark of a footnote.
fn is_pattern(text: &str) -> bool {
    let text = text.trim();
    let stem = text.trim_end_matches(['X', 'x']);
    let is_open = text.len() - stem.len() >= 2 && !stem.ends_with(|c: char| c.is_ascii_alphabetic());
    let (word, stars) = text.split_at(text.trim_end_matches('*').len());
    let is_word = word.len() > 3 && word.ends_with(|c: char| c.is_ascii_alphanumeric());
    let is_starred = !stars.is_empty() && !word.contains(['*', '\\']) && (stars.len() > 1 || !is_word);
    (is_open || is_starred) && !text.contains(char::is_whitespace) && text.is_ascii()
}

/// `NAME = "-1";` is the code -1 with a name.
fn assigned(text: &str) -> Option<Spelled> {
    let (name, value) = text.split_once('=').or_else(|| text.split_once(" : "))?;
    let value = value.trim().trim_end_matches(';').trim().trim_matches(['"', '\'', '“', '”']).trim();
    let name = name.trim();
    let named = is_name(name) && is_number(value);
    named.then(|| Spelled { name: Some(name.to_owned()), ..Spelled::new(value.to_owned()) })
}

/// `4440(10100)` is a code with its module code; a name in parentheses is another spelling.
fn in_parentheses(text: &str) -> Option<Spelled> {
    let (code, inner) = text.strip_suffix(')')?.split_once('(')?;
    let (code, inner) = (code.trim(), token(inner.trim())?);
    if code.is_empty() {
        return Some(Spelled::new(inner));
    }
    let mut spelled = Spelled::new(token(code)?);
    if is_number(&spelled.code) && is_number(&inner) {
        let decimal = |number: &str| !number.contains(['x', 'X']);
        spelled.module = Some(inner).filter(|inner| decimal(inner) && decimal(&spelled.code));
    } else if is_number(&inner) {
        spelled = Spelled { name: Some(spelled.code), ..Spelled::new(inner) };
    } else {
        spelled.name = Some(inner);
    }
    Some(spelled)
}

/// `HTTP 409 Conflict` is the code 409.
fn http(text: &str) -> Option<Spelled> {
    let rest = text.strip_prefix("HTTP ").or_else(|| text.strip_prefix("HTTP/1.1 ")).unwrap_or(text);
    let (number, reason) = rest.split_once(' ').unwrap_or((rest, ""));
    let is_status = number.len() == 3 && is_digits(number);
    let words = reason.bytes().all(|b| b.is_ascii_alphabetic() || b" -()".contains(&b));
    (is_status && words).then(|| Spelled::new(number.to_owned()))
}

/// `a-b` is a range if it has spaces, or numbers of two or more digits, the second one larger; `a~b` and `a至b` always are.
fn range(cell: &str) -> Option<Spelled> {
    if !cell.starts_with(|c: char| c.is_ascii_digit() || c == '-') {
        return None;
    }
    let closed: String = cell.chars().filter(|c| *c != ' ').collect();
    let spaced = cell.contains(" -") || cell.contains("- ");
    let (from, to) = ["~", "至", "到", "—", "–"].iter().find_map(|mark| closed.split_once(mark)).or_else(|| {
        let start = closed.strip_prefix('-').map_or(0, |_| 1);
        let dash = start + closed.get(start..)?.find('-')?;
        let (from, to) = (closed.get(..dash)?, closed.get(dash + 1..)?);
        let larger = magnitude(from).zip(magnitude(to)).is_some_and(|(from, to)| from < to);
        // -10-20 may end at 20 or at -20.
        let is_clear = from.starts_with('-') == to.starts_with('-');
        (is_clear && (spaced || larger && from.len() >= 2)).then_some((from, to))
    })?;
    let to = to.trim_start_matches(['~', '—', '–']);
    let last = Some(to.to_owned());
    (magnitude(from).is_some() && magnitude(to).is_some()).then(|| Spelled { last, ..Spelled::new(from.to_owned()) })
}

fn magnitude(number: &str) -> Option<u64> {
    let digits = number.strip_prefix('-').unwrap_or(number);
    digits.parse().ok().filter(|_| is_digits(digits))
}

/// Returns a list, separated by line breaks or by marks, if every part of it is a code or a range of codes.
fn list(cell: &str) -> Option<Vec<Spelled>> {
    let marks: [&[char]; 3] = [&['\n'], &['\n', '、', ',', ';', '或'], &['\n', '、', ',', ';', '或', '/']];
    marks.iter().find_map(|marks| {
        let parts = cell.split(*marks).map(str::trim).filter(|part| !part.is_empty());
        let codes: Vec<Spelled> = parts.map(range_or_code).collect::<Option<_>>()?;
        // `x.y/4001` is an address.
        let is_host = |code: &Spelled| code.code.contains('.') && !code.code.bytes().any(|b| b.is_ascii_uppercase());
        let is_address = !cell.contains(' ') && codes.first().is_some_and(is_host);
        let is_path = marks.contains(&'/') && (cell.contains("//") || cell.starts_with('/') || is_address);
        ((2..=MAX_LISTED).contains(&codes.len()) && !is_path).then(|| with_class(codes, marks))
    })
}

/// `FailedOperation.A / B`: on a line, the second code leaves out the class.
fn with_class(mut codes: Vec<Spelled>, marks: &[char]) -> Vec<Spelled> {
    let first = codes.first().map(|first| first.code.clone()).filter(|code| vocabulary::is_of_class(code));
    let Some((class, _)) = first.as_ref().and_then(|code| code.rsplit_once('.')).filter(|_| marks.len() > 1) else {
        return codes;
    };
    for code in codes.iter_mut().map(|spelled| &mut spelled.code) {
        let is_capitalized =
            code.starts_with(|c: char| c.is_ascii_uppercase()) && code.bytes().any(|b| b.is_ascii_lowercase());
        if is_capitalized && !vocabulary::is_of_class(code) && code.bytes().all(|b| b.is_ascii_alphanumeric()) {
            *code = format!("{class}.{code}");
        }
    }
    codes
}

#[cfg(test)]
mod tests;
