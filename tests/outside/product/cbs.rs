//! Prints a line for each code of a product and each row of a page: code, page, text.
#![forbid(warnings)]

mod cbs {
    tencent_errors::tencent_errors!("docs/cbs");
}

fn main() {
    for code in cbs::Code::ALL {
        let documents = cbs::Code::DOCUMENTS.iter();
        for row in documents.flat_map(|document| code.rows_of(document)) {
            let page = row.document().strip_prefix("docs/cbs/").expect("a page of the folder");
            println!("{code:?}\t{page}\t{}", row.description().unwrap_or_default());
        }
    }
}
