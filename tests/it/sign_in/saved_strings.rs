//! Connection strings that the API shows once and `ppg` keeps in a real Secret Service: found later, in another directory
//! and by another process, and deleted once they stop working.

use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;

use ppg_test::fake_service::{FakeService, SERVICE_TOKEN};
use ppg_test::keyring::{Keyring, no_bus};
use ppg_test::program::{Output, TestCommand};

/// A user with a token in the environment: the keyring holds connection strings only.
fn start() -> (FakeService, Keyring, TestCommand) {
    let (cloud, keyring) = (FakeService::start(), Keyring::start());
    let user = keyring.of(cloud.user()).env("PPG_TOKEN", SERVICE_TOKEN);
    (cloud, keyring, user)
}

/// Creates a connection; returns its ID and its string.
fn create(cloud: &FakeService, user: &TestCommand, database: &str, kind: &str) -> (String, String) {
    let ended = user.run(&["conn", "create", database, "--type", kind, "-o", "id"]);
    ended.ok().stderr_contains("its string is saved in the keyring");
    (ended.stdout.trim_end().to_owned(), cloud.secret("connection string"))
}

/// Runs a command in another directory.
fn elsewhere(user: &TestCommand, arguments: &[&str]) -> Output {
    let directory = tempfile::tempdir().unwrap();
    let mut command: Command = user.command(arguments);
    command.current_dir(directory.path());
    user.finish(command, arguments)
}

#[track_caller]
fn has_none(user: &TestCommand, database: &str) {
    let ended = user.run(&["db", "url", database]);
    ended.code(5).is_one_error_line().stderr_contains("the service does not show a connection string");
}

#[test]
fn a_string_shown_once_is_found_later() {
    let (cloud, keyring, user) = start();
    has_none(&user, "db_1");
    let (id, string) = create(&cloud, &user, "db_1", "direct");
    let entry = format!("connection {id} ({})", user.home().canonicalize().unwrap().display());
    assert_eq!(keyring.entries(), std::slice::from_ref(&entry));
    assert_eq!(keyring.value(&entry), string);

    elsewhere(&user, &["db", "url", "db_1"]).ok().stdout_eq(&format!("{string}\n"));
    let variables = elsewhere(&user, &["conn", "env", "db_1", "-o", "json"]).ok().json();
    assert_eq!(
        (&variables["DATABASE_URL"], &variables["DIRECT_URL"]),
        (&string.as_str().into(), &string.as_str().into())
    );
    assert_eq!(
        (&variables["PGHOST"], &variables["PGPASSWORD"]),
        (&"db.example".into(), &cloud.secret("password").into())
    );
    let ran = elsewhere(&user, &["--database", "db_1", "run", "--", "printenv", "DATABASE_URL"]);
    ran.ok().stdout_eq(&format!("{string}\n"));
    has_none(&user, "db_2");
}

#[test]
fn the_creating_command_shows_the_string() {
    let (cloud, _keyring, user) = start();
    let ended = user.run(&["conn", "create", "db_1", "-o", "json"]);
    assert_eq!(ended.ok().json()["connectionString"], cloud.secret("connection string"));
}

#[test]
fn no_save_keeps_the_string_out_of_the_keyring() {
    let (cloud, keyring, user) = start();
    let ended = user.run(&["conn", "create", "db_1", "--no-save"]);
    ended.ok().stderr_contains("its string will not be shown again");
    assert!(ended.stdout.contains(&cloud.secret("connection string")), "{ended:?}");
    assert_eq!(keyring.entries(), [""; 0]);
    has_none(&user, "db_1");
}

#[test]
fn a_deleted_connection_is_removed_from_the_keyring() {
    let (cloud, keyring, user) = start();
    let (first, _) = create(&cloud, &user, "db_1", "direct");
    let (second, string) = create(&cloud, &user, "db_2", "direct");
    user.run(&["conn", "delete", &first, "--yes", "--dry-run"]).ok();
    assert_eq!(keyring.entries().len(), 2);
    user.run(&["conn", "delete", &first, "--yes"]).ok();
    assert_eq!(keyring.entries().len(), 1);
    has_none(&user, "db_1");
    user.run(&["db", "url", "db_2"]).ok().stdout_eq(&format!("{string}\n"));
    user.run(&["conn", "delete", &second, "--yes"]).ok();
    assert_eq!(keyring.entries(), [""; 0]);
}

#[test]
fn deleting_a_database_forgets_its_strings() {
    let (cloud, keyring, user) = start();
    create(&cloud, &user, "db_1", "direct");
    create(&cloud, &user, "db_1", "prisma");
    let (_, other) = create(&cloud, &user, "db_2", "direct");
    user.run(&["db", "delete", "db_1", "--yes"]).ok();
    assert_eq!(keyring.entries().len(), 1);
    user.run(&["db", "url", "db_2"]).ok().stdout_eq(&format!("{other}\n"));
}

