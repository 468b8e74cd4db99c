//! Compares two texts word by word, and Chinese ones character by character.

use similar::{ChangeTag, TextDiff};

/// A part of two texts.
pub(super) enum Part {
    Same(String),
    Old(String),
    New(String),
}

/// Returns the parts of two texts in order.
pub(super) fn parts(old: &str, new: &str) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    for change in TextDiff::from_unicode_words(old, new).iter_all_changes() {
        let text = change.value();
        match (change.tag(), parts.last_mut()) {
            (ChangeTag::Equal, Some(Part::Same(last)))
            | (ChangeTag::Delete, Some(Part::Old(last)))
            | (ChangeTag::Insert, Some(Part::New(last))) => last.push_str(text),
            (ChangeTag::Equal, _) => parts.push(Part::Same(text.to_owned())),
            (ChangeTag::Delete, _) => parts.push(Part::Old(text.to_owned())),
            (ChangeTag::Insert, _) => parts.push(Part::New(text.to_owned())),
        }
    }
    parts
}
