//! A default output format applies to what shows resources. Commands with an output of their own change only with an option
//! of the command line.

use ppg_test::fake_api::{DOCUMENTED, FakeApi, LIVE, pooled, string, token};
use ppg_test::keyring::no_bus;
use ppg_test::program::TestCommand;

const FORMATS: [&str; 7] = ["table", "json", "yaml", "csv", "ndjson", "env", "id"];

fn start() -> (FakeApi, TestCommand) {
    let api = FakeApi::new(DOCUMENTED);
    let user = no_bus(api.user()).file("bin/psql", "#!/bin/sh\necho connected\n");
    std::fs::set_permissions(user.home().join("bin/psql"), std::os::unix::fs::PermissionsExt::from_mode(0o755))
        .unwrap();
    let path = format!("{}:{}", user.home().join("bin").display(), std::env::var("PATH").unwrap());
    (api, user.env("PATH", &path))
}

/// The commands whose output a shell evaluates or a pipe reads.
const OWN: [&str; 11] = [
    "conn env d1",
    "conn env d1 --format json",
    "conn env d1 --format dotenv --prefix A_",
    "db url d1",
    "db psql d1",
    "--database d1 run -- printenv PGHOST",
    "auth token",
    "api workspaces",
    "config get api-url",
    "completions bash",
    "version",
];

#[test]
fn a_default_does_not_change_an_output_of_its_own() {
    let (_api, user) = start();
    let expected: Vec<_> = OWN.iter().map(|line| user.run_line(line).ok().stdout.clone()).collect();
    let mut user = user;
    for format in FORMATS {
        user = user.env("PPG_OUTPUT", format);
        for (line, expected) in OWN.iter().zip(&expected) {
            user.run_line(line).ok().stdout_eq(expected);
        }
    }
    user = user.env("PPG_OUTPUT", "");
    for format in FORMATS {
        user.run_line(&format!("config set output {format}")).ok();
        for (line, expected) in OWN.iter().zip(&expected) {
            user.run_line(line).ok().stdout_eq(expected);
        }
    }
}

#[test]
fn an_option_changes_an_output_of_its_own() {
    let (_api, user) = start();
    let user = user.env("PPG_OUTPUT", "csv");
    let url = user.run_line("db url d1").ok().stdout.trim_end().to_owned();
    for option in ["-o json", "--json"] {
        assert_eq!(user.run_line(&format!("conn env d1 {option}")).ok().json()["DIRECT_URL"], url);
        assert_eq!(user.run_line(&format!("db url d1 {option}")).ok().json()["url"], url);
        assert!(user.run_line(&format!("auth token {option}")).ok().json()["token"].is_string());
        assert_eq!(user.run_line(&format!("version {option}")).ok().json()["name"], "ppg");
        assert_eq!(user.run_line(&format!("config get output {option}")).ok().json()["value"], "json");
    }
    user.run_line("conn env d1 --jq .DIRECT_URL").ok().stdout_eq(&format!("{url}\n"));
    user.run_line("conn env d1 --format json --jq .DIRECT_URL").ok().stdout_eq(&format!("{url}\n"));
    user.run_line("db url d1 -o yaml").ok().stdout_eq(&format!("url: {url}\n"));
    user.run_line("api workspaces -o csv").code(2);
    user.run_line("conn env d1 -o id").code(2).is_one_error_line();
    for (options, hint) in [
        ("--format github -o json", "--format github and JSON exclude each other; leave out -o json, --json or --jq"),
        ("--format fish -o yaml", "--format fish and -o exclude each other; leave out -o"),
    ] {
        user.run_line(&format!("conn env d1 {options}")).code(2).stderr_contains(hint.split("; ").next().unwrap());
    }
    user.run_line("conn env d1 --format fish -o env")
        .ok()
        .stdout_eq(&user.run_line("conn env d1 --format fish").stdout);
}

