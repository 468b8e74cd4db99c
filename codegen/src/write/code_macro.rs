//! Writes the macro by example that `code!` and `module_code!` call, with an arm for each enum. An arm passes all codes of the enum, as one
//! literal, and the user's tokens to the procedural macro `code_ref`. An arm for each code would cost more: the compiler reads all arms in every
//! build and tries them one by one at every use.

use proc_macro2::{Ident, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::quote;
use tencent_errors_catalog::Space;

use super::source;
use crate::code_list;
use crate::options::{Options, Target};
use crate::plan::{Enum, Plan};

/// Writes the macro for the enums of the plan.
pub(crate) fn macros(target: &Target, options: &Options, plan: &Plan<'_>) -> TokenStream {
    let lists: Vec<TokenStream> =
        plan.enums.iter().map(|code_enum| source::literal(&code_list::of(code_enum))).collect();
    let others = lists.iter().rev();
    let arms = plan.enums.iter().zip(lists.iter().zip(others));
    let arms = arms.map(|(code_enum, (list, other))| arm(target, plan.product, code_enum, list, other)).collect();
    match &options.export {
        Some(suffix) => exported(suffix, &arms),
        None => local(&arms),
    }
}

/// Writes the arm of an enum. It passes the codes of the other enum too, for users who confuse the two macros.
fn arm(target: &Target, product: &str, code_enum: &Enum<'_>, list: &TokenStream, other: &TokenStream) -> TokenStream {
    let (name, noun) = (&code_enum.name, code_enum.space.noun());
    // The macro works in other crates too.
    let own = || [TokenTree::from(Punct::new('$', Spacing::Joint)), Ident::new("crate", Span::call_site()).into()];
    let runtime = if target.is_runtime() { own().into_iter().collect() } else { target.runtime.clone() };
    let space = match code_enum.space {
        Space::Code => quote!(primary),
        Space::Module => quote!(module),
    };
    quote! {
        (#space $($code:tt)+) => { #runtime::__private::code_ref! { #product #noun #name #list #other $($code)+ } };
    }
}

/// Writes a macro for this crate.
fn local(arms: &TokenStream) -> TokenStream {
    quote! {
        macro_rules! __codes { #arms }
        #[doc(hidden)]
        pub(crate) use __codes;
    }
}

/// Writes a macro for other crates too. The macro itself goes to the root of the crate, where it needs a name that nothing else has. It is
/// in a module, because rustc warns of such macros in functions. Lints that forbid `pub use` are allowed: other crates find the macro by nothing
/// else.
fn exported(suffix: &str, arms: &TokenStream) -> TokenStream {
    let unique = Ident::new(&format!("__codes_{suffix}"), Span::call_site());
    quote! {
        mod __by_name {
            #[doc(hidden)]
            #[macro_export]
            macro_rules! #unique { #arms }
            #[allow(clippy::pub_use)]
            pub use #unique as __codes;
        }
        #[doc(hidden)]
        #[allow(clippy::pub_use)]
        pub use __by_name::__codes;
    }
}
