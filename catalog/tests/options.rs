//! What the options choose, and what they say when there is nothing to choose.

use tencent_errors_catalog::{Catalog, OptionKind, Options, Reading, Role};

const DOCUMENT: &str =
    "# 一 错误码\n\n|错误码|描述|办法|\n|-|-|-|\n|1|a|s|\n|see below|b|t|\n\n# 二\n\n|编号|意思|\n|-|-|\n|2|c|\n";

fn read(options: &Options) -> Reading {
    Catalog::read_with(DOCUMENT, options)
}

fn texts(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

#[test]
fn skip_leaves_rows_out() {
    let reading = read(&Options { skip: texts(&["SEE  below"]), ..Options::default() });
    assert_eq!((reading.problems.len(), reading.catalog.codes().len(), reading.unmatched), (0, 1, vec![]));
}

#[test]
fn columns_name_roles_and_make_a_table_count() {
    let columns = vec![
        (Role::Code, "编号".to_owned()),
        (Role::Description, "意思".to_owned()),
        (Role::Solution, "办法".to_owned()),
    ];
    let reading = read(&Options { columns, ..Options::default() });
    let tables = reading.catalog.tables();
    assert_eq!((tables.len(), reading.unmatched), (2, vec![]));
    assert_eq!(tables[0].rows[0].solution.as_deref(), Some("s"));
    assert_eq!((tables[1].rows[0].code.as_str(), tables[1].rows[0].description.as_deref()), ("2", Some("c")));
}

#[test]
fn tables_takes_those_under_a_heading() {
    let reading = read(&Options { tables: texts(&["一 错误码"]), ..Options::default() });
    assert_eq!((reading.catalog.tables().len(), reading.unmatched), (1, vec![]));
    let reading = read(&Options { tables: texts(&["二"]), ..Options::default() });
    assert_eq!(reading.catalog.tables().len(), 0);
}

#[test]
fn what_chooses_nothing_is_told() {
    let reading = read(&Options {
        columns: vec![(Role::Cause, "原因".to_owned())],
        tables: texts(&["一 错误码", "三"]),
        skip: texts(&["nothing"]),
        ..Options::default()
    });
    let unmatched: Vec<(OptionKind, &str, &[String])> =
        reading.unmatched.iter().map(|unmatched| (unmatched.option, &*unmatched.text, &*unmatched.available)).collect();
    assert_eq!(
        unmatched,
        [
            (OptionKind::Columns, "原因", &*texts(&["错误码", "描述", "办法"])),
            (OptionKind::Tables, "三", &*texts(&["一 错误码", "二"])),
            (OptionKind::Skip, "nothing", &*texts(&["1", "see below"])),
        ]
    );
}
