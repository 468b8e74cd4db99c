//! Which tables hold error codes, what their columns mean, and how each row is read: a document for every rule.

use tencent_errors_catalog::{Catalog, Format, Markup, Options, Reading, Role, Row, Space};

fn read(document: &str) -> Catalog {
    let reading = Catalog::read(document);
    assert_eq!(reading.problems, [], "{document}");
    reading.catalog
}

fn codes(document: &str) -> Vec<String> {
    let catalog = read(document);
    catalog.codes().map(|entry| entry.code().to_owned()).collect()
}

/// Returns a pipe table of a header and rows, cells separated by `|`.
fn table(header: &str, rows: &[&str]) -> String {
    let width = header.split('|').count();
    format!("|{header}|\n|{}\n|{}|\n\n", "-|".repeat(width), rows.join("|\n|"))
}

fn first_row(document: &str) -> Row {
    read(document).tables()[0].rows[0].clone()
}

#[test]
fn strong_headers_count_alone() {
    for header in [
        "错误码",
        "錯誤碼",
        "公共错误码",
        "Error Code",
        "Return Codes",
        "返回代码：",
        "错误码取值",
        "Error Code Enumeration",
        "值（错误码）",
        "errno",
        "Code（错误码）",
        "错误码 *",
    ] {
        assert_eq!(codes(&table(&format!("{header}|描述"), &["4000|a"])), ["4000"], "{header}");
    }
}

#[test]
fn strong_headers_need_codes_in_half_of_their_cells() {
    let half = table("错误码|描述", &["4000|a", "其他|b"]);
    assert_eq!(codes(&half), ["4000"]);
    // With less, the table is not read, but not dropped in silence either.
    let reading = Catalog::read(&table("错误码|描述", &["4000|a", "其他|b", "成功|c"]));
    assert_eq!((reading.catalog.tables().len(), reading.problems.len()), (0, 1));
    assert!(reading.problems[0].to_string().starts_with("1:2: only 1 of 3 cells below `错误码` are error codes"));
    let reading = Catalog::read(&table("错误码|描述", &["其他|b", "成功|c"]));
    assert_eq!((reading.catalog.tables().len(), reading.problems.len()), (0, 1));
}

#[test]
fn other_headers_do_not_count() {
    for header in ["错误码描述|x", "错误码类型|x", "HTTP 错误码|x", "参数|描述", "名称|描述"] {
        let document = format!("# 状态\n\n{}", table(header, &["4000|a"]));
        assert_eq!(Catalog::read(&document).catalog.tables().len(), 0, "{header}");
    }
    let parameters = table("参数名称|类型|描述", &["errorCode|Int|错误码"]);
    assert_eq!(codes(&parameters), [""; 0]);
    assert_eq!(codes("|错误码|描述|\n|-|-|\n"), [""; 0]);
}

#[test]
fn generic_headers_count_where_the_context_speaks_of_codes() {
    let values = table("值|含义", &["0|成功", "-1|失败"]);
    assert_eq!(codes(&values), [""; 0]);
    assert_eq!(codes(&format!("# 4. 错误码\n\n{values}")), ["0", "-1"]);
    assert_eq!(codes(&format!("返回码如下：\n\n{values}")), ["0", "-1"]);
    assert_eq!(codes(&format!("- error codes:\n\n{values}")), ["0", "-1"]);
    assert_eq!(codes(&format!("返回码如下：\n\n```\ncode\n```\n\n{values}")), [""; 0]);
    let values = table("取值|含义", &["0|成功", "-1|失败"]);
    assert_eq!(codes(&format!("[返回码](#x)如下：\n\n{values}")), ["0", "-1"]);
    // What nobody sees says nothing.
    for lead in ["见[文档](https://x/errorcode)", "<a href='errorcode'>见文档</a>", "![](errorcode.png)"] {
        assert_eq!(codes(&format!("{lead}\n\n{values}")), [""; 0], "{lead}");
    }
    let status = table("状态码|说明", &["HTTP 409 Conflict|a", "500|b"]);
    assert_eq!(codes(&format!("## 错误码\n\n{status}")), ["409", "500"]);
}

#[test]
fn generic_headers_count_next_to_symbols_of_errors() {
    let symbols = table("符号|值|含义", &["ERR_A|1|a", "FAIL_B|2|b"]);
    assert_eq!(codes(&symbols), ["1", "2"]);
    let events = table("事件 ID|数值|含义说明", &["PLAY_ERR_A|-2301|a", "PLAY_B_FAIL|-2302|b", "PLAY_END|3|c"]);
    assert_eq!(codes(&events), ["-2301", "-2302", "3"]);
    // Half of them are not most of them.
    let events = table("事件 ID|数值|含义说明", &["PLAY_ERR_A|-2301|a", "PLAY_END|3|c"]);
    assert_eq!(codes(&events), [""; 0]);
    let others = table("符号|值|含义", &["RED|1|a", "GREEN|2|b"]);
    assert_eq!(codes(&others), [""; 0]);
}

#[test]
fn parameter_columns_speak_against_generic_headers() {
    let parameters = table("值|类型|说明", &["1|Int|a", "2|Int|b"]);
    assert_eq!(codes(&format!("# 错误码与参数\n\n{parameters}")), [""; 0]);
    assert_eq!(codes(&format!("# 错误码\n\n{parameters}")), ["1", "2"]);
}

#[test]
fn captions_and_empty_rows_may_stand_above_the_header() {
    let html = "<table><tr><td colspan=2>公共部分</td></tr><tr><td></td></tr><tr><td>错误码</td><td>描述</td></tr><tr><td>1</td><td>a</td></tr></table>";
    assert_eq!(codes(html), ["1"]);
    assert_eq!(read(html).tables()[0].markup, Markup::Html);
    // The caption may be the word for codes itself, and may be a single cell.
    let rows = "<tr><td>错误码</td><td>描述</td></tr><tr><td>1</td><td>a</td></tr></table>";
    for caption in
        ["<td colspan=2>公共错误码</td>", "<td>公共错误码</td>", "<td>公共部分</td>", "<td>公共错误码</td><td></td>"]
    {
        let row = first_row(&format!("<table><tr>{caption}</tr>{rows}"));
        assert_eq!((row.code.as_str(), row.description()), ("1", Some("a")), "{caption}");
    }
    assert_eq!(codes("|公共错误码| |\n|-|-|\n|错误码|描述|\n|1|a|\n"), ["1"]);
}

