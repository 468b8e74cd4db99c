//! Imports the file of Tencent's error centre: takes its records and returns the page of a product, as the site has it.

use std::collections::BTreeSet;

use anyhow::{Result, anyhow, ensure};
use html5gum::{Token, Tokenizer};
use serde::{Deserialize, Deserializer};
use tencent_errors_catalog::{WrittenRow, WrittenTable};

use super::origin::Origin;
use super::source::{self, ADDRESS, Source};
use crate::terminal::is_hidden;

/// The product of the common codes.
const COMMON: &str = "PLATFORM";

/// Solutions that say nothing.
const NO_SOLUTION: [&str; 8] = ["无", "暂无", "无。", "占位符", "业务正在更新中，请您耐心等待。", "None", "null", "-"];

/// The elements that start and end a line.
const BLOCKS: [&str; 14] = ["blockquote", "br", "dd", "div", "dl", "dt", "h1", "h2", "h3", "hr", "li", "ol", "p", "ul"];

/// The other elements that text may have; anything else between `<` and `>` is text.
const INLINE: [&str; 14] =
    ["a", "b", "code", "del", "em", "font", "i", "img", "kbd", "pre", "span", "strong", "sub", "sup"];

/// The file of the error centre.
pub(super) struct Centre {
    /// Its path or address.
    pub(super) name: String,
    /// The origin of its pages, but for the product.
    pub(super) origin: Origin,
    records: Vec<Record>,
}

/// A record of the file: a code of a product. Its texts are as a reader sees them, and empty if there are none.
#[derive(Clone, Debug, Deserialize)]
struct Record {
    #[serde(rename = "productName")]
    product: String,
    #[serde(rename = "productCNName", default, deserialize_with = "text")]
    title: String,
    #[serde(rename = "productVersion", default, deserialize_with = "text")]
    version: String,
    #[serde(deserialize_with = "text")]
    code: String,
    #[serde(default, deserialize_with = "text")]
    description: String,
    #[serde(default, deserialize_with = "text")]
    solution: String,
}

fn text<'de, D: Deserializer<'de>>(value: D) -> Result<String, D::Error> {
    Ok(plain(&Option::<String>::deserialize(value)?.unwrap_or_default()))
}

impl Centre {
    pub(super) fn read(source: &Source) -> Result<Self> {
        let Source { name, date, bytes, .. } = source;
        let records = records(bytes).map_err(|error| anyhow!("{name}: {error}{}", source::by_hand(name)))?;
        let from = source.address().filter(|address| address != ADDRESS);
        let origin = Origin { language: Some("zh".to_owned()), date: date.clone(), from, ..Origin::default() };
        Ok(Centre { name: name.clone(), origin, records })
    }

    /// Returns the products, without the one of the common codes, sorted.
    pub(super) fn products(&self) -> impl Iterator<Item = &str> {
        let products = self.records.iter().map(|record| record.product.as_str());
        products.filter(|product| *product != COMMON).collect::<BTreeSet<_>>().into_iter()
    }

    /// Lists the products: a line for each, with its name and how many codes of its own it has.
    pub(super) fn list(&self) -> String {
        let line = |product| format!("{product}\t{}\t{}\n", self.title(product), self.codes(product).len());
        self.products().map(line).collect()
    }

    /// Returns the codes of a product, without the common ones.
    pub(super) fn codes(&self, product: &str) -> BTreeSet<&str> {
        self.of(product).map(|record| record.code.as_str()).collect()
    }

    /// Returns the page of a product: the common codes, then its own, the newest version first.
    pub(super) fn page(&self, product: &str) -> Vec<WrittenTable> {
        let title = format!("{} 错误码", self.title(product));
        let versions: BTreeSet<&str> = self.of(product).map(|record| record.version.as_str()).collect();
        let mut tables = vec![table(vec![title.clone(), "公共错误码".to_owned()], self.of(COMMON))];
        for version in versions.iter().rev() {
            let mut headings = vec![title.clone(), "业务错误码".to_owned()];
            headings.extend((versions.len() > 1).then(|| (*version).to_owned()));
            tables.push(table(headings, self.of(product).filter(|record| record.version == *version)));
        }
        tables.retain(|table| !table.rows.is_empty());
        tables
    }

    fn of(&self, product: &str) -> impl Iterator<Item = &Record> {
        self.records.iter().filter(move |record| record.product == product)
    }

    pub(super) fn title<'a>(&'a self, product: &'a str) -> &'a str {
        self.of(product).map(|record| record.title.as_str()).find(|title| !title.is_empty()).unwrap_or(product)
    }
}

fn records(bytes: &[u8]) -> Result<Vec<Record>> {
    // A byte order mark decides between UTF-8 and UTF-16.
    let (text, encoding, is_broken) = encoding_rs::UTF_8.decode(bytes);
    ensure!(!is_broken, "not {}; save it as the browser gets it", encoding.name());
    let is_html = text.trim_start().starts_with('<');
    ensure!(!is_html, "not the file of the error centre, but a page of HTML");
    serde_json::from_str(&text)
        .map_err(|error| anyhow!("not the file of the error centre, an array of records: {error}"))
}

/// Returns a table of the records, sorted by code; one that repeats another is left out.
fn table<'a>(headings: Vec<String>, records: impl Iterator<Item = &'a Record>) -> WrittenTable {
    let cells = |Record { code, description, solution, .. }: &'a Record| {
        let solution = if NO_SOLUTION.contains(&solution.as_str()) { "" } else { solution };
        [code, description, solution]
    };
    let rows: BTreeSet<[&str; 3]> = records.map(cells).collect();
    let row = |cells: [&str; 3]| WrittenRow { cells: cells.map(str::to_owned).to_vec(), ..WrittenRow::default() };
    WrittenTable {
        headings,
        header: ["错误码", "描述", "解决方案"].map(str::to_owned).to_vec(),
        rows: rows.into_iter().map(row).collect(),
        ..WrittenTable::default()
    }
}

