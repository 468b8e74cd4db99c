//! `import` from the network, with a server on the loopback interface.

use std::net::{SocketAddr, TcpListener};
use std::thread;
use std::time::Duration;

use crate::run::Folder;
use crate::server::{answer, send, start};

const CENTRE: &str = r#"[{"productName":"dnspod","productCNName":"DNSPod","code":"A.X","description":"x"}]"#;
const JSON: &str = "200 OK\r\nContent-Type: application/json\r\nLast-Modified: Fri, 21 Aug 2026 07:28:00 GMT";
const PAGE: &str = "<h1>Codes</h1><table><tr><th>Error Code<th>Description<tr><td>A.X<td>x</table>";

/// Answers each path in its own way.
fn server() -> SocketAddr {
    start(|path, client| match path {
        "/codes.json" | "/codes" => answer(client, JSON, CENTRE),
        "/moved" => answer(client, "302 Found\r\nLocation: /codes.json", ""),
        "/circle" => answer(client, "302 Found\r\nLocation: /circle", ""),
        "/page" => answer(client, "200 OK\r\nContent-Type: text/html; charset=utf-8", PAGE),
        "/cut" => send(client, &format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{CENTRE}", CENTRE.len() + 1)),
        "/cut-chunk" => send(client, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n[]\r\n"),
        "/large" => send(client, "HTTP/1.1 200 OK\r\nContent-Length: 67108865\r\n\r\n[]"),
        "/endless" => {
            send(client, "HTTP/1.1 200 OK\r\n\r\n[");
            let spaces = " ".repeat(1 << 20);
            (0..65).for_each(|_| send(client, &spaces));
        }
        "/slow" => {
            send(client, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n[");
            thread::sleep(Duration::from_secs(3));
        }
        _ => answer(client, "404 Not Found", "no such file"),
    })
}

#[test]
fn the_file_is_fetched() {
    let (server, folder) = (server(), Folder::new());
    for (name, from) in [("a", "codes.json"), ("b", "moved")] {
        let from = format!("http://{server}/{from}");
        let output = folder.run(&["import", "--product", "dnspod", "--from", &from, "-o", name]);
        assert_eq!(output.stderr, format!("{name}/dnspod.md: 1 code\n"));
        let note =
            format!("<!-- tencent-errors import: product=dnspod language=zh date=2026-08-21 from={from} -->\n\n");
        let text = "# DNSPod 错误码\n\n## 业务错误码\n\n| 错误码 | 描述 | 解决方案 |\n|---|---|---|\n| A.X | x | |\n";
        assert_eq!(folder.read(&format!("{name}/dnspod.md")), note + text);
    }
    // The note is enough to renew the page.
    let (page, from) = (folder.read("b/dnspod.md"), format!("http://{server}/moved"));
    folder.write("b/dnspod.md", page.replace("A.X", "A.Y"));
    let changes = folder.run(&["import", "--update", "b", "--format", "markdown"]).with_status(0);
    assert!(changes.starts_with(&format!("`b` → `{from}`: 1 code removed, 1 added, 0 texts changed\n")), "{changes}");
    assert_eq!(folder.read("b/dnspod.md"), page);
    // No page holds a password.
    let from = format!("http://user:password@{server}/codes.json");
    let page = folder.run(&["import", "--from", &from, "--product", "dnspod"]).with_status(0);
    assert!(page.starts_with("<!-- tencent-errors import: product=dnspod language=zh date=2026-08-21 -->\n"), "{page}");
    // As a source, the address is the file if it says so, or if a product of it is wanted.
    let (json, other) = (format!("http://{server}/codes.json"), format!("http://{server}/codes"));
    for arguments in
        [&["import", &json][..], &["import", &other], &["import", "--list", &other], &["import", "--from", &other]]
    {
        assert_eq!(folder.run(arguments).with_status(0), "dnspod\tDNSPod\t1\n");
    }
    let product = ["import", &other, "--product", "dnspod.ap-guangzhou.tencentcloudapi.com"];
    assert!(folder.run(&product).with_status(0).contains("| A.X | x | |"));
}

#[test]
fn a_page_is_fetched() {
    let (server, folder) = (server(), Folder::new());
    let address = format!("http://{server}/page?lang=en");
    folder.run(&["import", &address, "-o", "docs/"]).with_status(0);
    let text = "# Codes\n\n| Error Code | Description |\n|---|---|\n| A.X | x |\n";
    let page = folder.read("docs/page.md");
    assert_eq!(page, format!("<!-- tencent-errors import: from={address} -->\n\n{text}"));
    folder.write("docs/page.md", page.replace("A.X", "A.Y"));
    let changes = folder.run(&["import", "--update", "docs"]).with_status(0);
    assert_eq!(changes, "- docs/page.md: A.Y  x\n+ docs/page.md: A.X  x\n");
    assert_eq!(folder.read("docs/page.md"), page);
    folder.write("docs/page.md", page.replace("A.X", "A.Y"));
    let changes = folder.run(&["import", "--update", "docs", "--format", "markdown"]).with_status(0);
    assert!(changes.starts_with(&format!("`docs` → `{address}`: ")), "{changes}");
}

/// A page whose address doesn't answer stays as it is, and the others are renewed.
#[test]
fn a_page_that_can_not_be_fetched_stays() {
    let (server, folder) = (server(), Folder::new());
    folder.run(&["import", &format!("http://{server}/page"), "-o", "docs/"]).with_status(0);
    let page = folder.read("docs/page.md");
    let gone = page.replace("/page ", "/nothing ");
    folder.write("docs/a.md", gone.clone());
    folder.write("docs/page.md", page.replace("A.X", "A.Y"));
    let output = folder.run(&["import", "--update", "docs"]);
    assert!(output.stderr.starts_with("error: docs/a.md: "), "{}", output.stderr);
    assert!(output.stderr.contains("404 Not Found"), "{}", output.stderr);
    assert!(output.stderr.contains("; the page stays as it is\n"), "{}", output.stderr);
    assert_eq!(output.with_status(1), "- docs/page.md: A.Y  x\n+ docs/page.md: A.X  x\n");
    assert_eq!((folder.read("docs/a.md"), folder.read("docs/page.md")), (gone, page));
}

/// What fails is said, at which address, and how to go on.
#[test]
fn failures_are_reported() {
    let (server, folder) = (server(), Folder::new());
    let closed = TcpListener::bind("127.0.0.1:0").expect("a port is free").local_addr().expect("the port is known");
    for (address, why) in [
        (format!("{server}/nothing"), ": the server answered 404 Not Found"),
        (format!("{server}/circle"), ": too many redirects"),
        (format!("{server}/cut"), ": the connection ended before the end of the file"),
        (format!("{server}/cut-chunk"), ": the connection ended before the end of the file"),
        (format!("{server}/large"), ": it has more than 64 MB"),
        (format!("{server}/endless"), ": it has more than 64 MB"),
        (format!("{server}/slow"), ": it takes more than 1 second, and --timeout allows no more"),
        (format!("{closed}/x"), ": the server can't be reached: Connection refused"),
        (format!("{server}/page"), ": not the file of the error centre, but a page of HTML"),
    ] {
        let timeout = if address.ends_with("slow") { "1" } else { "20" };
        let from = format!("http://{address}");
        let output =
            folder.run(&["import", "--product", "dnspod", "-o", "docs", "--from", &from, "--timeout", timeout]);
        let hint = "; save the file with a browser, and pass its path as the source\n";
        let start = if address.ends_with("/page") { "" } else { "can't fetch " };
        assert!(output.stderr.starts_with(&format!("error: {start}{from}{why}")), "{}", output.stderr);
        assert!(output.stderr.ends_with(hint), "{}", output.stderr);
        output.with_status(2);
        assert!(!folder.path("docs").exists(), "{address}");
    }
}
