//! What one contract has and the other lacks.

use ppg_test::fake_api::{DOCUMENTED, FakeApi, LIVE};

const ONLY_LIVE: [&str; 22] = [
    "workspace create Acme",
    "workspace subscription w1",
    "project list --logical-id shop",
    "project create shop --region eu-central-1 --workspace w1 --no-database",
    "project rename p1 store",
    "project update p1 --name store",
    "db list --project p1 --branch feature/cart",
    "db list --all --logical-id orders",
    "db create preview --region eu-central-1 --project p1 --branch feature/cart",
    "db create --project p1 --from-database d1",
    "db rename d1 sales",
    "db update d1 --no-branch",
    "conn list --all",
    "conn get c1",
    "conn rotate c1 --yes",
    "integration get i1",
    "integration delete i1 --yes",
    "token list --workspace w1",
    "token create ci --workspace w1",
    "token delete t1 --workspace w1 --yes",
    "region list",
    "db url --project p1 --branch feature/cart",
];

#[test]
fn unsupported_in_documented_is_reported_before_a_request() {
    let account = FakeApi::new(DOCUMENTED);
    for line in ONLY_LIVE {
        let ended = account.user().run_line(&format!("{line} -o json --api-contract 1.0"));
        let error = ended.code(5).stdout_eq("").error_json();
        assert_eq!(error["code"], "not_in_contract", "{line}: {error}");
        assert!(error["hint"].is_string() && error["exitCode"] == 5, "{line}: {error}");
    }
    // To make one from a database it is looked for first, and a project with filters must be there.
    let lines = account.request_lines();
    assert!(lines.iter().all(|line| line.starts_with("GET ")), "{lines:?}");
    assert!(lines.len() <= 2, "{lines:?}");
}

#[test]
fn unsupported_in_live_is_reported_before_a_request() {
    let account = FakeApi::new(LIVE);
    let ended = account.user().run_line("backup create d1 --api-contract live");
    ended.code(5).is_one_error_line().stderr_contains("backups are automatic").stderr_contains("ppg backup list");
    let error = account.user().run_line("backup create d1 -o json --api-contract live").code(5).error_json();
    assert_eq!(error["code"], "not_in_contract");
    assert_eq!(account.request_lines(), [""; 0]);
}

#[test]
fn a_cached_contract_is_checked_before_a_refusal() {
    let account = FakeApi::new(LIVE);
    let user = account.user();
    user.run_line("workspace list").ok();
    user.run_line("backup create d1").code(5).is_one_error_line().stderr_contains("backups are automatic");
    assert_eq!(account.request_lines(), ["GET /v1/workspaces", "GET /v1/workspaces"]);
    account.switch_to(DOCUMENTED);
    user.run_line("backup create d1 -o id").ok().stdout_eq("b2\n");
    account.switch_to(LIVE);
    user.run_line("conn get c1 -o id").ok().stdout_eq("c1\n");
    assert_eq!(account.changes(), ["POST /v1/databases/d1/backups"]);
}

#[test]
fn a_missing_region_is_asked_for_among_those_of_the_contract() {
    let account = FakeApi::new(DOCUMENTED);
    for (name, has, lacks) in [("1.0", "us-west-2", "us-west-1"), ("live", "us-west-1", "us-west-2")] {
        for command in ["project create shop --workspace w1", "db create orders --project p1"] {
            let ended = account.user().run_line(&format!("{command} --api-contract {name}"));
            ended.code(2).is_one_error_line().stderr_contains("give --region").stderr_contains(has).output_lacks(lacks);
        }
    }
    assert_eq!(account.request_lines(), [""; 0]);
}

#[test]
fn regions_are_those_of_the_contract() {
    for (contract, name, region) in [(DOCUMENTED, "1.0", "us-west-1"), (LIVE, "live", "us-west-2")] {
        let account = FakeApi::new(contract);
        let line = format!("project create shop --workspace w1 --region {region} --api-contract {name} -o json");
        let ended = account.user().run_line(&line);
        let error = ended.code(5).error_json();
        assert!(error["message"].as_str().unwrap().contains("region"), "{error}");
        assert_eq!(account.request_lines(), [""; 0]);
    }
}

#[test]
fn a_refusal_gives_the_reason_of_the_contract_in_use() {
    let account = FakeApi::new(DOCUMENTED);
    let database = "db create x --region us-west-2 --branch foo --project p1 --dry-run --api-contract";
    let project = "project create x --region us-west-2 --no-database --workspace w1 --dry-run --api-contract";
    let wrong_region = "this service has no region us-west-2; see ppg region list, or the regions in";
    for (line, version_1) in [
        (database, "this service cannot create a database for a git branch; this server speaks API version 1.0"),
        (project, "this service cannot create a project without a database; this server speaks API version 1.0"),
    ] {
        account
            .user()
            .run_line(&format!("{line} 1.0"))
            .code(5)
            .is_one_error_line()
            .stderr_contains(version_1)
            .output_lacks("region");
        account
            .user()
            .run_line(&format!("{line} live"))
            .code(5)
            .is_one_error_line()
            .stderr_contains(wrong_region)
            .output_lacks("version 1.0");
    }
    let both = database.replace("us-west-2", "us-west-1");
    let ended = account.user().run_line(&format!("{both} 1.0"));
    ended.code(5).is_one_error_line().stderr_contains("for a git branch, and it has no region us-west-1");
    assert_eq!(account.changes(), [""; 0]);
}
