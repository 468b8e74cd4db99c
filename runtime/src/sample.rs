//! A small document's codes, as the macro would write them, for the tests of this crate.

use crate::code::{ErrorCode, Rows};
use crate::table::{self, Columns};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Sample {
    DomainExists,
    E4000,
    E_9021,
    InternalError,
}

const TEXTS: [&str; 4] = ["FailedOperation.DomainExists", "4000", "-9021", "InternalError"];

static COLUMNS: Columns = Columns {
    descriptions: &["域名已存在\u{1b}", "参数错误", "", "服务器出错", "请稍后重试"],
    solutions: &["换一个域名", "", "", "", ""],
    kinds: &[],
    names: &[],
    messages: &[],
    causes: &[],
    sections: &[],
    lines: &[12, 30, 31, 40, 41],
    codes: 4,
    repeats: &[3],
};

impl core::fmt::Display for Sample {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl ErrorCode for Sample {
    const ALL: &'static [Self] = &[Self::DomainExists, Self::E4000, Self::E_9021, Self::InternalError];
    const DOCUMENT: &'static str = "docs/sample.md";

    fn as_str(self) -> &'static str {
        TEXTS[self as usize]
    }

    fn number(self) -> Option<i64> {
        self.as_str().parse().ok()
    }

    fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|known| known.as_str() == code)
    }

    fn from_number(number: i64) -> Option<Self> {
        Self::ALL.iter().copied().find(|known| known.number() == Some(number))
    }

    fn rows(self) -> Rows {
        COLUMNS.rows(self as u16)
    }

    fn description(self) -> &'static str {
        table::text(COLUMNS.descriptions, self as usize)
    }

    fn solution(self) -> Option<&'static str> {
        table::optional(COLUMNS.solutions, self as usize)
    }

    fn kind(self) -> Option<&'static str> {
        None
    }

    fn name(self) -> Option<&'static str> {
        None
    }

    fn section(self) -> &'static str {
        ""
    }

    fn line(self) -> u32 {
        table::line(COLUMNS.lines, self as usize)
    }
}
