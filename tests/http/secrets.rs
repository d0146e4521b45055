//! What is secret is shown where it was asked for, and nowhere else.

use crate::program::{Ended, Ppg, TOKEN};
use crate::samples::{API_KEY, PASSWORD, connection, database, integration, list, project, project_with, workspace};
use crate::service::{Reply, Service};

fn service() -> Service {
    let db = || database("d1", "orders", "p1");
    let string = format!("postgres://ada:{PASSWORD}@db.example:5432/app");
    Service::routes([
        ("GET /v1/workspaces", Reply::ok(&list(&[workspace("w1", "Acme")]))),
        ("GET /v1/workspaces/w1/projects", Reply::ok(&list(&[project("p1", "shop", "w1")]))),
        ("GET /v1/projects/p1", Reply::ok(&project_with("p1", "shop", "w1", &[db()]))),
        ("POST /v1/workspaces/w1/projects", Reply::json(201, &project_with("p1", "shop", "w1", &[db()]))),
        ("GET /v1/databases/d1", Reply::ok(&db())),
        ("POST /v1/projects/p1/databases", Reply::json(201, &db())),
        ("GET /v1/databases/d1/connections", Reply::ok(&list(&[connection("c1", "d1", &string)]))),
        ("POST /v1/databases/d1/connections", Reply::json(201, &connection("c1", "d1", &string))),
    ])
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

fn keeps_quiet(ended: &Ended) {
    ended.ok().never_has(PASSWORD).never_has(API_KEY).never_has(TOKEN);
}

#[test]
fn lists_and_single_resources_mask_in_every_format() {
    for line in SHOWING {
        // Every format for two of them, the usual ones for all.
        let formats = if line.starts_with("db get") || line.starts_with("conn") { &FORMATS[..] } else { &FORMATS[..2] };
        for format in formats {
            keeps_quiet(&Ppg::of(&service()).line(&format!("{line} -o {format} -vvv")));
        }
        keeps_quiet(&Ppg::of(&service()).line(&format!("{line} --jq .")));
    }
    let columns = "id,connectionString,password,host";
    keeps_quiet(&Ppg::of(&service()).line(&format!("db list --project p1 --columns {columns}")));
}

#[test]
fn secrets_are_shown_in_full_where_they_were_asked_for() {
    for line in SHOWING {
        let ended = Ppg::of(&service()).line(&format!("{line} -o json --show-secrets -vvv"));
        ended.ok();
        assert!(ended.stdout.contains(PASSWORD), "{ended:?}");
        assert!(!ended.stderr.contains(PASSWORD), "{ended:?}");
    }
    for line in ["conn create d1 --type direct", "conn create d1 --type direct -o json", "db url d1"] {
        let ended = Ppg::of(&service()).line(&format!("{line} -vvv"));
        ended.ok();
        assert!(ended.stdout.contains(PASSWORD), "{ended:?}");
        assert!(!ended.stderr.contains(PASSWORD), "{ended:?}");
    }
}

#[test]
fn the_log_shows_no_token_and_no_cookie() {
    let service = Service::with(|_| {
        Reply::ok(&list(&[])).with("set-cookie", "session=oh-no").with("location", "/?token=oh-no-2")
    });
    let ended = Ppg::of(&service).line("integration list -vvv");
    ended.ok().says("> GET ").says("< HTTP/1.1 200").never_has(TOKEN).never_has("oh-no").safe();
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
        let service = Service::with(move |_| reply.clone());
        for line in ["workspace list", "workspace list -o json", "api workspaces", "api -i workspaces", "doctor"] {
            Ppg::of(&service).line(&format!("{line} -vvv")).never_has(TOKEN);
        }
        Ppg::of(&service).line("config list").ok().never_has(TOKEN);
        Ppg::of(&service).line("db create x --region us-east-1 --project p --dry-run").ok().never_has(TOKEN);
    }
}

#[test]
fn a_token_may_come_from_a_file_or_standard_input() {
    let service = Service::with(|_| Reply::ok(&list(&[])));
    let other = Ppg::of(&service).var("PPG_TOKEN", "wrong").file("token", "from-file\n");
    other.line("integration list --token-file token").ok().never_has("from-file");
    let other = other.stdin("from-stdin\n");
    other.line("integration list --token-stdin").ok();
    Ppg::bare()
        .var("PPG_API_URL", &service.url())
        .var("PPG_API_CONTRACT", "1.0")
        .var("PRISMA_SERVICE_TOKEN", "official")
        .line("integration list")
        .ok();
    let both = Ppg::of(&service).var("PRISMA_SERVICE_TOKEN", "official");
    both.line("integration list").ok();
    let sent: Vec<_> = service.asked().iter().map(|asked| asked.header("authorization").unwrap().to_owned()).collect();
    let expected = ["from-file", "from-stdin", "official", TOKEN].map(|token| format!("Bearer {token}"));
    assert_eq!(sent, expected);
}

#[test]
fn what_the_service_sends_cannot_act_on_a_terminal() {
    let evil = "a\u{1b}[31mred\r\nforged  line\u{7}\u{202e}\u{9b}2J";
    let mut item = integration("i1");
    for field in ["id", "name", "provider", "status", "createdAt"] {
        item[field] = evil.into();
    }
    let service = Service::with(move |_| Reply::ok(&list(std::slice::from_ref(&item))));
    for format in ["table", "id"] {
        let ended = Ppg::of(&service).line(&format!("integration list -o {format}"));
        ended.ok().safe();
        let bad = |c: char| (c.is_control() && c != '\n') || c == '\u{202e}';
        assert!(!ended.stdout.contains(bad), "{ended:?}");
        assert!(ended.stdout.contains("\\e[31mred\\r\\nforged"), "{ended:?}");
        assert_eq!(ended.stdout.matches('\n').count(), if format == "table" { 2 } else { 1 });
    }
    // JSON escapes what is below the space by itself, and keeps the value.
    let ended = Ppg::of(&service).line("integration list -o json");
    assert_eq!(ended.ok().json()[0]["name"], evil);
    assert!(!ended.stdout.contains('\u{1b}'), "{ended:?}");
}

#[test]
fn names_in_questions_and_candidates_cannot_act_either() {
    let evil = [workspace("w1", "A\u{1b}[2J"), workspace("w2", "B\nC")];
    let service = Service::routes([("GET /v1/workspaces", Reply::ok(&list(&evil)))]);
    Ppg::of(&service).line("project list").code(2).one_line().says("\\e[2J");
    Ppg::of(&service).run(&["workspace", "get", "A [2J"]).code(4).one_line();
}
