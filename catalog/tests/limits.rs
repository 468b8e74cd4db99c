//! Documents of extreme size or depth: the reader reads them to the end, on a small stack, and reads them right. No test measures time, but
//! more than linear time would not end.

use std::thread;

use tencent_errors_catalog::{Catalog, Options, Problem, Reading};

/// Enough for a reader that doesn't recurse.
const STACK: usize = 256 << 10;

/// The size of most documents, in bytes: enough to tell, in a debug build too.
const SIZE: usize = 1 << 17;

const PIPE: &str = "| 错误码 | 描述 |\n|--|--|\n";
const HTML: &str = "<table><tr><th>错误码<th>描述\n";

/// A table by itself, after a hostile text.
const LAST: &str = "\n\n# 错误码\n\n| 错误码 | 描述 |\n|--|--|\n| Last.Code | a |\n";

fn read(document: String) -> Reading {
    read_with(document, Options::default())
}

fn read_with(document: String, options: Options) -> Reading {
    let reader = thread::Builder::new().stack_size(STACK).spawn(move || Catalog::read_with(&document, &options));
    reader.unwrap().join().unwrap()
}

/// As many of the piece as fit.
fn many(piece: &str) -> String {
    piece.repeat(SIZE / piece.len())
}

fn rows(reading: &Reading) -> usize {
    reading.catalog.tables().iter().map(|table| table.rows.len()).sum()
}

fn codes(reading: &Reading) -> Vec<&str> {
    reading.catalog.codes().map(tencent_errors_catalog::Entry::code).collect()
}

#[test]
fn sixteen_thousand_rows() {
    for (start, cell) in [(PIPE, "| "), (HTML, "<tr><td>")] {
        let between = if start == PIPE { " | " } else { "<td>" };
        let row = |at| format!("{cell}A.B{at}{between}text {at}{}\n", if start == PIPE { " |" } else { "" });
        let reading = read((0..16_000).fold(start.to_owned(), |document, at| document + &row(at)));
        assert_eq!((rows(&reading), reading.catalog.codes().len()), (16_000, 16_000));
        let last = &reading.catalog.tables()[0].rows[15_999];
        assert_eq!((last.code.as_str(), last.description()), ("A.B15999", Some("text 15999")));
        assert_eq!(reading.problems, []);
    }
}

#[test]
fn rows_on_one_line_know_their_columns() {
    let row = "<tr><td>４000 x<td>b<tr><td>A.B<td>c";
    let reading = read(format!("<table><tr><th>错误码<th>描述{}", row.repeat(16_000)));
    assert_eq!((rows(&reading), reading.problems.len()), (16_000, 16_000));
    let columns: Vec<u32> = reading.problems.iter().map(|problem| problem.place.unwrap().column).collect();
    let length = u32::try_from(row.chars().count()).unwrap();
    assert!(columns.windows(2).all(|pair| pair[1] - pair[0] == length), "{:?}", columns.get(..9));
    assert_eq!(columns[0], 29);
}

#[test]
fn one_code_in_all_rows() {
    let row = |at: usize| format!("| A.B | text {at} |\n");
    let reading = read((0..16_000).fold(PIPE.to_owned(), |document, at| document + &row(at)));
    assert_eq!((rows(&reading), codes(&reading)), (16_000, vec!["A.B"]));
    assert_eq!(reading.catalog.codes().next().unwrap().rows().count(), 16_000);
}

/// A code cell lists as many codes as a reader would; each has a copy of the row.
#[test]
fn lists_of_codes_end() {
    let list = |count: usize| {
        (0..count).map(|at| (4000 + at).to_string()).collect::<Vec<_>>().join("、") + " | " + &"text ".repeat(20_000)
    };
    let reading = read(format!("{PIPE}| {} |\n| {} |\n| A.B | a |\n", list(64), list(65)));
    assert_eq!((rows(&reading), reading.problems.len()), (65, 1));
}

