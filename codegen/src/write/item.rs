//! Writes the enums. All paths are absolute, through `core` or the runtime crate.

use proc_macro2::TokenStream;
use quote::quote;

use super::rustdoc::{self, Breaks, Documents};
use super::{impls, list};
use crate::options::Target;
use crate::plan::{Enum, Plan, Variant};
use crate::{literal, names};

/// Writes the enums of the plan, with their methods and traits.
pub(crate) fn enums(target: &Target, plan: &Plan<'_>) -> TokenStream {
    // The first enum watches the documents.
    let others = Target { watch: TokenStream::new(), ..target.clone() };
    let targets = std::iter::once(target).chain(std::iter::repeat(&others));
    let written = plan.enums.iter().filter(|code_enum| code_enum.is_written());
    written.zip(targets).map(|(code_enum, target)| one(target, plan, code_enum)).collect()
}

fn one(target: &Target, plan: &Plan<'_>, code_enum: &Enum<'_>) -> TokenStream {
    let item = item(target, plan, code_enum);
    let error_code = impls::error_code(target, plan, code_enum);
    let rest = impls::rest(target, plan, code_enum);
    quote!(#item #error_code #rest)
}

/// Writes the enum. It has no `repr`, because rustdoc would show the discriminants, `E4000 = 0`, which read as if they were the
/// codes.
fn item(target: &Target, plan: &Plan<'_>, code_enum: &Enum<'_>) -> TokenStream {
    let (runtime, Enum { name, variants, .. }) = (&target.runtime, code_enum);
    let doc = rustdoc::of_enum(plan, code_enum);
    let derive_all = list::is_derived(target, code_enum).then(|| quote!(#[derive(#runtime::__private::All)]));
    // An enum without variants can't be cast to an index; a document of ranges alone has none.
    let none = variants.is_empty().then(|| {
        quote!(
            #[doc(hidden)]
            __None,
        )
    });
    let variants = literal::tokens(target, &variants_text(target, plan, variants));
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

/// Writes the variants as text. Documentation is written as comments, because they cost rustc less than attributes; for editors as
/// attributes.
fn variants_text<'a>(target: &Target, plan: &'a Plan<'a>, variants: &[Variant<'a>]) -> String {
    let mut documents = Documents::new(plan, if target.editor { Breaks::TEXT } else { Breaks::COMMENTS });
    let mut text = String::with_capacity(variants.len() * 256);
    for variant in variants {
        let documentation = documents.variant(variant);
        if target.editor {
            text.extend(["#[doc = ", &format!("{documentation:?}"), "]\n"]);
        } else {
            text.push_str("/// ");
            text.push_str(&documentation);
            text.push('\n');
        }
        push_variant(&mut text, target, variant);
    }
    text
}

fn push_variant(text: &mut String, target: &Target, variant: &Variant<'_>) {
    let Variant { ident, code, removed, .. } = variant;
    // Lets rustdoc's search find the variant by its code. The compiler has no use for it, and would take a fifth longer for the enum. rustdoc
    // refuses an alias that is the name itself, or no visible text.
    if target.rustdoc && !names::is_named(ident, code) && !code.is_empty() {
        text.extend(["#[doc(alias = ", &format!("{code:?}"), ")] "]);
    }
    if let Some(note) = removed {
        text.extend(["#[deprecated(note = ", &format!("{note:?}"), ")] "]);
    }
    text.push_str(ident);
    text.push_str(",\n");
}

#[cfg(test)]
mod tests {
    use tencent_errors_catalog::Column;

    use super::*;
    use crate::options::Options;
    use crate::plan::Row;

    /// Returns an enum of the variant, as the compiler reads its text.
    fn parsed<'a>(target: &Target, plan: &'a Plan<'a>, variant: Variant<'a>) -> syn::ItemEnum {
        let text = format!("enum A {{ {} }}", variants_text(target, plan, &[variant]));
        syn::parse_str(&text).expect("an enum")
    }

    /// Returns the lines of a variant's documentation, as a reader of its attributes has them.
    fn lines(target: &Target, description: &str) -> Vec<String> {
        let plan = Plan::stand_in("a.md", &Options::default());
        let rows = vec![Row::saying(Column::Description, description)];
        let variant = Variant { ident: "A".to_owned(), code: "A", rows, ..Variant::default() };
        let item = parsed(target, &plan, variant);
        let texts = item.variants[0].attrs.iter().map(|doc| {
            let value = &doc.meta.require_name_value().expect("documentation").value;
            syn::parse2::<syn::LitStr>(quote!(#value)).expect("a text").value()
        });
        texts.flat_map(|text| text.split('\n').map(str::to_owned).collect::<Vec<_>>()).collect()
    }

    /// No code has one. If that changes, what is behind it is no Rust.
    #[test]
    fn a_line_break_in_a_code_ends_no_comment() {
        let target = Target::new(quote!(tencent_errors));
        let plan = Plan::stand_in("a.md", &Options::default());
        let rows = vec![Row::saying(Column::Description, "a\nB,")];
        let variant = Variant { ident: "A".to_owned(), code: "A\nB,", rows, ..Variant::default() };
        assert_eq!(parsed(&target, &plan, variant).variants.len(), 1);
    }

    /// A file's name may have one.
    #[test]
    fn a_line_break_in_a_path_ends_no_comment() {
        let target = Target::new(quote!(tencent_errors));
        let plan = Plan { documents: vec!["a.md", "a\nB,"], ..Plan::stand_in("a.md", &Options::default()) };
        let rows = vec![Row { document: "a\nB,", ..Row::default() }];
        let variant = Variant { ident: "A".to_owned(), code: "A", rows, ..Variant::default() };
        assert_eq!(parsed(&target, &plan, variant).variants.len(), 1);
    }

    #[test]
    fn editors_read_what_the_compiler_reads() {
        let compiler = Target::new(quote!(tencent_errors));
        let editor = Target { editor: true, ..compiler.clone() };
        for text in ["域名不存在", "a\n\nb", "\\n \"b\" */ /* `c` \\", "é\u{301}\t\u{a0}x", ""] {
            let read = lines(&compiler, text);
            let stripped: Vec<&str> = read.iter().map(|line| line.strip_prefix(' ').unwrap_or(line)).collect();
            assert_eq!(lines(&editor, text), stripped, "{text}");
            assert_eq!(stripped.last(), Some(&"Code `A` in: line 0"), "{text}");
        }
    }
}
