//! `ppg api`: any request, and the operations to choose from.

use ppg_test::program::TestCommand;
use ppg_test::stub_server::{Reply, StubServer};

/// A number that no float can hold.
const EXACT: &str = "12345678901234567890.10";

fn echo() -> StubServer {
    StubServer::with(|request| Reply::bytes(200, "application/json", request.body.clone()))
}

#[test]
fn the_method_may_be_an_option() {
    let service = StubServer::with(|_| Reply::empty(204));
    let user = TestCommand::for_service(&service);
    for line in ["api -X delete connections/c", "api --method DELETE connections/c", "api DELETE connections/c"] {
        user.run_line(line).ok();
    }
    // A field does not turn it into a POST.
    user.run_line("api -X GET databases -f projectId=p").ok();
    user.run_line("api -X PUT things -f a=b").ok();
    let mut expected = vec!["DELETE /v1/connections/c"; 3];
    expected.extend(["GET /v1/databases?projectId=p", "PUT /v1/things"]);
    assert_eq!(service.request_lines(), expected);
    user.run_line("api -X POST DELETE connections/c").code(2).is_one_error_line().stderr_contains("-X");
    user.run_line("api -X NONSENSE connections/c").code(2).is_one_error_line();
}

#[test]
fn headers_are_sent_and_never_logged() {
    let service = StubServer::with(|_| Reply::empty(204));
    let user = TestCommand::for_service(&service);
    let run = |header: &str| user.run(&["api", "-vv", "-H", header, "-H", "x-second:2", "workspaces"]);
    run("X-Trace: a secret value").ok().output_lacks("a secret value");
    run("Accept: text/plain").ok();
    let requests = service.requests();
    assert_eq!(requests[0].header("x-trace"), Some("a secret value"));
    assert_eq!(requests[0].header("x-second"), Some("2"));
    assert_eq!(requests[1].header("accept"), Some("text/plain"));
    for header in [
        "no colon",
        "Authorization: Bearer s3cr3t",
        "authorization:s3cr3t",
        "Host: s3cr3t",
        "a b: s3cr3t",
        "x: s3cr3t\nY: 1",
        ": s3cr3t",
    ] {
        run(header).code(2).is_one_error_line().output_lacks("s3cr3t");
    }
    assert_eq!(service.requests().len(), 2);
}

#[test]
fn headers_do_not_follow_a_redirect_to_another_host() {
    let other = StubServer::with(|_| Reply::empty(204));
    let target = format!("{}/elsewhere", other.url());
    let service = StubServer::with(move |_| Reply::empty(307).with("location", &target));
    TestCommand::for_service(&service).run(&["api", "-H", "X-Key: k", "workspaces"]).ok();
    assert_eq!(other.requests()[0].header("x-key"), None);
    assert_eq!(other.requests()[0].header("authorization"), None);
}

#[test]
fn numbers_keep_their_digits_both_ways() {
    let service = echo();
    let user = TestCommand::for_service(&service);
    let indented = format!("{{\n  \"n\": {EXACT}\n}}\n");
    let field = format!("n={EXACT}");
    user.run(&["api", "things", "-F", &field]).ok().stdout_eq(&indented);
    user.run(&["api", "things", "-F", &field, "--jq", ".n"]).ok().stdout_eq(&format!("{EXACT}\n"));
    let input = format!("{{ \"n\" :{EXACT} }}");
    let piped = TestCommand::for_service(&service).stdin(input.clone());
    piped.run_line("api things --input -").ok().stdout_eq(&indented);
    assert_eq!(service.requests().last().map(|request| request.body.clone()), Some(input.into_bytes()));
    let dry = user.run(&["api", "things", "-F", &field, "--dry-run"]);
    assert!(dry.ok().stdout.contains(&format!("\"n\": {EXACT}")), "{dry:?}");
    user.run(&["api", "-X", "GET", "things", "-F", &field]).ok();
    assert_eq!(service.request_lines().last().unwrap(), &format!("GET /v1/things?n={EXACT}"));
}

#[test]
fn pages_are_of_a_get_request_alone() {
    let service = StubServer::forbidden();
    let user = TestCommand::for_service(&service).file("body.json", "{}");
    for line in [
        "api projects --paginate -f limit=1",
        "api projects --paginate -F limit=1",
        "api projects --paginate --input body.json",
        "api -X DELETE projects/p --paginate",
        "api PATCH projects/p --paginate -f name=x --dry-run",
    ] {
        user.run_line(line).code(2).is_one_error_line().stderr_contains("with -X GET, fields go into the query");
    }
    let pages = StubServer::with(|_| Reply::bytes(200, "application/json", "{\"data\":[]}"));
    TestCommand::for_service(&pages).run_line("api -X GET projects --paginate -f limit=1").ok();
    assert_eq!(pages.request_lines(), ["GET /v1/projects?limit=1"]);
}

#[test]
fn the_numbers_of_joined_pages_keep_their_digits() {
    let service = StubServer::with(|request| {
        let next = if request.target.contains("cursor=") { "null" } else { "\"c\"" };
        let more = next != "null";
        let page = format!(r#"{{"data":[{{"n":{EXACT}}}],"pagination":{{"nextCursor":{next},"hasMore":{more}}}}}"#);
        Reply::bytes(200, "application/json", page.as_bytes())
    });
    let user = TestCommand::for_service(&service);
    user.run_line("api things --paginate --jq [.data[].n]").ok().stdout_eq(&format!("[{EXACT},{EXACT}]\n"));
}

#[test]
fn the_operations_of_the_contract_are_listed_without_a_request() {
    let service = StubServer::forbidden();
    let user = TestCommand::without_service().env("PPG_API_URL", &service.url());
    for (contract, count, method, path, command) in [
        ("1.0", 17, "POST", "/databases/{databaseId}/backups/{backupId}/restore", "ppg backup restore"),
        ("live", 40, "POST", "/databases/{targetDatabaseId}/restore", "ppg backup restore"),
    ] {
        let ended = user.run_line(&format!("api --list -o json --api-contract {contract}"));
        let operations = ended.ok().json();
        assert_eq!(operations.as_array().unwrap().len(), count);
        let expected = serde_json::json!({ "method": method, "path": path, "command": command });
        assert!(operations.as_array().unwrap().contains(&expected), "{operations:#}");
    }
    user.run_line("api --list workspaces").code(2).is_one_error_line();
}
