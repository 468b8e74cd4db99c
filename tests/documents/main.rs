//! The five documents of `docs-src/`: rules that hold for every code, and typical rows of each written out by hand.

mod both_sets;
mod cdn;
mod cdn_legacy;
mod columns;
mod dnspod;
mod ecdn_legacy;
mod gaap;
mod round_trip;

use tencent_errors::ErrorCode;

/// A row as the document has it: code, description, section, line.
type Line<'a, C> = (C, &'a str, &'a str, &'a str, u32);

/// Rows of documents that have neither solutions nor kinds nor names.
fn assert_lines<C: ErrorCode>(lines: &[Line<'_, C>]) {
    for &(code, text, description, section, line) in lines {
        assert_eq!(
            (code.as_str(), code.description(), code.section(), code.line()),
            (text, Some(description), section, line),
            "{code:?}"
        );
        assert_eq!((code.solution(), code.kind(), code.name()), (None, None, None), "{code:?}");
    }
}

/// Returns the texts of every row that names the code, with sections and lines.
fn rows<C: ErrorCode>(code: C) -> Vec<(&'static str, &'static str, u32)> {
    code.rows().map(|row| (row.description().unwrap_or_default(), row.section(), row.line())).collect()
}

/// Returns the codes that several rows name.
fn repeated<C: ErrorCode>() -> Vec<&'static str> {
    C::ALL.iter().filter(|code| code.rows().len() > 1).map(|code| code.as_str()).collect()
}
