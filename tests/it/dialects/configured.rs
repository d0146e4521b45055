//! A contract that the user configures.

use ppg_test::fake_api::{DOCUMENTED, FakeApi, LIVE};

#[test]
fn option_beats_variable_beats_profile() {
    let account = FakeApi::new(DOCUMENTED);
    let create =
        |contract: &str| format!("project create shop --region eu-central-1 --workspace w1 --dry-run{contract}");
    let profile = "[profiles.default]\napi-contract = \"live\"\n";
    let url = |user: &ppg_test::program::TestCommand, line: &str| {
        user.run_line(line).ok().json()["url"].as_str().unwrap().to_owned()
    };
    let (old, new) = (format!("{}/workspaces/w1/projects", account.url()), format!("{}/projects", account.url()));
    let user = account.user();
    assert_eq!(url(&user, &create("")), old);
    let user = user.file("config.toml", profile);
    assert_eq!(url(&user, &create("")), new);
    let user = user.env("PPG_API_CONTRACT", "1.0");
    assert_eq!(url(&user, &create("")), old);
    assert_eq!(url(&user, &create(" --api-contract live")), new);
    assert_eq!(account.changes(), [""; 0]);
}

#[test]
fn a_configured_contract_is_not_detected() {
    for (contract, name, made) in
        [(DOCUMENTED, "1.0", "POST /v1/workspaces/w1/projects"), (LIVE, "live", "POST /v1/projects")]
    {
        let account = FakeApi::new(contract);
        let create = format!("project create shop --region eu-central-1 --workspace w1 -o id --api-contract {name}");
        account.user().run_line(&create).ok().stdout_eq("p1\n");
        assert_eq!(account.request_lines(), [made]);
        // A wrong setting shows the error of the service.
        account.switch_to(!contract);
        account.user().run_line(&create).code(4).is_one_error_line();
        assert_eq!(account.request_lines(), [made, made, "GET /v1/workspaces"]);
        assert_eq!(account.changes(), [made]);
    }
}

#[test]
fn an_unknown_api_contract_is_a_usage_error() {
    let account = FakeApi::new(LIVE);
    account
        .user()
        .run_line("workspace list --api-contract 2.0")
        .code(2)
        .is_one_error_line()
        .stderr_contains("1.0")
        .stderr_contains("live");
    account
        .user()
        .env("PPG_API_CONTRACT", "2.0")
        .run_line("workspace list")
        .code(2)
        .is_one_error_line()
        .stderr_contains("PPG_API_CONTRACT");
    let config = "[profiles.default]\napi-contract = \"newest\"\n";
    account
        .user()
        .file("config.toml", config)
        .run_line("workspace list")
        .code(2)
        .is_one_error_line()
        .stderr_contains("api-contract");
    account.user().run_line("config set api-contract newest").code(2).is_one_error_line();
    assert_eq!(account.request_lines(), [""; 0]);
}
