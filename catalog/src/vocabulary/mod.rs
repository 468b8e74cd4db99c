//! The meaning of words in headers, headings and code cells, in each language of the documents.
//!
//! Each language is a file of words: [`chinese`], [`english`], [`japanese`], [`korean`], [`portuguese`], [`indonesian`]. [`language`]
//! explains each list in such a file, and [`neutral`] holds the words that are the same in all languages. To add a language, copy the file
//! of a similar one, replace its words, and add it to the lists below.
//!
//! Words are compared without spaces, case and accents ([`squeeze`]), and without marks around them, such as a trailing `:` or `*`. A gloss in
//! parentheses is compared separately.

mod chinese;
mod english;
mod indonesian;
mod japanese;
mod korean;
mod language;
mod neutral;
mod portuguese;

use crate::text::squeeze;
pub(crate) use language::Word;
use language::{HAN, HANGUL, KANA, LATIN, Language, OTHER, Order, Words};

/// The languages; where several have a word, the first one's meaning counts.
static LANGUAGES: [Language; 6] = [
    chinese::LANGUAGE,
    english::LANGUAGE,
    japanese::LANGUAGE,
    korean::LANGUAGE,
    portuguese::LANGUAGE,
    indonesian::LANGUAGE,
];

/// Returns the languages that the text may be in, by its letters.
fn languages(text: &str) -> Vec<&'static Language> {
    let scripts = scripts(text);
    LANGUAGES.iter().filter(|language| language.scripts & scripts != 0).collect()
}

/// Returns the scripts of the text's letters.
fn scripts(text: &str) -> u8 {
    let script = |c| match c {
        'a'..='z' | 'A'..='Z' => LATIN,
        '\u{3040}'..='\u{30ff}' => KANA,
        '\u{3000}'..='\u{9fff}' => HAN,
        '\u{a000}'..='\u{d7ff}' => HANGUL,
        '\u{80}'.. => OTHER,
        _ => 0,
    };
    text.chars().map(script).fold(0, |scripts, script| scripts | script)
}

/// Returns whether the text has letters of a script other than the Latin one.
pub(crate) fn is_beyond_latin(text: &str) -> bool {
    scripts(text) & (HAN | KANA | HANGUL) != 0
}

fn holds_any(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| text.contains(word))
}

/// Returns what the header says about its column.
pub(crate) fn word(header: &str) -> Word {
    let header = squeeze(header);
    let header = without_marks(&header);
    let (word, gloss) = match header.strip_suffix(')').and_then(|rest| rest.split_once('(')) {
        Some((word, gloss)) => (of(word), of(gloss)),
        _ => (of(header), Word::Other),
    };
    match (word, gloss) {
        (Word::Generic | Word::Other, gloss) if gloss != Word::Other => gloss,
        (Word::GenericNumber | Word::GenericSymbol, Word::Code) | (Word::Module, Word::GenericSymbol) => gloss,
        (word, _) => word,
    }
}

/// Returns the header without the marks around it, of footnotes and of sorting: `错误码[1]`, `错误码 ↓`.
fn without_marks(header: &str) -> &str {
    let is_raised = |c: char| matches!(c, '¹' | '²' | '³' | '\u{2070}'..='\u{2079}' | '①'..='⑳');
    let footnote = header.strip_suffix(']').and_then(|rest| rest.rsplit_once('['));
    let header = footnote.map_or(header, |(header, _)| header);
    // One of several: 错误码1.
    let numbered = header.trim_end_matches(|c: char| c.is_ascii_digit());
    let header = if numbered.ends_with(|c: char| !c.is_ascii()) { numbered } else { header };
    header
        .trim_end_matches(|c: char| c != ')' && !c.is_alphanumeric() || is_raised(c))
        .trim_start_matches(|c: char| c != '(' && !c.is_alphanumeric())
}

fn of(word: &str) -> Word {
    if word.is_empty() {
        return Word::Other;
    }
    let languages = &languages(word);
    let listed = exact(word, languages).or_else(|| code_word(word, languages));
    listed.or_else(|| part(word, languages)).unwrap_or(Word::Other)
}

/// Returns what the word says as a whole header, in the first language that has it.
fn exact(word: &str, languages: &[&Language]) -> Option<Word> {
    let mut headers = languages.iter().flat_map(|language| language.headers);
    headers.find(|(_, words)| words.contains(&word)).map(|(role, _)| *role)
}

/// Returns the first meaning of the parts that the word contains. A word for solutions and causes is of both.
fn part(word: &str, languages: &[&Language]) -> Option<Word> {
    let holds = |(_, words): &&(Word, Words)| holds_any(word, words);
    let firsts = languages.iter().filter_map(|language| language.parts.iter().find(holds));
    let first = firsts.map(|(meaning, _)| *meaning).min()?;
    let mut parts = languages.iter().flat_map(|language| language.parts);
    let is_both = first == Word::Solution && parts.any(|part| part.0 == Word::Cause && holds(&part));
    Some(if is_both { Word::CauseAndSolution } else { first })
}

