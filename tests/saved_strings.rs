//! Connection strings that the API shows once and `ppg` keeps in a real Secret Service: found later, in another directory
//! and by another process, and forgotten when they are good for nothing any more.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, unreachable_pub, dead_code)]

#[path = "support/cloud.rs"]
mod cloud;
#[path = "support/keyring.rs"]
mod keyring;
#[path = "support/program.rs"]
mod program;
#[path = "support/samples.rs"]
mod samples;
#[path = "support/service.rs"]
mod service;

use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;

use cloud::{Cloud, SERVICE_TOKEN};
use keyring::{Keyring, no_bus};
use program::{Ended, Ppg};

/// Somebody with a token from outside: what is in the keyring are connection strings.
fn start() -> (Cloud, Keyring, Ppg) {
    let (cloud, keyring) = (Cloud::start(), Keyring::start());
    let user = keyring.of(cloud.user()).var("PPG_TOKEN", SERVICE_TOKEN);
    (cloud, keyring, user)
}

/// Makes a connection; gives its ID and its string.
fn create(cloud: &Cloud, user: &Ppg, database: &str, kind: &str) -> (String, String) {
    let ended = user.run(&["conn", "create", database, "--type", kind, "-o", "id"]);
    ended.ok().says("its string is saved in the keyring");
    (ended.stdout.trim_end().to_owned(), cloud.secret("connection string"))
}

/// The same command in another directory.
fn elsewhere(user: &Ppg, arguments: &[&str]) -> Ended {
    let directory = tempfile::tempdir().unwrap();
    let mut command: Command = user.command(arguments);
    command.current_dir(directory.path());
    user.finish(command, arguments)
}

#[track_caller]
fn has_none(user: &Ppg, database: &str) {
    let ended = user.run(&["db", "url", database]);
    ended.code(5).one_line().says("the service does not show a connection string");
}

#[test]
fn a_string_that_was_shown_once_is_there_later_and_in_another_directory() {
    let (cloud, keyring, user) = start();
    has_none(&user, "db_1");
    let (id, string) = create(&cloud, &user, "db_1", "direct");
    let entry = format!("connection {id} ({})", user.home().canonicalize().unwrap().display());
    assert_eq!(keyring.entries(), std::slice::from_ref(&entry));
    assert_eq!(keyring.value(&entry), string);

    elsewhere(&user, &["db", "url", "db_1"]).ok().prints(&format!("{string}\n"));
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
    ran.ok().prints(&format!("{string}\n"));
    has_none(&user, "db_2");
}

#[test]
fn the_string_is_shown_by_the_command_that_makes_it() {
    let (cloud, _keyring, user) = start();
    let ended = user.run(&["conn", "create", "db_1", "-o", "json"]);
    assert_eq!(ended.ok().json()["connectionString"], cloud.secret("connection string"));
}

#[test]
fn what_is_not_to_be_saved_is_not() {
    let (cloud, keyring, user) = start();
    let ended = user.run(&["conn", "create", "db_1", "--no-save"]);
    ended.ok().says("its string will not be shown again");
    assert!(ended.stdout.contains(&cloud.secret("connection string")), "{ended:?}");
    assert_eq!(keyring.entries(), [""; 0]);
    has_none(&user, "db_1");
}

#[test]
fn a_connection_that_is_deleted_is_forgotten() {
    let (cloud, keyring, user) = start();
    let (first, _) = create(&cloud, &user, "db_1", "direct");
    let (second, string) = create(&cloud, &user, "db_2", "direct");
    user.run(&["conn", "delete", &first, "--yes", "--dry-run"]).ok();
    assert_eq!(keyring.entries().len(), 2);
    user.run(&["conn", "delete", &first, "--yes"]).ok();
    assert_eq!(keyring.entries().len(), 1);
    has_none(&user, "db_1");
    user.run(&["db", "url", "db_2"]).ok().prints(&format!("{string}\n"));
    user.run(&["conn", "delete", &second, "--yes"]).ok();
    assert_eq!(keyring.entries(), [""; 0]);
}

#[test]
fn a_database_that_is_deleted_takes_its_strings_with_it() {
    let (cloud, keyring, user) = start();
    create(&cloud, &user, "db_1", "direct");
    create(&cloud, &user, "db_1", "prisma");
    let (_, other) = create(&cloud, &user, "db_2", "direct");
    user.run(&["db", "delete", "db_1", "--yes"]).ok();
    assert_eq!(keyring.entries().len(), 1);
    user.run(&["db", "url", "db_2"]).ok().prints(&format!("{other}\n"));
}

