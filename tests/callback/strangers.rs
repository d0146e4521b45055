//! Requests that are not the right browser's.

use std::process::Command;

use ppg_auth::callback::listener::CallbackListener;
use tokio::net::TcpSocket;

use super::client::{RIGHT, STATE, connect, goes_on, listening, port, request, send};

#[tokio::test]
async fn a_wrong_state_neither_ends_nor_hijacks_the_sign_in() {
    let listener = listening().await;
    for query in [
        "code=evil",
        "code=evil&state=",
        "code=evil&state=wrong",
        "code=evil&state=expected-stat",
        "code=evil&state=expected-state2",
        "code=evil&State=expected-state",
        "error=access_denied",
        "error=access_denied&state=wrong",
        "",
    ] {
        let answer = send(port(&listener), request(port(&listener), query, "")).await;
        assert_eq!(answer.status, 400, "{query}");
        assert!(answer.body.contains("Another sign-in is in progress"), "{query}: {}", answer.body);
    }
    goes_on(listener).await;
}

#[tokio::test]
async fn before_a_state_is_expected_nothing_counts() {
    let listener = CallbackListener::bind(0).await.unwrap();
    for query in [RIGHT, "code=evil", "code=evil&state="] {
        assert_eq!(send(port(&listener), request(port(&listener), query, "")).await.status, 400, "{query}");
    }
    listener.expect_state(&STATE.into());
    goes_on(listener).await;
}

#[tokio::test]
async fn an_answer_that_says_two_things_is_none() {
    let listener = listening().await;
    for query in [
        "code=a&code=b&state=expected-state",
        "code=a&state=expected-state&state=expected-state",
        "code=a&state=wrong&state=expected-state",
        "code=a&state=expected-state&state=wrong",
        "code=a&error=access_denied&state=expected-state",
        "code=a&iss=x&iss=y&state=expected-state",
        "error=a&error=b&state=expected-state",
        "code=&state=expected-state",
        "state=expected-state",
    ] {
        assert_eq!(send(port(&listener), request(port(&listener), query, "")).await.status, 400, "{query}");
    }
    goes_on(listener).await;
}

#[tokio::test]
async fn a_callback_from_a_page_is_refused() {
    let listener = listening().await;
    for head in [
        "Origin: https://evil.example\r\n",
        "Origin: null\r\n",
        "Origin: http://127.0.0.1:1\r\n",
        "Sec-Fetch-Mode: no-cors\r\nSec-Fetch-Dest: image\r\n",
        "Sec-Fetch-Mode: cors\r\nSec-Fetch-Dest: empty\r\n",
        "Sec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: iframe\r\n",
        "Sec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: object\r\n",
        "Sec-Fetch-Mode: websocket\r\n",
        "Sec-Fetch-Dest: script\r\n",
    ] {
        assert_eq!(send(port(&listener), request(port(&listener), RIGHT, head)).await.status, 403, "{head}");
    }
    goes_on(listener).await;
}

#[tokio::test]
async fn what_a_browser_loads_ahead_is_not_a_person_who_goes_there() {
    let listener = listening().await;
    for head in [
        "Sec-Purpose: prefetch\r\n",
        "Sec-Purpose: prefetch;prerender\r\n",
        "Purpose: prefetch\r\n",
        "X-Purpose: preview\r\n",
        "X-Moz: prefetch\r\n",
    ] {
        let head = format!("Sec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document\r\n{head}");
        assert_eq!(send(port(&listener), request(port(&listener), RIGHT, &head)).await.status, 403, "{head}");
    }
    goes_on(listener).await;
}

#[tokio::test]
async fn a_name_that_was_led_to_this_machine_is_refused() {
    let listener = listening().await;
    let port = port(&listener);
    let with = |host: &str| format!("GET /callback?{RIGHT} HTTP/1.1\r\n{host}\r\n");
    for (host, status) in [
        ("Host: evil.example\r\n".to_owned(), 403),
        (format!("Host: evil.example:{port}\r\n"), 403),
        (format!("Host: 127.0.0.1.evil.example:{port}\r\n"), 403),
        (format!("Host: 127.0.0.1:{}\r\n", port.wrapping_add(1)), 403),
        ("Host: 127.0.0.1\r\n".to_owned(), 403),
        (format!("Host: evil.example\r\nHost: 127.0.0.1:{port}\r\n"), 400),
        (format!("Host: 127.0.0.1:{port}\r\nHost: evil.example\r\n"), 400),
        (String::new(), 400),
    ] {
        assert_eq!(send(port, with(&host)).await.status, status, "{host}");
    }
    // A proxy's form of a request names a host of its own.
    let absolute = format!("GET http://evil.example/callback?{RIGHT} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n");
    assert_eq!(send(port, absolute).await.status, 404);
    goes_on(listener).await;
}

