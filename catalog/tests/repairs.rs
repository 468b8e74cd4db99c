//! The repairs, each on a document of its own, and documents that look alike but must stay as they are.

use tencent_errors_catalog::Catalog;

/// Returns the codes of a document with their lines.
fn codes(document: &str) -> Vec<(u32, String)> {
    let reading = Catalog::read(document);
    assert_eq!(reading.problems, [], "{document}");
    let rows = reading.catalog.tables().iter().flat_map(|table| &table.rows);
    rows.map(|row| (row.line, row.code.clone())).collect()
}

fn expect(document: &str, expected: &[(u32, &str)]) {
    let expected: Vec<(u32, String)> = expected.iter().map(|(line, code)| (*line, (*code).to_owned())).collect();
    assert_eq!(codes(document), expected, "{document}");
}

fn headings(document: &str) -> Vec<String> {
    Catalog::read(document).catalog.tables().iter().map(|table| table.headings.join("/")).collect()
}

#[test]
fn fence_closed_on_content() {
    expect("```\n{\n}```\n\n# 错误码\n|错误码|描述|\n|-|-|\n|1|a|\n", &[(8, "1")]);
    expect("~~~~json\n{ }~~~~\n|错误码|描述|\n|-|-|\n|1|a|\n", &[(5, "1")]);
    // A fence inside a list keeps its place there.
    expect("- x\n  ```\n  {}```\n\n|错误码|描述|\n|-|-|\n|1|a|\n", &[(7, "1")]);
    // Inline code at the end of a content line closes nothing.
    expect("```\nsee ```code```\n|错误码|描述|\n|-|-|\n|1|a|\n```\n", &[]);
    // A longer fence is not closed by a shorter one.
    expect("````\n}```\n|错误码|描述|\n|-|-|\n|1|a|\n````\n", &[]);
}

/// `<table` in prose, in code and after a backslash is a word: it hides no table after it, and cuts no cell.
#[test]
fn a_table_tag_in_prose_starts_no_table() {
    let pipes = "|错误码|描述|\n|-|-|\n|1|a|\n";
    let html = "<table><tr><th>错误码<th>描述<tr><td>2<td>b</table>\n";
    for prose in [
        "`a <table> b`",
        "a \\<table> b",
        "``a ` <table>``",
        "<!-- <table> -->",
        "a `<table>` and `</table>`",
        "## `a <table>`",
    ] {
        expect(&format!("{prose}\n\n{pipes}\n{html}"), &[(5, "1"), (7, "2")]);
    }
    let cells = "|错误码|描述|\n|-|-|\n|1|a `x <table>` b|\n|2|\\<table>|\n|3|`</table>`|\n|4|d|\n";
    expect(cells, &[(3, "1"), (4, "2"), (5, "3"), (6, "4")]);
    let read = Catalog::read(cells).catalog;
    let descriptions: Vec<&str> = read.tables()[0].rows.iter().filter_map(|row| row.description()).collect();
    assert_eq!(descriptions, ["a x <table> b", "<table>", "</table>", "d"]);
    expect(&format!("`<table>` says {html}"), &[(1, "2")]);
    expect(&format!("{}{html}", pipes.trim_end_matches('\n').to_owned() + "\n"), &[(3, "1"), (4, "2")]);
    // A tag that is one, but has no row before the next table or heading.
    for prose in ["a <table> b\n", "a `span\n<table>` b", "<table>\n"] {
        expect(&format!("{prose}\n\n{pipes}\n{html}"), &[(6, "1"), (8, "2")]);
        assert_eq!(headings(&format!("{prose}\n\n# 错误码\n\n{html}")), ["错误码"]);
    }
    // Nor does one in the header of a pipe table.
    expect(&format!("|错误码|描述 <table>|\n|-|-|\n|1|a|\n\n{html}"), &[(3, "1"), (5, "2")]);
    expect("<table>|错误码|描述|\n|-|-|\n|1|a|\n", &[]);
    // A tag in code counts for nothing if a table starts after it.
    expect(&format!("`<table>` says {html}\n{pipes}\n{html}"), &[(1, "2"), (5, "1"), (7, "2")]);
}

