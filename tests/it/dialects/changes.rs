//! A service that changes its contract between two commands, and back.

use ppg_test::fake_api::{DOCUMENTED, FakeApi, LIVE};
use ppg_test::program::Output;

/// Runs a line against both contracts by turns; each time the user has the other one in the cache.
#[track_caller]
fn survives(line: &str, check: impl Fn(&Output, bool)) -> FakeApi {
    let account = FakeApi::new(DOCUMENTED);
    let user = account.user();
    for contract in [DOCUMENTED, LIVE, DOCUMENTED, LIVE] {
        account.switch_to(contract);
        check(&user.run_line(line), contract);
        // The cache is right again: the next command sends no extra request.
        let before = account.request_lines().len();
        check(&user.run_line(line), contract);
        let request = account.lines_since(before).iter().filter(|line| *line == "GET /v1/workspaces").count();
        // A name costs a look-up, and an unknown ID could mean that the contract changed.
        let most = if line.contains("Acme") { 2 } else { 1 };
        assert!(request <= most, "{line}: {:?}", account.lines_since(before));
    }
    account
}

/// Fails unless each run has created one resource.
#[track_caller]
fn made(account: &FakeApi, in_documented: &str, in_live: &str) {
    let turn = [in_documented, in_documented, in_live, in_live];
    assert_eq!(account.changes(), [turn, turn].concat());
}

#[test]
fn lists_survive_a_contract_change() {
    for (line, expected) in [
        ("project list -o id", "p1\n"),
        ("project list --workspace w1 -o id", "p1\n"),
        ("project list --workspace Acme -o id", "p1\n"),
        ("project get shop -o id", "p1\n"),
        ("db list --all -o id", "d1\n"),
        ("db list --project p1 -o id", "d1\n"),
        ("db list --project shop -o id", "d1\n"),
        ("db get orders -o id", "d1\n"),
        ("backup list d1 -o id", "b1\n"),
        ("conn list d1 -o id", "c1\n"),
        ("integration list -o id", "i1\n"),
        ("integration list --workspace w1 -o id", "i1\n"),
        ("integration list --workspace Acme -o id", "i1\n"),
    ] {
        survives(line, |ended, _| {
            ended.ok().stdout_eq(expected);
        });
    }
}

#[test]
fn a_project_is_made_once() {
    for workspace in [" --workspace w1", " --workspace Acme", ""] {
        let line = format!("project create shop --region eu-central-1{workspace} -o id");
        let account = survives(&line, |ended, _| {
            ended.ok().stdout_eq("p1\n");
        });
        made(&account, "POST /v1/workspaces/w1/projects", "POST /v1/projects");
    }
}

#[test]
fn a_connection_is_made_once() {
    let account = survives("conn create d1 --no-save -o json", |ended, live| {
        let string = ended.ok().json()["connectionString"].as_str().unwrap().to_owned();
        assert!(string.starts_with(if live { "postgres://ada:pw" } else { "postgres://ada:pw0" }), "{string}");
    });
    let post = "POST /v1/databases/d1/connections";
    made(&account, post, post);
}

#[test]
fn a_backup_is_restored_once() {
    let account = survives("backup restore b1 --database d1 --yes -o id", |ended, _| {
        ended.ok().stdout_eq("d1\n");
    });
    made(&account, "POST /v1/databases/d1/backups/b1/restore", "POST /v1/databases/d1/restore");
}

#[test]
fn backups_are_created_in_the_documented_contract_only() {
    let account = survives("backup create d1 -o json", |ended, live| match live {
        LIVE => assert_eq!(ended.code(5).error_json()["code"], "not_in_contract"),
        DOCUMENTED => assert_eq!(ended.ok().json()["id"], "b2"),
    });
    assert_eq!(account.changes(), ["POST /v1/databases/d1/backups"; 4]);
}
