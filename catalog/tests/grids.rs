//! HTML tables are the grids of the HTML standard: implied end tags, row groups, spans, and text outside of cells.

use tencent_errors_catalog::{Catalog, CodeTable, Format, Options, Problem, Reading, Row};

/// Reads the table in a Markdown document and in a page. Both must give the same.
fn read(table: &str) -> (Vec<CodeTable>, Vec<Problem>) {
    let [markdown, page] = [Format::Markdown, Format::Html].map(|format| {
        let Reading { catalog, problems, .. } = Catalog::read_with(table, &Options { format, ..Options::default() });
        (catalog.tables().to_vec(), problems)
    });
    assert_eq!(markdown, page, "{table}");
    markdown
}

/// Returns code, description and solution of each row.
fn rows(table: &str) -> Vec<(String, String, String)> {
    let (tables, problems) = read(table);
    assert_eq!(problems, [], "{table}");
    let text = |text: Option<&str>| text.unwrap_or_default().to_owned();
    let row = |row: &Row| (row.code.clone(), text(row.description()), text(row.solution()));
    tables.iter().flat_map(|table| &table.rows).map(row).collect()
}

fn expect(table: &str, expected: &[(&str, &str, &str)]) {
    let found = rows(table);
    let found: Vec<(&str, &str, &str)> = found.iter().map(|(a, b, c)| (a.as_str(), b.as_str(), c.as_str())).collect();
    assert_eq!(found, expected, "{table}");
}

const HEAD: &str = "<table><tr><th>错误码<th>描述<th>处理措施";

/// Text between cells, rows and groups is in none of the cells.
#[test]
fn text_outside_of_cells() {
    for end in ["</td>", "</tr>", "</td></tr>", "</tbody>", "<caption>", "</tr></tbody>", "<tbody>", "<tr>"] {
        expect(
            &format!("{HEAD}<tr><td>1<td>a<td>s{end}stray<tr><td>2<td>b<td>t</table>"),
            &[("1", "a", "s"), ("2", "b", "t")],
        );
    }
}

/// A cell spans no row of the next group.
#[test]
fn spans_end_with_their_row_group() {
    for border in ["<tbody>", "</tbody>", "</tbody><tbody>", "<tfoot>", "</thead>"] {
        for span in [0, 9] {
            let document = format!(
                "{HEAD}<tbody><tr><td>1<td rowspan={span}>a<td>s<tr><td>2<td>t{border}<tr><td>3<td>c<td>u</table>"
            );
            expect(&document, &[("1", "a", "s"), ("2", "a", "t"), ("3", "c", "u")]);
        }
    }
}

/// A spanning cell keeps its column in a row that is shorter.
#[test]
fn spans_reach_over_missing_cells() {
    expect(&format!("{HEAD}<tr><td>1<td>a<td rowspan=2>s<tr><td>2</table>"), &[("1", "a", "s"), ("2", "", "s")]);
    expect(
        &format!("{HEAD}<tr><td>1<td rowspan=2>a<td rowspan=2>s<tr><td>2</table>"),
        &[("1", "a", "s"), ("2", "a", "s")],
    );
}

/// A row has no more cells than are written and span it.
#[test]
fn rows_get_no_cells_of_their_own() {
    let (tables, _) = read(&format!("{HEAD}<tr><td>1<td>a<td rowspan=2>s<tr><td>其他<td>b</table>"));
    assert_eq!(tables[0].notes[0].text, "其他 | b | s");
}

/// Empty rows are nothing, not even notes.
#[test]
fn empty_rows() {
    let (tables, problems) = read(&format!("{HEAD}<tr><td>1<td>a<td>s<tr><td><td><td><tr><td>2<td>b<td>t</table>"));
    assert_eq!((tables[0].rows.len(), &*tables[0].notes, &*problems), (2, &[][..], &[][..]));
}

/// A table in a cell is nested; elsewhere it ends the table before it.
#[test]
fn a_table_ends_one_that_has_no_open_cell() {
    let first = format!("{HEAD}<tr><td>1<td>a<td>s</td></tr>");
    let second = format!("{HEAD}<tr><td>2<td>b<td>t</table>");
    let expected = &[("1", "a", "s"), ("2", "b", "t")];
    expect(&format!("{first}{second}"), expected);
    expect(&format!("{first}{second}</table>"), expected);
}