#[test]
fn a_caption_between_the_rows_is_a_note() {
    let catalog = read("<table><tr><th>错误码<th>描述<tr><td>1<td>a<tr><td colspan=2>Common<tr><td>2<td>b</table>");
    assert_eq!(catalog.codes().len(), 2);
    assert_eq!(catalog.tables()[0].notes[0].text, "Common");
    // A code that says what it means is none.
    assert_eq!(codes(&table("错误码|描述", &["1|a", "Success|Success"])), ["1", "Success"]);
}

#[test]
fn a_number_next_to_its_symbol_is_the_code() {
    let row = first_row(&table("错误码名称|错误码值|含义", &["ERR_A|-1|a"]));
    assert_eq!((row.code.as_str(), row.name(), row.description()), ("-1", Some("ERR_A"), Some("a")));
    let row = first_row(&table("错误|十六进制值|十进制值|意义", &["ERR_A|0x1001|4097|a", "FAIL_B|0x1002|4098|b"]));
    assert_eq!((row.code.as_str(), row.name()), ("4097", Some("ERR_A")));
}

#[test]
fn english_columns_are_names_or_messages_by_content() {
    let row = first_row(&table("错误码|英文提示|描述", &["1|InvalidParameter|a", "2|NotFound|b"]));
    assert_eq!((row.name(), row.message()), (Some("InvalidParameter"), None));
    let row = first_row(&table("错误码|英文提示|描述", &["1|invalid parameter|a", "2|it was not found|b"]));
    assert_eq!((row.name(), row.message()), (None, Some("invalid parameter")));
    let row = first_row(&table("Code（错误码）|Description|Meaning", &["1|Invalid.A|a", "2|Invalid.B|b"]));
    assert_eq!((row.name(), row.description()), (Some("Invalid.A"), Some("a")));
}

#[test]
fn every_role_has_its_column() {
    let row = first_row(&table("错误码|描述|返回信息|错误类型|原因|处理措施", &["1|d|m|k|c|s"]));
    let texts = [row.description(), row.message(), row.kind(), row.cause(), row.solution()];
    assert_eq!(texts.map(Option::unwrap), ["d", "m", "k", "c", "s"]);
}

#[test]
fn without_a_description_the_next_best_column_is_it() {
    let cases = [
        ("错误码|返回信息|原因", "m|c"),
        ("错误码|原因及建议方案|错误类型", "m|k"),
        ("错误码|原因|错误类型", "m|k"),
        ("错误码|错误类型|备注", "m|r"),
        ("错误码|备注", "m"),
        ("错误码|处理措施", "m"),
        ("错误码|错误", "m m"),
        ("返回码|参数说明", "m m"),
        ("错误码|HTTP 状态码|名称", "404|m m"),
        ("错误码|原因及建议|解决方案", "m|s"),
        ("错误码|Possible Causes and Suggested Solutions", "m"),
    ];
    for (header, cells) in cases {
        let row = first_row(&table(header, &[&format!("1|{cells}")]));
        assert!(row.description().is_some_and(|text| text.starts_with('m')), "{header}");
    }
}

#[test]
fn solutions_have_many_names() {
    for header in ["处理措施", "解决办法", "方案", "Handling Method", "Solution Method", "Suggestions", "How to fix"]
    {
        let row = first_row(&table(&format!("错误码|描述|{header}"), &["1|d|s"]));
        assert_eq!((row.description(), row.solution()), (Some("d"), Some("s")), "{header}");
    }
}

#[test]
fn an_http_status_is_next_to_the_code() {
    for header in ["HTTP Status Code|Code|Description", "状态码|错误|描述", "Response Status Code|代码|描述"]
    {
        let document = format!("# Error Codes\n\n{}", table(header, &["404|NoSuchKey|a", "403|AccessDenied|b"]));
        assert_eq!(codes(&document), ["NoSuchKey", "AccessDenied"], "{header}");
    }
    let document = format!("# 错误码\n\n{}", table("状态码|名称|描述", &["404|NotFound|a", "403|Forbidden|b"]));
    assert_eq!(codes(&document), ["404", "403"]);
}

#[test]
fn numbers_of_modules_are_a_set_of_their_own() {
    let rows = table("错误码|描述", &["4000|a"]);
    for heading in ["模块错误码", "業務錯誤碼", "Module Error Codes"] {
        let catalog = read(&format!("# 错误码\n\n## {heading}\n\n{rows}"));
        assert_eq!((catalog.codes().len(), catalog.module_codes().len()), (0, 1), "{heading}");
        assert_eq!(catalog.tables()[0].space, Space::Module);
    }
    // The heading that speaks of codes decides, not one above it; dotted codes are always codes.
    let catalog = read(&format!("# 业务错误码\n\n## 公共错误码\n\n{rows}"));
    assert_eq!(catalog.codes().len(), 1);
    let catalog = read(&format!("# 业务错误码\n\n{}", table("错误码|描述", &["A.B|a"])));
    assert_eq!(catalog.codes().len(), 1);
}

#[test]
fn a_module_column_gives_pairs() {
    let catalog = read(&table("错误码|模块错误码|描述", &["4000|10450|a", "4000|10692|b"]));
    let modules: Vec<&str> = catalog.module_codes().map(tencent_errors_catalog::Entry::code).collect();
    assert_eq!((catalog.codes().len(), modules), (1, vec!["10450", "10692"]));
    let rows: Vec<&Row> = catalog.codes().next().unwrap().rows().map(|placed| placed.row).collect();
    assert_eq!(rows[1].module.as_deref(), Some("10692"));
    let catalog = read(&table("错误码|描述", &["4440（10100）|a"]));
    assert_eq!(catalog.module_codes().next().unwrap().code(), "10100");
}

