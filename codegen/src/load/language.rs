//! Checks language tags.

/// Returns what is wrong with a language tag, and what to write; `None` if it is well-formed by RFC 5646, section 2.1.
///
/// A language has two or three letters, because no longer one is registered. Tags that were registered before RFC 4646, such as
/// `i-klingon`, are not taken.
pub(super) fn mistake(tag: &str) -> Option<String> {
    if is_well_formed(tag) {
        return None;
    }
    let with_hyphens = tag.replace('_', "-");
    let hint = if with_hyphens != tag && is_well_formed(&with_hyphens) {
        format!("write `{with_hyphens}`")
    } else {
        "write one such as `en`, `ja` or `zh-Hant` (BCP 47)".to_owned()
    };
    Some(format!("`{tag}` is no language tag; {hint}"))
}

fn is_well_formed(tag: &str) -> bool {
    let subtags: Vec<&str> = tag.split('-').collect();
    let is_private = |subtags: &[&str]| subtags.len() > 1 && subtags.iter().all(|subtag| is_alphanumeric(subtag, 1, 8));
    let [language, rest @ ..] = subtags.as_slice() else { return false };
    if language.eq_ignore_ascii_case("x") {
        return is_private(&subtags);
    }
    if !is_alphabetic(language, 2, 3) {
        return false;
    }
    let rest = skip(rest, 3, |subtag| is_alphabetic(subtag, 3, 3));
    let rest = skip(rest, 1, |subtag| is_alphabetic(subtag, 4, 4));
    let rest = skip(rest, 1, |subtag| is_alphabetic(subtag, 2, 2) || is_numeric(subtag, 3));
    let mut rest = skip(rest, usize::MAX, is_variant);
    while let [singleton, extension @ ..] = rest {
        if singleton.eq_ignore_ascii_case("x") {
            return is_private(rest);
        }
        let after = skip(extension, usize::MAX, |subtag| is_alphanumeric(subtag, 2, 8));
        if !is_alphanumeric(singleton, 1, 1) || after.len() == extension.len() {
            return false;
        }
        rest = after;
    }
    true
}

/// Leaves out the first subtags that are of a kind, up to `most` of them.
fn skip<'a, 'b>(subtags: &'a [&'b str], most: usize, is: impl Fn(&str) -> bool) -> &'a [&'b str] {
    let count = subtags.iter().take(most).take_while(|subtag| is(subtag)).count();
    subtags.get(count..).unwrap_or_default()
}

/// A variant: five to eight characters, or a digit and three.
fn is_variant(subtag: &str) -> bool {
    is_alphanumeric(subtag, 5, 8) || is_alphanumeric(subtag, 4, 4) && subtag.starts_with(|c: char| c.is_ascii_digit())
}

fn is_alphabetic(subtag: &str, least: usize, most: usize) -> bool {
    (least..=most).contains(&subtag.len()) && subtag.bytes().all(|byte| byte.is_ascii_alphabetic())
}

fn is_numeric(subtag: &str, length: usize) -> bool {
    subtag.len() == length && subtag.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_alphanumeric(subtag: &str, least: usize, most: usize) -> bool {
    (least..=most).contains(&subtag.len()) && subtag.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The examples of RFC 5646, appendix A, without those registered earlier.
    #[test]
    fn tags_of_the_standard() {
        for tag in [
            "de",
            "fr",
            "zh-Hant",
            "sr-Latn",
            "zh-cmn-Hans-CN",
            "cmn-Hans-CN",
            "zh-yue-HK",
            "sr-Latn-RS",
            "sl-rozaj",
            "sl-rozaj-biske",
            "de-CH-1901",
            "sl-IT-nedis",
            "hy-Latn-IT-arevela",
            "de-DE",
            "es-419",
            "de-CH-x-phonebk",
            "az-Arab-x-AZE-derbend",
            "x-whatever",
            "qaa-Qaaa-QM-x-southern",
            "en-US-u-islamcal",
            "en-a-myext-b-another",
            "EN",
            "zh-HANT-tw",
        ] {
            assert_eq!(mistake(tag), None, "{tag}");
        }
    }

    #[test]
    fn what_is_no_tag() {
        for tag in [
            "",
            "e",
            "english",
            "中文",
            "en-",
            "-en",
            "en--US",
            "en US",
            "a-DE",
            "x",
            "x-",
            "en-a",
            "en-a-x",
            "en-x",
            "zh-TW-Hant",
            "de-419-DE",
            "en-toolongsubtag",
            "docs-src/as.en.md",
        ] {
            assert!(mistake(tag).is_some(), "{tag}");
        }
        assert_eq!(mistake("zh_TW").unwrap(), "`zh_TW` is no language tag; write `zh-TW`");
    }
}
