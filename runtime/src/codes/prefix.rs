//! Tells what a text starts with, in any case of ASCII letters. The standard library's functions for it are not for const fns.

/// Returns whether `text` starts with `start`, which is in lower case.
pub(super) const fn starts_with(mut text: &[u8], mut start: &[u8]) -> bool {
    while let [expected, start_behind @ ..] = start {
        let [found, text_behind @ ..] = text else { return false };
        if found.to_ascii_lowercase() != *expected {
            return false;
        }
        (text, start) = (text_behind, start_behind);
    }
    true
}

/// Returns what follows the first of the `starts` that `text` has; `None` if it has none of them.
pub(super) const fn strip_any<'a>(text: &'a [u8], mut starts: &[&str]) -> Option<&'a [u8]> {
    while let [start, others @ ..] = starts {
        if starts_with(text, start.as_bytes()) {
            return Some(text.split_at(start.len()).1);
        }
        starts = others;
    }
    None
}
