//! An error of the service: exit code, one line, the request's ID, and the JSON form.

use serde_json::{Value, json};

use crate::program::{Ppg, TOKEN};
use crate::service::{Reply, Service};

/// Status and exit code. 429 and 500 are what retries leave over.
const STATUSES: [(u16, i32); 10] =
    [(400, 5), (401, 3), (403, 5), (404, 4), (409, 5), (413, 5), (422, 5), (429, 6), (500, 7), (501, 7)];

/// A service that fails every call with this; 429 names a wait that is too long to wait for.
fn failing(reply: Reply) -> Service {
    let reply = reply.with("x-request-id", "req_42").with("retry-after", "86400");
    Service::with(move |_| reply.clone())
}

#[test]
fn each_status_has_its_exit_code_and_one_line_with_the_services_words() {
    for (status, code) in STATUSES {
        let service = failing(Reply::error(status, "some_code", "Words of the service."));
        let ended = Ppg::of(&service).line("integration list");
        ended.code(code).one_line().says("ords of the service").says("(request req_42)").never_has(TOKEN);
    }
}

#[test]
fn with_json_an_error_is_one_object() {
    for (status, code) in STATUSES {
        let body = json!({ "error": { "code": "some_code", "message": "Words.", "details": { "field": "name" } } });
        let service = failing(Reply::json(status, &body));
        let forms = ["integration list -o json", "--json integration list", "integration list --jq ."];
        for line in &forms[..if status == 404 { 3 } else { 1 }] {
            let ended = Ppg::of(&service).line(line);
            let error = ended.code(code).prints("").error_json();
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
fn an_error_without_a_schema_still_is_one_line() {
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
            let ended = Ppg::of(&service).line("integration list");
            ended.code(code).one_line().says("(request req_42)");
            if status != 401 {
                ended.says(&status.to_string());
            }
        }
    }
}

#[test]
fn other_forms_of_errors_are_read_too() {
    for (body, words) in [
        (json!({ "error": "flat words" }), "flat words"),
        (json!({ "message": "a gateway's words" }), "a gateway's words"),
        (json!({ "error": { "code": "c", "message": "m", "hint": "do this" } }), "do this"),
    ] {
        let service = failing(Reply::json(400, &body));
        Ppg::of(&service).line("integration list").code(5).one_line().says(words);
    }
}

#[test]
fn what_the_service_says_cannot_act_on_a_terminal() {
    let service = failing(
        Reply::error(400, "bad\u{1b}[2J", "a\u{1b}]0;title\u{7}b\r\nerror: forged\u{202e}\u{0}").with("x", "y"),
    );
    let ended = Ppg::of(&service).line("integration list");
    ended.code(5).one_line().says("\\e]0;title");
    assert!(!ended.stderr.contains('\u{202e}'), "{ended:?}");
}

#[test]
fn a_very_long_message_is_shortened() {
    let service = failing(Reply::error(400, "long", &"word ".repeat(100_000)));
    let ended = Ppg::of(&service).line("integration list");
    ended.code(5).one_line();
    assert!(ended.stderr.len() < 1000, "{} bytes", ended.stderr.len());
}

#[test]
fn a_success_that_is_no_answer_of_this_api_is_a_failure_of_the_service() {
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
        let service = Service::with(move |_| Reply::bytes(200, kind, body).with("x-request-id", "req_42"));
        let ended = Ppg::of(&service).line("integration list");
        ended.code(7).one_line().says("not with an answer of the Management API").says("(request req_42)");
        let error = Ppg::of(&service).line("integration list -o json").code(7).error_json();
        assert_eq!(error["code"], "unexpected_answer", "{body}");
        assert_eq!(error["status"], Value::Null);
    }
}

#[test]
fn a_change_whose_answer_cannot_be_read_may_have_been_done() {
    let service = Service::with(|_| Reply::bytes(201, "application/json", "{}"));
    let ended = Ppg::of(&service).line("db create orders --region us-east-1 --project p");
    ended.code(7).one_line().says("it may have been done");
    assert_eq!(service.lines().len(), 1);
}

#[test]
fn a_failed_login_says_what_to_do() {
    let service = failing(Reply::error(401, "unauthorized", "Invalid token"));
    let ended = Ppg::of(&service).line("workspace list");
    ended.code(3).error(
        "error: the token was refused: Invalid token; check PPG_TOKEN, or create a new token in the Prisma Console (request req_42)",
    );
}

#[test]
fn without_a_token_nothing_is_sent() {
    let service = Service::script([]);
    let ended = Ppg::bare().var("PPG_API_URL", &service.url()).line("workspace list");
    ended.code(3).one_line().says("PPG_TOKEN");
    assert!(service.lines().is_empty());
}
