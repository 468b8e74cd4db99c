//! Writes error-code tables as Markdown that reads back to the same texts: one row a line, and nothing but headings and tables.

use tencent_errors_catalog::{WrittenRow, WrittenTable};

/// Writes a document with these tables.
pub(super) fn document<'a>(tables: impl IntoIterator<Item = &'a WrittenTable>) -> String {
    let mut blocks: Vec<String> = Vec::new();
    let mut open: &[String] = &[];
    for table in tables {
        blocks.extend(headings(open, &table.headings));
        blocks.extend(Some(&table.lead).filter(|lead| !lead.is_empty()).map(|lead| paragraph(lead)));
        // Titles between its rows part the table.
        for rows in table.rows.chunk_by(|row, next| !row.is_title && !next.is_title) {
            blocks.push(match rows {
                [title] if title.is_title => paragraph(&title.cells.concat()),
                rows => part(&table.header, rows),
            });
        }
        open = &table.headings;
    }
    blocks.join("\n")
}

/// Returns the headings that enclose the next table and that are not open.
fn headings(open: &[String], next: &[String]) -> Vec<String> {
    let common = open.iter().zip(next).take_while(|(open, next)| open == next).count();
    // A heading once more, or an empty one, closes those below it.
    if next.is_empty() && !open.is_empty() {
        return vec!["#\n".to_owned()];
    }
    let from = if common == next.len() && open.len() > common { common - 1 } else { common };
    let heading = |(level, heading): (usize, &String)| format!("{} {}\n", "#".repeat(level + 1), inline(heading));
    next.iter().enumerate().skip(from).map(heading).collect()
}

/// Returns a table of some rows.
fn part(header: &[String], rows: &[WrittenRow]) -> String {
    let rows: String = rows.iter().map(|row| line(&row.cells, header.len())).collect();
    format!("{}{}|\n{rows}", line(header, header.len()), "|---".repeat(header.len()))
}

/// Returns a row, with at least as many cells as the table has columns.
fn line(cells: &[String], width: usize) -> String {
    let missing = width.saturating_sub(cells.len());
    let cells = cells.iter().map(|text| if text.is_empty() { " |".to_owned() } else { format!(" {} |", cell(text)) });
    format!("|{}{}\n", cells.collect::<String>(), " |".repeat(missing))
}

fn cell(text: &str) -> String {
    // A row of dashes alone would be a delimiter row.
    if text.bytes().all(|byte| matches!(byte, b'-' | b':')) {
        return format!("\\{text}");
    }
    inline(text)
}

/// Returns a text as a paragraph: nothing at its start is a mark of a block.
fn paragraph(text: &str) -> String {
    let text = inline(&text.replace('\n', " ")) + "\n";
    let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let number = text.strip_suffix(rest).unwrap_or_default();
    let marks = if number.is_empty() { "-+=>:~" } else { ".)" };
    if rest.starts_with(|c| marks.contains(c)) { format!("{number}\\{rest}") } else { text }
}

/// Escapes what would be markup.
fn inline(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + text.len() / 16);
    let mut before = None;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let after = chars.peek().copied();
        match c {
            '\n' => escaped.push_str("<br>"),
            '\\' if after.is_none_or(|after| after.is_ascii_punctuation() || after == '\n') => {
                escaped.push_str("&#92;");
            }
            '<' => escaped.push_str("&lt;"),
            '&' if after.is_some_and(|after| after.is_ascii_alphanumeric() || after == '#') => {
                escaped.push_str("&amp;");
            }
            _ => {
                if is_mark(before, c, after) {
                    escaped.push('\\');
                }
                escaped.push(c);
            }
        }
        before = Some(c);
    }
    escaped
}

