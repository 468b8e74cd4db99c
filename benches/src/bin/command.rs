//! Measures the command `tencent-errors` on one core: `list` and `check` over made-up pages, and `audit` over made-up sources:
//! `cargo run --release -p tencent-errors-benches --bin command`.
//!
//! It prints a table in Markdown. The pages and sources are written to `target/command/`. The time is what the process takes of the processor,
//! the best of three rounds, so that a busy machine changes it little; opening the files is part of it.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::{env, fs, io};

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

/// Files of one kind: a name for the folder, the number of files, their ending, and the text of each.
type Kind = (&'static str, usize, &'static str, fn() -> String);

/// As many pages as a survey of Tencent's documents had, most of them without error codes.
const PAGES: &[Kind] = &[
    ("pages of prose", 9_000, "md", prose),
    ("pages with tables of parameters", 15_000, "md", parameters),
    ("pages with error codes", 3_000, "md", codes),
];

/// Pages on one line, as some sites save them.
const PROBLEMS: &[Kind] = &[("page with 80,000 problems", 1, "html", problems)];

const SOURCES: &[Kind] = &[
    ("sources without codes", 10_000, "go", || source(200)),
    ("sources that end with a code", 10_000, "go", || source(200) + "var last = \"FailedOperation.DomainExists\"\n"),
    ("source with 80,000 wrong codes", 1, "js", || "f('LimitExceeded.Wrong');".repeat(80_000)),
];

fn main() -> ExitCode {
    match measure() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn measure() -> Result<()> {
    let build =
        Command::new(env!("CARGO")).args(["build", "--quiet", "--release", "-p", "tencent-errors-cli"]).status()?;
    if !build.success() {
        return Err("the command doesn't compile".into());
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().ok_or("the package is in the workspace")?;
    let program = root.join("target/release/tencent-errors");
    let documents = root.join("docs-src").display().to_string();
    println!("| | MB | seconds | MB/s |\n|---|---:|---:|---:|");
    for kind in PAGES {
        row(&program, "list --json", kind, &["list", "--json"])?;
    }
    for kind in PROBLEMS {
        row(&program, "check", kind, &["check"])?;
    }
    for kind in SOURCES {
        row(&program, "audit", kind, &["audit", "--docs", &documents])?;
    }
    Ok(())
}

/// Measures the command over files of a kind, and prints a row.
fn row(program: &Path, name: &str, kind: &Kind, arguments: &[&str]) -> Result<()> {
    let (folder, size) = written(kind)?;
    let rounds = (0..3).map(|_| seconds(program, arguments, &folder)).collect::<Result<Vec<f64>>>()?;
    let best = rounds.into_iter().fold(f64::INFINITY, f64::min);
    println!("| `{name}`, {} {} | {size:.0} | {best:.2} | {:.0} |", kind.1, kind.0, size / best);
    Ok(())
}

/// Writes the files, a few hundred to a folder, and returns their folder and their size in megabytes.
fn written((name, count, ending, text): &Kind) -> io::Result<(PathBuf, f64)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/command").join(name.replace(' ', "-"));
    let text = text();
    for index in 0..*count {
        let part = folder.join((index / 500).to_string());
        fs::create_dir_all(&part)?;
        fs::write(part.join(format!("{index}.{ending}")), &text)?;
    }
    #[allow(clippy::cast_precision_loss, reason = "a figure for people")]
    Ok((folder, (text.len() * count) as f64 / 1e6))
}

/// Runs the command on one core, and returns the seconds of the processor that it took, by the shell's own account.
fn seconds(program: &Path, arguments: &[&str], folder: &Path) -> Result<f64> {
    let shell = Command::new("sh")
        .args(["-c", "\"$@\" >/dev/null 2>&1; times", "sh"])
        .arg(program)
        .args(arguments)
        .arg(folder)
        .stdin(Stdio::null())
        .output()?;
    let told = String::from_utf8(shell.stdout)?;
    let of_child = told.lines().nth(1).ok_or("the shell tells no times")?;
    let seconds = of_child.split_whitespace().map(|time| {
        let (minutes, seconds) = time.trim_end_matches('s').split_once('m').ok_or("the shell tells no time")?;
        Ok::<f64, Box<dyn std::error::Error>>(minutes.parse::<f64>()? * 60.0 + seconds.parse::<f64>()?)
    });
    seconds.sum()
}

fn prose() -> String {
    "# 概述\n\n".to_owned() + &"域名解析服务把域名转换为地址，调用接口之前请先开通服务并完成实名认证。\n\n".repeat(60)
}

fn parameters() -> String {
    let mut text =
        String::from("# 查询实例列表\n\n## 输入参数\n\n| 参数名称 | 是否必选 | 类型 | 描述 |\n|---|---|---|---|\n");
    for index in 0..40 {
        let _ =
            writeln!(text, "| Parameter{index} | 否 | String | 实例的名称，不超过 60 个字符，详见 `Filter` 的说明。 |");
    }
    text
}

fn codes() -> String {
    let mut text = String::from("# 错误码\n\n## 业务错误码\n\n| 错误码 | 描述 |\n|---|---|\n");
    for index in 0..150 {
        let _ = writeln!(text, "| FailedOperation.DomainName{index} | 域名 {index} 的状态不正确，不能进行此操作。 |");
    }
    text
}

fn problems() -> String {
    let mut text = String::from("<table><tr><th>错误码<th>描述");
    for index in 0..80_000 {
        let _ = write!(text, "<tr><td>see {index} below<td>长<tr><td>AuthFailure<td>鉴权失败");
    }
    text + "</table>"
}

fn source(functions: usize) -> String {
    let mut text = String::from("package example\n\nimport \"fmt\"\n\n");
    for index in 0..functions {
        let _ = writeln!(
            text,
            "// Function{index} prints a message, and returns the error of the call.\nfunc Function{index}(name string) error {{\n\tif name == \"\" {{\n\t\t\
             return fmt.Errorf(\"the name is empty: %q\", name)\n\t}}\n\treturn nil\n}}\n"
        );
    }
    text
}
