//! How languages write strings and comments: a table of families, and which file is of which.

use std::path::Path;

/// What a part of a source is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Text,
    Comment,
}

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
#[derive(Clone, Copy, Debug)]
pub(super) struct Quotes {
    pub(super) start: &'static str,
    pub(super) end: &'static str,
    /// Whether a backslash keeps the next character from ending it.
    pub(super) escapes: bool,
    /// Whether it may go on over lines.
    pub(super) lines: bool,
    /// Whether it is documentation if it starts a line.
    pub(super) documents: bool,
    /// How code is written in it.
    pub(super) code: Option<Code>,
}

/// Code in a string: `"a ${code} b"`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Code {
    pub(super) start: &'static str,
    /// The bracket that it starts with, and the one that ends it.
    pub(super) open: u8,
    pub(super) close: u8,
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
    /// Heredocs, regular expressions, `%w[…]`.
    Ruby,
    /// Heredocs, regular expressions, `qw(…)`.
    Perl,
    /// Heredocs, quotes behind a backslash.
    Shell,
    /// Heredocs.
    Terraform,
    /// Heredocs, HTML around the code, attributes that look like comments.
    Php,
    /// Quotes at the end of names.
    Haskell,
    /// All text but comments is data: plain scalars are strings too.
    Plain,
    /// Of an unknown language: lines that look like comments are left out.
    Unknown,
}

const fn quotes(start: &'static str, escapes: bool, lines: bool) -> Quotes {
    Quotes { start, end: start, escapes, lines, documents: false, code: None }
}

const fn document(start: &'static str) -> Quotes {
    Quotes { start, end: start, escapes: true, lines: true, documents: true, code: None }
}

/// Adds a way to write code to a way to write strings.
const fn with_code(quotes: Quotes, start: &'static str, open: u8, close: u8) -> Quotes {
    Quotes { code: Some(Code { start, open, close }), ..quotes }
}

const fn with_dollar(quotes: Quotes) -> Quotes {
    with_code(quotes, "${", b'{', b'}')
}

const DOUBLE: Quotes = quotes("\"", true, false);
const DOUBLE_LINES: Quotes = quotes("\"", true, true);
const TRIPLE: Quotes = quotes("\"\"\"", true, true);
const SINGLE: Quotes = quotes("'", true, false);
const SINGLE_LINES: Quotes = quotes("'", true, true);
const SINGLE_RAW: Quotes = quotes("'", false, true);
const TRIPLE_RAW: Quotes = quotes("\"\"\"", false, true);
const BACKTICK: Quotes = quotes("`", true, true);
const BACKTICK_RAW: Quotes = quotes("`", false, true);

const C_COMMENTS: &[(&str, &str)] = &[("/*", "*/")];

const fn c_like(strings: &'static [Quotes], special: Special) -> Syntax {
    Syntax { line_comments: &["//"], after_space: false, block_comments: C_COMMENTS, strings, special }
}

const fn hashed(strings: &'static [Quotes], after_space: bool) -> Syntax {
    Syntax { line_comments: &["#"], after_space, block_comments: &[], strings, special: Special::None }
}

const fn dashed(
    block_comments: &'static [(&'static str, &'static str)],
    strings: &'static [Quotes],
    special: Special,
) -> Syntax {
    Syntax { line_comments: &["--"], after_space: false, block_comments, strings, special }
}

const fn with_hash(quotes: Quotes) -> Quotes {
    with_code(quotes, "#{", b'{', b'}')
}

/// `$"a {code} b"` of C#.
const INTERPOLATED: Quotes = with_code(
    Quotes { start: "$\"", end: "\"", escapes: true, lines: false, documents: false, code: None },
    "{",
    b'{',
    b'}',
);
/// `$'it\'s'` of shells.
const DOLLAR_SINGLE: Quotes =
    Quotes { start: "$'", end: "'", escapes: true, lines: true, documents: false, code: None };
/// `[[…]]` of Lua.
const LONG: Quotes = Quotes { start: "[[", end: "]]", escapes: false, lines: true, documents: false, code: None };