#[test]
fn markup_without_end_is_text() {
    let pieces = [
        "[",
        "]",
        "![",
        "[a](",
        "[a][",
        "[a]: b ",
        "`",
        "``` ",
        "*",
        "_a*",
        "**a",
        "~",
        "#",
        "&",
        "\\",
        "<",
        "</",
        "<!--",
        "<?",
        "<!A",
        "<![CDATA[",
        "<a ",
        "<a b=\"",
        "|",
        "|a",
        "\\|",
        "-",
        "> ",
        ">",
        "- ",
        "* ",
        "1. ",
        "\t",
        " ",
        "\u{3000}",
        "\u{200b}",
        "\u{feff}",
        "\r",
        "a\n",
        "- a\n",
        "> a\n",
        "> - ",
        "#\n",
        "##a\n",
        "-|-\n",
        "|-\n",
        "a|b\n",
        "\n",
        "=\n",
        "---\n",
        "```\n}```\n",
        "错误码",
    ];
    for piece in pieces {
        let reading = read(many(piece));
        assert!(reading.catalog.is_empty() && reading.problems.is_empty(), "{piece:?}");
    }
}

/// A text that starts no block doesn't hide the table after it.
#[test]
fn the_table_after_it_is_read() {
    let pieces = [
        "[",
        "]",
        "`",
        "*",
        "**a",
        "<",
        "<a ",
        "|",
        "|a",
        "- ",
        "> ",
        "1. ",
        "- a\n",
        "> a\n",
        "> - ",
        "##a\n",
        "-|-\n",
        "a|b\n",
        "a\n",
        "[a]: b\n",
        "<table></table>\n",
        "</table>",
        "<b>",
        "<div>",
        "<td>",
        "<tr>",
        "</td>\n",
        "<td>\n",
        "```\n```\n",
        "```\n}```\n",
        "# a\n|a|b|\n|-|-|\n|1|2|\n\n",
    ];
    for piece in pieces {
        let reading = read(many(piece) + LAST);
        assert_eq!(codes(&reading).last(), Some(&"Last.Code"), "{piece:?}");
    }
}

#[test]
fn a_million_pipes_in_a_line() {
    let pipes = "|".repeat(1_000_000);
    for document in
        [format!("{pipes}\n{pipes}\n"), format!("{pipes}\n|-|-|\n{pipes}\n"), format!("{PIPE}{pipes}\n| A.B | a |\n")]
    {
        let reading = read(document.clone() + LAST);
        assert_eq!(codes(&reading).last(), Some(&"Last.Code"));
    }
    // A header of many columns over short rows, which the parser fills up.
    let wide = format!("|错误码{}|\n|-{}|\n{}", "|code".repeat(50_000), "|-".repeat(50_000), "|A.B|\n".repeat(50_000));
    assert!(!codes(&read(wide)).is_empty());
}

#[test]
fn fences_without_end() {
    assert!(read(format!("```\n{}", many("| 错误码 | a |\n"))).catalog.is_empty());
    // With a heading and a table inside, each is a runaway fence.
    let table = "```json\n{\n\n# 错误码\n\n| 错误码 | 描述 |\n|--|--|\n| A.B | a |\n\n";
    let tables = 2_000;
    assert_eq!(rows(&read(table.repeat(tables))), tables);
    let marks = format!("{}\n{}{LAST}", "`".repeat(SIZE), many("text\n"));
    assert_eq!(codes(&read(marks)), ["Last.Code"]);
}

#[test]
fn a_hundred_thousand_nested_tags() {
    for tag in ["<table>", "<table><tr><td>\n", "<div>", "<b>\n", "<tr>"] {
        let reading = read(tag.repeat(100_000));
        assert!(reading.catalog.is_empty() && reading.problems.is_empty(), "{tag:?}");
    }
    let nested =
        format!("{}<tr><th>错误码<tr><td>A.B{}", "<table><tr><td>".repeat(100_000), "</table>".repeat(100_000));
    assert_eq!(codes(&read(nested)), ["A.B"]);
}

