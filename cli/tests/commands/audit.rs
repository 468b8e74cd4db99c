//! `audit`, on made-up sources with traps.

use crate::run::Folder;

fn page(codes: &[&str]) -> String {
    let rows: Vec<String> = codes.iter().map(|code| format!("| {code} | 说明 |\n")).collect();
    format!("| 错误码 | 描述 |\n|---|---|\n{}", rows.concat())
}

fn folder() -> Folder {
    Folder::with(&[
        ("docs-src/cvm.md", &page(&["ResourceNotFound.Image", "LimitExceeded.Disk", "Owner.Class"])),
        ("docs-src/vpc.md", &page(&["ResourceNotFound.Vpc", "LimitExceeded.Subnet", "LimitExceeded.Disk"])),
    ])
}

/// Returns what is found: path, line, column, and the code, for errors.
fn errors(folder: &Folder, arguments: &[&str]) -> Vec<String> {
    let output = folder.run(&[&["audit", "--format", "json"], arguments].concat());
    assert!(output.status < 2, "{}", output.stderr);
    let findings =
        output.stdout.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).expect("it is JSON"));
    let errors = findings.filter(|finding| finding["severity"] == "error");
    let errors = errors.map(|finding| {
        let message = finding["message"].as_str().expect("there is a message");
        let code = message.split('`').nth(1).expect("the message names the code");
        format!(
            "{}:{}:{} {code}",
            finding["path"].as_str().expect("there is a path"),
            finding["line"],
            finding["column"]
        )
    });
    errors.collect()
}

const GO: &str = r#"package main

// A comment: "LimitExceeded.Comment"
/* and "LimitExceeded.Block" */
func main() {
	if err.Code == "ResourceNotFound.Image" || err.Code == "ResourceNotFound.Imag" { // "LimitExceeded.After"
		fmt.Println("Code=LimitExceeded.InText, {\"Code\":\"LimitExceeded.Escaped\"}", `LimitExceeded.Backtick`)
		LimitExceeded.Method("InternalError.go", "com.LimitExceeded.Package", "LimitExceeded.", "a/LimitExceeded.Path")
		fmt.Sprintf("LimitExceeded.%s", "LimitExceeded.Word Word", "XLimitExceeded.Word", 'LimitExceeded.Mixed")
		--x; f("Owner.Class", "Owner.Clas", "Owner.class", "Sub.Class.Name")
	}
}
"#;

#[test]
fn go() {
    let folder = folder();
    folder.write("src/main.go", GO);
    assert_eq!(
        errors(&folder, &["src"]),
        [
            "src/main.go:6:58 ResourceNotFound.Imag",
            "src/main.go:6:87 LimitExceeded.After",
            "src/main.go:7:55 LimitExceeded.Escaped",
            "src/main.go:7:83 LimitExceeded.Backtick",
        ]
    );
    let comments = errors(&folder, &["src", "--comments"]);
    assert_eq!(comments.len(), 7, "{comments:?}");
}

const PYTHON: &str = r#""""LimitExceeded.Doc"""
# "LimitExceeded.Comment"
#"LimitExceeded.Tight"
RETRY = {'LimitExceeded.Single', "LimitExceeded.Disk", f"LimitExceeded.{name}"}
    * "LimitExceeded.List"
    *"LimitExceeded.Star"
def f():
    return e.code.startswith("LimitExceeded.") or LimitExceeded.Attribute
unterminated = "LimitExceeded.Open
after = 'LimitExceeded.After'
"#;

#[test]
fn python() {
    let folder = folder();
    folder.write("src/a.py", PYTHON);
    assert_eq!(
        errors(&folder, &["src"]),
        [
            "src/a.py:1:4 LimitExceeded.Doc",
            "src/a.py:4:11 LimitExceeded.Single",
            "src/a.py:6:7 LimitExceeded.Star",
            "src/a.py:10:10 LimitExceeded.After",
        ]
    );
}

/// What starts with `#` is not always a comment.
#[test]
fn attributes_and_constants_are_not_comments() {
    let folder = folder();
    folder.write("src/a.php", "#[Retry('LimitExceeded.Php')]\n# 'LimitExceeded.Comment'\n");
    folder.write("src/a.h", "#define CODE \"LimitExceeded.C\"\n");
    assert_eq!(errors(&folder, &["src"]), ["src/a.h:1:15 LimitExceeded.C", "src/a.php:1:10 LimitExceeded.Php"]);
}

const RUST: &str = r##"//! "LimitExceeded.Comment"
fn f<'a>(x: &'a str) -> bool { x == "LimitExceeded.Lifetime" }
const R: &str = r#"{"Code":"LimitExceeded.Raw"}"#;
const B: &[u8] = b"LimitExceeded.Disk";
const K: cvm::Code = code!(cvm, "LimitExceeded.Disk");
const L: [cvm::Code; 2] = codes![
    cvm: "Owner.Class",
    "ResourceNotFound.Image",
];
fn g() { code!(cvm, "Owner.Class"); h("Owner.Class", "Owner.Clas", "message: Owner.Class") }
"##;