/// The families, each with the endings of its files.
static FAMILIES: &[(&[&str], Syntax)] = &[
    (&["go"], c_like(&[DOUBLE, BACKTICK_RAW, SINGLE], Special::None)),
    (&["rs"], c_like(&[DOUBLE_LINES], Special::Rust)),
    (
        &["c", "h", "cc", "cpp", "cxx", "hpp", "hh", "hxx", "m", "mm", "proto", "thrift"],
        c_like(&[DOUBLE, SINGLE], Special::Cpp),
    ),
    (&["java"], c_like(&[TRIPLE, DOUBLE, SINGLE], Special::None)),
    (&["kt", "kts", "scala"], c_like(&[with_dollar(TRIPLE_RAW), with_dollar(DOUBLE), SINGLE], Special::None)),
    (
        &["groovy", "gradle", "dart"],
        c_like(&[with_dollar(TRIPLE), with_dollar(DOUBLE), with_dollar(SINGLE)], Special::None),
    ),
    (&["swift"], c_like(&[with_code(TRIPLE, "\\(", b'(', b')'), with_code(DOUBLE, "\\(", b'(', b')')], Special::None)),
    (&["cs"], c_like(&[TRIPLE_RAW, INTERPOLATED, DOUBLE, SINGLE], Special::CSharp)),
    (
        &["js", "jsx", "mjs", "cjs", "ts", "tsx", "mts", "cts", "vue", "svelte"],
        c_like(&[DOUBLE, SINGLE, with_dollar(BACKTICK)], Special::JavaScript),
    ),
    (&["json", "json5", "jsonc", "ipynb"], c_like(&[DOUBLE], Special::None)),
    (
        &["php"],
        Syntax {
            line_comments: &["//", "#"],
            after_space: false,
            block_comments: C_COMMENTS,
            strings: &[with_code(DOUBLE_LINES, "{$", b'{', b'}'), SINGLE_LINES],
            special: Special::Php,
        },
    ),
    (&["py", "pyi", "pyw"], hashed(&[document("\"\"\""), document("'''"), DOUBLE, SINGLE], false)),
    (
        &["rb", "rake", "gemspec"],
        Syntax {
            block_comments: &[("\n=begin", "\n=end")],
            special: Special::Ruby,
            ..hashed(&[with_hash(DOUBLE_LINES), SINGLE_LINES, with_hash(BACKTICK)], true)
        },
    ),
    (
        &["sh", "bash", "zsh", "ksh"],
        Syntax {
            special: Special::Shell,
            ..hashed(&[with_code(DOUBLE_LINES, "$(", b'(', b')'), DOLLAR_SINGLE, SINGLE_RAW], true)
        },
    ),
    (
        &["pl", "pm"],
        Syntax {
            block_comments: &[("\n=pod", "\n=cut"), ("\n=head", "\n=cut")],
            special: Special::Perl,
            ..hashed(&[DOUBLE_LINES, SINGLE_LINES], true)
        },
    ),
    (&["ex", "exs"], hashed(&[with_hash(TRIPLE), with_hash(DOUBLE_LINES), SINGLE_LINES], true)),
    (&["r"], hashed(&[DOUBLE_LINES, SINGLE_LINES], true)),
    (&["jl", "nim"], hashed(&[TRIPLE, DOUBLE_LINES], true)),
    (&["cmake"], Syntax { block_comments: &[("#[[", "]]")], ..hashed(&[DOUBLE_LINES], true) }),
    (&["toml"], hashed(&[TRIPLE, quotes("'''", false, true), DOUBLE, quotes("'", false, false)], false)),
    (
        &["tf", "hcl", "tfvars"],
        Syntax {
            line_comments: &["#", "//"],
            block_comments: C_COMMENTS,
            special: Special::Terraform,
            ..hashed(&[with_dollar(DOUBLE)], false)
        },
    ),
    (&["yaml", "yml", "properties", "conf", "env"], Syntax { special: Special::Plain, ..hashed(&[], true) }),
    (&["ini", "cfg"], Syntax { special: Special::Plain, line_comments: &["#", ";"], ..hashed(&[], true) }),
    (&["sql"], dashed(C_COMMENTS, &[DOUBLE, SINGLE_LINES], Special::None)),
    (&["lua"], dashed(&[("--[[", "]]")], &[DOUBLE, SINGLE, LONG], Special::None)),
    (&["hs", "elm"], dashed(&[("{-", "-}")], &[DOUBLE, SINGLE], Special::Haskell)),
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