#[test]
fn each_row_is_a_code_a_range_a_note_or_a_problem() {
    let document = table(
        "错误码|描述",
        &["4000|a", "4001-4099|b", "其他|c", "MI:XXXX|d", "|e", "what is this|f", "5000/5001|g", "1|h"],
    );
    let reading = Catalog::read(&document);
    let table = &reading.catalog.tables()[0];
    let lines = |lines: &mut dyn Iterator<Item = u32>| lines.collect::<Vec<_>>();
    assert_eq!(lines(&mut table.rows.iter().map(|row| row.line)), [3, 9, 9, 10]);
    assert_eq!(lines(&mut table.ranges.iter().map(|range| range.line)), [4]);
    assert_eq!(lines(&mut table.notes.iter().map(|note| note.line)), [5, 6, 7]);
    assert_eq!(lines(&mut reading.problems.iter().map(|problem| problem.place.unwrap().line)), [8]);
    assert_eq!(reading.catalog.range_of(4050).unwrap().description(), Some("b"));
    assert_eq!(reading.catalog.range_of(4100), None);
}

#[test]
fn repeats_are_one_code_with_all_its_rows() {
    let catalog = read(&format!(
        "# A 错误码\n{}\n# B 错误码\n{}",
        table("错误码|描述", &["1|a", "2|x"]),
        table("错误码|描述", &["1|b"])
    ));
    let rows: Vec<(&str, &str)> = catalog
        .codes()
        .next()
        .unwrap()
        .rows()
        .map(|placed| (placed.table.section(), placed.row.description().unwrap()))
        .collect();
    assert_eq!(rows, [("A 错误码", "a"), ("B 错误码", "b")]);
}

#[test]
fn html_tables_are_grids() {
    // The cell before the code spans two rows; end tags are implied.
    let document =
        "<table><tr><th>分类<th>错误码<th>描述<tr><td rowspan=2>x<td>1<td>a<tr><td>2<td>b<tr><td>y<td>3<td>c</table>";
    let catalog = read(document);
    let rows: Vec<(&str, &str)> =
        catalog.tables()[0].rows.iter().map(|row| (row.code.as_str(), row.kind().unwrap())).collect();
    assert_eq!(rows, [("1", "x"), ("2", "x"), ("3", "y")]);
    // One header over two columns; the code spans both or has a code of its own below it.
    let document = "<table><tr><th colspan='2'>错误码</td><th>错误原因</tr>\
        <tr><td colspan=2>0<td>a</tr><tr><td rowspan=0>18<td>100<td>b</tr><tr><td>101<td>c</tr></table>";
    let catalog = read(document);
    let rows: Vec<(&str, &str)> =
        catalog.tables()[0].rows.iter().map(|row| (row.code.as_str(), row.description().unwrap())).collect();
    assert_eq!(rows, [("0", "a"), ("18", "b"), ("18", "c")]);
}

/// The row below the header into which the cell over the codes spans is part of the header.
#[test]
fn a_header_may_have_two_rows() {
    let document = "<table><tr><th rowspan=2>错误码<th colspan=2>描述<tr><th>中文<th>英文<tr><td>1<td>参数<td>bad<tr><td>2<td>超时<td>late</table>";
    let Reading { catalog, problems, .. } = Catalog::read(document);
    assert_eq!(problems, []);
    let rows = catalog.tables()[0].rows.iter().map(|row| (row.code.as_str(), row.description().unwrap()));
    assert_eq!(rows.collect::<Vec<_>>(), [("1", "参数"), ("2", "超时")]);
    let unspanned = document.replace(" rowspan=2>错误码", ">错误码").replace("<tr><th>中文", "<tr><th>错误码<th>中文");
    assert_eq!(Catalog::read(&unspanned).problems.len(), 1, "another row is a problem");
}

#[test]
fn a_table_in_a_cell_is_a_table_of_its_own() {
    let inner = "<table><tr><th>错误码<th>描述<tr><td>1<td>a</table>";
    let document = format!("<table><tr><th>错误码<th>描述<tr><td>2<td>b {inner} c</table>");
    let catalog = read(&document);
    assert_eq!(catalog.tables().len(), 2);
    assert_eq!(catalog.tables()[1].rows[0].description(), Some("b c"));
}

#[test]
fn text_is_as_a_reader_sees_it() {
    let cases = [
        ("a &amp; `b` **c** [d](http://x) ![e](f) <b>g</b><!-- h -->", "a & b c d e g"),
        (r"a \| b \* c", "a | b * c"),
        ("a<br>b<br/>  c", "a b c"),
        ("a\u{3000}\u{a0} b\u{200b}c", "a bc"),
        ("&lt;script&gt;", "<script>"),
    ];
    for (cell, text) in cases {
        let row = first_row(&table("错误码|描述", &[&format!("1|{cell}")]));
        assert_eq!(row.description(), Some(text), "{cell}");
    }
    let html = "<table><tr><th>错误码<th>描述<tr><td>1<td>a &lt; b<p>c</p><ul><li>d<li>e</ul><img alt=f></table>";
    assert_eq!(first_row(html).description(), Some("a < b c d e f"));
    let empty = first_row(&table("错误码|描述|处理措施", &["1|a|&nbsp;"]));
    assert_eq!(empty.solution(), None);
}

#[test]
fn sections_are_the_headings_above() {
    let rows = table("错误码|描述", &["1|a"]);
    let document = format!(
        "# A\n\n## B\n\n{rows}\n## C\n\n{rows}\n# D\n\n### E *e*\n\n{rows}\n<h2>F</h2>\n\n{rows}\nG\n===\n\n{rows}"
    );
    let paths: Vec<String> = read(&document).tables().iter().map(|table| table.headings.join("/")).collect();
    assert_eq!(paths, ["A/B", "A/C", "D/E e", "D/F", "G"]);
}

