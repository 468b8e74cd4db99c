//! Finds the codes in a log: in the errors that Tencent's SDKs print, in answers within lines, and anywhere else.

use std::collections::HashSet;

use tencent_errors::{ApiError, Class};
use tencent_errors_catalog::{Catalog, Space};

use super::mentions::entries;

/// The start of the names of the SDKs' errors.
const SDK: &str = "TencentCloudSDK";

/// A code to explain.
#[derive(Clone, Debug, Default)]
pub(super) struct Question {
    pub(super) code: String,
    /// The set that the code is from, if that is known.
    pub(super) space: Option<Space>,
    /// The lines of a log that have it, from 1.
    pub(super) lines: Vec<usize>,
    /// The first error with this code, as far as the log has one.
    pub(super) error: Option<String>,
}

/// Returns the codes of a text, each once, in the order of their first lines.
pub(super) fn find(text: &str, catalogs: &[Catalog]) -> Vec<Question> {
    let names = names(catalogs);
    let mut found: Vec<Question> = Vec::new();
    let mut start = 0;
    for (number, line) in (1..).zip(text.split_inclusive('\n')) {
        let printed = line.match_indices(SDK).filter_map(|(at, _)| sdk_error(text.get(start + at..)?));
        let words = words(line, &names).map(|code| Question { code: code.to_owned(), ..Question::default() });
        for question in printed.chain(answer(line)).chain(words) {
            let is_module = |question: &Question| question.space == Some(Space::Module);
            let is_same =
                |other: &&mut Question| other.code == question.code && is_module(other) == is_module(&question);
            match found.iter_mut().find(is_same) {
                Some(earlier) if earlier.lines.last() == Some(&number) => {}
                Some(earlier) => {
                    earlier.lines.push(number);
                    earlier.error = earlier.error.take().or(question.error);
                }
                None => found.push(Question { lines: vec![number], ..question }),
            }
        }
        start += line.len();
    }
    found
}

/// Returns the error that an SDK printed at the start of a text. It may have several lines, up to the next error.
fn sdk_error(text: &str) -> Option<Question> {
    let end = text.match_indices(SDK).nth(1).map_or(text.len(), |(next, _)| next);
    Some(of_error(&ApiError::from_sdk_text(text.get(..end)?)?))
}

/// Returns the code and the module code of an answer within a line.
fn answer(line: &str) -> Vec<Question> {
    let error = [('{', '}'), ('<', '>')].into_iter().find_map(|(first, last)| {
        let body = line.get(line.find(first)?..=line.rfind(last)?)?;
        ApiError::parse(body.as_bytes()).ok().flatten()
    });
    error.map(|error| codes(&error)).unwrap_or_default()
}

/// Returns the code and the module code of an error.
pub(super) fn codes(error: &ApiError<'_>) -> Vec<Question> {
    let (space, module) = (Some(Space::Module), error.module_number());
    let module = module.map(|number| Question { code: number.to_string(), space, ..Question::default() });
    [of_error(error)].into_iter().chain(module).collect()
}

fn of_error(error: &ApiError<'_>) -> Question {
    let (code, error) = (error.code().to_owned(), Some(error.to_string()));
    Question { code, space: Some(Space::Code), error, ..Question::default() }
}

/// Returns the words of a line that are codes: those written like codes of API 3.0, those that the documents list, and numbers that the line calls
/// a code.
fn words<'t>(line: &'t str, names: &'t HashSet<&str>) -> impl Iterator<Item = &'t str> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
    let words = line.split_inclusive(move |c| !is_part(c)).scan(0, move |end, piece| {
        let before = line.get(..*end)?;
        *end += piece.len();
        Some((before, piece.trim_end_matches(|c| !is_part(c) || matches!(c, '.' | '-'))))
    });
    words.filter(|(before, word)| is_code(word, names) || is_called_code(before, word)).map(|(_, word)| word)
}