/// What CommonMark 0.31 lets follow a closing fence or a heading's closing marks, the Markdown parser must not take for content.
#[test]
fn tabs_at_the_end_of_a_line() {
    let table = "|错误码|描述|\n|-|-|\n|1|a|\n";
    for close in ["```\t", "``` \t ", "```\t\t\r", "  ```\t", "`````\t"] {
        expect(&format!("```\ncode\n{close}\n\n{table}"), &[(7, "1")]);
    }
    expect(&format!("> ~~~\n> code\n> ~~~\t\n\n{table}"), &[(7, "1")]);
    expect(&format!("```\ncode\n``` json\t\n{table}```\n"), &[]);
    for heading in ["## 错误码 ##\t", "## 错误码\t##", "##\t错误码\t## \t", "## 错误码\t"] {
        assert_eq!(headings(&format!("{heading}\n{table}")), ["错误码"], "{heading:?}");
    }
    assert_eq!(headings(&format!("## C#\n{table}")), ["C#"]);
}

#[test]
fn runaway_fence() {
    expect("```\ncode\n# 错误码\n|错误码|描述|\n|-|-|\n|1|a|\n", &[(6, "1")]);
    expect("```\ncode\n# 错误码\n|错误码|描述|\n|-|-|\n|1|a|\n```json\n{}\n```\n", &[(6, "1")]);
    // Each of several.
    let runaway = "```json\n{\n# 错误码\n|错误码|描述|\n|-|-|\n|1|a|\n\n";
    expect(&runaway.repeat(3), &[(6, "1"), (13, "1"), (20, "1")]);
    expect("```\ncode\n##错误码\n|错误码|描述|\n|-|-|\n|1|a|\n", &[(6, "1")]);
    // A properly closed fence shows a table as code; so does one that holds no heading.
    expect("```\n# x\n|错误码|描述|\n|-|-|\n|1|a|\n```\n", &[]);
    expect("```\n|错误码|描述|\n|-|-|\n|1|a|\n", &[]);
    // The opener of a shorter fence inside a longer one is content.
    expect("````md\n# x\n|错误码|描述|\n|-|-|\n|1|a|\n```json\n```\n````\n", &[]);
    // A list item ends the fence in it.
    expect("- ```\n  code\n\n# x\n|错误码|描述|\n|-|-|\n|1|a|\n", &[(7, "1")]);
}

#[test]
fn html_tables_go_on_over_blank_and_indented_lines() {
    let table =
        "<table>\n\n<tr><th>错误码</th><th>描述</th></tr>\n\n      <tr><td>1</td>\n\n<td>a</td></tr>\n\n</table>\n";
    expect(table, &[(5, "1")]);
    expect(&format!("- item\n\n  {table}\n# next\n"), &[(7, "1")]);
    expect("    <table>\n    <tr><th>错误码<td>描述</tr>\n\n    <tr><td>1<td>a</table>", &[(4, "1")]);
    expect("> <table><tr><th>错误码<th>描述\n>\n> <tr><td>1<td>a</table>", &[(3, "1")]);
    // Without an end tag, it ends at the next heading.
    let unclosed = "<table><tr><th>错误码<th>描述\n\n<tr><td>1<td>a\n\n# next\n\n|错误码|描述|\n|-|-|\n|2|b|\n";
    expect(unclosed, &[(3, "1"), (9, "2")]);
    assert_eq!(headings(unclosed), ["", "next"]);
    // A word of the text is not a tag.
    expect("the `<table>` tag\n\n|错误码|描述|\n|-|-|\n|1|a|\n\n</table>", &[(5, "1")]);
}

/// A table that the parser reads only if repairs go on there.
const BROKEN: &str = "|错误码|描述|\n|-|-|-|\n|9|z|\n";

