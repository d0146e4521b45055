//! Pagination: to the end, no further than `--limit`, and never truncated without an error.

use ppg_test::fake_api::{backup, page, page_before, workspace};
use ppg_test::program::{Output, TestCommand};
use ppg_test::stub_server::{RecordedRequest, Reply, StubServer};
use serde_json::{Value, json};

/// Items on a page of the service without `limit`.
const PAGE: usize = 100;

fn number(request: &RecordedRequest, name: &str) -> Option<usize> {
    let (_, query) = request.target.split_once('?')?;
    let mut fields = url::form_urlencoded::parse(query.as_bytes());
    fields.find(|(known, _)| known == name)?.1.parse().ok()
}

fn items(from: usize, to: usize) -> Vec<Value> {
    (from..to).map(|n| workspace(&format!("w{n}"), &format!("number {n}"))).collect()
}

/// A page of `count` workspaces; the cursor is the number of the next item.
fn answer(request: &RecordedRequest, count: usize) -> Reply {
    let from = number(request, "cursor").unwrap_or(0);
    let to = (from + number(request, "limit").unwrap_or(PAGE)).min(count);
    let page = if to < count { page_before(&items(from, to), &to.to_string()) } else { page(&items(from, to)) };
    Reply::ok(&page)
}

fn service(count: usize) -> StubServer {
    StubServer::with(move |request| answer(request, count))
}

fn user(service: &StubServer) -> TestCommand {
    TestCommand::for_url(&service.url())
}

/// A user with the live contract in the settings.
fn known(service: &StubServer) -> TestCommand {
    user(service).env("PPG_API_CONTRACT", "live")
}

fn ids(count: usize) -> String {
    (0..count).map(|n| format!("w{n}\n")).collect()
}

#[test]
fn a_list_comes_whole_page_by_page() {
    for (count, requests) in [(0, 1), (1, 1), (99, 1), (100, 1), (101, 2), (250, 3), (1000, 10)] {
        let service = service(count);
        user(&service).run_line("workspace list -o id").ok().stdout_eq(&ids(count));
        let lines = service.request_lines();
        assert_eq!(lines.len(), requests, "{count}: {lines:?}");
        assert_eq!(lines[0], "GET /v1/workspaces");
        for (at, line) in lines.iter().enumerate().skip(1) {
            assert_eq!(*line, format!("GET /v1/workspaces?cursor={}", at * PAGE));
        }
        assert_eq!(service.connections(), 1);
    }
}

#[test]
fn every_format_shows_the_whole_list() {
    for format in ["table", "json", "yaml", "csv", "ndjson", "id"] {
        let service = service(250);
        let ended = user(&service).run_line(&format!("workspace list -o {format}"));
        ended.ok();
        for n in [0, 99, 100, 249] {
            assert!(ended.stdout.contains(&format!("w{n}")), "{format}: no w{n}");
        }
        if format == "json" {
            let list = ended.json();
            assert_eq!(list.as_array().unwrap().len(), 250);
            // Byte by byte like a list that came in one response.
            assert_eq!(ended.stdout, format!("{list:#}\n"));
        }
    }
    let service = service(250);
    user(&service).run(&["workspace", "list", "--jq", "length"]).ok().stdout_eq("250\n");
}

/// The JSON of a list that has this many items.
fn whole(count: usize) -> Value {
    let list = known(&service(count)).run_line("workspace list -o json").ok().json();
    assert_eq!(list.as_array().unwrap().len(), count);
    list
}

#[test]
fn a_limit_stops_fetching_pages() {
    // An unknown service is not asked twice for that.
    let service = service(1000);
    user(&service).run_line("workspace list --limit 3 -o id").ok().stdout_eq(&ids(3));
    assert_eq!(service.request_lines(), ["GET /v1/workspaces"]);

    for (limit, requests) in [
        (1, vec!["GET /v1/workspaces?limit=1"]),
        (99, vec!["GET /v1/workspaces?limit=99"]),
        (100, vec!["GET /v1/workspaces"]),
        (150, vec!["GET /v1/workspaces", "GET /v1/workspaces?cursor=100"]),
        (200, vec!["GET /v1/workspaces", "GET /v1/workspaces?cursor=100"]),
    ] {
        for format in ["id", "json", "table"] {
            let service = self::service(1000);
            let ended = known(&service).run_line(&format!("workspace list --limit {limit} -o {format}"));
            ended.ok();
            assert_eq!(service.request_lines(), requests, "--limit {limit}");
            match format {
                "id" => ended.stdout_eq(&ids(limit)),
                "json" => ended.json_eq(&whole(limit)),
                _ => &ended,
            };
            assert!(ended.stdout.contains(&format!("w{}", limit - 1)) && !ended.stdout.contains(&format!("w{limit}")));
        }
    }
}

