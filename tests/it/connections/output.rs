//! `--format` and `--write` of the commands that create or rotate: one command gives a database and its variables.

use std::os::unix::fs::PermissionsExt;

use ppg_test::fake_api::{DOCUMENTED, FakeApi, LIVE, pooled, string, token};
use ppg_test::keyring::no_bus;
use ppg_test::program::{Output, TestCommand};
use ppg_test::samples;
use ppg_test::stub_server::{RecordedRequest, Reply, StubServer};
use serde_json::json;

const CREATE_DATABASE: &str = "db create orders --region eu-central-1 --project p1";
const CREATE_PROJECT: &str = "project create shop --region eu-central-1 --workspace w1";

/// The commands, with the contract that has each, and the strings of `DATABASE_URL` and `DIRECT_URL`.
fn commands() -> Vec<(&'static str, bool, String, String)> {
    let documented = format!("prisma+postgres://accelerate.example/?api_key={}", samples::API_KEY);
    let direct = format!("postgres://ada:{}@db.example:5432/app?sslmode=require", samples::PASSWORD);
    vec![
        (CREATE_DATABASE, LIVE, pooled(1), string(1)),
        (CREATE_PROJECT, LIVE, pooled(1), string(1)),
        ("conn create d1", LIVE, string(1), string(1)),
        ("conn create d1 --type prisma", LIVE, pooled(1), string(1)),
        ("conn rotate c1 --yes", LIVE, string(1), string(1)),
        (CREATE_DATABASE, DOCUMENTED, documented.clone(), direct.clone()),
        (CREATE_PROJECT, DOCUMENTED, documented, direct),
        ("conn create d1", DOCUMENTED, string(0), string(0)),
    ]
}

/// A user on a machine without a keyring.
fn start(live: bool) -> (FakeApi, TestCommand) {
    let api = FakeApi::new(live);
    let user = no_bus(api.user());
    (api, user)
}

/// The variables in the file of `GITHUB_ENV`.
fn github_variables(text: &str) -> Vec<(String, String)> {
    let mut lines = text.lines();
    let mut variables = Vec::new();
    while let Some((name, delimiter)) = lines.next().map(|line| line.split_once("<<").unwrap()) {
        let value: Vec<_> = lines.by_ref().take_while(|line| *line != delimiter).collect();
        variables.push((name.to_owned(), value.join("\n")));
    }
    variables
}

#[test]
fn standard_output_has_the_variables_alone() {
    for (line, live, url, direct) in commands() {
        let (_api, user) = start(live);
        let ended = user.run_line(&format!("{line} --format github"));
        let variables = github_variables(&ended.ok().stdout);
        assert_eq!(variables[0], ("DATABASE_URL".into(), url.clone()), "{line}");
        assert_eq!(variables[1], ("DIRECT_URL".into(), direct.clone()), "{line}");
        assert_eq!(variables.last().unwrap(), &("PPG_DATABASE".into(), "d1".into()), "{line}");

        let (_api, user) = start(live);
        let json = user.run_line(&format!("{line} --format json")).ok().json();
        assert_eq!((&json["DATABASE_URL"], json.get("PPG_DATABASE")), (&url.as_str().into(), None), "{line}");

        let (_api, user) = start(live);
        let script = user.run_line(&format!("{line} --format sh --prefix SHOP_ --variable URL"));
        let script = format!("{}\nprintf %s \"$SHOP_URL\"", script.ok().stdout);
        let shell = std::process::Command::new("sh").args(["-c", &script]).output().unwrap();
        assert_eq!(String::from_utf8(shell.stdout).unwrap(), url, "{line}");
    }
}

#[test]
fn a_file_gets_the_variables_and_standard_output_no_secret() {
    for (line, live, url, _) in commands() {
        let (_api, user) = start(live);
        let ended = user.run_line(&format!("{line} --write .env"));
        ended.ok().stderr_contains("Created .env with").output_lacks("NeverShown");
        let file = user.home().join(".env");
        assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
        assert!(std::fs::read_to_string(file).unwrap().contains(&format!("DATABASE_URL=\"{url}\"\n")), "{line}");
        assert!(ended.stdout.contains("CREATED AT"), "{ended:?}");
    }
    let (_api, user) = start(LIVE);
    user.run_line(&format!("{CREATE_DATABASE} --write .env -o id")).ok().stdout_eq("d1\n");
}