#[tokio::test]
async fn any_other_path_or_method_gets_a_short_no() {
    let listener = listening().await;
    let port = port(&listener);
    let line = |method: &str, path: &str| format!("{method} {path} HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n");
    for (method, path, status) in [
        ("GET", "/favicon.ico".to_owned(), 404),
        ("GET", "/".to_owned(), 404),
        ("GET", format!("/callback/?{RIGHT}"), 404),
        ("GET", format!("//callback?{RIGHT}"), 404),
        ("GET", format!("/x/../callback?{RIGHT}"), 404),
        ("GET", format!("/%63allback?{RIGHT}"), 404),
        ("GET", format!("/CALLBACK?{RIGHT}"), 404),
        ("POST", format!("/callback?{RIGHT}"), 405),
        ("HEAD", format!("/callback?{RIGHT}"), 405),
        ("OPTIONS", format!("/callback?{RIGHT}"), 405),
        ("PUT", format!("/callback?{RIGHT}"), 405),
        ("get", format!("/callback?{RIGHT}"), 405),
    ] {
        let answer = send(port, line(method, &path)).await;
        assert_eq!(answer.status, status, "{method} {path}");
        assert!(answer.body.len() < 40, "{method} {path}: {}", answer.body);
    }
    goes_on(listener).await;
}

#[tokio::test]
async fn a_request_of_unbearable_size_is_cut_off() {
    let listener = listening().await;
    let port = port(&listener);
    let long = "x".repeat(100_000);
    for request in [
        request(port, &format!("{RIGHT}&more={long}"), ""),
        request(port, RIGHT, &format!("Cookie: {long}\r\n")),
        request(port, RIGHT, &"A: b\r\n".repeat(5_000)),
    ] {
        let answer = send_and_half_close(port, &request).await;
        assert!(!answer.starts_with("HTTP/1.1 200"), "{answer}");
    }
    goes_on(listener).await;
}

#[tokio::test]
async fn what_is_not_http_is_no_concern() {
    let listener = listening().await;
    let port = port(&listener);
    for bytes in [
        "\0\u{1}\u{2}",
        "\u{16}\u{3}\u{1}\u{2}",
        "GET",
        "GET /callback\r\n\r\n",
        "\r\n\r\n\r\n",
        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    ] {
        let answer = send_and_half_close(port, bytes).await;
        assert!(!answer.contains("HTTP/1.1 200"), "{bytes:?}: {answer}");
    }
    goes_on(listener).await;
}

/// Sends it and says that no more will come; gives whatever is answered.
async fn send_and_half_close(port: u16, text: &str) -> String {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let mut stream = connect(port).await;
    let _ = stream.write_all(text.as_bytes()).await;
    let _ = stream.shutdown().await;
    let mut answer = Vec::new();
    // A reset is an answer, too: not everything was read.
    let _ = super::client::within("the end", stream.read_to_end(&mut answer)).await;
    String::from_utf8_lossy(&answer).into_owned()
}

#[tokio::test]
async fn a_second_listener_on_the_port_is_refused_by_the_system() {
    let listener = listening().await;
    let port = port(&listener);
    let error = CallbackListener::bind(port).await.err().expect("a second listener of ours");
    assert!(error.has_code(ppg_core::error::Code::CallbackPort), "{error}");
    assert!(error.to_string().contains(&format!("port {port}")), "{error}");
    assert!(ppg_cli::hints::to_line(&error).contains("--callback-port"), "{error}");
    for address in ["127.0.0.1", "0.0.0.0"] {
        let socket = TcpSocket::new_v4().unwrap();
        socket.set_reuseaddr(true).unwrap();
        #[cfg(unix)]
        socket.set_reuseport(true).unwrap();
        let taken = socket.bind(format!("{address}:{port}").parse().unwrap()).and_then(|()| socket.listen(1));
        assert!(taken.is_err(), "a hostile listener on {address}");
    }
    goes_on(listener).await;
}

#[tokio::test]
async fn only_this_machine_reaches_the_listener() {
    let listener = listening().await;
    let port = port(&listener);
    let shown = Command::new("hostname").arg("-I").output().unwrap();
    let shown = String::from_utf8(shown.stdout).unwrap();
    // Without a network there is still a second address of the loopback interface.
    for address in shown.split_whitespace().chain(["127.0.0.2"]) {
        let address: std::net::IpAddr = address.parse().unwrap();
        assert!(tokio::net::TcpStream::connect((address, port)).await.is_err(), "it listens on {address}");
    }
    goes_on(listener).await;
}

/// Other users of the machine may know the `state`: it stands among the arguments of the browser that was opened.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn another_user_of_the_machine_is_turned_away_whatever_they_know() {
    let listener = listening().await;
    let address = format!("http://127.0.0.1:{}/callback?{RIGHT}", port(&listener));
    // Anybody but us, root, and the one whom the kernel shows for those it cannot name.
    let mut other = match rustix::process::geteuid().is_root() {
        true => tokio::process::Command::new("setpriv"),
        false => tokio::process::Command::new("sudo"),
    };
    if !rustix::process::geteuid().is_root() {
        other.args(["-n", "setpriv"]);
    }
    other.args(["--reuid", "54321", "--regid", "54321", "--clear-groups"]);
    other.args(["curl", "-sS", "-w", "\n%{http_code}", &address]);
    let output = other.output().await.expect("setpriv (package util-linux) or sudo");
    let (said, trouble) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(said.ends_with("\n403"), "{said}{trouble}");
    assert!(said.contains("copy the address of this page into the terminal"), "{said}");
    goes_on(listener).await;
}
