//! Where the output goes: pipes that are closed, colours.

use std::process::Stdio;

use crate::run::Folder;

/// A document with more rows than a pipe holds.
fn long() -> String {
    let rows: Vec<String> = (0..20_000).map(|number| format!("| {number} | 说明 |\n")).collect();
    format!("# 错误码\n\n| 错误码 | 描述 |\n|---|---|\n{}", rows.concat())
}

/// Whoever reads the output may leave: no message, no panic.
#[test]
fn a_closed_pipe_is_silent() {
    let folder =
        Folder::with(&[("docs-src/a.md", long().as_str()), ("docs-src/b.md", "| 错误码 |\n|---|\n| 1 |\n| 见 下 |\n")]);
    let commands: [&[&str]; 7] = [
        &["list"],
        &["list", "--json"],
        &["list", "--csv"],
        &["check", "--format", "json"],
        &["diff", "docs-src/b.md", "docs-src/a.md"],
        &["import", "docs-src/a.md"],
        &["generate", "docs-src/a.md"],
    ];
    for arguments in commands {
        let mut command = folder.command(arguments);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the command runs");
        drop(child.stdout.take());
        let output = child.wait_with_output().expect("the command ends");
        let told = String::from_utf8_lossy(&output.stderr);
        assert!(!told.contains("panicked") && !told.contains("error:"), "{arguments:?}: {told}");
        assert!(matches!(output.status.code(), Some(0 | 1)), "{arguments:?}: {:?}", output.status);
    }
}

/// A pipe gets no colours, unless the user forces them; `NO_COLOR` is heeded.
#[test]
fn colours_follow_the_environment() {
    let folder = Folder::with(&[("a.md", "| 错误码 | 描述 |\n|---|---|\n| AuthFailure | x |\n| see below | y |\n")]);
    let has_colours = |arguments: &[&str], variables: &[(&str, &str)]| {
        let output = folder.command(arguments).envs(variables.iter().copied()).output().expect("the command runs");
        output.stdout.contains(&0x1b) || output.stderr.contains(&0x1b)
    };
    let commands: [&[&str]; 4] = [
        &["list", "a.md"],
        &["check", "a.md"],
        &["explain", "AuthFailure", "--docs", "a.md"],
        &["explain", "X.Y", "--docs", "a.md"],
    ];
    for arguments in commands {
        assert!(!has_colours(arguments, &[]), "{arguments:?}");
        assert!(has_colours(arguments, &[("CLICOLOR_FORCE", "1")]), "{arguments:?}");
        assert!(!has_colours(arguments, &[("NO_COLOR", "1")]), "{arguments:?}");
    }
}
