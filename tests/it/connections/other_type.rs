//! `--type prisma` of a service that gives direct strings only: what it gave is saved or shown, and nothing is created twice.

use std::sync::atomic::{AtomicUsize, Ordering};

use ppg_test::fake_api::{connection, data, database, page, project, string, workspace};
use ppg_test::keyring::no_bus;
use ppg_test::program::TestCommand;
use ppg_test::stub_server::{RecordedRequest, Reply, StubServer};
use serde_json::Value;

/// A connection with the n-th direct string.
fn direct(number: usize) -> Value {
    let mut made = connection(&format!("c{number}"), Some(number));
    made["endpoints"].as_object_mut().unwrap().shift_remove("accelerate");
    made
}

fn service() -> StubServer {
    let strings = AtomicUsize::new(0);
    StubServer::with(move |request: &RecordedRequest| {
        let next = || direct(strings.fetch_add(1, Ordering::SeqCst) + 1);
        Reply::ok(&match request.line().as_str() {
            "GET /v1/workspaces" => page(&[workspace("w1", "Acme")]),
            "GET /v1/databases/d1" => data(&database("d1", "orders", &[])),
            "GET /v1/connections/c1" => data(&connection("c1", None)),
            "POST /v1/projects" => {
                let mut made = project("p1", "shop");
                made["database"] = database("d1", "orders", &[next()]);
                data(&made)
            }
            "POST /v1/projects/p1/databases" => data(&database("d1", "orders", &[next()])),
            "POST /v1/databases/d1/connections" | "POST /v1/connections/c1/rotate" => data(&next()),
            _ => return Reply::error(404, "not_found", "there is no such thing"),
        })
    })
    .allow_unused("a test uses a part of it")
}

fn user_of(service: &StubServer) -> TestCommand {
    no_bus(TestCommand::for_service(service)).env("PPG_API_CONTRACT", "live")
}

fn changes(service: &StubServer) -> usize {
    service.request_lines().iter().filter(|line| line.starts_with("POST ")).count()
}

/// The commands that create or rotate, without the output of variables.
const CREATING: [&str; 4] = [
    "conn create d1 --type prisma",
    "conn rotate c1 --yes --type prisma",
    "db create orders --region eu-central-1 --project p1 --type prisma",
    "project create shop --region eu-central-1 --workspace w1 --type prisma",
];

const NEEDING: [&str; 3] = [
    "db url d1 --type prisma --create-connection",
    "conn env d1 --type prisma --create-connection",
    "--database d1 run --type prisma --create-connection -- env",
];

#[test]
fn a_string_that_cannot_be_saved_is_not_written_into_a_log() {
    for line in CREATING {
        for output in ["--format sh", "--format json -o json", "--write .env", "--format github --quiet"] {
            let service = service();
            let ended = user_of(&service).run_line(&format!("{line} {output}"));
            ended.code(5);
            assert!(!ended.stderr.contains("pw1NeverShown"), "{line} {output}: {ended:?}");
            // Nothing reads the table of a command that writes a file.
            if output == "--write .env" && line.starts_with("conn") {
                assert!(ended.stdout.contains(&string(1)), "{line} {output}: {ended:?}");
            } else {
                ended.stdout_eq("").stderr_contains("is saved nowhere and will not be shown again");
            }
            assert_eq!(changes(&service), 1, "{line} {output}");
        }
    }
    for line in NEEDING {
        let service = service();
        let ended = user_of(&service).run_line(line);
        ended.code(5).output_lacks("NeverShown").stderr_contains("has no pooled connection string").stdout_eq("");
        ended.stderr_contains("is saved nowhere and will not be shown again");
        assert_eq!(changes(&service), 1, "{line}");
    }
}

#[test]
fn a_person_sees_a_string_that_cannot_be_saved() {
    let (service, path) = (service(), std::env::var("PATH").unwrap());
    let programs = ppg_test::place::program().parent().unwrap().display().to_string();
    let user = user_of(&service).env("PATH", &format!("{programs}:{path}"));
    let mut tmux = std::process::Command::new("tmux");
    user.apply_env(&mut tmux);
    let screen =
        ppg_test::screen::Screen::open(tmux, 150, "ppg conn create d1 --type prisma --format sh; echo \"[code $?]\"");
    let shown = screen.wait_for("[code 5]");
    assert!(shown.contains("saved nowhere and will not be shown again:") && shown.contains(&string(1)), "{shown}");
}

#[test]
fn the_string_that_came_is_saved_and_used_by_the_command_of_the_hint() {
    for line in CREATING {
        let service = service();
        let user = user_of(&service).env("PPG_SAVE_CONNECTIONS", "file");
        let ended = user.run_line(&format!("{line} --format sh"));
        ended.code(5).output_lacks("NeverShown").stderr_contains("go on with ppg conn env d1 --create-connection");
        let variables = user.run_line("conn env d1 --create-connection --format json").ok().json();
        assert_eq!(variables["DATABASE_URL"], string(1), "{line}");
        assert_eq!(changes(&service), 1, "{line}");
    }
}

#[test]
fn a_type_that_the_service_does_not_give_is_requested_once() {
    let service = service();
    let user = user_of(&service).env("PPG_SAVE_CONNECTIONS", "file");
    // A string of another request says nothing about this type.
    user.run_line("db url d1 --create-connection").ok().stdout_eq(&format!("{}\n", string(1)));
    for _ in 0..2 {
        for line in NEEDING {
            user.run_line(line).code(5).output_lacks("NeverShown").stderr_contains("use the direct one: --type direct");
        }
    }
    assert_eq!(changes(&service), 2);
    user.run_line("db url d1 --create-connection --type direct").ok();
    assert_eq!(changes(&service), 2);
}

#[test]
fn without_variables_the_string_that_came_is_printed_with_a_warning() {
    let service = service();
    let ended = user_of(&service).run_line("conn create d1 --type prisma");
    assert!(ended.ok().stdout.contains(&string(1)), "{ended:?}");
    ended.stderr_contains("warning: the service returned no string of type prisma");
}
