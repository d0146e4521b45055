//! `use` and `unlink`: where a selection is saved, what overrides it, and what a deleted one leads to.

use std::fs;
use std::path::Path;
use std::process::Command;

use ppg_test::program::{Output, TestCommand};
use ppg_test::samples::{backup, database, list, project, project_with, workspace};
use ppg_test::stub_server::{Reply, StubServer};
use serde_json::{Value, json};

pub(super) const LINK: &str = ".ppg/project.json";

/// Two workspaces with a project each.
pub(super) fn account() -> StubServer {
    let shop = project_with("p1", "shop", "w1", &[database("d1", "orders", "p1"), database("d2", "users", "p1")]);
    let blog = project_with("p2", "blog", "w2", &[database("d3", "posts", "p2")]);
    StubServer::routes([
        ("GET /v1/workspaces", Reply::ok(&list(&[workspace("w1", "Acme"), workspace("w2", "Beta")]))),
        ("GET /v1/workspaces/w1", Reply::ok(&workspace("w1", "Acme"))),
        ("GET /v1/workspaces/w2", Reply::ok(&workspace("w2", "Beta"))),
        ("GET /v1/workspaces/w1/projects", Reply::ok(&list(&[project("p1", "shop", "w1")]))),
        ("GET /v1/workspaces/w2/projects", Reply::ok(&list(&[project("p2", "blog", "w2")]))),
        ("GET /v1/projects/p1", Reply::ok(&shop)),
        ("GET /v1/projects/p2", Reply::ok(&blog)),
        ("GET /v1/databases/d1", Reply::ok(&database("d1", "orders", "p1"))),
        ("GET /v1/databases/d2", Reply::ok(&database("d2", "users", "p1"))),
        ("GET /v1/databases/d3", Reply::ok(&database("d3", "posts", "p2"))),
        ("GET /v1/databases/d1/backups", Reply::ok(&list(&[backup("b1", "d1", "completed")]))),
        ("GET /v1/databases/d2/backups", Reply::ok(&list(&[]))),
        ("GET /v1/databases/d3/backups", Reply::ok(&list(&[backup("b3", "d3", "completed")]))),
    ])
    .allow_unused("an account that all tests here share")
}

pub(super) fn linked(service: &StubServer, link: &Value) -> TestCommand {
    TestCommand::for_service(service).file(LINK, &link.to_string())
}

pub(super) fn link_of(directory: &Path) -> Value {
    serde_json::from_str(&fs::read_to_string(directory.join(LINK)).unwrap()).unwrap()
}

pub(super) fn config_of(ppg: &TestCommand) -> String {
    fs::read_to_string(ppg.home().join("config.toml")).unwrap_or_default()
}

/// Runs a line in a directory below the home.
fn run_in(ppg: &TestCommand, directory: &str, line: &str) -> Output {
    let arguments: Vec<_> = line.split_whitespace().collect();
    let path = ppg.home().join(directory);
    fs::create_dir_all(&path).unwrap();
    let mut command: Command = ppg.command(&arguments);
    command.current_dir(path);
    ppg.finish(command, &arguments)
}

#[test]
fn use_writes_the_link_that_applies_here() {
    let service = account();
    let ppg = linked(&service, &json!({ "project": "p1" }));
    run_in(&ppg, "src/api", "project use blog").ok().stderr_contains(LINK);
    assert_eq!(link_of(ppg.home()), json!({ "workspace": "w2", "project": "p2" }));
    run_in(&ppg, "src/api", "project get -o id").ok().stdout_eq("p2\n");
    ppg.run_line("db use posts").ok();
    assert_eq!(link_of(ppg.home()), json!({ "workspace": "w2", "project": "p2", "database": "d3" }));
    ppg.run_line("workspace use Acme").ok();
    assert_eq!(link_of(ppg.home()), json!({ "workspace": "w1" }));
    assert_eq!(config_of(&ppg), "", "the profile is as it was");
}

