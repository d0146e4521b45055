//! An error of the service: exit code, one line, the request's ID, and the JSON form.

use ppg_test::program::{TOKEN, TestCommand};
use ppg_test::stub_server::{Reply, StubServer};
use serde_json::{Value, json};

/// Status and exit code. 429 and 500 are the ones that remain after retries.
const STATUSES: [(u16, i32); 10] =
    [(400, 5), (401, 3), (403, 5), (404, 4), (409, 5), (413, 5), (422, 5), (429, 6), (500, 7), (501, 7)];

/// A service that fails every request with this status; 429 has a Retry-After beyond the timeout.
fn failing(reply: Reply) -> StubServer {
    let reply = reply.with("x-request-id", "req_42").with("retry-after", "86400");
    StubServer::with(move |_| reply.clone())
}

#[test]
fn each_status_has_its_exit_code_and_one_line() {
    for (status, code) in STATUSES {
        let service = failing(Reply::error(status, "some_code", "Words of the service."));
        let ended = TestCommand::for_service(&service).run_line("integration list");
        ended
            .code(code)
            .is_one_error_line()
            .stderr_contains("ords of the service")
            .stderr_contains("(request req_42)")
            .output_lacks(TOKEN);
    }
}

#[test]
fn an_error_with_json_is_one_object() {
    for (status, code) in STATUSES {
        let body = json!({ "error": { "code": "some_code", "message": "Words.", "details": { "field": "name" } } });
        let service = failing(Reply::json(status, &body));
        let forms = ["integration list -o json", "--json integration list", "integration list --jq ."];
        for line in &forms[..if status == 404 { 3 } else { 1 }] {
            let ended = TestCommand::for_service(&service).run_line(line);
            let error = ended.code(code).stdout_eq("").error_json();
            assert_eq!(error["code"], "some_code");
            assert_eq!(error["status"], status);
            assert_eq!(error["requestId"], "req_42");
            assert_eq!(error["exitCode"], code);
            assert_eq!(error["details"], json!({ "field": "name" }));
            assert!(error["message"].as_str().unwrap().contains("Words"), "{error}");
            let fields: Vec<_> = error.as_object().unwrap().keys().map(String::as_str).collect();
            assert_eq!(fields, ["code", "message", "hint", "status", "requestId", "exitCode", "details"]);
        }
    }
}

#[test]
fn an_error_of_unknown_shape_is_one_line() {
    for (status, code) in [(400, 5), (401, 3), (404, 4), (500, 7)] {
        for (kind, body) in [
            ("text/html", "<html><h1>Bad\ngateway</h1></html>"),
            ("text/plain", ""),
            ("application/json", "{\"error\":"),
            ("application/json", "[1,2]"),
            ("application/json", "\"words\""),
            ("application/json", "{\"error\":7}"),
            ("application/json", "{\"error\":{\"code\":7,\"message\":[]}}"),
            ("application/octet-stream", "\u{0}\u{1}\u{1b}[31m"),
        ] {
            let service = failing(Reply::bytes(status, kind, body));
            let ended = TestCommand::for_service(&service).run_line("integration list");
            ended.code(code).is_one_error_line().stderr_contains("(request req_42)");
            if status != 401 {
                ended.stderr_contains(&status.to_string());
            }
        }
    }
}

#[test]
fn other_error_formats_are_understood() {
    for (body, words) in [
        (json!({ "error": "flat words" }), "flat words"),
        (json!({ "message": "a gateway's words" }), "a gateway's words"),
        (json!({ "error": { "code": "c", "message": "m", "hint": "do this" } }), "do this"),
    ] {
        let service = failing(Reply::json(400, &body));
        TestCommand::for_service(&service)
            .run_line("integration list")
            .code(5)
            .is_one_error_line()
            .stderr_contains(words);
    }
}

#[test]
fn service_messages_are_escaped_for_the_terminal() {
    let service = failing(
        Reply::error(400, "bad\u{1b}[2J", "a\u{1b}]0;title\u{7}b\r\nerror: forged\u{202e}\u{0}").with("x", "y"),
    );
    let ended = TestCommand::for_service(&service).run_line("integration list");
    ended.code(5).is_one_error_line().stderr_contains("\\e]0;title");
    assert!(!ended.stderr.contains('\u{202e}'), "{ended:?}");
}

#[test]
fn a_very_long_message_is_truncated() {
    let service = failing(Reply::error(400, "long", &"word ".repeat(100_000)));
    let ended = TestCommand::for_service(&service).run_line("integration list");
    ended.code(5).is_one_error_line();
    assert!(ended.stderr.len() < 1000, "{} bytes", ended.stderr.len());
}

#[test]
fn a_foreign_2xx_response_is_a_service_failure() {
    for (kind, body) in [
        ("text/html; charset=utf-8", "<!doctype html><title>Sign in to the hotel's network</title>"),
        ("application/json", "{\"hello\":\"world\"}"),
        ("application/json", "[]"),
        ("application/json", "null"),
        ("application/json", "{\"data\":{}}"),
        ("application/json", "{\"data\":[7]}"),
        ("application/json", "{\"data\":[]} and more"),
        ("text/plain", ""),
        ("text/plain", "ok"),
    ] {
        let service = StubServer::with(move |_| Reply::bytes(200, kind, body).with("x-request-id", "req_42"));
        let ended = TestCommand::for_service(&service).run_line("integration list");
        ended
            .code(7)
            .is_one_error_line()
            .stderr_contains("not with an answer of the Management API")
            .stderr_contains("(request req_42)");
        let error = TestCommand::for_service(&service).run_line("integration list -o json").code(7).error_json();
        assert_eq!(error["code"], "unexpected_answer", "{body}");
        assert_eq!(error["status"], Value::Null);
    }
}

#[test]
fn an_unreadable_create_response_may_be_a_success() {
    let service = StubServer::with(|_| Reply::bytes(201, "application/json", "{}"));
    let ended = TestCommand::for_service(&service).run_line("db create orders --region us-east-1 --project p");
    ended.code(7).is_one_error_line().stderr_contains("it may have been done");
    assert_eq!(service.request_lines().len(), 1);
}

#[test]
fn a_failed_login_says_how_to_go_on() {
    let service = failing(Reply::error(401, "unauthorized", "Invalid token"));
    let ended = TestCommand::for_service(&service).run_line("workspace list");
    ended.code(3).stderr_eq(
        "error: the token was refused: Invalid token; check PPG_TOKEN, or create a new token in the Prisma Console (request req_42)",
    );
}

#[test]
fn without_a_token_no_request_is_sent() {
    let service = StubServer::script([]);
    let ended = TestCommand::without_service().env("PPG_API_URL", &service.url()).run_line("workspace list");
    ended.code(3).is_one_error_line().stderr_contains("PPG_TOKEN");
    assert!(service.request_lines().is_empty());
}