/// Repairs end a fence where the parser does: what comes after it is repaired.
#[test]
fn repairs_go_on_behind_a_fence() {
    for fence in [
        "```\ncode\n```\n\n",
        "```\n    ```\ncode\n```\n\n",
        "```\n# comment\n```\n\n",
        "```\n`code\n```\n\n",
        "```\n~~~\n{}```\n\n",
        "```\n<table><tr> {}```\n\n",
        "```\n{}``\n```\n\n",
        "```\n~~~js\n# x\n```\n\n",
        "> ```\n> code\n\n",
        "> ```\n> <table><tr>\n\n",
        "- ```\n  code\n\n",
        "- ```\n\n  code\n  ```\n",
        "- ```\n  <table><tr>\n\n",
        "    ```\n\n",
        "- x\n\n      ```\n\n",
        "- x\n\n(text)\n\n    ```\n\n",
        "1.   x\n\n(text)\n\n    ```\n\n",
    ] {
        let lines = u32::try_from(fence.lines().count()).unwrap();
        expect(&format!("{fence}{BROKEN}\n</table>\n"), &[(lines + 3, "9")]);
    }
}

/// A heading or a fence right below a table ends it, and what comes after is repaired.
#[test]
fn repairs_go_on_behind_a_table() {
    let table = "|错误码|描述|\n|-|-|\n|1|a|\n";
    expect(&format!("{table}# x\n{BROKEN}"), &[(3, "1"), (7, "9")]);
    expect(&format!("{table}```\ncode\n```\n{BROKEN}"), &[(3, "1"), (9, "9")]);
}

/// What is in a fence stays there, unless the fence runs away.
#[test]
fn fences_keep_what_they_hold() {
    let table = "|错误码|描述|\n|-|-|\n|1|a|\n";
    expect(&format!("```\n# x\n{table}~~~js\n```\n"), &[]);
    expect("- ```\n  # x\n  |错误码|描述|\n  |-|-|\n  |1|a|\n  ```json\n\n# y\n", &[]);
    expect("> ```\n> # x\n> |错误码|描述|\n> |-|-|\n> |1|a|\n> ```json\n\n# y\n", &[]);
    expect(&format!("```\n# x\n## y\n`code\n```\n{table}"), &[(8, "1")]);
    // A fence that runs away ends before the first of its headings and tables.
    expect(&format!("```\ncode\n{table}# x\n{table}"), &[(5, "1"), (9, "1")]);
}

/// HTML goes on to a blank line, over whatever text: a pipe table right below it starts a block of its own.
#[test]
fn tables_right_below_html() {
    let table = "|错误码|描述|\n|-|-|\n|1|a|\n";
    for text in
        ["words", "    indented", "(text)", "*text*", "#text", "#######text", "    # text", "a|b", "x\ny\nz", ""]
    {
        let above = format!("<div>\n{text}\n");
        let lines = u32::try_from(above.lines().count()).unwrap();
        expect(&format!("{above}{table}"), &[(lines + 3, "1")]);
    }
    expect(&format!("<table><tr><td>x</table>\n    <b>y</b>\n{table}"), &[(5, "1")]);
}

#[test]
fn what_comes_behind_a_table_in_its_line() {
    let html = "<table><tr><th>错误码<th>描述<tr><td>1<td>a</table>";
    let pipes = "|错误码|描述|\n|-|-|\n|2|b|\n";
    assert_eq!(headings(&format!("{html}## x\n{pipes}")), ["", "x"]);
    expect(&format!("{html}{pipes}"), &[(1, "1"), (3, "2")]);
    let lead = "返回码如下：\n\n|值|含义|\n|-|-|\n|-1|a|\n";
    for after in ["", "<p>y</p>", " <br>"] {
        expect(&format!("<table><tr><td>x</table>{after}\n{lead}"), &[(6, "-1")]);
    }
    // A line break is none of the block's borders.
    expect("<p>返回码如下：</p>\n  <table><tr><th>值<th>含义<tr><td>-1<td>a</table>", &[(2, "-1")]);
}

