//! Counts the instructions of a command with valgrind. Also holds the wrapper that cargo puts around rustc to count the compiler itself.

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, ExitStatus, Stdio};
use std::sync::OnceLock;
use std::time::Duration;
use std::{env, fs, thread};

use crate::{Result, package};

/// Returns whether valgrind is installed; if it isn't, says once which figures are missing.
pub(crate) fn is_there(section: &str) -> bool {
    static THERE: OnceLock<bool> = OnceLock::new();
    let there = *THERE.get_or_init(|| {
        let version = Command::new("valgrind").arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
        version.is_ok_and(|status| status.success())
    });
    if !there {
        println!("\n{section}: left out, for want of valgrind");
    }
    there
}

/// Returns the instructions that a command takes.
pub(crate) fn instructions(program: &Path, args: &[&str]) -> Result<f64> {
    let output = counted(program.as_os_str()).args(args).output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into());
    }
    count(&String::from_utf8_lossy(&output.stderr)).ok_or_else(|| "valgrind gave no count".into())
}

fn counted(program: &std::ffi::OsStr) -> Command {
    let mut command = Command::new("valgrind");
    command.args(["--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"]).arg(program);
    command
}

/// Counts only within one function.
fn within(program: &std::ffi::OsStr, function: &str) -> Command {
    let mut command = Command::new("valgrind");
    command.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]);
    command.arg(format!("--toggle-collect={function}")).arg(program);
    command
}

/// Returns the number in `==1234== I refs: 5,678`.
fn count(log: &str) -> Option<f64> {
    let line = log.lines().find(|line| line.contains("refs:") || line.contains("Collected :"))?;
    line.rsplit(' ').next()?.replace(',', "").parse().ok()
}

const WRAPPER: &str = "TENCENT_ERRORS_COST";

/// What rustc takes for one package.
#[derive(Clone, Copy)]
pub(crate) struct Compilation {
    pub(crate) instructions: f64,
    /// The peak of its memory in MiB, without valgrind.
    pub(crate) memory: f64,
}

/// Returns the instructions within one function of the macro, by its path, while it expands a package's document; the macro is not
/// optimised, nor is it in the release builds of users.
pub(crate) fn expansion(package: &Path, function: &str, release: bool) -> Result<f64> {
    rustc(package, release, &format!("{FUNCTION}{function}"))
}

const FUNCTION: &str = "function=";

/// Measures the CPU seconds of each crate in a clean `cargo build`.
pub(crate) fn seconds(package: &Path) -> Result<Vec<(String, f64)>> {
    let folder = package.join("clean");
    let _ = fs::remove_dir_all(&folder);
    let result = package.join("seconds");
    let _ = fs::remove_file(&result);
    let mut cargo = package::cargo(package);
    cargo.args(["build", "--quiet", "--target-dir"]).arg(&folder);
    cargo.env("RUSTC_WRAPPER", env::current_exe()?).env(WRAPPER, format!("seconds {}", result.display()));
    let output = cargo.output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into());
    }
    let text = fs::read_to_string(result)?;
    Ok(text
        .lines()
        .filter_map(|line| line.split_once(' '))
        .filter_map(|(name, time)| Some((name.to_owned(), time.parse().ok()?)))
        .collect())
}

/// Returns the compilation of the package in this folder, in release or as `cargo check`; what it depends on is not counted.
pub(crate) fn compilation(package: &Path, release: bool) -> Result<Compilation> {
    Ok(Compilation {
        instructions: rustc(package, release, "instructions")?,
        memory: rustc(package, release, "memory")? / 1024.0,
    })
}

/// What rustc takes for a package, without valgrind.
#[derive(Clone, Copy)]
pub(crate) struct Usage {
    /// CPU seconds, of all its threads.
    pub(crate) seconds: f64,
    /// The peak of its memory in MB.
    pub(crate) memory: f64,
}

/// Measures rustc on the program of the package in this folder, in release or as `cargo check`: the run in the middle of three, by seconds.
pub(crate) fn usage(package: &Path, release: bool) -> Result<Usage> {
    let runs: Result<Vec<Usage>> = (0..3)
        .map(|_| {
            let result = order(package, "src/main.rs", release, "usage")?;
            let (seconds, memory) = result.split_once(' ').ok_or("no usage was measured")?;
            Ok(Usage { seconds: seconds.parse()?, memory: memory.parse::<f64>()? * 1024.0 / 1e6 })
        })
        .collect();
    let mut runs = runs?;
    runs.sort_by(|left, right| left.seconds.total_cmp(&right.seconds));
    runs.get(1).copied().ok_or_else(|| "no usage was measured".into())
}

