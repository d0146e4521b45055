//! Time limits: a service that takes its time, or all of it.

use std::net::TcpListener;
use std::time::Duration;

use crate::program::Ppg;
use crate::samples::list;
use crate::service::{Reply, Service};

const LIST: &str = "integration list --timeout 1s";
const CREATE: &str = "db create orders --region us-east-1 --project p --timeout 1s";

/// One second, and what a loaded machine adds.
const SOON: Duration = Duration::from_millis(3500);

#[test]
fn a_service_that_never_answers_is_left_after_the_time_limit() {
    let service = Service::with(|_| Reply::Silence);
    let ended = Ppg::of(&service).line(LIST);
    ended.code(7).one_line().says("did not answer in time").says("--timeout").within(SOON);
    assert_eq!(service.lines().len(), 1);
}

#[test]
fn a_create_that_got_no_answer_in_time_may_have_been_done() {
    let service = Service::with(|_| Reply::Silence);
    let ended = Ppg::of(&service).line(CREATE);
    ended.code(7).one_line().says("it may have been done all the same: check before you try again").within(SOON);
    assert_eq!(service.lines().len(), 1);
    let error = Ppg::of(&service).line(&format!("{CREATE} -o json")).code(7).error_json();
    assert_eq!(error["code"], "timeout");
}

#[test]
fn a_service_that_drips_is_left_too() {
    let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100000\r\n\r\n";
    for (name, bytes) in [("head", head.to_owned()), ("body", format!("{head}{}", " ".repeat(10_000)))] {
        let pause = if name == "head" { Duration::from_millis(100) } else { Duration::from_millis(2) };
        let service = Service::with(move |_| Reply::Drip(bytes.clone().into_bytes(), pause));
        Ppg::of(&service).line(LIST).code(7).one_line().says("in time").within(SOON);
    }
}

#[test]
fn a_machine_that_takes_no_connections_is_left_too() {
    // Nobody accepts, so the kernel's queue fills up; a queue that is full drops what comes.
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/v1", listener.local_addr().unwrap());
    Ppg::at(&url).line(LIST).code(7).one_line().says("in time").within(SOON);
}

#[test]
fn the_time_limit_comes_from_option_variable_or_profile() {
    let service = Service::with(|_| Reply::Silence);
    Ppg::of(&service).var("PPG_TIMEOUT", "500ms").line("integration list").code(7).within(SOON);
    let config = "[profiles.default]\ntimeout = \"0.5\"\n";
    Ppg::of(&service).file("config.toml", config).line("integration list").code(7).within(SOON);
}

#[test]
fn a_slow_answer_within_the_limit_is_fine() {
    let service = Service::with(|_| Reply::ok(&list(&[])).late(Duration::from_millis(500)));
    Ppg::of(&service).line("integration list -o json --timeout 10s").ok().prints("[]\n");
}
