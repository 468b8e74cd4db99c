//! The macro from end to end. Come in: its tokens; go out: the enums, or the errors and stand-ins.

use proc_macro2::TokenStream;
use quote::quote;

use crate::input::Input;
use crate::load::{self, Document};
use crate::plan::{self, Enum, Plan};
use crate::report::{self, Report};
use crate::{by_name, expand};

/// Reads the document that the input names, and writes its enums. The place is that of the call, which no other shares.
pub(crate) fn document(tokens: TokenStream, place: &str) -> TokenStream {
    let input = match Input::parse(tokens, place) {
        Ok(input) => input,
        Err(error) => return error.to_compile_error(),
    };
    match load::load(&input) {
        Ok(document) => read(&input, &document),
        Err(message) => {
            let error = report::error(&input.path, &message);
            let enums = enums(&input, &Plan::stand_in(&input));
            quote!(#error #enums)
        }
    }
}

/// The enums of a document. Where something is wrong, those of what could be read, so that nothing else seems wrong for it.
fn read(input: &Input, document: &Document) -> TokenStream {
    let mut report = Report::of(input, document);
    let mut plan = plan::plan(input, document, &mut report);
    if !report.is_clean() && !plan.enums.iter().any(Enum::is_written) {
        plan = Plan::stand_in(input);
    }
    let report = report.to_tokens(input, document);
    let tracked = expand::tracked(document);
    let enums = enums(input, &plan);
    quote!(#report #tracked #enums)
}

fn enums(input: &Input, plan: &Plan) -> TokenStream {
    let enums = expand::expand(input, plan);
    let by_name = by_name::macros(input, plan);
    quote!(#enums #by_name)
}