/// A service with two good pages, and then this reply.
fn broken(then: impl Fn(&RecordedRequest) -> Reply + Send + Sync + 'static) -> StubServer {
    StubServer::with(move |request| match number(request, "cursor") {
        Some(200) => then(request),
        _ => answer(request, 1000),
    })
}

/// Runs a list that breaks off after two pages, in all formats.
#[track_caller]
fn breaks_off(service: &StubServer, came: usize, code: i32, error: &str) {
    let list = |options: &[&str]| user(service).run(&[&["workspace", "list"], options].concat());
    let fails = |ended: &Output| {
        ended.code(code);
        assert_eq!(ended.stderr.matches('\n').count(), 1, "{}", ended.stderr);
    };
    for options in [&["-o", "table"][..], &["-o", "yaml"], &["--jq", ".[].id"], &["-o", "json", "--jq", "length"]] {
        let ended = list(options);
        fails(&ended);
        ended.stdout_eq("");
    }
    let ended = list(&["-o", "id"]);
    fails(&ended);
    ended.stdout_eq(&ids(came));
    let ended = list(&["-o", "ndjson"]);
    fails(&ended);
    let lines: Vec<Value> = ended.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), came);
    let ended = list(&["-o", "csv"]);
    fails(&ended);
    assert_eq!(ended.stdout.lines().count(), came + 1, "with its head");
    assert!(ended.stdout.ends_with('\n'));
    let ended = list(&["-o", "json"]);
    fails(&ended);
    assert_eq!(ended.error_json()["code"], error, "{}", ended.stderr);
    // The rows are there and the closing bracket is not, so no program takes it for the whole list.
    assert!(serde_json::from_str::<Value>(&ended.stdout).is_err());
    let closed = format!("{}\n]", ended.stdout.trim_end());
    assert_eq!(serde_json::from_str::<Vec<Value>>(&closed).unwrap().len(), came);
}

#[test]
fn a_page_that_fails_in_the_middle() {
    let service = broken(|_| Reply::bytes(200, "text/html", "<html></html>"));
    breaks_off(&service, 200, 7, "unexpected_answer");
    let service = broken(|_| Reply::error(500, "internal", "Something broke"));
    let ended = user(&service).run_line("workspace list -o id");
    ended.code(7).stdout_eq(&ids(200)).stderr_contains("Something broke");
}

#[test]
fn a_missing_page_is_not_a_missing_workspace() {
    let projects = |request: &RecordedRequest| match (request.target.as_str(), number(request, "cursor")) {
        ("/v1/workspaces", _) => Reply::ok(&page(&[workspace("w1", "Acme")])),
        (_, None) => Reply::ok(&page_before(&[ppg_test::fake_api::project("p1", "shop")], "1")),
        _ => Reply::error(404, "not_found", "No such cursor"),
    };
    for line in ["project list --workspace w1 -o id", "project list --workspace Acme -o id", "project list -o id"] {
        let service = StubServer::with(move |request| match request.target.starts_with("/v1/workspaces/") {
            true => Reply::error(404, "not_found", "No"),
            false => projects(request),
        });
        let ended = user(&service).run_line(line);
        ended.code(7).stderr_contains("No such cursor");
        // With a name for the workspace nothing of it is the name's, which is looked up first.
        let came =
            if line.contains("Acme") { ["", "p1\n"].contains(&ended.stdout.as_str()) } else { ended.stdout == "p1\n" };
        assert!(came, "{ended:?}");
    }
}

#[test]
fn a_repeated_cursor_is_an_error() {
    // From the third page on it leads to itself.
    let service = broken(|_| Reply::ok(&page_before(&items(200, 300), "200")));
    breaks_off(&service, 300, 7, "endless_list");
    // Two pages that lead to each other.
    let service = StubServer::with(|request| {
        let to = if number(request, "cursor") == Some(1) { "2" } else { "1" };
        Reply::ok(&page_before(&items(0, 1), to))
    });
    user(&service).run_line("workspace list -o table").code(7).is_one_error_line().stderr_contains("no end");
    assert_eq!(service.request_lines().len(), 3);
}

#[test]
fn a_page_that_promises_more_without_a_cursor_is_an_error() {
    let lost = |_: &RecordedRequest| {
        Reply::ok(&json!({ "data": items(200, 300), "pagination": { "nextCursor": null, "hasMore": true } }))
    };
    let service = broken(lost);
    breaks_off(&service, 300, 7, "list_cut");
    // A limit within the first page is not an error.
    user(&service).run_line("workspace list --limit 300 -o id").ok().stdout_eq(&ids(300));
}

