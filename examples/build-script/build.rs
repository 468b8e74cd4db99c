//! Writes the enums of the error codes of DNSPod, each time one of its documents changes.

use tencent_errors_codegen::{Builder, Failure};

fn main() -> Result<(), Failure> {
    Builder::new("../../docs-src/dnspod.md").name("DnspodCode").write("dnspod.rs")
}
