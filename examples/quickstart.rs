//! Parse an error answer, match on its code, print the document's text for it.

use tencent_errors::{ApiError, code};

mod dnspod {
    tencent_errors::tencent_errors!("docs-src/dnspod.md"); // read when this compiles
}

/// What the API answered: the body, as the HTTP client of your choice gives it.
const BODY: &[u8] = br#"{"Response":{"Error":{"Code":"FailedOperation.UnknowError","Message":"The operation has no response."},"RequestId":"eac6b301-a322-493a-8e36-83b295459397"}}"#;

fn main() -> Result<(), tencent_errors::BadEnvelope> {
    let Some(error) = ApiError::parse(BODY)? else {
        println!("the call succeeded");
        return Ok(());
    };
    match error.known::<dnspod::Code>() {
        // The text is checked against the document when this compiles.
        Some(code!(dnspod, "FailedOperation.DomainExists")) => println!("nothing to do"),
        Some(code) => {
            println!("code:        {}", code.as_str());
            println!("description: {}", code.description().unwrap_or("the document gives none"));
            println!("solution:    {}", code.solution().unwrap_or("the document gives none"));
            println!("documented:  {}:{}, {}", code.document(), code.line(), code.section());
            println!("retry:       {:?}", code.retry());
        }
        None => println!("newer than the snapshot: {}", error.code()),
    }
    println!("for the log: {}", error.explain::<dnspod::Code>());
    Ok(())
}
