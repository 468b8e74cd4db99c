//! Finds what the user may have meant. Come in: what was written and what there is; go out: the nearest of it.

/// The search for what is nearest to a text that is not there.
pub(crate) struct Nearest<'a> {
    written: Vec<char>,
    /// What stands behind the first dot of the text: the same code in another class, or without its class, is near.
    rest: Option<Vec<char>>,
    /// Those found so far, with their distances.
    near: Vec<(usize, &'a str)>,
}

impl<'a> Nearest<'a> {
    pub(crate) fn new(written: &str) -> Self {
        let written = normal(written);
        let rest = behind_dot(&written).map(<[char]>::to_vec);
        Nearest { written, rest, near: Vec::new() }
    }

    /// Keeps the candidate if it is near.
    pub(crate) fn consider(&mut self, candidate: &'a str) {
        let chars = normal(candidate);
        let limit = (self.written.len() / 3).clamp(1, 12);
        let rest = behind_dot(&chars);
        let same_rest = rest.is_some() && (rest == self.rest.as_deref() || rest == Some(&self.written));
        let distance = distance(&self.written, &chars, limit).or(same_rest.then_some(limit));
        if let Some(distance) = distance.map(|distance| if same_rest { distance.min(1) } else { distance }) {
            self.near.push((distance, candidate));
        }
    }

    /// Those within one edit of the best, at most three, the best first.
    pub(crate) fn best(mut self) -> Vec<&'a str> {
        self.near.sort_by_key(|(distance, _)| *distance);
        let best = self.near.first().map_or(0, |(distance, _)| *distance);
        let near = self.near.into_iter().take_while(|(distance, _)| *distance <= best + 1);
        near.take(3).map(|(_, candidate)| candidate).collect()
    }

    /// The question to ask, if anything is near: "did you mean `a` or `b`?"
    pub(crate) fn question(self) -> Option<String> {
        question(self.best().into_iter().map(str::to_owned))
    }
}

/// "did you mean `a` or `b`?"
pub(crate) fn question(near: impl Iterator<Item = String>) -> Option<String> {
    let near: Vec<String> = near.map(|candidate| format!("`{candidate}`")).collect();
    (!near.is_empty()).then(|| format!("did you mean {}?", near.join(" or ")))
}

/// The question to ask about what was written, if one of the candidates is near.
pub(crate) fn did_you_mean<'a>(written: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let mut nearest = Nearest::new(written);
    candidates.into_iter().for_each(|candidate| nearest.consider(candidate));
    nearest.question()
}

/// The characters to compare: full-width ones narrowed, invisible ones left out, in lower case.
fn normal(text: &str) -> Vec<char> {
    tencent_errors_catalog::visible(text).chars().flat_map(char::to_lowercase).collect()
}

/// What stands behind the class of a code; less than five characters may be the extension of a file.
fn behind_dot(code: &[char]) -> Option<&[char]> {
    let dot = code.iter().position(|c| *c == '.')?;
    code.get(dot + 1..).filter(|rest| rest.len() >= 5)
}

/// How many insertions, deletions, substitutions and swaps of neighbours lead from one text to the other; `None` if more than `limit`. This
/// is the optimal string alignment distance.
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
        let distance = |from: &str, to: &str| distance(&normal(from), &normal(to), 9);
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