#[test]
fn html_tables_keep_their_lines() {
    let table = "<table><tr><th>错误码<th>描述\n<tr><td>1<td>a\n\n# b\n\n<tr><td>2<td>a\n     > 5\n\n</table>\n";
    expect(table, &[(2, "1"), (6, "2")]);
    let catalog = Catalog::read(table).catalog;
    let descriptions: Vec<&str> = catalog.tables()[0].rows.iter().filter_map(|row| row.description()).collect();
    assert_eq!(descriptions, ["a # b", "a > 5"]);
}

#[test]
fn text_next_to_an_html_table_is_text() {
    expect("错误码：<table><tr><th>错误码<th>描述<tr><td>1<td>a</table>see below\n\n# x", &[(1, "1")]);
    expect(
        "<table><tr><th>错误码<th>描述<tr><td>1<td>a</table>## x\n|错误码|描述|\n|-|-|\n|2|b|\n",
        &[(1, "1"), (4, "2")],
    );
}

#[test]
fn broken_cell_tags() {
    expect("<table><tr><th错误码<th>描述</th></tr><tr><td1</td><tdText</td></tr></table>", &[(1, "1")]);
    let catalog = Catalog::read("<table><tr><th>错误码<th>描述<tr><td>1<tdText</table>").catalog;
    assert_eq!(catalog.tables()[0].rows[0].description(), Some("Text"));
}

#[test]
fn what_is_glued_to_an_html_block() {
    let glued = "<a name=\"x\">\n## 错误码\n|错误码|描述|\n|-|-|\n|1|a|\n";
    expect(glued, &[(5, "1")]);
    assert_eq!(headings(glued), ["错误码"]);
    expect("<div>\n|错误码|描述|\n|-|-|\n|1|a|\n", &[(4, "1")]);
    expect("<div>\n```\n|错误码|描述|\n|-|-|\n|1|a|\n```\n", &[]);
}

#[test]
fn headings_without_a_space() {
    assert_eq!(headings("##错误码\n|错误码|描述|\n|-|-|\n|1|a|\n"), ["错误码"]);
    // An ideographic space is not a space to Markdown: a page shows this line as text.
    assert_eq!(headings("# 一\n\n###　错误码\n\n|错误码|描述|\n|-|-|\n|1|a|\n"), ["一"]);
    assert_eq!(headings("#错误码\n|错误码|描述|\n|-|-|\n|1|a|\n"), [""]);
    assert_eq!(headings("错误\n码\n===\n\n|错误码|描述|\n|-|-|\n|1|a|\n"), ["错误 码"]);
    assert_eq!(headings("错误  \n码\n---\n\n|错误码|描述|\n|-|-|\n|1|a|\n"), ["错误 码"]);
    assert_eq!(headings("```\n##x\n```\n|错误码|描述|\n|-|-|\n|1|a|\n"), [""]);
}

#[test]
fn delimiter_rows_that_gfm_refuses() {
    expect("|错误码|描述|处理|\n|-|-|\n|1|a|b|\n", &[(3, "1")]);
    expect("错误码 | 描述\n- | -\n1 | a\n", &[(3, "1")]);
    expect("text\n错误码 | 描述\n-|-\n1 | a\n", &[(4, "1")]);
    // A row of dashes inside a table is a row.
    expect("|错误码|描述|\n|-|-|\n|1|a|\n|-|-|-|\n|2|b|\n", &[(3, "1"), (5, "2")]);
}

/// What a repair adds is in the quote or list item that it repairs.
#[test]
fn repairs_stay_in_quotes_and_lists() {
    for (start, next) in [("> ", "> "), ("- ", "  "), ("1. ", "   "), ("> - ", ">   "), ("- > ", "  > ")] {
        for delimiter in ["|-|-|", "|-|", "- | -"] {
            let refused = format!("{start}|错误码|描述|\n{next}{delimiter}\n{next}|1|a|\n");
            expect(&refused, &[(3, "1")]);
        }
        let missing = format!("{start}错误码|描述\n{next}1|a\n{next}2|b\n");
        expect(&missing, &[(2, "1"), (3, "2")]);
    }
    for quote in ["> ", "> > "] {
        let heading = format!("{quote}##错误码\n{quote}|错误码|描述|\n{quote}|-|-|\n{quote}|1|a|\n");
        expect(&heading, &[(4, "1")]);
        assert_eq!(headings(&heading), ["错误码"], "{heading}");
    }
}

