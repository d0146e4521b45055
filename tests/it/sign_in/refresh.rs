//! Many processes with one sign-in, against an authorization server that rotates refresh tokens and ends a sign-in
//! when a used one comes again: npm's oidc-provider. Whichever process is killed, when, and how often: the sign-in
//! stays.

use std::fs::DirEntry;
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::process::{Child, Output, Stdio};
use std::time::{Duration, Instant};

#[cfg(target_os = "linux")]
use ppg_test::keyring;
use ppg_test::oidc::{OidcProvider, stored, stored_at, stored_token};
use ppg_test::program::TestCommand;
use ppg_test::serial::MANY_PROCESSES;
use rustix::process::{Pid, Signal, kill_process_group};
use serde_json::json;

/// Asks the API, and says which workspace the token that went there opens.
const ASK: [&str; 4] = ["workspace", "list", "-o", "id"];

/// A server, and a user of it whose access tokens have ended.
fn with_ended_token(workspaces: &[&str]) -> (OidcProvider, TestCommand) {
    let authority = OidcProvider::start();
    let user = authority.user_of(workspaces);
    authority.expire(&user);
    (authority, user)
}

/// The critical moment: the server has used up the old refresh token, and no client has the new one yet.
fn wait_until_rotated(authority: &OidcProvider) {
    authority.wait_for("refreshes", 1);
}

/// Processes that ask the API, all at once.
fn storm(user: &TestCommand, count: usize) -> Vec<Child> {
    (0..count).map(|_| user.spawn(&ASK)).collect()
}

/// Waits until a process waits for the lock of the sign-in, on systems with `/proc`.
fn wait_until_at_lock(child: &mut Child) {
    let files = format!("/proc/{}/fd", child.id());
    let is_lock = |file: std::io::Result<DirEntry>| {
        file.and_then(|file| std::fs::read_link(file.path())).is_ok_and(|path| path.ends_with("profile-default.lock"))
    };
    while child.try_wait().unwrap().is_none() {
        let Ok(mut files) = std::fs::read_dir(&files) else { return };
        if files.any(is_lock) {
            return;
        }
    }
}

fn ends(storm: Vec<Child>) -> Vec<Output> {
    storm.into_iter().map(|child| child.wait_with_output().unwrap()).collect()
}

#[track_caller]
fn is_success(output: &Output, workspace: &str) {
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{}: {said}", output.status);
    assert_eq!(String::from_utf8_lossy(&output.stdout), format!("{workspace}\n"), "{said}");
}

#[test]
fn a_hundred_processes_refresh_once() {
    let _alone = MANY_PROCESSES.lock();
    let (authority, user) = with_ended_token(&["ws_1"]);
    authority.set(&json!({ "tokenDelayMs": 300 }));
    for output in ends(storm(&user, 100)) {
        is_success(&output, "ws_1");
    }
    assert_eq!((authority.count("refreshes"), authority.refused()), (1, vec![]));
}

/// A user with a keyring of the test's own, whose tokens are in it.
#[cfg(target_os = "linux")]
fn user_with_keyring(authority: &OidcProvider) -> (keyring::Keyring, TestCommand) {
    let keyring = keyring::Keyring::start();
    let user = keyring.of(authority.user());
    authority
        .sign_in_by(user.command(&["auth", "login"]), "ws_1")
        .ok()
        .stderr_contains("the tokens are stored in the keyring");
    (keyring, user)
}

#[cfg(target_os = "linux")]
#[test]
fn a_hundred_processes_with_one_keyring_refresh_once() {
    let _alone = MANY_PROCESSES.lock();
    let authority = OidcProvider::with(&["--access-ttl", "5"]);
    let (keyring, user) = user_with_keyring(&authority);
    authority.set(&json!({ "accessTtl": 3600, "tokenDelayMs": 300 }));
    // It expires by its own lifetime and the server's clock: the test does not change what the keyring holds.
    let kept: serde_json::Value = serde_json::from_str(&keyring.value(&keyring.entries()[0])).unwrap();
    let first = kept["sessions"][0]["accessToken"].as_str().unwrap();
    keyring::wait_until("the token has ended", || !authority.takes(first));
    for output in ends(storm(&user, 100)) {
        is_success(&output, "ws_1");
    }
    assert_eq!((authority.count("refreshes"), authority.refused()), (1, vec![]));
    assert!(!stored_at(&user, "default").exists(), "the tokens went into a file");
}

