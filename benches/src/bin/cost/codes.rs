//! Provides the codes for the measurements, in random order, and documents with them. Reads them from a file, the last word of each line, or
//! makes them up from the words that Tencent's codes consist of.

use std::collections::HashSet;
use std::fmt::Write as _;
use std::fs;

use crate::Result;

/// Distinct codes, shuffled.
pub(crate) struct Codes(Vec<String>);

const CLASSES: &[&str] = &[
    "FailedOperation",
    "InternalError",
    "InvalidParameter",
    "InvalidParameterValue",
    "LimitExceeded",
    "OperationDenied",
    "ResourceInUse",
    "ResourceNotFound",
    "ResourceUnavailable",
    "UnauthorizedOperation",
    "UnsupportedOperation",
];
const ACTIONS: &[&str] =
    &["", "Add", "Bind", "Check", "Create", "Delete", "Describe", "Lock", "Modify", "Query", "Start", "Unbind"];
const THINGS: &[&str] = &[
    "Account", "Address", "Alias", "Cluster", "Database", "Domain", "Group", "Image", "Instance", "Key", "Line",
    "Name", "Network", "Package", "Policy", "Record", "Region", "Role", "Route", "Rule", "Snapshot", "Subnet", "Task",
    "Zone",
];
const FAULTS: &[&str] = &["", "Error", "Exist", "Illegal", "Invalid", "NotExist", "NotFound", "TooLong", "Failed"];

impl Codes {
    /// Returns the codes of a file, or made up ones.
    pub(crate) fn read(file: Option<&str>) -> Result<Self> {
        let mut codes = match file {
            Some(file) => from_file(&fs::read_to_string(file)?),
            None => made_up(),
        };
        shuffle(&mut codes);
        Ok(Codes(codes))
    }

    /// Returns the first ones.
    pub(crate) fn first(&self, count: usize) -> &[String] {
        self.0.get(..count).unwrap_or(&self.0)
    }

    /// Some that come after those.
    pub(crate) fn others(&self, count: usize) -> &[String] {
        let after = self.0.get(count..).unwrap_or_default();
        after.get(..500).unwrap_or(after)
    }
}

/// Returns the last word of each line. A code that another line has already gets a suffix: products share codes.
fn from_file(text: &str) -> Vec<String> {
    let mut seen = HashSet::new();
    let words = text.lines().filter_map(|line| line.split_whitespace().next_back());
    let distinct = |word: &str| {
        let names = (1..).map(|time| if time == 1 { word.to_owned() } else { format!("{word}.Again{time}") });
        names.into_iter().find(|name| seen.insert(name.clone()))
    };
    words.filter_map(distinct).collect()
}

fn made_up() -> Vec<String> {
    let mut codes = Vec::new();
    for class in CLASSES {
        for action in ACTIONS {
            for thing in THINGS {
                codes.extend(FAULTS.iter().map(|fault| format!("{class}.{action}{thing}{fault}")));
            }
        }
    }
    codes
}

/// The shuffle of Fisher and Yates, with the random numbers of Marsaglia's xorshift.
fn shuffle(codes: &mut [String]) {
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    for last in (1..codes.len()).rev() {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        let other = usize::try_from(state % (last as u64 + 1)).unwrap_or_default();
        codes.swap(last, other);
    }
}

/// Returns a description for a code, as long as Tencent's.
pub(crate) fn description(code: &str) -> String {
    let words: String =
        code.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { ' ' }).collect();
    format!("The call failed with {words} and nothing was done")
}

/// Returns a document with these codes in one table.
pub(crate) fn document(codes: &[String]) -> String {
    let mut text = "# Codes\n\n| Error Code | Description |\n|---|---|\n".to_owned();
    for code in codes {
        let _ = writeln!(text, "| {code} | {} |", description(code));
    }
    text
}

/// Returns the variant of a code.
pub(crate) fn variant(code: &str) -> String {
    code.replace(|c: char| !c.is_ascii_alphanumeric(), "_")
}
