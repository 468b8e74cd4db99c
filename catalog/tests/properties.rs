//! Properties: a table gives the same rows however it is written, no text makes the reader fail, and no row is lost.

use proptest::prelude::*;
use tencent_errors_catalog::{Catalog, Format, Options, Reading};

/// A row: code, description, solution.
type Cells = (String, String, String);

/// Codes: none is a pattern for many (`A.XX`) or a word for no code (`None`).
fn code() -> impl Strategy<Value = String> {
    prop_oneof!["[A-Z][a-z]{2,9}\\.[A-WYZ][A-Za-z]{1,12}", "-?[1-9][0-9]{3,5}", "[A-Z]{2}:[0-9]{4}"]
}

/// Text with all that markup is made of, in pieces that a writer would escape.
fn text() -> impl Strategy<Value = String> {
    proptest::collection::vec(prop_oneof!["[a-z]{1,8}", "[一-十]{1,6}", "[|*_`<>&#\\[\\]()!~-]", "[0-9]{1,3}"], 1..6)
        .prop_map(|words| words.join(" "))
}

fn rows() -> impl Strategy<Value = Vec<Cells>> {
    proptest::collection::vec((code(), text(), text()), 1..12)
}

/// The headers of a table, in each language.
const HEADERS: [[&str; 3]; 10] = [
    ["错误码", "描述", "处理措施"],
    ["錯誤碼", "說明", "建議方案"],
    ["Error Code", "Description", "Solution"],
    ["エラーコード", "説明", "推奨ソリューション"],
    ["エラー・コード", "意味", "対処方法"],
    ["오류 코드", "설명", "권장 방안"],
    ["에러코드", "의미", "처리방식"],
    ["Código de erro", "Descrição", "Solução recomendada"],
    ["CO\u{301}DIGO DO ERRO", "DESCRIC\u{327}A\u{303}O DO ERRO", "SOLUÇÕES"],
    ["Kode Kesalahan", "Deskripsi", "Solusi yang Direkomendasikan"],
];

fn headers() -> impl Strategy<Value = [&'static str; 3]> {
    proptest::sample::select(HEADERS.as_slice())
}

/// How a pipe table is written.
#[derive(Clone, Copy, Debug)]
struct PipeStyle {
    outer: bool,
    padding: usize,
    crlf: bool,
    aligned: bool,
}

fn pipe_style() -> impl Strategy<Value = PipeStyle> {
    (any::<bool>(), 0..4_usize, any::<bool>(), any::<bool>()).prop_map(|(outer, padding, crlf, aligned)| PipeStyle {
        outer,
        padding,
        crlf,
        aligned,
    })
}

fn pipe_table(headers: [&str; 3], rows: &[Cells], style: PipeStyle) -> String {
    let escape = |text: &str| {
        let escaped = text.chars().flat_map(|c| if c.is_ascii_punctuation() { vec!['\\', c] } else { vec![c] });
        escaped.collect::<String>()
    };
    let pad = " ".repeat(style.padding);
    let line = |cells: [&str; 3]| {
        let inner = cells.map(|cell| format!("{pad}{cell}{pad}")).join("|");
        let end = if style.crlf { "\r\n" } else { "\n" };
        if style.outer { format!("|{inner}|{end}") } else { format!("{}{end}", inner.trim_start()) }
    };
    let delimiter = if style.aligned { ":---:" } else { "---" };
    let mut table = line(headers) + &line([delimiter; 3]);
    for (code, description, solution) in rows {
        let code = if style.outer { escape(code) } else { code.clone() };
        table.push_str(&line([&code, &escape(description), &escape(solution)]));
    }
    table
}

/// How an HTML table is written.
#[derive(Clone, Copy, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a habit of its own, in any combination")]
struct HtmlStyle {
    end_tags: bool,
    blank_lines: bool,
    header_cells: bool,
    body: bool,
    indent: usize,
}

fn html_style() -> impl Strategy<Value = HtmlStyle> {
    (any::<bool>(), any::<bool>(), any::<bool>(), any::<bool>(), 0..6_usize).prop_map(
        |(end_tags, blank_lines, header_cells, body, indent)| HtmlStyle {
            end_tags,
            blank_lines,
            header_cells,
            body,
            indent,
        },
    )
}

fn html_table(headers: [&str; 3], rows: &[Cells], style: HtmlStyle) -> String {
    let escape = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;");
    let gap = if style.blank_lines { "\n\n" } else { "\n" };
    let row = |cells: [&str; 3], name: &str| {
        let end = |tag: &str| if style.end_tags { format!("</{tag}>") } else { String::new() };
        let cells = cells.map(|cell| format!("{}<{name}> {}{}", " ".repeat(style.indent), escape(cell), end(name)));
        format!("<tr>{gap}{}{gap}{}", cells.join(gap), end("tr"))
    };
    let mut table = String::from(if style.body { "<table class=\"t\"><tbody>" } else { "<table>" });
    table += &row(headers, if style.header_cells { "th" } else { "td" });
    for (code, description, solution) in rows {
        table += &row([code, description, solution], "td");
    }
    table + if style.body && style.end_tags { "</tbody></table>\n" } else { "</table>\n" }
}

/// Returns the rows as read, and nothing else.
fn read(document: &str) -> Vec<Cells> {
    read_as(Format::Markdown, document)
}

fn read_as(format: Format, document: &str) -> Vec<Cells> {
    let options = Options { format, ..Options::default() };
    let Reading { catalog, problems, .. } = Catalog::read_with(document, &options);
    assert_eq!(problems, [], "{document}");
    let rows = catalog.tables().iter().flat_map(|table| &table.rows);
    rows.map(|row| {
        let text = |text: Option<&str>| text.unwrap_or_default().to_owned();
        (row.code.clone(), text(row.description()), text(row.solution()))
    })
    .collect()
}