/// Returns whether a word is written like a code with a class of Tencent's, or listed by the documents. Short words are left out, as is what has no
/// letter: logs hold other numbers.
fn is_code(word: &str, names: &HashSet<&str>) -> bool {
    let is_name = |name: &str| name.starts_with(|c: char| c.is_ascii_uppercase() || c.is_ascii_digit());
    let is_dotted = word.split_once('.').is_some_and(|(_, name)| name.split('.').all(is_name));
    (is_dotted && Class::of(word) != Class::Other)
        || (word.len() > 3 && word.contains(|c: char| c.is_ascii_alphabetic()) && names.contains(word))
}

/// Returns whether a word is a number other than zero, after a word such as `code=`, `"ErrorCode": ` or 错误码.
fn is_called_code(before: &str, word: &str) -> bool {
    let before = before.trim_end_matches([' ', '"', '\'', ':', '=', '：']);
    let is_called = before.ends_with(['码', '碼'])
        || before.get(before.len().saturating_sub(4)..).is_some_and(|end| end.eq_ignore_ascii_case("code"));
    is_called && word.parse::<i64>().is_ok_and(|number| number != 0)
}

/// Returns the codes of the documents, and the symbols next to numbers.
fn names(catalogs: &[Catalog]) -> HashSet<&str> {
    let entries = entries(catalogs, Some(Space::Code));
    entries.flat_map(|entry| entry.rows().filter_map(|placed| placed.row.name()).chain([entry.code()])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(String, usize, usize, Option<String>)> {
        let of = |found: Question| (found.code, found.lines.len(), found.lines[0], found.error);
        find(text, &[]).into_iter().map(of).collect()
    }

    #[test]
    fn codes_by_themselves() {
        assert_eq!(
            found(
                "x\nretry AuthFailure.SignatureFailure, again AuthFailure.SignatureFailure.\nport 4000\n(AuthFailure.SignatureFailure)"
            ),
            [("AuthFailure.SignatureFailure".to_owned(), 2, 2, None)]
        );
        assert_eq!(found("FailedOperation.rs Other.Thing failedOperation.X 4000 code=0"), []);
    }

    #[test]
    fn numbers_that_are_called_codes() {
        for line in ["code=4000", "\"errcode\" : 4000", "ErrorCode: '4000'", "错误码：4000", "Code 4000."] {
            assert_eq!(found(line), [("4000".to_owned(), 1, 1, None)], "{line}");
        }
        assert_eq!(found("encode4000 the code is 4000 coded 4000"), []);
    }

    /// The code of an SDK's error counts once, where it is.
    #[test]
    fn errors_of_sdks() {
        let python = "a\nfailed: [TencentCloudSDKException] code:LimitExceeded.X message:too\nmany requestId:ed93\n";
        let go = "[TencentCloudSDKError] Code=LimitExceeded.X, Message=again, RequestId=7\n";
        let error = Some(r#"LimitExceeded.X: "too\nmany" (request id ed93)"#.to_owned());
        assert_eq!(found(&[python, go].concat()), [("LimitExceeded.X".to_owned(), 2, 2, error)]);
        let inner =
            "[MissingParameter.Y] [TencentCloudSDKException]\ncode:MissingParameter.Y message: none (RequestId: 1)";
        let error = Some(r#"MissingParameter.Y: "none" (request id 1)"#.to_owned());
        assert_eq!(found(inner), [("MissingParameter.Y".to_owned(), 2, 1, error)]);
    }

    #[test]
    fn answers_within_lines() {
        let line = r#"12:00 body={"code":4000,"message":"(9110)no","codeDesc":"InvalidParameter"} in 3 ms"#;
        let error = Some(r#"4000: "(9110)no""#.to_owned());
        assert_eq!(found(line), [("4000".to_owned(), 1, 1, error), ("9110".to_owned(), 1, 1, None)]);
    }
}