#[test]
fn rust() {
    let folder = folder();
    folder.write("src/a.rs", RUST);
    assert_eq!(
        errors(&folder, &["src"]),
        ["src/a.rs:2:38 LimitExceeded.Lifetime", "src/a.rs:3:29 LimitExceeded.Raw", "src/a.rs:10:55 Owner.Clas"]
    );
    let printed = folder.run(&["audit", "src"]).stdout;
    assert!(printed.contains("note: the code `Owner.Class` is typed as a string\n  --> src/a.rs:10:40\n"), "{printed}");
    assert!(printed.contains("= help: the compiler checks code!(cvm, \"Owner.Class\")\n"), "{printed}");
    assert_eq!(printed.matches("note: the code `").count(), 2, "those in macros are checked already: {printed}");
    assert!(printed.contains("= help: did you mean `Owner.Class`?\n"), "{printed}");
}

const YAML: &str = "# LimitExceeded.Comment\nretry:\n  - LimitExceeded.Plain\n  - \"LimitExceeded.Quoted\" # LimitExceeded.After\n  \
    - code: LimitExceeded.Disk\n  - url: http://x/LimitExceeded.Path#LimitExceeded.Fragment\n  - see LimitExceeded.Text\n  \
    - [LimitExceeded.One, LimitExceeded.Two]\n  LimitExceeded.Key: yes\n";

/// Each is found where it is a whole scalar.
#[test]
fn data_needs_no_quotes() {
    let folder = folder();
    folder.write("src/a.yaml", YAML);
    folder.write("src/a.toml", "a = 'LimitExceeded.Toml' # 'LimitExceeded.After'\n");
    folder.write("src/a.ini", "; LimitExceeded.Comment\na = LimitExceeded.Ini\nb=LimitExceeded.Tight\n");
    folder.write("src/a.xml", "<code>LimitExceeded.Xml</code>\n<!-- LimitExceeded.Comment -->\n");
    folder.write("src/a.sh", "x=LimitExceeded.NoQuotes\n");
    folder.write(".env", "CODE=LimitExceeded.Env\n");
    let found: Vec<String> = errors(&folder, &["src", ".env"])
        .iter()
        .map(|error| error.replace("src/", "").replace("LimitExceeded.", ""))
        .collect();
    assert_eq!(
        found,
        [
            "a.ini:2:5 Ini",
            "a.ini:3:3 Tight",
            "a.toml:1:6 Toml",
            "a.toml:1:29 After",
            "a.xml:1:7 Xml",
            "a.yaml:3:5 Plain",
            "a.yaml:4:6 Quoted",
            "a.yaml:4:30 After",
            "a.yaml:8:6 One",
            "a.yaml:8:25 Two",
            "a.yaml:9:3 Key",
            ".env:1:6 Env",
        ]
    );
}

