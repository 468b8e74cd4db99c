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
const quote = '"' // "LimitExceeded.AfterRune"

func main() {
	if err.Code == "ResourceNotFound.Image" || err.Code == "ResourceNotFound.Imag" {
		fmt.Println("Code=LimitExceeded.Raw, \"LimitExceeded.Escaped\"\nLimitExceeded.NewLine")
		fmt.Println(`LimitExceeded.Backtick \`, "LimitExceeded.Behind")
		LimitExceeded.Method("InternalError.go", "com.LimitExceeded.Package", "see LimitExceeded.", "a/LimitExceeded.Path")
		fmt.Sprintf("LimitExceeded.%s LimitExceeded.Per%s XLimitExceeded.Word", x)
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
            "src/main.go:8:58 ResourceNotFound.Imag",
            "src/main.go:9:21 LimitExceeded.Raw",
            "src/main.go:9:42 LimitExceeded.Escaped",
            "src/main.go:9:67 LimitExceeded.NewLine",
            "src/main.go:10:16 LimitExceeded.Backtick",
            "src/main.go:10:44 LimitExceeded.Behind",
        ]
    );
    assert_eq!(errors(&folder, &["src", "--comments"]).len(), 9);
}

const PYTHON: &str = r#""""Docs: LimitExceeded.Doc"""
# "LimitExceeded.Comment"
RETRY = {'LimitExceeded.Single', "LimitExceeded.Disk", f"LimitExceeded.{name}", r'\LimitExceeded.Raw'}
TEXT = """first # no comment
LimitExceeded.Triple"""
def f():
    '''LimitExceeded.Doc'''
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
            "src/a.py:3:11 LimitExceeded.Single",
            "src/a.py:5:1 LimitExceeded.Triple",
            "src/a.py:9:17 LimitExceeded.Open",
            "src/a.py:10:10 LimitExceeded.After",
        ]
    );
}

const RUST: &str = r##"//! "LimitExceeded.Comment"
/* a /* nested "LimitExceeded.Nested" */ "LimitExceeded.Still" */
use x as r; // a lifetime is no quote
fn f<'a>(x: &'a str) -> bool { x == "LimitExceeded.Lifetime" }
const C: char = '"'; const D: char = '\''; const E: &str = "LimitExceeded.Character";
const R: &str = r#"{"Code":"LimitExceeded.Raw"}"#;
const B: &[u8] = b"LimitExceeded.Disk";
const K: cvm::Code = code!(cvm, "LimitExceeded.Disk");
const L: [cvm::Code; 2] = codes![cvm: "LimitExceeded.Checked", "ResourceNotFound.Image"];
tencent_errors!("docs-src/cvm.md", rename { "LimitExceeded.Renamed" => X });
fn g() { code!(cvm, "Owner.Class"); h("Owner.Class", "Owner.Clas", "message: Owner.Class") }
"##;

#[test]
fn rust() {
    let folder = folder();
    folder.write("src/a.rs", RUST);
    assert_eq!(
        errors(&folder, &["src"]),
        [
            "src/a.rs:4:38 LimitExceeded.Lifetime",
            "src/a.rs:5:61 LimitExceeded.Character",
            "src/a.rs:6:29 LimitExceeded.Raw",
            "src/a.rs:11:55 Owner.Clas",
        ]
    );
    let told = folder.run(&["audit", "src"]).stdout;
    assert!(told.contains("note: the code `Owner.Class` is typed as a string\n  --> src/a.rs:11:40\n"), "{told}");
    assert!(told.contains("= help: code!(cvm, \"Owner.Class\") is checked when this compiles\n"), "{told}");
    assert_eq!(told.matches("note: the code `Owner.Class`").count(), 1, "a message is no code: {told}");
    assert!(told.contains("= help: did you mean `Owner.Class`?\n"), "{told}");
}

const YAML: &str = "# LimitExceeded.Comment\nretry:\n  - LimitExceeded.Plain\n  - \"LimitExceeded.Quoted\" # LimitExceeded.Behind\n  - code: LimitExceeded.Disk\n  - url: http://x/LimitExceeded.Path#LimitExceeded.Fragment\n";

#[test]
fn yaml_and_others() {
    let folder = folder();
    folder.write("src/a.yaml", YAML);
    folder.write("src/a.json", r#"{"codes": ["LimitExceeded.Json"], "LimitExceeded.Key": 1}"#);
    folder.write("src/a.js", "const re = /[\"/]/; x = `a\nLimitExceeded.Template ${y}`; // 'LimitExceeded.Comment'\ny = 'LimitExceeded.Single'\n");
    folder.write(
        "src/a.sh",
        "case $1 in 'LimitExceeded.Shell') ;; esac # LimitExceeded.Comment\necho ${x#\"} \"LimitExceeded.Length\"\n",
    );
    folder.write("src/a.cs", "var a = @\"\"\"LimitExceeded.Verbatim\"\"\"; // \"LimitExceeded.Comment\"\n");
    folder.write("src/a.cpp", "auto a = R\"x(\"LimitExceeded.Raw)\")x\"; char b = '\"'; f(\"LimitExceeded.Cpp\");\n");
    folder.write("src/a.php", "<?php # \"LimitExceeded.Comment\"\n$a = 'LimitExceeded.Php';\n");
    folder.write("src/a.toml", "a = 'LimitExceeded.Toml' # 'LimitExceeded.Comment'\n");
    folder.write(
        "src/A.java",
        "/** \"LimitExceeded.Comment\" */ class A { String a = \"LimitExceeded.Java\"; char q = '\"'; }\n",
    );
    folder.write("src/a.rb", "a = \"LimitExceeded.Ruby#{x}\" # 'LimitExceeded.Comment'\nb = 'LimitExceeded.Rb'\n");
    folder.write("src/a.unknown", "x \"LimitExceeded.Unknown\"\n  # \"LimitExceeded.Comment\"\n");
    let found: Vec<String> =
        errors(&folder, &["src"]).iter().map(|error| error.replace("src/", "").replace("LimitExceeded.", "")).collect();
    assert_eq!(
        found,
        [
            "A.java:1:54 Java",
            "a.cpp:1:15 Raw",
            "a.cpp:1:56 Cpp",
            "a.cs:1:13 Verbatim",
            "a.js:2:1 Template",
            "a.js:3:6 Single",
            "a.json:1:13 Json",
            "a.json:1:36 Key",
            "a.php:2:7 Php",
            "a.rb:2:6 Rb",
            "a.sh:1:13 Shell",
            "a.toml:1:6 Toml",
            "a.unknown:1:4 Unknown",
            "a.yaml:3:5 Plain",
            "a.yaml:4:6 Quoted",
        ]
    );
}

/// In each source, the codes that are to be found start with `LimitExceeded.Y`, and those that are not with `LimitExceeded.N`.
const SOURCES: &[(&str, &str)] = &[
    (
        "code.js",
        "a = `x ${f(\"LimitExceeded.Y1\")} LimitExceeded.Y2 ${b ? `LimitExceeded.Y3` : '}'} LimitExceeded.N${c}`; // 'LimitExceeded.N'\n\
         b = `${LimitExceeded.N} ${/* 'LimitExceeded.N' */ {a: {}}}`; c = 'LimitExceeded.Y4'; return /['\"]/.test('LimitExceeded.Y5')\n",
    ),
    (
        "code.rb",
        "a = \"x #{h[\"LimitExceeded.Y1\"]} #{\"}\"} LimitExceeded.Y2\" # \"LimitExceeded.N\"\nb = %w[LimitExceeded.Y3 LimitExceeded.Y4]\n\
         c = <<~TEXT + 'LimitExceeded.Y5'\n  it's LimitExceeded.Y6 # no comment\n  TEXT\nd = 'LimitExceeded.Y7' if /it's/ =~ e # LimitExceeded.N\n\
         f << g % h\n=begin\n'LimitExceeded.N'\n=end\ni = 'LimitExceeded.Y8'\n",
    ),
    (
        "code.sh",
        "x=\"$(f \"LimitExceeded.Y1\") LimitExceeded.Y2\" # 'LimitExceeded.N'\ncat <<'EOF' | grep \"LimitExceeded.Y3\"\nit's LimitExceeded.Y4 # no comment\n\
         EOF\necho it\\'s \"LimitExceeded.Y5\" $'it\\'s' 'LimitExceeded.Y6' # it's LimitExceeded.N\nf <<< 'LimitExceeded.Y7'; echo $((1 << 2))\n\
         # don't 'LimitExceeded.N'\n",
    ),
    (
        "code.php",
        "it's <b>LimitExceeded.N</b>\n<?php\n#[Retry('LimitExceeded.Y1')]\n$a = \"{$h[\"LimitExceeded.Y2\"]} LimitExceeded.Y3\"; # 'LimitExceeded.N'\n\
         $b = <<<TEXT\nit's LimitExceeded.Y4 // no comment\n  TEXT . 'LimitExceeded.Y5';\n?>\nit's\n<?= 'LimitExceeded.Y6' ?>\n",
    ),
    (
        "code.pl",
        "my @a = qw(LimitExceeded.Y1 LimitExceeded.Y2); # 'LimitExceeded.N'\nprint <<\"END\", 'LimitExceeded.Y3';\nit's LimitExceeded.Y4\nEND\n\
         if ($x =~ /it's/) { f('LimitExceeded.Y5') } my $q = 'LimitExceeded.Y6';\n=pod\n\n'LimitExceeded.N'\n\n=cut\nf(q{LimitExceeded.Y7});\n",
    ),
    (
        "code.py",
        "a = f'{h[\"LimitExceeded.Y1\"]}' + r'\\d' + b\"LimitExceeded.Y2\" + rf\"\"\"it's # \"LimitExceeded.Y3\" \"\"\" # 'LimitExceeded.N'\n",
    ),
    (
        "code.tf",
        "a = \"${lookup(x, \"LimitExceeded.Y1\")} LimitExceeded.Y2\" # \"LimitExceeded.N\"\nb = <<-EOF\n  https://x \"LimitExceeded.Y3\" # no comment\n  EOF\n\
         c = \"LimitExceeded.Y4\" // \"LimitExceeded.N\"\n",
    ),
    (
        "code.cs",
        "var a = $\"{h[\"LimitExceeded.Y1\"]} {{LimitExceeded.Y2}} LimitExceeded.N{x}\"; // \"LimitExceeded.N\"\n\
         var b = \"\"\"LimitExceeded.Y3 \\\"\"\"; var c = $@\"LimitExceeded.Y4 \"\" \\\"; char d = '\"'; /* \"LimitExceeded.N\" */ f(\"LimitExceeded.Y5\");\n",
    ),
    (
        "code.kt",
        "val a = \"${h[\"LimitExceeded.Y1\"]} LimitExceeded.Y2\" // \"LimitExceeded.N\"\nval b = \"\"\"LimitExceeded.Y3 \\\"\"\"; val c = '\"'; f(\"LimitExceeded.Y4\") // \"LimitExceeded.N\"\n",
    ),
    (
        "Code.java",
        "@Value(\"${a:LimitExceeded.Y1}\") String a = \"\"\"\n  say \"LimitExceeded.Y2\" // no comment\n\"\"\"; // \"LimitExceeded.N\"\n",
    ),
    (
        "code.swift",
        "let a = \"\\(h[\"LimitExceeded.Y1\"]) LimitExceeded.Y2 LimitExceeded.N\\(x)\" // \"LimitExceeded.N\"\nlet b = \"LimitExceeded.Y3\"\n",
    ),
    (
        "code.cpp",
        "int a = 1'000'000'0; f(\"LimitExceeded.Y1\"); // it's \"LimitExceeded.N\"\nauto b = u8R\"(\\\"LimitExceeded.Y2 // no comment)\";\n",
    ),
    (
        "code.go",
        "a := `it's \\` + \"LimitExceeded.Y1\" // \"LimitExceeded.N\"\nb := '`'; c := \"LimitExceeded.Y2\" /* ` */\n",
    ),
    (
        "code.rs",
        "let a = br##\"\\\"# LimitExceeded.Y1\"##; let b = c\"LimitExceeded.Y2\"; // \"LimitExceeded.N\"\nlet r = r#type; let c = b'\"'; f(\"LimitExceeded.Y3\");\n",
    ),
    (
        "code.lua",
        "a = [[it's LimitExceeded.Y1]] -- 'LimitExceeded.N'\n--[[ 'LimitExceeded.N'\n]] b = 'LimitExceeded.Y2'\n",
    ),
    (
        "code.hs",
        "a = foldl' f \"LimitExceeded.Y1\" -- it's \"LimitExceeded.N\"\nb = [[\"LimitExceeded.Y2\"]] {- \"LimitExceeded.N\" -}\n",
    ),
    ("code.sql", "SELECT 'it''s LimitExceeded.Y1' -- 'LimitExceeded.N'\n"),
    ("code.ex", "a = \"#{h[\"LimitExceeded.Y1\"]} LimitExceeded.Y2\" # it's \"LimitExceeded.N\"\n"),
    ("code.jl", "a = b' * c(\"LimitExceeded.Y1\") # \"LimitExceeded.N\"\n"),
    ("code.ini", "; LimitExceeded.N\na = LimitExceeded.Y1\n"),
    // What never ends costs no more than itself.
    ("open.js", "a = `${`${`${ 'LimitExceeded.Y1'\n"),
    ("open.rb", "a = <<~TEXT\nb = 'LimitExceeded.Y1' + \"#{ 'LimitExceeded.Y2'\n"),
    ("open.cs", "var a = $\"{ b;\nvar c = \"LimitExceeded.Y1\";\n"),
];

#[test]
fn strings_with_code_heredocs_and_raw_strings() {
    let folder = folder();
    for (name, source) in SOURCES {
        folder.write(&format!("src/{name}"), *source);
        let found: Vec<String> = errors(&folder, &[&format!("src/{name}")])
            .iter()
            .filter_map(|error| error.split_once("LimitExceeded.").map(|(_, name)| name.to_owned()))
            .collect();
        let expected: Vec<String> =
            (1..=source.matches("LimitExceeded.Y").count()).map(|at| format!("Y{at}")).collect();
        assert_eq!(found, expected, "{name}: {source}");
    }
}

#[test]
fn codes_of_another_product_are_wrong() {
    let folder = folder();
    folder.write(
        "src/a.go",
        "x := []string{\"ResourceNotFound.Vpc\", \"ResourceNotFound.Image\", \"LimitExceeded.Disk\"}\n",
    );
    let output = folder.run(&["audit", "src"]);
    assert_eq!(output.stderr, "3 codes in 1 source: 3 told by the documents, 0 wrong\n");
    output.with_status(0);
    let output = folder.run(&["audit", "src", "--product", "cvm"]);
    assert!(
        output
            .stdout
            .contains("error: the code `ResourceNotFound.Vpc` is none of cvm, but of vpc\n --> src/a.go:1:16\n"),
        "{}",
        output.stdout
    );
    assert_eq!(output.stderr, "3 codes in 1 source: 2 told by the documents, 1 wrong\n");
    output.with_status(1);
    let named = ["src", "--docs", "one=docs-src/cvm.md", "--docs", "two=docs-src/vpc.md", "--product", "two"];
    assert_eq!(errors(&folder, &named), ["src/a.go:1:40 ResourceNotFound.Image"]);
    let output = folder.run(&["audit", "src", "--product", "cmv"]);
    assert!(output.stderr.contains("no documents are of the product `cmv`; did you mean `cvm`?"), "{}", output.stderr);
    output.with_status(2);
}

#[test]
fn ignored_files_documents_and_binaries_are_no_sources() {
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
    folder.write("a.c", b"/* \xc4\xe3 */ f(\"\xc4\xe3 LimitExceeded.Wrong".as_slice());
    folder.write("empty.c", "");
    assert_eq!(errors(&folder, &["a.c", "empty.c"]), ["a.c:1:16 LimitExceeded.Wrong"]);
}
