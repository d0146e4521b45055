//! Many requests of one command: at most 16 at a time, on few connections, results in order.

use std::time::Duration;

use ppg_test::program::TestCommand;
use ppg_test::samples::{database, list, project, project_with, workspace};
use ppg_test::stub_server::{RecordedRequest, Reply, StubServer};
use ppg_test::tls::{CertificateAuthority, Http2};
use serde_json::Value;

const PROJECTS: usize = 1000;

/// One workspace with [`PROJECTS`] projects, each with a database of its number.
fn account(path: &str) -> Value {
    let words: Vec<_> = path.split('/').skip(2).collect();
    match words[..] {
        ["workspaces"] => list(&[workspace("w", "Acme")]),
        ["workspaces", "w", "projects"] => {
            let projects: Vec<_> =
                (0..PROJECTS).map(|n| project(&format!("p{n}"), &format!("project {n}"), "w")).collect();
            list(&projects)
        }
        ["projects", id] => {
            let number = &id[1..];
            project_with(id, "any", "w", &[database(&format!("d{number}"), &format!("db {number}"), id)])
        }
        _ => panic!("{path}"),
    }
}

fn expected() -> String {
    (0..PROJECTS).map(|n| format!("d{n}\n")).collect()
}

#[test]
fn a_thousand_requests_run_16_at_a_time_in_order() {
    // The first of each 16 is the slowest, so that the answers come in another order.
    let answer = |request: &RecordedRequest| {
        let last = request.target.rsplit('p').next().and_then(|number| number.parse::<usize>().ok());
        let pause = if last.is_some_and(|number| number % 16 == 0) { 12 } else { 3 };
        Reply::ok(&account(&request.target)).late(Duration::from_millis(pause))
    };
    let service = StubServer::with(answer);
    TestCommand::for_service(&service).run_line("db list --all -o id").ok().stdout_eq(&expected());
    assert_eq!(service.request_lines().len(), PROJECTS + 2);
    let most = service.most_in_flight();
    assert!((8..=16).contains(&most), "{most} at a time");
    let connections = service.connections();
    assert!(connections <= 20, "{connections} connections");
}

#[test]
fn a_fan_out_over_http2_uses_one_connection() {
    let authority = CertificateAuthority::generate();
    let service = Http2::start(authority.http2("127.0.0.1"), Duration::from_millis(3), |path| {
        account(path).to_string().into_bytes()
    });
    let ppg = TestCommand::for_url(&service.url());
    let file = authority.write(ppg.home());
    ppg.env("SSL_CERT_FILE", file.to_str().unwrap()).run_line("db list --all -o id").ok().stdout_eq(&expected());
    assert_eq!(service.paths().len(), PROJECTS + 2);
    assert_eq!(service.connections(), 1);
    let most = service.most_in_flight();
    assert!((8..=16).contains(&most), "{most} at a time");
}

#[test]
fn one_failed_request_ends_a_fan_out() {
    let service = StubServer::with(|request| match request.target.ends_with("/p500") {
        true => Reply::error(403, "forbidden", "Not this one"),
        false => Reply::ok(&account(&request.target)),
    });
    TestCommand::for_service(&service)
        .run_line("db list --all")
        .code(5)
        .is_one_error_line()
        .stderr_contains("Not this one");
    assert!(service.request_lines().len() < 600, "it went on: {}", service.request_lines().len());
}

#[test]
fn a_name_among_a_thousand_projects_is_found() {
    let service = StubServer::with(|request| match request.target.as_str() {
        "/v1/databases/d7" => Reply::ok(&database("d7", "db 7", "p7")),
        path if path.starts_with("/v1/databases/") => Reply::error(404, "not_found", "No"),
        path => Reply::ok(&account(path)),
    });
    TestCommand::for_service(&service).run(&["db", "get", "db 7", "-o", "id"]).ok().stdout_eq("d7\n");
    assert!(service.most_in_flight() <= 16);
}
