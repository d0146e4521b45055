//! Many, slow and silent clients: the right browser still gets through.

use std::net::TcpStream as Blocking;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};

use super::client::{DENIED, RIGHT, begin, code, connect, finish, goes_on, listening, port, request, within};

/// More than the listener keeps at one time.
const HUNDREDS: usize = 400;

#[tokio::test]
async fn hundreds_of_idle_connections_do_not_block_the_browser() {
    let mut listener = listening().await;
    let port = port(&listener);
    let mut idle = Vec::new();
    for _ in 0..HUNDREDS {
        idle.push(connect(port).await);
    }
    let _waiting = begin(port, request(port, RIGHT, "")).await;
    assert_eq!(code(&mut listener).await.0, "the-code");
}

/// All of them are in the system's queue before the listener runs: code that counts them without reading what they send
/// drops the right one.
#[tokio::test]
async fn the_browser_gets_through_a_burst_of_connections() {
    let mut listener = listening().await;
    let port = port(&listener);
    let connect = || Blocking::connect(("127.0.0.1", port)).unwrap();
    let mut idle: Vec<_> = (0..10).map(|_| connect()).collect();
    let mut right = connect();
    std::io::Write::write_all(&mut right, request(port, RIGHT, "").as_bytes()).unwrap();
    idle.extend((0..HUNDREDS).map(|_| connect()));
    assert_eq!(code(&mut listener).await.0, "the-code");
}

/// A browser connects first and sends a moment later; a crowd that comes in between does not take its place.
#[tokio::test]
async fn a_slow_browser_is_not_dropped_for_many_clients() {
    let mut listener = listening().await;
    let port = port(&listener);
    let mut right = connect(port).await;
    let idle: Vec<_> = (0..HUNDREDS).map(|_| Blocking::connect(("127.0.0.1", port)).unwrap()).collect();
    // The listener takes some of the crowd before the request is there.
    let mut next = connect(port).await;
    let head = format!("GET /favicon.ico HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n");
    next.write_all(head.as_bytes()).await.unwrap();
    right.write_all(request(port, RIGHT, "").as_bytes()).await.unwrap();
    assert_eq!(code(&mut listener).await.0, "the-code");
    drop(idle);
}

#[tokio::test]
async fn many_clients_do_not_displace_a_waiting_browser() {
    let mut listener = listening().await;
    let port = port(&listener);
    let waiting = begin(port, request(port, RIGHT, "")).await;
    let (_, browser) = code(&mut listener).await;
    let mut idle = Vec::new();
    for _ in 0..HUNDREDS {
        idle.push(connect(port).await);
    }
    // The listener has taken them all when one that came after them has its answer.
    let head = format!("GET / HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n");
    assert_eq!(super::client::send(port, head).await.status, 404);
    assert_eq!(finish(browser, &DENIED, waiting).await.status, 200);
}

#[tokio::test]
async fn the_longest_idle_connection_is_dropped_for_a_new_one() {
    let listener = listening().await;
    let port = port(&listener);
    let mut oldest = connect(port).await;
    let mut idle = Vec::new();
    for _ in 0..HUNDREDS {
        idle.push(connect(port).await);
    }
    let mut byte = [0];
    let read = within("the end of the oldest connection", oldest.read(&mut byte)).await;
    assert!(matches!(read, Ok(0) | Err(_)), "{read:?}");
    goes_on(listener).await;
}

#[tokio::test]
async fn slow_clients_do_not_hold_up_the_browser() {
    let listener = listening().await;
    let port = port(&listener);
    let mut slow = Vec::new();
    for part in ["", "G", "GET /callback", "GET /callback?code=x HTTP/1.1\r\n", "GET / HTTP/1.1\r\nHost: 127.0.0.1"] {
        slow.push(begin(port, part).await);
    }
    let half_closed = begin(port, "GET /callback").await;
    half_closed.into_std().unwrap().shutdown(std::net::Shutdown::Write).unwrap();
    goes_on(listener).await;
}

/// Ten seconds are the listener's own limit, and this waits for it.
#[tokio::test]
async fn a_slow_client_is_dropped_after_a_limit() {
    let listener = listening().await;
    let mut stream = begin(port(&listener), "GET /callback?code=x HTTP/1.1\r\nHost:").await;
    let mut answer = Vec::new();
    let read = tokio::time::timeout(Duration::from_secs(30), stream.read_to_end(&mut answer)).await;
    assert!(read.is_ok(), "it is kept for ever");
    assert!(!String::from_utf8_lossy(&answer).contains("200 OK"));
    goes_on(listener).await;
}

#[tokio::test]
async fn a_request_may_arrive_in_pieces() {
    let mut listener = listening().await;
    let mut stream = connect(port(&listener)).await;
    stream.set_nodelay(true).unwrap();
    for byte in request(port(&listener), RIGHT, "").bytes() {
        stream.write_all(&[byte]).await.unwrap();
        tokio::task::yield_now().await;
    }
    assert_eq!(code(&mut listener).await.0, "the-code");
}
