//! How languages write strings and comments: a table of families, and which file is of which.

use std::path::Path;

/// How a language writes strings and comments.
#[derive(Debug)]
pub(super) struct Syntax {
    /// What starts a comment up to the end of the line.
    pub(super) line_comments: &'static [&'static str],
    /// Whether such a mark counts only at the start of a line or behind white space.
    pub(super) after_space: bool,
    /// What starts and ends a comment of several lines.
    pub(super) block_comments: &'static [(&'static str, &'static str)],
    /// The strings; what starts another one comes behind that.
    pub(super) strings: &'static [Quotes],
    /// What no table tells.
    pub(super) special: Special,
}

/// A way to write strings.
#[derive(Debug)]
pub(super) struct Quotes {
    pub(super) start: &'static str,
    pub(super) end: &'static str,
    /// Whether a backslash keeps the next character from ending it.
    pub(super) escapes: bool,
    /// Whether it may go on over lines.
    pub(super) lines: bool,
    /// Whether it is documentation if it starts a line.
    pub(super) documents: bool,
}

/// What no table tells of a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Special {
    None,
    /// Raw strings with `#`, lifetimes, nested comments.
    Rust,
    /// Raw strings with a delimiter: `R"x(…)x"`.
    Cpp,
    /// Verbatim strings: `@"…""…"`.
    CSharp,
    /// Regular expressions between slashes.
    JavaScript,
    /// All text but comments is data: plain scalars are strings too.
    Plain,
    /// Of an unknown language: lines that look like comments are left out.
    Unknown,
}

const fn quotes(start: &'static str, escapes: bool, lines: bool) -> Quotes {
    Quotes { start, end: start, escapes, lines, documents: false }
}

const fn document(start: &'static str) -> Quotes {
    Quotes { start, end: start, escapes: true, lines: true, documents: true }
}

const DOUBLE: Quotes = quotes("\"", true, false);
const DOUBLE_LINES: Quotes = quotes("\"", true, true);
const TRIPLE: Quotes = quotes("\"\"\"", true, true);
const SINGLE: Quotes = quotes("'", true, false);
const SINGLE_LINES: Quotes = quotes("'", true, true);
const SINGLE_RAW: Quotes = quotes("'", false, true);
const BACKTICK: Quotes = quotes("`", true, true);
const BACKTICK_RAW: Quotes = quotes("`", false, true);

const C_COMMENTS: &[(&str, &str)] = &[("/*", "*/")];

const fn c_like(strings: &'static [Quotes], special: Special) -> Syntax {
    Syntax { line_comments: &["//"], after_space: false, block_comments: C_COMMENTS, strings, special }
}

const fn hashed(strings: &'static [Quotes], after_space: bool) -> Syntax {
    Syntax { line_comments: &["#"], after_space, block_comments: &[], strings, special: Special::None }
}

/// The families, each with the endings of its files.
static FAMILIES: &[(&[&str], Syntax)] = &[
    (&["go"], c_like(&[DOUBLE, BACKTICK_RAW, SINGLE], Special::None)),
    (&["rs"], c_like(&[DOUBLE_LINES], Special::Rust)),
    (
        &["c", "h", "cc", "cpp", "cxx", "hpp", "hh", "hxx", "m", "mm", "proto", "thrift"],
        c_like(&[DOUBLE, SINGLE], Special::Cpp),
    ),
    (
        &["java", "kt", "kts", "scala", "swift", "groovy", "gradle", "dart"],
        c_like(&[TRIPLE, DOUBLE, SINGLE], Special::None),
    ),
    (&["cs"], c_like(&[TRIPLE, DOUBLE, SINGLE], Special::CSharp)),
    (
        &["js", "jsx", "mjs", "cjs", "ts", "tsx", "mts", "cts", "vue", "svelte"],
        c_like(&[DOUBLE, SINGLE, BACKTICK], Special::JavaScript),
    ),
    (&["json", "json5", "jsonc", "ipynb"], c_like(&[DOUBLE], Special::None)),
    (
        &["php"],
        Syntax {
            line_comments: &["//", "#"],
            after_space: false,
            block_comments: C_COMMENTS,
            strings: &[DOUBLE_LINES, SINGLE_LINES],
            special: Special::None,
        },
    ),
    (&["py", "pyi", "pyw"], hashed(&[document("\"\"\""), document("'''"), DOUBLE, SINGLE], false)),
    (
        &["rb", "rake"],
        Syntax { block_comments: &[("\n=begin", "\n=end")], ..hashed(&[DOUBLE_LINES, SINGLE_LINES], true) },
    ),
    (&["sh", "bash", "zsh", "ksh"], hashed(&[DOUBLE_LINES, SINGLE_RAW], true)),
    (&["pl", "pm", "r", "ex", "exs", "jl", "nim", "cmake"], hashed(&[TRIPLE, DOUBLE_LINES, SINGLE_LINES], true)),
    (&["toml"], hashed(&[TRIPLE, quotes("'''", false, true), DOUBLE, quotes("'", false, false)], false)),
    (
        &["tf", "hcl", "tfvars"],
        Syntax { line_comments: &["#", "//"], block_comments: C_COMMENTS, ..hashed(&[DOUBLE], false) },
    ),
    (
        &["yaml", "yml", "properties", "ini", "conf", "cfg", "env"],
        Syntax { special: Special::Plain, ..hashed(&[], true) },
    ),
    (
        &["sql", "lua", "hs", "elm"],
        Syntax {
            line_comments: &["--"],
            after_space: false,
            block_comments: &[("/*", "*/"), ("--[[", "]]"), ("{-", "-}")],
            strings: &[DOUBLE, SINGLE],
            special: Special::None,
        },
    ),
];

static UNKNOWN: Syntax = Syntax {
    line_comments: &[],
    after_space: false,
    block_comments: &[],
    strings: &[DOUBLE],
    special: Special::Unknown,
};

/// The endings of files that are no sources: documents, data and what tools write.
const NO_SOURCES: &[&str] = &[
    "md", "markdown", "html", "htm", "txt", "rst", "adoc", "csv", "tsv", "svg", "xml", "lock", "log", "map", "sum",
    "pdf", "png", "jpg", "jpeg", "gif", "webp", "ico", "zip", "gz", "xz", "zst", "tar", "jar", "so", "a", "o", "dll",
    "exe", "bin", "wasm", "woff", "woff2",
];

/// Returns how a file writes strings.
pub(super) fn of(path: &Path) -> &'static Syntax {
    let ending = ending(path);
    FAMILIES.iter().find(|(endings, _)| endings.contains(&ending.as_str())).map_or(&UNKNOWN, |(_, syntax)| syntax)
}

/// Returns whether a file is no source.
pub(super) fn is_no_source(path: &Path) -> bool {
    NO_SOURCES.contains(&ending(path).as_str())
}

fn ending(path: &Path) -> String {
    path.extension().and_then(|ending| ending.to_str()).unwrap_or_default().to_lowercase()
}