#[test]
fn tables_stand_in_lists_and_quotes_too() {
    assert_eq!(codes("- item\n\n  |错误码|描述|\n  |-|-|\n  |1|a|\n\n> |错误码|描述|\n> |-|-|\n> |2|b|\n"), ["1", "2"]);
}

/// A row with several module codes pairs the code with each; what no rule can read there is a problem.
#[test]
fn module_columns() {
    let rows = |cell: &str| {
        let reading = Catalog::read(&format!("|错误码|模块错误码|描述|\n|-|-|-|\n|4000|{cell}|a|\n|4001|10000|b|\n"));
        let table = &reading.catalog.tables()[0];
        let rows = table.rows.iter().filter(|row| row.code == "4000");
        let modules: Vec<String> = rows.map(|row| row.module.clone().unwrap_or_default()).collect();
        let told: Vec<String> = reading.problems.iter().map(ToString::to_string).collect();
        (modules, table.notes.iter().map(|note| note.text.clone()).collect::<Vec<_>>(), told)
    };
    let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
    for cell in ["10100/10101", "10100、10101", "10100<br>10101", "10100,10101"] {
        assert_eq!(rows(cell), (texts(&["10100", "10101"]), vec![], vec![]), "{cell}");
    }
    for none in ["", "-", "无"] {
        assert_eq!(rows(none), (texts(&[""]), vec![], vec![]), "{none}");
    }
    for range in ["10100-10199", "10100、10102-10199"] {
        assert_eq!(rows(range), (texts(&[""]), texts(&[&format!("4000 | {range} | a")]), vec![]));
    }
    let told = "3:7: `see below` is not a module code, in the row `4000 | see below | a`";
    assert_eq!(rows("see below"), (texts(&[""]), vec![], texts(&[told])));
}

/// A list of codes may hold ranges; each part comes through.
#[test]
fn lists_with_ranges() {
    for table in [
        "|错误码|描述|\n|-|-|\n|5000-5999、6000|a|\n|4000|b|\n",
        "<table><tr><th>错误码<th>描述<tr><td>5000-5999、6000<td>a<tr><td>4000<td>b</table>",
    ] {
        let catalog = Catalog::read(table).catalog;
        let read = &catalog.tables()[0];
        assert_eq!(read.rows.iter().map(|row| row.code.as_str()).collect::<Vec<_>>(), ["6000", "4000"], "{table}");
        assert_eq!(
            read.ranges.iter().map(|range| (range.code.as_str(), range.last.as_deref().unwrap())).collect::<Vec<_>>(),
            [("5000", "5999")]
        );
        assert_eq!(read.ranges[0].description(), Some("a"));
    }
}

fn lines_and_codes(document: &str) -> Vec<(u32, String)> {
    let Reading { catalog, problems, .. } = Catalog::read(document);
    assert_eq!(problems, [], "{document:?}");
    let rows = catalog.tables().iter().flat_map(|table| &table.rows);
    rows.map(|row| (row.line, row.code.clone())).collect()
}

/// A row that repeats the header is none; one that only has the header's word for a code is a code.
#[test]
fn a_code_may_be_the_word_of_its_header() {
    let pipes = "|Error Code|描述|\n|-|-|\n|ErrorCode|a|\n|Error Code|描述|\n|AuthFailure|b|\n";
    assert_eq!(lines_and_codes(pipes), [(3, "ErrorCode".to_owned()), (5, "AuthFailure".to_owned())]);
    let context = "# 错误码\n|Code|描述|\n|-|-|\n|Code|a|\n|Code|描述|\n|AuthFailure|b|\n";
    assert_eq!(lines_and_codes(context), [(4, "Code".to_owned()), (6, "AuthFailure".to_owned())]);
    let html = "# 错误码\n<table><tr><th>Code<th>描述\n<tr><td>Code<td>a\n<tr><td>Code<td>描述\n<tr><td>AuthFailure<td>b</table>";
    assert_eq!(lines_and_codes(html), [(3, "Code".to_owned()), (5, "AuthFailure".to_owned())]);
}

/// GFM makes a row of a line right below a table, even without a pipe. It is text to a reader, but a code there is a code.
#[test]
fn a_line_without_a_pipe_below_a_table() {
    let table = "|错误码|描述|\n|-|-|\n|4000|a|\n";
    for text in
        ["Example", "Introduction", "Examples.", "see below", "see v1.2 of it", "1.", "说明", "The end.", "**Note**"]
    {
        assert_eq!(lines_and_codes(&format!("{table}{text}\n")), [(3, "4000".to_owned())], "{text}");
    }
    for code in ["4001", "-9021", "FailedOperation.DomainExists", "ERR_NOT_FOUND"] {
        assert_eq!(
            lines_and_codes(&format!("{table}{code}\n|4002|b|\n")),
            [(3, "4000".to_owned()), (4, code.to_owned()), (5, "4002".to_owned())]
        );
    }
    assert_eq!(
        lines_and_codes("|错误码|\n|-|\n|4000|\nAuthFailure\n"),
        [(3, "4000".to_owned()), (4, "AuthFailure".to_owned())]
    );
}

/// A line ends with a line feed, a carriage return, or both.
#[test]
fn lines_are_counted_however_they_end() {
    let text = "# 错误码\n\n|错误码|描述|\n|-|-|\n|4000|a|\n\n```\n|错误码|描述|\n```\n\n<table>\n<tr><th>错误码\n<tr><td>4001\n</table>\n";
    let expected = [(5, "4000".to_owned()), (13, "4001".to_owned())];
    for end in ["\n", "\r\n", "\r"] {
        assert_eq!(lines_and_codes(&text.replace('\n', end)), expected, "{end:?}");
        assert_eq!(lines_and_codes(&format!("\u{feff}{}", text.replace('\n', end))), expected, "{end:?}");
    }
    let plain = "|错误码|描述|\n|-|-|\n|4000|a|\n|4001|b|\n";
    for end in ["\n", "\r\n", "\r"] {
        assert_eq!(lines_and_codes(&plain.replace('\n', end)), [(3, "4000".to_owned()), (4, "4001".to_owned())]);
    }
    assert_eq!(lines_and_codes(&text.replacen('\n', "\r", 3).replacen('\n', "\r\n", 3)), expected);
    let page = Options { format: Format::Html, ..Options::default() };
    let page = Catalog::read_with("<table>\r<tr><th>错误码\r<tr><td>4001\r</table>", &page).catalog;
    assert_eq!(page.tables()[0].rows[0].line, 3);
}

