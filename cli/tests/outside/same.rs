//! Macro, build script and command give the same tokens: for all documents of `docs-src/`, and for the options.

use std::fmt::Write;

use proc_macro2::{Group, Literal, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Attribute, Expr, ImplItem, ImplItemConst, Item, Lit};

use crate::command;
use crate::krate::Crate;
use crate::root::root;

/// A product's documents and options, in the words of the macro, of the build script and of the command.
struct Case {
    macro_input: &'static str,
    builder: &'static str,
    arguments: &'static [&'static str],
}

const CASES: &[Case] = &[
    Case {
        macro_input: r#""docs/dnspod.md", export = false"#,
        builder: r#"new("docs/dnspod.md")"#,
        arguments: &["docs/dnspod.md"],
    },
    Case {
        macro_input: r#""docs/cdn.md", export = false"#,
        builder: r#"new("docs/cdn.md")"#,
        arguments: &["docs/cdn.md"],
    },
    Case {
        macro_input: r#""docs/cdn-legacy.md", export = false"#,
        builder: r#"new("docs/cdn-legacy.md")"#,
        arguments: &["docs/cdn-legacy.md"],
    },
    Case {
        macro_input: r#""docs/gaap.md", export = false"#,
        builder: r#"new("docs/gaap.md")"#,
        arguments: &["docs/gaap.md"],
    },
    Case {
        macro_input: r#""docs/ecdn-legacy.md", export = false"#,
        builder: r#"new("docs/ecdn-legacy.md")"#,
        arguments: &["docs/ecdn-legacy.md"],
    },
    Case {
        macro_input: r#""docs/cdn-legacy.md", "docs/ecdn-legacy.md", name = Cdn, module_name = CdnModule, export = cdn, duplicates = merge"#,
        builder: r#"new("docs/cdn-legacy.md").page("docs/ecdn-legacy.md").name("Cdn").module_name("CdnModule").export("cdn")"#,
        arguments: &[
            "docs/cdn-legacy.md",
            "docs/ecdn-legacy.md",
            "--name",
            "Cdn",
            "--module-name",
            "CdnModule",
            "--export",
            "cdn",
            "--duplicates",
            "merge",
        ],
    },
    Case {
        macro_input: r#""docs/options", languages { "en" => "docs/options.en.md" }, translations = ignore, export = false, tables("Numbers", "其他"),
            columns(code = "编号", solution = "办法"), skip = ["see below"], rename { "IB-0013" => IB_0013_2 }"#,
        builder: r#"new("docs/options").language("en", "docs/options.en.md").table("Numbers").table("其他").skip("see below")
            .column(Role::Code, "编号").column(Column::Solution, "办法").rename("IB-0013", "IB_0013_2")"#,
        arguments: &[
            "docs/options",
            "--language",
            "en=docs/options.en.md",
            "--translations",
            "ignore",
            "--table",
            "Numbers",
            "--table",
            "其他",
            "--column",
            "code=编号",
            "--column",
            "solution=办法",
            "--skip",
            "see below",
            "--rename",
            "IB-0013=IB_0013_2",
        ],
    },
    Case {
        macro_input: r#""docs/now.md", previous = "docs/then.md", export = false"#,
        builder: r#"new("docs/now.md").previous("docs/then.md")"#,
        arguments: &["docs/now.md", "--previous", "docs/then.md"],
    },
];

const NOW: &str = "| 错误码 | 描述 |\n|---|---|\n| X.Z | 其一 |\n| X.A | 其二 |\n";

const THEN: &str = "| 错误码 | 描述 |\n|---|---|\n| X.Old | 其三 |\n| X.A | 其二 |\n| X.Gone | 其四 |\n";

const OPTIONS: &str = "# Numbers\n\n| 编号 | 办法 | 描述 |\n|---|---|---|\n| IB-0013 | 重试 | 失败 |\n| see below | | |\n| IB_0013 | | 另 |\n";

