//! Looks up a code whose enum the build script wrote: `cargo run` in this folder.

pub mod dnspod {
    include!(concat!(env!("OUT_DIR"), "/dnspod.rs"));
}

use dnspod::DnspodCode;

fn main() {
    let code = DnspodCode::from_code("FailedOperation.DomainExists");
    println!("{}", code.map_or("newer than the snapshot", DnspodCode::description));
}