/// Nothing is missed in silence: a header or a heading that says error codes over a table that is not read.
#[test]
fn tables_that_seem_to_tell_error_codes() {
    let told =
        |document: &str| -> Vec<String> { Catalog::read(document).problems.iter().map(ToString::to_string).collect() };
    assert_eq!(
        told("|描述|错误码|\n|-|-|\n|a|see below|\n|b|the manual says|\n"),
        [
            "1:5: none of 2 cells below `错误码` are error codes, so the table is not read; if it lists error codes, say so: \
          columns(code = \"错误码\"); if not, take the other tables alone: tables(\"…\")"
        ]
    );
    let heading = "3:1: the table under the heading `错误码说明` is not read, because none of its headers `甲`, `乙` is known for error codes; \
                   if it lists error codes, say so: columns(code = \"…\")";
    assert_eq!(told("# 错误码说明\n\n|甲|乙|\n|-|-|\n|4000|a|\n"), [heading]);
    // Not where another table is read, nor of parameters, nor without a word of error codes.
    assert_eq!(told("# 错误码说明\n\n|甲|乙|\n|-|-|\n|4000|a|\n\n|错误码|描述|\n|-|-|\n|4000|a|\n"), [""; 0]);
    assert_eq!(told("# 错误码说明\n\n|甲|类型|\n|-|-|\n|code|Integer|\n"), [""; 0]);
    assert_eq!(told("# 城市\n\n|甲|乙|\n|-|-|\n|4000|a|\n"), [""; 0]);
}

/// A catalog with codes, module codes or ranges is not empty.
#[test]
fn a_catalog_is_empty_without_codes_and_ranges() {
    for (header, row, is_empty) in [
        ("错误码|描述", "4000|一", false),
        ("模块错误码|描述", "4000|一", false),
        ("错误码|描述", "4000-5000|一", false),
        ("错误码|描述", "其他|一", true),
        ("名称|描述", "一|二", true),
    ] {
        assert_eq!(Catalog::read(&table(header, &[row])).catalog.is_empty(), is_empty, "{header}: {row}");
    }
}

/// Returns the table in every writing: as a pipe table, as HTML in Markdown, and as HTML in a page.
fn writings(header: &str, rows: &[&str]) -> Vec<Reading> {
    let row = |row: &&str| format!("<tr><td>{}</td></tr>\n", row.replace('|', "</td><td>"));
    let html = format!("<table>\n{}{}</table>\n", row(&header), rows.iter().map(row).collect::<String>());
    let page = Options { format: Format::Html, ..Options::default() };
    vec![Catalog::read(&table(header, rows)), Catalog::read(&html), Catalog::read_with(&html, &page)]
}

#[test]
fn cells_beyond_the_header_are_kept_with_the_last_text() {
    for reading in writings("错误码|描述", &["4000|取值 on|off\u{2003}非法", "4001|超时|", "4002||晚|了"])
    {
        let rows = &reading.catalog.tables()[0].rows;
        let texts: Vec<_> = rows.iter().map(|row| row.description().unwrap_or_default()).collect();
        assert_eq!(texts, ["取值 on | off 非法", "超时", "晚 | 了"]);
        let [warning] = reading.warnings.as_slice() else { panic!("{:?}", reading.warnings) };
        assert_eq!(warning.place.unwrap().line, rows[0].line);
        assert!(warning.message.ends_with("; so do 1 other rows of the table"), "{warning}");
    }
    // The last column may be another one, and a cell that spans more columns than there are says nothing more.
    for reading in writings("错误码|描述|备注", &["4000|a|b|c"]) {
        assert_eq!(reading.catalog.tables()[0].rows[0].description(), Some("a | c"));
    }
    for reading in writings("错误码|描述|HTTP 状态码|错误码名称", &["4000|a|400|ERR_A|b", "4001|c|401|ERR_B|"])
    {
        let row = &reading.catalog.tables()[0].rows[0];
        assert_eq!((row.description(), row.http_status(), row.name()), (Some("a | b"), Some(400), Some("ERR_A")));
    }
    let spans = Catalog::read("<table><tr><td>错误码<td>描述<tr><td>4000<td colspan=3>a</table>");
    assert_eq!((spans.catalog.tables()[0].rows[0].description(), spans.warnings.len()), (Some("a"), 0));
}

#[test]
fn superscripts_are_not_part_of_codes_and_headers() {
    let rows = [
        "4000<sub>1</sub>|大于 10<sup>6</sup>",
        "4001 <sup><a href='#n'>[2]</a></sup>|b",
        "A.B<SUP>1</SUP><br>C.D<sup>2</sup>|c",
    ];
    for reading in writings("错误码<sup>1</sup>|描述", &rows) {
        assert_eq!(reading.problems, []);
        let codes: Vec<_> = reading.catalog.codes().map(|entry| entry.code().to_owned()).collect();
        assert_eq!(codes, ["4000", "4001", "A.B", "C.D"]);
        assert_eq!(reading.catalog.tables()[0].rows[0].description(), Some("大于 106"));
    }
}

