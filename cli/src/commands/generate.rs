//! `generate`: writes the expansion of `tencent_errors!` to a file of the repository, or checks that it is there.

use std::fs;
use std::path::Path;

use anyhow::{Context, anyhow, bail};
use clap::builder::{PossibleValuesParser, TypedValueParser};
use similar::TextDiff;
use tencent_errors_catalog::Role;
use tencent_errors_codegen::{Builder, Level};

use crate::files;
use crate::outcome::{Outcome, Result};
use crate::terminal::{self, NEW, OLD};

/// Writes the expansion of `tencent_errors!` to a file, formatted.
///
/// The file needs the crate tencent-errors with default-features = false, and its feature `macros` if the program names codes with `code!`.
/// Paths are relative to this folder: run the command where your Cargo.toml is, so that they read as in the macro. With --check, nothing is
/// written; the exit status is 1 if the file differs.
#[derive(clap::Args)]
#[command(after_help = "Example: tencent-errors generate docs-src/dnspod.md -o src/dnspod.rs --check")]
pub(crate) struct Args {
    /// Pages and folders of a product, in the order that counts
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<String>,
    /// The file to write; standard output if not given
    #[arg(short, long, value_name = "FILE.rs")]
    output: Option<String>,
    /// Compares the file with what would be written
    #[arg(long, requires = "output")]
    check: bool,
    /// The same product in another language
    #[arg(long, value_name = "TAG=PATH", value_parser = super::check::language)]
    language: Vec<(String, String)>,
    /// An older snapshot, whose codes stay as deprecated variants
    #[arg(long, value_name = "PATH")]
    previous: Option<String>,
    /// Names the enum of codes
    #[arg(long)]
    name: Option<String>,
    /// Names the enum of module codes
    #[arg(long)]
    module_name: Option<String>,
    /// Lets other crates use `code!` with the documents; ends the names of macros at the root of the crate
    #[arg(long, value_name = "SUFFIX")]
    export: Option<String>,
    /// What to do about codes whose rows contradict each other
    #[arg(long, value_parser = one_of(&Level::OF_DUPLICATES), default_value = "merge")]
    duplicates: Level,
    /// What to do about languages that lack codes, or have others
    #[arg(long, value_parser = one_of(&Level::OF_TRANSLATIONS), default_value = "ignore")]
    translations: Level,
    /// Names the variant of a code
    #[arg(long, value_name = "CODE=VARIANT", value_parser = pair)]
    rename: Vec<(String, String)>,
    /// Leaves out the rows with this code cell
    #[arg(long, value_name = "CELL")]
    skip: Vec<String>,
    /// Names a column by its header
    #[arg(long, value_name = "ROLE=HEADER", value_parser = column)]
    column: Vec<(Role, String)>,
    /// Reads only the tables under this heading
    #[arg(long, value_name = "HEADING")]
    table: Vec<String>,
    /// The path of the crate tencent-errors in the program
    #[arg(long, value_name = "PATH", default_value = "::tencent_errors")]
    runtime: String,
}

fn one_of<T: Copy + Send + Sync + 'static>(values: &'static [(&'static str, T)]) -> impl TypedValueParser<Value = T> {
    let names = PossibleValuesParser::new(values.iter().map(|(name, _)| *name));
    names.try_map(|name| values.iter().find(|(known, _)| *known == name).map(|(_, value)| *value).ok_or("unknown"))
}

fn pair(text: &str) -> std::result::Result<(String, String), String> {
    let pair = text.rsplit_once('=').map(|(code, variant)| (code.to_owned(), variant.to_owned()));
    pair.ok_or_else(|| "write the code and the variant, such as IB-0013=IB_0013_2".to_owned())
}

fn column(text: &str) -> std::result::Result<(Role, String), String> {
    let names = || Role::all().map(Role::name).collect::<Vec<_>>().join(", ");
    let (name, header) = text
        .split_once('=')
        .ok_or_else(|| format!("write the role and the header, such as code=编号; roles are {}", names()))?;
    let role = Role::all().find(|role| role.name() == name);
    Ok((role.ok_or_else(|| format!("unknown role `{name}`; there are {}", names()))?, header.to_owned()))
}

pub(crate) fn run(args: &Args) -> Result {
    let builder = builder(args)?;
    let built = builder.build(Path::new("")).map_err(|failure| anyhow!("{failure}"))?;
    for warning in &built.warnings {
        terminal::say("warning", terminal::WARNING, warning);
    }
    let file = syn::parse2(built.items).context("the expansion is not Rust, which is a defect")?;
    let text = format!("{}\n{}", builder.head(), prettyplease::unparse(&file));
    let Some(output) = &args.output else {
        terminal::print(&text)?;
        return Ok(Outcome::Success);
    };
    if args.check {
        return check(output, &text);
    }
    let path = Path::new(output);
    let is_input = built.files.iter().any(|page| fs::canonicalize(&page.file).ok() == fs::canonicalize(path).ok());
    if files::is_document(path) || path.exists() && is_input {
        bail!("{output} is the name of a document; name a file of Rust, such as src/codes.rs");
    }
    files::write(path, &text)?;
    Ok(Outcome::Success)
}

fn builder(args: &Args) -> Result<Builder> {
    let (first, others) = args.paths.split_first().context("name the pages of a product")?;
    let mut builder =
        Builder::new(first).duplicates(args.duplicates).translations(args.translations).runtime(&args.runtime);
    builder = others.iter().fold(builder, Builder::page);
    builder = args.language.iter().fold(builder, |builder, (tag, path)| builder.language(tag, path));
    builder = args.previous.iter().fold(builder, Builder::previous);
    builder = args.name.iter().fold(builder, Builder::name);
    builder = args.module_name.iter().fold(builder, Builder::module_name);
    builder = args.export.iter().fold(builder, Builder::export);
    builder = args.rename.iter().fold(builder, |builder, (code, variant)| builder.rename(code, variant));
    builder = args.skip.iter().fold(builder, Builder::skip);
    builder = args.column.iter().fold(builder, |builder, (role, header)| builder.column(*role, header));
    Ok(args.table.iter().fold(builder, Builder::table))
}

/// Compares the file with what would be written, and shows the lines that differ.
fn check(output: &str, text: &str) -> Result {
    let old = if Path::new(output).exists() { fs::read_to_string(output) } else { Ok(String::new()) };
    // Git may have changed the ends of the lines.
    let old = old.with_context(|| format!("can't read {output}"))?.replace("\r\n", "\n");
    if old == text {
        return Ok(Outcome::Success);
    }
    let diff = TextDiff::from_lines(old.as_str(), text);
    let diff = diff.unified_diff().header(output, &format!("{output}, written anew")).to_string();
    let lines = diff.lines().map(|line| match line.get(..1) {
        Some("-") => format!("{OLD}{line}{OLD:#}\n"),
        Some("+") => format!("{NEW}{line}{NEW:#}\n"),
        _ => format!("{line}\n"),
    });
    terminal::print(lines.collect::<String>())?;
    terminal::error(&format!("{output} differs from what its documents give; run this without --check"));
    Ok(Outcome::Findings)
}
