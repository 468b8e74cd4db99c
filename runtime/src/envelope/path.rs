//! Finds the member that an error of `serde_json` is about, by the error's line and column.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt::{self, Display};

use super::skip;

/// Returns the path of the value that `error` is about, such as `InstanceSet[3].CPU`; empty for `json` as a whole.
///
/// `serde_json` reports a value of the wrong type at its start or end, and a missing member at the end of its object.
pub(super) fn to_error(json: &[u8], error: &serde_json::Error) -> String {
    let mut path = Path::default();
    path.read(json.get(..offset(json, error)).unwrap_or(json));
    path.to_string()
}

/// Returns the offset of the error; 0 if it has no place.
fn offset(json: &[u8], error: &serde_json::Error) -> usize {
    let lines = json.split_inclusive(|byte| *byte == b'\n').take(error.line().saturating_sub(1));
    lines.map(<[u8]>::len).sum::<usize>() + error.column()
}

/// A place in a value: for each object and array around it, the member.
#[derive(Default)]
struct Path(Vec<Member>);

enum Member {
    /// A key, as JSON writes it; empty before the first one. `expected` is whether the next string is a key.
    Key {
        quoted: Vec<u8>,
        expected: bool,
    },
    Index(usize),
}

impl Path {
    /// Goes on to the end of `json`, which may end anywhere.
    fn read(&mut self, mut json: &[u8]) {
        while let Some((byte, rest)) = json.split_first() {
            json = match byte {
                b'"' => self.string(json, rest),
                _ => rest,
            };
            self.punctuation(*byte);
        }
    }

    /// Passes a string, and keeps it if it is a key. `json` starts with its opening quote, `rest` after it.
    fn string<'a>(&mut self, json: &'a [u8], rest: &'a [u8]) -> &'a [u8] {
        let length = skip::string(rest).map_or(json.len(), |length| length + 2);
        let (string, rest) = json.split_at_checked(length).unwrap_or((json, &[]));
        if let Some(Member::Key { quoted, expected: expected @ true }) = self.0.last_mut() {
            (*quoted, *expected) = (string.to_vec(), false);
        }
        rest
    }

    fn punctuation(&mut self, byte: u8) {
        match (byte, self.0.last_mut()) {
            (b'{', _) => self.0.push(Member::Key { quoted: Vec::new(), expected: true }),
            (b'[', _) => self.0.push(Member::Index(0)),
            (b'}' | b']', _) => _ = self.0.pop(),
            (b',', Some(Member::Key { expected, .. })) => *expected = true,
            (b',', Some(Member::Index(index))) => *index += 1,
            _ => {}
        }
    }
}

impl Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut dot = "";
        for member in &self.0 {
            match member {
                Member::Index(index) => write!(f, "[{index}]")?,
                Member::Key { quoted, .. } if quoted.is_empty() => {}
                Member::Key { quoted, .. } => {
                    let key: String = serde_json::from_slice(quoted).unwrap_or_default();
                    write!(f, "{dot}{key}")?;
                }
            }
            dot = ".";
        }
        Ok(())
    }
}
