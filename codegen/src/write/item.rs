//! Writes the enums. All paths are absolute, through `core` or the runtime crate.

use proc_macro2::TokenStream;
use quote::quote;

use super::{impls, rustdoc};
use crate::options::Target;
use crate::plan::{Enum, Plan, Variant};
use crate::{literal, names};

/// Writes the enums of the plan, with their methods and traits.
pub(crate) fn enums(target: &Target, plan: &Plan<'_>) -> TokenStream {
    plan.enums.iter().filter(|code_enum| code_enum.is_written()).map(|code_enum| one(target, plan, code_enum)).collect()
}

fn one(target: &Target, plan: &Plan<'_>, code_enum: &Enum<'_>) -> TokenStream {
    let item = item(target, plan, code_enum);
    let all = all(target, code_enum);
    let error_code = impls::error_code(target, plan, code_enum);
    let rest = impls::rest(target, code_enum);
    quote! {
        #item
        const _: () = {
            #all
            #error_code
            #rest
        };
    }
}

/// Writes the enum. It has no `repr`, because rustdoc would show the discriminants, `E4000 = 0`, which read as if they were the
/// codes.
fn item(target: &Target, plan: &Plan<'_>, code_enum: &Enum<'_>) -> TokenStream {
    let (runtime, Enum { name, variants, .. }) = (&target.runtime, code_enum);
    let doc = rustdoc::of_enum(plan, code_enum);
    let derive_all = is_all_derived(target, code_enum).then(|| quote!(#[derive(#runtime::__private::All)]));
    // An enum without variants can't be cast to an index; a document of ranges alone has none.
    let none = variants.is_empty().then(|| {
        quote!(
            #[doc(hidden)]
            __None,
        )
    });
    let variants = literal::tokens(target, &variants.iter().map(|one| variant(target, plan, one)).collect::<String>());
    quote! {
        #[doc = #doc]
        #[derive(::core::cmp::PartialEq)]
        #derive_all
        #[non_exhaustive]
        pub enum #name {
            #variants
            #none
        }
    }
}

fn variant(target: &Target, plan: &Plan<'_>, variant: &Variant<'_>) -> String {
    let Variant { ident, code, removed, .. } = variant;
    let mut text = documentation(target, &rustdoc::variant(plan, variant));
    // Lets rustdoc's search find the variant by its code. The compiler has no use for it, and would take a fifth longer for the enum. rustdoc
    // refuses an alias that is the name itself, or no visible text.
    if target.rustdoc && !names::is_named(ident, code) && !code.is_empty() {
        text.extend(["#[doc(alias = ", &format!("{code:?}"), ")] "]);
    }
    if let Some(note) = removed {
        text.extend(["#[deprecated(note = ", &format!("{note:?}"), ")] "]);
    }
    text.extend([ident, ",\n"]);
    text
}

/// Writes documentation as comments, because they cost rustc less than attributes; for editors as an attribute. The space after the
/// slashes is no part of the text.
fn documentation(target: &Target, text: &str) -> String {
    if target.editor {
        return format!("#[doc = {text:?}]\n");
    }
    text.lines().flat_map(|line| ["/// ", line, "\n"]).collect()
}

/// Returns whether a derive macro writes the list of all variants. Only in the output of one does rustc let deprecated variants be named without
/// a warning, whatever the lints of the user's crate.
fn is_all_derived(target: &Target, code_enum: &Enum<'_>) -> bool {
    target.macros && code_enum.current() < code_enum.variants.len()
}

/// Writes the list of all variants. Whenever rustc checks the values of such a list, its time grows with the square of their number. It
/// checks a list in a generic function only where that is used, and can't evaluate it earlier while a value of the generic type stands
/// beside it.
fn all(target: &Target, code_enum: &Enum<'_>) -> TokenStream {
    let name = &code_enum.name;
    if is_all_derived(target, code_enum) {
        return quote! {
            const fn all<__T: ::core::marker::Copy>() -> &'static [#name] { #name::__all::<__T>() }
        };
    }
    let has_removed = code_enum.current() < code_enum.variants.len();
    let allow = has_removed.then(|| quote!(#[allow(deprecated)]));
    let list = code_enum.variants.iter().map(|variant| format!("{name}::{},", variant.ident));
    let list = literal::tokens(target, &list.collect::<Vec<_>>().concat());
    quote! {
        #allow
        const fn all<__T: ::core::marker::Copy>() -> &'static [#name] {
            &(&([#list], ::core::option::Option::None::<__T>)).0
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns the lines of a variant's documentation, as a reader of its attributes has them.
    fn lines(target: &Target, text: &str) -> Vec<String> {
        let item = format!("enum A {{ {} A }}", documentation(target, text));
        let item: syn::ItemEnum = syn::parse_str(&item).expect("an enum");
        let texts = item.variants[0].attrs.iter().map(|doc| {
            let value = &doc.meta.require_name_value().expect("documentation").value;
            syn::parse2::<syn::LitStr>(quote!(#value)).expect("a text").value()
        });
        texts.flat_map(|text| text.split('\n').map(str::to_owned).collect::<Vec<_>>()).collect()
    }

    #[test]
    fn editors_read_what_the_compiler_reads() {
        let compiler = Target::new(quote!(tencent_errors));
        let editor = Target { editor: true, ..compiler.clone() };
        for text in ["域名不存在", "a\n\nb", "\\n \"b\" */ /* `c` \\", "é\u{301}\t\u{a0}x"] {
            let read = lines(&compiler, text);
            let stripped: Vec<&str> = read.iter().map(|line| line.strip_prefix(' ').unwrap_or(line)).collect();
            assert_eq!(lines(&editor, text), stripped, "{text}");
        }
    }
}
