//! `explain`: tells all that the documents say of a code, or of the code in an API answer.
//!
//! | file | what it does |
//! |---|---|
//! | `found` | finds what the documents say of a code |
//! | `language` | tells the language of a document |

mod found;
mod language;

use std::io::{self, Read, Write};

use tencent_errors::{ApiError, Class, Retry};
use tencent_errors_catalog::{Options, Space};
use tencent_errors_codegen::did_you_mean;

use crate::documents::{self, Document};
use crate::outcome::{Outcome, Result, Stop};
use crate::terminal::{self, FAINT, HEADING, Out};
use found::Statement;

/// Tells all that the documents say of a code, with its class and whether a retry may help.
///
/// A CODE is a text, a number, or the symbol next to a number. With -, an answer of the API is read from standard input, in either
/// envelope, and what it says is explained. The exit status is 1 if a code is unknown.
#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  tencent-errors explain FailedOperation.DomainExists 4000\n  curl … | tencent-errors explain -"
)]
pub(crate) struct Args {
    /// Codes, or - for an API answer on standard input
    #[arg(required = true, allow_negative_numbers = true, value_name = "CODE")]
    codes: Vec<String>,
    /// Pages and folders; docs-src if none are given
    #[arg(long, value_name = "PATH", num_args = 1..)]
    docs: Vec<String>,
    /// Only what the documents in this language say, such as en; by the tag in their path, otherwise by their letters
    #[arg(long, value_name = "TAG")]
    language: Option<String>,
}

/// What is to be explained.
struct Question {
    code: String,
    /// The set that the code is from, if that is known.
    space: Option<Space>,
}

pub(crate) fn run(args: &Args) -> Result {
    let questions = questions(&args.codes)?;
    let documents = read(args)?;
    let mut out = terminal::out();
    let mut outcome = Outcome::Good;
    for question in &questions {
        let found = found::statements(&documents, &question.code, question.space);
        if found.is_empty() {
            outcome = Outcome::Wrong;
            out.flush()?;
            unknown(&documents, question);
        }
        explain(&mut out, &question.code, &found)?;
    }
    out.flush()?;
    Ok(outcome)
}

/// Reads the documents; only those in the language, if the user wants one.
fn read(args: &Args) -> Result<Vec<Document>> {
    let pages = documents::find(&args.docs)?;
    let mut documents = Vec::new();
    documents::each(&pages, &Options::default(), |document| {
        if args.language.as_ref().is_none_or(|tag| language::is(&document, tag)) {
            documents.push(document);
        }
        Ok(())
    })?;
    match &args.language {
        Some(tag) if documents.iter().all(|document| document.reading.catalog.is_empty()) => {
            Err(Stop::because(format!("none of the documents is in the language `{tag}`; name some with --docs")))
        }
        _ => Ok(documents),
    }
}

/// Returns what is to be explained; an answer is read where `-` stands.
fn questions(codes: &[String]) -> Result<Vec<Question>> {
    let mut questions = Vec::new();
    for code in codes {
        if code == "-" {
            questions.extend(answer()?);
        } else {
            questions.push(Question { code: code.clone(), space: None });
        }
    }
    Ok(questions)
}

/// Reads an answer from standard input, shows what it says, and returns its code and its module code.
fn answer() -> Result<Vec<Question>> {
    let mut body = Vec::new();
    io::stdin().read_to_end(&mut body).map_err(|error| Stop::because(format!("can't read standard input: {error}")))?;
    let error = ApiError::parse(&body).map_err(|error| {
        Stop::because(format!("standard input is no answer of the API: {error}; give the body of the answer alone"))
    })?;
    let mut out = terminal::out();
    let Some(error) = error else {
        writeln!(out, "The call succeeded.")?;
        out.flush()?;
        return Ok(Vec::new());
    };
    writeln!(out, "The API answered {error}\n")?;
    out.flush()?;
    let module = error.module_number().map(|number| Question { code: number.to_string(), space: Some(Space::Module) });
    Ok([Question { code: escaped(error.code()), space: Some(Space::Code) }].into_iter().chain(module).collect())
}

/// Returns a text of the server as one that does nothing to the terminal. No code of a document has what is escaped.
fn escaped(text: &str) -> String {
    let is_hidden = |c: char| c.is_control() || tencent_errors_catalog::visible(c.encode_utf8(&mut [0; 4])).is_empty();
    text.chars().map(|c| if is_hidden(c) { c.escape_default().to_string() } else { c.to_string() }).collect()
}

/// Says that no document tells the code, and which ones are near.
fn unknown(documents: &[Document], question: &Question) {
    let catalogs = documents.iter().map(|document| &document.reading.catalog);
    let spaces = Space::ALL.into_iter().filter(|space| question.space.is_none_or(|only| only == *space));
    let codes = spaces.flat_map(|space| {
        let codes =
            catalogs.clone().flat_map(move |catalog| catalog.entries(space).iter().map(|entry| catalog.code(entry)));
        codes.collect::<Vec<_>>()
    });
    let mut codes: Vec<&str> = codes.collect();
    let total = codes.len();
    codes.sort_unstable();
    codes.dedup();
    let hint = did_you_mean(&question.code, codes).map(|hint| format!("; {hint}")).unwrap_or_default();
    let message = format!("unknown code `{}`: not among the {}{hint}", question.code, terminal::count(total, "code"));
    terminal::say("error", terminal::ERROR, &message);
}

/// Prints what is known of a code.
fn explain(out: &mut Out, code: &str, found: &[Statement<'_>]) -> Result<()> {
    let code = found.first().map_or(code, |statement| statement.code);
    writeln!(out, "{HEADING}{code}{HEADING:#}")?;
    let class = Class::of(code);
    if class != Class::Other {
        line(out, 2, "class", class.as_str())?;
    }
    let texts = found.iter().flat_map(|statement| statement.texts.iter().map(|(_, text)| *text));
    let retry = texts.map(Retry::of_text).fold(Retry::of_code(code), Retry::or);
    line(out, 2, "retry", retry_text(retry))?;
    for statement in found {
        writeln!(out, "  {HEADING}{}{HEADING:#}", statement.place)?;
        for (name, text) in &statement.texts {
            line(out, 4, name, text)?;
        }
    }
    Ok(writeln!(out)?)
}

fn line(out: &mut Out, indent: usize, name: &str, text: &str) -> Result<()> {
    let width = 17 - indent;
    Ok(writeln!(out, "{:indent$}{FAINT}{:width$}{FAINT:#}{text}", "", format!("{name}:"))?)
}

fn retry_text(retry: Retry) -> &'static str {
    match retry {
        Retry::Throttled => "yes, more slowly: too many requests at once",
        Retry::Busy => "yes, once the resource is free",
        Retry::Suggested => "yes, later: the document suggests it",
        _ => "no sign that it would help",
    }
}
