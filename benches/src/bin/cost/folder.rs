//! Counts the instructions of the macro on a folder of many pages, as the documentation of a large product has, and those of the Markdown parser
//! alone on the same text. Neither is optimised, as in users' dev builds.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use crate::codes::{self, Codes};
use crate::{Result, package, table, valgrind};

const PAGES: usize = 331;

const CODES: usize = 122;

/// Reads all pages with pulldown-cmark alone, unless it is told not to.
const PARSER: &str = r#"use std::hint::black_box;

fn main() {
    let parses = std::env::args().nth(1).is_none();
    let pages = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/pages")).unwrap();
    for page in pages {
        let text = std::fs::read_to_string(page.unwrap().path()).unwrap();
        if parses {
            let parser = pulldown_cmark::Parser::new_ext(black_box(&text), pulldown_cmark::Options::ENABLE_TABLES);
            parser.into_offset_iter().for_each(|event| drop(black_box(event)));
        }
    }
}
"#;

pub(crate) fn run(codes: &Codes) -> Result<()> {
    if !valgrind::is_there("A folder of pages") {
        return Ok(());
    }
    let library = ("src/lib.rs", "tencent_errors::tencent_errors!(\"pages\");\n".to_owned());
    let package = package::write("cost-folder", &package::ours(), &[library])?;
    let size = write_pages(&package.join("pages"), codes.first(CODES))?;
    let ours = valgrind::expansion(&package, "tencent_errors_macros::expand", false)?;

    let dependency = "pulldown-cmark = { version = \"0.13\", default-features = false }\n";
    let parser = package::write("cost-folder-parser", dependency, &[("src/main.rs", PARSER.to_owned())])?;
    write_pages(&parser.join("pages"), codes.first(CODES))?;
    let program = package::program(&parser, false)?;
    let alone = valgrind::instructions(&program, &[])? - valgrind::instructions(&program, &["nothing"])?;

    let row =
        |name: &str, count: f64| vec![name.to_owned(), format!("{:.0} M", count / 1e6), table::ratio(count, alone)];
    let rows = [row("pulldown-cmark alone, nothing kept", alone), row("the macro", ours)];
    let title = format!("A folder of {PAGES} pages, {} KB, {CODES} codes, unoptimised", size / 1000);
    table::print(&title, &["", "instructions", "ratio"], &rows);
    Ok(())
}

/// Writes the pages, each for one interface: its parameters, an example, and on most pages some of the codes. Returns their size.
fn write_pages(folder: &Path, codes: &[String]) -> Result<usize> {
    fs::create_dir_all(folder)?;
    let mut size = 0;
    for index in 0..PAGES {
        let page = page(index, codes);
        size += page.len();
        fs::write(folder.join(format!("接口 {index:03}.md")), page)?;
    }
    Ok(size)
}

fn page(index: usize, codes: &[String]) -> String {
    let mut text =
        format!("## 功能描述\n\n本接口（Operation{index}）用于查询和修改私有网络中的资源，请求前需要先获取签名。\n\n");
    let _ = writeln!(
        text,
        "接口请求域名：vpc.api.example.com\n\n## 请求参数\n\n以下请求参数列表仅列出了接口请求参数，其它参数见[公共请求参数](/document/api/215/4772)页面。\n"
    );
    parameters(&mut text, index, 14);
    text.push_str("\n## 响应参数\n\n");
    parameters(&mut text, index + 7, 12);
    text.push_str("\n## 实际案例\n\n### 输入\n\n```\n");
    for line in 0..6 {
        let _ = writeln!(
            text,
            "https://vpc.api.example.com/v2/index.php?Action=Operation{index}&filter.{line}=vpc-{index:08}"
        );
    }
    text.push_str("```\n\n### 输出\n\n```\n{\n");
    for line in 0..40 {
        let _ = writeln!(text, "    \"field{line}\": \"value-{index}-{line}\",");
    }
    text.push_str("    \"code\": 0\n}\n```\n");
    if !index.is_multiple_of(5) {
        text.push_str("\n## 错误码\n\n| 错误码 | 描述 |\n|--|--|\n");
        for step in 0..=index % 8 {
            if let Some(code) = codes.get((index * 7 + step * 13) % CODES) {
                let _ = writeln!(text, "| {code} | {} |", codes::description(code));
            }
        }
    }
    text
}

fn parameters(text: &mut String, index: usize, count: usize) {
    text.push_str("| 参数名称 | 必选 | 类型 | 描述 |\n|---------|---------|---------|---------|\n");
    for row in 0..count {
        let name = ["vpcId", "subnetId", "offset", "limit", "orderField", "zoneId", "routeTableId"][(index + row) % 7];
        let _ = writeln!(
            text,
            "| {name}.{row} | 否 | String | 私有网络或子网的标识，可以通过 `Describe{name}` 接口查询，例如：vpc-{index:06}。默认值为空。 |"
        );
    }
}
