//! Which row is the header, which column the codes, and which role each other column has; what has no role, and what is nothing.

use tencent_errors_catalog::{Catalog, Column, Format, Options, Role, Row, Space};

/// Returns the catalog of a table in three writings, which must give the same but for places and texts of problems.
fn read(context: &str, header: &str, rows: &[&str]) -> (Catalog, usize) {
    read_with(context, header, rows, &Options::default())
}

fn read_with(context: &str, header: &str, rows: &[&str], options: &Options) -> (Catalog, usize) {
    let width = header.split('|').count();
    let pipes = format!("|{header}|\n|{}\n|{}|\n", "-|".repeat(width), rows.join("|\n|"));
    let row = |row: &&str| format!("<tr><td>{}", row.replace('|', "<td>"));
    let html: String = std::iter::once(&header).chain(rows).map(row).collect();
    let markdown = Catalog::read_with(&format!("{context}\n\n{pipes}"), options);
    let page = format!("<p>{}</p><table>{html}</table>", context.trim_start_matches("# "));
    let page = if context.starts_with("# ") { page.replace("<p>", "<h1>").replace("</p>", "</h1>") } else { page };
    let page = Catalog::read_with(&page, &Options { format: Format::Html, ..options.clone() });
    let told = |catalog: &Catalog| -> Vec<Vec<(&str, String)>> {
        catalog.tables().iter().flat_map(|table| &table.rows).map(said).collect()
    };
    assert_eq!(told(&markdown.catalog), told(&page.catalog), "{pipes}");
    assert_eq!(markdown.problems.len(), page.problems.len(), "{pipes}");
    (markdown.catalog, markdown.problems.len())
}

fn codes(context: &str, header: &str, rows: &[&str]) -> Vec<String> {
    let (catalog, problems) = read(context, header, rows);
    assert_eq!(problems, 0, "{header}");
    catalog.tables().iter().flat_map(|table| &table.rows).map(|row| row.code.clone()).collect()
}

/// Returns what the row says, each text with its role.
fn said(row: &Row) -> Vec<(&'static str, String)> {
    let columns = Column::ALL.map(|column| (column.name(), row.text(column)));
    let texts = [("code", Some(row.code.as_str())), ("module", row.module.as_deref())].into_iter().chain(columns);
    texts.filter_map(|(role, text)| Some((role, text?.to_owned()))).collect()
}

#[track_caller]
fn expect_first(catalog: &Catalog, expected: &[(&str, &str)]) {
    let found = said(&catalog.tables()[0].rows[0]);
    let mut found: Vec<(&str, &str)> = found.iter().map(|(role, text)| (*role, text.as_str())).collect();
    let mut expected = expected.to_vec();
    found.sort_unstable();
    expected.sort_unstable();
    assert_eq!(found, expected);
}

#[track_caller]
fn expect(header: &str, rows: &[&str], expected: &[(&str, &str)]) {
    expect_first(&read("", header, rows).0, expected);
}

/// In a table of one column, captions and rows have the same shape.
#[test]
fn tables_of_one_column() {
    assert_eq!(codes("", "错误码", &["ErrorCode", "AuthFailure"]), ["ErrorCode", "AuthFailure"]);
    assert_eq!(codes("", "城市", &["错误码", "4000"]), [""; 0]);
}

/// A header may have one word alone; a caption is above a row with more.
#[test]
fn headers_and_captions() {
    assert_eq!(codes("", "错误码| ", &["4000|a", "4001|b"]), ["4000", "4001"]);
    let below = "<tr><td>值<td>含义<tr><td>-1<td>a</table>";
    for caption in ["<td>公共部分", "<td colspan=2>公共部分"] {
        let catalog = Catalog::read(&format!("# 错误码\n\n<table><tr>{caption}{below}")).catalog;
        assert_eq!(catalog.tables()[0].rows[0].code, "-1", "{caption}");
    }
}

/// Of two columns that may be codes, the second is only if it holds numbers.
#[test]
fn the_first_of_two_columns_of_codes() {
    let rows = ["AuthFailure|see below|a", "InternalError|the manual|b"];
    assert_eq!(codes("", "错误码|返回码|描述", &rows), ["AuthFailure", "InternalError"]);
    assert_eq!(codes("", "错误码|返回码|描述", &["AuthFailure|401|a", "InternalError|500|b"]), ["401", "500"]);
}