/// Returns a text of the file as a reader sees it: without the tags, the links and the code marks that some have. Lines are kept.
fn plain(text: &str) -> String {
    let text = without_tags(text);
    let lines = text.lines().map(|line| {
        let line: String = without_marks(line).chars().filter(|c| *c == '\t' || !is_hidden(*c)).collect();
        line.split_whitespace().collect::<Vec<_>>().join(" ")
    });
    lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

/// Removes tags and resolves entities. What is not a tag of a known element, such as `<InstanceId>`, is text.
fn without_tags(text: &str) -> String {
    let mut pieces = text.split('<');
    let mut escaped = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let name = piece.strip_prefix('/').unwrap_or(piece);
        let name = name.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
        let is = |element: &&str| element.eq_ignore_ascii_case(name);
        match piece.split_once('>') {
            Some((_, after)) if BLOCKS.iter().any(is) => escaped.extend(["\n", after]),
            Some((_, after)) if INLINE.iter().any(is) => escaped.push_str(after),
            _ => escaped.extend(["&lt;", piece]),
        }
    }
    let texts = Tokenizer::new(&escaped).map(|Ok(token)| match token {
        Token::String(text) => String::from_utf8_lossy(&text.value).into_owned(),
        _ => String::new(),
    });
    texts.collect()
}

/// Removes the marks of Markdown's links and code: `[text](https://…)` is its text.
fn without_marks(line: &str) -> String {
    let mut shown = String::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('[') {
        shown.push_str(before);
        let (text, after_link) = link(after).unwrap_or(("[", after));
        shown.push_str(text);
        rest = after_link;
    }
    shown.push_str(rest);
    if shown.matches('`').count().is_multiple_of(2) { shown.replace('`', "") } else { shown }
}

/// Returns the text of a link after its `[`, and what follows the link.
fn link(after: &str) -> Option<(&str, &str)> {
    let (text, rest) = after.split_once("](")?;
    let (target, rest) = rest.split_once(')')?;
    let is_target = target.starts_with("http") || target.starts_with('/') || target.starts_with('#');
    (is_target && !text.contains(['[', ']'])).then_some((text, rest))
}

#[cfg(test)]
mod tests {
    use tencent_errors_catalog::Format;

    use super::*;

    #[test]
    fn texts_are_as_a_reader_sees_them() {
        for (text, shown) in [
            ("实例 <code>ins-xxx</code> 不存在", "实例 ins-xxx 不存在"),
            ("见<a href=\"https://cloud.tencent.com/document\">文档</a>。", "见文档。"),
            ("a<br/>b<BR>c\r\n d", "a\nb\nc\nd"),
            ("参数 <InstanceId> 非法，须 a < b &gt; c &amp;", "参数 <InstanceId> 非法，须 a < b > c &"),
            ("请在 [控制台](https://console.cloud.tencent.com/cam) 检查 [0, 10](x)", "请在 控制台 检查 [0, 10](x)"),
            ("请求头部的 `Authorization` 不符合", "请求头部的 Authorization 不符合"),
            ("配额数*2 次 ` |", "配额数*2 次 ` |"),
            ("<a href=", "<a href="),
        ] {
            assert_eq!(plain(text), shown, "{text}");
        }
    }

    fn read(text: &str) -> Result<Centre> {
        let (name, bytes) = ("x.json".to_owned(), text.into());
        Centre::read(&Source { name, format: Format::Markdown, bytes, date: None, is_json: true })
    }

    fn centre(json: &str) -> Centre {
        read(json).unwrap()
    }

    #[test]
    fn placeholders_are_no_solutions_and_repeats_count_once() {
        let centre = centre(
            r#"[{"productName":"x","code":"B","description":null,"solution":"业务正在更新中，请您耐心等待。"},
                {"productName":"x","code":"B","description":null,"solution":"无"},
                {"productName":"x","code":"A","description":"d","solution":"占位符"},
                {"productName":"x","code":"B","description":"另","solution":"s"},
                {"productName":"PLATFORM","code":"C"}]"#,
        );
        let tables = centre.page("x");
        let rows = |table: &WrittenTable| -> Vec<String> { table.rows.iter().map(|row| row.cells.join("/")).collect() };
        assert_eq!(tables.iter().map(rows).collect::<Vec<_>>(), [vec!["C//"], vec!["A/d/", "B//", "B/另/s"]]);
        assert_eq!(centre.products().collect::<Vec<_>>(), ["x"]);
    }

    #[test]
    fn versions_have_sections_of_their_own() {
        let centre = centre(
            r#"[{"productName":"x","productCNName":"某","productVersion":"2018-01-01","code":"A"},
                {"productName":"x","productCNName":"某","productVersion":"2020-01-01","code":"B"}]"#,
        );
        let headings: Vec<String> = centre.page("x").iter().map(|table| table.headings.join("/")).collect();
        assert_eq!(headings, ["某 错误码/业务错误码/2020-01-01", "某 错误码/业务错误码/2018-01-01"]);
    }

    #[test]
    fn another_file_is_not_the_error_centres() {
        for (text, why) in [("{}", ", an array of records: "), (" <!DOCTYPE html>", ", but a page of HTML")] {
            let error = read(text).err().unwrap().to_string();
            assert!(error.starts_with(&format!("x.json: not the file of the error centre{why}")), "{error}");
        }
    }
}