#[test]
fn use_writes_the_profile_where_no_link_applies() {
    let service = account();
    let ppg = TestCommand::for_service(&service);
    ppg.run_line("db use d1").ok().stderr_contains("Profile default uses database orders of project shop");
    ppg.run_line("db get -o id").ok().stdout_eq("d1\n");
    assert!(
        config_of(&ppg).contains("workspace = \"w1\"\nproject = \"p1\"\ndatabase = \"d1\"\n"),
        "{}",
        config_of(&ppg)
    );
    // A link to local mode does not apply to the hosted service.
    let ppg = linked(&service, &json!({ "project": "proj_9", "local": true }));
    ppg.run_line("project use shop").ok();
    assert_eq!(link_of(ppg.home()), json!({ "project": "proj_9", "local": true }));
    assert!(config_of(&ppg).contains("[profiles.default]"), "{}", config_of(&ppg));
}

#[test]
fn link_and_profile_choose_where_use_writes() {
    let service = account();
    let ppg = linked(&service, &json!({ "project": "p1" }));
    run_in(&ppg, "blog", "project use blog --link").ok();
    assert_eq!(link_of(&ppg.home().join("blog"))["project"], "p2");
    assert_eq!(link_of(ppg.home()), json!({ "project": "p1" }), "the link above is as it was");
    let ppg = linked(&service, &json!({ "project": "p1" }));
    let saved = ppg.run_line("project use blog --profile default");
    let link = ppg.home().join(LINK).display().to_string();
    saved.ok().stderr_contains(&format!("note: {link} overrides it here"));
    assert_eq!(link_of(ppg.home()), json!({ "project": "p1" }));
    assert!(
        config_of(&ppg).contains("[profiles.default]\nworkspace = \"w2\"\nproject = \"p2\"\n"),
        "{}",
        config_of(&ppg)
    );
    // The variable names a profile, but the link ranks above that.
    let ppg = linked(&service, &json!({ "project": "p1" })).env("PPG_PROFILE", "default");
    ppg.run_line("project use blog").ok();
    assert_eq!(link_of(ppg.home())["project"], "p2");
}

#[test]
fn the_database_of_project_use_must_belong_to_the_project() {
    let service = account();
    let ppg = TestCommand::for_service(&service);
    ppg.run_line("project use shop --link --database users").ok().stderr_contains("database users of project shop");
    assert_eq!(link_of(ppg.home()), json!({ "workspace": "w1", "project": "p1", "database": "d2" }));
    for other in ["posts", "d3", "user"] {
        let refused = ppg.run_line(&format!("project use shop --link --database {other}"));
        refused
            .code(4)
            .is_one_error_line()
            .stderr_contains(&format!("project shop: no database has the ID or name {other:?}"));
        assert_eq!(link_of(ppg.home())["database"], "d2", "nothing was saved");
    }
}

#[test]
fn what_still_overrides_the_choice_is_named_in_one_line() {
    let service = account();
    for (variables, note) in [
        (&[("PPG_PROJECT", "p2")][..], "note: PPG_PROJECT overrides it here"),
        (&[("PPG_WORKSPACE", "w2")], "note: PPG_WORKSPACE overrides it here"),
        (&[("PPG_DATABASE", "d3"), ("PPG_PROJECT", "p2")], "note: PPG_PROJECT and PPG_DATABASE override it here"),
    ] {
        for line in ["project use p1", "project use p1 --link", "project use p1 --database d1"] {
            let ppg = variables.iter().fold(TestCommand::for_service(&service), |ppg, (name, to)| ppg.env(name, to));
            let output = ppg.run_line(line);
            output.ok().stderr_contains(note);
            assert_eq!(output.stderr.lines().count(), 2, "{}", output.stderr);
        }
    }
    let ppg = TestCommand::for_service(&service).env("PPG_PROJECT", "p1");
    assert_eq!(ppg.run_line("project use p1").ok().stderr.lines().count(), 1, "the same project overrides nothing");
}

#[test]
fn unlink_removes_the_link_that_applies_here() {
    let service = StubServer::forbidden();
    let ppg = linked(&service, &json!({ "project": "p1", "local": true }));
    run_in(&ppg, "src", "project unlink --dry-run").ok().stderr_contains("Would remove");
    let removed = run_in(&ppg, "src", "project unlink -o json");
    let path = ppg.home().join(LINK);
    removed.ok().json_eq(&json!({
        "path": path.display().to_string(), "workspace": null, "project": "p1", "database": null, "local": true,
    }));
    assert!(!path.parent().unwrap().exists(), "an empty directory is not left behind");
    let none = ppg.run_line("project unlink");
    none.code(4).is_one_error_line().stderr_contains("ppg project use PROJECT --link");
    // What other commands fail on is removed as well.
    let ppg = TestCommand::for_service(&service).file(LINK, "{").file(".ppg/other", "kept");
    ppg.run_line("db list").code(2).stderr_contains("ppg project unlink");
    ppg.run_line("project unlink").ok().stdout_eq("");
    assert!(!ppg.home().join(LINK).exists() && ppg.home().join(".ppg/other").exists());
}

