//! Measures the speed of the reader against the Markdown parser that it uses, and against programs with other parsers:
//! `cargo run --release -p tencent-errors-benches --bin catalog`.
//!
//! It prints a table for each document. Where valgrind is installed, the table has instruction counts: those of a program that reads the
//! document once, minus those of one that ignores it. Times are the best of several rounds, and the candidates take turns in each round, so
//! that a busy machine slows all of them alike. "To ours" divides a candidate's instructions by those of the first line.
#![allow(clippy::cast_precision_loss, reason = "figures for people")]

use std::fmt::Write as _;
use std::hint::black_box;
use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};
use std::{env, fs};

use tencent_errors_catalog::{Catalog, Format, Options, Reading};

/// A way to read a document, and the number of rows that it finds, in which all ways must agree.
type Way = (&'static str, fn(&str) -> usize);

/// Ways to read pipe tables.
const MARKDOWN: &[Way] = &[
    ("tencent-errors-catalog", ours),
    ("pulldown-cmark, nothing kept", pulldown_cmark_alone),
    ("comrak, texts of all cells", comrak_cells),
];

/// Ways to read HTML tables.
const HTML: &[Way] = &[("tencent-errors-catalog", ours), ("scraper, texts of all cells", scraper_cells)];

/// Ways to read a page that a browser saved.
const PAGE: &[Way] = &[("tencent-errors-catalog", our_page), ("scraper, texts of all cells", scraper_cells)];

/// A document: its name, its text, and the ways to read it. A program that reads one document makes no other text, which would change how
/// memory is allocated.
type Document = (&'static str, fn() -> String, &'static [Way]);

const DOCUMENTS: &[Document] = &[
    ("dnspod.md", dnspod, MARKDOWN),
    ("Markdown, 200 rows", || markdown(200), MARKDOWN),
    ("Markdown, 16,000 rows", || markdown(16_000), MARKDOWN),
    ("HTML, 200 rows", || html(200), HTML),
    ("HTML, 16,000 rows", || html(16_000), HTML),
    ("saved page, 200 rows", || html(200), PAGE),
    ("saved page, 57,000 rows", || html(57_000), PAGE),
];

fn dnspod() -> String {
    fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../docs-src/dnspod.md")).unwrap()
}

const CLASSES: [&str; 5] =
    ["FailedOperation", "InvalidParameter", "LimitExceeded", "ResourceNotFound", "UnauthorizedOperation"];

fn markdown(rows: usize) -> String {
    let mut text = String::from("# 错误码\n\n## 业务错误码\n\n| 错误码 | 描述 | 处理措施 |\n|------|------|------|\n");
    for (at, class) in (0..rows).zip(CLASSES.iter().cycle()) {
        let row = "的状态不正确，不能进行此操作。 | 请检查 `DomainName` 参数后重试。 |";
        writeln!(text, "| {class}.DomainName{at} | 域名 {at} {row}").unwrap();
    }
    text
}

fn html(rows: usize) -> String {
    let mut text = String::from("# 错误码\n\n<table>\n<tr><th>错误码</th><th>描述</th><th>处理措施</th></tr>\n");
    for (at, class) in (0..rows).zip(CLASSES.iter().cycle()) {
        let row = "的状态不正确，不能进行此操作。</td><td>请检查 <code>DomainName</code> 参数后重试。</td></tr>";
        writeln!(text, "<tr><td>{class}.DomainName{at}</td><td>域名 {at} {row}").unwrap();
    }
    text + "</table>\n"
}

fn ours(text: &str) -> usize {
    rows(&Catalog::read(text))
}

fn our_page(text: &str) -> usize {
    rows(&Catalog::read_with(text, &Options { format: Format::Html, ..Options::default() }))
}

fn rows(reading: &Reading) -> usize {
    reading.catalog.tables().iter().map(|table| table.rows.len()).sum()
}

fn pulldown_cmark_alone(text: &str) -> usize {
    use pulldown_cmark::{Event, Options, Parser, Tag};
    let events = Parser::new_ext(text, Options::ENABLE_TABLES).into_offset_iter();
    events.filter(|(event, _)| matches!(event, Event::Start(Tag::TableRow))).count()
}

fn comrak_cells(text: &str) -> usize {
    use comrak::nodes::{AstNode, NodeValue};
    fn push_text<'a>(node: &'a AstNode<'a>, text: &mut String) {
        for node in node.descendants() {
            match &node.data().value {
                NodeValue::Text(piece) => text.push_str(piece),
                NodeValue::Code(code) => text.push_str(&code.literal),
                _ => {}
            }
        }
    }
    let arena = comrak::Arena::new();
    let mut options = comrak::Options::default();
    options.extension.table = true;
    let mut rows: Vec<Vec<String>> = Vec::new();
    for row in comrak::parse_document(&arena, text, &options).descendants() {
        if matches!(row.data().value, NodeValue::TableRow(false)) {
            let cell = |cell| {
                let mut text = String::new();
                push_text(cell, &mut text);
                text
            };
            rows.push(row.children().map(cell).collect());
        }
    }
    black_box(rows).len()
}

