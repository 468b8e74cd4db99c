//! In a terminal: its width and its colours. `script` of util-linux gives a process a terminal.

#![cfg(target_os = "linux")]

use std::process::{Command, Stdio};

use crate::run::Folder;

/// Runs a shell's command in a terminal of 60 columns, and returns what appears there; `None`, and says so, where `script` is absent. The shell
/// knows the program as `$PROGRAM`.
fn in_terminal(folder: &Folder, command: &str) -> Option<String> {
    let is_there = Command::new("script").arg("--version").stdout(Stdio::null()).status().is_ok();
    if !is_there {
        println!("`script` is absent: skipped");
        return None;
    }
    let output = Command::new("script")
        .args(["-qec", &format!("stty cols 60 rows 24; {command}"), "/dev/null"])
        .current_dir(folder.path(""))
        .env("PROGRAM", env!("CARGO_BIN_EXE_tencent-errors"))
        .env("TERM", "xterm")
        .env_remove("NO_COLOR")
        .env_remove("CLICOLOR")
        .env("NO_PROXY", "127.0.0.1")
        .stdin(Stdio::null())
        .output()
        .expect("script runs");
    Some(String::from_utf8(output.stdout).expect("the output is UTF-8"))
}

fn folder() -> Folder {
    let text = "域名的状态不正确，不能进行此操作。".repeat(9);
    Folder::with(&[("docs-src/a.md", &format!("| 错误码 | 描述 |\n|---|---|\n| AuthFailure | {text} |\n"))])
}

#[test]
fn width_and_colours_are_those_of_the_terminal() {
    let folder = folder();
    let Some(shown) = in_terminal(&folder, "NO_COLOR=1 \"$PROGRAM\" list") else { return };
    let row = shown.lines().find(|line| line.contains("AuthFailure")).expect("the code is listed");
    // Each Chinese character takes two columns.
    let columns: usize = row.trim_end().chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum();
    assert!((50..=60).contains(&columns), "{columns}: {row}");
    assert!(row.trim_end().ends_with('…') && !shown.contains('\u{1b}'), "{shown}");
    let shown = in_terminal(&folder, "\"$PROGRAM\" list").expect("script is there");
    assert!(shown.contains("\u{1b}[1mdocs-src/a.md"), "{shown}");
    let shown = in_terminal(&folder, "\"$PROGRAM\" list --json").expect("script is there");
    assert!(!shown.contains('\u{1b}') && shown.contains("操作。\""), "{shown}");
}

/// A download that takes over a second has a bar, which is gone at the end.
#[test]
#[cfg(feature = "fetch")]
fn a_long_download_has_a_bar() {
    let server = crate::server::start(|_, client| {
        let body = format!("[{}]", " ".repeat(3 << 20));
        let (start, end) = body.split_at(2 << 20);
        crate::server::send(client, &format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{start}", body.len()));
        std::thread::sleep(std::time::Duration::from_millis(1200));
        crate::server::send(client, end);
    });
    let command = format!("\"$PROGRAM\" import --list --from http://{server}/x.json");
    let Some(shown) = in_terminal(&Folder::new(), &command) else { return };
    let line = shown.split('\r').find(|line| line.starts_with('[')).expect("there is a bar");
    assert!(line.starts_with("[####################") && line.ends_with(" MB of 3.0 MB"), "{shown:?}");
    assert!(shown.trim_end_matches('\r').ends_with("  "), "{shown:?}");
}
