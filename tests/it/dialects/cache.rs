//! What was seen of a service's contract, from one command to the next.

use std::path::PathBuf;

use jiff::{SignedDuration, Timestamp};
use ppg_test::fake_api::{DOCUMENTED, FakeApi, LIVE};
use ppg_test::program::TestCommand;
use serde_json::{Value, json};

const CREATE: &str = "project create shop --region eu-central-1 --workspace w1 -o id";

fn file(user: &TestCommand) -> PathBuf {
    user.home().join(".cache/ppg/contracts.json")
}

fn remembered(user: &TestCommand) -> Value {
    let content = std::fs::read(file(user)).unwrap_or_else(|error| panic!("{error}: {}", file(user).display()));
    serde_json::from_slice(&content).unwrap()
}

/// A user who saw that contract there at that time.
fn who_saw(account: &FakeApi, contract: &str, age: SignedDuration) -> TestCommand {
    let sight = json!({ account.url(): { "contract": contract, "seenAt": Timestamp::now() - age } });
    account.user().file(".cache/ppg/contracts.json", &sight.to_string())
}

/// The calls that `CREATE` makes.
#[track_caller]
fn creates(account: &FakeApi, user: &TestCommand, expected: &[&str]) {
    let before = account.request_lines().len();
    user.run_line(CREATE).ok().stdout_eq("p1\n");
    assert_eq!(account.lines_since(before), expected);
}

const MADE: [&str; 2] = ["POST /v1/workspaces/w1/projects", "POST /v1/projects"];
const ASK: &str = "GET /v1/workspaces";

#[test]
fn any_response_reveals_the_contract() {
    for (contract, name) in [(DOCUMENTED, "1.0"), (LIVE, "live")] {
        let account = FakeApi::new(contract);
        let user = account.user();
        user.run_line("workspace list -o id").ok().stdout_eq("w1\n");
        user.run_line("db get d1 -o id").ok().stdout_eq("d1\n");
        assert_eq!(account.request_lines(), ["GET /v1/workspaces", "GET /v1/databases/d1"]);
        assert_eq!(remembered(&user)[account.url()]["contract"], name);
        // It is cached now, so an operation that differs between the contracts takes one request.
        creates(&account, &user, &[MADE[usize::from(contract)]]);
    }
}

#[test]
fn the_contract_is_detected_by_one_request_once() {
    for contract in [DOCUMENTED, LIVE] {
        let account = FakeApi::new(contract);
        let user = account.user();
        creates(&account, &user, &[ASK, MADE[usize::from(contract)]]);
        creates(&account, &user, &[MADE[usize::from(contract)]]);
        creates(&account, &user, &[MADE[usize::from(contract)]]);
    }
}

#[test]
fn a_list_without_pages_does_not_imply_the_documented_contract() {
    let account = FakeApi::new(LIVE);
    let user = account.user();
    user.run_line("region list -o id").ok().stdout_eq("eu-central-1\n");
    assert_eq!(remembered(&user)[account.url()]["contract"], "live");
    user.run_line("region list -o id").ok();
    assert_eq!(account.request_lines(), [ASK, "GET /v1/regions", "GET /v1/regions"]);
    creates(&account, &user, &[MADE[1]]);
}

#[test]
fn the_contract_is_detected_again_after_a_day() {
    let account = FakeApi::new(LIVE);
    let user = who_saw(&account, "live", SignedDuration::from_mins(24 * 60 - 5));
    creates(&account, &user, &[MADE[1]]);
    let user = who_saw(&account, "live", SignedDuration::from_mins(24 * 60 + 5));
    creates(&account, &user, &[ASK, MADE[1]]);
    creates(&account, &user, &[MADE[1]]);
}

#[test]
fn a_cache_entry_from_the_future_is_ignored() {
    let account = FakeApi::new(LIVE);
    let user = who_saw(&account, "live", SignedDuration::from_mins(-10));
    creates(&account, &user, &[ASK, MADE[1]]);
    creates(&account, &user, &[MADE[1]]);
}

#[test]
fn a_damaged_cache_file_is_ignored() {
    for content in ["", "{", "[]", "null", r#"{"x": 1}"#, "\u{0}\u{1}", r#"{"http://a/v1": {"contract": "2.0"}}"#] {
        let account = FakeApi::new(LIVE);
        let user = account.user().file(".cache/ppg/contracts.json", content);
        let ended = user.run_line(CREATE);
        ended.ok().stdout_eq("p1\n").output_lacks("contracts.json");
        assert_eq!(remembered(&user)[account.url()]["contract"], "live", "{content:?}");
    }
    let account = FakeApi::new(LIVE);
    let user = who_saw(&account, "3.0", SignedDuration::ZERO);
    creates(&account, &user, &[ASK, MADE[1]]);
}

#[test]
fn without_a_writable_cache_each_command_detects() {
    let account = FakeApi::new(LIVE);
    // A directory stands where the file would, and a file where its directory would.
    for user in [account.user().file(".cache/ppg/contracts.json/x", ""), account.user().file(".cache", "")] {
        for _ in 0..2 {
            let before = account.request_lines().len();
            let ended = user.run_line(CREATE);
            ended.ok().stdout_eq("p1\n").output_lacks("contracts").output_lacks(".cache");
            assert_eq!(account.lines_since(before), [ASK, MADE[1]]);
        }
    }
}

#[test]
fn two_api_urls_have_separate_cache_entries() {
    let (old, new) = (FakeApi::new(DOCUMENTED), FakeApi::new(LIVE));
    let user = old.user();
    creates(&old, &user, &[ASK, MADE[0]]);
    let user = user.env("PPG_API_URL", &new.url());
    creates(&new, &user, &[ASK, MADE[1]]);
    let user = user.env("PPG_API_URL", &old.url());
    creates(&old, &user, &[MADE[0]]);
    let user = user.env("PPG_API_URL", &new.url());
    creates(&new, &user, &[MADE[1]]);
    let both = remembered(&user);
    assert_eq!((&both[old.url()]["contract"], &both[new.url()]["contract"]), (&"1.0".into(), &"live".into()));
}
