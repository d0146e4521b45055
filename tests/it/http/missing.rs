//! A 404 is about what does not exist: neither about what contains it, nor about a selection that is valid.

use ppg_test::fake_api::{FakeApi, LIVE};
use ppg_test::program::{Output, TestCommand};
use serde_json::{Value, json};

use super::selection::{LINK, account, linked};

fn whole_link() -> Value {
    json!({ "workspace": "w1", "project": "p1", "database": "d1" })
}

#[test]
fn a_valid_selection_is_not_blamed_for_something_else() {
    let api = FakeApi::new(LIVE);
    let users = [
        (api.user().file(LINK, &whole_link().to_string()), ""),
        (api.user().file("config.toml", "[profiles.default]\nworkspace = \"w1\"\nproject = \"p1\"\n"), ""),
        (api.user().env("PPG_WORKSPACE", "w1").env("PPG_PROJECT", "p1"), ""),
        (api.user(), " --workspace w1 --project p1"),
        (api.user(), " --workspace Acme --project shop"),
        (api.user(), ""),
    ];
    for (command, missing, hint) in [
        ("integration delete --client client_nope --yes", "client client_nope: ", "ppg integration list"),
        ("token delete stok_nope --yes", "service token stok_nope: ", "ppg token list"),
        (
            "db create x --region eu-central-1 --from-backup bkp_nope --database d1",
            "backup bkp_nope: ",
            "ppg backup list d1",
        ),
    ] {
        for (ppg, options) in &users {
            let output = ppg.run_line(&format!("{command}{options}"));
            output.code(4).is_one_error_line().stderr_contains(missing).stderr_contains(hint);
            for wrong in ["no workspace", "no project", "it comes from", "unlink"] {
                assert!(!output.stderr.contains(wrong), "{}", output.stderr);
            }
        }
    }
}

#[test]
fn a_selection_that_does_not_exist_is_named_where_something_else_is_missing_too() {
    let api = FakeApi::new(LIVE);
    let ppg = api.user().file(LINK, &json!({ "workspace": "gone", "project": "gone" }).to_string());
    for line in ["integration delete --client client_nope --yes", "token delete stok_nope --yes"] {
        let output = ppg.run_line(line);
        output.code(4).is_one_error_line().stderr_contains("no workspace has the ID or name \"gone\"; it comes from");
    }
}

#[test]
fn a_backup_is_found_in_whatever_database_it_is() {
    let service = account();
    let user = || TestCommand::for_service(&service);
    for (ppg, line, target) in [
        (linked(&service, &whole_link()), "backup restore b3 --dry-run", "d3"),
        (linked(&service, &json!({ "project": "p1" })), "backup restore b3 --dry-run", "d3"),
        (linked(&service, &json!({ "project": "gone" })), "backup restore b3 --dry-run", "d3"),
        (user().env("PPG_PROJECT", "p1"), "backup restore b3 --dry-run", "d3"),
        (user().env("PPG_WORKSPACE", "w1"), "backup restore b3 --dry-run --to d3", "d3"),
        (linked(&service, &whole_link()), "backup restore b3 --to posts --project p2 --dry-run", "d3"),
    ] {
        let output = ppg.run_line(line);
        output.ok();
        let shown = format!("{}{}", output.stdout, output.stderr);
        assert!(shown.contains(&format!("databases/{target}/backups/b")), "{line}: {shown}");
    }
    // The project names the target only. This service refuses another database, which it can only do once it found both.
    let other = user().run_line("backup restore b3 --to orders --project shop --dry-run");
    other.code(5).is_one_error_line().stderr_contains("only into its own database");
    let ppg = linked(&service, &whole_link());
    ppg.run_line("backup get b3 -o id").ok().stdout_eq("b3\n");
    ppg.run_line("backup wait b3 -o id").ok().stdout_eq("b3\n");
    ppg.run_line("backup get b9").code(4).is_one_error_line().stderr_contains("no database has the backup \"b9\"");
    // The database that an option names is the only one that counts.
    ppg.run_line("backup get b3 --database d1")
        .code(4)
        .is_one_error_line()
        .stderr_contains("the database has no backup");
}

/// What the hint says to type, from `ppg` to the end of the command.
fn suggested(output: &Output) -> String {
    let at = output.stderr.find("ppg --").unwrap_or_else(|| panic!("no option is kept: {}", output.stderr));
    let command = output.stderr[at..].split([',', ';', ')', '\n']).next().unwrap();
    command.split(" or run ").next().unwrap().trim_end().to_owned()
}

#[test]
fn a_hint_keeps_the_service_and_the_profile_and_works_when_typed() {
    let service = account();
    // The address is in the profile or an option only: a hint without it would not reach the service.
    let profile = format!("[profiles.work]\napi-url = \"{}\"\napi-contract = \"1.0\"\n", service.url());
    let address = format!("--api-url {} --api-contract 1.0", service.url());
    for options in ["--profile work", &address] {
        let ppg = TestCommand::without_service().env("PPG_TOKEN", "t").file("config.toml", &profile);
        for line in [
            "db get nope --project blog",
            "db get nope",
            "project get nope",
            "workspace get nope",
            "backup list nope",
            "project use nope",
            "db list --project nope",
            "backup get b9 --database d1",
            "conn env nope --project p1",
        ] {
            let failed = ppg.run_line(&format!("{options} {line}"));
            failed.code(4).is_one_error_line();
            let command = suggested(&failed);
            let words = command.strip_prefix("ppg ").unwrap();
            let words = if options == address { format!("{words} --api-contract 1.0") } else { words.to_owned() };
            let typed = ppg.run_line(&words);
            // A list of databases or backups may have to ask which one.
            assert!(matches!(typed.code, Some(0 | 2)), "{line}: {command}\n{}", typed.stderr);
            assert!(!typed.stderr.contains("unexpected argument"), "{}", typed.stderr);
        }
        let listed = ppg.run_line(&format!("{options} db get nope --project blog"));
        listed.stderr_contains("db list --project blog");
    }
    // What a warning says, too.
    let api = FakeApi::new(LIVE);
    let ppg = TestCommand::without_service().env("PPG_TOKEN", "t");
    let created = ppg.run_line(&format!("--api-url {} db create x --project p1 --region eu-central-1", api.url()));
    created.ok().stderr_contains(&format!("with ppg --api-url {} conn create d1", api.url()));
    created.stderr_contains(&format!("run ppg --api-url {} config set save-connections file", api.url()));
    // Local mode's own commands have no use for them.
    let local = ppg.run_line("--local --profile local local logs");
    local.code(4).stderr_contains("start it with ppg local start");
}
