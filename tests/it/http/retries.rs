//! Retries: which requests, how often, and after how long.

use std::net::TcpListener;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant, SystemTime};

use ppg_test::port::free_port;
use ppg_test::program::TestCommand;
use ppg_test::samples::{database, list};
use ppg_test::stub_server::{Reply, StubServer};
use serde_json::json;

const LIST: &str = "integration list -o id";
const DELETE: &str = "conn delete c --yes";
const CREATE: &str = "db create orders --region us-east-1 --project p -o id";

fn busy(status: u16) -> Reply {
    Reply::error(status, "busy", "Busy").with("retry-after", "0")
}

fn done() -> Reply {
    Reply::ok(&list(&[]))
}

#[test]
fn a_read_is_attempted_four_times() {
    for (status, code) in [(502, 7), (503, 7), (504, 7), (429, 6)] {
        let service = StubServer::with(move |_| busy(status));
        TestCommand::for_service(&service).run_line(LIST).code(code).is_one_error_line();
        assert_eq!(service.request_lines(), ["GET /v1/integrations"; 4], "{status}");
    }
}

#[test]
fn a_retried_read_succeeds() {
    for status in [502, 503, 504, 429] {
        let service = StubServer::script([busy(status), busy(status), busy(status), done()]);
        TestCommand::for_service(&service).run_line(LIST).ok().stderr_eq("");
        assert_eq!(service.request_lines().len(), 4);
    }
}

#[test]
fn a_delete_is_retried_like_a_read() {
    for status in [502, 503, 504, 429] {
        let service = StubServer::script([busy(status), Reply::empty(204)]);
        TestCommand::for_service(&service).run_line(DELETE).ok();
        assert_eq!(service.request_lines(), ["DELETE /v1/connections/c"; 2]);
    }
}

#[test]
fn a_retried_delete_that_gets_404_is_a_success() {
    let gone = || Reply::error(404, "not_found", "No such connection");
    let service = StubServer::script([busy(504), gone()]);
    TestCommand::for_service(&service).run_line(DELETE).ok();
    let service = StubServer::script([gone()]);
    TestCommand::for_service(&service).run_line(DELETE).code(4);
}

#[test]
fn a_create_is_retried_only_after_429() {
    let made = Reply::json(201, &database("db_1", "orders", "p"));
    let service = StubServer::script([busy(429), made]);
    TestCommand::for_service(&service).run_line(CREATE).ok().stdout_eq("db_1\n");
    assert_eq!(service.request_lines().len(), 2);
    for status in [500, 502, 503, 504] {
        let service = StubServer::with(move |_| busy(status));
        TestCommand::for_service(&service).run_line(CREATE).code(7).is_one_error_line();
        assert_eq!(service.request_lines().len(), 1, "{status}");
    }
}

#[test]
fn a_create_without_a_response_is_not_retried() {
    for reply in [
        Reply::Raw(Vec::new()),
        Reply::Raw(b"HTTP/1.1 201 Created\r\ncontent-length: 1000\r\n\r\n{\"id\":".to_vec()),
        Reply::Raw(b"\x16\x03\x01 what is this".to_vec()),
    ] {
        let service = StubServer::with(move |_| reply.clone());
        TestCommand::for_service(&service)
            .run_line(CREATE)
            .code(7)
            .is_one_error_line()
            .stderr_contains("it may have been done");
        assert_eq!(service.request_lines().len(), 1);
    }
}

#[test]
fn status_500_is_never_retried() {
    for line in [LIST, DELETE, CREATE] {
        let service = StubServer::with(|_| busy(500));
        TestCommand::for_service(&service).run_line(line).code(7).is_one_error_line();
        assert_eq!(service.request_lines().len(), 1, "{line}");
    }
}

/// A client whose first attempt finds no listener, and a service that starts before the next one.
fn late_service(line: &str, answer: &'static str) -> String {
    let port = free_port();
    let child = TestCommand::for_url(&format!("http://127.0.0.1:{port}/v1")).env("PPG_API_CONTRACT", "1.0");
    let mut command = child.command(&line.split_whitespace().chain(["-v"]).collect::<Vec<_>>());
    command.stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::piped());
    let mut running = command.spawn().unwrap();
    // Its own log says when the first try failed.
    let mut log = std::io::BufReader::new(running.stderr.take().unwrap());
    let mut lines = String::new();
    while !lines.contains("trying again") {
        let read = std::io::BufRead::read_line(&mut log, &mut lines).unwrap();
        assert!(read > 0, "it did not try again:\n{lines}");
    }
    let listener = TcpListener::bind(("127.0.0.1", port)).unwrap();
    let (mut stream, _) = listener.accept().unwrap();
    let mut head = vec![0; 4096];
    let read = std::io::Read::read(&mut stream, &mut head).unwrap();
    std::io::Write::write_all(&mut stream, answer.as_bytes()).unwrap();
    let output = running.wait_with_output().unwrap();
    assert!(output.status.success(), "{output:?}\n{lines}");
    String::from_utf8_lossy(&head[..read]).lines().next().unwrap().to_owned()
}

