//! `explain`: shows everything that the documents say about a code, or about the codes in an API answer or a log.
//!
//! | file | what it does |
//! |---|---|
//! | `mentions` | finds the rows that name a code |
//! | `language` | finds out which language a document is in |
//! | `log` | finds the codes in a log |

mod language;
mod log;
mod mentions;

use std::fs;
use std::io::{self, Read};
use std::path::Path;

use anyhow::{Context, bail, ensure};
use tencent_errors::{ApiError, Class, Retry};
use tencent_errors_catalog::{Catalog, Column, Entry, Options};
use tencent_errors_codegen::did_you_mean;

use crate::documents;
use crate::outcome::{Outcome, Result};
use crate::terminal::{self, FAINT, HEADING, clean};
use log::Question;
use mentions::Mention;

/// Shows everything that the documents say about a code, its class, and whether a retry may help.
///
/// A CODE is a text, a number, or the symbol next to a number. It can also be a file, or - for standard input, with an answer of the API or a log.
/// The command explains each code in a log once, whether an SDK of Tencent's printed it, an answer within a line has it, or it is there alone. The
/// exit status is 1 if a code is unknown.
#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  tencent-errors explain FailedOperation.DomainExists 4000\n  curl … | tencent-errors explain -\n  tencent-errors explain service.log"
)]
pub(crate) struct Args {
    /// Codes, or files with an API answer or a log; - is standard input
    #[arg(required = true, allow_negative_numbers = true, value_name = "CODE")]
    codes: Vec<String>,
    /// A page or folder; may be repeated
    #[arg(long, value_name = "PATH", default_value = documents::DEFAULT)]
    docs: Vec<String>,
    /// Only the documents in this language, such as en: by the tag in their path, otherwise by their letters
    #[arg(long, value_name = "TAG")]
    language: Option<String>,
}

pub(crate) fn run(args: &Args) -> Result {
    let catalogs = read(args)?;
    let questions = questions(args, &catalogs)?;
    let mut outcome = Outcome::Success;
    for question in &questions {
        let mentions = mentions::find(&catalogs, &question.code, question.space);
        if mentions.is_empty() {
            outcome = Outcome::Findings;
            unknown(&catalogs, question);
        }
        terminal::print(explain(question, &mentions))?;
    }
    Ok(outcome)
}

/// Reads the documents; only those in the language, if the user wants one. Returns a catalog of each.
fn read(args: &Args) -> Result<Vec<Catalog>> {
    let documents = documents::all(&args.docs, &Options::default())?.into_iter();
    let mut catalogs: Vec<Catalog> =
        documents.map(|document| Catalog::of([(document.path, document.reading.catalog)])).collect();
    if let Some(tag) = &args.language {
        catalogs.retain(|catalog| language::is(catalog, tag));
        if catalogs.iter().all(Catalog::is_empty) {
            bail!("none of the documents is in the language `{tag}`; name some with --docs");
        }
    }
    Ok(catalogs)
}

/// Returns what is to be explained. A file, or `-`, is an answer of the API or a log.
fn questions(args: &Args, catalogs: &[Catalog]) -> Result<Vec<Question>> {
    let mut questions = Vec::new();
    for code in &args.codes {
        let mut bytes = Vec::new();
        if code == "-" {
            io::stdin().read_to_end(&mut bytes).context("can't read standard input")?;
            questions.extend(of_text("standard input", &bytes, catalogs)?);
        } else if Path::new(code).is_file() {
            bytes = fs::read(code).with_context(|| format!("can't read {code}"))?;
            questions.extend(of_text(code, &bytes, catalogs)?);
        } else {
            questions.push(Question { code: code.trim().to_owned(), ..Question::default() });
        }
    }
    Ok(questions)
}

/// Shows what an answer says, and returns its code and its module code; of another text, returns the codes that are in it.
fn of_text(name: &str, bytes: &[u8], catalogs: &[Catalog]) -> Result<Vec<Question>> {
    match ApiError::parse(bytes) {
        Ok(Some(error)) => {
            terminal::print(format!("The API answered {error}\n\n"))?;
            Ok(log::codes(&error))
        }
        Ok(None) => {
            terminal::print("The call succeeded.\n")?;
            Ok(Vec::new())
        }
        Err(reason) => {
            let questions = log::find(&String::from_utf8_lossy(bytes), catalogs);
            let no_code =
                || format!("{name} is not an answer of the API: {reason}; and no line of it has an error code");
            ensure!(!questions.is_empty(), no_code());
            Ok(questions)
        }
    }
}

/// Says that no document lists the code, and which ones are near.
fn unknown(catalogs: &[Catalog], Question { code, space, .. }: &Question) {
    let mut codes: Vec<&str> = mentions::entries(catalogs, *space).map(Entry::code).collect();
    let total = terminal::count(codes.len(), "code");
    codes.sort_unstable();
    codes.dedup();
    let hint = did_you_mean(code, codes).map(|hint| format!("; {hint}")).unwrap_or_default();
    terminal::error(&format!("unknown code `{code}`: not among the {total}{hint}"));
}

/// Returns what is to be said about a code: what the log and the documents say, its class, and whether a retry may help.
fn explain(question: &Question, mentions: &[Mention<'_>]) -> String {
    let code = mentions.first().map_or(question.code.as_str(), |mention| mention.code);
    let mut shown = format!("{HEADING}{}{HEADING:#}\n", clean(code));
    if let Some(first) = question.lines.first() {
        let lines = terminal::count(question.lines.len(), "line");
        shown += &line(2, "found", &format!("on {lines}, first on line {first}"));
        shown.extend(question.error.iter().map(|error| line(2, "error", &clean(error))));
    }
    let texts = || mentions.iter().flat_map(|mention| &mention.texts);
    // A number says nothing of itself: the symbol next to it does.
    let symbols = texts().filter(|(column, _)| *column == Column::Name.name()).map(|(_, symbol)| *symbol);
    let codes: Vec<&str> = std::iter::once(code).chain(symbols).collect();
    let class = codes.iter().map(|code| Class::of(code)).find(|class| *class != Class::Other);
    shown.extend(class.map(|class| line(2, "class", class.as_str())));
    let by_code = codes.iter().map(|code| Retry::of_code(code)).fold(Retry::No, Retry::or);
    let retry = texts().map(|(_, text)| Retry::of_text(text)).fold(by_code, Retry::or);
    shown += &line(2, "retry", retry_text(retry));
    for Mention { place, texts, .. } in mentions {
        shown.extend([format!("  {HEADING}{}{HEADING:#}\n", clean(place))]);
        shown.extend(texts.iter().map(|(name, text)| line(4, name, text)));
    }
    shown + "\n"
}

fn line(indent: usize, name: &str, text: &str) -> String {
    let width = 17 - indent;
    format!("{:indent$}{FAINT}{:width$}{FAINT:#}{text}\n", "", format!("{name}:"))
}

fn retry_text(retry: Retry) -> &'static str {
    match retry {
        Retry::Throttled => "yes, more slowly: too many requests at once",
        Retry::Busy => "yes, once the resource is free",
        Retry::Suggested => "yes, later: the document suggests it",
        _ => "no sign that it would help",
    }
}
