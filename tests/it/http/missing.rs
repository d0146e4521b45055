//! A 404 is about what does not exist: neither about what contains it, nor about a selection that is valid.

use ppg_test::fake_api::{FakeApi, LIVE};
use ppg_test::program::TestCommand;
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
