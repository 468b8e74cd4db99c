//! Writes changes as a JSON object.

use serde::Serialize;

use super::changes::{Changed, Changes, OneSided};

#[derive(Serialize)]
struct Json<'a> {
    removed: &'a [OneSided],
    added: &'a [OneSided],
    changed: &'a [Changed],
}

/// Returns the changes as a line of JSON.
pub(super) fn text(Changes { removed, added, changed }: &Changes) -> String {
    serde_json::to_string(&Json { removed, added, changed }).unwrap_or_default() + "\n"
}