#[test]
fn a_runner_masks_what_a_creation_prints() {
    for (line, live, url, direct) in commands() {
        let (_api, user) = start(live);
        let ended = user.env("GITHUB_ACTIONS", "true").run_line(&format!("{line} --format github"));
        for secret in [url, direct] {
            ended.ok().stderr_contains(&format!("::add-mask::{secret}\n"));
        }
    }
}

/// The commands that print a secret that the service shows, with the contract that has each, and the secret.
fn printing() -> Vec<(&'static str, bool, String)> {
    let password = samples::PASSWORD.to_owned();
    vec![
        ("conn create d1", LIVE, string(1)),
        ("conn create d1 -o env", LIVE, string(1)),
        ("conn create d1 -o json", LIVE, "pw1NeverShown".into()),
        ("conn create d1 --jq .connectionString", LIVE, string(1)),
        ("conn rotate c1 --yes -o yaml", LIVE, string(1)),
        ("db url d1 --create-connection", LIVE, string(1)),
        ("db url d1 -o json", DOCUMENTED, password.clone()),
        ("db get d1 --show-secrets", DOCUMENTED, password.clone()),
        ("db list --project p1 --show-secrets -o json", DOCUMENTED, password.clone()),
        ("project get p1 --show-secrets -o json", DOCUMENTED, password),
        ("db create orders --region eu-central-1 --project p1 --show-secrets -o json", LIVE, string(1)),
        ("project create shop --region eu-central-1 --workspace w1 --show-secrets -o json", LIVE, pooled(1)),
        ("token create ci --workspace w1", LIVE, token(1)),
        ("token create ci --workspace w1 --jq .value", LIVE, token(1)),
        ("auth token", LIVE, "test-token".into()),
        ("auth token -o json", LIVE, "test-token".into()),
        ("api POST databases/d1/connections -f name=ci", LIVE, string(1)),
        ("--database d1 run --create-connection -- printenv PGPASSWORD", LIVE, "pw1NeverShown".into()),
    ]
}

#[test]
fn a_runner_masks_whatever_is_printed() {
    for (line, live, secret) in printing() {
        let (_api, user) = start(live);
        let user = user.env("PPG_TOKEN", "test-token");
        let ended = user.env("GITHUB_ACTIONS", "true").run_line(line);
        ended.ok().stderr_contains(&format!("::add-mask::{secret}\n"));
        let (_api, user) = start(live);
        let ended = user.env("PPG_TOKEN", "test-token").run_line(line);
        assert!(!ended.ok().stderr.contains("::add-mask::"), "{ended:?}");
    }
    // What stays masked in the output needs no mask.
    let (_api, user) = start(DOCUMENTED);
    user.env("GITHUB_ACTIONS", "true").run_line("db get d1").ok().stderr_eq("");
}