const OTHERS: &str = "# 其他\n\n| 编号 | 描述 |\n|---|---|\n| 4000-4010 | 一段 |\n| AuthFailure | 鉴权失败 |\n\n# Else\n\n| 编号 |\n|---|\n| X.Y |\n";

const ENGLISH: &str = "# Numbers\n\n| 编号 | Description |\n|---|---|\n| IB-0013 | Failed |\n";

/// The macro's own source, in a macro that returns its output as text.
const EXPANSION: &str = r#"//! Returns what the macro writes, as text.

#[path = "MACROS/expand.rs"]
mod expand;
#[path = "MACROS/input/mod.rs"]
mod input;
#[path = "MACROS/once.rs"]
mod once;
#[path = "MACROS/show.rs"]
mod show;

#[proc_macro]
pub fn expansion(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    let text = expand::expand(input.into()).to_string();
    proc_macro::TokenTree::from(proc_macro::Literal::string(&text)).into()
}
"#;

const EXPANSION_MANIFEST: &str = "[package]\nname = \"expansion\"\nedition = \"2024\"\n\n[lib]\nproc-macro = true\n\n[dependencies]\n\
    proc-macro2 = { version = \"1\", default-features = false }\nquote = { version = \"1\", default-features = false }\n\
    syn = { version = \"3\", default-features = false, features = [\"parsing\", \"printing\", \"proc-macro\", \"clone-impls\"] }\n\
    tencent-errors-catalog = { path = CATALOG }\ntencent-errors-codegen = { path = CODEGEN }\n";

/// Separates the texts that the program prints.
const END: &str = "\n----\n";

fn krate() -> Crate {
    let krate = Crate::new(
        "outside-same",
        "expansion = { path = \"expansion\" }\n\n[build-dependencies]\n\
         tencent-errors-codegen = { path = CODEGEN }\ntencent-errors-catalog = { path = CATALOG }",
    );
    let macros = root().join("macros/src");
    krate.write("expansion/Cargo.toml", &Crate::with_runtime(EXPANSION_MANIFEST));
    krate.write("expansion/src/lib.rs", &EXPANSION.replace("MACROS", &macros.to_string_lossy().replace('\\', "/")));
    for document in ["dnspod.md", "cdn-legacy.md", "gaap.md", "cdn.md", "ecdn-legacy.md"] {
        krate.copy_document(document);
    }
    krate.write("docs/options/a.md", OPTIONS);
    krate.write("docs/options/b.md", OTHERS);
    krate.write("docs/options.en.md", ENGLISH);
    krate.write("docs/now.md", NOW);
    krate.write("docs/then.md", THEN);
    let mut build = "use tencent_errors_catalog::{Column, Role};\nuse tencent_errors_codegen::{Builder, Failure};\n\n\
                     fn main() -> Result<(), Failure> {\n    let _ = (Role::Code, Column::ALL);\n"
        .to_owned();
    let mut main = format!("const END: &str = {END:?};\n\nfn main() {{\n");
    for (index, Case { macro_input, builder, .. }) in CASES.iter().enumerate() {
        let _ = writeln!(build, "    Builder::{builder}.runtime(\"tencent_errors\").write(\"{index}.rs\")?;");
        let _ = writeln!(
            main,
            "    print!(\"{{}}{{END}}\", expansion::expansion!(\"\" \"\" tencent_errors, {macro_input}));"
        );
        let _ =
            writeln!(main, "    print!(\"{{}}{{END}}\", include_str!(concat!(env!(\"OUT_DIR\"), \"/{index}.rs\")));");
    }
    krate.write("build.rs", &(build + "    Ok(())\n}\n"));
    krate.write("src/main.rs", &(main + "}\n"));
    krate
}