/// Checks what holds of every reading: rows and problems have places in the document, each row has a code that the document spells, and
/// each belongs to one entry.
fn check(document: &str, options: &Options) -> Result<(), TestCaseError> {
    let Reading { catalog, problems, .. } = Catalog::read_with(document, options);
    let lines = document.lines().count() + document.matches('\r').count() + 1;
    let is_in_document = |line: u32| (1..=lines).contains(&(line as usize));
    for table in catalog.tables() {
        prop_assert!(table.ranges.iter().map(|range| range.line).all(is_in_document));
        prop_assert!(table.notes.iter().map(|note| note.line).all(is_in_document));
        for row in &table.rows {
            prop_assert!(is_in_document(row.line), "line {} of {}", row.line, lines);
            prop_assert!(!row.code.is_empty());
            prop_assert!(row.code.chars().all(|c| document.contains(c)), "{:?}", row.code);
        }
    }
    prop_assert!(problems.iter().filter_map(|problem| problem.place).all(|place| is_in_document(place.line)));
    let entries = catalog.codes().chain(catalog.module_codes());
    let named: usize = entries.map(|entry| entry.rows().count()).sum();
    let read: usize = catalog.tables().iter().map(|table| table.rows.len()).sum();
    prop_assert_eq!(named, read);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_table_reads_the_same_however_it_is_written(headers in headers(), rows in rows(), pipe in pipe_style(), html in html_style()) {
        prop_assert_eq!(&read(&pipe_table(headers, &rows, pipe)), &rows);
        prop_assert_eq!(&read(&html_table(headers, &rows, html)), &rows);
        prop_assert_eq!(&read_as(Format::Html, &html_table(headers, &rows, html)), &rows);
    }

    #[test]
    fn tables_do_not_disturb_each_other(headers in headers(), rows in rows(), pipe in pipe_style(), html in html_style()) {
        let document = format!("# 错误码\n\n{}\n## 二\n{}## 三\n\n{}", pipe_table(headers, &rows, pipe), html_table(HEADERS[0], &rows, html), pipe_table(headers, &rows, pipe));
        prop_assert_eq!(read(&document).len(), rows.len() * 3);
    }

    #[test]
    fn no_text_makes_the_reader_fail(document in "(```|~~~|<table>|</table>|<t[dhr]|>|\\||-|#| |\t|\n|\r|错误码|4000|a|&|`|\\\\){0,120}") {
        let skipping = Options { skip: vec![String::from("a")], ..Options::default() };
        for options in [Options::default(), Options { format: Format::Html, ..Options::default() }, skipping] {
            check(&document, &options)?;
        }
    }

    #[test]
    fn lines_end_in_three_ways(document in "(```|~~~|<table>|</table>|<t[dhr]|>|\\||-|#| |\t|\n|\n\n|错误码|4000|a|&|`|\\\\|\\|错误码\\|a\\|\n\\|-\\|-\\|\n\\|1\\|b\\|\n){0,80}") {
        let expected = Catalog::read(&document);
        for end in ["\r\n", "\r"] {
            let Reading { catalog, .. } = Catalog::read(&document.replace('\n', end));
            prop_assert_eq!(&catalog, &expected.catalog, "{:?}", end);
        }
    }

    #[test]
    fn what_follows_a_table_takes_no_row_of_it(after in "(```|~~~|<table>|</table>|<t[dhr]|>|\\||-|#| |\t|\n|错误码|4000|a|&|`|\\\\){0,60}") {
        let pipe = format!("|错误码|描述|\n|-|-|\n|A.B|d|\n|5000|e|\n\n{after}");
        let html = format!("<table><tr><th>错误码<th>描述<tr><td>A.B<td>d<tr><td>5000<td>e</table>\n\n{after}");
        for (document, format) in [(&pipe, Format::Markdown), (&html, Format::Markdown), (&html, Format::Html)] {
            let reading = Catalog::read_with(document, &Options { format, ..Options::default() });
            let table = reading.catalog.tables().first();
            let codes: Vec<&str> = table.into_iter().flat_map(|table| &table.rows).map(|row| row.code.as_str()).collect();
            // Rows that follow may go on with the table. If too few of them are of codes, a problem at its header says so.
            let is_told = reading.problems.iter().any(|problem| problem.place.is_some_and(|place| place.line == 1));
            prop_assert!(codes.starts_with(&["A.B", "5000"]) || table.is_none() && is_told, "{}", document);
        }
    }

    #[test]
    fn each_row_has_an_outcome(cells in proptest::collection::vec("[A-Za-z0-9 ~.:/、,-]{0,12}", 1..20)) {
        let rows = format!("|{}|d|\n", cells.join("|d|\n|"));
        let filler = "|4000|d|\n".repeat(cells.len());
        let Reading { catalog, problems, .. } = Catalog::read(&format!("|错误码|描述|\n|-|-|\n{filler}{rows}"));
        let table = &catalog.tables()[0];
        let mut lines: Vec<u32> = table.rows.iter().map(|row| row.line).collect();
        lines.extend(table.ranges.iter().map(|range| range.line));
        lines.extend(table.notes.iter().map(|note| note.line));
        lines.extend(problems.iter().filter_map(|problem| problem.place).map(|place| place.line));
        lines.sort_unstable();
        lines.dedup();
        prop_assert_eq!(lines.len(), cells.len() * 2);
    }
}
