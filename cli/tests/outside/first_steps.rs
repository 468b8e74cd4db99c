//! The README's first five minutes: its commands and its program, in a new crate, with a server that has a file as the error centre's.

use std::fs;

use crate::krate::Crate;
use crate::root::root;
use crate::{command, server};

const FILE: &str = r#"[
{"productName":"dnspod","productVersion":"2021-03-23","code":"FailedOperation.DomainExists","description":"该域名已在您的列表中","solution":"无","productCNName":"DNSPod"},
{"productName":"dnspod","productVersion":"2021-03-23","code":"FailedOperation.UnknowError","description":"操作未响应,请稍后重试","solution":"无","productCNName":"DNSPod"},
{"productName":"cvm","productVersion":"2017-03-12","code":"ResourceNotFound.X","description":"不存在","solution":"无","productCNName":"云服务器"}
]"#;

#[test]
fn the_first_five_minutes() {
    let server = server::start(|_, client| server::answer(client, "200 OK\r\nContent-Type: application/json", FILE));
    let readme = fs::read_to_string(root().join("README.md")).expect("the README is there");
    let block = readme.split("```sh\n").nth(1).and_then(|rest| rest.split("```").next()).expect("it has commands");
    let commands: Vec<Vec<&str>> =
        block.lines().map(|line| line.split_whitespace().take_while(|word| *word != "#").collect()).collect();

    let dependencies: Vec<String> = commands.iter().filter_map(|words| dependency(words)).collect();
    let krate = Crate::new("outside-first-steps", &dependencies.join("\n"));
    let imports = commands.iter().filter_map(|words| words.strip_prefix(&["tencent-errors"]));
    for import in imports {
        command(&krate, &[import, &["--from", &format!("http://{server}/codes.json")]].concat());
    }
    krate.write("src/main.rs", include_str!("../../../examples/quickstart.rs"));
    assert_eq!(
        krate.run(),
        "again later: FailedOperation.UnknowError: \"The operation has no response.\" | 操作未响应,请稍后重试 \
         [docs-src/dnspod.md:10] (request id eac6b301)\n"
    );
    assert!(!krate.read("docs-src/dnspod.md").contains("ResourceNotFound.X"), "the code of another product");
}

/// Returns what `cargo add` writes into a manifest, with the runtime from its folder.
fn dependency(words: &[&str]) -> Option<String> {
    let ["cargo", "add", name, "--features", feature] = words else { return None };
    let source = if *name == "tencent-errors" { "path = RUNTIME" } else { "version = \"1\"" };
    Some(format!("{name} = {{ {source}, features = [{feature:?}] }}"))
}
