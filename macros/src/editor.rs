//! Fits the generated items to rust-analyzer, which leads from a name to the place of its token, and reads documentation from tokens. The
//! compiler needs neither, and would pay for both.

use std::env;
use std::path::Path;

use proc_macro2::{Group, Span, TokenStream, TokenTree};

/// Returns whether rust-analyzer runs the macro: its server of macros is a program of its own, `rust-analyzer-proc-macro-srv`.
pub(crate) fn is_rust_analyzer() -> bool {
    env::current_exe().is_ok_and(|program| is_server(&program))
}

fn is_server(program: &Path) -> bool {
    program.file_name().is_some_and(|name| name.to_string_lossy().starts_with("rust-analyzer"))
}

/// Moves the tokens to the start of a token that the user wrote. They take up no room there, because an editor that is asked about the token
/// would show all of them.
pub(crate) fn move_before(token: Span, tokens: TokenStream) -> TokenStream {
    // This never panics: `token` comes from the compiler, and `proc_macro2` makes spans of its own only outside of macros.
    move_to(token.unwrap().start().into(), tokens)
}

/// Moves the tokens to a place. The context in which names are looked up stays.
fn move_to(place: Span, tokens: TokenStream) -> TokenStream {
    tokens.into_iter().map(|token| moved(place, token)).collect()
}

fn moved(place: Span, token: TokenTree) -> TokenTree {
    let span = place.resolved_at(token.span());
    let mut token = match token {
        TokenTree::Group(group) => Group::new(group.delimiter(), move_to(place, group.stream())).into(),
        token => token,
    };
    token.set_span(span);
    token
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rust_analyzer_is_known_by_its_program() {
        for path in
            ["/root/libexec/rust-analyzer-proc-macro-srv", "rust-analyzer-proc-macro-srv.exe", "bin/rust-analyzer"]
        {
            assert!(is_server(Path::new(path)), "{path}");
        }
        for path in ["/usr/bin/rustc", "clippy-driver", "rust-analyzer/bin/rustc", "", "/"] {
            assert!(!is_server(Path::new(path)), "{path}");
        }
        assert!(!is_rust_analyzer());
    }

    #[test]
    fn moved_tokens_are_the_same() {
        let text = "pub enum r#type { # [doc = \"x\"] A , B = - 1 , } macro_rules ! a { ($ ($ b : tt) +) => { 'c' } }";
        let tokens: TokenStream = text.parse().unwrap();
        assert_eq!(move_to(Span::call_site(), tokens.clone()).to_string(), tokens.to_string());
    }
}