#[test]
fn a_file_is_written_whatever_the_default_is() {
    let (_api, mut user) = start();
    for format in FORMATS {
        user = user.env("PPG_OUTPUT", format);
        user.run_line(&format!("conn env d1 --write {format}.env")).ok().stdout_eq("");
        assert!(
            std::fs::read_to_string(user.home().join(format!("{format}.env"))).unwrap().starts_with("DATABASE_URL=")
        );
        let created = user.run_line("conn create d1 --format sh");
        assert!(created.ok().stdout.starts_with("export DATABASE_URL="), "{created:?}");
    }
}

/// The commands that show resources, with a line of each kind of output.
const RESOURCES: [&str; 14] = [
    "workspace list",
    "project get p1",
    "db list --project p1",
    "db create x --project p1 --region us-east-1",
    "project create x --workspace w1 --region us-east-1",
    "db wait d1",
    "backup list d1",
    "backup create d1",
    "backup restore b1 --database d1 --yes",
    "conn list d1",
    "integration list",
    "config list",
    "status --offline",
    "local status",
];

#[test]
fn no_default_format_is_refused() {
    let (_api, user) = start();
    let local = user.home().join("local");
    let user = user.env("PPG_LOCAL_DIR", local.to_str().unwrap());
    let tables: Vec<_> = RESOURCES.iter().map(|line| user.run_line(line).ok().stdout.clone()).collect();
    let mut user = user;
    for format in FORMATS {
        user = user.env("PPG_OUTPUT", format);
        for (line, table) in RESOURCES.iter().zip(&tables) {
            let ended = user.run_line(line);
            // Without variables to print, env is a table. The list of settings shows the format itself.
            if matches!(format, "env" | "table") && *line != "config list" {
                ended.ok().stdout_eq(table);
            }
            ended.ok();
        }
        user.run_line("doctor --offline").ok();
    }
    user.run_line("db list --project p1 -o env").code(2).is_one_error_line();
}

#[test]
fn a_default_gives_way_to_columns_and_jq() {
    let (_api, mut user) = start();
    for format in FORMATS {
        user = user.env("PPG_OUTPUT", format);
        user.run_line("workspace list --jq .[0].id").ok().stdout_eq("w1\n");
        let ended = user.run_line("workspace list --columns id --no-headers");
        ended.ok().stdout_eq("w1\n");
    }
    user.run_line("workspace list --columns id -o json").code(2);
    user.run_line("workspace list --jq . -o yaml").code(2);
}

#[test]
fn a_default_of_ids_does_not_lose_what_is_shown_once() {
    for (line, secret) in [
        ("conn create d1", string(1)),
        ("conn create d1 --no-save", string(1)),
        ("conn rotate c1 --yes", string(1)),
        ("token create ci --workspace w1", token(1)),
        ("db create x --project p1 --region eu-central-1 --show-secrets", pooled(1)),
    ] {
        let run = |configure: &dyn Fn(TestCommand) -> TestCommand, options: &str| {
            let api = FakeApi::new(LIVE);
            configure(no_bus(api.user())).run_line(&format!("{line}{options}"))
        };
        let variable = run(&|user| user.env("PPG_OUTPUT", "id"), "");
        assert!(variable.ok().stdout.contains(&secret), "{line}: {variable:?}");
        let setting = run(&|user| user.file("config.toml", "[profiles.default]\noutput = \"id\"\n"), "");
        assert_eq!(setting.ok().stdout, variable.stdout, "{line}");
        let option = run(&|user| user, " -o id");
        option.ok().output_lacks(&secret);
        assert_eq!(option.stdout.trim().len(), 2, "{line}: {option:?}");
    }
    // A string that is saved is not lost.
    let api = FakeApi::new(LIVE);
    let user = no_bus(api.user()).env("PPG_SAVE_CONNECTIONS", "file").env("PPG_OUTPUT", "id");
    user.run_line("conn create d1").ok().stdout_eq("c1\n");
}

#[test]
fn a_new_connection_is_variables_by_default() {
    let (_api, user) = start();
    let user = user.env("PPG_OUTPUT", "env");
    assert!(user.run_line("conn create d1").ok().stdout.starts_with("export DATABASE_URL="));
}
