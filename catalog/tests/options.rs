//! The effect of each option, and the messages where an option matches nothing.

use tencent_errors_catalog::{Catalog, Column, OptionKind, Options, Reading, Role};

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
    let reading = read(&Options { skip: texts(&["see  below"]), ..Options::default() });
    assert_eq!((reading.problems.len(), reading.catalog.codes().len(), reading.unmatched), (0, 1, vec![]));
}

#[test]
fn columns_name_roles_and_make_a_table_count() {
    let columns = vec![
        (Role::Code, "编号".to_owned()),
        (Role::Text(Column::Description), "意思".to_owned()),
        (Role::Text(Column::Solution), "办法".to_owned()),
    ];
    let reading = read(&Options { columns, ..Options::default() });
    let tables = reading.catalog.tables();
    assert_eq!((tables.len(), reading.unmatched), (2, vec![]));
    assert_eq!(tables[0].rows[0].solution(), Some("s"));
    assert_eq!((tables[1].rows[0].code.as_str(), tables[1].rows[0].description()), ("2", Some("c")));
}

#[test]
fn tables_takes_those_under_a_heading() {
    let reading = read(&Options { tables: texts(&["一 错误码"]), ..Options::default() });
    assert_eq!((reading.catalog.tables().len(), reading.unmatched), (1, vec![]));
    let reading = read(&Options { tables: texts(&["二"]), ..Options::default() });
    assert_eq!(reading.catalog.tables().len(), 0);
}

#[test]
fn options_that_choose_nothing_are_reported() {
    let reading = read(&Options {
        columns: vec![(Role::Text(Column::Cause), "原因".to_owned())],
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

/// `skip` takes the cells that read so, and no others that are like them.
#[test]
fn skip_is_exact() {
    let document =
        "|错误码|描述|\n|-|-|\n|LIMIT_EXCEEDED|a|\n|LimitExceeded|b|\n|LIMITEXCEEDED|c|\n|Ａ.B|d|\n|4000|e|\n";
    let codes = |skip: &[&str]| {
        let reading = Catalog::read_with(document, &Options { skip: texts(skip), ..Options::default() });
        let codes = reading.catalog.codes().map(|entry| entry.code().to_owned());
        (codes.collect::<Vec<_>>(), reading.unmatched.len())
    };
    assert_eq!(codes(&["LIMIT_EXCEEDED"]), (texts(&["LimitExceeded", "LIMITEXCEEDED", "A.B", "4000"]), 0));
    assert_eq!(codes(&["LimitExceeded", " A.B "]), (texts(&["LIMIT_EXCEEDED", "LIMITEXCEEDED", "4000"]), 0));
    assert_eq!(
        codes(&["limitexceeded", "4000 "]),
        (texts(&["LIMIT_EXCEEDED", "LimitExceeded", "LIMITEXCEEDED", "A.B"]), 1)
    );
}

/// An option counts as used only if a table that is read uses it.
#[test]
fn options_for_tables_that_are_not_read_choose_nothing() {
    let cities = "# 城市\n|城市|办法|\n|-|-|\n|北京|a|\n";
    let codes = "# 错误码\n|错误码|描述|办法二|\n|-|-|-|\n|4000|a|b|\n";
    for document in [format!("{cities}\n{codes}"), format!("{codes}\n{cities}")] {
        let unmatched = |options: Options| {
            let unmatched = Catalog::read_with(&document, &options).unmatched;
            unmatched.into_iter().map(|unmatched| unmatched.text).collect::<Vec<_>>()
        };
        let column = |header: &str| Options {
            columns: vec![(Role::Text(Column::Solution), header.to_owned())],
            ..Options::default()
        };
        assert_eq!(unmatched(column("办法")), ["办法"]);
        assert_eq!(unmatched(column("办法二")), [""; 0]);
        assert_eq!(unmatched(Options { tables: texts(&["城市", "错误码"]), ..Options::default() }), ["城市"]);
        assert_eq!(unmatched(Options { skip: texts(&["北京"]), ..Options::default() }), ["北京"]);
    }
}