/// Returns whether a character may be markup between these neighbours.
fn is_mark(before: Option<char>, c: char, after: Option<char>) -> bool {
    let inside_word = |neighbour: Option<char>| neighbour.is_some_and(char::is_alphanumeric);
    match c {
        '|' | '*' | '`' | '#' => true,
        '_' => !(inside_word(before) && inside_word(after)),
        ']' => matches!(after, Some('(' | '[' | ':')),
        '~' => before == Some('~') || after == Some('~'),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use tencent_errors_catalog::{Catalog, Reading};

    use super::*;

    fn row(cells: &[&str]) -> WrittenRow {
        WrittenRow { cells: cells.iter().map(|&cell| cell.to_owned()).collect(), ..WrittenRow::default() }
    }

    fn with_description(description: &str, headings: &[String]) -> Reading {
        let table = WrittenTable {
            headings: headings.to_vec(),
            header: ["错误码", "描述", "解决方案"].map(str::to_owned).to_vec(),
            rows: vec![row(&["AuthFailure", description, ""]), row(&["4000", "", description])],
            ..WrittenTable::default()
        };
        Catalog::read(&document([&table]))
    }

    fn assert_survives(text: &str) {
        let headings = [text.to_owned(), "错误码".to_owned()];
        let headings = if text.is_empty() { Vec::new() } else { headings.to_vec() };
        let reading = with_description(text, &headings);
        let [table] = reading.catalog.tables() else { panic!("{text:?}: {reading:?}") };
        let [first, second] = table.rows.as_slice() else { panic!("{text:?}: {reading:?}") };
        assert_eq!(first.description().unwrap_or_default(), text);
        assert_eq!(second.solution().unwrap_or_default(), text);
        assert_eq!(table.headings, headings, "{text:?}");
    }

    #[test]
    fn marks_survive() {
        for text in [
            "a | b",
            "|",
            "a\\|b",
            "\\",
            "a\\",
            "\\\\|",
            "C:\\dir",
            "`code`",
            "``",
            "a`b",
            "```",
            "<br>",
            "<td>x</td>",
            "</table>",
            "<!-- x -->",
            "<![CDATA[",
            "a < b",
            "&lt;",
            "&#124;",
            "&",
            "# x",
            "#",
            "## #",
            "*a*",
            "**",
            "2*3*4",
            "_a_",
            "a_b_c",
            "__init__",
            "1. x",
            "1) x",
            "- x",
            "+ x",
            "> x",
            "===",
            "---",
            ":--",
            "~~x~~",
            "~~~",
            "[a](b)",
            "[a][b]",
            "[a]: b",
            "![a](b)",
            "[0, 10]",
            "https://example.com/a_b_(c)",
            "<https://example.com>",
            "a@b.cn",
            "$x$",
            "\"a\" 'b'",
            "……",
            "（４）",
            "{x}",
            "^1",
            "\\`",
            "\\<",
            "&amp;lt;",
            "a\\_b",
            "-",
            "|---|---|",
            "|错误码|描述|",
        ] {
            assert_survives(text);
        }
    }

    #[test]
    fn line_breaks_stay_in_the_row() {
        let written = document([&WrittenTable {
            header: vec!["错误码".to_owned()],
            rows: vec![row(&["A.B\nC.D"])],
            ..WrittenTable::default()
        }]);
        assert_eq!(written, "| 错误码 |\n|---|\n| A.B<br>C.D |\n");
    }

    /// Each table keeps its own headings, whichever come before.
    #[test]
    fn headings_are_closed() {
        let table = |headings: &str| WrittenTable {
            headings: headings.split_terminator('/').map(str::to_owned).collect(),
            header: vec!["错误码".to_owned(), "描述".to_owned()],
            rows: vec![row(&["AuthFailure", "x"])],
            ..WrittenTable::default()
        };
        let paths = ["", "a", "a/b", "a/b/c", "a", "", "a/c", "c/a", "c/a", "c"];
        let tables = paths.map(table);
        let reading = Catalog::read(&document(&tables));
        let read: Vec<String> = reading.catalog.tables().iter().map(|table| table.headings.join("/")).collect();
        assert_eq!(read, paths);
    }

    proptest! {
        #[test]
        fn any_text_survives(text in r#"[-a1 中|\\`<>/!&#;*_~\[\]()+.:="'tdbr$^{}]{0,12}"#) {
            let text: Vec<&str> = text.split_whitespace().collect();
            assert_survives(&text.join(" "));
        }

        #[test]
        fn any_visible_text_survives(text in "\\PC{0,24}") {
            let text = tencent_errors_catalog::visible(&text);
            let text: Vec<&str> = text.split_whitespace().collect();
            assert_survives(&text.join(" "));
        }
    }
}
