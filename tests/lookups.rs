//! Look-ups by text and number in generated enums: every code is found, and nothing else is.

use std::collections::HashSet;

use tencent_errors::ErrorCode;

macro_rules! documents {
    ($($name:ident: $path:literal,)*) => {
        $(mod $name { tencent_errors::tencent_errors!($path); })*

        #[test]
        fn every_code_and_nothing_else() {
            $(check::<$name::Code>();)*
        }
    };
}

documents! {
    dnspod: "docs-src/dnspod.md",
    cdn: "docs-src/cdn.md",
}

/// A look-up where the program compiles.
const FOUND: Option<dnspod::Code> = dnspod::Code::from_code("FailedOperation.DomainExists");
const MISSED: Option<dnspod::Code> = dnspod::Code::from_code("FailedOperation.DomainExist");

#[test]
fn in_constants() {
    assert_eq!((FOUND, MISSED), (Some(dnspod::Code::FailedOperation_DomainExists), None));
}

fn check<C: ErrorCode>() {
    let codes: HashSet<&str> = C::ALL.iter().map(|code| code.as_str()).collect();
    for code in C::ALL {
        assert_eq!(C::from_code(code.as_str()), Some(*code));
        if let Some(number) = code.number() {
            assert_eq!(C::from_number(number).and_then(C::number), Some(number));
            assert!(
                [number + 1, -number, !number]
                    .iter()
                    .all(|near| C::from_number(*near).and_then(C::number).is_none_or(|found| found == *near))
            );
        }
        for near in near(code.as_str()).filter(|near| !codes.contains(near.as_str())) {
            assert_eq!(C::from_code(&near), None, "{near}");
        }
    }
}

/// Returns the text with a byte changed, left out or added, anywhere.
fn near(code: &str) -> impl Iterator<Item = String> {
    (0..=code.len()).filter(|at| code.is_char_boundary(*at)).flat_map(move |at| {
        let (before, after) = code.split_at(at);
        let rest = after.char_indices().nth(1).map_or("", |(next, _)| &after[next..]);
        [
            format!("{before}x{after}"),
            format!("{before}\0{rest}"),
            format!("{before}{rest}"),
            before.to_owned(),
            after.to_owned(),
        ]
        .into_iter()
        .filter(move |near| near != code)
    })
}
