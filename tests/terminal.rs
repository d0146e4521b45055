//! What a person sees: the real program in a real terminal (tmux), screens kept as text in `tests/screens`.
//!
//! `PPG_BLESS=1 cargo test --test terminal` writes the screens anew; look at them before you commit them.

#![allow(clippy::disallowed_methods, reason = "a test reads the environment that it runs in")]
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/samples.rs"]
#[allow(dead_code, unreachable_pub)]
mod samples;
#[path = "support/sandbox.rs"]
mod sandbox;
#[path = "support/service.rs"]
#[allow(dead_code, unreachable_pub)]
mod service;

use std::path::Path;
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use sandbox::Sandbox;
use serde_json::{Value, json};
use service::{Asked, Reply, Service};

/// A terminal with a program in it.
struct Screen {
    socket: String,
}

impl Screen {
    /// Runs `ppg LINE` in a terminal of so many columns.
    fn open(home: &Sandbox, service: &Service, columns: u16, line: &str) -> Screen {
        static OPENED: AtomicUsize = AtomicUsize::new(0);
        let socket = format!("ppg-test-{}-{}", std::process::id(), OPENED.fetch_add(1, Ordering::SeqCst));
        let columns = columns.to_string();
        // The shell keeps the terminal open when the program has ended, and says how.
        let script = format!("trap : INT; stty -echoctl; clear; ppg {line}; echo \"[exit $?]\"; sleep 600");
        let mut tmux = home.program("tmux");
        tmux.env("TERM", "xterm-256color").env("PPG_API_URL", service.url()).env("PPG_TOKEN", "token").args([
            "-L",
            &socket,
            "-f",
            "/dev/null",
            "new-session",
            "-d",
            "-x",
            &columns,
            "-y",
            "50",
            "sh",
            "-c",
            &script,
        ]);
        let output = tmux.output().expect("tmux: install it");
        assert!(output.status.success(), "{}", sandbox::both(&output));
        Screen { socket }
    }

    fn tmux(&self, arguments: &[&str]) -> String {
        let output = Command::new("tmux").args(["-L", &self.socket]).args(arguments).output().unwrap();
        assert!(output.status.success(), "tmux {arguments:?}\n{}", sandbox::both(&output));
        String::from_utf8(output.stdout).unwrap()
    }

    /// The lines that are on the screen.
    fn text(&self) -> String {
        let text = self.tmux(&["capture-pane", "-p"]);
        let lines: Vec<_> = text.lines().map(str::trim_end).collect();
        format!("{}\n", lines.join("\n").trim_end())
    }

    /// Waits until the screen shows `wanted`.
    fn wait_for(&self, wanted: &str) -> String {
        let deadline = Instant::now() + Duration::from_secs(20);
        loop {
            let text = self.text();
            if text.contains(wanted) {
                return text;
            }
            assert!(Instant::now() < deadline, "the screen never shows {wanted:?}; it shows\n{text}");
            std::thread::sleep(Duration::from_millis(30));
        }
    }

    fn press(&self, keys: &[&str]) {
        self.tmux(&[&["send-keys"], keys].concat());
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ = Command::new("tmux").args(["-L", &self.socket, "kill-server"]).output();
    }
}

/// Compares a screen with the one that is kept.
fn assert_screen(name: &str, screen: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/screens").join(format!("{name}.txt"));
    if std::env::var_os("PPG_BLESS").is_some() {
        std::fs::write(&path, screen).unwrap();
        return;
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == screen, "{name} looks different\n--- kept\n{kept}\n--- now\n{screen}\n(PPG_BLESS=1 keeps it)");
}

/// A service with things of all kinds, seen at a time that stays the same distance away.
fn service() -> Service {
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
    Service::with(move |asked: &Asked| match asked.line().as_str() {
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
    let (home, service) = (Sandbox::new(), service());
    for columns in [60, 80, 200] {
        let screen = Screen::open(&home, &service, columns, "project list");
        assert_screen(&format!("projects-{columns}"), &screen.wait_for("[exit"));
    }
    let screen = Screen::open(&home, &service, 80, "backup list db_1");
    assert_screen("backups-80", &screen.wait_for("[exit"));
    let screen = Screen::open(&home, &service, 80, "db get db_1");
    assert_screen("database-80", &screen.wait_for("[exit"));
    let screen = Screen::open(&home, &service, 80, "db usage db_1");
    assert_screen("usage-80", &screen.wait_for("[exit"));
}

#[test]
fn help_and_errors_look_as_they_should() {
    let (home, service) = (Sandbox::new(), service());
    for (name, line) in [
        ("help", "-h"),
        ("help-conn-env", "conn env -h"),
        ("error-region", "project create x --region us-est-1"),
        ("error-not-found", "project get shp"),
        ("error-command", "projct list"),
    ] {
        let screen = Screen::open(&home, &service, 80, line);
        assert_screen(name, &screen.wait_for("[exit"));
    }
}

#[test]
fn progress_is_shown_while_it_goes_on_and_ctrl_c_says_what_goes_on() {
    let (home, service) = (Sandbox::new(), service());
    let screen = Screen::open(&home, &service, 80, "backup create db_1 --wait");
    let shown = screen.wait_for("waiting for backup bkp_2: in_progress");
    assert!(shown.lines().count() == 1, "{shown}");
    screen.press(&["C-c"]);
    assert_screen("interrupted", &screen.wait_for("[exit"));
}

#[test]
fn what_destroys_asks_for_the_name() {
    let (home, service) = (Sandbox::new(), service());
    let screen = Screen::open(&home, &service, 120, "db delete db_1");
    let asked = screen.wait_for("Type orders to go on");
    assert!(asked.contains("38.6 MiB, 3 backups"), "{asked}");
    screen.press(&["order", "Enter"]);
    assert_screen("delete-refused", &screen.wait_for("[exit"));
    assert!(service.lines().iter().all(|line| !line.starts_with("DELETE")), "{:?}", service.lines());

    let screen = Screen::open(&home, &service, 120, "db delete db_1");
    screen.wait_for("Type orders to go on");
    screen.press(&["orders", "Enter"]);
    assert_screen("delete-confirmed", &screen.wait_for("[exit"));
    assert!(service.lines().contains(&"DELETE /v1/databases/db_1".to_owned()));
}

#[test]
fn a_person_picks_what_was_left_out() {
    let (home, service) = (Sandbox::new(), service());
    let screen = Screen::open(&home, &service, 100, "project get");
    screen.wait_for("Which project?");
    screen.press(&["C-c"]);
    assert_screen("pick-interrupted", &screen.wait_for("[exit"));
}
