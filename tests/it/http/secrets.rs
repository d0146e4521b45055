//! Secrets are shown on request, and nowhere else.

use ppg_test::program::{Output, TOKEN, TestCommand};
use ppg_test::samples::{API_KEY, PASSWORD, connection, database, integration, list, project, project_with, workspace};
use ppg_test::stub_server::{Reply, StubServer};

fn service() -> StubServer {
    let db = || database("d1", "orders", "p1");
    let string = format!("postgres://ada:{PASSWORD}@db.example:5432/app");
    StubServer::routes([
        ("GET /v1/workspaces", Reply::ok(&list(&[workspace("w1", "Acme")]))),
        ("GET /v1/workspaces/w1/projects", Reply::ok(&list(&[project("p1", "shop", "w1")]))),
        ("GET /v1/projects/p1", Reply::ok(&project_with("p1", "shop", "w1", &[db()]))),
        ("POST /v1/workspaces/w1/projects", Reply::json(201, &project_with("p1", "shop", "w1", &[db()]))),
        ("GET /v1/databases/d1", Reply::ok(&db())),
        ("POST /v1/projects/p1/databases", Reply::json(201, &db())),
        ("GET /v1/databases/d1/connections", Reply::ok(&list(&[connection("c1", "d1", &string)]))),
        ("POST /v1/databases/d1/connections", Reply::json(201, &connection("c1", "d1", &string))),
    ])
    .allow_unused("an account that all tests here share")
}

const SHOWING: [&str; 6] = [
    "project get p1",
    "project create shop --region us-east-1 --workspace w1",
    "db list --project p1",
    "db get d1",
    "db create orders --region us-east-1 --project p1",
    "conn list d1",
];

const FORMATS: [&str; 6] = ["table", "json", "yaml", "csv", "ndjson", "id"];

fn keeps_quiet(ended: &Output) {
    ended.ok().output_lacks(PASSWORD).output_lacks(API_KEY).output_lacks(TOKEN);
}

#[test]
fn lists_and_single_resources_mask_in_every_format() {
    for line in SHOWING {
        // Every format for two of them, the usual ones for all.
        let formats = if line.starts_with("db get") || line.starts_with("conn") { &FORMATS[..] } else { &FORMATS[..2] };
        for format in formats {
            keeps_quiet(&TestCommand::for_service(&service()).run_line(&format!("{line} -o {format} -vvv")));
        }
        keeps_quiet(&TestCommand::for_service(&service()).run_line(&format!("{line} --jq .")));
    }
    let columns = "id,connectionString,password,host";
    keeps_quiet(&TestCommand::for_service(&service()).run_line(&format!("db list --project p1 --columns {columns}")));
}

#[test]
fn secrets_are_shown_unmasked_on_request() {
    for line in SHOWING {
        let ended = TestCommand::for_service(&service()).run_line(&format!("{line} -o json --show-secrets -vvv"));
        ended.ok();
        assert!(ended.stdout.contains(PASSWORD), "{ended:?}");
        assert!(!ended.stderr.contains(PASSWORD), "{ended:?}");
    }
    for line in ["conn create d1 --type direct", "conn create d1 --type direct -o json", "db url d1"] {
        let ended = TestCommand::for_service(&service()).run_line(&format!("{line} -vvv"));
        ended.ok();
        assert!(ended.stdout.contains(PASSWORD), "{ended:?}");
        assert!(!ended.stderr.contains(PASSWORD), "{ended:?}");
    }
}

#[test]
fn the_log_shows_no_token_and_no_cookie() {
    let service = StubServer::with(|_| {
        Reply::ok(&list(&[])).with("set-cookie", "session=oh-no").with("location", "/?token=oh-no-2")
    });
    let ended = TestCommand::for_service(&service).run_line("integration list -vvv");
    ended
        .ok()
        .stderr_contains("> GET ")
        .stderr_contains("< HTTP/1.1 200")
        .output_lacks(TOKEN)
        .output_lacks("oh-no")
        .has_no_control_characters();
}

