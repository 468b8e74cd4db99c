//! `explain`: shows everything that the documents say of a code, or of the code in an API answer.
//!
//! | file | what it does |
//! |---|---|
//! | `mentions` | finds the rows that name a code |
//! | `language` | finds out which language a document is in |

mod language;
mod mentions;

use std::io::{self, Read, Write};

use tencent_errors::{ApiError, Class, Retry};
use tencent_errors_catalog::{Entry, Options, Space};
use tencent_errors_codegen::did_you_mean;

use crate::documents::{self, Document};
use crate::outcome::{Outcome, Result, Stop};
use crate::terminal::{self, FAINT, HEADING, Out, clean};
use mentions::Mention;

/// Shows everything that the documents say of a code, its class, and whether a retry may help.
///
/// A CODE is a text, a number, or the symbol next to a number. With -, the command reads an answer of the API from standard input and explains
/// its error. The exit status is 1 if a code is unknown.
#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  tencent-errors explain FailedOperation.DomainExists 4000\n  curl … | tencent-errors explain -"
)]
pub(crate) struct Args {
    /// Codes, or - for an API answer on standard input
    #[arg(required = true, allow_negative_numbers = true, value_name = "CODE")]
    codes: Vec<String>,
    /// A page or folder; may be repeated; docs-src if none is given
    #[arg(long, value_name = "PATH")]
    docs: Vec<String>,
    /// Only the documents in this language, such as en: by the tag in their path, otherwise by their letters
    #[arg(long, value_name = "TAG")]
    language: Option<String>,
}

/// A code to explain.
struct Question {
    code: String,
    /// The set that the code is from, if that is known.
    space: Option<Space>,
}

pub(crate) fn run(args: &Args) -> Result {
    let questions = questions(&args.codes)?;
    let documents = read(args)?;
    let mut out = terminal::out();
    let mut outcome = Outcome::Success;
    for question in &questions {
        let mentions = mentions::find(&documents, &question.code, question.space);
        if mentions.is_empty() {
            outcome = Outcome::Findings;
            out.flush()?;
            unknown(&documents, question);
        }
        explain(&mut out, &question.code, &mentions)?;
    }
    out.flush()?;
    Ok(outcome)
}

/// Reads the documents; only those in the language, if the user wants one.
fn read(args: &Args) -> Result<Vec<Document>> {
    let pages = documents::find(&args.docs)?;
    let mut documents = Vec::new();
    documents::each(&pages, &Options::default(), |document| {
        documents.push(document);
        Ok(())
    })?;
    if let Some(tag) = &args.language {
        documents.retain(|document| language::is(document, tag));
        if documents.iter().all(|document| document.reading.catalog.is_empty()) {
            let message = format!("none of the documents is in the language `{tag}`; name some with --docs");
            return Err(Stop::because(message));
        }
    }
    Ok(documents)
}

/// Returns what is to be explained; an answer is read in the place of `-`.
fn questions(codes: &[String]) -> Result<Vec<Question>> {
    let mut questions = Vec::new();
    for code in codes {
        if code == "-" {
            questions.extend(answer()?);
        } else {
            questions.push(Question { code: code.trim().to_owned(), space: None });
        }
    }
    Ok(questions)
}

/// Reads an answer from standard input, shows what it says, and returns its code and its module code.
fn answer() -> Result<Vec<Question>> {
    let mut body = Vec::new();
    io::stdin().read_to_end(&mut body).map_err(|error| Stop::because(format!("can't read standard input: {error}")))?;
    let error = ApiError::parse(&body).map_err(|error| {
        Stop::because(format!("standard input is not an answer of the API: {error}; give the body of the answer alone"))
    })?;
    let Some(error) = error else {
        terminal::print("The call succeeded.\n")?;
        return Ok(Vec::new());
    };
    terminal::print(&format!("The API answered {error}\n\n"))?;
    let code = Question { code: error.code().to_owned(), space: Some(Space::Code) };
    let module = error.module_number().map(|number| Question { code: number.to_string(), space: Some(Space::Module) });
    Ok([code].into_iter().chain(module).collect())
}

/// Says that no document lists the code, and which ones are near.
fn unknown(documents: &[Document], Question { code, space }: &Question) {
    let mut codes: Vec<&str> = Vec::new();
    for catalog in documents.iter().map(|document| &document.reading.catalog) {
        for own in Space::ALL.into_iter().filter(|own| space.is_none_or(|space| space == *own)) {
            codes.extend(catalog.entries(own).map(Entry::code));
        }
    }
    let total = terminal::count(codes.len(), "code");
    codes.sort_unstable();
    codes.dedup();
    let hint = did_you_mean(code, codes).map(|hint| format!("; {hint}")).unwrap_or_default();
    terminal::error(&format!("unknown code `{code}`: not among the {total}{hint}"));
}

/// Prints what is known of a code.
fn explain(out: &mut Out, code: &str, mentions: &[Mention<'_>]) -> Result<()> {
    let code = mentions.first().map_or(code, |mention| mention.code);
    writeln!(out, "{HEADING}{}{HEADING:#}", clean(code))?;
    let class = Class::of(code);
    if class != Class::Other {
        line(out, 2, "class", class.as_str())?;
    }
    let texts = mentions.iter().flat_map(|mention| mention.texts.iter().map(|(_, text)| *text));
    let retry = texts.map(Retry::of_text).fold(Retry::of_code(code), Retry::or);
    line(out, 2, "retry", retry_text(retry))?;
    for Mention { place, texts, .. } in mentions {
        writeln!(out, "  {HEADING}{}{HEADING:#}", clean(place))?;
        for (name, text) in texts {
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