#[test]
fn endless_cursors_are_cut_off() {
    let service = StubServer::with(|request| {
        let at = number(request, "cursor").unwrap_or(0);
        Reply::ok(&page_before(&items(at, at + 1), &(at + 1).to_string()))
    });
    user(&service).run_line("workspace list --limit 250 -o id").ok().stdout_eq(&ids(250));
    let before = service.request_lines().len();
    let ended = user(&service).run_line("workspace list -o id");
    ended.code(7).stdout_eq(&ids(10_001)).stderr_contains("there are more than 10000 pages");
    assert_eq!(service.request_lines().len() - before, 10_001);
}

/// A list of backups: it has no cursors, and says that there is more.
fn backups(count: usize, most: usize) -> StubServer {
    StubServer::with(move |request| {
        let limit = number(request, "limit");
        let given = limit.unwrap_or(25).min(most).min(count);
        let data: Vec<_> = (0..given).map(|n| backup(&format!("b{n}"))).collect();
        Reply::ok(&json!({
            "data": data, "meta": { "backupRetentionDays": 7 }, "pagination": { "hasMore": given < count, "limit": limit },
        }))
    })
}

fn backup_ids(count: usize) -> String {
    (0..count).map(|n| format!("b{n}\n")).collect()
}

#[test]
fn a_list_without_cursors_is_requested_with_one_limit() {
    let list = "GET /v1/databases/d1/backups";
    for (count, requests) in [(3, vec![list.to_owned()]), (400, vec![list.to_owned(), format!("{list}?limit=1000")])] {
        let service = backups(count, 1000);
        user(&service).run_line("backup list d1 -o id").ok().stdout_eq(&backup_ids(count));
        assert_eq!(service.request_lines(), requests);
    }
    let service = backups(400, 1000);
    known(&service).run_line("backup list d1 --limit 20 -o id").ok().stdout_eq(&backup_ids(20));
    known(&service).run_line("backup list d1 --limit 300 -o id").ok().stdout_eq(&backup_ids(300));
    assert_eq!(service.request_lines(), [format!("{list}?limit=20"), list.to_owned(), format!("{list}?limit=1000")]);
}

#[test]
fn a_truncated_list_without_cursors_is_an_error() {
    let service = backups(400, 100);
    let ended = user(&service).run_line("backup list d1 -o id");
    ended
        .code(7)
        .stdout_eq(&backup_ids(100))
        .stderr_contains("longer than what the service gives")
        .stderr_contains("--limit");
    user(&service).run_line("backup list d1").code(7).is_one_error_line();
    user(&service).run_line("backup list d1 --limit 100 -o id").ok().stdout_eq(&backup_ids(100));
    // The wanted item may be among those that are missing.
    user(&service).run_line("backup get b7 --database d1").code(7).is_one_error_line();
}

#[test]
fn any_call_can_be_paged() {
    let call = |service: &StubServer, line: &str| user(service).run_line(line);
    let service = service(250);
    let ended = call(&service, "api workspaces --paginate");
    assert_eq!(ended.ok().json()["data"].as_array().unwrap().len(), 250);
    assert_eq!(service.request_lines().len(), 3);
    let ended = call(&service, "api workspaces?limit=200 --paginate");
    assert_eq!(ended.ok().json()["data"].as_array().unwrap().len(), 250);
    assert_eq!(
        service.request_lines()[3..],
        ["GET /v1/workspaces?limit=200", "GET /v1/workspaces?limit=200&cursor=200"]
    );
    // Without a limit it shows what came.
    let ended = call(&service, "api workspaces");
    assert_eq!(ended.ok().json()["pagination"]["nextCursor"], "100");

    let whole = backups(400, 1000);
    let ended = call(&whole, "api databases/d1/backups --paginate");
    assert_eq!(ended.ok().json()["data"].as_array().unwrap().len(), 400);
    assert_eq!(whole.request_lines().len(), 2);
}

#[test]
fn a_failed_api_call_prints_nothing() {
    let lost = json!({ "data": items(200, 300), "pagination": { "nextCursor": null, "hasMore": true } });
    for (service, path, code) in [
        (broken(|_| Reply::ok(&page_before(&items(200, 300), "200"))), "workspaces", "endless_list"),
        (broken(move |_| Reply::ok(&lost)), "workspaces", "list_cut"),
        (broken(|_| Reply::bytes(200, "text/html", "<html></html>")), "workspaces", "unexpected_answer"),
        (backups(400, 100), "databases/d1/backups", "list_cut"),
    ] {
        let ended = user(&service).run_line(&format!("api {path} --paginate -o json"));
        let error = ended.code(7).stdout_eq("").error_json();
        assert_eq!(error["code"], code);
    }
    let service = broken(|_| Reply::error(403, "forbidden", "Not this one"));
    user(&service).run_line("api workspaces --paginate").code(5).is_one_error_line().stderr_contains("Not this one");
}
