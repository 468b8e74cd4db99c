//! A set of codes says what its enum says.

use tencent_errors::{ApiError, CodeEntry, CodeSet, PrimaryCode};

mod dnspod {
    tencent_errors::tencent_errors!("docs-src/dnspod.md");
}
mod cdn_legacy {
    tencent_errors::tencent_errors!("docs-src/cdn-legacy.md");
}
mod ecdn_legacy {
    tencent_errors::tencent_errors!("docs-src/ecdn-legacy.md");
}
/// In another language, with an older snapshot.
mod product {
    tencent_errors::tencent_errors!(
        "tests/ui/docs/product/zh.md",
        languages { "en" => "tests/ui/docs/product/en.md" },
        previous = "tests/ui/docs/product/older.md",
    );
}

const PRODUCTS: &[CodeSet] = &[
    CodeSet::of::<dnspod::Code>(),
    CodeSet::of::<cdn_legacy::Code>(),
    CodeSet::of::<ecdn_legacy::Code>(),
    CodeSet::of::<product::Code>(),
];

/// Sets are found in what is compiled, too.
const _: () = assert!(PRODUCTS[0].from_code("FailedOperation.DomainExists").is_some() && !PRODUCTS[0].is_empty());

fn assert_same<C: PrimaryCode>(set: CodeSet) {
    assert_eq!(set.len(), C::ALL.len());
    assert_eq!((set.documents(), set.languages()), (C::DOCUMENTS, C::LANGUAGES));
    let texts = |codes: &mut dyn Iterator<Item = String>| codes.collect::<Vec<_>>();
    assert_eq!(texts(&mut set.iter().map(|code| code.to_string())), texts(&mut C::ALL.iter().map(ToString::to_string)));
    for code in C::ALL {
        assert_same_code(set, *code);
    }
    for number in -10_000..10_000 {
        assert_eq!(set.from_number(number).map(CodeEntry::as_str), C::from_number(number).map(C::as_str));
    }
}

fn assert_same_code<C: PrimaryCode>(set: CodeSet, code: C) {
    let found = set.from_code(code.as_str()).expect("the set has the code");
    assert_eq!(found, code.as_str());
    assert_eq!(format!("{found} {found:#} {found:?}"), format!("{code} {code:#} {code:?}"));
    assert_eq!((found.number(), found.class(), found.line()), (code.number(), code.class(), code.line()));
    assert_eq!((found.description(), found.solution()), (code.description(), code.solution()));
    assert_eq!((found.kind(), found.name()), (code.kind(), code.name()));
    assert_eq!((found.section(), found.document()), (code.section(), code.document()));
    assert_eq!(found.retry(), code.retry());
    assert!(found.rows().eq(code.rows()));
    assert!(found.rows_of(code.document()).eq(code.rows_of(code.document())));
    assert_eq!(found.is_removed(), code.is_removed());
    for tag in ["en", "en-US", "ja"] {
        assert_eq!(found.in_language(tag), code.in_language(tag));
        assert_eq!(found.description_in(tag), code.description_in(tag));
    }
    assert_same_line::<C>(set, &ApiError::from_parts(code.as_str(), "a message", Some("a request")));
}

fn assert_same_line<C: PrimaryCode>(set: CodeSet, error: &ApiError<'_>) {
    let (line, expected) = (error.explain_among(set), error.explain::<C>());
    assert_eq!(format!("{line} {line:#}"), format!("{expected} {expected:#}"));
    let (line, expected) = (line.in_language("en"), expected.in_language("en"));
    assert_eq!(format!("{line} {line:#}"), format!("{expected} {expected:#}"));
}

#[test]
fn sets_say_what_enums_say() {
    assert_same::<dnspod::Code>(PRODUCTS[0]);
    assert_same::<cdn_legacy::Code>(PRODUCTS[1]);
    assert_same::<ecdn_legacy::Code>(PRODUCTS[2]);
    assert_same::<product::Code>(PRODUCTS[3]);
}

#[test]
fn codes_that_no_document_has() {
    let error = ApiError::from_parts("NoSuch.Code", "", None);
    for set in PRODUCTS {
        assert!(set.from_code("NoSuch.Code").is_none() && error.known_among(*set).is_none());
    }
    assert_same_line::<dnspod::Code>(PRODUCTS[0], &error);
    assert_eq!(error.explain_among(PRODUCTS[0]).to_string(), "NoSuch.Code [not in docs-src/dnspod.md]");
}

#[test]
fn a_number_is_found_by_its_value() {
    let error = ApiError::parse(br#"{"code":"04000","message":"m","codeDesc":"InvalidParameter"}"#);
    let error = error.expect("an envelope").expect("an error");
    assert_eq!(error.known_among(PRODUCTS[1]).expect("the code is known"), "4000");
}

#[test]
fn codes_come_from_both_ends() {
    let codes = PRODUCTS[1].iter();
    assert_eq!(codes.len(), cdn_legacy::Code::COUNT);
    let mut turned: Vec<&str> = codes.clone().rev().map(Into::into).collect();
    turned.reverse();
    assert_eq!(turned, cdn_legacy::Code::ALL.iter().map(|code| code.as_str()).collect::<Vec<_>>());
    assert_eq!(codes.clone().nth(2).expect("a code"), cdn_legacy::Code::ALL[2].as_str());
    assert!(codes.clone().nth(cdn_legacy::Code::COUNT).is_none());
    assert_eq!(
        format!("{:?}", PRODUCTS[1]),
        format!("CodeSet {{ product: \"docs-src/cdn-legacy.md\", len: {}, .. }}", codes.len())
    );
}

/// The catalog and the runtime each list Tencent's classes. The catalog's list starts with the runtime's, and goes on with codes that have no class.
#[test]
fn the_catalog_knows_the_classes_of_the_runtime() {
    use tencent_errors::Class;
    let known = tencent_errors_catalog::CLASSES.iter().filter(|class| Class::of(class) != Class::Other);
    let known: Vec<&str> = known.map(|class| Class::of(class).as_str()).collect();
    assert_eq!(known, tencent_errors_catalog::CLASSES[..known.len()]);
    // The last one of the runtime, but for `Other`.
    assert_eq!(known.len(), Class::UnsupportedOperation as usize + 1);
}