#[test]
fn deleting_a_project_forgets_its_strings() {
    let (cloud, keyring, user) = start();
    create(&cloud, &user, "db_of_proj_1", "direct");
    let (_, other) = create(&cloud, &user, "db_of_proj_2", "direct");
    user.run(&["project", "delete", "proj_1", "--yes"]).ok();
    assert_eq!(keyring.entries().len(), 1);
    user.run(&["db", "url", "db_of_proj_2"]).ok().stdout_eq(&format!("{other}\n"));
}

#[test]
fn a_connection_deleted_elsewhere_is_forgotten() {
    let (cloud, keyring, user) = start();
    let (gone, _) = create(&cloud, &user, "db_1", "direct");
    let (_, stays) = create(&cloud, &user, "db_1", "prisma");
    user.run(&["conn", "list", "db_1", "--limit", "1"]).ok();
    assert_eq!(keyring.entries().len(), 2, "what was not shown was taken for gone");
    cloud.forget_connection(&gone);
    // The list of another database says nothing of this one's connections.
    user.run(&["conn", "list", "db_2"]).ok();
    assert_eq!(keyring.entries().len(), 2);
    user.run(&["conn", "list", "db_1"]).ok();
    assert_eq!(keyring.entries().len(), 1);
    user.run(&["db", "url", "db_1", "--type", "prisma"]).ok().stdout_eq(&format!("{stays}\n"));
    user.run(&["db", "url", "db_1", "--type", "direct"]).code(5);
}

#[test]
fn the_newest_of_two_strings_is_used() {
    let (cloud, _keyring, user) = start();
    let (_, first) = create(&cloud, &user, "db_1", "direct");
    let (newest, second) = create(&cloud, &user, "db_1", "direct");
    assert_ne!(first, second);
    user.run(&["db", "url", "db_1"]).ok().stdout_eq(&format!("{second}\n"));
    user.run(&["conn", "delete", &newest, "--yes"]).ok();
    user.run(&["db", "url", "db_1"]).ok().stdout_eq(&format!("{first}\n"));
}

#[test]
fn pooled_and_direct_strings_stand_side_by_side() {
    let (cloud, _keyring, user) = start();
    let (_, pooled) = create(&cloud, &user, "db_1", "prisma");
    let (_, direct) = create(&cloud, &user, "db_1", "direct");
    let variables = user.run(&["conn", "env", "db_1", "-o", "json"]).ok().json();
    assert_eq!((&variables["DATABASE_URL"], &variables["DIRECT_URL"]), (&pooled.into(), &direct.into()));
}

#[test]
fn without_a_keyring_the_string_is_shown_once() {
    let cloud = FakeService::start();
    let user = no_bus(cloud.user()).env("PPG_TOKEN", SERVICE_TOKEN);
    let ended = user.run(&["conn", "create", "db_1"]);
    ended.ok().stderr_contains("its string will not be shown again").output_lacks("warning");
    assert!(ended.stdout.contains(&cloud.secret("connection string")), "{ended:?}");
    has_none(&user, "db_1");
    assert!(!user.home().join("auth").join("index.json").exists());
}

#[test]
fn a_locked_keyring_stores_no_string_and_warns() {
    let (cloud, keyring, user) = start();
    create(&cloud, &user, "db_1", "direct");
    keyring.lock();
    let ended = user.run(&["conn", "create", "db_2"]);
    ended
        .ok()
        .stderr_contains("warning: could not save the connection string: the keyring is locked")
        .stderr_contains("will not be shown again");
    assert!(ended.stdout.contains(&cloud.secret("connection string")), "{ended:?}");
    user.run(&["db", "url", "db_1"]).code(3).is_one_error_line().stderr_contains("the keyring is locked");
    // The entry is removed once the keyring is unlocked.
    user.run(&["db", "delete", "db_1", "--yes"])
        .ok()
        .stderr_contains("warning: could not remove an outdated connection string");
}

#[test]
fn a_string_of_one_api_is_not_used_for_another() {
    let (cloud, keyring, user) = start();
    let (id, string) = create(&cloud, &user, "db_1", "direct");
    let other = FakeService::start();
    let user = user.env("PPG_API_URL", &other.api());
    has_none(&user, "db_1");
    // Nor is it forgotten for what happens there.
    user.run(&["conn", "list", "db_1"]).ok();
    user.run(&["conn", "delete", &id, "--yes"]).ok();
    user.run(&["db", "delete", "db_1", "--yes"]).ok();
    assert_eq!(keyring.entries().len(), 1);
    let user = user.env("PPG_API_URL", &cloud.api());
    user.run(&["db", "url", "db_1"]).ok().stdout_eq(&format!("{string}\n"));
}

