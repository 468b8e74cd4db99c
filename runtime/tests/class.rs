//! Checks the figures in the documentation of `Class` and `Retry` against the codes of Tencent's SDK, where `../shared` has them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use tencent_errors::{Class, Retry};

#[test]
fn named_classes_are_those_that_most_product_versions_use() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/codes/tencent-codes.txt");
    let Ok(text) = std::fs::read_to_string(&path) else {
        println!("skipped: there is no {}", path.display());
        return;
    };
    let rows: Vec<(&str, &str)> = text.lines().filter_map(|line| line.split_once('\t')).collect();
    let codes: BTreeSet<&str> = rows.iter().map(|(_, code)| *code).collect();
    let named = codes.iter().filter(|code| Class::of(code) != Class::Other).count();
    assert_eq!(codes.len(), 11_868);
    assert_eq!(named * 1000 / codes.len(), 986);

    let mut users = BTreeMap::<&str, BTreeSet<&str>>::new();
    for (product, code) in &rows {
        users.entry(code.split('.').next().unwrap_or(code)).or_default().insert(product);
    }
    let fewest_named = users.iter().filter(|(class, _)| Class::of(class) != Class::Other).map(|(_, of)| of.len()).min();
    let most_other = users.iter().filter(|(class, _)| Class::of(class) == Class::Other).map(|(_, of)| of.len()).max();
    assert_eq!(users.keys().filter(|class| Class::of(class) != Class::Other).count(), 22);
    assert!(fewest_named >= most_other, "{fewest_named:?} {most_other:?}");

    let throttled = codes.iter().filter(|code| Retry::of_code(code) == Retry::Throttled).count();
    assert_eq!(throttled, 1 + 19);
}
