//! Compares the reader with two well-kept parsers: comrak renders a document as HTML, and scraper finds the tables in that HTML. Where no
//! repair applies, our reader must find the same rows.
//!
//! The documents consist of blocks that hide tables, show tables, or only look like tables, in random order.

use comrak::{Options, markdown_to_html};
use scraper::{ElementRef, Html, Selector};
use tencent_errors_catalog::Catalog;

/// Blocks that CommonMark, GFM and HTML read in one way only, and that need no repair. Each `%` becomes a number of its own.
/// Indented code is left out: our reader takes a table in it.
const BLOCKS: &[&str] = &[
    "|错误码|描述|\n|-|-|\n|A.Code%|a|\n|B.Code%|b|\n",
    "| 错误码 | 描述 |\n| :-- | --: |\n| A.Code% | a `x|y` b |\n",
    "错误码 | 描述\n--- | ---\nA.Code% | a \\| b\n",
    "| 错误码 | 描述 |\n|--|--|\n| A.Code% | `<table>` |\n| B.Code% | \\<table> |\n| C.Code% | &lt;table> |\n",
    "| 错误码 | 描述 |\n|--|--|\n| A.Code% | `</table>` and `<td>` |\n| B.Code% | b |\n",
    "<table><tr><th>错误码</th><th>描述</th></tr><tr><td>A.Code%</td><td>a</td></tr></table>\n",
    "<table>\n<thead><tr><th>错误码<th>描述\n</thead>\n<tbody><tr><td>A.Code%<td>a <b>b</b>\n<tr><td>B.Code%<td>b\n</table>\n",
    "<div>\n<table><tr><td>错误码<td>描述<tr><td>A.Code%<td>a</table>\n</div>\n",
    "Use `<table>` or \\<table> in a page, `</table>` after it.\n",
    "A tag in text, as in ``<table> ` </table>``, and a < b.\n",
    "```\n|错误码|描述|\n|-|-|\n|Hidden.Code%|a|\n```\n",
    "```md\t\n|错误码|描述|\n|-|-|\n|Hidden.Code%|a|\n```\t\n",
    "~~~ html\n<table><tr><th>错误码<tr><td>Hidden.Code%</table>\n~~~\t \n",
    "````\n```\n|错误码|描述|\n|-|-|\n|Hidden.Code%|a|\n```\n````\n",
    "<!-- <table><tr><th>错误码<th>描述<tr><td>Hidden.Code%<td>a</table> -->\n",
    "<!--\n|错误码|描述|\n|-|-|\n|Hidden.Code%|a|\n-->\n",
    "- item\n\n  |错误码|描述|\n  |-|-|\n  |A.Code%|a|\n",
    "1. item\n\n   ```\n   |错误码|描述|\n   |-|-|\n   |Hidden.Code%|a|\n   ```\n",
    "> |错误码|描述|\n> |-|-|\n> |A.Code%|a|\n",
    "> ```\n> |错误码|描述|\n> |-|-|\n> |Hidden.Code%|a|\n> ```\t\n",
    "# 错误码\n",
    "## 错误码 ##\t\n",
    "错误码\n===\n",
    "***\n",
    "A paragraph about `code` and *more*.\nIt goes on | with a pipe.\n",
    "[link]: https://example.com \"错误码\"\n",
    "| Name | Type |\n|--|--|\n| ErrorCode | Integer |\n",
];

/// Returns the rows that our reader finds: code and description.
fn ours(document: &str) -> Vec<(String, String)> {
    let catalog = Catalog::read(document).catalog;
    let rows = catalog.tables().iter().flat_map(|table| &table.rows);
    rows.map(|row| (row.code.clone(), row.description().unwrap_or_default().to_owned())).collect()
}

/// Returns the rows that comrak and scraper find below a first row that starts with 错误码.
fn theirs(document: &str) -> Vec<(String, String)> {
    let mut options = Options::default();
    options.extension.table = true;
    options.render.r#unsafe = true;
    let page = Html::parse_fragment(&markdown_to_html(document, &options));
    let selector = |name| Selector::parse(name).expect("a selector");
    let (tables, rows) = (selector("table"), selector("tr"));
    let is_code_table =
        |rows: &[Vec<String>]| rows.first().is_some_and(|head| head.first().is_some_and(|cell| cell == "错误码"));
    let tables = page.select(&tables).map(|table| table.select(&rows).map(cells).collect::<Vec<_>>());
    let rows = tables.filter(|rows| is_code_table(rows)).flat_map(|rows| rows.into_iter().skip(1));
    rows.map(|mut cells| (cells.remove(0), cells.first().cloned().unwrap_or_default())).collect()
}

fn cells(row: ElementRef<'_>) -> Vec<String> {
    let text = |cell: ElementRef<'_>| cell.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ");
    row.child_elements().map(text).collect()
}

/// Returns a document of some blocks, which the number chooses.
fn document(mut number: u64) -> String {
    let mut text = String::new();
    for block in 0..8 {
        // The multiplier and increment are Knuth's, of MMIX.
        number = number.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let index = usize::try_from(number >> 33).unwrap_or_default() % BLOCKS.len();
        text.push_str(&BLOCKS[index].replace('%', &block.to_string()));
        text.push('\n');
    }
    text
}

/// Compares the rows. GFM drops cells beyond the header; our reader joins them to the last text.
#[track_caller]
fn compare(document: &str) {
    let (ours, mut theirs) = (ours(document), theirs(document));
    for ((_, ours), (_, theirs)) in ours.iter().zip(&mut theirs) {
        if ours.starts_with(&format!("{theirs} | ")) {
            theirs.clone_from(ours);
        }
    }
    assert_eq!(ours, theirs, "{document}");
}

#[test]
fn each_block_reads_as_others_read_it() {
    for block in BLOCKS {
        compare(&format!("{block}\n").replace('%', "1"));
    }
}

#[test]
fn blocks_do_not_disturb_each_other() {
    for number in 0..3_000 {
        compare(&document(number));
    }
}