/// Only the tags of blocks and `<br>` start a new line; the others are nothing to a reader.
#[test]
fn tags_within_a_word() {
    for tag in ["b", "span", "font", "code", "wbr", "i", "u", "a"] {
        let cells = format!("Auth<{tag}>Failure</{tag}>");
        let html = format!("{HEAD}<tr><td>{cells}<td>a<td>s</table>");
        expect(&html, &[("AuthFailure", "a", "s")]);
        let pipes = Catalog::read(&format!("|错误码|描述|\n|-|-|\n|{cells}|a|\n")).catalog;
        assert_eq!(pipes.tables()[0].rows[0].code, "AuthFailure", "{tag}");
    }
    for tag in ["br", "p", "DIV", "li", "h4"] {
        let cells = format!("AuthFailure<{tag}>InternalError</{tag}>");
        let html = format!("{HEAD}<tr><td>{cells}<td>a<td>s</table>");
        expect(&html, &[("AuthFailure", "a", "s"), ("InternalError", "a", "s")]);
        let pipes = Catalog::read(&format!("|错误码|描述|\n|-|-|\n|{cells}|a|\n")).catalog;
        assert_eq!(pipes.tables()[0].rows.len(), 2, "{tag}");
    }
}

/// The limit of columns: what is beyond it is counted, cell by cell.
#[test]
fn columns_beyond_the_limit() {
    let wide = |cells: usize| {
        let (_, problems) = read(&format!("<table><tr><th>错误码<tr><td>1{}</table>", "<td>x".repeat(cells - 1)));
        problems.first().and_then(|problem| problem.message.split(' ').next().map(str::to_owned))
    };
    assert_eq!(wide(64), None);
    assert_eq!(wide(65).as_deref(), Some("1"));
    assert_eq!(wide(102).as_deref(), Some("38"));
}

/// The spans that people write are whole, in short tables too.
#[test]
fn spans_of_short_tables() {
    let remedy = "说明".repeat(500);
    let rows = (1..80).map(|at| format!("<tr><td>A.B{at}<td>a")).collect::<Vec<_>>().concat();
    let (tables, problems) = read(&format!("{HEAD}<tr><td>A.B<td>a<td rowspan=80>{remedy}{rows}</table>"));
    assert_eq!(problems, []);
    assert!(tables[0].rows.len() == 80 && tables[0].rows.iter().all(|row| row.solution() == Some(remedy.as_str())));
    let rows = (0..40).map(|at| format!("<tr><td>A.B{at}<td colspan=60>")).collect::<Vec<_>>().concat();
    let (tables, problems) = read(&format!("{HEAD}{rows}</table>"));
    assert_eq!((tables[0].rows.len(), problems.len()), (40, 0));
}

/// Rows for which there is no room are counted, and nothing else is.
#[test]
fn rows_beyond_the_budget_are_counted() {
    let empty = "<td rowspan=65534 colspan=63>";
    let document = format!("<table><tr><th>错误码{empty}{}</table>", "<tr><td>A.B".repeat(2_000));
    let (tables, problems) = read(&document);
    let lost: usize = problems[0].message.split(' ').next().unwrap().parse().unwrap();
    assert!((1..2_000).contains(&lost), "{lost}");
    assert_eq!(tables[0].rows.len() + lost, 2_000);
}

/// <https://html.spec.whatwg.org/#rules-for-parsing-non-negative-integers>
#[test]
fn spans_are_the_digits_that_an_attribute_starts_with() {
    for span in ["2", " 2", "+2", "2px", "2.7", "02", "2;"] {
        let table = format!(
            "<table><tr><th>a<th>错误码<th>描述<tr><td rowspan='{span}'>x<td>1<td>y<tr><td>2<td>z<tr><td>x<td>3<td>v</table>"
        );
        expect(&table, &[("1", "y", ""), ("2", "z", ""), ("3", "v", "")]);
    }
    for span in ["", "px", "-2", "1e9", "0x2"] {
        let table = format!("<table><tr><th>错误码<th>描述<tr><td colspan='{span}'>1<td>y</table>");
        expect(&table, &[("1", "y", "")]);
    }
}
