//! Writes the enums, and what they can do: the runtime's traits, which hold their data, and the calls of the runtime's macros by example, which
//! write the methods and all other traits. All paths are absolute, through `core` or the runtime crate.

use proc_macro2::{TokenStream, TokenTree};
use quote::quote;
use tencent_errors_catalog::Space;

use super::{data, rustdoc, source};
use crate::names;
use crate::options::Target;
use crate::plan::{Enum, Plan, Variant};

/// Writes the enums of the plan, with their methods and traits.
pub(crate) fn enums(target: &Target, plan: &Plan<'_>) -> TokenStream {
    let written = plan.enums.iter().filter(|code_enum| code_enum.is_written());
    // The first enum watches the documents.
    let watch = std::iter::once(Some(&target.watch)).chain(std::iter::repeat(None));
    written.zip(watch).map(|(code_enum, watch)| one(target, plan, code_enum, watch)).collect()
}

fn one(target: &Target, plan: &Plan<'_>, code_enum: &Enum<'_>, watch: Option<&TokenStream>) -> TokenStream {
    let item = item(target, plan, code_enum);
    let error_code = error_code(target, plan, code_enum, watch);
    let space = space(target, plan, code_enum);
    let (runtime, name) = (&target.runtime, &code_enum.name);
    let has_numbers = code_enum.variants.iter().any(|variant| variant.number.is_some());
    let numbers = has_numbers.then(|| quote!(#runtime::__impl_number! { #name }));
    let pair = code_enum.pairs_with.as_ref().map(|codes| quote!(#runtime::__impl_pair! { #name #codes }));
    // A macro that another macro wrote has no path in its own crate.
    let methods = if target.is_runtime() { quote!(__impl_methods) } else { quote!(#runtime::__impl_methods) };
    quote! {
        #item
        #error_code
        #space
        #runtime::__impl_code! { #name }
        #methods! { #name }
        #numbers
        #pair
    }
}

/// Writes the enum. It has no `repr`, because rustdoc would show the discriminants, `E4000 = 0`, which read as if they were the
/// codes.
fn item(target: &Target, plan: &Plan<'_>, code_enum: &Enum<'_>) -> TokenStream {
    let Enum { name, variants, .. } = code_enum;
    let doc = rustdoc::of_enum(plan, code_enum);
    let mut source = String::with_capacity(variants.len() * 256);
    for variant in variants {
        push_variant(&mut source, target, plan, code_enum.space, variant);
    }
    let written = placed(target, source::tokens(&source));
    let name = placed(target, quote!(#name));
    // An enum without variants can't be cast to an index; a document of ranges alone has none.
    let none = variants.is_empty().then(|| {
        quote!(
            #[doc(hidden)]
            __None,
        )
    });
    quote! {
        #[doc = #doc]
        #[derive(::core::cmp::PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #written
            #none
        }
    }
}

/// Moves the identifiers to the place where editors find them. Those within attributes stay: there are many, and nobody looks for them.
fn placed(target: &Target, tokens: TokenStream) -> TokenStream {
    let placed = tokens.into_iter().map(|token| match token {
        TokenTree::Ident(mut name) => {
            name.set_span(name.span().located_at(target.place));
            TokenTree::Ident(name)
        }
        token => token,
    });
    placed.collect()
}

/// Adds a variant to a source.
fn push_variant(source: &mut String, target: &Target, plan: &Plan<'_>, space: Space, variant: &Variant<'_>) {
    let Variant { ident, code, removed, .. } = variant;
    let mut push_attribute = |start: &str, text: &str, end: &str| {
        source.push_str(start);
        source::push_literal(source, text);
        source.push_str(end);
    };
    push_attribute("#[doc = ", &rustdoc::of_variant(plan, space, variant), "]");
    // Lets rustdoc's search find the variant by its code. The compiler has no use for it, and would take a fifth longer for the enum. rustdoc
    // refuses an alias that is the name itself, or no visible text.
    if target.rustdoc && !names::is_named(ident, code) && !code.is_empty() {
        push_attribute("#[doc(alias = ", code, ")]");
    }
    if let Some(note) = removed {
        push_attribute("#[deprecated(note = ", note, ")]");
    }
    source.push_str(ident);
    source.push(',');
}

/// Writes the impl of the trait that holds the data.
fn error_code(target: &Target, plan: &Plan<'_>, code_enum: &Enum<'_>, watch: Option<&TokenStream>) -> TokenStream {
    let (runtime, name) = (&target.runtime, &code_enum.name);
    let all = all(code_enum, watch);
    let data = data::data(runtime, plan, code_enum);
    quote! {
        #[automatically_derived]
        impl #runtime::ErrorCode for #name {
            const ALL: &'static [#name] = #all;
            const WRITTEN: #runtime::__private::Data = #data;
            #[inline]
            fn index(self) -> ::core::primitive::usize { self as ::core::primitive::usize }
        }
    }
}

/// Writes an expression for the list of all variants. rustc takes time in the square of their number whenever it checks the values of such a list.
/// In a generic function it checks them only where the function is used; the unused value of the generic type keeps it from doing so earlier. In
/// an inline constant it would check the values once more.
fn all(code_enum: &Enum<'_>, watch: Option<&TokenStream>) -> TokenStream {
    let name = &code_enum.name;
    let allow = code_enum.has_removed().then(|| quote!(#[allow(deprecated)]));
    let path = format!("{name}::");
    let variants: String = code_enum.variants.iter().flat_map(|variant| [&path, &variant.ident, ","]).collect();
    let variants = source::tokens(&variants);
    quote! {
        {
            #watch
            #allow
            const fn all<__T: ::core::marker::Copy>() -> &'static [#name] {
                &(&([#variants], ::core::option::Option::None::<__T>)).0
            }
            all::<()>()
        }
    }
}

/// Writes the trait that says which codes of an answer the enum is for.
fn space(target: &Target, plan: &Plan<'_>, code_enum: &Enum<'_>) -> TokenStream {
    let (runtime, name) = (&target.runtime, &code_enum.name);
    match code_enum.space {
        Space::Code => {
            let modules = plan.modules().map_or_else(|| quote!(#runtime::NoModuleCode), |name| quote!(#name));
            quote! {
                #[automatically_derived]
                impl #runtime::PrimaryCode for #name {
                    type Module = #modules;
                }
            }
        }
        Space::Module => quote! {
            #[automatically_derived]
            impl #runtime::ModuleErrorCode for #name {}
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tencent_errors_catalog::{Catalog, Format, Product};

    use crate::options::Options;
    use crate::plan;
    use crate::report::Report;

    /// Documentation is in attributes: editors read what the compiler reads.
    #[test]
    fn documentation_holds_any_text() {
        let target = Target::new(quote!(tencent_errors));
        for text in ["域名不存在", "a<br><br>b", "\\n \"b\" */ /* `c` \\", "e&#x301;&#9;&#xa0;x", "r#\"&quot;#\"#"]
        {
            let page = format!("<table><tr><th>错误码<th>描述<tr><td>AuthFailure<td>{text}</table>");
            let options = tencent_errors_catalog::Options { format: Format::Html, ..Default::default() };
            let product = Product::of_page("a.html", Catalog::read_with(&page, &options));
            let plan = plan::plan(&product, &Options::default(), &mut Report::default());
            let [variant] = plan.enums[0].variants.as_slice() else { panic!("{page}") };
            let (doc, written) = (rustdoc::of_variant(&plan, Space::Code, variant), {
                let mut source = String::new();
                push_variant(&mut source, &target, &plan, Space::Code, variant);
                source::tokens(&source)
            });
            let item: syn::ItemEnum = syn::parse2(quote!(enum A { #written })).expect("an enum");
            let attribute = &item.variants[0].attrs[0].meta.require_name_value().expect("documentation").value;
            let read: syn::LitStr = syn::parse2(quote!(#attribute)).expect("a text");
            assert_eq!(read.value(), doc);
            let description = variant
                .rows()
                .next()
                .and_then(|placed| placed.row.description())
                .expect("a description")
                .replace('\\', "");
            assert_eq!(doc.replace('\\', "").split("\n\nCode").next(), Some(description.as_str()));
        }
    }
}
