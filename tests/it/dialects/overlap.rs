//! A list is printed while it comes: the next page is on its way while one is printed.

use std::io::Read;
use std::process::Stdio;
use std::time::{Duration, Instant};

use ppg_test::fake_api::{page, page_before, workspace};
use ppg_test::program::TestCommand;
use ppg_test::stub_server::{Reply, StubServer};

/// Longer than a pipe's buffer holds in a few lines: the writer waits for the reader.
const NAME: usize = 5000;

/// Three pages of 250 KB, of which a few lines alone are more than a pipe holds.
fn service() -> StubServer {
    StubServer::with(|request| {
        let at: usize = request.target.split_once("cursor=").map_or(0, |(_, cursor)| cursor.parse().unwrap());
        let items: Vec<_> = (0..50).map(|n| workspace(&format!("w{at}_{n}"), &"x".repeat(NAME))).collect();
        Reply::ok(&if at < 2 { page_before(&items, &(at + 1).to_string()) } else { page(&items) })
    })
}

/// Waits for `count` requests; false if they do not come.
fn comes(service: &StubServer, count: usize) -> bool {
    let began = Instant::now();
    while service.request_lines().len() < count {
        if began.elapsed() > Duration::from_secs(5) {
            return false;
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    true
}

#[test]
fn the_next_page_loads_while_the_last_is_unread() {
    for format in ["ndjson", "json", "csv"] {
        let service = service();
        let user = TestCommand::for_url(&service.url());
        let mut command = user.command(&["workspace", "list", "-o", format]);
        let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut stdout = child.stdout.take().unwrap();
        // Nothing is read: the first page does not fit into the pipe.
        assert!(comes(&service, 2), "-o {format}: the second page waits for the first one to be printed");
        // Nor are pages fetched before they can be printed.
        std::thread::sleep(Duration::from_millis(200));
        assert_eq!(service.request_lines().len(), 2, "-o {format}");
        let mut all = String::new();
        stdout.read_to_string(&mut all).unwrap();
        assert!(child.wait().unwrap().success());
        assert_eq!(service.request_lines().len(), 3);
        assert!(all.contains("w0_0") && all.contains("w2_49"), "-o {format}: {} bytes", all.len());
    }
}

#[test]
fn rows_are_printed_while_the_next_page_loads() {
    let service = StubServer::with(|request| match request.target.contains("cursor") {
        true => Reply::ok(&page(&[workspace("w2", "two")])).late(Duration::from_secs(3)),
        false => Reply::ok(&page_before(&[workspace("w1", "one")], "next")),
    });
    let user = TestCommand::for_url(&service.url());
    let mut command = user.command(&["workspace", "list", "-o", "id"]);
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut stdout = child.stdout.take().unwrap();
    let began = Instant::now();
    let mut first = [0; 3];
    stdout.read_exact(&mut first).unwrap();
    assert_eq!(&first, b"w1\n");
    assert!(began.elapsed() < Duration::from_millis(2500), "{:?}", began.elapsed());
    let mut rest = String::new();
    stdout.read_to_string(&mut rest).unwrap();
    assert_eq!(rest, "w2\n");
    assert!(child.wait().unwrap().success());
}

#[test]
fn a_closed_pipe_ends_a_listing_quietly() {
    let service = StubServer::with(|request| {
        let at: usize = request.target.split_once("cursor=").map_or(0, |(_, cursor)| cursor.parse().unwrap());
        Reply::ok(&page_before(&[workspace(&format!("w{at}"), &"x".repeat(NAME))], &(at + 1).to_string()))
    });
    let user = TestCommand::for_url(&service.url());
    let mut command = user.command(&["workspace", "list", "-o", "ndjson"]);
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut first = [0; 10];
    child.stdout.take().unwrap().read_exact(&mut first).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    assert!(service.request_lines().len() < 1000, "it went on: {}", service.request_lines().len());
}
