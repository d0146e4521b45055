//! What a user sees: the real program in a real terminal (tmux), its screens kept as snapshots in `tests/it/snapshots`.
//!
//! `INSTA_UPDATE=always cargo test --test it terminal::` writes the snapshots anew; read the difference before you commit
//! it. A snapshot that differs or is missing fails its test.

use insta::assert_snapshot;
use ppg_test::samples;
use ppg_test::sandbox::Sandbox;
use ppg_test::screen::Screen;
use ppg_test::stub_server::{RecordedRequest, Reply, StubServer};
use serde_json::{Value, json};

/// Runs `ppg LINE` in a terminal of this many columns.
fn open(home: &Sandbox, service: &StubServer, columns: u16, line: &str) -> Screen {
    let mut tmux = home.program("tmux");
    tmux.env("PPG_API_URL", service.url()).env("PPG_TOKEN", "token");
    Screen::open(tmux, columns, &format!("ppg {line}"))
}

/// A service with resources of all kinds, of a constant age.
fn service() -> StubServer {
    let ago = |seconds: i64| (jiff::Timestamp::now() - jiff::SignedDuration::from_secs(seconds)).to_string();
    let project = |id: &str, name: &str, seconds: i64| {
        let mut project = samples::project(id, name, "wksp_1");
        project["createdAt"] = ago(seconds).into();
        project["updatedAt"] = ago(seconds / 2).into();
        project
    };
    let mut database = samples::database("db_1", "orders", "proj_1");
    database["createdAt"] = ago(4000).into();
    database["updatedAt"] = ago(100_000).into();
    let backup = move |id: &str, status: &str, size: Value, seconds: i64| {
        json!({"id": id, "databaseId": "db_1", "type": "manual", "status": status, "sizeBytes": size,
               "createdAt": ago(seconds), "completedAt": null})
    };
    let projects = vec![
        project("proj_cm3k1x2y3z4", "shop", 400),
        project("proj_cm3k1x2y3z5", "A project with a name that is longer than most terminals have room for", 7300),
        project("proj_cm3k1x2y3z6", "日本語の名前\u{1b}[31m", 8_000_000),
    ];
    StubServer::with(move |request: &RecordedRequest| match request.line().as_str() {
        "GET /v1/workspaces" => Reply::ok(&json!({ "data": [samples::workspace("wksp_1", "Acme")] })),
        "GET /v1/workspaces/wksp_1/projects" => Reply::ok(&json!({ "data": projects })),
        "GET /v1/databases/db_1" => Reply::ok(&database),
        "GET /v1/databases/db_1/usage" => Reply::ok(&samples::usage("db_1")),
        "GET /v1/databases/db_1/backups" => Reply::ok(&json!({ "data": [
            backup("bkp_1", "completed", 40_475_000.into(), 100),
            backup("bkp_2", "in_progress", Value::Null, 70),
            backup("bkp_3", "failed", Value::Null, 3_700),
        ] })),
        "POST /v1/databases/db_1/backups" => Reply::json(202, &backup("bkp_2", "pending", Value::Null, 0)),
        "DELETE /v1/databases/db_1" => Reply::empty(204),
        _ => Reply::error(404, "not_found", "There is no such thing."),
    })
}

#[test]
fn tables_fit_terminals_of_60_80_and_200_columns() {
    let (home, service) = (Sandbox::create(), service());
    for columns in [60, 80, 200] {
        let screen = open(&home, &service, columns, "project list");
        assert_snapshot!(format!("projects-{columns}"), screen.wait_for("[exit"));
    }
    let screen = open(&home, &service, 80, "backup list db_1");
    assert_snapshot!("backups-80", screen.wait_for("[exit"));
    let screen = open(&home, &service, 80, "db get db_1");
    assert_snapshot!("database-80", screen.wait_for("[exit"));
    let screen = open(&home, &service, 80, "db usage db_1");
    assert_snapshot!("usage-80", screen.wait_for("[exit"));
}

#[test]
fn help_and_errors_look_as_they_should() {
    let (home, service) = (Sandbox::create(), service());
    for (name, line) in [
        ("help", "-h"),
        ("help-conn-env", "conn env -h"),
        ("error-region", "project create x --region us-est-1"),
        ("error-not-found", "project get shp"),
        ("error-command", "projct list"),
    ] {
        let screen = open(&home, &service, 80, line);
        assert_snapshot!(name, screen.wait_for("[exit"));
    }
}

#[test]
fn progress_is_shown_and_ctrl_c_says_what_continues() {
    let (home, service) = (Sandbox::create(), service());
    let screen = open(&home, &service, 80, "backup create db_1 --wait");
    let shown = screen.wait_for("waiting for backup bkp_2: in_progress");
    assert!(shown.lines().count() == 1, "{shown}");
    screen.press(&["C-c"]);
    assert_snapshot!("interrupted", screen.wait_for("[exit"));
}

#[test]
fn a_deletion_asks_for_the_name() {
    let (home, service) = (Sandbox::create(), service());
    let screen = open(&home, &service, 120, "db delete db_1");
    let request = screen.wait_for("Type orders to confirm");
    assert!(request.contains("38.6 MiB, 3 backups"), "{request}");
    screen.press(&["order", "Enter"]);
    assert_snapshot!("delete-refused", screen.wait_for("[exit"));
    assert!(service.request_lines().iter().all(|line| !line.starts_with("DELETE")), "{:?}", service.request_lines());

    let screen = open(&home, &service, 120, "db delete db_1");
    screen.wait_for("Type orders to confirm");
    screen.press(&["orders", "Enter"]);
    assert_snapshot!("delete-confirmed", screen.wait_for("[exit"));
    assert!(service.request_lines().contains(&"DELETE /v1/databases/db_1".to_owned()));
}

#[test]
fn a_user_picks_an_omitted_project() {
    let (home, service) = (Sandbox::create(), service());
    let screen = open(&home, &service, 100, "project get");
    screen.wait_for("Which project?");
    screen.press(&["C-c"]);
    assert_snapshot!("pick-interrupted", screen.wait_for("[exit"));
}