#[test]
fn no_delimiter_row() {
    expect("下载：\n错误码\t|含义\n-1\t|a\n-2\t|b\n", &[(3, "-1"), (4, "-2")]);
    expect("下载：\n\n错误码\t|含义\n-1\t|a\n-2\t|b\n", &[(4, "-1"), (5, "-2")]);
    expect("|编号|名称|\n|错误码|描述|\n|1|a|\n|2|b|\n", &[]);
    expect("错误码|含义\n-1|a\n", &[]);
    expect("错误码|含义\n-1|a|b\n-2|c|d\n", &[]);
    expect("错误码|含义\n-1|a|b\n-2|c\n", &[]);
    expect("x|含义\n-1|a\n-2|b\n", &[]);
}

#[test]
fn byte_order_mark_line_ends_and_invisible_characters() {
    expect("\u{feff}|错误码|描述|\r\n|-|-|\r\n|1|a|\r\n|2|b|", &[(3, "1"), (4, "2")]);
    expect("|错\u{200b}误码\u{a0}|描述|\n|-|-|\n|\u{3000}1\u{feff}|a|", &[(3, "1")]);
}

#[test]
fn what_nobody_sees_around_a_row() {
    for space in ["\u{200b}", "\u{a0}", "\u{3000}", "\u{feff}", "\u{c}", "\u{2028}"] {
        let row = |row: &str| format!("{space}{row}\n");
        let table = [row("|错误码|描述|"), row("|-|-|"), row("|1|a|"), String::from("|2|b|\n")].concat();
        expect(&format!("x\n\n{table}"), &[(5, "1"), (6, "2")]);
        expect(&table.replace("|\n", &format!("|{space}\n")), &[(3, "1"), (4, "2")]);
        expect(&format!("|错误码|描述|{space}\n|-|-|\n|1|a|{space}\n"), &[(3, "1")]);
        expect(&format!("|错误码|描述|\n|-|-|{space}\n|1|a|{space}\n"), &[(3, "1")]);
        expect(&format!("|错误码|描述|{space}\n|-|-|\n|1|a|{space}\n\n|2|b|{space}\n"), &[(3, "1"), (5, "2")]);
        expect(&format!("|错误码|描述|{space}\n|1|a|{space}\n|2|b|\n"), &[(2, "1"), (3, "2")]);
    }
}

#[test]
fn text_that_gfm_takes_for_a_row() {
    expect("|错误码|描述|\n|-|-|\n|1|a|\nIf another code occurs, try again.\n", &[(3, "1")]);
}

#[test]
fn a_heading_with_a_tag_that_nothing_ends() {
    expect("# <table>\n\n|错误码|描述|\n|-|-|\n|1|a|\n", &[(5, "1")]);
    expect("<table>\n\n|错误码|描述|\n|-|-|\n|1|a|\n", &[(5, "1")]);
    expect("# <table>\n\n# x\n|错误码|描述|\n|-|-|\n|1|a|\n", &[(6, "1")]);
}

/// A line that ends the table for GFM ends it for no reader, if a row of its width follows.
#[test]
fn rows_go_on_after_odd_lines() {
    for odd in ["", "\n", "<!-- x -->", "<!--\n|3|c|\n-->", "---", "***", "<hr/>", "> x", "- x", "\n<!-- x -->\n"] {
        let document = format!("|错误码|描述|\n|-|-|\n|1|a|\n{odd}\n|2|b|\n|3|c|\n");
        let line = 5 + u32::try_from(odd.matches('\n').count()).unwrap();
        expect(&document, &[(3, "1"), (line, "2"), (line + 1, "3")]);
    }
    for mark in ["* ", "- ", "1. ", "> "] {
        expect(&format!("|错误码|描述|\n|-|-|\n|1|a|\n{mark}|2|b|\n|3|c|\n"), &[(3, "1"), (4, "2"), (5, "3")]);
    }
    expect("错误码|描述\n-|-\n1|a\n\n2|b\n", &[(3, "1"), (5, "2")]);
    expect("- |错误码|描述|\n  |-|-|\n  |1|a|\n\n  |2|b|\n", &[(3, "1"), (5, "2")]);
    expect("> |错误码|描述|\n> |-|-|\n> |1|a|\n>\n> |2|b|\n", &[(3, "1"), (5, "2")]);
}

