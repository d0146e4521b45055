//! Servers in the place of the service that speak neither contract.

use ppg_test::program::TestCommand;
use ppg_test::stub_server::{Reply, StubServer};
use serde_json::json;

const LINES: [&str; 5] = [
    "workspace list",
    "project list",
    "project create shop --region eu-central-1 --workspace w1",
    "db get d1",
    "integration list",
];

#[test]
fn a_foreign_response_is_not_cached() {
    let replies = [
        ("a proxy's page", Reply::bytes(200, "text/html", "<html><body>Please sign in</body></html>")),
        ("an empty answer", Reply::empty(200)),
        ("another API", Reply::ok(&json!({ "message": "hello", "version": 3 }))),
        ("another API's list", Reply::ok(&json!([{ "id": 1 }, { "id": 2 }]))),
        (
            "data of something else",
            Reply::ok(&json!({ "data": [{ "title": "x" }], "pagination": { "hasMore": false } })),
        ),
        ("data of something else", Reply::ok(&json!({ "data": [{ "title": "x" }] }))),
        ("a resource of something else", Reply::ok(&json!({ "data": { "title": "x" } }))),
    ];
    for (what, reply) in replies {
        for line in LINES {
            let reply = reply.clone();
            let service = StubServer::with(move |_| reply.clone());
            let user = TestCommand::for_url(&service.url());
            let ended = user.run_line(&format!("{line} -o json"));
            assert_eq!(ended.code, Some(7), "{what}: {ended:?}");
            assert_eq!(ended.error_json()["code"], "unexpected_answer", "{what}: {ended:?}");
            ended.stdout_eq("");
            assert!(!user.home().join(".cache").exists(), "{what}, {line}: something is remembered");
            let posts = service.request_lines().iter().filter(|line| line.starts_with("POST")).count();
            assert_eq!(posts, 0, "{what}, {line}: {:?}", service.request_lines());
        }
    }
}

#[test]
fn a_proxy_page_does_not_change_the_cache() {
    let account = ppg_test::fake_api::FakeApi::new(ppg_test::fake_api::LIVE);
    let user = account.user();
    user.run_line("workspace list").ok();
    let file = user.home().join(".cache/ppg/contracts.json");
    let before = std::fs::read_to_string(&file).unwrap();
    let proxy = StubServer::with(|_| Reply::bytes(200, "text/html", "<html></html>"));
    let user = user.env("PPG_API_URL", &proxy.url());
    user.run_line("workspace list").code(7).is_one_error_line().stderr_contains("a web page");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), before);
}