fn rustc(package: &Path, release: bool, what: &str) -> Result<f64> {
    Ok(order(package, "src/lib.rs", release, what)?.parse()?)
}

/// Compiles a package and returns what the wrapper wrote down.
fn order(package: &Path, sources: &str, release: bool, what: &str) -> Result<String> {
    let sources = package.join(sources);
    fs::write(&sources, fs::read(&sources)?)?;
    let result = package.join("count");
    let mut cargo = package::cargo(package);
    cargo.args(["rustc", "--quiet"]);
    cargo.args(if release { &["--release"][..] } else { &["--profile", "check"][..] });
    cargo.env("RUSTC", sysroot_rustc()?).env("RUSTC_WRAPPER", env::current_exe()?);
    cargo.env(WRAPPER, format!("{what} {}", result.display()));
    let output = cargo.output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into());
    }
    Ok(fs::read_to_string(result)?.trim().to_owned())
}

/// rustc itself: valgrind can't see through rustup's proxy.
fn sysroot_rustc() -> Result<PathBuf> {
    let output = Command::new("rustc").args(["--print", "sysroot"]).output()?;
    Ok(Path::new(String::from_utf8(output.stdout)?.trim()).join("bin/rustc"))
}

/// As the wrapper: counts the compilation of the primary package, and passes on all others.
pub(crate) fn wrapped() -> Option<ExitCode> {
    let order = env::var(WRAPPER).ok()?;
    let (what, result) = order.split_once(' ')?;
    let mut args = env::args_os().skip(1);
    let rustc = args.next()?;
    if what == "seconds" {
        return timed(Path::new(result), Command::new(&rustc).args(args));
    }
    let counted_here = env::var_os("CARGO_PRIMARY_PACKAGE").is_some();
    let mut command = Command::new(&rustc);
    command.args(args);
    if !counted_here {
        return Some(code(command.status().ok()?));
    }
    let value = match what {
        "memory" => watch(&mut command)?.peak.to_string(),
        "usage" => {
            let watched = watch(&mut command)?;
            format!("{} {}", watched.seconds, watched.peak)
        }
        _ => {
            let mut counted = match what.strip_prefix(FUNCTION) {
                Some(function) => within(&rustc, function),
                None => counted(&rustc),
            };
            let output = counted.args(command.get_args()).stdin(Stdio::null()).output().ok()?;
            let log = String::from_utf8_lossy(&output.stderr);
            if !output.status.success() {
                eprintln!("{log}");
                return Some(ExitCode::FAILURE);
            }
            count(&log)?.to_string()
        }
    };
    fs::write(result, value).ok()?;
    Some(ExitCode::SUCCESS)
}

fn code(status: ExitStatus) -> ExitCode {
    if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// What Linux tells about a command.
struct Watched {
    status: ExitStatus,
    /// User and system time.
    seconds: f64,
    /// The peak of its memory in KiB.
    peak: f64,
}

/// Runs a command and looks at it every two milliseconds. Elsewhere than on Linux there is nothing to see.
fn watch(command: &mut Command) -> Option<Watched> {
    let mut child = command.spawn().ok()?;
    let (stat, about) = (format!("/proc/{}/stat", child.id()), format!("/proc/{}/status", child.id()));
    let (mut ticks, mut peak): (f64, f64) = (0.0, 0.0);
    let status = loop {
        if let Some(status) = child.try_wait().ok()? {
            break status;
        }
        let text = fs::read_to_string(&stat).unwrap_or_default();
        // User and system time, the 14th and 15th field, in ticks of 10 ms.
        let fields = text.split_whitespace().skip(13).take(2).filter_map(|field| field.parse::<f64>().ok());
        ticks = ticks.max(fields.sum());
        let text = fs::read_to_string(&about).unwrap_or_default();
        let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let size = line.and_then(|line| line.split_whitespace().next()?.parse().ok());
        peak = peak.max(size.unwrap_or_default());
        thread::sleep(Duration::from_millis(2));
    };
    Some(Watched { status, seconds: ticks / 100.0, peak })
}

/// Writes down the crate's name and the CPU seconds that rustc took for it.
fn timed(result: &Path, command: &mut Command) -> Option<ExitCode> {
    use std::io::Write as _;
    let args: Vec<String> = command.get_args().map(|arg| arg.to_string_lossy().into_owned()).collect();
    let name = args.iter().skip_while(|arg| *arg != "--crate-name").nth(1);
    let Watched { status, seconds, .. } = watch(command)?;
    if let Some(name) = name {
        let mut file = fs::OpenOptions::new().append(true).create(true).open(result).ok()?;
        writeln!(file, "{name} {seconds}").ok()?;
    }
    Some(code(status))
}