#[test]
fn a_token_is_in_no_output_of_any_kind_of_command() {
    for reply in [
        Reply::ok(&list(&[])),
        Reply::error(401, "unauthorized", "Invalid token"),
        Reply::error(500, "internal", "Oh"),
        Reply::bytes(200, "text/html", "<html>"),
        Reply::Raw(b"no HTTP at all".to_vec()),
    ] {
        let service = StubServer::with(move |_| reply.clone());
        for line in ["workspace list", "workspace list -o json", "api workspaces", "api -i workspaces", "doctor"] {
            TestCommand::for_service(&service).run_line(&format!("{line} -vvv")).output_lacks(TOKEN);
        }
        TestCommand::for_service(&service).run_line("config list").ok().output_lacks(TOKEN);
        // A dry run that reads shares the fate of its service; one that reads nothing succeeds.
        let create = "db create x --region us-east-1 --project p --dry-run";
        TestCommand::for_service(&service).run_line(create).output_lacks(TOKEN);
        TestCommand::for_service(&service).run_line("conn delete c --dry-run").ok().output_lacks(TOKEN);
    }
}

#[test]
fn a_token_may_come_from_a_file_or_standard_input() {
    let service = StubServer::with(|_| Reply::ok(&list(&[])));
    let other = TestCommand::for_service(&service).env("PPG_TOKEN", "wrong").file("token", "from-file\n");
    other.run_line("integration list --token-file token").ok().output_lacks("from-file");
    let other = other.stdin("from-stdin\n");
    other.run_line("integration list --token-stdin").ok();
    TestCommand::without_service()
        .env("PPG_API_URL", &service.url())
        .env("PPG_API_CONTRACT", "1.0")
        .env("PRISMA_SERVICE_TOKEN", "official")
        .run_line("integration list")
        .ok();
    let both = TestCommand::for_service(&service).env("PRISMA_SERVICE_TOKEN", "official");
    both.run_line("integration list").ok();
    let sent: Vec<_> =
        service.requests().iter().map(|request| request.header("authorization").unwrap().to_owned()).collect();
    let expected = ["from-file", "from-stdin", "official", TOKEN].map(|token| format!("Bearer {token}"));
    assert_eq!(sent, expected);
}

#[test]
fn service_data_is_escaped_for_the_terminal() {
    let evil = "a\u{1b}[31mred\r\nforged  line\u{7}\u{202e}\u{9b}2J";
    let mut item = integration("i1");
    for field in ["id", "name", "provider", "status", "createdAt"] {
        item[field] = evil.into();
    }
    let service = StubServer::with(move |_| Reply::ok(&list(std::slice::from_ref(&item))));
    for format in ["table", "id"] {
        let ended = TestCommand::for_service(&service).run_line(&format!("integration list -o {format}"));
        ended.ok().has_no_control_characters();
        let bad = |c: char| (c.is_control() && c != '\n') || c == '\u{202e}';
        assert!(!ended.stdout.contains(bad), "{ended:?}");
        assert!(ended.stdout.contains("\\e[31mred\\r\\nforged"), "{ended:?}");
        assert_eq!(ended.stdout.matches('\n').count(), if format == "table" { 2 } else { 1 });
    }
    // JSON escapes what is below the space by itself, and keeps the value.
    let ended = TestCommand::for_service(&service).run_line("integration list -o json");
    assert_eq!(ended.ok().json()[0]["name"], evil);
    assert!(!ended.stdout.contains('\u{1b}'), "{ended:?}");
}

#[test]
fn names_in_prompts_and_candidates_are_escaped() {
    let evil = [workspace("w1", "A\u{1b}[2J"), workspace("w2", "B\nC")];
    let service = StubServer::routes([("GET /v1/workspaces", Reply::ok(&list(&evil)))]);
    TestCommand::for_service(&service).run_line("project list").code(2).is_one_error_line().stderr_contains("\\e[2J");
    TestCommand::for_service(&service).run(&["workspace", "get", "A [2J"]).code(4).is_one_error_line();
}
