//! Finds the texts that a user may have meant by a misspelt one.

/// Returns the candidates nearest to the text: at most three, the best first, each within one edit of the best.
///
/// A candidate is near if a few edits lead to it: insertions, deletions, substitutions, and swaps of neighbours. Case, width and invisible
/// characters don't count. A code with the same text behind its class is near too.
pub fn nearest<'a>(written: &str, candidates: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let written = Text::new(written);
    let limit = (written.chars.len() / 3).clamp(1, 12);
    // Sort the candidates by a lower bound that is quick to count. There may be thousands, and the macro is not optimised.
    let mut by_bound: Vec<Vec<(usize, Text, &str)>> = vec![Vec::new(); limit + 1];
    for (index, candidate) in candidates.into_iter().enumerate() {
        let text = Text::new(candidate);
        let bound = if written.has_rest_of(&text) { 0 } else { written.least_distance(&text) };
        if let Some(same) = by_bound.get_mut(bound) {
            same.push((index, text, candidate));
        }
    }
    let mut near: Vec<(usize, usize, &str)> = Vec::new();
    let mut best = limit;
    for (bound, candidates) in by_bound.into_iter().enumerate() {
        if bound > best + 1 {
            break;
        }
        for (index, text, candidate) in candidates {
            if let Some(distance) = written.distance(&text, limit.min(best + 1)) {
                best = best.min(distance);
                near.push((distance, index, candidate));
            }
        }
    }
    near.sort_unstable();
    let near = near.into_iter().take_while(|(distance, ..)| *distance <= best + 1);
    near.take(3).map(|(.., candidate)| candidate).collect()
}

/// Returns a question with the nearest candidates, if one is near: "did you mean `a` or `b`?"
pub fn did_you_mean<'a>(written: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<String> {
    question(nearest(written, candidates))
}

/// "did you mean `a` or `b`?"
pub fn question<T: AsRef<str>>(near: impl IntoIterator<Item = T>) -> Option<String> {
    let near: Vec<String> = near.into_iter().map(|candidate| format!("`{}`", candidate.as_ref())).collect();
    (!near.is_empty()).then(|| format!("did you mean {}?", near.join(" or ")))
}

/// How many kinds of characters are told apart when they are counted.
const KINDS: usize = 32;

/// A text in the form in which texts are compared.
#[derive(Clone)]
struct Text {
    chars: Vec<char>,
    /// How many characters there are of each kind.
    counts: [u8; KINDS],
}

impl Text {
    fn new(text: &str) -> Self {
        let chars = if text.is_ascii() { ascii(text) } else { visible(text) };
        let mut counts = [0_u8; KINDS];
        for c in &chars {
            if let Some(count) = counts.get_mut(*c as usize % KINDS) {
                *count = count.saturating_add(1);
            }
        }
        Text { chars, counts }
    }

    /// Returns the part after the class of a code, if it has five characters or more; less may be the extension of a file.
    fn rest(&self) -> Option<&[char]> {
        let dot = self.chars.iter().position(|c| *c == '.')?;
        self.chars.get(dot + 1..).filter(|rest| rest.len() >= 5)
    }

    /// Returns whether the other is the same code in another class, or this one without its class.
    fn has_rest_of(&self, other: &Text) -> bool {
        let rest = other.rest();
        rest.is_some() && (rest == self.rest() || rest == Some(&self.chars))
    }

    /// Returns a lower bound of the distance: each edit changes at most two counts, and the length by one.
    fn least_distance(&self, other: &Text) -> usize {
        let mut differences = 0;
        for (count, other) in self.counts.iter().zip(&other.counts) {
            differences += usize::from(count.abs_diff(*other));
        }
        differences.div_ceil(2).max(self.chars.len().abs_diff(other.chars.len()))
    }

    /// Counts the edits to the other text, if they are not more than `limit`. The same code in another class is one edit away.
    fn distance(&self, other: &Text, limit: usize) -> Option<usize> {
        let distance = distance(&self.chars, &other.chars, limit);
        if self.has_rest_of(other) { Some(distance.unwrap_or(1).min(1)) } else { distance }
    }
}

fn ascii(text: &str) -> Vec<char> {
    let mut chars = Vec::with_capacity(text.len());
    for byte in text.bytes() {
        if matches!(byte, b' '..=b'~') {
            chars.push(byte.to_ascii_lowercase() as char);
        }
    }
    chars
}

/// Full-width characters narrowed, invisible ones left out, in lower case.
fn visible(text: &str) -> Vec<char> {
    tencent_errors_catalog::visible(text).chars().flat_map(char::to_lowercase).collect()
}

/// Returns the optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours; `None` if more than
/// `limit`.
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
        let distance = |from: &str, to: &str| distance(&Text::new(from).chars, &Text::new(to).chars, 9);
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

    /// The bound never hides what is near.
    #[test]
    fn the_bound_is_not_above_the_distance() {
        let words = [
            "",
            "a",
            "ab",
            "ba",
            "abc",
            "cba",
            "aabb",
            "FailedOperation",
            "FailedOperations",
            "OperationFailed",
            "中文",
            "中x文",
        ];
        for from in words {
            for to in words {
                let (from, to) = (Text::new(from), Text::new(to));
                let true_distance = distance(&from.chars, &to.chars, 99).unwrap();
                assert!(from.least_distance(&to) <= true_distance);
            }
        }
    }

    /// All candidates, however far, by their true distances: the same as by the bound.
    #[test]
    fn short_cuts_change_nothing() {
        let codes: Vec<String> = (0..300_u32)
            .map(|n| {
                format!(
                    "{}.{}{}",
                    ["Failed", "Invalid", "Limit"][n as usize % 3],
                    ["Domain", "Record", "Doamin"][n as usize % 7 % 3],
                    n * n % 97
                )
            })
            .collect();
        let texts: Vec<Text> = codes.iter().map(|code| Text::new(code)).collect();
        for written in codes.iter().map(|code| code.replace('D', "F").replace('3', "")) {
            let text = Text::new(&written);
            let limit = (text.chars.len() / 3).clamp(1, 12);
            let mut all: Vec<(usize, usize)> = texts
                .iter()
                .enumerate()
                .filter_map(|(index, other)| Some((text.distance(other, limit)?, index)))
                .collect();
            all.sort_unstable();
            let best = all.first().map_or(0, |(distance, _)| *distance);
            let expected: Vec<&str> = all
                .iter()
                .take_while(|(distance, _)| *distance <= best + 1)
                .take(3)
                .map(|(_, index)| codes[*index].as_str())
                .collect();
            assert_eq!(nearest(&written, codes.iter().map(String::as_str)), expected, "{written}");
        }
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