#[test]
fn columns_that_are_not_read_are_a_warning() {
    for reading in writings("错误码|描述|版本|备注|空", &["4000|a|2.0|见文档|", "4001|b|3.0||"]) {
        let warnings: Vec<_> = reading.warnings.iter().map(|warning| warning.message.as_str()).collect();
        assert_eq!(
            warnings,
            ["these columns are not read: `版本`, `备注`; to keep one, give it a role: columns(solution = \"…\")"]
        );
        assert_eq!(reading.problems, []);
    }
    let all = Catalog::read(&table("错误码|描述|解决方案", &["4000|a|b"]));
    assert_eq!(all.warnings, []);
}

#[test]
fn a_folded_table_is_one_set_of_columns() {
    let rows = ["1000|a|2000|b", "1001|c||"];
    for reading in
        writings("错误码|描述|错误码|描述", &rows).iter().chain(&writings("Error Code|描述|error code|描述", &rows))
    {
        let rows: Vec<_> =
            reading.catalog.tables()[0].rows.iter().map(|row| (row.code.as_str(), row.description())).collect();
        assert_eq!(rows, [("1000", Some("a")), ("2000", Some("b")), ("1001", Some("c"))]);
        assert_eq!((&reading.problems, &reading.warnings), (&vec![], &vec![]));
    }
    assert_eq!(codes(&table("错误码1|描述1|错误码2|描述2", &["1000|a|2000|b"])), ["1000", "2000"]);
    let generic = format!("# Error Codes\n\n{}", table("Code|Description|Code|Description", &["1000|a|2000|b"]));
    assert_eq!(codes(&generic), ["1000", "2000"]);
    let three = codes(&table("错误码|错误码|错误码", &["1000|2000|3000", "1001|2001|"]));
    assert_eq!(three, ["1000", "2000", "3000", "1001", "2001"]);
    // A row of one cell is a title in all parts.
    let titled = "<table><tr><td>错误码<td>描述<td>错误码<td>描述<tr><td colspan=4>甲<tr><td>1<td>a<td>2<td>b</table>";
    assert_eq!(read(titled).tables()[0].notes.len(), 1);
}

#[test]
fn several_columns_of_codes_are_all_read() {
    for reading in writings("描述|iOS 错误码|Android 错误码", &["a|-1000|2000", "b|-1001|-"]) {
        let rows: Vec<_> =
            reading.catalog.tables()[0].rows.iter().map(|row| (row.code.as_str(), row.description())).collect();
        assert_eq!(rows, [("-1000", Some("a")), ("2000", Some("a")), ("-1001", Some("b"))]);
        assert_eq!((reading.problems.len(), reading.warnings.len()), (0, 1));
        assert!(
            reading.warnings[0]
                .message
                .starts_with("several columns hold codes, and all are read: `iOS 错误码`, `Android 错误码`")
        );
    }
    let both = codes(&table(
        "iOS 错误码|Android 错误码|描述",
        &["AuthFailure.A|InternalError.B|a", "AuthFailure.C|InternalError.D|b"],
    ));
    assert_eq!(both, ["AuthFailure.A", "InternalError.B", "AuthFailure.C", "InternalError.D"]);
    // Parts of codes, repeated ones and other bases are not codes of their own.
    for (header, rows) in [
        ("主错误码|子错误码|描述", ["1000|1|a", "1001|2|b"]),
        ("错误码|原错误码|描述", ["1000|1|a", "1001|1|b"]),
        ("错误码|返回码|描述", ["1000|0x3e8|a", "1001|0x3e9|b"]),
    ] {
        for reading in writings(header, &rows) {
            let codes: Vec<_> = reading.catalog.codes().map(|entry| entry.code().to_owned()).collect();
            assert_eq!(codes, ["1000", "1001"]);
            assert!(reading.warnings[0].message.starts_with("these columns are not read: `"), "{:?}", reading.warnings);
        }
    }
    let options = Options { columns: vec![(Role::Code, "Android 错误码".to_owned())], ..Options::default() };
    let one = Catalog::read_with(&table("iOS 错误码|Android 错误码|描述", &["1|2|a"]), &options);
    assert_eq!(one.catalog.codes().map(|entry| entry.code().to_owned()).collect::<Vec<_>>(), ["2"]);
}

#[test]
fn a_header_in_a_table_of_its_own() {
    let head = "<div><table><thead><tr><th>错误码<th>描述<th>解决方案<th></tr></thead></table></div>\n";
    let body = "<div><table><tbody><tr><td>FailedOperation.A<td>参数错误<td>请重试</tbody></table></div>\n";
    for format in [Format::Markdown, Format::Html] {
        let options = Options { format, ..Options::default() };
        let reading = Catalog::read_with(&format!("{head}{body}"), &options);
        let row = &reading.catalog.tables()[0].rows[0];
        assert_eq!((row.line, row.description(), row.solution()), (2, Some("参数错误"), Some("请重试")));
        // With text between them, they are two tables.
        let apart = Catalog::read_with(&format!("{head}<p>text</p>\n\n{body}"), &options);
        assert_eq!(apart.catalog.tables()[0].rows[0].solution(), None);
    }
    let html =
        "<table><tr><td>错误码<td>描述<tr><td>1<td>a</table>\n<table><tr><td>2<td>参数错误<tr><td>3<td>c</table>\n";
    assert_eq!(codes(html), ["1", "2", "3"]);
    assert_eq!(codes(&html.replace("<td>2", "<td>x y")), ["1"]);
    let pipes = codes("|错误码|描述|\n|-|-|\n\n|1000|a|\n|-|-|\n|1001|b|\n");
    assert_eq!(pipes, ["1000", "1001"]);
}

