//! Everything that is wrong, for the user to see at once. Come in: problems of the document, warnings, mistakes in options; go out: tokens
//! that make the compiler show them, each where it belongs.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::{Error, LitStr};
use tencent_errors_catalog::{OptionKind, Unmatched};

use crate::input::Input;
use crate::load::Document;
use crate::nearest::did_you_mean;

/// How many problems of a document are told at once.
const SHOWN: usize = 10;

/// A collector of what is wrong.
#[derive(Default)]
pub(crate) struct Report {
    problems: Vec<String>,
    /// Code cells that `skip` would leave out.
    cells: Vec<String>,
    /// Whether some of the problems are contradictions that `duplicates` can settle.
    contradictory: bool,
    warnings: Vec<String>,
    mistakes: Vec<Error>,
}

impl Report {
    /// The problems that reading the document gave.
    pub(crate) fn of(input: &Input, document: &Document) -> Self {
        let mut report = Report::default();
        for problem in &document.reading.problems {
            report.problem(format!("{}:{problem}", document.path));
            report.cells.extend(Some(problem.cell.clone()).filter(|cell| !cell.is_empty()));
        }
        for unmatched in &document.reading.unmatched {
            report.unmatched_option(input, document, unmatched);
        }
        report
    }

    /// Something wrong in the document, which starts with its place.
    pub(crate) fn problem(&mut self, message: String) {
        self.problems.push(message);
    }

    /// Two rows of the document that say different things of one code, where the user wants none.
    pub(crate) fn contradiction(&mut self, message: String) {
        self.problems.push(message);
        self.contradictory = true;
    }

    /// Something doubtful in the document, which starts with its place.
    pub(crate) fn warning(&mut self, message: String) {
        self.warnings.push(message);
    }

    /// An option that names nothing that there is.
    pub(crate) fn unmatched(&mut self, literal: &LitStr, message: &str, available: &[&str]) {
        let hint = did_you_mean(&literal.value(), available.iter().copied()).or_else(|| some_of(available));
        self.mistakes.push(Error::new(literal.span(), [message, &hint.unwrap_or_default()].join("; ")));
    }

    fn unmatched_option(&mut self, input: &Input, document: &Document, unmatched: &Unmatched) {
        let Unmatched { option, text, available, .. } = unmatched;
        let columns = || input.columns.iter().map(|(_, header)| header);
        let (literal, what) = match option {
            OptionKind::Columns => {
                (columns().find(|literal| literal.value() == *text), "no column of an error-code table")
            }
            OptionKind::Tables => {
                (input.tables.iter().find(|literal| literal.value() == *text), "no heading over a table")
            }
            OptionKind::Skip => (input.skip.iter().find(|literal| literal.value() == *text), "no code cell"),
        };
        let message = format!("{what} of {} reads `{text}`", document.path);
        let available: Vec<&str> = available.iter().map(String::as_str).collect();
        self.unmatched(literal.unwrap_or(&input.path), &message, &available);
    }

    /// Whether nothing keeps the document from being used.
    pub(crate) fn is_clean(&self) -> bool {
        self.problems.is_empty() && self.mistakes.is_empty()
    }

    /// Makes the compiler show the report.
    pub(crate) fn to_tokens(&self, input: &Input, document: &Document) -> TokenStream {
        let problems = (!self.problems.is_empty()).then(|| error(&input.path, &self.list(&document.path)));
        let mistakes = self.mistakes.iter().map(Error::to_compile_error);
        let warnings = self.warnings.iter().map(|message| warning(input, message));
        quote!(#problems #(#mistakes)* #(#warnings)*)
    }

    /// All problems of the document in one message, and what to write to leave their rows out.
    fn list(&self, path: &str) -> String {
        let mut message = match self.problems.as_slice() {
            [problem] => problem.clone(),
            problems => {
                let shown: Vec<&str> = problems.iter().take(SHOWN).map(String::as_str).collect();
                format!("{} problems in {path}:\n  {}", problems.len(), shown.join("\n  "))
            }
        };
        if self.problems.len() > SHOWN {
            message.extend(["\n  and ", &(self.problems.len() - SHOWN).to_string(), " more"]);
        }
        if !self.cells.is_empty() {
            let cells: Vec<String> = self.cells.iter().map(|cell| format!("{cell:?}")).collect();
            let (rows, holds) = if cells.len() == 1 { ("row", "holds") } else { ("rows", "hold") };
            message.extend(["\nif the ", rows, " ", holds, " no code, add: skip = [", &cells.join(", "), "]"]);
        }
        if self.contradictory {
            message.push_str("\nto keep all that the rows say: duplicates = merge");
        }
        message
    }
}

/// A few of the texts that there are, for someone whose own is not among them.
fn some_of(available: &[&str]) -> Option<String> {
    let some: Vec<String> = available.iter().take(5).map(|text| format!("`{text}`")).collect();
    let more = if available.len() > 5 { ", …" } else { "" };
    (!some.is_empty()).then(|| format!("it has {}{more}", some.join(", ")))
}

/// An error at the path literal.
pub(crate) fn error(path: &LitStr, message: &str) -> TokenStream {
    Error::new(path.span(), message).to_compile_error()
}

/// A warning at the path literal: on a stable compiler, a macro can only warn by using what is deprecated.
fn warning(input: &Input, message: &str) -> TokenStream {
    let name = quote_spanned!(input.path.span()=> contradictory_rows);
    quote! {
        const _: () = {
            #[deprecated(note = #message)]
            #[allow(non_upper_case_globals)]
            const contradictory_rows: () = ();
            #name
        };
    }
}
