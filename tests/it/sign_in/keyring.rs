//! Sign-ins in a real Secret Service: stored, read by another process, locked, frozen, absent, killed in between; and in
//! a file, where a user chose it.

use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use ppg_test::fake_service::{FakeService, SERVICE_TOKEN};
use ppg_test::keyring::{Keyring, no_bus};
use ppg_test::program::{Output, TestCommand};
use serde_json::json;

const LOGIN: [&str; 2] = ["auth", "login"];
const IN_A_FILE: [&str; 3] = ["auth", "login", "--insecure-storage"];

/// Asks the API, and says which workspace the token that went there opens.
const ASK: [&str; 4] = ["workspace", "list", "-o", "id"];

/// A command that takes longer hangs. The program itself gives a keyring three seconds.
const CAP: Duration = Duration::from_secs(10);

/// A user who is signed in, with the tokens in the keyring.
fn signed_in() -> (FakeService, Keyring, TestCommand) {
    let (cloud, keyring) = (FakeService::start(), Keyring::start());
    let user = keyring.of(cloud.user());
    user.run(&LOGIN)
        .ok()
        .stderr_contains("✓ Signed in as ada@example.com to workspace Acme; the tokens are stored in the keyring");
    (cloud, keyring, user)
}

#[track_caller]
fn is_signed_in(user: &TestCommand) {
    user.run(&ASK).ok().stdout_eq("ws_1\n");
}

/// An error of the keyring: one line, exit 3, in time.
#[track_caller]
fn fails(ended: &Output, says: &str) {
    ended.code(3).is_one_error_line().stderr_contains(says).within(CAP);
}

/// The files below a directory, with their content.
fn files(directory: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else if path.is_file() {
            found.push((path.clone(), std::fs::read(path).unwrap()));
        }
    }
    found
}

/// Paths of the files that have one of the cloud's secrets in them.
fn leaks(cloud: &FakeService, user: &TestCommand) -> Vec<PathBuf> {
    let secrets = cloud.secrets();
    let has = |content: &[u8], secret: &str| content.windows(secret.len()).any(|part| part == secret.as_bytes());
    let leaks = |content: &[u8]| secrets.iter().any(|(_, secret)| has(content, secret));
    files(user.home()).into_iter().filter(|(_, content)| leaks(content)).map(|(path, _)| path).collect()
}

fn entry_of(user: &TestCommand, profile: &str) -> String {
    format!("profile {profile} ({})", user.home().canonicalize().unwrap().display())
}

fn file_of(user: &TestCommand) -> PathBuf {
    user.home().join("auth/profile-default.json")
}

fn mode(path: &Path) -> u32 {
    std::fs::metadata(path).unwrap().permissions().mode() & 0o777
}

#[test]
fn tokens_are_in_the_keyring_and_in_no_file() {
    let (cloud, keyring, user) = signed_in();
    is_signed_in(&user);
    user.run(&["auth", "token"]).ok().stdout_eq(&format!("{}\n", cloud.secret("access token")));
    let status = user.run(&["auth", "status", "-o", "json"]).ok().json();
    assert_eq!((&status["storage"], &status["valid"]), (&json!("keyring"), &json!(true)));

    assert_eq!(keyring.entries(), [entry_of(&user, "default")]);
    let value = keyring.value(&entry_of(&user, "default"));
    assert!(value.contains(&cloud.secret("access token")) && value.contains(&cloud.secret("refresh token")));
    assert_eq!(leaks(&cloud, &user), Vec::<PathBuf>::new());
    assert_eq!(cloud.refreshes(), 0);
}

#[test]
fn a_locked_keyring_is_reported_as_locked() {
    let (cloud, keyring, user) = signed_in();
    keyring.lock();
    let request = cloud.request_lines().len();
    for command in [&ASK[..], &["auth", "token"], &["auth", "list"], &["auth", "logout"]] {
        fails(&user.run(command), "the keyring is locked");
    }
    let ended = user.run(&["workspace", "list", "-o", "json"]);
    let error = ended.code(3).error_json();
    assert_eq!(error["code"], "keyring_locked");
    assert_eq!(error["hint"], "unlock it and try again, or set PPG_TOKEN");
    // A new sign-in notices before it opens a browser.
    fails(&user.run(&LOGIN), "the keyring is locked");
    fails(&user.run(&["--profile", "work", "auth", "login"]), "the keyring is locked");
    assert_eq!(cloud.request_lines().len(), request, "the service was asked");
    assert_eq!(leaks(&cloud, &user), Vec::<PathBuf>::new());
}

#[test]
fn a_sign_in_survives_a_locked_keyring() {
    let (_cloud, mut keyring, user) = signed_in();
    keyring.lock();
    fails(&user.run(&ASK), "the keyring is locked");
    keyring.restart();
    is_signed_in(&user);
}

