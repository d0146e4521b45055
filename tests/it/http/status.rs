//! `ppg status`: what it shows, and how few requests that costs.

use ppg_test::fake_api::{DOCUMENTED, FakeApi, LIVE};
use ppg_test::program::TestCommand;
use ppg_test::stub_server::StubServer;
use serde_json::{Value, json};

const LINK: &str = ".ppg/project.json";

fn whole_link() -> String {
    json!({ "workspace": "w1", "project": "p1", "database": "d1" }).to_string()
}

#[test]
fn signed_out_it_says_what_helps_and_sends_nothing() {
    let service = StubServer::forbidden();
    let ppg = TestCommand::without_service().env("PPG_API_URL", &service.url()).file(LINK, &whole_link());
    let output = ppg.run_line("status");
    output.ok().stderr_eq("");
    for part in ["not signed in", "auth login", "d1 (.ppg/project.json)", "(PPG_API_URL)", "default (default)"] {
        assert!(output.stdout.contains(part), "{part}\n{}", output.stdout);
    }
    let shown = ppg.run_line("status -o json").ok().json();
    assert_eq!(shown["account"]["signedIn"], false);
    assert_eq!(shown["database"]["found"], Value::Null);
}

#[test]
fn it_sends_nothing_where_nothing_is_selected_or_offline() {
    let service = StubServer::forbidden();
    let ppg = TestCommand::for_service(&service);
    let output = ppg.run_line("status");
    output.ok();
    assert_eq!(output.stdout.matches("not selected").count(), 3, "{}", output.stdout);
    let shown = ppg.file(LINK, &whole_link()).run_line("status --offline -o json").ok().json();
    assert_eq!(shown["account"]["source"], "PPG_TOKEN");
    assert_eq!((&shown["database"]["value"], &shown["database"]["id"]), (&json!("d1"), &Value::Null));
}

#[test]
fn a_selection_of_ids_costs_two_requests_at_most() {
    for contract in [DOCUMENTED, LIVE] {
        for (link, lines) in [
            (json!({ "workspace": "w1", "project": "p1", "database": "d1" }), 2),
            (json!({ "database": "d1" }), 2),
            (json!({ "workspace": "w1", "project": "p1" }), 1),
            (json!({ "workspace": "w1" }), 1),
        ] {
            // The second run knows the contract from the first one.
            let api = FakeApi::new(contract);
            let ppg = api.user().file(LINK, &link.to_string());
            for run in 1..=2 {
                let before = api.request_lines().len();
                let shown = ppg.run_line("status -o json").ok().json();
                let asked = api.lines_since(before);
                assert!(asked.len() <= lines, "run {run}, {link}: {asked:?}");
                assert_eq!(shown["service"]["contract"], if contract == LIVE { "live" } else { "1.0" });
                if link.get("database").is_some() {
                    let database = &shown["database"];
                    assert_eq!((&database["id"], &database["name"]), (&json!("d1"), &json!("orders")), "{shown:#}");
                    assert!(database["status"].is_string() && database["sizeBytes"].is_u64(), "{shown:#}");
                }
                if link.get("project").is_some() {
                    assert_eq!(shown["project"]["found"], true, "{shown:#}");
                }
                if link.get("project").is_none() && link.get("workspace").is_some() {
                    assert_eq!(shown["workspace"]["name"], "Acme", "{shown:#}");
                }
            }
        }
    }
}

#[test]
fn a_name_is_looked_up() {
    for contract in [DOCUMENTED, LIVE] {
        let api = FakeApi::new(contract);
        let shown = api.user().run_line("status -o json --project shop --database orders").ok().json();
        assert_eq!(
            (&shown["database"]["id"], &shown["database"]["source"]),
            (&json!("d1"), &json!("the command line"))
        );
        assert!(shown["database"]["sizeBytes"].is_u64(), "{shown:#}");
    }
}

#[test]
fn what_does_not_exist_is_shown_and_fails() {
    for contract in [DOCUMENTED, LIVE] {
        for (link, part) in [
            (json!({ "project": "p1", "database": "gone" }), "database"),
            (json!({ "database": "gone" }), "database"),
            (json!({ "project": "gone" }), "project"),
            (json!({ "workspace": "gone" }), "workspace"),
        ] {
            let ppg = FakeApi::new(contract);
            let ppg = ppg.user().file(LINK, &link.to_string());
            let output = ppg.run_line("status");
            output.code(4).stderr_contains("project.json; choose another with");
            assert!(output.stdout.contains("gone: not found (.ppg/project.json)"), "{}", output.stdout);
            assert_eq!(ppg.run_line("status -o json").code(4).json()[part]["found"], false);
        }
    }
}

#[test]
fn each_part_that_does_not_exist_is_marked() {
    for contract in [DOCUMENTED, LIVE] {
        for (link, found) in [
            (
                json!({ "workspace": "gone", "project": "gone", "database": "gone" }),
                [json!(false), json!(false), json!(false)],
            ),
            (
                json!({ "workspace": "w1", "project": "gone", "database": "gone" }),
                [json!(true), json!(false), json!(false)],
            ),
            (
                json!({ "workspace": "w1", "project": "p1", "database": "gone" }),
                [json!(true), json!(true), json!(false)],
            ),
            (
                json!({ "workspace": "Acme", "project": "nope", "database": "gone" }),
                [json!(true), json!(false), json!(false)],
            ),
            (json!({ "workspace": "gone", "project": "p1" }), [json!(false), json!(true), Value::Null]),
        ] {
            let api = FakeApi::new(contract);
            let ppg = api.user().file(LINK, &link.to_string());
            // The contract is known from then on.
            ppg.run_line("workspace list").ok();
            let before = api.request_lines().len();
            let output = ppg.run_line("status -o json");
            let shown = output.code(4).json();
            let asked = api.lines_since(before);
            assert_eq!(
                ["workspace", "project", "database"].map(|part| shown[part]["found"].clone()),
                found,
                "{link}: {asked:#?}"
            );
            // A name costs its lookup.
            let most = if link["workspace"] == "gone" { 4 } else { 10 };
            assert!(asked.len() <= most, "{link}: {asked:#?}");
        }
        // A source that another one outranks is looked at as well.
        let config = "[profiles.default]\nworkspace = \"gone\"\n";
        for link in
            [json!({ "project": "p1" }), json!({ "project": "p1", "database": "d1" }), json!({ "database": "d1" })]
        {
            let api = FakeApi::new(contract);
            let ppg = api.user().file(LINK, &link.to_string()).file("config.toml", config);
            let output = ppg.run_line("status");
            output.code(4).stderr_contains("it comes from profile default; choose another with ppg workspace use");
            assert!(output.stdout.contains("gone: not found (profile default)"), "{}", output.stdout);
            assert_eq!(output.stdout.matches("not found").count(), 1, "{}", output.stdout);
        }
    }
}

#[test]
fn a_service_that_cannot_be_reached_has_no_contract() {
    let ppg = TestCommand::for_url("http://127.0.0.1:1/v1").file(LINK, &whole_link());
    assert_eq!(ppg.run_line("status -o json").code(7).json()["service"]["contract"], Value::Null);
}

#[test]
fn a_saved_connection_string_is_mentioned_and_not_shown() {
    let api = FakeApi::new(LIVE);
    let ppg = api.user().file(LINK, &whole_link());
    assert_eq!(ppg.run_line("status -o json").ok().json()["database"]["connectionFrom"], Value::Null);
    let output = ppg.run_line("status");
    assert!(output.stdout.contains("no string saved"), "{}", output.stdout);
}
