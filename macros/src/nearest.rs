//! Finds what the user may have meant. Come in: what was written and what there is; go out: the nearest of it.

/// The candidates that are nearest to `written`: those within one edit of the best, at most three, if the best is near at all.
pub(crate) fn nearest<'a>(written: &str, candidates: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let written: Vec<char> = written.chars().flat_map(char::to_lowercase).collect();
    let limit = (written.len() / 3).max(2);
    let near = candidates.into_iter().filter_map(|candidate| {
        let distance = distance(&written, candidate, limit)?;
        Some((distance, candidate))
    });
    let mut near: Vec<(usize, &str)> = near.collect();
    near.sort_by_key(|(distance, _)| *distance);
    let best = near.first().map_or(0, |(distance, _)| *distance);
    near.into_iter().take_while(|(distance, _)| *distance <= best + 1).take(3).map(|(_, candidate)| candidate).collect()
}

/// How many insertions, deletions, substitutions and swaps of neighbours lead from one text to the other, case aside; `None` if more than
/// `limit`. This is the optimal string alignment distance.
fn distance(from: &[char], to: &str, limit: usize) -> Option<usize> {
    let to: Vec<char> = to.chars().flat_map(char::to_lowercase).collect();
    if from.len().abs_diff(to.len()) > limit {
        return None;
    }
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=to.len()).collect();
    for (row, a) in from.iter().enumerate() {
        let mut line = vec![row + 1];
        for (column, b) in to.iter().enumerate() {
            let cell = |line: &[usize], at: usize| line.get(at).copied().unwrap_or(usize::MAX - 1);
            let mut best = (cell(&above, column) + usize::from(a != b))
                .min(cell(&above, column + 1) + 1)
                .min(cell(&line, column) + 1);
            let swapped = column
                .checked_sub(1)
                .filter(|&left| to.get(left) == Some(a) && from.get(row.wrapping_sub(1)) == Some(b));
            if let Some(left) = swapped {
                best = best.min(cell(&before, left) + 1);
            }
            line.push(best);
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
        let distance = |from: &str, to: &str| distance(&from.chars().collect::<Vec<_>>(), to, 9);
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
        assert_eq!(nearest("dnspd.md", files), ["dnspod.md"]);
        assert_eq!(nearest("cnd.md", files), ["cdn.md"]);
        assert!(nearest("something-else.txt", files).is_empty());
    }
}