#[test]
fn what_cannot_work_is_refused_before_anything_is_created() {
    for (line, live, ..) in commands() {
        let (api, user) = start(live);
        let user = user.file("bad.env", "A='never ends\n");
        for (options, code, message) in [
            ("--format sh --prefix 1-", 2, "invalid variable name"),
            ("--format github -o json", 2, "leave out -o json, --json or --jq"),
            ("--format github --jq .x", 2, "leave out -o json, --json or --jq"),
            ("--format fish -o csv", 2, "leave out -o"),
            ("--format sh --write .env", 2, "cannot be used with"),
            ("--prefix X_", 2, "--prefix is for variables; add --format or --write"),
            ("--variable X", 2, "--variable is for variables; add --format or --write"),
            ("--only X --format sh", 2, "there is no variable"),
            ("--format sh --variable PGHOST", 2, "the variable PGHOST would be set twice"),
            ("--format json --variable PGSSLMODE --prefix A_", 2, "the variable A_PGSSLMODE would be set twice"),
            ("--format github --variable PPG_DATABASE", 2, "the variable PPG_DATABASE would be set twice"),
            ("--write .env --variable PGPASSWORD", 2, "the variable PGPASSWORD would be set twice"),
            ("--write .env --variable A=B", 2, "invalid variable name \"A=B\""),
            ("--write -", 2, "\"-\" is not the name of a file"),
            ("--write no/such/place", 1, "cannot write"),
            ("--write bad.env", 1, ""),
        ] {
            let ended = user.run_line(&format!("{line} {options}"));
            assert!(ended.code.is_some_and(|found| found == code || found == 2), "{line} {options}: {ended:?}");
            ended.stderr_contains(message);
            assert_eq!(ended.stdout, "", "{line} {options}");
        }
        assert_eq!(api.changes(), [""; 0], "{line}");
    }
    let (api, user) = start(LIVE);
    user.run_line(&format!("{CREATE_DATABASE} --type direct")).code(2).stderr_contains("add --format or --write");
    user.run_line(&format!("{CREATE_PROJECT} --no-database --format sh")).code(2).is_one_error_line();
    assert_eq!(api.changes(), [""; 0]);
}

#[test]
fn a_name_that_a_variable_cannot_have_is_refused_before_a_request() {
    let service = StubServer::forbidden();
    let user = TestCommand::for_service(&service);
    for (options, message) in [
        ("--name PGHOST", "the variable PGHOST would be set twice"),
        ("--variable PGPASSWORD --prefix X_", "the variable X_PGPASSWORD would be set twice"),
        ("--name DIRECT_URL", "the variable DIRECT_URL would be set twice"),
        ("--name DIRECT_URL --type prisma", "the variable DIRECT_URL would be set twice"),
        ("--name A=B", "invalid variable name \"A=B\""),
        ("--name 1A", "invalid variable name \"1A\""),
        ("--prefix a-", "invalid variable name \"a-DATABASE_URL\""),
    ] {
        for line in [
            format!("conn env d1 {options}"),
            format!("conn env d1 --write .env {options}"),
            format!("--database d1 run {options} -- env"),
        ] {
            user.run_line(&line).code(2).is_one_error_line().stderr_contains(message);
        }
    }
    user.run_line("conn env d1 --format github --name PPG_DATABASE").code(2).is_one_error_line();
    let (_api, user) = start(DOCUMENTED);
    // Names that differ, and names for one value.
    user.run_line("conn env d1 --name PPG_DATABASE --format sh").ok();
    user.run_line("conn env d1 --name PGHOST --prefix X --format sh").code(2);
    let direct = user.run_line("conn env d1 --name DIRECT_URL --type direct --format json").ok().json();
    assert!(direct["DIRECT_URL"].as_str().unwrap().starts_with("postgres://"), "{direct}");
    user.run_line("--database d1 run --name DIRECT_URL --type direct -- printenv DIRECT_URL").ok();
}

/// A service of the documented contract. A new database has this status and no connection string; a new connection has
/// this password.
fn bare_service(status: &'static str, password: &'static str) -> StubServer {
    StubServer::with(move |request: &RecordedRequest| {
        let mut database = samples::database("d1", "orders", "p1");
        for field in ["connectionString", "apiKeys", "directConnection"] {
            database.as_object_mut().unwrap().remove(field);
        }
        database["status"] = status.into();
        match request.line().as_str() {
            "POST /v1/projects/p1/databases" | "GET /v1/databases/d1" => Reply::ok(&database),
            "POST /v1/databases/d1/connections" => {
                assert!(request.json()["name"].as_str().unwrap().starts_with("ppg on "), "{:?}", request.json());
                Reply::json(201, &samples::connection("c1", "d1", &format!("postgres://ada:{password}@db.example/app")))
            }
            _ => Reply::error(404, "not_found", "there is no such thing"),
        }
    })
    .allow_unused("a test uses a part of it")
}

