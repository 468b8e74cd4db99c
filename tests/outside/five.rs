//! Prints how many codes the five documents have, and what two answers mean.

use te::{ApiError, code};

mod dnspod {
    te::tencent_errors!("docs/dnspod.md");
}
mod cdn_legacy {
    te::tencent_errors!("docs/cdn-legacy.md");
}
mod gaap {
    te::tencent_errors!("docs/gaap.md");
}
mod cdn {
    te::tencent_errors!("docs/cdn.md");
}
mod ecdn_legacy {
    te::tencent_errors!("docs/ecdn-legacy.md");
}

const V3: &str = r#"{"Response":{"Error":{"Code":"FailedOperation.DomainExists","Message":"m"},"RequestId":"r"}}"#;
const LEGACY: &str = r#"{"code":4000,"message":"(2000)m","codeDesc":"InvalidParameter"}"#;

fn main() -> Result<(), te::BadEnvelope> {
    println!(
        "{} {} {} {} {} {} {}",
        dnspod::Code::COUNT,
        cdn_legacy::Code::COUNT,
        cdn_legacy::ModuleCode::COUNT,
        gaap::Code::COUNT,
        cdn::Code::COUNT,
        ecdn_legacy::Code::COUNT,
        ecdn_legacy::ModuleCode::COUNT,
    );
    let error = ApiError::parse(V3.as_bytes())?.expect("an error");
    if let Some(code @ code!(dnspod, "FailedOperation.DomainExists")) = error.known() {
        println!("{code}");
    }
    let error = ApiError::parse(LEGACY.as_bytes())?.expect("an error");
    if let (Some(code), Some(module)) = (error.known(), error.known_module()) {
        let (code, module): (ecdn_legacy::Code, ecdn_legacy::ModuleCode) = (code, module);
        println!("{code}\n{module:#}");
    }
    Ok(())
}
