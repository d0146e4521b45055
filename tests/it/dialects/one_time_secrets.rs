//! Secrets that the live contract returns once: stored, shown on request only, and found later.

use std::os::unix::fs::PermissionsExt;

use ppg_test::fake_api::{FakeApi, LIVE, pooled, string, token};
use ppg_test::program::{TOKEN, TestCommand};

/// A user with secrets in files: there is no keyring here.
fn start() -> (FakeApi, TestCommand) {
    let account = FakeApi::new(LIVE);
    let nowhere = |user: TestCommand| {
        let path = format!("unix:path={}", user.home().join("no-bus").display());
        user.env("DBUS_SESSION_BUS_ADDRESS", &path)
    };
    let user = nowhere(account.user()).stdin(TOKEN);
    user.run_line("auth login --with-token --insecure-storage").ok();
    (account, user.stdin(""))
}

/// The connection strings that are kept.
fn kept(user: &TestCommand) -> Vec<String> {
    let files = std::fs::read_dir(user.home().join("auth")).unwrap().map(|entry| entry.unwrap().path());
    let mut strings: Vec<_> = files
        .filter(|path| path.extension().is_some_and(|end| end == "url"))
        .map(|path| {
            assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o600, "{}", path.display());
            std::fs::read_to_string(path).unwrap()
        })
        .collect();
    strings.sort();
    strings
}

#[track_caller]
fn has(user: &TestCommand, string: &str) {
    user.run_line("db url d1").ok().stdout_eq(&format!("{string}\n"));
    let variables = user.run_line("conn env d1 -o json").ok().json();
    assert_eq!((&variables["DATABASE_URL"], &variables["DIRECT_URL"]), (&string.into(), &string.into()));
    user.run_line("--database d1 run -- printenv DATABASE_URL").ok().stdout_eq(&format!("{string}\n"));
}

const MAKE_DATABASE: &str = "db create orders --region eu-central-1 --project p1";
const MAKE_PROJECT: &str = "project create shop --region eu-central-1 --workspace w1";

#[test]
fn the_string_of_a_new_database_is_stored_and_masked() {
    for line in [MAKE_DATABASE, MAKE_PROJECT] {
        for format in ["table", "json", "yaml", "csv", "ndjson", "id"] {
            let (_account, user) = start();
            let ended = user.run_line(&format!("{line} -o {format}"));
            ended.ok().output_lacks("NeverShown");
            assert_eq!(kept(&user), [string(1)], "{line} -o {format}");
            if format == "json" {
                let json = ended.json();
                let database = if line == MAKE_DATABASE { &json } else { &json["databases"][0] };
                assert_eq!(database["directConnection"]["password"], "********");
            }
            has(&user, &string(1));
        }
    }
}

#[test]
fn the_string_of_a_new_database_is_shown_on_request() {
    for line in [MAKE_DATABASE, MAKE_PROJECT] {
        let (_account, user) = start();
        let ended = user.run_line(&format!("{line} -o json --show-secrets"));
        assert!(ended.ok().stdout.contains(&string(1)), "{ended:?}");
    }
}

#[test]
fn without_a_stored_string_the_error_says_how_to_get_one() {
    let account = FakeApi::new(LIVE);
    let nowhere = account.user();
    let path = format!("unix:path={}", nowhere.home().join("no-bus").display());
    let user = nowhere.env("DBUS_SESSION_BUS_ADDRESS", &path);
    let ended = user.run_line(MAKE_DATABASE);
    ended.ok().output_lacks("NeverShown").stderr_contains("is not saved; create another with ppg conn create");
}

#[test]
fn the_string_of_a_new_connection_is_stored_and_shown() {
    let (_account, user) = start();
    let ended = user.run_line("conn create d1 --name ci -o json");
    assert_eq!(ended.ok().json()["connectionString"], string(1));
    assert_eq!(kept(&user), [string(1)]);
    has(&user, &string(1));
    for line in ["conn list d1 -o json", "conn get c1 -o json", "db get d1 -o json"] {
        user.run_line(line).ok().output_lacks("NeverShown");
    }
}

#[test]
fn no_save_stores_no_connection_string() {
    let (_account, user) = start();
    user.run_line("conn create d1 --no-save").ok().stderr_contains("not be shown again");
    assert_eq!(kept(&user), [""; 0]);
    user.run_line("db url d1").code(5).is_one_error_line();
}

#[test]
fn the_string_has_the_requested_type() {
    let (_account, user) = start();
    let ended = user.run_line("conn create d1 --type prisma -o json");
    assert_eq!(ended.ok().json()["connectionString"], pooled(1));
    let ended = user.run_line("conn create d1 --type direct -o json");
    assert_eq!(ended.ok().json()["connectionString"], string(2));
    // Both are stored, each for its type.
    user.run_line("db url d1 --type prisma").ok().stdout_eq(&format!("{}\n", pooled(1)));
    user.run_line("db url d1 --type direct").ok().stdout_eq(&format!("{}\n", string(2)));
    let variables = user.run_line("conn env d1 -o json").ok().json();
    assert_eq!((&variables["DATABASE_URL"], &variables["DIRECT_URL"]), (&pooled(1).into(), &string(2).into()));
}

#[test]
fn a_rotated_string_replaces_the_old_one() {
    let (account, user) = start();
    user.run_line(MAKE_DATABASE).ok();
    let ended = user.run_line("conn rotate c1 --yes -o json");
    assert_eq!(ended.ok().json()["connectionString"], string(2));
    assert_eq!(kept(&user), [string(2)]);
    has(&user, &string(2));
    user.run_line("conn rotate c1").code(2).is_one_error_line();
    user.run_line("conn rotate c1 --yes --dry-run").ok();
    assert_eq!(kept(&user), [string(2)]);
    // The old string stops working in any case, so it is removed.
    user.run_line("conn rotate c1 --yes --no-save").ok();
    assert_eq!(kept(&user), [""; 0]);
    assert_eq!(account.changes().iter().filter(|line| line.ends_with("/rotate")).count(), 2);
}

#[test]
fn the_creating_command_shows_a_service_token() {
    for format in ["table", "json", "yaml"] {
        let (_account, user) = start();
        let ended = user.run_line(&format!("token create ci --workspace w1 -o {format}"));
        assert!(ended.ok().stdout.contains(&token(1)), "{ended:?}");
        assert!(!ended.stderr.contains(&token(1)), "{ended:?}");
        assert_eq!(kept(&user), [""; 0]);
    }
    let (_account, user) = start();
    user.run_line("token create ci --workspace w1 --json -v").ok();
    user.run_line("token create ci --workspace w1 -o id").ok().stdout_eq("t1\n").output_lacks(&token(2));
}