#[test]
fn tables_without_end() {
    let table = format!("{HTML}<tr><td>A.B<td>a\n\n# next\n\n");
    assert_eq!(rows(&read(table.repeat(5_000))), 5_000);
    let before_an_end = format!("{}{HTML}<tr><td>A.B<td>a</table>", "<table>\n\n".repeat(50_000));
    assert_eq!(codes(&read(before_an_end)), ["A.B"]);
}

/// A cell may span what it likes: the table doesn't grow out of proportion.
#[test]
fn spans_are_not_copied_without_end() {
    let spanning = many("<tr><td rowspan=65534 colspan=1000>4000");
    let reading = read(format!("{HTML}{spanning}"));
    assert_eq!(reading.catalog.tables().len(), 1);
    let text = "x".repeat(SIZE / 2);
    let long = format!("{HTML}<tr><td>A.B<td rowspan=65534>{text}{}</table>", "<tr><td>A.B".repeat(20_000));
    let limit = long.len() * 17;
    let reading = read(long);
    let length = |row: &tencent_errors_catalog::Row| row.description().map_or(0, str::len);
    assert_eq!(rows(&reading), 20_001);
    assert!(reading.catalog.tables()[0].rows.iter().map(length).sum::<usize>() < limit);
    // Neither by many tables, nor by cells without text.
    let table = format!(
        "<table><tr><th>错误码<th>描述<tr><td>A.B<td rowspan=65534 colspan=64>{}{}</table>",
        "x".repeat(1000),
        "<tr><td>A.B".repeat(100)
    );
    let reading = read(table.repeat(100));
    assert!((3_000..10_100).contains(&rows(&reading)) && reading.problems.iter().all(is_lost), "{}", rows(&reading));
    assert!(!reading.problems.is_empty());
    assert_eq!(rows(&read(format!("{HTML}<tr><td>A.B<td rowspan=65534 colspan=64>{}", many("<tr>")))), 1);
}

fn is_lost(problem: &Problem) -> bool {
    problem.message.contains("of this table are not read")
}

/// A cell whose text is not repeated keeps its place: no other cell slides into its column. That is a problem.
#[test]
fn spent_spans_shift_no_column() {
    for (count, length) in [(80, 300), (800, 300), (800, 30_000)] {
        for remedy_first in [false, true] {
            let remedy = format!("<td rowspan={count}>{}", "x".repeat(length));
            let mut document = String::from("<table><tr><th>错误码<th>处理措施<th>描述");
            if remedy_first {
                document = document.replace("<th>错误码<th>处理措施", "<th>处理措施<th>错误码");
            }
            for at in 0..count {
                let remedy = if at == 0 { &remedy } else { "" };
                let (before, after) = if remedy_first { (remedy, "") } else { ("", remedy) };
                document.extend(["<tr>", before, &format!("<td>A.Code{at}"), after, &format!("<td>text {at}")]);
            }
            let reading = read(document);
            let table = &reading.catalog.tables()[0];
            assert_eq!(table.rows.len(), count);
            for (at, row) in table.rows.iter().enumerate() {
                assert_eq!(
                    (row.code.as_str(), row.description()),
                    (&*format!("A.Code{at}"), Some(&*format!("text {at}")))
                );
                assert!(row.solution().is_none_or(|text| text.len() == length), "{row:?}");
            }
            let unread = table.rows.iter().filter(|row| row.solution().is_none()).count();
            assert_eq!(unread > 0, length > 300, "{unread}");
            assert_eq!(reading.problems.iter().filter(|problem| is_lost(problem)).count(), usize::from(unread > 0));
        }
    }
}

/// Columns beyond the limit are a problem, too.
#[test]
fn a_table_too_wide_is_a_problem() {
    let reading = read(format!("<table><tr><th>错误码<th>描述<tr><td>A.Code<td>a{}</table>", "<td>x".repeat(100)));
    assert_eq!((rows(&reading), reading.problems.len()), (1, 1));
    assert!(is_lost(&reading.problems[0]));
}

