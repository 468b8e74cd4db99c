//! Makes a crate for a test and builds it: takes its name, dependency and files, and returns the output of cargo and of the program.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use crate::root::root;

pub(crate) struct Crate {
    name: &'static str,
    folder: PathBuf,
}

/// How a run of cargo ended.
pub(crate) struct Output {
    pub(crate) success: bool,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

/// Returns the target folder of all these crates.
fn target() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("outside-target")
}

/// Returns the folder of their documentation.
fn documentation() -> PathBuf {
    target().join("doc")
}

impl Crate {
    /// Returns a new crate, with nothing left of what stood there before. In `dependency`, `RUNTIME` stands for the runtime's path.
    pub(crate) fn new(name: &'static str, dependency: &str) -> Self {
        let krate = Crate { name, folder: Path::new(env!("CARGO_TARGET_TMPDIR")).join(name) };
        if krate.folder.exists() {
            fs::remove_dir_all(&krate.folder).expect("the folder can be removed");
        }
        krate.write(
            "Cargo.toml",
            &format!(
                "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2021\"\n\n[workspace]\n\n[dependencies]\n{}\n",
                Self::with_runtime(dependency)
            ),
        );
        fs::copy(root().join("Cargo.lock"), krate.folder.join("Cargo.lock")).expect("the workspace has a Cargo.lock");
        krate
    }

    /// Returns a manifest, or part of one, in which `RUNTIME`, `CODEGEN` and `CATALOG` stand for the paths of these crates.
    pub(crate) fn with_runtime(manifest: &str) -> String {
        let crates = [("RUNTIME", "runtime"), ("CODEGEN", "codegen"), ("CATALOG", "catalog")];
        crates.iter().fold(manifest.to_owned(), |manifest, (name, folder)| {
            manifest.replace(name, &format!("{:?}", root().join(folder).to_string_lossy()))
        })
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.folder.join(path)
    }

    pub(crate) fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("the path is in a folder")).expect("the folder can be made");
        fs::write(path, text).expect("the file can be written");
    }

    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).expect("the file is there")
    }

    /// Copies a document of `docs-src/` into the crate's `docs/`.
    pub(crate) fn copy_document(&self, name: &str) {
        let text = fs::read_to_string(root().join("docs-src").join(name)).expect("the document is there");
        self.write(&format!("docs/{name}"), &text);
    }

    pub(crate) fn cargo(&self, arguments: &[&str]) -> Output {
        let output = Command::new(env!("CARGO"))
            .args(arguments)
            .args(["--offline", "--color=never"])
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", target())
            .env("CARGO_TERM_QUIET", "false")
            .env("RUSTDOCFLAGS", "-D warnings -W rustdoc::all")
            .output()
            .expect("cargo runs");
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("cargo tells UTF-8");
        Output { success: output.status.success(), stdout: text(output.stdout), stderr: text(output.stderr) }
    }

    /// Returns what the program prints.
    pub(crate) fn run(&self) -> String {
        let output = self.cargo(&["run"]);
        assert!(output.success, "{}", output.stderr);
        output.stdout
    }

    /// Returns the program that the last build made.
    pub(crate) fn program(&self, profile: &str) -> Vec<u8> {
        let program = target().join(profile).join(format!("{}{}", self.name, env::consts::EXE_SUFFIX));
        fs::read(program).expect("the crate was built")
    }

    /// Builds the crate; whether there was anything to compile, of this crate or another.
    pub(crate) fn build_compiles(&self) -> bool {
        let output = self.cargo(&["build"]);
        assert!(output.success, "{}", output.stderr);
        output.stderr.contains("Compiling")
    }

    /// Documents the crate. What stood in the folder goes before: rustdoc keeps names of earlier runs in the index of its search.
    pub(crate) fn document(&self) -> Output {
        let folder = documentation();
        if folder.exists() {
            fs::remove_dir_all(folder).expect("the folder can be removed");
        }
        self.cargo(&["doc", "--no-deps"])
    }

    /// Returns the page of the crate's documentation, from the target folder.
    pub(crate) fn page(&self, path: &str) -> String {
        let page = documentation().join(self.name.replace('-', "_")).join(path);
        fs::read_to_string(page).expect("the page is there")
    }
}

/// Returns what the search in the documentation reads: a file, or a folder of them, whose name starts with `search`.
pub(crate) fn search_index() -> String {
    let mut paths = entries(&documentation());
    paths.retain(|path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("search")));
    let mut index = String::new();
    while let Some(path) = paths.pop() {
        if path.is_dir() {
            paths.extend(entries(&path));
        } else {
            index.push_str(&fs::read_to_string(path).expect("the index is text"));
        }
    }
    index
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder can be read");
    entries.map(|entry| entry.expect("the folder can be read").path()).collect()
}