#[test]
fn logout_keeps_strings_and_logout_all_deletes_them() {
    let (cloud, keyring, user) = start();
    user.run(&["auth", "login"])
        .ok()
        .stderr_contains("warning: PPG_TOKEN is set and takes precedence over this sign-in");
    let (_, string) = create(&cloud, &user, "db_1", "direct");
    create(&cloud, &user, "db_2", "direct");
    user.run(&["auth", "logout"])
        .ok()
        .stderr_contains("Kept 2 stored connection strings; ppg auth logout --all removes them, too");
    assert_eq!(keyring.entries().len(), 2);
    user.run(&["db", "url", "db_1"]).ok().stdout_eq(&format!("{string}\n"));
    user.run(&["auth", "logout", "--all"]).ok().stderr_contains("Removed 2 stored connection strings");
    assert_eq!(keyring.entries(), [""; 0]);
    has_none(&user, "db_1");
}

#[test]
fn logout_counts_one_deleted_string_as_one() {
    let (cloud, keyring, user) = start();
    create(&cloud, &user, "db_1", "direct");
    user.run(&["auth", "logout", "--all", "--dry-run"]).ok().stderr_eq("Would remove 1 stored connection string");
    assert_eq!(keyring.entries().len(), 1);
    user.run(&["auth", "logout", "--all"]).ok().stderr_eq("Removed 1 stored connection string");
    assert_eq!(keyring.entries(), [""; 0]);
    user.run(&["auth", "logout", "--all"]).ok().stderr_eq("No profile was signed in");
}

#[test]
fn a_file_profile_stores_strings_in_private_files() {
    let (cloud, keyring) = (FakeService::start(), Keyring::start());
    let user = keyring.of(cloud.user());
    user.run(&["auth", "login", "--insecure-storage"]).ok();
    let ended = user.run(&["conn", "create", "db_1", "-o", "id"]);
    ended.ok().stderr_contains("its string is saved in the file");
    let (id, string) = (ended.stdout.trim_end(), cloud.secret("connection string"));
    assert_eq!(keyring.entries(), [""; 0]);

    let directory = user.home().join("auth");
    let names = std::fs::read_dir(&directory).unwrap().map(|entry| entry.unwrap().path());
    let files: Vec<_> = names.filter(|path| path.extension().is_some_and(|end| end == "url")).collect();
    let [file] = &files[..] else { panic!("not one file: {files:?}") };
    assert_eq!(std::fs::read_to_string(file).unwrap(), string);
    let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(file), mode(&directory)), (0o600, 0o700));
    elsewhere(&user, &["db", "url", "db_1"]).ok().stdout_eq(&format!("{string}\n"));
    let variables = elsewhere(&user, &["conn", "env", "db_1", "-o", "json"]).ok().json();
    assert_eq!(variables["DATABASE_URL"], string);
    let ran = elsewhere(&user, &["--database", "db_1", "run", "--", "printenv", "DATABASE_URL"]);
    ran.ok().stdout_eq(&format!("{string}\n"));

    std::fs::set_permissions(file, PermissionsExt::from_mode(0o644)).unwrap();
    user.run(&["db", "url", "db_1"]).code(3).is_one_error_line().stderr_contains("can be read by others");
    std::fs::set_permissions(file, PermissionsExt::from_mode(0o600)).unwrap();
    user.run(&["conn", "delete", id, "--yes"]).ok();
    assert!(!file.exists());
    has_none(&user, "db_1");
}

#[test]
fn a_failed_deletion_keeps_stored_strings() {
    let (cloud, keyring, user) = start();
    let (id, string) = create(&cloud, &user, "db_of_proj_1", "direct");
    for line in [
        format!("conn delete {id} --yes --dry-run"),
        "db delete db_of_proj_1 --yes --dry-run".into(),
        "project delete proj_1 --yes --dry-run".into(),
        "auth logout --all --dry-run".into(),
    ] {
        user.run_line(&line).ok();
    }
    for line in [format!("conn delete {id}"), "db delete db_of_proj_1".into(), "project delete proj_1".into()] {
        user.run_line(&line).code(2).is_one_error_line();
    }
    assert_eq!(keyring.entries().len(), 1);
    user.run(&["db", "url", "db_of_proj_1"]).ok().stdout_eq(&format!("{string}\n"));
}

#[test]
fn a_bus_without_a_keyring_is_no_keyring() {
    let (cloud, bus) = (FakeService::start(), Keyring::bus_alone());
    let user = bus.of(cloud.user()).env("PPG_TOKEN", SERVICE_TOKEN);
    let ended = user.run(&["conn", "create", "db_1", "-o", "id"]);
    ended.ok().stderr_contains("its string is not saved and will not be shown").output_lacks("warning");
    ended.output_lacks(&cloud.secret("password"));
    has_none(&user, "db_1");
    // There is nothing to forget, so the keyring is not asked.
    user.run(&["conn", "list", "db_1"]).ok().stderr_eq("");
}

#[test]
fn without_stored_strings_the_keyring_is_not_read() {
    let (_cloud, keyring, user) = start();
    keyring.freeze();
    user.run(&["project", "get", "proj_1"]).ok();
    has_none(&user, "db_1");
}
