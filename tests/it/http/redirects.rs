//! Redirects: followed where nothing is lost and nothing leaks.

use ppg_test::program::{TOKEN, TestCommand};
use ppg_test::samples::list;
use ppg_test::stub_server::{RecordedRequest, Reply, StubServer};

const LIST: &str = "integration list -o json";
const CREATE: &str = "db create orders --region us-east-1 --project p";

fn done() -> Reply {
    Reply::ok(&list(&[]))
}

/// A service that redirects every path to the same one below `/new`.
fn moved(status: u16) -> impl Fn(&RecordedRequest) -> Reply + Send + Sync {
    move |request| {
        if request.target.starts_with("/new") {
            return done();
        }
        Reply::redirect(status, &format!("/new{}", request.target))
    }
}

#[test]
fn a_read_follows_a_redirect_on_its_host_with_the_token() {
    for status in [301, 302, 303, 307, 308] {
        let service = StubServer::with(moved(status));
        TestCommand::for_service(&service).run_line(LIST).ok().stdout_eq("[]\n");
        assert_eq!(service.request_lines(), ["GET /v1/integrations", "GET /new/v1/integrations"], "{status}");
        assert!(service.requests().iter().all(|request| request.header("authorization").is_some()), "{status}");
    }
}

#[test]
fn a_redirect_to_another_host_carries_no_token() {
    let other = StubServer::with(|_| done());
    let there = other.url();
    let service = StubServer::with(move |_| Reply::redirect(302, &format!("{there}/elsewhere")));
    TestCommand::for_service(&service).run_line(LIST).ok().output_lacks(TOKEN);
    let request = other.requests();
    assert_eq!(other.request_lines(), ["GET /v1/elsewhere"]);
    assert!(!format!("{request:?}").contains(TOKEN), "{request:?}");
}

#[test]
fn a_redirect_back_to_the_first_host_has_the_token() {
    let service = std::sync::Arc::new(std::sync::OnceLock::<String>::new());
    let home = service.clone();
    let other = StubServer::with(move |_| Reply::redirect(302, &format!("{}/back", home.get().unwrap())));
    let there = other.url();
    let first = StubServer::with(move |request| match request.target.as_str() {
        "/v1/back" => done(),
        _ => Reply::redirect(302, &there),
    });
    service.set(first.url()).unwrap();
    TestCommand::for_service(&first).run_line(LIST).ok();
    assert_eq!(first.request_lines(), ["GET /v1/integrations", "GET /v1/back"]);
}

#[test]
fn a_redirect_never_turns_a_post_into_a_get() {
    for status in [301, 302, 303] {
        let service = StubServer::with(moved(status));
        TestCommand::for_service(&service)
            .run_line(CREATE)
            .code(7)
            .is_one_error_line()
            .stderr_contains("a request that changes something");
        assert_eq!(service.request_lines(), ["POST /v1/projects/p/databases"], "{status}");
    }
}

#[test]
fn a_307_or_308_keeps_method_and_body() {
    for status in [307, 308] {
        let service = StubServer::with(|request| {
            if request.target.starts_with("/new") {
                return Reply::json(201, &ppg_test::samples::database("db_1", "orders", "p"));
            }
            Reply::redirect(status_of(request), "/new")
        });
        let ended = TestCommand::for_service(&service).run_line(&format!("{CREATE} -o id"));
        ended.ok().stdout_eq("db_1\n");
        let request = service.requests();
        assert_eq!(request[1].line(), "POST /new", "{status}");
        assert_eq!(request[0].json(), request[1].json());
    }
    fn status_of(_: &RecordedRequest) -> u16 {
        307
    }
}

#[test]
fn a_post_is_not_redirected_to_another_host() {
    let other = StubServer::forbidden();
    let there = other.url();
    let service = StubServer::with(move |_| Reply::redirect(307, &there));
    for line in [CREATE, "conn delete c --yes"] {
        TestCommand::for_service(&service)
            .run_line(line)
            .code(7)
            .is_one_error_line()
            .stderr_contains("to another host");
    }
    assert!(other.request_lines().is_empty());
}

#[test]
fn redirect_loops_and_long_chains_fail() {
    let circle = StubServer::with(|request| Reply::redirect(302, &request.target));
    TestCommand::for_service(&circle).run_line(LIST).code(7);
    assert_eq!(circle.request_lines().len(), 6);
    let chain = StubServer::with(|request| Reply::redirect(307, &format!("{}x", request.target)));
    TestCommand::for_service(&chain)
        .run_line(CREATE)
        .code(7)
        .is_one_error_line()
        .stderr_contains("redirects in a circle");
    assert_eq!(chain.request_lines().len(), 6);
}

#[test]
fn an_invalid_redirect_is_an_error() {
    for to in ["http://", "file:///etc/passwd", "ftp://127.0.0.1/", "javascript:alert(1)"] {
        let service = StubServer::with(move |_| Reply::redirect(302, to));
        TestCommand::for_service(&service).run_line(LIST).code(7);
        TestCommand::for_service(&service).run_line("integration list").code(7).is_one_error_line();
    }
    let service = StubServer::with(|_| Reply::empty(302));
    TestCommand::for_service(&service)
        .run_line("integration list")
        .code(7)
        .is_one_error_line()
        .stderr_contains("to no address");
}

#[test]
fn other_3xx_statuses_are_errors() {
    for status in [300, 304, 305, 399] {
        let service = StubServer::with(move |_| Reply::empty(status));
        TestCommand::for_service(&service).run_line("integration list").code(7).is_one_error_line();
    }
}
