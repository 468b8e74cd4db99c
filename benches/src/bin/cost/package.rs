//! Writes the measured packages under `target/cost`, and runs cargo in them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::Result;

/// Returns the runtime, from the manifest of a package that is measured.
pub(crate) fn ours() -> String {
    format!("tencent-errors = {{ path = \"{}\" }}\n", root().join("runtime").display())
}

/// Returns the folder of the workspace.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_path_buf).unwrap_or_default()
}

/// Returns where the packages are.
pub(crate) fn folder() -> PathBuf {
    root().join("target/cost")
}

/// Writes a package. All share their dependencies.
pub(crate) fn write(name: &str, dependencies: &str, files: &[(&str, String)]) -> Result<PathBuf> {
    let package = folder().join(name);
    fs::create_dir_all(package.join("src"))?;
    fs::create_dir_all(folder().join(".cargo"))?;
    fs::write(folder().join(".cargo/config.toml"), "[build]\ntarget-dir = \"target\"\nincremental = false\n")?;
    let manifest =
        format!("[package]\nname = \"{name}\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n{dependencies}\n");
    fs::write(package.join("Cargo.toml"), manifest)?;
    for (path, text) in files {
        fs::write(package.join(path), text)?;
    }
    Ok(package)
}

/// Returns a cargo that builds in `target/cost/target`, wherever the caller's own environment points.
pub(crate) fn cargo(package: &Path) -> Command {
    let mut cargo = Command::new("cargo");
    cargo.current_dir(package).env_remove("CARGO_TARGET_DIR").env_remove("CARGO_BUILD_TARGET_DIR");
    cargo
}

/// Returns the program of a package, built in release or without optimisation.
pub(crate) fn program(package: &Path, release: bool) -> Result<PathBuf> {
    let profile = if release { "release" } else { "dev" };
    let output = cargo(package).args(["build", "--quiet", "--profile", profile]).output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into());
    }
    Ok(built(package, release))
}

/// Returns where the program of a package is when it is built.
pub(crate) fn built(package: &Path, release: bool) -> PathBuf {
    let name = package.file_name().unwrap_or_default();
    folder().join("target").join(if release { "release" } else { "debug" }).join(name)
}