fn user_of(service: &StubServer) -> TestCommand {
    no_bus(TestCommand::for_service(service))
}

#[test]
fn a_connection_is_created_where_the_creation_shows_no_string() {
    let service = bare_service("active", "secret");
    let ended = user_of(&service).run_line(&format!("{CREATE_DATABASE} --wait --format json"));
    assert_eq!(ended.ok().json()["DATABASE_URL"], "postgres://ada:secret@db.example/app");
    ended.stderr_contains("Created database orders (d1)").stderr_contains("Created connection c1 (ppg on ");
    let lines = service.request_lines();
    assert_eq!(lines.iter().filter(|line| line.starts_with("POST")).count(), 2, "{lines:?}");
}

#[test]
fn what_was_created_is_named_if_its_variables_cannot_be_written() {
    // No reader of .env files gets a value with both.
    let service = bare_service("active", "a'b$c");
    for line in [format!("{CREATE_DATABASE} --format dotenv"), format!("{CREATE_DATABASE} --write .env --quiet")] {
        let user = user_of(&service).env("PPG_SAVE_CONNECTIONS", "file");
        let ended = user.run_line(&line);
        ended.code(5).stderr_contains("error: database d1 is there, but not its variables: ");
        ended.stderr_contains("go on with ppg conn env d1 --create-connection").output_lacks("a'b$c");
        assert_eq!(ended.stdout, "");
        // Its string is saved, so that what the hint says needs no other connection.
        let before = service.request_lines().len();
        user.run_line("conn env d1 --create-connection").ok();
        assert_eq!(service.request_lines()[before..], ["GET /v1/databases/d1"]);
    }
    let user = user_of(&service);
    let ended = user.run_line("conn create d1 --name ppg\u{a0}on\u{a0}x --format dotenv");
    ended.code(2);
    let ended: Output = user.run(&["conn", "create", "d1", "--name", "ppg on x", "--format", "dotenv"]);
    ended.code(5).stderr_contains("connection c1 is there").stderr_contains("ppg conn env d1 --create-connection");
}

#[test]
fn the_variables_come_before_the_wait_fails() {
    let service = StubServer::with(|request: &RecordedRequest| {
        let mut database = samples::database("d1", "orders", "p1");
        let created = request.method == "POST";
        database["status"] = if created { "provisioning" } else { "failure" }.into();
        Reply::ok(&database)
    });
    let ended = user_of(&service).run_line(&format!("{CREATE_DATABASE} --wait --format github"));
    let variables = github_variables(&ended.code(8).stdout);
    assert_eq!(variables.last().unwrap(), &("PPG_DATABASE".into(), "d1".into()), "to delete it");
}

#[test]
fn a_dry_run_prints_the_request() {
    for (line, live, ..) in commands() {
        let (api, user) = start(live);
        for options in ["--format github", "--write .env"] {
            let ended = user.run_line(&format!("{line} {options} --dry-run"));
            assert_eq!(ended.ok().json()["method"], "POST", "{line} {options}");
        }
        assert_eq!(api.changes(), [""; 0]);
        assert!(!user.home().join(".env").exists());
    }
}

#[test]
fn conn_env_has_the_id_for_github_alone() {
    let (_api, user) = start(DOCUMENTED);
    let variables = github_variables(&user.run_line("conn env d1 --format github --prefix A_").ok().stdout);
    assert_eq!(variables.last().unwrap(), &("A_PPG_DATABASE".into(), "d1".into()));
    for format in ["sh", "fish", "powershell", "dotenv", "docker", "json", "direnv"] {
        user.run_line(&format!("conn env d1 --format {format}")).ok().output_lacks("PPG_DATABASE");
    }
    let old = user.run_line("conn env d1 --name URL -o json").ok().json();
    assert_eq!(old, user.run_line("conn env d1 --variable URL -o json").ok().json());
    assert_eq!(json!(old["URL"]), format!("prisma+postgres://accelerate.example/?api_key={}", samples::API_KEY));
}
