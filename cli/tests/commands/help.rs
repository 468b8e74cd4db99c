//! Help, completions, the manual, and wrong usage.

use crate::run::Folder;

const COMMANDS: [&str; 9] =
    ["import", "list", "explain", "check", "diff", "audit", "generate", "completions", "manual"];

#[test]
fn each_command_has_an_example() {
    let folder = Folder::new();
    for command in COMMANDS {
        let help = folder.run(&[command, "--help"]).with_status(0);
        assert!(help.contains("Example"), "{help}");
        assert!(help.contains(&format!("tencent-errors {command}")), "{help}");
    }
}

#[test]
fn wrong_usage_is_status_2() {
    let folder = Folder::new();
    for arguments in [
        &[][..],
        &["lst"],
        &["list", "--xml"],
        &["list", "--json", "--csv"],
        &["explain"],
        &["diff", "a"],
        &["generate", "a", "--check"],
    ] {
        let output = folder.run(arguments);
        assert!(output.stderr.contains("Usage: tencent-errors"), "{}", output.stderr);
        output.with_status(2);
    }
}

#[test]
fn shells_get_completions() {
    let folder = Folder::new();
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let completions = folder.run(&["completions", shell]).with_status(0);
        assert!(completions.contains("tencent-errors") && completions.contains("explain"), "{completions}");
    }
    folder.run(&["completions", "csh"]).with_status(2);
}

#[test]
fn the_manual_has_a_page_for_each_command() {
    let folder = Folder::new();
    assert!(folder.run(&["manual"]).with_status(0).contains(".TH tencent-errors 1"));
    folder.run(&["manual", "man1"]).with_status(0);
    for command in COMMANDS {
        assert!(folder.read(&format!("man1/tencent-errors-{command}.1")).contains("Example"), "{command}");
    }
}