#[test]
fn a_table_that_is_not_read_next_to_one_that_is() {
    for unread in ["编号|含义", "ID|含义", "状态|含义"] {
        let read = table("错误码|描述", &["AuthFailure|a"]);
        let row = |row: &str| format!("<tr><td>{}</td></tr>", row.replace('|', "</td><td>"));
        let html = format!("<table>{}{}{}</table>\n", row(unread), row("10001|a"), row("10002|b"));
        for other in [table(unread, &["10001|a", "10002|b"]), html] {
            let reading = Catalog::read(&format!("{read}## 业务错误码\n\n{other}"));
            assert_eq!((reading.catalog.tables().len(), reading.problems.len()), (1, 0));
            assert!(
                reading.warnings[0]
                    .to_string()
                    .starts_with("7:1: the table under the heading `业务错误码` is not read")
            );
        }
        // Without such a heading, with types, or with a number again and again, it is another table.
        for other in [
            format!("## 参数\n\n{}", table(unread, &["10001|a"])),
            format!("## 错误码\n\n{}", table(unread, &["10001|a", "10001|b"])),
        ] {
            assert_eq!(Catalog::read(&format!("{read}{other}")).warnings, [], "{other}");
        }
        let types = format!("## 错误码\n\n{}", table(&format!("{unread}|类型"), &["10001|a|int"]));
        assert_eq!(Catalog::read(&format!("{read}{types}")).warnings, []);
    }
    let events = table("事件定义|描述", &["[ERROR_UNKNOWN](#error_unknown)|a"]);
    assert_eq!(codes(&format!("## 错误码\n\n{events}")), ["ERROR_UNKNOWN"]);
}

#[test]
fn marks_around_a_header() {
    for header in [
        "错误码 ↓",
        "错误码 ▲▼",
        "错误码[1]",
        "错误码[^1]",
        "错误码¹",
        "错误码①",
        "错误码：",
        "↕ 错误码",
        "Error Code*",
    ] {
        for reading in writings(&format!("{header}|描述"), &["4000|a"]) {
            assert_eq!(reading.catalog.codes().len(), 1, "{header}");
        }
    }
}

#[test]
fn a_title_in_a_row_is_a_note() {
    for reading in writings("错误码|描述|处理", &["**通用**||", "4000|a|b", "业务：||", "4001|c|d"]) {
        assert_eq!(reading.problems, []);
        let notes: Vec<_> = reading.catalog.tables()[0].notes.iter().map(|note| note.text.trim_matches('*')).collect();
        assert_eq!(notes, ["通用", "业务："]);
    }
    let reading = Catalog::read(&table("错误码|描述|处理", &["see below||", "4000|a|b", "4001|c|d"]));
    assert_eq!(reading.problems.len(), 1);
}

#[test]
fn a_cause_next_to_what_to_do_about_it() {
    let row = first_row(&table("エラーコード|原因|原因調査の推奨", &["4000|a|b"]));
    assert_eq!((row.description(), row.solution(), row.cause()), (Some("a"), Some("b"), None));
    let row = first_row(&table("错误码|原因及解决方法", &["4000|a"]));
    assert_eq!(row.description(), Some("a"));
}

#[test]
fn other_forms_than_tables_are_named() {
    let forms = [
        (
            "+-----+----+\n| 错误码 | x |\n+=====+====+\n| 4000 | a |\n+-----+----+\n",
            "a grid table of reStructuredText",
        ),
        ("====== ====\n错误码 描述\n====== ====\n4000 a\n====== ====\n", "a simple table of reStructuredText"),
        ("错误码,描述\n4000,a\n", "a table with commas between its columns"),
        (".. list-table:: 错误码\n\n   * - 4000\n     - a\n", "a list table of reStructuredText"),
        ("错误码\t描述\n4000\ta\n", "a table with tabs between its columns"),
        ("[cols=2]\n|===\n| 4000 | a\n|===\n", "a table of AsciiDoc"),
        ("4000\n: a\n\n4001\n: b\n", "a definition list"),
        ("<style>\n.a{ DISPLAY : TABLE }\n</style>\n", "a table of elements with styles"),
        ("| <dl><dt>4000</dt></dl>\n", "a definition list"),
        ("<dl><dt>4000</dt><dd>a</dd></dl>\n", "a definition list"),
        ("<div role=\"table\"><div role='row'>4000</div></div>\n", "a table of elements with roles"),
        ("## AuthFailure\n\na\n\n## `InternalError`\n\nb\n", "a list of headings that are codes"),
        ("<h3>4000</h3><p>a</p>\n<h3>4001</h3>\n", "a list of headings that are codes"),
        ("- **4000**：a\n- **4001**：b\n", "a list of codes"),
    ];
    for (form, name) in forms {
        for format in [Format::Markdown, Format::Html] {
            let options = Options { format, ..Options::default() };
            let reading = Catalog::read_with(&format!("# 错误码\n\n{form}"), &options);
            let [warning] = reading.warnings.as_slice() else { panic!("{form}: {:?}", reading.warnings) };
            assert!(warning.message.starts_with(name), "{warning}");
            assert!((3..=5).contains(&warning.place.unwrap().line), "{warning}");
            // A page that doesn't mention error codes, or has a table of them, has no warning.
            assert_eq!(Catalog::read_with(&format!("# x\n\n{}", form.replace("错误码", "x")), &options).warnings, []);
        }
        // Where a table is read, the rows of the other form are named, if a line has one.
        let reading = Catalog::read(&format!("{form}\n\n{}", table("错误码|描述", &["1|a"])));
        let rows = form.matches("\n| 4000").count();
        assert_eq!(reading.warnings.len(), rows, "{form}{:?}", reading.warnings);
    }
}

