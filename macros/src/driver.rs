//! The macro from end to end. Come in: its tokens; go out: the enums, or the errors and stand-ins.

use proc_macro2::TokenStream;
use quote::quote;

use crate::expand;
use crate::input::Input;
use crate::load::{self, Document};
use crate::plan::{self, Plan};

/// Reads the document that the input names, and writes its enums.
pub(crate) fn document(tokens: TokenStream) -> TokenStream {
    let input = match Input::parse(tokens) {
        Ok(input) => input,
        Err(error) => return error.to_compile_error(),
    };
    match load::load(&input.path.value()) {
        Ok(document) => expand_document(&input, &document),
        Err(message) => failure(&input, &message, &Plan::stand_in()),
    }
}

fn expand_document(input: &Input, document: &Document) -> TokenStream {
    let (plan, problems) = plan::plan(document);
    let tracked = expand::tracked(document);
    let code = if problems.is_empty() {
        expand::expand(&input.runtime, &plan)
    } else {
        failure(input, &list(&problems, &document.path), &plan)
    };
    quote!(#tracked #code)
}

/// The error at the path literal, and the enums of what could be read.
fn failure(input: &Input, message: &str, plan: &Plan) -> TokenStream {
    let error = syn::Error::new_spanned(&input.path, message).to_compile_error();
    let code = expand::expand(&input.runtime, plan);
    quote!(#error #code)
}

/// How many problems are told at once.
const SHOWN: usize = 10;

/// All problems of a document in one message.
fn list(problems: &[String], path: &str) -> String {
    if let [problem] = problems {
        return problem.clone();
    }
    let mut message = format!("{} problems in {path}:", problems.len());
    for problem in problems.iter().take(SHOWN) {
        message.extend(["\n  ", &problem.replace('\n', "\n  ")]);
    }
    if problems.len() > SHOWN {
        message.extend(["\n  and ", &(problems.len() - SHOWN).to_string(), " more"]);
    }
    message
}
