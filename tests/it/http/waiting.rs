//! `--wait`, its end, its limit, and what an interruption says; a reader that goes away.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Output};
use std::time::{Duration, Instant};

use ppg_test::program::TestCommand;
use ppg_test::samples::{backup, database, list, project_with, workspace};
use ppg_test::stub_server::{Reply, StubServer};
use serde_json::{Value, json};

fn backups(status: &str) -> Reply {
    Reply::ok(&list(&[backup("b0", "d", "failed"), backup("b", "d", status)]))
}

fn started() -> Reply {
    Reply::json(202, &backup("b", "d", "pending"))
}

fn in_state(status: &str) -> Value {
    let mut database = database("d", "orders", "p");
    database["status"] = status.into();
    database
}

#[test]
fn a_backup_is_waited_for() {
    let service = StubServer::script([started(), backups("pending"), backups("in_progress"), backups("completed")]);
    let ended = TestCommand::for_service(&service).run_line("backup create d --wait -o json");
    ended.ok().json_eq(&backup("b", "d", "completed")).stderr_contains("Created backup b");
    let polls = ["GET /v1/databases/d/backups"; 3];
    assert_eq!(service.request_lines(), [&["POST /v1/databases/d/backups"], &polls[..]].concat());
}

#[test]
fn a_short_outage_does_not_end_a_wait() {
    let away = Reply::error(500, "internal", "Oh");
    let service = StubServer::script([started(), backups("pending"), away, backups("completed")]);
    TestCommand::for_service(&service).run_line("backup create d --wait -o id").ok().stdout_eq("b\n");
}

#[test]
fn a_backup_that_fails_is_exit_8() {
    let service = StubServer::script([started(), backups("in_progress"), backups("failed")]);
    TestCommand::for_service(&service)
        .run_line("backup create d --wait")
        .code(8)
        .is_one_error_line()
        .stderr_contains("backup b failed");
    let service = StubServer::with(|_| backups("failed"));
    let error = TestCommand::for_service(&service).run_line("backup wait b --database d -o json").code(8).error_json();
    assert_eq!(error["code"], "backup_failed");
}

#[test]
fn a_backup_over_the_wait_limit_is_exit_8() {
    let service = StubServer::with(|request| if request.method == "POST" { started() } else { backups("in_progress") });
    let ended = TestCommand::for_service(&service).run_line("backup create d --wait --wait-timeout 1s");
    ended.code(8).is_one_error_line().stderr_contains("is not ready after 1 s: it is in_progress");
    ended
        .stderr_contains("the service continues; wait with ppg backup wait b --database d")
        .within(Duration::from_secs(4));
}

#[test]
fn waiting_ends_when_the_database_is_active() {
    for line in ["db create orders --region us-east-1 --project p --wait", "db wait d"] {
        let replies = ["provisioning", "provisioning", "active"].map(in_state);
        let service = StubServer::script(replies.iter().map(Reply::ok));
        let ended = TestCommand::for_service(&service).run_line(&format!("{line} --jq .status"));
        ended.ok().stdout_eq("active\n");
    }
    let first = project_with("p", "shop", "w", &[in_state("provisioning")]);
    let service = StubServer::script([Reply::json(201, &first), Reply::ok(&in_state("active"))]);
    let line = "project create shop --region us-east-1 --workspace w --wait --jq .databases[].status";
    TestCommand::for_service(&service).run_line(line).ok().stdout_eq("active\n");
}

#[test]
fn waiting_for_a_dead_database_is_exit_8() {
    for status in ["suspended", "deleting", "deleted"] {
        let service = StubServer::with(move |_| Reply::ok(&in_state(status)));
        TestCommand::for_service(&service).run_line("db wait d").code(8).is_one_error_line().stderr_contains(status);
    }
}

#[test]
fn a_restore_is_waited_for() {
    let service = StubServer::script([
        Reply::ok(&in_state("active")),
        Reply::json(202, &json!({ "status": "restoring" })),
        Reply::ok(&in_state("provisioning")),
        Reply::ok(&in_state("active")),
    ]);
    let ended = TestCommand::for_service(&service).run_line("backup restore b --database d --yes --wait");
    ended.ok().stderr_contains("Restored backup b into database");
    assert_eq!(service.request_lines().len(), 4);
}

/// Runs until the service was asked this often, then sends SIGINT.
#[cfg(unix)]
fn interrupted(service: &StubServer, line: &str, requests: usize) -> Output {
    let child = TestCommand::for_service(service);
    let running: Child = child.spawn(&line.split_whitespace().collect::<Vec<_>>());
    let limit = Instant::now() + Duration::from_secs(20);
    while service.request_lines().len() < requests {
        assert!(Instant::now() < limit, "it never asked");
        std::thread::sleep(Duration::from_millis(10));
    }
    // The answer is on its way; a moment later it is waiting.
    std::thread::sleep(Duration::from_millis(100));
    let pid = rustix::process::Pid::from_child(&running);
    rustix::process::kill_process(pid, rustix::process::Signal::INT).unwrap();
    running.wait_with_output().unwrap()
}

#[cfg(unix)]
#[test]
fn an_interrupted_wait_says_what_keeps_running() {
    let service = StubServer::with(|request| if request.method == "POST" { started() } else { backups("in_progress") });
    let output = interrupted(&service, "backup create d --wait", 3);
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(130), "{said}");
    assert_eq!(
        said,
        "error: interrupted; the service continues; wait for backup b with ppg backup wait b --database d\n"
    );
}

#[cfg(unix)]
#[test]
fn an_interrupted_change_says_that_it_may_be_carried_out() {
    let service = StubServer::with(|_| Reply::Silence);
    let output = interrupted(&service, "db create orders --region us-east-1 --project p", 1);
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(130), "{said}");
    assert_eq!(said, "error: interrupted; the request was sent and may still be carried out\n");
}

#[cfg(unix)]
#[test]
fn an_interrupted_read_reports_only_the_interruption() {
    let service = StubServer::with(|_| Reply::Silence);
    let output = interrupted(&service, "workspace list -o json", 1);
    assert_eq!(output.status.code(), Some(130));
    let error: Value = serde_json::from_slice(&output.stderr).unwrap();
    assert_eq!(error["error"]["code"], "interrupted");
    assert_eq!(error["error"]["exitCode"], 130);
}

#[test]
fn a_closed_pipe_is_exit_0_without_a_message() {
    let many: Vec<_> = (0..5000).map(|n| workspace(&format!("w{n}"), "Acme")).collect();
    let service = StubServer::with(move |_| Reply::ok(&list(&many)));
    for format in ["table", "json", "yaml", "csv", "ndjson", "id"] {
        let ppg = TestCommand::for_service(&service);
        let mut child = ppg.spawn(&["workspace", "list", "-o", format]);
        let mut first = String::new();
        BufReader::with_capacity(16, child.stdout.take().unwrap()).read_line(&mut first).unwrap();
        assert!(!first.is_empty());
        let mut said = String::new();
        child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
        let status = child.wait().unwrap();
        assert_eq!((status.code(), said.as_str()), (Some(0), ""), "{format}");
    }
}
