//! HTML pages as a browser saves them: the reader reads what the browser shows, and nothing else.

use tencent_errors_catalog::{Catalog, Format, Options, Reading};

fn read(page: &str) -> Reading {
    Catalog::read_with(page, &Options { format: Format::Html, ..Options::default() })
}

fn codes(page: &str) -> Vec<String> {
    let Reading { catalog, problems, .. } = read(page);
    assert_eq!(problems, [], "{page}");
    catalog.codes().map(|entry| entry.code().to_owned()).collect()
}

/// Returns a table with one code, in one line.
fn table(code: &str) -> String {
    format!("<table><tr><th>错误码</th><th>描述</th></tr><tr><td>{code}</td><td>x</td></tr></table>")
}

#[test]
fn what_no_browser_shows_is_not_read() {
    let shown = table("Shown.Code");
    let hidden = table("Hidden.Code");
    for (start, end) in [
        ("<script>var page = '", "';</script>"),
        ("<style>/* ", " */</style>"),
        ("<template>", "</template>"),
        ("<template><template>", "</template></template>"),
        ("<template><script>'", "'</script></template>"),
        ("<textarea>", "</textarea>"),
        ("<TEXTAREA>", "</TextArea>"),
        ("<title>", "</title>"),
        ("<noscript>", "</noscript>"),
        ("<iframe>", "</iframe>"),
        ("<noframes>", "</noframes>"),
        ("<!-- ", " -->"),
        ("<p title='", "'>"),
    ] {
        assert_eq!(codes(&format!("{start}{hidden}{end}{shown}")), ["Shown.Code"], "{start}");
        let within = format!("<table><tr><th>错误码<th>描述<tr><td>Shown.Code{start}{hidden}{end}<td>x</table>");
        assert_eq!(codes(&within), ["Shown.Code"], "{start}");
    }
}

#[test]
fn an_end_tag_without_a_start_hides_nothing() {
    for stray in ["</template>", "</script>", "</textarea>", "<template></script></template>"] {
        assert_eq!(codes(&format!("{stray}{}", table("A.Code"))), ["A.Code"], "{stray}");
    }
}

#[test]
fn elements_of_svg_and_mathml_may_end_themselves() {
    for shown in [
        "<svg><title/><style/></svg>",
        "<svg><title>x</title><defs><style type='text/css'/></defs><path d='M0'/></svg>",
        "<svg><script/></svg>",
        "<math><style/></math>",
        "<svg><svg/><title/></svg>",
        "<svg/><math/>",
        "<svg><style/>",
    ] {
        assert_eq!(codes(&format!("{shown}{}", table("A.Code"))), ["A.Code"], "{shown}");
    }
    // In HTML itself the slash means nothing.
    for hidden in ["<textarea/>", "<title/>", "<svg></svg><style/>", "<svg><p><template/>"] {
        assert_eq!(codes(&format!("{hidden}{}", table("A.Code"))), [""; 0], "{hidden}");
    }
}

#[test]
fn preformatted_cells_show_their_lines() {
    for cell in ["<pre>A.Code\nB.Code</pre>", "<pre>\n\n  A.Code\n\n B.Code\n</pre>", "<div><PRE>A.Code\r\nB.Code"] {
        assert_eq!(codes(&table(cell)), ["A.Code", "B.Code"], "{cell}");
    }
    let long = read(&table("Failed\nOperation<td><pre>a\nb</pre>"));
    assert_eq!(long.problems.len(), 1, "elsewhere a line break is a space");
    assert_eq!(codes(&table("<pre>A.Code</pre>\n<p>B.Code\n</p>")), ["A.Code", "B.Code"]);
}

#[test]
fn markdown_means_nothing_in_a_page() {
    let pipes = "| 错误码 | 描述 |\n|--|--|\n| Pipe.Code | x |\n";
    for page in [
        format!("{pipes}\n{}", table("A.Code")),
        format!("<pre>\n{pipes}</pre>{}", table("A.Code")),
        format!("```\n{}\n", table("A.Code")),
        format!("        {}", table("A.Code")),
        format!("<div>\n\n\n    {}\n\n</div>", table("A.Code").replace("<tr>", "\n\n        <tr>\n\n")),
    ] {
        assert_eq!(codes(&page), ["A.Code"], "{page}");
    }
    assert_eq!(codes(&format!("<pre>{}</pre>", table("Real.Table"))), ["Real.Table"]);
}

#[test]
fn headings_enclose_what_follows_them() {
    let page = format!(
        "<h1>API</h1><div><h2><a href='#x'></a>错误码 <b>一</b></h2>{}</div><h2>二{}<h3>三</h3>{}",
        table("A.One"),
        table("B.Two"),
        table("C.Three")
    );
    let catalog = read(&page).catalog;
    let headings: Vec<String> = catalog.tables().iter().map(|table| table.headings.join("/")).collect();
    assert_eq!(headings, ["API/错误码 一", "API/二", "API/二/三"]);
}

/// The word for codes counts in the block before a table, not anywhere in the page.
#[test]
fn only_the_block_before_a_table_introduces_it() {
    let generic = "<table><tr><th>Code<th>Meaning<tr><td>1001<td>x<tr><td>1002<td>y</table>";
    assert_eq!(codes(&format!("<p>The error codes are:</p><div></div>\n{generic}")), ["1001", "1002"]);
    assert_eq!(codes(&format!("<p>The error codes<br>are:</p>{generic}")), ["1001", "1002"]);
    assert_eq!(codes(&format!("<nav>Error codes</nav><p>The cities are:</p>{generic}")), [""; 0]);
    assert_eq!(codes(&format!("<p>The error codes:</p>{}{generic}", table("A.Code"))), ["A.Code"]);
    assert_eq!(codes(&format!("<p>Error codes are elsewhere.</p><h2>Cities</h2>{generic}")), [""; 0]);
}

#[test]
fn rows_and_problems_know_their_lines() {
    let page = "\u{feff}<!DOCTYPE html>\r\n<table>\r\n<tr><th>错误码<th>描述\r\n<tr><td>A.Code<td>x\r\n<tr><td>no code here<td>y\r\n</table>";
    let Reading { catalog, problems, .. } = read(page);
    assert_eq!(catalog.tables()[0].rows[0].line, 4);
    assert_eq!(problems[0].to_string(), "5:5: `no code here` is not an error code, in the row `no code here | y`");
}

/// Time and memory stay linear: a large page with few tables is read to its end.
#[test]
fn large_pages() {
    for filler in [
        "<div><p>text</p>",
        "<script>a<b</script>",
        "<template>",
        "</template>",
        "<!-- x -->",
        "<h2>a",
        "&amp;",
        "<svg><title/>",
        "<pre>\n",
        "</svg></pre>",
    ] {
        let page = format!("{}{}", filler.repeat((1 << 18) / filler.len()), table("A.Code"));
        let expected = usize::from(filler != "<template>");
        assert_eq!(codes(&page).len(), expected, "{filler}");
    }
}
