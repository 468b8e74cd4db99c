//! Runs the command in a folder of its own.

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::{env, fs};

use tempfile::TempDir;

use crate::root::root;

/// A folder with files for a test.
pub(crate) struct Folder(TempDir);

/// How a run ended.
#[derive(Debug)]
pub(crate) struct Output {
    pub(crate) status: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Folder {
    /// Returns an empty folder.
    pub(crate) fn new() -> Self {
        Folder(TempDir::new().expect("a folder can be made"))
    }

    /// Returns a folder with these files.
    pub(crate) fn with(files: &[(&str, &str)]) -> Self {
        let folder = Folder::new();
        for (path, text) in files {
            folder.write(path, text);
        }
        folder
    }

    /// Returns a folder with the documents of the workspace in `docs-src`.
    pub(crate) fn with_documents() -> Self {
        let folder = Folder::new();
        for entry in fs::read_dir(root().join("docs-src")).expect("the documents are there") {
            let path = entry.expect("the documents are there").path();
            let name = path.file_name().and_then(|name| name.to_str()).expect("the names are UTF-8");
            if name != "README.md" {
                folder.write(&format!("docs-src/{name}"), fs::read_to_string(&path).expect("the document is UTF-8"));
            }
        }
        folder
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    pub(crate) fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("the path is in a folder")).expect("the folder can be made");
        fs::write(path, text).expect("the file can be written");
    }

    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).expect("the file is there")
    }

    /// Returns the command, to be run here.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tencent-errors"));
        command.args(arguments).current_dir(self.0.path()).env_remove("CLICOLOR_FORCE").env_remove("NO_COLOR");
        for proxy in ["ALL_PROXY", "all_proxy", "HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"] {
            command.env_remove(proxy);
        }
        command
    }

    /// Runs the command here.
    pub(crate) fn run(&self, arguments: &[&str]) -> Output {
        Output::of(self.command(arguments).stdin(Stdio::null()).output().expect("the command runs"))
    }

    /// Runs the command here, with this on standard input.
    pub(crate) fn run_with(&self, arguments: &[&str], input: &[u8]) -> Output {
        let mut command = self.command(arguments);
        let command = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("the command runs");
        // A command that doesn't read its input may have ended.
        let _ = child.stdin.take().expect("the input is a pipe").write_all(input);
        Output::of(child.wait_with_output().expect("the command ends"))
    }
}

impl Output {
    fn of(output: std::process::Output) -> Self {
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("the output is UTF-8");
        Output {
            status: output.status.code().expect("no signal ends the command"),
            stdout: text(output.stdout),
            stderr: text(output.stderr),
        }
    }

    /// Returns the standard output of a run that must have this status.
    #[track_caller]
    pub(crate) fn with_status(self, status: i32) -> String {
        assert_eq!(self.status, status, "{}\n{}", self.stdout, self.stderr);
        self.stdout
    }
}
