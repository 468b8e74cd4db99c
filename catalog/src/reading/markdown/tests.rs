//! Compares what is read without the Markdown parser with what the parser reads.

use proptest::prelude::*;

use super::*;

/// Returns the tables of a document as text, with all their rows: as they are read, and as the parser alone reads them.
fn both(document: &str) -> (String, String) {
    let source = Source::repaired(document);
    let tables: Vec<Table<'_>> = tables(&source).into_iter().map(|table| complete(&source, table)).collect();
    let mut parser = Reader::new(&source);
    parser.parse(0..source.text().len());
    let shown = |tables: &[Table<'_>]| tables.iter().map(shown).collect();
    (shown(&tables), shown(&parser.tables))
}

fn shown(table: &Table<'_>) -> String {
    let Table { markup, offset, headings, lead, rows, lines: _, swallowed, lost } = table;
    // How many line ends belong to a list item depends on what is behind it.
    let lead: Vec<&str> = lead.split_whitespace().collect();
    let cell = |cell: &Cell<'_>| (cell.offset, cell.text.as_str().to_owned());
    let rows: Vec<_> = rows.iter().map(|row| (row.line, row.cells.iter().map(cell).collect::<Vec<_>>())).collect();
    let swallowed: Vec<_> = swallowed.iter().map(|(line, swallowed)| (line, cell(swallowed))).collect();
    format!("{markup:?} at {offset} under {headings:?} and {lead:?}, lost {lost}: {rows:?}, swallowed {swallowed:?}\n")
}

#[test]
fn blocks_that_need_no_parser_are_read_as_the_parser_reads_them() {
    let table = "| a | b |\n|--|:-:|\n";
    for (before, rows) in [
        ("", "| c | d |\n"),
        ("# h\n", "| c |\n| c | d | e |\n|c|d\n||\n"),
        ("# h #\n", "| `a|b` | \\| |\n"),
        ("## h *h* `h` [h](h)\n", "| a_b | _a_ |\n| a_ | __a__ |\n| _ | a__b |\n"),
        ("####### h\n", "| `a` | ` a` |\n| ``a`` | `a``b` |\n| `a | b` |\n| a` b `c | d |\n"),
        ("#h\n", "| a<br>b | a<br/> <br /> |\n| <BR>a | <b>a</b> |\n| <a | b> |\n"),
        ("words\n", "| [a](b) | ![a](b) |\n| [a | b] |\n| &amp; | &nbsp; |\n"),
        ("words\nmore words\n\n", "| a  b | \u{3000}a\u{200b} |\n|\ta\t|\tb\n"),
        ("words\n---\n", "| c | d |\nno pipe\n"),
        ("words | a\n--|--\n\n", "| c | d |\n# h\n"),
        ("words | a\n|--|--|\n|--|--|\n\n", "| c | d |\n"),
        ("words\nwords | a\n|--|:\n|--|--|\n\n", "| c | d |\n"),
        ("- item\n\n", "| c | d |\n- item\n"),
        ("- item\n", "| c | d |\n|\n| e | f |\n"),
        ("1. item\n\n   ```\n   code\n\n", "| c | d |\n"),
        ("1) item\n2020 words\n\n", "| c | d |\n  \n| e | f |\n"),
        ("- item\n\n\n  - item\n\n\n    > quote\n\n", "| c | d |\n"),
        ("> quote\n\n", "| c | d |\n> | e | f |\n"),
        ("> quote\n", "| c | d |\n   | e | f |\n"),
        ("```\ncode\n```\n", "| c | d |\n```\n"),
        ("```\ncode\n\n", "| c | d |\n"),
        ("~~~~ `info`\n~~~\n   ~~~~  \n", "| c | d |\\\n"),
        ("``` `no fence\n\n", "| \\\\| c | d |\n"),
        ("    code\n\n", "| *c* | **d** |\n| *c | d* |\n"),
        ("<div>\nhtml\n\n", "| c | d |\n<div>\n"),
        ("<pre>\nhtml\n\n", "| c | d |\n\n</pre>\n"),
        ("<!-- comment\n\n", "| c | d |\n\n-->\n"),
        ("[a]: b\n\n", "| [a] | [a][a] |\n"),
        ("[a]: b\n\n", "| [a]: | c |\n"),
        ("**words**\n** * **\n\n", "| c | d |\n"),
        ("*** ***\n\n", "| c | d |\r\n| e | f |\r\n"),
        ("words\\\n", "| c\u{b} | d |\n"),
    ] {
        for between in ["", "\n"] {
            let document = format!("{before}{between}{table}{rows}\nafter\n\n{before}{between}{table}{rows}");
            let (ours, parsers) = both(&document);
            assert_eq!(ours, parsers, "{document}");
        }
    }
}

/// Returns texts of some pieces, one behind another.
fn some(pieces: &'static [&'static str], most: usize) -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(pieces), 0..most).prop_map(|pieces| pieces.concat())
}