#[test]
fn other_tables_and_texts_do_not_go_on_with_a_table() {
    for other in [
        "|参数|描述|\n|-|-|\n|2|b|",
        "|参数|描述|\n\n|-|-|\n|2|b|",
        "|2|b|c|",
        "x\n\n|2|b|",
        "# x\n|2|b|",
        "<!-- |2|b|",
    ] {
        expect(&format!("|错误码|描述|\n|-|-|\n|1|a|\n\n{other}\n"), &[(3, "1")]);
    }
    expect("|错误码|描述|\n|-|-|\n|1|a|\n\n|错误码|描述|\n|2|b|\n|3|b|\n", &[(3, "1"), (6, "2"), (7, "3")]);
}

#[test]
fn a_list_in_a_cell() {
    let document = "|错误码|描述|处理|\n|-|-|-|\n|1|a|请检查：\n- 其一\n\n- 其二 |\n|2|b|c|\n";
    expect(document, &[(3, "1"), (7, "2")]);
    let catalog = Catalog::read(document).catalog;
    assert_eq!(catalog.tables()[0].rows[0].solution(), Some("请检查： - 其一 - 其二"));
    // Rows without a pipe at their end are whole.
    expect("|错误码|描述|\n|-|-|\n|1|a\n|2|b\n\n- x | y |\n", &[(3, "1"), (4, "2")]);
}

#[test]
fn tables_that_only_their_readers_see() {
    let rows = "|1|a|\n|2|b|\n";
    expect(&format!("|错误码|描述|\n\n|-|-|\n{rows}"), &[(4, "1"), (5, "2")]);
    expect(&format!("|错误码|描述|\n|-+-|\n{rows}"), &[(3, "1"), (4, "2")]);
    expect(&format!("1. Error codes\n|错误码|描述|\n|-|-|\n{rows}"), &[(4, "1"), (5, "2")]);
    for above in ["!!! note \"x\"\n", "!!! note \"x\"\n\n", "<Tab>\n\n", "<Tab>\n", "text\n"] {
        let indented =
            format!("{above}|错误码|描述|\n|-|-|\n{rows}").replace("|错", "    |错").replace("\n|", "\n    |");
        let line = 3 + u32::try_from(above.matches('\n').count()).unwrap();
        expect(&indented, &[(line, "1"), (line + 1, "2")]);
    }
    // A rule or a code sample is not a table.
    expect("|错误码|描述|\n\n---\n\n|1|a|\n", &[]);
    expect(&format!("```\n|错误码|描述|\n|-|-|\n{rows}```\n"), &[]);
}

#[test]
fn front_matter_is_no_section() {
    for matter in ["title: x", "title: x\ntags:\n  - a\n- b\n\nkey-2: |错误码|", "title: 错误码\r"] {
        let document = format!("---\n{matter}\n---\n|错误码|描述|\n|-|-|\n|1|a|\n");
        let line = 5 + u32::try_from(matter.lines().count()).unwrap();
        expect(&document, &[(line, "1")]);
        assert_eq!(headings(&document), [""], "{document}");
    }
    // Text between rules is text, and a table is a table.
    assert_eq!(headings("---\nSome text\n---\n|错误码|描述|\n|-|-|\n|1|a|\n"), ["Some text"]);
    expect("---\n|错误码|描述|\n|-|-|\n|1|a|\n\n---\n", &[(4, "1")]);
}
