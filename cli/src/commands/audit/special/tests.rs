//! What starts at a place of a source, in each language with rules of its own.

use super::*;

/// Returns what starts behind `before`: what is skipped, the text between the marks of a string or comment, or a heredoc's end and mark.
fn found(special: Special, before: &str, rest: &str) -> String {
    let source = [before, rest].concat();
    match find(special, source.as_bytes(), before.len()) {
        None => "nothing".to_owned(),
        Some(Found::Skip(length)) => format!("skip {}", &rest[..length]),
        Some(Found::Part { kind, length, start, end }) => format!("{kind:?} {}", &rest[start..length - end]),
        Some(Found::Heredoc(Heredoc { end, indented }, length)) => {
            let end = String::from_utf8(end).expect("the names are UTF-8");
            format!("{} to {end}{}", &rest[..length], if indented { ", indented" } else { "" })
        }
    }
}

#[test]
fn what_starts_at_a_place() {
    for (special, before, rest, expected) in [
        // Lists and strings with brackets.
        (Special::Ruby, "x = ", "%w[a [b] c] d]", "Text a [b] c"),
        (Special::Ruby, "x ", "%q(a) b", "Text a"),
        (Special::Ruby, "x ", "%w|a|", "nothing"),
        (Special::Ruby, "x ", "%d(a)", "nothing"),
        (Special::Ruby, "x", "%w(a)", "nothing"),
        (Special::Ruby, "(", "qw(a)", "nothing"),
        (Special::Ruby, "(", "qw (a)", "nothing"),
        (Special::Ruby, "(", "%w(a", "nothing"),
        (Special::Perl, "(", "qw(a b)", "Text a b"),
        (Special::Perl, "(", "qq{a}", "Text a"),
        (Special::Perl, "(", "q(a)", "Text a"),
        (Special::Perl, "(", "%w(a)", "nothing"),
        (Special::Perl, "$", "q(a)", "nothing"),
        (Special::Perl, "@", "qw(a)", "nothing"),
        (Special::Perl, "se", "q(a)", "nothing"),
        // Characters that start nothing.
        (Special::Shell, "echo ", r#"\" a "b""#, r#"skip \""#),
        (Special::Php, "", "#[A] x", "skip #["),
        (Special::Php, "", "?> it's <?php 'x'", "skip ?> it's "),
        (Special::Php, "", "?> it's", "skip ?> it's"),
        (Special::Php, "", "# comment", "nothing"),
        (Special::Haskell, "foldl", "' 'x'", "skip '"),
        (Special::Haskell, "(", "'x'", "nothing"),
        (Special::Cpp, "1", "'000'", "skip '"),
        (Special::Cpp, "(", "'0'", "nothing"),
        // Rust's characters, lifetimes and raw strings.
        (Special::Rust, "(", r"'\'' 'x'", r"skip '\''"),
        (Special::Rust, "(", r"'\n' 'x'", r"skip '\n'"),
        (Special::Rust, "(", r"'\u{1F600}' 'x'", r"skip '\u{1F600}'"),
        (Special::Rust, "(", "'\"' \"a\"", "skip '\"'"),
        (Special::Rust, "(", "'中' 'x'", "skip '中'"),
        (Special::Rust, "&", "'a str, 'b'", "skip '"),
        (Special::Rust, "&", "'", "skip '"),
        (Special::Rust, "(", "r\"a\\\" b\"", "Text a\\"),
        (Special::Rust, "(", "r##\"a\"# b\"## c\"##", "Text a\"# b"),
        (Special::Rust, "(b", "r\"a\"", "Text a"),
        (Special::Rust, "(c", "r\"a\"", "Text a"),
        (Special::Rust, "(va", "r\"a\"", "nothing"),
        (Special::Rust, "(", "r#type", "nothing"),
        (Special::Rust, "(", "r\"a", "Text a"),
        // Raw and verbatim strings.
        (Special::Cpp, "(", "R\"(a\")\" b", "Text a\""),
        (Special::Cpp, "(", "R\"x(a)\" b)x\" c", "Text a)\" b"),
        (Special::Cpp, "(", "R\"aaaaaaaaaaaaaaaaa(b)aaaaaaaaaaaaaaaaa\"", "nothing"),
        (Special::CSharp, "(", "@\"a\"\"b\\\" c\"", "Text a\"\"b\\"),
        (Special::CSharp, "(", "@$\"a\" b\"", "Text a"),
        (Special::CSharp, "(", "@\"a", "Text a"),
        (Special::CSharp, "(", "@class \"a\"", "nothing"),
        // Regular expressions, and divisions.
        (Special::JavaScript, "x = ", "/[/\"]\\/\"/ + \"a\"", "skip /[/\"]\\/\"/"),
        (Special::JavaScript, "return ", "/\"/", "skip /\"/"),
        (Special::JavaScript, "returned ", "/\"/", "nothing"),
        (Special::JavaScript, "a ", "/ b / c", "nothing"),
        (Special::JavaScript, "x = ", "/ a\n/", "nothing"),
        (Special::JavaScript, "x = ", "/[a]b/ /", "skip /[a]b/"),
        (Special::JavaScript, "x = ", "// a /", "nothing"),
        (Special::JavaScript, "", "/a/", "skip /a/"),
        (Special::Ruby, "when ", "/'/", "skip /'/"),
        (Special::Perl, "split ", "/'/", "skip /'/"),
        // Lines of an unknown language.
        (Special::Unknown, "a", "\n \t// b\nc", "Comment // b"),
        (Special::Unknown, "a", "\n# b", "Comment # b"),
        (Special::Unknown, "a", "\nb # c", "nothing"),
        // Heredocs.
        (Special::Shell, "cat ", "<< EOF >x\n", "<< EOF to EOF"),
        (Special::Shell, "cat ", "<<-'E_1'\n", "<<-'E_1' to E_1, indented"),
        (Special::Shell, "cat ", "<<\\eof\n", "<<\\eof to eof"),
        (Special::Shell, "cat ", "<<\"EOF\n", "nothing"),
        (Special::Shell, "x=$((1", "<<2))\n", "nothing"),
        (Special::Ruby, "x = ", "<<~SQL.strip\n", "<<~SQL to SQL, indented"),
        (Special::Ruby, "list ", "<<item\n", "nothing"),
        (Special::Ruby, "list ", "<< ITEM\n", "nothing"),
        (Special::Ruby, "x = ", "<<\\A\n", "nothing"),
        (Special::Ruby, "x = ", "<<`sh`\n", "<<`sh` to sh"),
        (Special::Perl, "print ", "<<eof;\n", "nothing"),
        (Special::Perl, "print ", "<<'eof';\n", "<<'eof' to eof"),
        (Special::Terraform, "x = ", "<<eot\n", "<<eot to eot"),
        (Special::Php, "$x = ", "<<< \"EOT\"\n", "<<< \"EOT\" to EOT, indented"),
        (Special::Php, "$x = ", "<<EOT\n", "nothing"),
        (Special::Plain, "", "'a'", "nothing"),
    ] {
        assert_eq!(found(special, before, rest), expected, "{special:?}: {before}{rest}");
    }
}

#[test]
fn a_heredoc_ends_with_its_word_on_a_line_of_its_own() {
    let lengths = |indented, text: &str| Heredoc { end: b"EOF".to_vec(), indented }.lengths(text.as_bytes());
    assert_eq!(lengths(false, "a\nEOFX\n EOF\nEOF\nb"), Some((12, 15)));
    assert_eq!(lengths(true, "a\n\t EOF\nEOF"), Some((2, 7)));
    assert_eq!(lengths(true, "a\n  EOF;\n"), Some((2, 7)));
    assert_eq!(lengths(false, "EOF"), Some((0, 3)));
    assert_eq!(lengths(false, "a\nb EOF\n"), None);
}

#[test]
fn php_starts_behind_its_mark() {
    assert_eq!(start(Special::Php, b"<p>it's</p><?php"), 11);
    assert_eq!(start(Special::Php, b"it's"), 0);
    assert_eq!(start(Special::Rust, b"a <? b"), 0);
}
