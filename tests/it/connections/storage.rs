//! `save-connections`: where the strings are saved that a service shows once.

use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;

use ppg_test::fake_api::{FakeApi, LIVE, string};
use ppg_test::fake_service::{FakeService, SERVICE_TOKEN};
use ppg_test::keyring::{Keyring, no_bus};
use ppg_test::program::TestCommand;

const CREATING: [&str; 3] = [
    "db create orders --region eu-central-1 --project p1",
    "project create shop --region eu-central-1 --workspace w1",
    "conn create d1",
];

fn start() -> (FakeApi, TestCommand) {
    let api = FakeApi::new(LIVE);
    let user = no_bus(api.user());
    (api, user)
}

/// The files of saved strings.
fn saved(user: &TestCommand) -> Vec<PathBuf> {
    let Ok(files) = std::fs::read_dir(user.home().join("auth")) else { return Vec::new() };
    files.map(|entry| entry.unwrap().path()).filter(|path| path.extension().is_some_and(|end| end == "url")).collect()
}

#[test]
fn a_file_is_private_and_serves_later_commands() {
    for line in CREATING {
        let (_api, user) = start();
        user.run_line("config set save-connections file").ok();
        user.run_line(line).ok().output_lacks("is not saved").output_lacks("not be shown again");
        let [file] = &saved(&user)[..] else { panic!("{line}: {:?}", saved(&user)) };
        assert_eq!(std::fs::metadata(file).unwrap().permissions().mode() & 0o777, 0o600);
        user.run_line("db url d1").ok().stdout_eq(&format!("{}\n", string(1)));
        std::fs::set_permissions(file, PermissionsExt::from_mode(0o640)).unwrap();
        let ended = user.run_line("db url d1");
        ended.code(3).is_one_error_line().stderr_contains("can be read by others").output_lacks("NeverShown");
    }
}

#[test]
fn without_a_keyring_the_message_names_the_setting() {
    for line in CREATING {
        let (_api, user) = start();
        let ended = user.run_line(line);
        ended.ok().stderr_contains("to save strings in private files, run ppg config set save-connections file");
        assert!(saved(&user).is_empty());
        // It has the effect that it promises.
        user.run_line("config set save-connections file").ok();
        user.run_line(line).ok();
        assert_eq!(saved(&user).len(), 1, "{line}");
    }
}

#[test]
fn none_saves_nothing_where_there_is_a_keyring() {
    let (service, keyring) = (FakeService::start(), Keyring::start());
    let user = keyring.of(service.user()).env("PPG_TOKEN", SERVICE_TOKEN);
    let none = user.env("PPG_SAVE_CONNECTIONS", "none");
    none.run_line("conn create db_1").ok().stderr_contains("its string will not be shown again");
    none.run_line("db url db_1 --create-connection").ok().stderr_contains("its string is not saved");
    assert_eq!(keyring.entries(), [""; 0]);
    // What was saved before is still read.
    let keyring_user = none.env("PPG_SAVE_CONNECTIONS", "keyring");
    keyring_user.run_line("conn create db_1").ok().stderr_contains("saved in the keyring");
    let none = keyring_user.env("PPG_SAVE_CONNECTIONS", "none");
    none.run_line("db url db_1").ok().stdout_eq(&format!("{}\n", service.secret("connection string")));
}

#[test]
fn a_file_is_used_although_there_is_a_keyring() {
    let (service, keyring) = (FakeService::start(), Keyring::start());
    let user = keyring.of(service.user()).env("PPG_TOKEN", SERVICE_TOKEN).env("PPG_SAVE_CONNECTIONS", "file");
    let ended = user.run_line("conn create db_1 -o id");
    ended.ok().stderr_contains("its string is saved in the file");
    assert_eq!((keyring.entries(), saved(&user).len()), (vec![], 1));
    user.run_line("db url db_1").ok().stdout_eq(&format!("{}\n", service.secret("connection string")));
    user.run_line(&format!("conn delete {} --yes", ended.stdout.trim())).ok();
    assert!(saved(&user).is_empty());
}

#[test]
fn an_unknown_storage_is_a_usage_error() {
    let (api, user) = start();
    let ended = user.env("PPG_SAVE_CONNECTIONS", "disk").run_line("conn create d1");
    ended.code(2).is_one_error_line().stderr_contains("use one of keyring, file, none");
    assert_eq!(api.changes(), [""; 0]);
}

#[test]
fn no_save_saves_in_no_file() {
    let (_api, user) = start();
    let user = user.env("PPG_SAVE_CONNECTIONS", "file");
    user.run_line("conn create d1 --no-save").ok().stderr_contains("its string will not be shown again");
    assert!(saved(&user).is_empty());
}