#[test]
fn use_does_not_save_beside_an_invalid_link() {
    let service = account();
    let ppg = TestCommand::for_service(&service).file(LINK, "{");
    ppg.run_line("project use shop").code(2).stderr_contains("project.json:1:");
    assert_eq!(config_of(&ppg), "");
    ppg.run_line("project use shop --link").ok();
    ppg.run_line("project get -o id").ok().stdout_eq("p1\n");
}

/// What the hint says after "choose another with", typed with a name in place of the placeholder.
fn typed(output: &Output, command: &str, placeholder: &str, name: &str) -> String {
    let hint = output.stderr.split("choose another with ppg ").nth(1).unwrap_or_else(|| panic!("{}", output.stderr));
    let hint = hint.split(", or run").next().unwrap().trim();
    assert!(hint.starts_with(command), "{hint}");
    hint.replace(placeholder, name)
}

#[test]
fn an_outdated_link_is_named_and_its_hint_works() {
    let service = account();
    let project = ("project use PROJECT", "PROJECT", "blog");
    // Where the workspace is gone, there may be no project to choose.
    let workspace = ("workspace use WORKSPACE", "WORKSPACE", "Beta");
    for (link, line, (command, placeholder, name)) in [
        (json!({ "project": "gone" }), "project get", project),
        (json!({ "workspace": "gone", "project": "gone" }), "db list", workspace),
        (json!({ "workspace": "gone" }), "project list", workspace),
        (json!({ "workspace": "gone" }), "project create again --region us-east-1", workspace),
        (json!({ "workspace": "w1", "project": "gone", "database": "gone" }), "db get", project),
        (json!({ "workspace": "gone", "project": "gone", "database": "gone" }), "conn env", workspace),
    ] {
        let ppg = linked(&service, &link);
        let output = ppg.run_line(line);
        let path = ppg.home().join(LINK).display().to_string();
        output.code(4).is_one_error_line().stderr_contains(&format!("it comes from {path}; "));
        ppg.run_line(&typed(&output, command, placeholder, name)).ok();
        ppg.run_line("project get -o id").ok().stdout_eq("p2\n");
        let ppg = linked(&service, &link);
        ppg.run_line("project unlink").ok();
        ppg.run_line("project get shop -o id").ok().stdout_eq("p1\n");
    }
    let ppg = linked(&service, &json!({ "project": "p1", "database": "gone" }));
    let output = ppg.run_line("db get");
    output.code(4).is_one_error_line().stderr_contains(LINK);
    ppg.run_line(&typed(&output, "db use DB", "DB", "users").replace("users", "d1")).ok();
    ppg.run_line("db get -o id").ok().stdout_eq("d1\n");
}

#[test]
fn an_outdated_profile_is_named_and_its_hint_works() {
    let service = account();
    let config = |key: &str| format!("profile = \"work\"\n[profiles.work]\n{key} = \"gone\"\n");
    // The project of the command line is looked up in the workspace of the profile.
    let ppg = TestCommand::for_service(&service).file("config.toml", &config("workspace"));
    let output = ppg.run_line("project get --project shop");
    output.code(4).is_one_error_line().stderr_contains("it comes from profile work; ");
    ppg.run_line(&typed(&output, "workspace use WORKSPACE", "WORKSPACE", "Acme")).ok();
    ppg.run_line("project get --project shop -o id").ok().stdout_eq("p1\n");
    // In a linked directory the hint names the profile, without which the command would write the link.
    let ppg = linked(&service, &json!({ "database": "d1" })).file("config.toml", &config("project"));
    let output = ppg.run_line("project get");
    output.code(4).stderr_contains("profile work");
    ppg.run_line(&typed(&output, "project use PROJECT --profile work", "PROJECT", "shop")).ok();
    ppg.run_line("project get -o id").ok().stdout_eq("p1\n");
    assert_eq!(link_of(ppg.home()), json!({ "database": "d1" }));
    let ppg = TestCommand::for_service(&service).env("PPG_PROJECT", "gone");
    ppg.run_line("project get").code(4).is_one_error_line().stderr_contains("it comes from PPG_PROJECT; unset that");
}

