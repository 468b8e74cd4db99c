//! Many pages as one set of codes: what their rows say of a code, what an edition and a product make of it.

use tencent_errors_catalog::{Catalog, Column, Edition, Options, Product, Reading, Role};

/// Returns the reading of a page with one code, which says these texts of it, or of several rows.
fn page(rows: &[[&str; 8]]) -> Reading {
    let header = "错误码|模块错误码|错误码名称|描述|返回信息|原因|处理措施|错误类型";
    let rows = rows.iter().map(|row| format!("|{}|\n", row.join("|"))).collect::<Vec<_>>().concat();
    Catalog::read(&format!("|{header}|\n|{}\n{rows}", "-|".repeat(8)))
}

fn pages(readings: impl IntoIterator<Item = Reading>) -> Edition {
    let paths = (1..).map(|number| format!("{number}.md"));
    Edition::new("pages", paths.zip(readings))
}

const SAID: [&str; 8] = ["4000", "10100", "ERR_A", "d", "m", "c", "s", "k"];

/// A row that says the same as one of another page is kept with it; one different text makes it another statement.
#[test]
fn what_pages_say_of_a_code() {
    let statements = |edition: &Edition| -> Vec<Vec<(String, u32)>> {
        let catalog = &edition.catalog;
        let statements = catalog.codes().flat_map(tencent_errors_catalog::Entry::statements);
        let places = statements.map(|statement| {
            let rows = std::iter::once(statement.first).chain(statement.again);
            rows.map(|placed| (placed.document.to_owned(), placed.row.line)).collect()
        });
        places.collect()
    };
    let at = |page: &str, line: u32| (page.to_owned(), line);
    let same = pages([page(&[SAID]), page(&[SAID]), page(&[SAID])]);
    assert_eq!(statements(&same), [[at("1.md", 3), at("2.md", 3), at("3.md", 3)]]);
    // Rows of one page are kept apart in any case, by their places.
    assert_eq!(statements(&pages([page(&[SAID, SAID])])), [[at("1.md", 3)], [at("1.md", 4)]]);
    for column in 1..SAID.len() {
        let mut other = SAID;
        other[column] = "10200";
        let edition = pages([page(&[SAID]), page(&[other]), page(&[SAID])]);
        assert_eq!(statements(&edition), [vec![at("1.md", 3), at("3.md", 3)], vec![at("2.md", 3)]], "column {column}");
    }
    let readings = [page(&[SAID]), page(&[["4001", "10100", "ERR_A", "d", "m", "c", "s", "k"]])];
    let edition = pages(readings);
    let modules: Vec<usize> = edition.catalog.module_codes().map(|entry| entry.statements().len()).collect();
    assert_eq!(modules, [2]);
}

#[test]
fn a_product_of_one_page() {
    let product = Product::of_page("docs/a.md", page(&[SAID]));
    assert_eq!((product.name(), product.current.catalog.codes().len()), ("docs/a.md", 1));
    assert_eq!(product.editions().count(), 1);
}

/// An option counts if it chooses something in any edition.
#[test]
fn options_of_a_product() {
    let edition = |header: &str| {
        let columns = ["甲", "乙"].map(|name| (Role::Text(Column::Solution), name.to_owned())).to_vec();
        let options = Options { columns, ..Options::default() };
        pages([Catalog::read_with(&format!("|错误码|{header}|\n|-|-|\n|4000|a|\n"), &options)])
    };
    let idle = |current: &str, other: &str| {
        let mut product = Product::new(edition(current));
        product.previous = Some(edition(other));
        product.unmatched().into_iter().map(|unmatched| unmatched.text).collect::<Vec<_>>()
    };
    assert_eq!(idle("甲", "甲"), ["乙"]);
    assert_eq!(idle("甲", "乙"), [""; 0]);
    assert_eq!(idle("丙", "丁"), ["甲", "乙"]);
}