#[test]
fn a_hanging_keyring_times_out() {
    let (cloud, keyring, user) = signed_in();
    keyring.freeze();
    let request = cloud.request_lines().len();
    fails(&user.run(&ASK), "the keyring does not answer: it may be locked and wait for its password");
    fails(&user.run(&LOGIN), "the keyring does not answer");
    assert_eq!(cloud.request_lines().len(), request, "the service was asked");
    keyring.thaw();
    is_signed_in(&user);
}

#[test]
fn without_a_keyring_login_names_the_alternatives() {
    let cloud = FakeService::start();
    let (empty_bus, empty) = (Keyring::bus_alone(), Keyring::without_collection());
    for user in [no_bus(cloud.user()), empty_bus.of(cloud.user()), empty.of(cloud.user())] {
        let ended = user.run(&LOGIN);
        fails(&ended, "there is no keyring here");
        ended.stderr_contains("--insecure-storage").stderr_contains("PPG_TOKEN");
        let error = user.run(&["auth", "login", "-o", "json"]).code(3).error_json();
        assert_eq!(error["code"], "no_keyring");
        // A token from standard input is stored nowhere else either, and not even checked.
        let user = user.stdin(SERVICE_TOKEN);
        fails(&user.run(&["auth", "login", "--with-token"]), "there is no keyring here");
        assert_eq!(leaks(&cloud, &user), Vec::<PathBuf>::new());
        assert!(!user.home().join("browser-saw").exists(), "a browser was opened");
        assert!(!user.home().join("auth").exists(), "something is kept");
    }
    assert_eq!(cloud.request_lines(), [""; 0]);
}

#[test]
fn a_sign_in_survives_a_keyring_restart() {
    let (cloud, mut keyring, user) = signed_in();
    keyring.kill();
    fails(&user.run(&ASK), "there is no keyring here");
    keyring.restart();
    is_signed_in(&user);
    assert_eq!(cloud.request_lines().iter().filter(|line| line.starts_with("GET /authorize")).count(), 1);
}

#[test]
fn a_keyring_restarted_during_a_refresh_gets_the_token() {
    let (cloud, mut keyring, user) = ended_token();
    cloud.hold_tokens();
    let child = user.spawn(&ASK);
    cloud.wait_for_refreshes(1);
    keyring.kill();
    cloud.release_tokens();
    keyring.restart();
    let output = child.wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!((output.status.code(), &output.stdout[..]), (Some(0), &b"ws_1\n"[..]), "{said}");
    is_signed_in(&user);
    assert_eq!(cloud.refreshes(), 1);
}

#[test]
fn a_keyring_lost_during_a_refresh_is_an_error() {
    let (cloud, mut keyring, user) = ended_token();
    cloud.hold_tokens();
    let child = user.spawn(&ASK);
    cloud.wait_for_refreshes(1);
    keyring.kill();
    cloud.release_tokens();
    let output = child.wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(3), "{said}");
    assert!(said.starts_with("error: cannot store the refreshed sign-in"), "{said}");
    assert!(said.contains("ppg auth login") && said.lines().count() == 1, "{said}");
    // The token that the keyring still has was used: the server rejects it, and a new sign-in fixes that.
    keyring.restart();
    fails(&user.run(&ASK), "run ppg auth login");
    user.run(&LOGIN).ok();
    is_signed_in(&user);
}

/// A user whose access token has expired when the next command runs; the one after it will not.
fn ended_token() -> (FakeService, Keyring, TestCommand) {
    let (cloud, keyring) = (FakeService::start(), Keyring::start());
    cloud.set_lifetime(0);
    let user = keyring.of(cloud.user());
    user.run(&LOGIN).ok();
    cloud.set_lifetime(3600);
    (cloud, keyring, user)
}

#[test]
fn a_refreshed_token_is_stored_before_it_is_used() {
    let (cloud, keyring, user) = ended_token();
    is_signed_in(&user);
    assert_eq!(cloud.refreshes(), 1);
    let value = keyring.value(&entry_of(&user, "default"));
    assert!(value.contains(&cloud.secret("access token")) && value.contains(&cloud.secret("refresh token")));
    is_signed_in(&user);
    assert_eq!(cloud.refreshes(), 1);
    assert_eq!(leaks(&cloud, &user), Vec::<PathBuf>::new());
}

#[test]
fn a_locked_keyring_stops_a_refresh_before_its_request() {
    let (cloud, mut keyring, user) = ended_token();
    keyring.lock();
    fails(&user.run(&ASK), "the keyring is locked");
    assert_eq!(cloud.refreshes(), 0);
    keyring.restart();
    is_signed_in(&user);
}