/// Words for columns of codes: HTTP's, or those of errors: one of the `codes`, perhaps with a word for numbers or symbols. Pages mix languages:
/// "Error Code 名称".
fn code_word(word: &str, languages: &[&Language]) -> Option<Word> {
    let holds = |list: fn(&Language) -> Words| languages.iter().any(|language| holds_any(word, list(language)));
    if word.contains("http") || holds(|language| language.status_codes) {
        let mut ends = languages.iter().flat_map(|language| language.status_ends);
        return ends.any(|end| word.ends_with(end)).then_some(Word::Http);
    }
    if is_code_with(word, languages, |language| language.of_numbers) {
        Some(Word::CodeNumber)
    } else if is_code_with(word, languages, |language| language.of_symbols) {
        Some(Word::CodeSymbol)
    } else if is_code(word, languages) {
        Some(if holds(|language| language.modules) { Word::Module } else { Word::Code })
    } else {
        is_code_with(word, languages, |language| language.of_any).then_some(Word::Code)
    }
}

fn is_code(word: &str, languages: &[&Language]) -> bool {
    languages.iter().any(|language| match language.order {
        Order::CodeLast => language.codes.iter().any(|code| word.ends_with(code)),
        Order::CodeFirst => language.codes.iter().any(|code| word.starts_with(code)),
    })
}

/// Returns whether the word is one for codes and one of the others: 错误码 + 名称, `nomedo` + `codigodeerro`, `codigodeerro` + `nome`.
fn is_code_with(word: &str, languages: &[&Language], others: fn(&Language) -> Words) -> bool {
    let is_rest = |rest: Option<&str>| rest.is_some_and(|rest| is_code(rest, languages));
    languages.iter().any(|language| {
        let is_before = |other: &str| language.order == Order::CodeFirst && is_rest(word.strip_prefix(other));
        others(language).iter().any(|other| is_before(other) || is_rest(word.strip_suffix(other)))
    })
}

/// Returns whether the header is one of a code column without doubt.
pub(crate) fn is_code_header(header: &str) -> bool {
    matches!(word(header), Word::Code | Word::CodeNumber | Word::CodeSymbol | Word::Module)
}

/// Returns whether a text speaks of error codes.
pub(crate) fn speaks_of_codes(text: &str) -> bool {
    let text = &squeeze(text);
    languages(text).iter().any(|language| holds_any(text, language.codes) || holds_any(text, language.context))
}

/// Returns whether a heading is "Error Codes" and nothing else, apart from a number before it.
pub(crate) fn is_codes_heading(heading: &str) -> bool {
    let heading = squeeze(heading);
    let heading = heading.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | '、' | '-'));
    let languages = &languages(heading);
    code_word(heading, languages) == Some(Word::Code) && exact(heading, languages).is_none()
}

/// Returns whether a heading or header says that the numbers below are codes of a module.
pub(crate) fn speaks_of_modules(text: &str) -> bool {
    let squeezed = &squeeze(text);
    let holds =
        |language: &&Language| [language.modules, language.business].iter().any(|list| holds_any(squeezed, list));
    languages(squeezed).iter().any(holds) && speaks_of_codes(text)
}

/// Returns whether a header says that its codes are parts of others, or the same in another base: 子错误码.
pub(crate) fn speaks_of_parts(header: &str) -> bool {
    holds_any(&squeeze(header), neutral::PARTS)
}

/// Returns whether a symbol names an error: `ERR_…`, `…FAILED`, `InvalidX`.
pub(crate) fn is_error_symbol(symbol: &str) -> bool {
    let symbol = squeeze(symbol);
    holds_any(&symbol, neutral::ERRORS) && !neutral::ERROR_FIELDS.contains(&symbol.as_str())
}

/// The classes of Tencent Cloud's codes: what a code is, or starts with up to its first dot. Most products use these.
pub const CLASSES: &[&str] = neutral::CLASSES;

/// Returns whether a code is one of Tencent's own classes, by itself or up to its first dot: `AuthFailure.TokenFailure`.
pub(crate) fn is_of_class(code: &str) -> bool {
    let class = code.split_once('.').map_or(code, |(class, _)| class);
    neutral::CLASSES.contains(&class)
}

/// Returns whether a cell is the type of a parameter: `Integer`, `Array of String`.
pub(crate) fn is_type(cell: &str) -> bool {
    let cell = squeeze(cell);
    neutral::TYPES.contains(&cell.as_str()) || cell.starts_with("arrayof")
}

/// Returns whether a code cell is a word for what no other row names, or for no code at all. A word all in capitals is a code: `NONE`.
pub(crate) fn is_note(cell: &str) -> bool {
    let is_capital = cell.len() > 3 && cell.bytes().all(|b| b.is_ascii_uppercase());
    if is_capital || cell.bytes().any(|b| b == b'_' || b.is_ascii_digit()) {
        return false;
    }
    let cell = squeeze(cell);
    cell.is_empty()
        || neutral::NOTES.contains(&cell.as_str())
        || languages(&cell).iter().any(|language| language.notes.contains(&cell.as_str()))
}

#[cfg(test)]
mod tests;
