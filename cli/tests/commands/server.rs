//! A server of HTTP on the loopback interface.

use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::thread;

/// Starts a server that answers each request with this: it gets the path without its query, and the connection to write to. It ends with the test.
pub(crate) fn start(answer: impl Fn(&str, &mut TcpStream) + Send + 'static) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
    let address = listener.local_addr().expect("the port is known");
    thread::spawn(move || {
        for mut client in listener.incoming().flatten() {
            let mut lines = BufReader::new(client.try_clone().expect("the socket is open")).lines();
            let request = lines.next().and_then(Result::ok).unwrap_or_default();
            // The head ends with an empty line.
            for line in lines {
                if line.is_ok_and(|line| line.is_empty()) {
                    break;
                }
            }
            let path = request.split([' ', '?']).nth(1).unwrap_or_default();
            answer(path, &mut client);
        }
    });
    address
}

/// Sends a text. The client may have gone.
pub(crate) fn send(client: &mut TcpStream, text: &str) {
    let _ = client.write_all(text.as_bytes());
}

/// Sends a whole answer.
pub(crate) fn answer(client: &mut TcpStream, head: &str, body: &str) {
    send(client, &format!("HTTP/1.1 {head}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}", body.len()));
}