#[test]
fn an_insecure_storage_file_is_private() {
    let (cloud, keyring) = (FakeService::start(), Keyring::start());
    let user = keyring.of(cloud.user());
    user.run(&IN_A_FILE).ok().stderr_contains("the tokens are stored in a file in ");
    assert_eq!((mode(&file_of(&user)), mode(file_of(&user).parent().unwrap())), (0o600, 0o700));
    assert_eq!(leaks(&cloud, &user), [file_of(&user)]);
    assert_eq!(keyring.entries(), [""; 0]);
    is_signed_in(&user);
    assert_eq!(user.run(&["auth", "status", "-o", "json"]).ok().json()["storage"], "file");

    // It stays with the file that was chosen, though there is a keyring; the keyring need not even answer.
    keyring.freeze();
    let first = cloud.secret("access token");
    user.run(&LOGIN).ok().stderr_contains("the tokens are stored in a file in ").within(CAP);
    is_signed_in(&user);
    assert_ne!(cloud.secret("access token"), first);
    keyring.thaw();
    assert_eq!(keyring.entries(), [""; 0]);

    user.run(&["auth", "logout"]).ok().stderr_contains("the tokens are revoked");
    assert_eq!(leaks(&cloud, &user), Vec::<PathBuf>::new());
    assert!(!file_of(&user).exists());
}

#[test]
fn a_file_that_others_can_read_is_refused() {
    let cloud = FakeService::start();
    let user = no_bus(cloud.user());
    user.run(&IN_A_FILE).ok();
    let request = cloud.request_lines().len();
    for others in [0o644, 0o640, 0o604] {
        std::fs::set_permissions(file_of(&user), PermissionsExt::from_mode(others)).unwrap();
        fails(&user.run(&ASK), "holds tokens and can be read by others");
        fails(&user.run(&ASK), &format!("run chmod 600 {}", file_of(&user).canonicalize().unwrap().display()));
    }
    assert_eq!(cloud.request_lines().len(), request, "its token was sent");
    std::fs::set_permissions(file_of(&user), PermissionsExt::from_mode(0o600)).unwrap();
    is_signed_in(&user);
}

#[test]
fn a_new_sign_in_makes_a_readable_file_private() {
    let cloud = FakeService::start();
    let user = no_bus(cloud.user());
    user.run(&IN_A_FILE).ok();
    std::fs::set_permissions(file_of(&user), PermissionsExt::from_mode(0o644)).unwrap();
    user.run(&LOGIN).ok();
    assert_eq!(mode(&file_of(&user)), 0o600);
    is_signed_in(&user);
}

#[test]
fn a_file_that_others_can_read_is_removed_by_signing_out() {
    let cloud = FakeService::start();
    let user = no_bus(cloud.user());
    user.run(&IN_A_FILE).ok();
    std::fs::set_permissions(file_of(&user), PermissionsExt::from_mode(0o644)).unwrap();
    user.run(&["auth", "logout", "--dry-run"]).ok();
    assert!(file_of(&user).exists());
    user.run(&["auth", "logout"])
        .ok()
        .stderr_contains("✓ Signed profile default out")
        .stderr_contains("can be read by others");
    assert_eq!(leaks(&cloud, &user), Vec::<PathBuf>::new());
}

#[test]
fn a_profile_that_moves_into_a_file_leaves_the_keyring() {
    let (cloud, keyring, user) = signed_in();
    user.run(&IN_A_FILE).ok();
    assert_eq!(keyring.entries(), [""; 0]);
    assert_eq!(leaks(&cloud, &user), [file_of(&user)]);
    is_signed_in(&user);
}

#[test]
fn temporary_files_of_a_killed_writer_are_removed() {
    let cloud = FakeService::start();
    let user = no_bus(cloud.user());
    for arguments in [&IN_A_FILE[..], &["auth", "logout"]] {
        user.run(&IN_A_FILE).ok();
        // As a kill leaves it between writing and renaming.
        let left = user.home().join("auth/.profile-default.json.aB3dE6.tmp");
        std::fs::copy(file_of(&user), &left).unwrap();
        let others = user.home().join("auth/.profile-default.json.bak");
        std::fs::write(&others, "").unwrap();
        user.run(arguments).ok();
        assert!(!left.exists() && others.exists(), "{arguments:?}");
    }
    assert_eq!(leaks(&cloud, &user), Vec::<PathBuf>::new());
}

#[test]
fn a_profile_without_its_keyring_moves_into_a_file() {
    let (cloud, _keyring, user) = signed_in();
    let user = no_bus(user);
    user.run(&IN_A_FILE).ok().stderr_contains("warning: there is no keyring here");
    assert_eq!(leaks(&cloud, &user), [file_of(&user)]);
    is_signed_in(&user);
}

