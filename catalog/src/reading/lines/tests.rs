//! Lines of every shape.

use super::*;

#[test]
fn lines_have_shapes() {
    assert_eq!(indent("  \tx"), 4);
    assert_eq!(indent("> x"), 1);
    assert_eq!(list_item("- x"), Some(2));
    assert_eq!(list_item("  12. x"), Some(6));
    assert_eq!(list_item("-   x"), Some(4));
    assert_eq!(list_item("-     x"), Some(2));
    assert_eq!((list_item("-"), list_item("  12."), list_item("1)")), (Some(2), Some(6), Some(3)));
    assert_eq!(list_item("-x"), None);
    assert_eq!(list_item("---"), None);
    assert_eq!(fence("```json"), Some(Fence { mark: '`', length: 3, info: true }));
    assert_eq!(fence("- ~~~~"), Some(Fence { mark: '~', length: 4, info: false }));
    assert_eq!(fence("```a``` b"), None);
    assert_eq!(containers("> - 1. x"), 6);
    assert_eq!((container("> - 1. x").as_str(), content("> - 1. x")), (">      ", "x"));
    assert_eq!((container("\t-1|a").as_str(), content("\t-1|a")), ("\t", "-1|a"));
    assert_eq!(containers("    x - y"), 0);
    assert!(heading("##x") == Some((2, "x")) && heading("######x").is_some());
    assert!(["#x", "x ##y", "#######x", "##\u{3000}x"].iter().all(|line| heading(line).is_none()));
    assert!(
        heading("## x").is_some()
            && heading("##\tx").is_some()
            && heading("##").is_some()
            && heading("    # x").is_none()
    );
}

#[test]
fn rows_are_cut_at_pipes() {
    let row = |line| cells(line).map(str::trim).collect::<Vec<_>>();
    assert_eq!(row("| a | b |"), ["a", "b"]);
    assert_eq!(row("a | b"), ["a", "b"]);
    assert_eq!(row(r"|a\|b|c\\|"), [r"a\|b", r"c\\"]);
    assert_eq!(row("||"), [""]);
    assert!(has_pipe("a|") && !has_pipe(r"a\|") && has_pipe(r"a\\|"));
}

#[test]
fn delimiter_rows() {
    assert!(is_delimiter("- | -") && is_delimiter("|:-:|") && !is_delimiter("---") && !is_delimiter("| a |"));
    assert!(is_delimiter("|-|-|\u{3000}") && is_delimiter("\u{200b}|\u{a0}-|-|"));
    assert!(["|", "||", "::|", "| : |", "x|-|", "--"].iter().all(|line| !is_delimiter(line)));
}

#[test]
fn tags_are_found_whatever_their_case() {
    assert_eq!(tags("a <TABLE b>", "<table").next(), Some(2));
    assert_eq!(tags("<tablet><table>", "<table").next(), Some(8));
    assert_eq!(tags("</table>", "</table").next(), Some(0));
    assert_eq!(tags("<table-x><table_x><tableau>", "<table").next(), None);
}

#[test]
fn a_table_starts_at_a_tag_of_its_own() {
    for line in [
        "`<table>`",
        "a `x <table> y` b",
        "`` a ` <table> ``",
        "`` <table>` ``",
        "``` `` <table> ``` `` `",
        "\\<table>",
        "\\\\\\<table>",
        "<!-- <table>",
        "<p title='<table>'>",
        "<p title=\"a > <table>\" b>",
        "`a` `<table>`",
        "| `x <table>` |",
    ] {
        assert_eq!(table_tag(line), None, "{line}");
    }
    for line in [
        "§<table>",
        "a `b` §<table>",
        "`<table>` §<table>",
        "`` ` §<table>",
        "a ` b §<table>",
        "\\\\§<table>",
        "\\`§<table>`",
        "<!-- <table> -->§<TABLE class='x'>",
        "<!-->§<table>",
        // A line that starts with a comment is HTML to its end (CommonMark 0.31, section 4.6).
        "<!-- a --> `§<table>`",
        "<p title='<table>'>§<table>",
        "a < b §<table",
        "<b §<table>",
        "</div>§<table/>",
        "it's <b>§<table>",
        "`中` \\中§<table>",
    ] {
        let expected = line.find('§').unwrap();
        assert_eq!(table_tag(&line.replace('§', "")), Some(expected), "{line}");
    }
}