/// A hundred processes with an expired token, most of them killed: the others succeed, and so does a later one.
fn a_killing(authority: &OidcProvider, user: &TestCommand, random: &mut Random, round: u64) {
    authority.has("hold-tokens");
    let mut children = storm(user, 100);
    authority.wait_for("refreshes", round);
    // Most while the new tokens are on their way, some while they are stored and read; some have ended by then.
    random.kill(60, 100, &mut children);
    authority.has("release-tokens");
    random.kill(20, 300, &mut children);
    for output in ends(children) {
        if output.status.signal() != Some(9) {
            is_success(&output, "ws_1");
        }
    }
    user.run(&ASK).ok().stdout_eq("ws_1\n");
    assert_eq!((authority.count("refreshes"), authority.refused()), (round, vec![]), "seed {}", random.seed);
}

#[cfg(target_os = "linux")]
#[test]
fn a_keyring_sign_in_survives_kills_during_a_refresh() {
    let _alone = MANY_PROCESSES.lock();
    let authority = OidcProvider::start();
    let (_keyring, user) = user_with_keyring(&authority);
    let mut random = Random::new();
    for round in 1..=3 {
        // The client's clock does not show it: the API rejects each of them first.
        authority.has("end-access-tokens");
        a_killing(&authority, &user, &mut random, round);
    }
}

#[test]
fn the_sign_in_survives_kills_during_a_refresh() {
    let _alone = MANY_PROCESSES.lock();
    let (authority, user) = with_ended_token(&["ws_1"]);
    let mut random = Random::new();
    for round in 1..=5 {
        a_killing(&authority, &user, &mut random, round);
        authority.expire(&user);
    }
}

#[test]
fn the_sign_in_survives_killing_all_processes() {
    let _alone = MANY_PROCESSES.lock();
    let (authority, user) = with_ended_token(&["ws_1"]);
    authority.has("hold-tokens");
    let mut children = storm(&user, 100);
    wait_until_rotated(&authority);
    for child in &mut children {
        child.kill().unwrap();
    }
    let ended = ends(children);
    assert!(ended.iter().all(|output| output.status.signal() == Some(9)), "some had an answer before it was given");
    authority.has("release-tokens");
    user.run(&ASK).ok().stdout_eq("ws_1\n");
    assert_eq!((authority.count("refreshes"), authority.refused()), (1, vec![]));
}

#[test]
fn the_sign_in_survives_ctrl_c() {
    let (authority, user) = with_ended_token(&["ws_1"]);
    authority.has("hold-tokens");
    // As a terminal does it: to the whole group in the foreground.
    let mut command = user.command(&["workspace", "list"]);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).process_group(0);
    let child = command.spawn().unwrap();
    wait_until_rotated(&authority);
    kill_process_group(Pid::from_child(&child), Signal::INT).unwrap();
    let output = child.wait_with_output().unwrap();
    authority.has("release-tokens");
    assert_eq!(output.status.code(), Some(130), "{}", String::from_utf8_lossy(&output.stderr));
    user.run(&ASK).ok().stdout_eq("ws_1\n");
    assert_eq!((authority.count("refreshes"), authority.refused()), (1, vec![]));
}

#[cfg(target_os = "linux")]
#[test]
fn a_refresh_keeps_no_lock_of_the_shell() {
    let (authority, user) = with_ended_token(&["ws_1"]);
    authority.has("hold-tokens");
    let mut command = std::process::Command::new("bash");
    user.apply_env(&mut command);
    command
        .arg("-c")
        .arg("exec 9>lock; flock -n 9 || exit 9; exec \"$0\" workspace list")
        .arg(ppg_test::place::program());
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    wait_until_rotated(&authority);
    child.kill().unwrap();
    child.wait().unwrap();
    // The refresh goes on, without the lock.
    let mut lock = std::process::Command::new("flock");
    user.apply_env(&mut lock);
    assert!(lock.args(["-n", "lock", "true"]).status().expect("flock: install util-linux").success());
    authority.has("release-tokens");
    user.run(&ASK).ok().stdout_eq("ws_1\n");
    assert_eq!((authority.count("refreshes"), authority.refused()), (1, vec![]));
}