/// Rows that no table holds are named, once where they are together, whatever comes between them and the table.
#[test]
fn rows_that_no_table_holds_are_named() {
    let html = ["<div>\n", "</details>\n", "<p>text</p>\n", "<pre>\n", "<table>\n", "<!--\n"];
    let others = ["text\n", "text\n\n", "## 更多\n", "![a](b)\n", "<p>text</p>\n\n", "    code\n", "```\n"];
    for between in html.into_iter().chain(others) {
        let document =
            format!("# 错误码\n\n{}{between}| 4002 | b |\n| `4003` | c |\n", table("错误码|描述", &["4000|a"]));
        let reading = Catalog::read(&document);
        assert_eq!((reading.catalog.codes().count(), reading.problems.len()), (1, 0), "{document}");
        let [warning] = reading.warnings.as_slice() else { panic!("{document}{:?}", reading.warnings) };
        let line = u32::try_from(7 + between.matches('\n').count()).unwrap();
        assert_eq!(warning.place.map(|place| place.line), Some(line), "{document}");
        assert!(warning.message.starts_with("2 rows of codes that no table holds"), "{warning}");
    }
    // Of one cell too, wherever the pipe is.
    for row in ["| 4001 |", "|4001", "4001 |"] {
        let reading = Catalog::read(&format!("{}\ntext\n\n{row}", table("错误码|描述", &["4000|a"])));
        assert_eq!((reading.catalog.codes().count(), reading.warnings.len()), (1, 1), "{row}");
    }
    let html = "<h1>错误码</h1><table><tr><th>错误码<th>描述<tr><td>4000<td>a</table>\n";
    for row in ["<tr><td>4001</td><td>b</td></tr>", "<td> <b>4001</b><td>b", "<tr>\n<td>4001"] {
        let document = format!("{html}{row}");
        for format in [Format::Markdown, Format::Html] {
            let reading = Catalog::read_with(&document, &Options { format, ..Options::default() });
            let lines: Vec<_> = reading.warnings.iter().map(|warning| warning.place.map(|place| place.line)).collect();
            assert_eq!((reading.catalog.codes().count(), lines), (1, vec![Some(2)]), "{document}");
        }
    }
    // Tables without a header, under a heading that says nothing.
    for rows in ["| 4001 | b |\n|-|-|\n", "| 4001 | b |\n|-|-|\n| 4002 | c |\n", "<table><tr><td>4001<td>b</table>\n"] {
        let document = format!("{}\n## 接口\n\n{rows}", table("错误码|描述", &["4000|a"]));
        let reading = Catalog::read(&document);
        let lines: Vec<_> = reading.warnings.iter().map(|warning| warning.place.map(|place| place.line)).collect();
        assert_eq!((reading.catalog.codes().count(), lines[0]), (1, Some(8)), "{document}");
    }
    let prices = Catalog::read(&format!("{}\n## 价格\n\n| 1 GB | 100 |\n|-|-|\n", table("错误码|描述", &["4000|a"])));
    assert_eq!(prices.warnings, []);
    // A header without a delimiter row, over one row.
    let alone = Catalog::read("# 错误码\n\n| 错误码 | 描述 |\n| 4000 | a |\n");
    assert_eq!(alone.warnings[0].place.map(|place| place.line), Some(4));
}

#[test]
fn text_with_pipes_is_not_a_row_of_codes() {
    let read = table("错误码|描述", &["4000|a"]);
    for other in ["Use `a | b`", "| name | text |\n", "<!--\n| 4001 | b |\n-->\n", "4001 is like 4002|4003", "12 | b\n"]
    {
        assert_eq!(Catalog::read(&format!("# 错误码\n\n{read}text\n\n{other}")).warnings, [], "{other}");
    }
}

/// A table with numbers below a header that mentions error codes is named, if the header is not known as a whole.
#[test]
fn headers_with_unknown_marks_are_named() {
    for header in ["错误码^1^", "错误码 ⓘ", "错误码/类型", "错误码{#a}", "错误码<br>x"] {
        for reading in writings(&format!("{header}|描述"), &["10001|a", "10002|b"]) {
            let [warning] = reading.warnings.as_slice() else { panic!("{header}{:?}", reading.warnings) };
            assert!(warning.message.starts_with("the table under the header `错误码"), "{warning}");
        }
        let other = Catalog::read(&table(&format!("{header}|描述"), &["见下|a", "见上|b"]));
        assert_eq!((other.warnings, other.problems), (vec![], vec![]), "{header}");
    }
}

/// Footnotes of Markdown are not part of a text; without a note, the mark is text.
#[test]
fn footnotes_are_not_part_of_codes_and_headers() {
    let read =
        read(&format!("{}\n[^1]: note\n[^n]: note\n", table("错误码[^1]|描述", &["10001[^n]|a[^1]b", "10002|c"])));
    let rows: Vec<_> = read.tables()[0].rows.iter().map(|row| (row.code.as_str(), row.description())).collect();
    assert_eq!(rows, [("10001", Some("ab")), ("10002", Some("c"))]);
    let unknown = Catalog::read(&table("错误码|描述", &["10001[^n]|a", "10002|b"]));
    assert!(unknown.problems[0].message.starts_with("`10001[^n]` is not an error code"), "{:?}", unknown.problems);
}

/// A dot at the end of each cell is not part of the codes, in whichever column they are.
#[test]
fn module_codes_are_read_as_codes_are() {
    let catalog = read(&table("错误码|模块错误码|描述", &["Bad.Alpha.|Mod.Beta.|a", "Bad.Gamma.|Mod.Delta.|b"]));
    let codes: Vec<&str> = catalog.codes().map(tencent_errors_catalog::Entry::code).collect();
    let modules: Vec<&str> = catalog.module_codes().map(tencent_errors_catalog::Entry::code).collect();
    assert_eq!((codes, modules), (vec!["Bad.Alpha", "Bad.Gamma"], vec!["Mod.Beta", "Mod.Delta"]));
}

/// The headers of a folded table are compared as words are, however they are written.
#[test]
fn folded_headers_are_compared_as_words() {
    let headers = [
        "错误码|描述|错误 码|描述",
        "错误码１|描述１|错误码２|描述２",
        "Error Code|Text|ERROR_CODE|text",
        "1|错误码|2|错误码",
    ];
    for header in headers {
        let row = if header.starts_with('1') { "x|4000|y|4001" } else { "4000|a|4001|b" };
        let catalog = read(&format!("# 错误码\n\n{}", table(header, &[row])));
        let rows = &catalog.tables()[0].rows;
        assert_eq!(rows.iter().map(|row| row.code.as_str()).collect::<Vec<_>>(), ["4000", "4001"], "{header}");
        // In columns of their own, codes of one row would have one text.
        assert!(header.starts_with('1') || rows[1].description() == Some("b"), "{header}: {rows:?}");
    }
}
