//! `--create-connection`: a connection where the service shows no string and none is saved.

use ppg_test::fake_api::{FakeApi, LIVE, string};
use ppg_test::fake_service::{FakeService, SERVICE_TOKEN};
use ppg_test::keyring::{Keyring, no_bus};
use ppg_test::program::TestCommand;

/// The commands that need a string, with `psql` as a program that prints its password.
const NEEDING: [&str; 4] = ["conn env d1", "db url d1", "db psql d1", "--database d1 run -- printenv DATABASE_URL"];

fn with_psql(user: TestCommand) -> TestCommand {
    let user = user.file("bin/psql", "#!/bin/sh\necho \"$PGPASSWORD\"\n");
    let program = user.home().join("bin/psql");
    std::fs::set_permissions(&program, std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
    let path = format!("{}:{}", user.home().join("bin").display(), std::env::var("PATH").unwrap());
    user.env("PATH", &path)
}

/// A user without a keyring, of a service that shows a string once.
fn start() -> (FakeApi, TestCommand) {
    let api = FakeApi::new(LIVE);
    let user = with_psql(no_bus(api.user()));
    (api, user)
}

/// The line with `--create-connection` among the options.
fn with_option(line: &str) -> String {
    match line.split_once(" -- ") {
        Some((before, after)) => format!("{before} --create-connection -- {after}"),
        None => format!("{line} --create-connection"),
    }
}

fn created(api: &FakeApi) -> usize {
    api.changes().iter().filter(|line| *line == "POST /v1/databases/d1/connections").count()
}

#[test]
fn the_error_names_the_option_and_works_when_typed() {
    for line in NEEDING {
        let (api, user) = start();
        let ended = user.run_line(&line.to_string().replace(" -- ", " -o json -- "));
        let error = if line.contains("run") {
            ended.code(5).error_json()
        } else {
            user.run_line(&format!("{line} -o json")).code(5).error_json()
        };
        assert_eq!(error["code"], "no_connection_string");
        assert_eq!(error["message"], "the service does not show a connection string of database orders");
        let hint = error["hint"].as_str().unwrap().to_owned();
        let typed = hint.strip_prefix("create one with ppg ").unwrap();
        assert_eq!(created(&api), 0, "{line}");
        let ended = user.run_line(&typed.replace("COMMAND", "printenv PGPASSWORD"));
        assert!(ended.ok().stdout.contains("pw1NeverShown"), "{hint}: {ended:?}");
        assert_eq!(created(&api), 1, "{line}");
    }
}

#[test]
fn option_variable_and_setting_create_one_for_each_command() {
    for line in NEEDING {
        let (api, user) = start();
        let ended = user.run_line(&with_option(line));
        assert!(ended.ok().stdout.contains("1NeverShown"), "{ended:?}");
        ended.stderr_contains("Created connection c1 (ppg on ").stderr_contains("its string is not saved");
        ended.stderr_contains("ppg config set save-connections file");
        assert_eq!(created(&api), 1, "one command creates one");
        let user = user.env("PPG_CREATE_CONNECTION", "true");
        assert!(user.run_line(line).ok().stdout.contains("2NeverShown"));
        let user = user.env("PPG_CREATE_CONNECTION", "false");
        user.run_line("config set create-connection true").ok();
        user.run_line(line).code(5);
        let user = user.env("PPG_CREATE_CONNECTION", "");
        assert!(user.run_line(line).ok().stdout.contains("3NeverShown"));
        assert_eq!(created(&api), 3);
    }
}

#[test]
fn a_saved_string_is_used_again() {
    for line in NEEDING {
        let (api, user) = start();
        let user = user.env("PPG_SAVE_CONNECTIONS", "file");
        user.run_line(&with_option(line)).ok().stderr_contains("its string is saved in the file");
        for line in NEEDING {
            assert!(user.run_line(&with_option(line)).ok().stdout.contains("pw1NeverShown"));
            assert!(user.run_line(line).ok().stdout.contains("pw1NeverShown"));
        }
        assert_eq!(created(&api), 1);
    }
}

#[test]
fn of_many_processes_one_creates_the_connection() {
    let (api, user) = start();
    let user = user.env("PPG_SAVE_CONNECTIONS", "file");
    let processes: Vec<_> = (0..12).map(|_| user.spawn(&["db", "url", "d1", "--create-connection"])).collect();
    for process in processes {
        let output = process.wait_with_output().unwrap();
        assert_eq!(String::from_utf8_lossy(&output.stdout), format!("{}\n", string(1)), "{output:?}");
    }
    assert_eq!(created(&api), 1);
}

#[test]
fn a_keyring_keeps_the_created_string() {
    let (service, keyring) = (FakeService::start(), Keyring::start());
    let user = keyring.of(service.user()).env("PPG_TOKEN", SERVICE_TOKEN);
    let ended = user.run_line("conn env db_1 --create-connection --format json");
    let string = service.secret("connection string");
    assert_eq!(ended.ok().json()["DATABASE_URL"], string);
    ended.stderr_contains("its string is saved in the keyring");
    assert_eq!(keyring.entries().len(), 1);
    user.run_line("db url db_1 --create-connection").ok().stdout_eq(&format!("{string}\n"));
    // A string of another type is missing still.
    user.run_line("db url db_1 --type prisma").code(5).stderr_contains("use the direct one: --type direct");
    let ended = user.run_line("db url db_1 --type prisma --create-connection");
    ended.ok().stdout_eq(&format!("{}\n", service.secret("connection string")));
    assert!(ended.stdout.starts_with("prisma+postgres://"));
    assert_eq!(keyring.entries().len(), 2);
}

#[test]
fn a_locked_keyring_does_not_stop_a_command_that_creates_its_own() {
    let (service, keyring) = (FakeService::start(), Keyring::start());
    let user = keyring.of(service.user()).env("PPG_TOKEN", SERVICE_TOKEN);
    keyring.lock();
    let ended = user.run_line("db url db_1 --create-connection");
    ended.ok().stderr_contains("warning: could not save the connection string: the keyring is locked");
    assert_eq!(ended.stdout, format!("{}\n", service.secret("connection string")));
}

#[test]
fn a_dry_run_prints_the_request_and_runs_nothing() {
    for line in NEEDING {
        let (api, user) = start();
        let ended = user.run_line(&with_option(line).replace("--create-connection", "--create-connection --dry-run"));
        let json = ended.ok().json();
        assert!(json["url"].as_str().unwrap().ends_with("/databases/d1/connections"), "{json}");
        assert_eq!(created(&api), 0, "{line}");
    }
}

#[test]
fn a_file_that_cannot_be_written_creates_no_connection() {
    let (api, user) = start();
    let user = user.file(".env", "DATABASE_URL=postgres://me@elsewhere.example/other\n");
    let ended = user.run_line("conn env d1 --create-connection --write .env");
    ended.code(2).is_one_error_line().stderr_contains("--keep");
    assert_eq!(created(&api), 0);
    user.run_line("conn env d1 --create-connection --write .env --yes").ok();
    assert_eq!(created(&api), 1);
}