#[test]
fn two_workspaces_refresh_side_by_side() {
    let (authority, user) = with_ended_token(&["ws_1", "ws_2"]);
    let names = ["ws_1", "ws_2"];
    let spawn =
        |at: usize| (names[at % 2], user.spawn(&["workspace", "list", "-o", "id", "--workspace", names[at % 2]]));
    let children: Vec<_> = (0..20).map(spawn).collect();
    for (workspace, child) in children {
        is_success(&child.wait_with_output().unwrap(), workspace);
    }
    assert_eq!((authority.count("refreshes"), authority.refused()), (2, vec![]));
}

#[test]
fn an_invalid_refresh_token_is_sent_once_by_all_processes() {
    let (authority, user) = with_ended_token(&["ws_1"]);
    authority.has("revoke-grants");
    let before = authority.count("tokenRequests");
    for output in ends(storm(&user, 20)) {
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(3), "{said}");
        assert!(said.contains("run ppg auth login"), "{said}");
    }
    assert_eq!(authority.count("tokenRequests") - before, 1);
    assert_eq!(authority.refused(), ["refresh_token: invalid_grant"]);
}

#[test]
fn logout_during_a_refresh_revokes_the_new_tokens() {
    let (authority, user) = with_ended_token(&["ws_1"]);
    let old = stored_token(&user, "refreshToken");
    authority.has("hold-tokens");
    let renewing = user.spawn(&["auth", "token"]);
    wait_until_rotated(&authority);
    let mut leaving = user.spawn(&["auth", "logout"]);
    wait_until_at_lock(&mut leaving);
    authority.has("release-tokens");
    let left = leaving.wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&left.stderr);
    assert!(left.status.success() && said.contains("the tokens are revoked"), "{said}");
    // It may have got its token before, or found itself signed out.
    assert!(matches!(renewing.wait_with_output().unwrap().status.code(), Some(0 | 3)));
    assert_eq!((authority.count("refreshes"), authority.count("revocations"), authority.refused()), (1, 1, vec![]));
    user.run(&["auth", "token"]).code(3);
    assert!(!stored_at(&user, "default").exists(), "the renewed tokens were put back");
    assert_eq!(authority.refresh(&old).0, 400);
}

#[test]
fn a_workspace_switch_during_a_refresh_loses_neither() {
    let (authority, user) = with_ended_token(&["ws_1", "ws_2"]);
    authority.has("hold-tokens");
    let renewing = user.spawn(&ASK);
    wait_until_rotated(&authority);
    let mut switching = user.spawn(&["auth", "switch", "ws_1"]);
    wait_until_at_lock(&mut switching);
    authority.has("release-tokens");
    assert!(switching.wait_with_output().unwrap().status.success());
    is_success(&renewing.wait_with_output().unwrap(), "ws_2");
    user.run(&ASK).ok().stdout_eq("ws_1\n");
    user.run(&["workspace", "list", "-o", "id", "--workspace", "ws_2"]).ok().stdout_eq("ws_2\n");
    assert_eq!((authority.count("refreshes"), authority.refused()), (2, vec![]));
    assert_eq!(stored(&user, "default")["sessions"].as_array().unwrap().len(), 2);
}

/// xorshift64*: other numbers each time, and the seed to see them again.
struct Random {
    seed: u64,
    state: u64,
}

impl Random {
    fn new() -> Random {
        let seed = std::time::SystemTime::UNIX_EPOCH.elapsed().unwrap().as_nanos() as u64 | 1;
        Random { seed, state: seed }
    }

    /// Kills `count` of them, some twice, spread over some milliseconds.
    fn kill(&mut self, count: usize, within: u64, children: &mut [Child]) {
        let began = Instant::now();
        let mut deaths: Vec<_> =
            (0..count).map(|_| (self.below(within), self.below(children.len() as u64) as usize)).collect();
        deaths.sort_unstable();
        for (at, victim) in deaths {
            std::thread::sleep(Duration::from_millis(at).saturating_sub(began.elapsed()));
            // It may have ended; it was not waited for, so its process ID is not used again.
            let _ = children[victim].kill();
        }
    }

    fn below(&mut self, limit: u64) -> u64 {
        self.state ^= self.state >> 12;
        self.state ^= self.state << 25;
        self.state ^= self.state >> 27;
        (self.state.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33) % limit
    }
}