/// Tencent's own codes are known under any header, if four of five cells hold them and nothing else.
#[test]
fn codes_of_tencents_classes() {
    let own = "AuthFailure.TokenFailure|a";
    let mut rows = vec![own; 8];
    rows.push("ERR_SOMETHING|b");
    assert_eq!(codes("", "甲|乙", &rows).len(), 9);
    rows.extend(["ERR_B|b"; 2]);
    assert_eq!(codes("", "甲|乙", &rows), [""; 0]);
    assert_eq!(codes("", "甲|乙", &["InternalError happened|a", "AuthFailure or so|b"]), [""; 0]);
}

/// A header over empty rows is not a table of error codes.
#[test]
fn tables_without_cells() {
    assert_eq!(read("", "错误码|描述", &[" | ", " | "]).0.tables().len(), 0);
    assert_eq!(read("# 错误码", "值|含义", &[" | "]).0.tables().len(), 0);
}

#[test]
fn a_column_is_a_name_only_next_to_the_codes() {
    let only = &[("code", "AuthFailure"), ("description", "a")];
    expect("错误码|描述", &["AuthFailure|a", "InternalError|b"], only);
    expect("Error Code|Description", &["AuthFailure|a", "InternalError|b"], only);
    expect("错误码|标识|描述", &["AuthFailure|no such thing|a", "InternalError|it failed|b"], only);
}

/// Where the message is the description, the name is not a message.
#[test]
fn a_name_next_to_messages() {
    let rows = ["1|InvalidParameter|参数错误", "2|NotFound|不存在"];
    expect(
        "错误码|英文提示|返回信息",
        &rows,
        &[("code", "1"), ("name", "InvalidParameter"), ("description", "参数错误")],
    );
    let rows = ["1|参数错误|invalid parameter", "2|不存在|it was not found"];
    expect(
        "错误码|返回信息|英文信息",
        &rows,
        &[("code", "1"), ("description", "参数错误"), ("message", "invalid parameter")],
    );
}

/// A solution that is all a row says is its description too.
#[test]
fn one_column_with_two_roles() {
    expect("错误码|处理措施", &["1|retry", "2|ask"], &[("code", "1"), ("description", "retry"), ("solution", "retry")]);
    let columns = vec![(Role::Text(Column::Description), "错误码".to_owned())];
    let options = Options { columns, ..Options::default() };
    let (catalog, _) = read_with("", "错误码|处理措施", &["AuthFailure|retry"], &options);
    expect_first(&catalog, &[("code", "AuthFailure"), ("description", "AuthFailure"), ("solution", "retry")]);
}

/// An option gives a column its role, and takes it from the column that had it.
#[test]
fn columns_that_options_name() {
    let expect = |role: Role, header: &str, expected: &[(&str, &str)]| {
        let options = Options { columns: vec![(role, header.to_owned())], ..Options::default() };
        expect_first(&read_with("", "错误码|描述|处理措施", &["1|d|s"], &options).0, expected);
    };
    expect(Role::Text(Column::Cause), "描述", &[("code", "1"), ("cause", "d"), ("solution", "s")]);
    expect(Role::Text(Column::Description), "处理措施", &[("code", "1"), ("description", "s")]);
    expect(Role::Code, "错误码", &[("code", "1"), ("description", "d"), ("solution", "s")]);
}

/// Numbers are codes of a module if most of the codes are numbers.
#[test]
fn numbers_of_modules() {
    for (rows, space) in [(["4000|a", "4001|b", "A.B|c"], Space::Module), (["4000|a", "A.C|b", "A.B|c"], Space::Code)] {
        assert_eq!(read("# 模块错误码", "错误码|描述", &rows).0.tables()[0].space, space);
    }
    assert_eq!(read("# 模块错误码", "错误码|描述", &["4000|a", "A.B|b"]).0.tables()[0].space, Space::Code);
}

/// Marks that are not markup leave the paragraph before a table as it reads.
#[test]
fn paragraphs_before_a_table() {
    for lead in
        ["[a] 返回码(b)：", "[a]b返回码 > c", "a < 返回码 > b", "a <返回码> b", "</b>返回码", "[x](y) 返回码 (z)"]
    {
        assert_eq!(codes(lead, "值|含义", &["-1|a"]).len(), 1, "{lead}");
    }
}

/// The status of the response is a column; what has such a header and holds no status is not.
#[test]
fn http_statuses() {
    expect(
        "错误码|描述|HTTP 状态码",
        &["AccessDenied|拒绝访问|403 Forbidden", "InternalError|内部错误|500"],
        &[("code", "AccessDenied"), ("description", "拒绝访问"), ("http_status", "403 Forbidden")],
    );
    expect("Error Code|Description|Status Code", &["A.B|x|7", "C.D|y|8"], &[("code", "A.B"), ("description", "x")]);
}
