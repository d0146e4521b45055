//! Time limits: a slow service, and one that never answers.

use std::net::TcpListener;
use std::time::Duration;

use ppg_test::program::TestCommand;
use ppg_test::samples::list;
use ppg_test::stub_server::{Reply, StubServer};

const LIST: &str = "integration list --timeout 1s";
const CREATE: &str = "db create orders --region us-east-1 --project p --timeout 1s";

/// One second, and what a loaded machine adds.
const SOON: Duration = Duration::from_millis(3500);

#[test]
fn a_silent_service_times_out() {
    let service = StubServer::with(|_| Reply::Silence);
    let ended = TestCommand::for_service(&service).run_line(LIST);
    ended
        .code(7)
        .is_one_error_line()
        .stderr_contains("did not answer in time")
        .stderr_contains("--timeout")
        .within(SOON);
    assert_eq!(service.request_lines().len(), 1);
}

#[test]
fn a_create_that_timed_out_may_have_succeeded() {
    let service = StubServer::with(|_| Reply::Silence);
    let ended = TestCommand::for_service(&service).run_line(CREATE);
    ended
        .code(7)
        .is_one_error_line()
        .stderr_contains("it may have been done all the same: check before you try again")
        .within(SOON);
    assert_eq!(service.request_lines().len(), 1);
    let error = TestCommand::for_service(&service).run_line(&format!("{CREATE} -o json")).code(7).error_json();
    assert_eq!(error["code"], "timeout");
}

#[test]
fn a_dripping_response_times_out() {
    let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100000\r\n\r\n";
    for (name, bytes) in [("head", head.to_owned()), ("body", format!("{head}{}", " ".repeat(10_000)))] {
        let pause = if name == "head" { Duration::from_millis(100) } else { Duration::from_millis(2) };
        let service = StubServer::with(move |_| Reply::Drip(bytes.clone().into_bytes(), pause));
        TestCommand::for_service(&service)
            .run_line(LIST)
            .code(7)
            .is_one_error_line()
            .stderr_contains("in time")
            .within(SOON);
    }
}

#[test]
fn a_host_that_accepts_no_connection_times_out() {
    // Connections are never accepted, so the kernel's queue fills up; a full queue drops new ones.
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/v1", listener.local_addr().unwrap());
    TestCommand::for_url(&url).run_line(LIST).code(7).is_one_error_line().stderr_contains("in time").within(SOON);
}

#[test]
fn the_time_limit_comes_from_option_variable_or_profile() {
    let service = StubServer::with(|_| Reply::Silence);
    TestCommand::for_service(&service).env("PPG_TIMEOUT", "500ms").run_line("integration list").code(7).within(SOON);
    let config = "[profiles.default]\ntimeout = \"0.5\"\n";
    TestCommand::for_service(&service).file("config.toml", config).run_line("integration list").code(7).within(SOON);
}

#[test]
fn a_slow_answer_within_the_limit_is_fine() {
    let service = StubServer::with(|_| Reply::ok(&list(&[])).late(Duration::from_millis(500)));
    TestCommand::for_service(&service).run_line("integration list -o json --timeout 10s").ok().stdout_eq("[]\n");
}