#[test]
fn a_mark_silences_findings() {
    let folder = folder();
    let source = "a('LimitExceeded.One') # tencent-errors: ignore\n// tencent-errors: ignore\nb('LimitExceeded.Two')\nc('LimitExceeded.Three')\n";
    folder.write("src/a.py", source);
    assert_eq!(errors(&folder, &["src"]), ["src/a.py:4:4 LimitExceeded.Three"]);
}

/// A minified source has many codes on one line: time and memory are in proportion to their number.
#[test]
fn a_long_line_is_quoted_around_each_code() {
    let folder = folder();
    folder.write("src/a.js", "f('LimitExceeded.Wrong','中文');".repeat(50_000));
    let output = folder.run(&["audit", "src", "--format", "json"]);
    assert_eq!(output.stdout.lines().count(), 50_000);
    assert!(
        output.stdout.lines().last().is_some_and(|last| last.contains("\"column\":1499974")),
        "the column counts characters"
    );
    folder.write("src/a.js", format!("{}f('LimitExceeded.Wrong');{}", "x".repeat(1_000), "y".repeat(1_000)));
    let printed = folder.run(&["audit", "src"]).with_status(1);
    assert!(printed.contains("--> src/a.js:1:1004\n") && printed.len() < 600, "{printed}");
}

#[test]
fn codes_of_another_product_are_wrong() {
    let folder = folder();
    folder.write(
        "src/a.go",
        "x := []string{\"ResourceNotFound.Vpc\", \"ResourceNotFound.Image\", \"LimitExceeded.Disk\"}\n",
    );
    let output = folder.run(&["audit", "src"]);
    assert_eq!(output.stderr, "3 codes in 1 source: 3 in the documents, 0 wrong\n");
    output.with_status(0);
    let output = folder.run(&["audit", "src", "--product", "cvm"]);
    assert!(
        output
            .stdout
            .contains("error: the code `ResourceNotFound.Vpc` is not one of cvm, but of vpc\n --> src/a.go:1:16\n"),
        "{}",
        output.stdout
    );
    assert_eq!(output.stderr, "3 codes in 1 source: 2 in the documents, 1 wrong\n");
    output.with_status(1);
    let named = ["src", "--docs", "one=docs-src/cvm.md", "--docs", "two=docs-src/vpc.md", "--product", "two"];
    assert_eq!(errors(&folder, &named), ["src/a.go:1:40 ResourceNotFound.Image"]);
    let output = folder.run(&["audit", "src", "--product", "cmv"]);
    assert!(output.stderr.contains("no documents are of the product `cmv`; did you mean `cvm`?"), "{}", output.stderr);
    output.with_status(2);
}

#[test]
fn ignored_files_documents_and_binaries_are_not_sources() {
    let folder = folder();
    let source = "x = 'LimitExceeded.Wrong'\n";
    for path in ["src/.gitignore", "src/kept.py", "src/gone/a.py", "src/.hidden/a.py", "src/a.md", "src/a.bin2"] {
        folder.write(path, source);
    }
    folder.write("src/.gitignore", "gone/\n");
    folder.write("src/a.bin2", "\0\"LimitExceeded.Wrong\"");
    assert_eq!(errors(&folder, &["src"]), ["src/kept.py:1:6 LimitExceeded.Wrong"]);
    let output = folder.run(&["audit", "nothing"]);
    assert!(output.stderr.contains("can't read nothing: "), "{}", output.stderr);
    output.with_status(2);
}

/// Bytes that are not UTF-8, and files without an end of line, are sources too.
#[test]
fn any_bytes_are_a_source() {
    let folder = folder();
    folder.write("a.c", b"x \xc4\xe3 f(\"LimitExceeded.Wrong\")".as_slice());
    folder.write("empty.c", "");
    assert_eq!(errors(&folder, &["a.c", "empty.c"]), ["a.c:1:9 LimitExceeded.Wrong"]);
}
