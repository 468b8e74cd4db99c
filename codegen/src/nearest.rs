//! Finds the texts that a user may have meant by a misspelt one.

/// Returns a question with the nearest candidates, if one is near: "did you mean `a` or `b`?"
pub fn did_you_mean<'a>(written: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<String> {
    question(nearest(written, candidates))
}

/// "did you mean `a` or `b`?"
pub(crate) fn question<T: AsRef<str>>(near: impl IntoIterator<Item = T>) -> Option<String> {
    let near: Vec<String> = near.into_iter().map(|candidate| format!("`{}`", candidate.as_ref())).collect();
    (!near.is_empty()).then(|| format!("did you mean {}?", near.join(" or ")))
}

/// Returns the candidates nearest to the text: at most three, the best first, each within one edit of the best.
///
/// A candidate is near if a few edits lead to it: insertions, deletions, substitutions, and swaps of neighbours. Case, width and invisible
/// characters don't count. The same code in another class is one edit away.
pub(crate) fn nearest<'a>(written: &str, candidates: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let written = folded(written);
    let limit = (written.len() / 3).clamp(1, 12);
    let mut near: Vec<(usize, &str)> = Vec::new();
    for candidate in candidates {
        let text = folded(candidate);
        let distance = if has_same_name(&written, &text) { Some(1) } else { distance(&written, &text, limit) };
        near.extend(distance.map(|distance| (distance, candidate)));
    }
    let best = near.iter().map(|(distance, _)| *distance).min().unwrap_or_default();
    let at = |edits| near.iter().filter(move |(distance, _)| *distance == edits).map(|(_, candidate)| *candidate);
    at(best).chain(at(best + 1)).take(3).collect()
}

/// Returns the characters that are compared: narrow, visible, in lower case.
fn folded(text: &str) -> Vec<char> {
    tencent_errors_catalog::visible(text).chars().flat_map(char::to_lowercase).collect()
}

/// Returns whether the candidate is the same code in another class, or the code whose class is missing. A name of less than five characters may
/// be the extension of a file.
fn has_same_name(written: &[char], candidate: &[char]) -> bool {
    let name =
        |code: &[char]| code.iter().position(|c| *c == '.').and_then(|dot| code.get(dot + 1..)).map(<[char]>::to_vec);
    let same = name(candidate).filter(|name| name.len() >= 5);
    written != candidate && same.is_some() && (same == name(written) || same.as_deref() == Some(written))
}

/// Returns the optimal string alignment distance, which counts insertions, deletions, substitutions and swaps of neighbours; `None` if it is more
/// than `limit`.
fn distance(from: &[char], to: &[char], limit: usize) -> Option<usize> {
    if from.len().abs_diff(to.len()) > limit {
        return None;
    }
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=to.len()).collect();
    let cell = |line: &[usize], at: usize| line.get(at).copied().unwrap_or(usize::MAX / 2);
    for (row, a) in from.iter().enumerate() {
        let mut line = vec![row + 1];
        for (column, b) in to.iter().enumerate() {
            let replaced = cell(&above, column) + usize::from(a != b);
            let mut best = replaced.min(cell(&above, column + 1) + 1).min(cell(&line, column) + 1);
            let neighbours =
                (row.checked_sub(1).and_then(|row| from.get(row)), column.checked_sub(1).and_then(|left| to.get(left)));
            if neighbours == (Some(b), Some(a)) {
                best = best.min(cell(&before, column - 1) + 1);
            }
            line.push(best);
        }
        if line.iter().min().is_some_and(|least| *least > limit) {
            return None;
        }
        before = std::mem::replace(&mut above, line);
    }
    above.last().copied().filter(|distance| *distance <= limit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edits_are_counted() {
        let distance = |from: &str, to: &str| distance(&folded(from), &folded(to), 9);
        assert_eq!(distance("abc", "abc"), Some(0));
        assert_eq!(distance("abc", "ABD"), Some(1));
        assert_eq!(distance("abcd", "abdc"), Some(1));
        assert_eq!(distance("", "ab"), Some(2));
        assert_eq!(distance("kitten", "sitting"), Some(3));
        assert_eq!(distance("a", "abcdefghijkl"), None);
    }

    #[test]
    fn only_what_is_near_is_named() {
        let files = ["dnspod.md", "cdn.md", "gaap.md"];
        assert_eq!(did_you_mean("dnspd.md", files).unwrap(), "did you mean `dnspod.md`?");
        assert_eq!(did_you_mean("cnd.md", files).unwrap(), "did you mean `cdn.md`?");
        assert_eq!(did_you_mean("something-else.txt", files), None);
    }

    /// The best come first, at most three, none more than one edit worse than the best.
    #[test]
    fn the_nearest_come_first() {
        let codes = ["A.Domain1", "A.Domain22", "A.Domain", "A.Domain333", "A.Domane", "A.Domaine"];
        assert_eq!(nearest("A.Domain", codes), ["A.Domain", "A.Domain1", "A.Domaine"]);
        assert_eq!(nearest("A.Domian", codes), ["A.Domain", "A.Domain1", "A.Domane"]);
    }

    #[test]
    fn slips_of_the_keyboard() {
        let codes = ["FailedOperation.DomainExists", "InvalidParameter.DomainIdInvalid", "-9021"];
        for written in [
            "FailedOperation.DomainExist",
            "failedoperation.domainexists",
            "InvalidParameter.DomainExists",
            "DomainExists",
            "FailedOperation．DomainExists",
            "FailedOperation.Domain\u{200b}Exists",
        ] {
            assert_eq!(
                did_you_mean(written, codes).unwrap(),
                "did you mean `FailedOperation.DomainExists`?",
                "{written}"
            );
        }
        assert_eq!(did_you_mean("9021", codes).unwrap(), "did you mean `-9021`?");
    }
}