#[test]
fn a_project_that_is_deleted_takes_the_strings_of_its_databases_with_it() {
    let (cloud, keyring, user) = start();
    create(&cloud, &user, "db_of_proj_1", "direct");
    let (_, other) = create(&cloud, &user, "db_of_proj_2", "direct");
    user.run(&["project", "delete", "proj_1", "--yes"]).ok();
    assert_eq!(keyring.entries().len(), 1);
    user.run(&["db", "url", "db_of_proj_2"]).ok().prints(&format!("{other}\n"));
}

#[test]
fn a_connection_that_was_deleted_elsewhere_is_forgotten_when_it_is_missed() {
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
    user.run(&["db", "url", "db_1", "--type", "prisma"]).ok().prints(&format!("{stays}\n"));
    user.run(&["db", "url", "db_1", "--type", "direct"]).code(5);
}

#[test]
fn of_two_strings_the_newest_is_taken() {
    let (cloud, _keyring, user) = start();
    let (_, first) = create(&cloud, &user, "db_1", "direct");
    let (newest, second) = create(&cloud, &user, "db_1", "direct");
    assert_ne!(first, second);
    user.run(&["db", "url", "db_1"]).ok().prints(&format!("{second}\n"));
    user.run(&["conn", "delete", &newest, "--yes"]).ok();
    user.run(&["db", "url", "db_1"]).ok().prints(&format!("{first}\n"));
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
fn without_a_keyring_a_connection_is_made_and_its_string_shown_this_once() {
    let cloud = Cloud::start();
    let user = no_bus(cloud.user()).var("PPG_TOKEN", SERVICE_TOKEN);
    let ended = user.run(&["conn", "create", "db_1"]);
    ended.ok().says("its string will not be shown again").never_has("warning");
    assert!(ended.stdout.contains(&cloud.secret("connection string")), "{ended:?}");
    has_none(&user, "db_1");
    assert!(!user.home().join("auth").join("index.json").exists());
}

#[test]
fn a_locked_keyring_keeps_no_string_and_the_command_says_so() {
    let (cloud, keyring, user) = start();
    create(&cloud, &user, "db_1", "direct");
    keyring.lock();
    let ended = user.run(&["conn", "create", "db_2"]);
    ended
        .ok()
        .says("warning: could not save the connection string: the keyring is locked")
        .says("will not be shown again");
    assert!(ended.stdout.contains(&cloud.secret("connection string")), "{ended:?}");
    user.run(&["db", "url", "db_1"]).code(3).one_line().says("the keyring is locked");
    // What is gone stays to be removed when the keyring is open.
    user.run(&["db", "delete", "db_1", "--yes"]).ok().says("warning: could not remove an outdated connection string");
}

#[test]
fn a_string_of_one_api_is_not_used_for_another() {
    let (cloud, keyring, user) = start();
    let (id, string) = create(&cloud, &user, "db_1", "direct");
    let other = Cloud::start();
    let user = user.var("PPG_API_URL", &other.api());
    has_none(&user, "db_1");
    // Nor is it forgotten for what happens there.
    user.run(&["conn", "list", "db_1"]).ok();
    user.run(&["conn", "delete", &id, "--yes"]).ok();
    user.run(&["db", "delete", "db_1", "--yes"]).ok();
    assert_eq!(keyring.entries().len(), 1);
    let user = user.var("PPG_API_URL", &cloud.api());
    user.run(&["db", "url", "db_1"]).ok().prints(&format!("{string}\n"));
}

#[test]
fn strings_stay_when_somebody_signs_out_and_go_with_all() {
    let (cloud, keyring, user) = start();
    user.run(&["auth", "login"]).ok().says("warning: PPG_TOKEN is set and takes precedence over this sign-in");
    let (_, string) = create(&cloud, &user, "db_1", "direct");
    create(&cloud, &user, "db_2", "direct");
    user.run(&["auth", "logout"])
        .ok()
        .says("Kept 2 stored connection strings; ppg auth logout --all removes them, too");
    assert_eq!(keyring.entries().len(), 2);
    user.run(&["db", "url", "db_1"]).ok().prints(&format!("{string}\n"));
    user.run(&["auth", "logout", "--all"]).ok().says("Removed 2 stored connection strings");
    assert_eq!(keyring.entries(), [""; 0]);
    has_none(&user, "db_1");
}

#[test]
fn one_string_that_goes_with_all_is_counted_as_one() {
    let (cloud, keyring, user) = start();
    create(&cloud, &user, "db_1", "direct");
    user.run(&["auth", "logout", "--all", "--dry-run"]).ok().error("Would remove 1 stored connection string");
    assert_eq!(keyring.entries().len(), 1);
    user.run(&["auth", "logout", "--all"]).ok().error("Removed 1 stored connection string");
    assert_eq!(keyring.entries(), [""; 0]);
    user.run(&["auth", "logout", "--all"]).ok().error("No profile was signed in");
}

#[test]
fn a_profile_that_chose_a_file_has_its_strings_in_files_of_their_owner_alone() {
    let (cloud, keyring) = (Cloud::start(), Keyring::start());
    let user = keyring.of(cloud.user());
    user.run(&["auth", "login", "--insecure-storage"]).ok();
    let ended = user.run(&["conn", "create", "db_1", "-o", "id"]);
    ended.ok().says("its string is saved in the file");
    let (id, string) = (ended.stdout.trim_end(), cloud.secret("connection string"));
    assert_eq!(keyring.entries(), [""; 0]);

    let directory = user.home().join("auth");
    let names = std::fs::read_dir(&directory).unwrap().map(|entry| entry.unwrap().path());
    let files: Vec<_> = names.filter(|path| path.extension().is_some_and(|end| end == "url")).collect();
    let [file] = &files[..] else { panic!("not one file: {files:?}") };
    assert_eq!(std::fs::read_to_string(file).unwrap(), string);
    let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(file), mode(&directory)), (0o600, 0o700));
    elsewhere(&user, &["db", "url", "db_1"]).ok().prints(&format!("{string}\n"));
    let variables = elsewhere(&user, &["conn", "env", "db_1", "-o", "json"]).ok().json();
    assert_eq!(variables["DATABASE_URL"], string);
    let ran = elsewhere(&user, &["--database", "db_1", "run", "--", "printenv", "DATABASE_URL"]);
    ran.ok().prints(&format!("{string}\n"));

    std::fs::set_permissions(file, PermissionsExt::from_mode(0o644)).unwrap();
    user.run(&["db", "url", "db_1"]).code(3).one_line().says("can be read by others");
    std::fs::set_permissions(file, PermissionsExt::from_mode(0o600)).unwrap();
    user.run(&["conn", "delete", id, "--yes"]).ok();
    assert!(!file.exists());
    has_none(&user, "db_1");
}