fn scraper_cells(text: &str) -> usize {
    use scraper::{Html, Selector};
    let (row, cell) = (Selector::parse("tr").unwrap(), Selector::parse("td").unwrap());
    let document = Html::parse_document(text);
    let rows = document.select(&row).map(|row| row.select(&cell).map(|cell| cell.text().collect()).collect());
    let rows: Vec<Vec<String>> = rows.filter(|row: &Vec<String>| !row.is_empty()).collect();
    black_box(rows).len()
}

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    if let [document, way] = arguments.as_slice() {
        return once(document, way);
    }
    for (name, text, ways) in DOCUMENTS {
        table(name, &text(), ways);
    }
    ExitCode::SUCCESS
}

/// Reads a document once, for callgrind; in no way at all if that is how the way is called.
fn once(document: &str, way: &str) -> ExitCode {
    for (name, text, ways) in DOCUMENTS {
        if *name == document {
            let text = text();
            let read = ways.iter().find(|(name, _)| *name == way).map(|(_, read)| read);
            black_box(read.map(|read| read(black_box(&text))));
            return ExitCode::SUCCESS;
        }
    }
    ExitCode::FAILURE
}

fn table(name: &str, text: &str, ways: &[Way]) {
    let Some(rows) = ways.first().map(|(_, read)| read(text)) else { return };
    let fastest = fastest(text, ways, 2.0);
    let nothing = instructions(name, "nothing");
    println!(
        "\n{:<36}{:>14}{:>10}{:>9}{:>16}",
        format!("{name}, {} bytes", text.len()),
        "instructions",
        "to ours",
        "MB/s",
        "µs"
    );
    let mut of_ours = None;
    for ((way, read), ns) in ways.iter().zip(&fastest) {
        assert_eq!(read(text), rows, "{way} reads {name} differently");
        let count = instructions(name, way).zip(nothing).map(|(count, nothing)| count - nothing);
        let ours = *of_ours.get_or_insert(count);
        let (count, ratio) = match count.zip(ours) {
            Some((count, ours)) => (count.to_string(), format!("{:.2}x", count as f64 / ours as f64)),
            None => ("no valgrind".to_owned(), String::new()),
        };
        println!("{way:<36}{count:>14}{ratio:>10}{:>9.1}{:>16.1}", text.len() as f64 * 1e3 / ns, ns / 1e3);
    }
}

/// Counts the instructions of a program that reads the document once; `None` where valgrind is not installed.
fn instructions(document: &str, way: &str) -> Option<u64> {
    let program = env::current_exe().ok()?;
    let options = ["--tool=callgrind", "--callgrind-out-file=/dev/null"];
    let output = Command::new("valgrind").args(options).arg(program).args([document, way]).output().ok()?;
    let report = String::from_utf8_lossy(&output.stderr).into_owned();
    let (_, collected) = report.split_once("Collected : ")?;
    collected.split_whitespace().next()?.parse().ok()
}

/// Returns the nanoseconds of each candidate for one document: the best of many rounds. All candidates take a turn in each round.
fn fastest(text: &str, ways: &[Way], seconds: f64) -> Vec<f64> {
    let repeats = (200_000 / text.len()).max(1);
    let mut fastest = vec![f64::MAX; ways.len()];
    let end = Instant::now() + Duration::from_secs_f64(seconds);
    while Instant::now() < end {
        for ((_, read), fastest) in ways.iter().zip(&mut fastest) {
            let start = Instant::now();
            for _ in 0..repeats {
                black_box(read(black_box(text)));
            }
            *fastest = fastest.min(start.elapsed().as_nanos() as f64 / repeats as f64);
        }
    }
    fastest
}