fn document() -> impl Strategy<Value = String> {
    const PIECES: &[&str] = &[
        "| a | b |\n",
        "|--|--|\n",
        "| 错误码 | 描述 |\n|--|--|\n",
        "| A_B | `c` |\n",
        "| a<br>b | [c](d) |\n",
        "| **a** | _b_ |\n",
        "\n",
        "\n\n",
        "# 标题\n",
        "words\n",
        "- item\n",
        "1. item\n",
        "> quote\n",
        "```\n",
        "~~~\n",
        "<div>\n",
        "<table>\n",
        "</table>\n",
        "<!--\n",
        "-->\n",
        "---\n",
        "===\n",
        "    ",
        "  ",
        " ",
        "\t",
        "|",
        "\\",
        "`",
        "*",
        "_",
        "&lt;",
        "a",
        "中",
        "\r\n",
        "\r",
        "\u{3000}",
        "\u{a0}",
        "<br>",
        "<",
        "]",
        "[",
        "!",
    ];
    // With one of these, the parser reads the whole document.
    let unusual = prop::option::weighted(0.1, prop::sample::select(&["[a]: b\n", "\u{c}"][..]));
    (some(PIECES, 60), unusual, some(PIECES, 8)).prop_map(|(before, unusual, behind)| {
        let unusual = unusual.unwrap_or_default();
        format!("{before}{unusual}{behind}")
    })
}

/// Returns a table at the edge of the document, with what a cell may hold. Its lines may end without a pipe.
fn table() -> impl Strategy<Value = String> {
    const CELL: &[&str] = &[
        "a", "1", "中", "_", "_", "__", "*", "`", "`", "``", "<br>", "<br/>", "<br />", "<b>", "[c](d)", "[", "]",
        "&lt;", "&", "!", "~", "\\", " ", "  ", "\t", "\u{a0}", "<", "-", ".", ":",
    ];
    let row = |columns| {
        (prop::collection::vec(some(CELL, 6), columns), prop::sample::select(&["", " ", "|", "|\t", "||", " | "][..]))
            .prop_map(|(cells, end)| format!("|{}{end}\n", cells.join("|")))
    };
    let delimiters = prop::sample::select(&["|-|-\n", "|--|:-:|\n", "| - | -: |  \n"][..]);
    (row(2..3), delimiters, prop::collection::vec(row(1..4), 0..6))
        .prop_map(|(header, delimiters, rows)| format!("{header}{delimiters}{}", rows.concat()))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn any_document_is_read_as_the_parser_reads_it(document in document()) {
        let (ours, parsers) = both(&document);
        prop_assert_eq!(ours, parsers);
    }

    #[test]
    fn any_table_is_read_as_the_parser_reads_it(table in table()) {
        let (ours, parsers) = both(&table);
        prop_assert_eq!(ours, parsers, "{}", table);
    }
}