/// Returns the formatted items, without what the ways add: the macro lets the compiler watch the documents, a file allows lints in its items. With
/// removed codes, a derive macro writes the list of all variants for the macro; a file writes it out, in the order of the enum.
fn items(text: &str) -> String {
    let mut file: syn::File = syn::parse2(by_value(text.parse().expect("it is tokens"))).expect("it is Rust");
    let enums = file.items.iter().filter_map(|item| if let Item::Enum(item) = item { Some(item) } else { None });
    let lists: Vec<(String, String)> = enums
        .map(|code_enum| {
            let name = &code_enum.ident;
            let variants = code_enum.variants.iter().map(|variant| &variant.ident);
            let list: syn::File = syn::parse_quote!(const ALL: &'static [#name] = {
                #[allow(deprecated)]
                const fn all<__T: ::core::marker::Copy>() -> &'static [#name] {
                    &(&([#(#name::#variants,)*], ::core::option::Option::None::<__T>)).0
                }
                all::<()>()
            };);
            let derived: syn::File = syn::parse_quote!(const ALL: &'static [#name] = { #name::__all::<()>() };);
            (formatted(&list).to_token_stream().to_string(), derived.to_token_stream().to_string())
        })
        .collect();
    for item in &mut file.items {
        let attributes = match item {
            Item::Const(item) => &mut item.attrs,
            Item::Enum(item) => &mut item.attrs,
            Item::Impl(item) => {
                item.items.iter_mut().for_each(watch_nothing);
                &mut item.attrs
            }
            Item::Macro(item) => &mut item.attrs,
            Item::Mod(item) => &mut item.attrs,
            Item::Use(item) => &mut item.attrs,
            other => panic!("an item of another kind: {}", other.to_token_stream()),
        };
        attributes.retain(|attribute: &Attribute| {
            let text = attribute.to_token_stream().to_string();
            !text.contains("clippy :: restriction") && !text.contains("__private :: All")
        });
    }
    let tokens = formatted(&file).to_token_stream().to_string();
    let tokens = lists.iter().fold(tokens, |tokens, (list, derived)| tokens.replace(list, derived));
    prettyplease::unparse(&syn::parse_str(&tokens).expect("it is Rust"))
}

/// Removes what lets the compiler watch the documents.
fn watch_nothing(item: &mut ImplItem) {
    if let ImplItem::Const(ImplItemConst { expr: Expr::Block(body), .. }) = item {
        body.block.stmts.retain(|statement| !statement.to_token_stream().to_string().contains("include_bytes"));
    }
}

/// Returns the file as it is once it is formatted, which adds and removes commas.
fn formatted(file: &syn::File) -> syn::File {
    syn::parse_file(&prettyplease::unparse(file)).expect("it is Rust")
}

/// Writes each literal in one way: the compiler escapes other bytes of a byte string than `proc_macro2` does.
fn by_value(tokens: TokenStream) -> TokenStream {
    let tokens = tokens.into_iter().map(|token| match token {
        TokenTree::Group(group) => TokenTree::Group(Group::new(group.delimiter(), by_value(group.stream()))),
        TokenTree::Literal(literal) => TokenTree::Literal(match Lit::new(literal.clone()) {
            Lit::ByteStr(bytes) => Literal::byte_string(&bytes.value()),
            Lit::Str(text) => Literal::string(&text.value()),
            _ => literal,
        }),
        other => other,
    });
    tokens.collect()
}

#[track_caller]
fn assert_same(macro_input: &str, of_macro: &str, other: &str) {
    let differs = of_macro.lines().zip(other.lines()).find(|(line, other)| line != other);
    assert!(of_macro == other, "{macro_input}: the first lines that differ are {differs:#?}");
}

#[test]
fn macro_build_script_and_command_give_the_same_tokens() {
    let krate = krate();
    let printed = krate.run();
    let mut texts = printed.split(END);
    for Case { macro_input, arguments, .. } in CASES {
        let of_macro = items(texts.next().expect("the program prints the macro's"));
        let of_script = items(texts.next().expect("the program prints the build script's"));
        let of_command = command(&krate, &[&["generate", "--runtime", "tencent_errors"], *arguments].concat());
        assert!(of_macro.contains("pub enum "), "{macro_input}");
        assert_same(macro_input, &of_macro, &of_script);
        assert_same(macro_input, &of_macro, &items(&of_command));
    }
}