#[test]
fn a_refused_connection_is_retried_for_every_method() {
    let empty = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 11\r\n\r\n{\"data\":[]}";
    assert_eq!(late_service(LIST, empty), "GET /v1/integrations HTTP/1.1");
    assert_eq!(late_service(DELETE, "HTTP/1.1 204 No Content\r\n\r\n"), "DELETE /v1/connections/c HTTP/1.1");
    let made = "HTTP/1.1 202 Accepted\r\ncontent-type: application/json\r\ncontent-length: 106\r\n\r\n{\"id\":\"b\",\"databaseId\":\"d\",\"type\":\"manual\",\"status\":\"pending\",\"createdAt\":\"2026-01-01T00:00:00Z\"}          ";
    assert_eq!(late_service("backup create d", made), "POST /v1/databases/d/backups HTTP/1.1");
}

#[test]
fn a_refused_connection_is_reported_after_four_attempts() {
    let url = format!("http://127.0.0.1:{}/v1", free_port());
    let ended = TestCommand::for_url(&url).run_line(&format!("{LIST} -v"));
    ended
        .code(7)
        .stderr_contains("cannot connect to 127.0.0.1")
        .stderr_contains("connection refused")
        .within(Duration::from_secs(5));
    assert_eq!(ended.stderr.matches("> GET").count(), 4, "{ended:?}");
}

#[test]
fn the_service_says_how_long_to_wait() {
    // A date has whole seconds, so that two of them are at least one.
    let date = || httpdate::fmt_http_date(SystemTime::now() + Duration::from_secs(2));
    for (name, wait) in [("seconds", (|| "1".to_owned()) as fn() -> String), ("date", date)] {
        let calls = AtomicUsize::new(0);
        let service = StubServer::with(move |_| match calls.fetch_add(1, Ordering::SeqCst) {
            0 => Reply::error(503, "busy", "Busy").with("retry-after", &wait()),
            _ => done(),
        });
        TestCommand::for_service(&service).run_line(LIST).ok();
        let request = service.requests();
        let between = request[1].at - request[0].at;
        assert!(between >= Duration::from_millis(900), "{name}: {between:?}");
        assert!(between <= Duration::from_secs(4), "{name}: {between:?}");
    }
}

#[test]
fn a_retry_after_beyond_the_timeout_fails_at_once() {
    let tomorrow = httpdate::fmt_http_date(SystemTime::now() + Duration::from_secs(86_400));
    for (status, code) in [(429, 6), (503, 7)] {
        for wait in ["3600", "4294967295", &tomorrow] {
            let reply = Reply::error(status, "busy", "Busy").with("retry-after", wait);
            let service = StubServer::with(move |_| reply.clone());
            let ended = TestCommand::for_service(&service).run_line(LIST);
            ended.code(code).is_one_error_line().within(Duration::from_secs(2));
            assert_eq!(service.request_lines().len(), 1, "{wait}");
        }
    }
    let reply = Reply::error(429, "busy", "Busy").with("retry-after", "3600");
    let service = StubServer::with(move |_| reply.clone());
    TestCommand::for_service(&service).run_line(LIST).stderr_contains("try again in 3600 s");
}

#[test]
fn an_invalid_retry_after_is_ignored() {
    for wait in ["soon", "-1", "", "1e9", "99999999999999999999"] {
        let service = StubServer::script([Reply::error(503, "busy", "Busy").with("retry-after", wait), done()]);
        TestCommand::for_service(&service).run_line(LIST).ok();
        assert_eq!(service.request_lines().len(), 2, "{wait:?}");
    }
}

#[test]
fn the_timeout_covers_all_attempts() {
    let service = StubServer::with(|_| busy(503).late(Duration::from_millis(1500)));
    let began = Instant::now();
    let ended = TestCommand::for_service(&service).run_line(&format!("{LIST} --timeout 2s"));
    ended.code(7).is_one_error_line();
    assert!(began.elapsed() < Duration::from_millis(2900), "{ended:?}");
    assert!(service.request_lines().len() <= 2, "{:?}", service.request_lines());
}

#[test]
fn verbose_logs_each_attempt() {
    let service = StubServer::script([busy(503), done()]);
    let ended = TestCommand::for_service(&service).run_line(&format!("{LIST} -v"));
    ended.ok().stderr_contains("! the service failed (503): Busy: trying again in").has_no_control_characters();
    assert_eq!(json!(ended.stderr.matches("> GET http://127.0.0.1").count()), 2, "{ended:?}");
}