#[test]
fn a_profile_without_its_keyring_can_sign_out() {
    let (_cloud, _keyring, user) = signed_in();
    let user = no_bus(user);
    user.run(&["auth", "logout", "--dry-run"])
        .ok()
        .stderr_contains("Would sign profile default out; there is no keyring here");
    user.run(&["auth", "token"]).code(3).is_one_error_line();
    let out = user.run(&["auth", "logout"]);
    out.ok()
        .stderr_contains("✓ Signed profile default out")
        .stderr_contains("the sign-in that it stores for this profile is not removed");
    user.run(&["auth", "logout"]).ok().stderr_contains("was not signed in");
}

#[test]
fn an_unreadable_profile_does_not_affect_others() {
    let (_cloud, _keyring, user) = signed_in();
    for profile in ["before", "work"] {
        user.run(&[&["--profile", profile], &IN_A_FILE[..]].concat()).ok();
    }
    let user = no_bus(user);
    let listed = user.run(&["auth", "list", "-o", "json", "--jq", ".[].profile"]);
    listed.code(3).stderr_contains("no_keyring").stderr_contains("profile default");
    assert_eq!(listed.stdout.matches("before").count() + listed.stdout.matches("work").count(), 2);
    user.run(&["auth", "switch", "work"]).ok().stderr_contains("Switched to profile work");
    let out = user.run(&["auth", "logout", "--all"]);
    out.ok()
        .stderr_contains("✓ Signed profile work out")
        .stderr_contains("✓ Signed profile default out")
        .stderr_contains("is not removed");
}

#[test]
fn without_a_writable_store_no_browser_opens() {
    let cloud = FakeService::start();
    let keyring = Keyring::start();
    let user = keyring.of(cloud.user());
    std::fs::create_dir(user.home().join("auth")).unwrap();
    // In the lock's place: root may write everywhere.
    std::fs::create_dir(user.home().join("auth/index.lock")).unwrap();
    for login in [&LOGIN[..], &IN_A_FILE] {
        user.run(login).code(1).stderr_contains("cannot lock");
        assert!(!user.home().join("browser-saw").exists(), "a browser was opened");
    }
}

#[test]
fn signing_out_removes_the_entry_of_the_keyring() {
    let (_cloud, keyring, user) = signed_in();
    user.run(&["auth", "logout"]).ok().stderr_contains("the tokens are revoked");
    assert_eq!(keyring.entries(), [""; 0]);
    user.run(&ASK).code(3).is_one_error_line().stderr_contains("not signed in");
    user.run(&["auth", "logout"]).ok().stderr_contains("was not signed in");
}

#[test]
fn each_profile_has_its_own_keyring_entry() {
    let (_cloud, keyring, user) = signed_in();
    user.run(&["--profile", "work", "auth", "login"]).ok();
    assert_eq!(keyring.entries(), [entry_of(&user, "default"), entry_of(&user, "work")]);
    user.run(&["--profile", "work", "auth", "logout"]).ok();
    assert_eq!(keyring.entries(), [entry_of(&user, "default")]);
    is_signed_in(&user);
    user.run(&["--profile", "work", "auth", "login"]).ok();
    user.run(&["auth", "logout", "--all"]).ok();
    assert_eq!(keyring.entries(), [""; 0]);
}

#[test]
fn config_directories_have_separate_entries() {
    let (cloud, keyring, user) = signed_in();
    let other = keyring.of(cloud.user());
    other.run(&ASK).code(3).is_one_error_line().stderr_contains("not signed in");
    other.run(&LOGIN).ok();
    let mut both = [entry_of(&user, "default"), entry_of(&other, "default")];
    both.sort();
    assert_eq!(keyring.entries(), both);
    user.run(&["auth", "logout", "--all"]).ok();
    assert_eq!(keyring.entries(), [entry_of(&other, "default")]);
    is_signed_in(&other);
}

#[test]
fn commands_without_credentials_do_not_read_the_keyring() {
    let (_cloud, keyring, user) = signed_in();
    keyring.freeze();
    // A keyring that is asked now does not answer, and the command says so.
    for line in [
        "version",
        "config list",
        "completions bash",
        "help auth",
        "conn delete conn_1 --yes --dry-run",
        "auth logout --help",
    ] {
        user.run_line(line).ok();
    }
    let user = user.env("PPG_TOKEN", SERVICE_TOKEN);
    is_signed_in(&user);
    user.run(&["auth", "token"]).ok().stdout_eq(&format!("{SERVICE_TOKEN}\n"));
    user.run(&["auth", "status"]).ok();
    user.run(&["project", "get", "proj_1"]).ok();
}

#[test]
fn a_sign_in_deleted_elsewhere_is_not_signed_in() {
    let (_cloud, mut keyring, user) = signed_in();
    // The keyring of another machine, or a new one.
    keyring.forget_everything();
    user.run(&ASK).code(3).is_one_error_line().stderr_contains("run ppg auth login");
    user.run(&["auth", "status"]).code(3).is_one_error_line();
    user.run(&LOGIN).ok();
    is_signed_in(&user);
}
