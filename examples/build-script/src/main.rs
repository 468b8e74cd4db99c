//! Looks up a code whose enum the build script wrote: `cargo run` in this folder.

pub mod dnspod {
    include!(concat!(env!("OUT_DIR"), "/dnspod.rs"));
}

use dnspod::DnspodCode;

fn main() {
    let code = DnspodCode::from_code("FailedOperation.DomainExists");
    println!("{}", code.and_then(DnspodCode::description).unwrap_or("newer than the snapshot, or without a description"));
}