/// The spans of an ordinary table are whole.
#[test]
fn spans_of_a_long_table_are_copied() {
    let text = "说明".repeat(20);
    let group = format!("<tr><td>A.B<td rowspan=27>{text}{}", "<tr><td>A.B".repeat(26));
    let reading = read(format!("{HTML}{}", group.repeat(100)));
    let whole = |row: &&tencent_errors_catalog::Row| row.description() == Some(&text);
    assert_eq!(reading.catalog.tables()[0].rows.iter().filter(whole).count(), 2_700);
}

/// A table has a copy of the headings over it, which are cut.
#[test]
fn long_headings_are_cut() {
    let heading = "错误码".repeat(50_000);
    let tables = "| 错误码 | 描述 |\n|--|--|\n| A.B | a |\n\n".repeat(1_000);
    let reading = read(format!("# {heading}\n\n{tables}"));
    let cut = reading.catalog.tables()[0].section();
    assert_eq!((cut.chars().count(), cut.chars().last()), (201, Some('…')));
    assert_eq!(rows(&reading), 1_000);
}

/// Lines deeper in quotes and lists than any reader follows are blank: the parser goes through all of them at each line.
#[test]
fn nesting_has_an_end() {
    for (marks, lines) in
        [("- ", "a\n"), ("- ", "  |1|\n"), ("> ", "a\n"), ("> - ", "\n"), ("1. ", "> a\n"), ("*\t", "b\n")]
    {
        let document = format!("{}a\n{}{LAST}", marks.repeat(100_000), many(lines));
        assert_eq!(codes(&read(document)), ["Last.Code"], "{marks:?} {lines:?}");
    }
    let nested: String = (0..500).map(|depth| "  ".repeat(depth) + "- a\n").collect();
    assert_eq!(codes(&read(nested + &many("a\n") + LAST)), ["Last.Code"]);
    let indented = format!("- a\n{}<table>\n{}</table>{LAST}", " ".repeat(100_000), "<tr>\n".repeat(50_000));
    assert_eq!(codes(&read(indented)), ["Last.Code"]);
    // As deep as people go.
    let deep = format!("{0}| 错误码 | 描述 |\n{0}|--|--|\n{0}| A.B | a |\n", "> ".repeat(20));
    assert_eq!(codes(&read(deep)), ["A.B"]);
    for (depth, expected) in [(100, &["A.B"][..]), (101, &[])] {
        let deep = format!("{0}| 错误码 | 描述 |\n{0}|--|--|\n{0}| A.B | a |\n", ">".repeat(depth));
        assert_eq!(codes(&read(deep)), expected, "{depth}");
    }
}

#[test]
fn options_that_choose_nothing() {
    let all = |text: &str| vec![text.to_owned()];
    let options = Options { skip: all("x"), tables: all("错误码"), ..Options::default() };
    let rows: String = (0..16_000).fold(String::new(), |rows, at| rows + &format!("| A.B{at} | a |\n"));
    let reading = read_with(format!("# 错误码\n\n{PIPE}{rows}"), options);
    assert_eq!((reading.catalog.codes().len(), reading.unmatched.len()), (16_000, 1));
}

/// Each line is looked at a limited number of times, whatever may come between two rows or in them.
#[test]
fn odd_lines_between_rows() {
    for piece in [
        "|1|a|\n\n",
        "|1|a|\n<!--\n",
        "<!--\n",
        "|1|a\nx\n",
        "|1|a\n- x |\n",
        "|1|a|\n* x\n",
        "\n",
        "|1|a|b|c|\n",
        "|1<sup>2</sup>|a|\n",
    ] {
        let reading = read(format!("{PIPE}|A.B|a|\n{}{LAST}", many(piece)));
        assert_eq!(codes(&reading).first(), Some(&"A.B"), "{piece}");
    }
    let wide = format!("|{}\n|{}\n|{}\n", many("错误码|a|"), "-|".repeat(2 * SIZE / "错误码|a|".len()), many("1|a|"));
    assert_eq!(read(wide).catalog.codes().len(), 1);
    read(format!("# 错误码\n{}", many("## 400x\n")));
    read(many("|错误码|描述|\n\n"));
}
