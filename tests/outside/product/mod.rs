//! Products of many pages, in several languages, with an older snapshot.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;

use serde_json::Value;

use crate::copy::copy;
use crate::folder::shared;
use crate::krate::Crate;

/// Returns a document with a table of codes under a heading.
fn document(heading: &str, rows: &[(&str, &str)]) -> String {
    let mut text = format!("# {heading}\n\n| 错误码 | 描述 |\n|--|--|\n");
    for (code, description) in rows {
        let _ = writeln!(text, "| {code} | {description} |");
    }
    text
}

fn with_documents(name: &'static str) -> Crate {
    let krate = Crate::new(name, "tencent-errors = { path = RUNTIME }");
    let common = [("AuthFailure", "鉴权失败"), ("4000-7000", "见公共错误码")];
    krate.write("docs/common.md", &document("公共错误码", &common));
    krate.write("docs/vod/UploadVideo.md", &document("上传", &[("1003", "上传失败"), ("1004", "超时")]));
    krate.write("docs/vod/用户 登录.md", &document("登录", &[("1004", "超时"), ("1003", "密码错误")]));
    krate.write("docs/vod/deep/PullUpload.md", &document("拉取", &[("1005", "地址错误"), ("1003", "上传失败")]));
    krate.write("docs/vod/README.md", "# 说明\n\n这里没有错误码。\n");
    krate.write("docs/vod/.hidden.md", &document("隐藏", &[("1", "看不见")]));

    let current = [("LimitExceeded.Rules", "规则过多"), ("ResourceInUse", "资源占用中")];
    krate.write("docs/as/zh.md", &document("错误码", &current));
    krate.write(
        "docs/as/en.html",
        "<h1>Error Codes</h1><table><tr><th>Error Code<th>Description<th>Solution\
         <tr><td>LimitExceeded.Rules<td>Too many rules.<td>Delete some.<tr><td>OnlyEnglish<td>Extra.<td></table>",
    );
    let japanese = "# エラーコード\n\n| エラーコード | 説明 |\n|--|--|\n| LimitExceeded.Rules | ルールが多すぎます |\n";
    krate.write("docs/as/ja/エラー.md", japanese);
    krate.write(
        "docs/as/hant.md",
        &document("錯誤碼", &[("LimitExceeded.Rules", "規則過多"), ("ResourceInUse", "資源佔用中")]),
    );
    let older = [("LimitExceeded.Rules", "规则太多"), ("InternalError.Disk", "磁盘错误"), ("-7", "已停用")];
    krate.write("docs/as/older/2022.md", &document("错误码", &older));
    krate
}

#[test]
fn pages_languages_and_an_older_snapshot() {
    let krate = with_documents("outside-product");
    krate.write("src/main.rs", include_str!("main.rs"));
    let printed = krate.run();
    let expected = include_str!("expected.txt");
    assert_eq!(printed.lines().collect::<Vec<_>>(), expected.lines().collect::<Vec<_>>());
}

/// The texts of a language are in the program only if it asks for the language.
#[test]
fn languages_that_are_not_asked_for_are_not_in_the_program() {
    const LANGUAGES: [&str; 2] = ["Too many rules", "ルールが多すぎます"];
    let krate = with_documents("outside-asked-for");
    for (call, expected) in [
        ("code.description()", [false, false]),
        ("code.description_in(\"en\")", [true, false]),
        ("code.in_language(\"ja\").and_then(|row| row.description())", [false, true]),
        ("code.description_in(&argument)", [true, true]),
    ] {
        krate.write(
            "src/main.rs",
            &format!(
                "mod scaling {{
                    tencent_errors::tencent_errors!(
                        \"docs/as/zh.md\", languages {{ \"en\" => \"docs/as/en.html\", \"ja\" => \"docs/as/ja\" }}
                    );
                }}
                fn main() {{
                    let argument = std::env::args().next_back().unwrap_or_default();
                    let code = scaling::Code::from_code(&argument);
                    println!(\"{{:?}}\", code.map(|code| {call}));
                }}"
            ),
        );
        let output = krate.cargo(&["build", "--release"]);
        assert!(output.success, "{}", output.stderr);
        let program = krate.program("release");
        let holds = LANGUAGES.map(|text| program.windows(text.len()).any(|part| part == text.as_bytes()));
        assert_eq!(holds, expected, "{call}");
    }
}

/// All pages of one product: each code, with its pages and its texts.
#[test]
fn a_product_of_a_hundred_pages() {
    let Some(folder) = shared("products/cbs") else { return };
    let krate = Crate::new("outside-cbs", "tencent-errors = { path = RUNTIME }");
    copy(&folder.join("pages"), &krate.path("docs/cbs"));
    krate.write("src/main.rs", include_str!("cbs.rs"));
    let mut found: BTreeMap<String, (BTreeSet<String>, BTreeSet<String>)> = BTreeMap::new();
    for line in krate.run().lines() {
        let fields: Vec<&str> = line.split('\t').collect();
        let [code, page, text] = fields.as_slice() else { panic!("{line}") };
        let (pages, texts) = found.entry((*code).to_owned()).or_default();
        pages.insert((*page).to_owned());
        texts.extend(Some(text.split_whitespace().collect::<String>()).filter(|text| !text.is_empty()));
    }
    let expected = fs::read_to_string(folder.join("expected.json")).expect("the file is there");
    let expected: Value = serde_json::from_str(&expected).expect("the file is JSON");
    let set = |value: &Value| -> BTreeSet<String> {
        value.as_array().expect("a list").iter().filter_map(Value::as_str).map(str::to_owned).collect()
    };
    let codes = expected["codes"].as_object().expect("an object").iter();
    let expected: BTreeMap<String, _> =
        codes.map(|(code, said)| (code.clone(), (set(&said["pages"]), set(&said["texts"])))).collect();
    assert_eq!(found, expected);
    assert_eq!(found.len(), 106);
}

/// Products in four languages, one of them with an older snapshot.
#[test]
fn families() {
    let Some(folder) = shared("editions/families") else { return };
    let krate = Crate::new("outside-families", "tencent-errors = { path = RUNTIME }");
    copy(&folder, &krate.path("docs"));
    krate.write("src/main.rs", include_str!("families.rs"));
    let printed = krate.run();
    assert_eq!(printed.lines().collect::<Vec<_>>(), include_str!("families.txt").lines().collect::<Vec<_>>());
}