#[test]
fn doctor_finds_an_outdated_link() {
    let service = account();
    let check = |link: Value, line: &str| {
        let output = linked(&service, &link).run_line(line);
        let checks: Vec<Value> = serde_json::from_str(&output.stdout).unwrap();
        let found = checks.into_iter().find(|check| check["check"] == "link").unwrap();
        (output.code, found["status"].as_str().unwrap().to_owned(), found["hint"].to_string())
    };
    let (ok, code) = ("ok".to_owned(), Some(0));
    assert_eq!(
        check(json!({ "project": "p1", "database": "d2" }), "doctor -o json"),
        (code, ok.clone(), "null".into())
    );
    for link in [
        json!({ "project": "gone" }),
        json!({ "project": "p1", "database": "d3" }),
        json!({ "database": "gone" }),
        json!({ "workspace": "gone" }),
    ] {
        let (code, status, hint) = check(link.clone(), "doctor -o json");
        assert_eq!((code, status.as_str()), (Some(1), "failed"), "{link}");
        assert!(hint.contains("ppg project unlink"), "{hint}");
        assert_eq!(check(link, "doctor --offline -o json").1, "ok");
    }
    let (code, status, _) = check(json!({ "project": "proj_9", "local": true }), "doctor -o json");
    assert_eq!((code, status.as_str()), (Some(0), "note"), "a link to local mode is not for this service");
}

#[test]
fn doctor_finds_an_outdated_profile_and_an_invalid_link() {
    let service = account();
    let checks = |ppg: &TestCommand, code: i32| {
        let checks: Vec<Value> = serde_json::from_str(&ppg.run_line("doctor -o json").code(code).stdout).unwrap();
        move |name: &str| checks.iter().find(|check| check["check"] == name).cloned().unwrap_or_default()
    };
    for setting in ["workspace", "project", "database"] {
        let user = || TestCommand::for_service(&service);
        let found = checks(&user().file("config.toml", &format!("[profiles.default]\n{setting} = \"gone\"\n")), 1);
        assert_eq!(found("selection")["status"], "failed");
        assert!(found("selection")["detail"].as_str().unwrap().contains("it comes from profile default"));
    }
    let found = checks(&TestCommand::for_service(&service).env("PPG_PROJECT", "p1"), 0);
    assert_eq!((&found("selection")["status"], &found("link")["status"]), (&json!("ok"), &json!("note")));
    let found = checks(&TestCommand::for_service(&service).file(LINK, "{"), 1);
    assert_eq!((&found("config")["status"], &found("link")["status"]), (&json!("ok"), &json!("failed")));
    assert!(found("link")["detail"].as_str().unwrap().contains("ppg project unlink"), "{}", found("link"));
    let found = checks(&TestCommand::for_service(&service).file("config.toml", "[profiles.default]\ntimeot = 5\n"), 1);
    assert_eq!((&found("config")["status"], &found("link")["status"]), (&json!("failed"), &json!("note")));
}

#[test]
fn all_and_an_option_that_selects_a_part_are_refused() {
    let service = account();
    for line in ["db list --all", "conn list --all"] {
        for option in ["--project shop", "--database d1"] {
            let refused = TestCommand::for_service(&service).run_line(&format!("{line} {option}"));
            refused.code(2).is_one_error_line().stderr_contains("'--all' cannot be used with '--");
        }
    }
    // What a link or a variable selects is selected for other commands.
    let ppg = linked(&service, &json!({ "project": "p1", "database": "d1" })).env("PPG_PROJECT", "p1");
    ppg.run_line("db list --all -o id").ok().stdout_eq("d1\nd2\nd3\n");
    TestCommand::for_service(&service).run_line("db list --all --workspace Beta -o id").ok().stdout_eq("d3\n");
}

