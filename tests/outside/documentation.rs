//! Documents a page with hostile texts: none of them acts as markup, link or script, rustdoc has no warning, and its search finds a variant by
//! its code.

use std::sync::LazyLock;

use crate::krate::{self, Crate};

const LIBRARY: &str = "//! Codes of a hostile document.\n\ntencent_errors::tencent_errors!(\"docs/hostile.md\");\n";

/// All tags that a text of the documentation may have: paragraphs, and the code itself.
const TAGS: [&str; 4] = ["<p>", "</p>", "<code>", "</code>"];

/// The crate, documented once for all tests: they share the folder of the documentation.
static DOCUMENTED: LazyLock<Crate> = LazyLock::new(|| {
    let krate = Crate::new("outside-hostile", "tencent-errors = { path = RUNTIME }");
    krate.write("docs/hostile.md", include_str!("hostile.md"));
    krate.write("src/lib.rs", LIBRARY);
    let output = krate.document();
    assert!(output.success && !output.stderr.contains("warning"), "{}", output.stderr);
    krate
});

/// The page shows the document's texts as they are.
#[test]
fn hostile_texts_are_text() {
    let page = DOCUMENTED.page("enum.Code.html");
    let variants = texts(&page);
    assert_eq!(variants.len(), 17, "{variants:?}");
    for text in &variants {
        let plain = TAGS.iter().fold((*text).to_owned(), |text, tag| text.replace(tag, ""));
        assert!(!plain.contains(['<', '>']), "{text}");
    }
    assert!(variants[0].contains("&lt;script&gt;alert(1)&lt;/script&gt; &lt;img src=x onerror=alert(1)&gt;"));
    assert!(variants[1].contains("[x](javascript:alert(1)) [x]: javascript:y"));
    assert!(variants[7].contains("- item") && variants[7].contains("1. item"));
    assert!(variants[10].contains("*a* **b** _c_ __d__ ~~e~~"));
    assert!(variants[11].contains("&amp;lt;b&amp;gt; &amp;#60; &amp;copy;"));
    assert!(variants[16].contains("a keyword"), "the variant is `r#type`, its item `type`");
    assert!(variants[0].contains("Codes &lt;b&gt; [Foo] [x](javascript:alert(1))"), "{}", variants[0]);
}

/// The search knows every code as the document writes it, and not the variant's name alone.
#[test]
fn the_search_finds_a_code() {
    LazyLock::force(&DOCUMENTED);
    let index = krate::search_index();
    let codes: Vec<&str> =
        include_str!("hostile.md").split(['|', ' ']).filter(|word| word.starts_with("Hostile.")).collect();
    assert_eq!(codes.len(), 16);
    for code in codes {
        assert!(index.contains(&code.replace('.', "_")), "there is an index, with the variant's name");
        assert!(index.contains(code), "{code} has no alias");
    }
}

/// Returns the texts of the variants on an enum's page.
fn texts(page: &str) -> Vec<&str> {
    let variants = page.split("id=\"variant.").skip(1);
    variants.filter_map(|variant| variant.split_once("<div class=\"docblock\">")?.1.split("</div>").next()).collect()
}
