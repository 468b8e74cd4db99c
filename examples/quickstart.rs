//! Parse an error answer, match on its code, print what the document says.

use tencent_errors::ApiError;

mod dnspod {
    tencent_errors::tencent_errors!("docs-src/dnspod.md");
}

const BODY: &str = r#"{"Response":{"Error":{"Code":"FailedOperation.DomainExists","Message":"The domain is already in your list."},"RequestId":"eac6b301-a322-493a-8e36-83b295459397"}}"#;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let Some(error) = ApiError::parse(BODY.as_bytes())? else {
        println!("the call succeeded");
        return Ok(());
    };
    match error.known::<dnspod::Code>() {
        Some(dnspod::Code::FailedOperation_DomainExists) => {
            println!("nothing to do: {}", error.explain::<dnspod::Code>());
        }
        Some(code) => println!("{code:#} (see {}:{})", dnspod::Code::DOCUMENT, code.line()),
        None => println!("newer than the snapshot: {error}"),
    }
    Ok(())
}