#[test]
fn quickstart_uses_the_workspace_that_is_left_of_the_selection() {
    let made = project_with("p9", "new", "w2", &[database("d9", "main", "p9")]);
    let routes = || {
        StubServer::routes([
            ("GET /v1/workspaces", Reply::ok(&list(&[workspace("w1", "Acme"), workspace("w2", "Beta")]))),
            ("GET /v1/workspaces/w2", Reply::ok(&workspace("w2", "Beta"))),
            ("GET /v1/workspaces/w2/projects", Reply::ok(&list(&[]))),
            ("POST /v1/workspaces/w2/projects", Reply::ok(&made)),
            ("GET /v1/projects/p9", Reply::ok(&made)),
        ])
        .allow_unused("what follows after the project is created")
    };
    let config = "[profiles.default]\nworkspace = \"w2\"\n";
    for (link, config) in [
        (json!({ "workspace": "w2", "project": "gone", "database": "gone" }), ""),
        (json!({ "workspace": "w2", "project": "gone" }), config),
        (json!({ "workspace": "gone", "project": "gone" }), config),
        (json!({ "project": "gone" }), config),
    ] {
        let service = routes();
        let ppg = linked(&service, &link).file("config.toml", config);
        let output = ppg.run_line("quickstart --region us-east-1 --yes");
        let created = service.request_lines().iter().any(|line| line == "POST /v1/workspaces/w2/projects");
        assert!(created, "{link} {config}: {}", output.stderr);
    }
}

#[test]
fn a_token_option_is_noted_where_local_mode_does_not_use_it() {
    let ppg = TestCommand::without_service().file("token", "t").file("config.toml", "[profiles.mine]\nlocal = true\n");
    for line in [
        "--local --token-file token status --offline",
        "--token-stdin --local=true status --offline",
        "--profile mine --token-file token status --offline",
    ] {
        ppg.run_line(line).ok().stderr_contains("note: local mode does not use the token of --token-");
    }
    let ppg = ppg.env("PPG_TOKEN", "t").env("PPG_LOCAL", "1");
    ppg.run_line("status --offline").ok().stderr_eq("");
    ppg.run_line("--token-file token status --offline").ok().stderr_contains("note: local mode does not use");
    // Only the active profile selects local mode here: the token ranks above it.
    let config = "profile = \"mine\"\n[profiles.mine]\nlocal = true\n";
    let ppg = TestCommand::without_service().file("config.toml", config).env("PRISMA_SERVICE_TOKEN", "t");
    let note =
        "note: profile mine uses local mode; PRISMA_SERVICE_TOKEN selects the hosted service; --local uses local mode";
    ppg.run_line("status --offline").ok().stderr_eq(note);
    let ppg = TestCommand::without_service().file("config.toml", config).file(LINK, "{\"project\": \"p1\"}");
    ppg.run_line("status --offline").ok().stderr_contains("profile mine uses local mode; --local=false uses the link");
    ppg.run_line("status --offline --local=false").ok().stderr_eq("");
}

#[test]
fn the_options_for_and_against_local_mode() {
    let mode = |line: &str, variable: Option<&str>| {
        let ppg = TestCommand::without_service();
        let ppg = if let Some(value) = variable { ppg.env("PPG_LOCAL", value) } else { ppg };
        let output = ppg.run_line(&format!("{line} status --offline -o json"));
        output.ok().json()["service"]["mode"].as_str().unwrap().to_owned()
    };
    for (line, variable, expected) in [
        ("--local", None, "local"),
        ("--local=true", Some("0"), "local"),
        ("--local=1", Some("false"), "local"),
        ("", Some("1"), "local"),
        ("", Some("0"), "hosted"),
        ("--local=false", Some("1"), "hosted"),
        ("--no-local", Some("1"), "hosted"),
        ("--no-local --local", None, "local"),
        ("--local --no-local", None, "hosted"),
        ("--local=false --api-url http://127.0.0.1:9/v1", None, "hosted"),
    ] {
        assert_eq!(mode(line, variable), expected, "{line:?} {variable:?}");
    }
    let ppg = TestCommand::without_service();
    ppg.run_line("--local=maybe status").code(2).is_one_error_line();
    ppg.run_line("--local --api-url http://127.0.0.1:9/v1 status").code(2).is_one_error_line();
}
