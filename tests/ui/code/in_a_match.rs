//! Several mistakes in a match: each is told where it stands, and nothing else.
use tencent_errors::code;

mod dnspod {
    tencent_errors::tencent_errors!("docs-src/dnspod.md");
}

fn main() {
    match dnspod::Code::AuthFailure {
        code!(dnspod, "AuthFailure") => println!("known"),
        code!(dnspod, "authFailure") => println!("case counts"),
        code!(dnspod, "DomainExists") => println!("the last part is not a code"),
        code => println!("{code}"),
    }
}
