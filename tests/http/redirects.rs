//! Redirects: followed where nothing is lost and nothing leaks.

use crate::program::{Ppg, TOKEN};
use crate::samples::list;
use crate::service::{Asked, Reply, Service};

const LIST: &str = "integration list -o json";
const CREATE: &str = "db create orders --region us-east-1 --project p";

fn done() -> Reply {
    Reply::ok(&list(&[]))
}

/// Redirects everything that is not below `/new` to there.
fn moved(status: u16) -> impl Fn(&Asked) -> Reply + Send + Sync {
    move |asked| {
        if asked.target.starts_with("/new") {
            return done();
        }
        Reply::redirect(status, &format!("/new{}", asked.target))
    }
}

#[test]
fn a_read_follows_on_the_same_host_with_its_token() {
    for status in [301, 302, 303, 307, 308] {
        let service = Service::with(moved(status));
        Ppg::of(&service).line(LIST).ok().prints("[]\n");
        assert_eq!(service.lines(), ["GET /v1/integrations", "GET /new/v1/integrations"], "{status}");
        assert!(service.asked().iter().all(|asked| asked.header("authorization").is_some()), "{status}");
    }
}

#[test]
fn another_host_does_not_get_the_token() {
    let other = Service::with(|_| done());
    let there = other.url();
    let service = Service::with(move |_| Reply::redirect(302, &format!("{there}/elsewhere")));
    Ppg::of(&service).line(LIST).ok().never_has(TOKEN);
    let asked = other.asked();
    assert_eq!(other.lines(), ["GET /v1/elsewhere"]);
    assert!(!format!("{asked:?}").contains(TOKEN), "{asked:?}");
}

#[test]
fn a_way_back_from_another_host_has_the_token_again() {
    let service = std::sync::Arc::new(std::sync::OnceLock::<String>::new());
    let home = service.clone();
    let other = Service::with(move |_| Reply::redirect(302, &format!("{}/back", home.get().unwrap())));
    let there = other.url();
    let first = Service::with(move |asked| match asked.target.as_str() {
        "/v1/back" => done(),
        _ => Reply::redirect(302, &there),
    });
    service.set(first.url()).unwrap();
    Ppg::of(&first).line(LIST).ok();
    assert_eq!(first.lines(), ["GET /v1/integrations", "GET /v1/back"]);
}

#[test]
fn a_create_is_not_turned_into_a_read() {
    for status in [301, 302, 303] {
        let service = Service::with(moved(status));
        Ppg::of(&service).line(CREATE).code(7).one_line().says("a request that changes something");
        assert_eq!(service.lines(), ["POST /v1/projects/p/databases"], "{status}");
    }
}

#[test]
fn a_create_keeps_its_body_where_the_redirect_says_so() {
    for status in [307, 308] {
        let service = Service::with(|asked| {
            if asked.target.starts_with("/new") {
                return Reply::json(201, &crate::samples::database("db_1", "orders", "p"));
            }
            Reply::redirect(status_of(asked), "/new")
        });
        let ended = Ppg::of(&service).line(&format!("{CREATE} -o id"));
        ended.ok().prints("db_1\n");
        let asked = service.asked();
        assert_eq!(asked[1].line(), "POST /new", "{status}");
        assert_eq!(asked[0].json(), asked[1].json());
    }
    fn status_of(_: &Asked) -> u16 {
        307
    }
}

#[test]
fn a_change_does_not_go_to_another_host() {
    let other = Service::with(|_| done());
    let there = other.url();
    let service = Service::with(move |_| Reply::redirect(307, &there));
    for line in [CREATE, "conn delete c --yes"] {
        Ppg::of(&service).line(line).code(7).one_line().says("to another host");
    }
    assert!(other.lines().is_empty());
}

#[test]
fn circles_and_long_chains_end() {
    let circle = Service::with(|asked| Reply::redirect(302, &asked.target));
    Ppg::of(&circle).line(LIST).code(7);
    assert_eq!(circle.lines().len(), 6);
    let chain = Service::with(|asked| Reply::redirect(307, &format!("{}x", asked.target)));
    Ppg::of(&chain).line(CREATE).code(7).one_line().says("redirects in a circle");
    assert_eq!(chain.lines().len(), 6);
}

#[test]
fn a_redirect_that_leads_nowhere_is_refused() {
    for to in ["http://", "file:///etc/passwd", "ftp://127.0.0.1/", "javascript:alert(1)"] {
        let service = Service::with(move |_| Reply::redirect(302, to));
        Ppg::of(&service).line(LIST).code(7);
        Ppg::of(&service).line("integration list").code(7).one_line();
    }
    let service = Service::with(|_| Reply::empty(302));
    Ppg::of(&service).line("integration list").code(7).one_line().says("to no address");
}

#[test]
fn other_3xx_are_no_answer() {
    for status in [300, 304, 305, 399] {
        let service = Service::with(move |_| Reply::empty(status));
        Ppg::of(&service).line("integration list").code(7).one_line();
    }
}
