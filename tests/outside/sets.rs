//! Prints which products know a code, and explains an error with the product that the caller names.
#![no_std]
#![forbid(warnings)]

extern crate std;

use std::println;

use tencent_errors::{ApiError, CodeSet};

mod dnspod {
    tencent_errors::tencent_errors!("docs/dnspod.md");
}
mod gaap {
    tencent_errors::tencent_errors!("docs/gaap.md");
}

const PRODUCTS: &[(&str, CodeSet)] =
    &[("dnspod", CodeSet::of::<dnspod::Code>()), ("gaap", CodeSet::of::<gaap::Code>())];

fn main() {
    for code in ["FailedOperation.DomainExists", "AuthFailure.SecretIdNotFound", "NoSuch.Code"] {
        let know = PRODUCTS.iter().filter(|(_, set)| set.from_code(code).is_some());
        for (name, set) in know {
            println!("{code}: {name}, {} codes of {:?}", set.len(), set.documents());
        }
    }
    let error = ApiError::from_parts("FailedOperation.DomainExists", "m", None);
    for (_, set) in PRODUCTS {
        println!("{:#}", error.explain_among(*set));
    }
}