#[test]
fn what_was_not_done_forgets_nothing() {
    let (cloud, keyring, user) = start();
    let (id, string) = create(&cloud, &user, "db_of_proj_1", "direct");
    for line in [
        format!("conn delete {id} --yes --dry-run"),
        "db delete db_of_proj_1 --yes --dry-run".into(),
        "project delete proj_1 --yes --dry-run".into(),
        "auth logout --all --dry-run".into(),
    ] {
        user.line(&line).ok();
    }
    for line in [format!("conn delete {id}"), "db delete db_of_proj_1".into(), "project delete proj_1".into()] {
        user.line(&line).code(2).one_line();
    }
    assert_eq!(keyring.entries().len(), 1);
    user.run(&["db", "url", "db_of_proj_1"]).ok().prints(&format!("{string}\n"));
}

#[test]
fn a_bus_without_a_keyring_is_none_and_an_id_alone_says_that_the_string_is_lost() {
    let (cloud, bus) = (Cloud::start(), Keyring::bus_alone());
    let user = bus.of(cloud.user()).var("PPG_TOKEN", SERVICE_TOKEN);
    let ended = user.run(&["conn", "create", "db_1", "-o", "id"]);
    ended.ok().says("its string is not saved and will not be shown").never_has("warning");
    ended.never_has(&cloud.secret("password"));
    has_none(&user, "db_1");
    // There is nothing to forget, and nobody is asked to.
    user.run(&["conn", "list", "db_1"]).ok().error("");
}

#[test]
fn where_no_string_is_kept_the_keyring_is_not_asked() {
    let (_cloud, keyring, user) = start();
    keyring.freeze();
    user.run(&["project", "get", "proj_1"]).ok();
    has_none(&user, "db_1");
}
