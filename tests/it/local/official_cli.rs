//! The official command line of Prisma, with local mode in the place of api.prisma.io: nothing of it was changed, its
//! projects, databases, connections and backups are those of `ppg`.

use std::path::PathBuf;

use ppg_test::place;
use ppg_test::sandbox;
use ppg_test::sandbox::Sandbox;
use serde_json::Value;

/// The version that `tests/run.sh` installs.
const VERSION: &str = "8.0.0-rc.19";

/// The program, where it is installed.
fn program() -> PathBuf {
    let tools = place::test_tools().join("official");
    let package = tools.join("node_modules/prisma/package.json");
    let found = std::fs::read_to_string(package).unwrap_or_default();
    assert!(
        found.contains(&format!("\"version\": \"{VERSION}\"")),
        "the official CLI is missing: run npm install --prefix {} prisma@{VERSION}",
        tools.display()
    );
    tools.join("node_modules/.bin/prisma")
}

/// A user of the official CLI, signed in with a service token.
struct User {
    sandbox: Sandbox,
    address: String,
    token: String,
}

impl User {
    fn new() -> User {
        let sandbox = Sandbox::create();
        sandbox.run(&["local", "start"]);
        let live = sandbox.json(&["local", "status"])["liveUrl"].as_str().unwrap().to_owned();
        std::fs::write(sandbox.directory().join("owner"), sandbox.run(&["--local", "auth", "token"])).unwrap();
        let made = sandbox.json(&["--api-url", &live, "--token-file", "owner", "token", "create", "official"]);
        let token = made["value"].as_str().unwrap().to_owned();
        User { sandbox, address: live.trim_end_matches("/v1").to_owned(), token }
    }

    /// `ppg --local ARGUMENTS`, one ID on standard output.
    fn ppg(&self, arguments: &[&str]) -> String {
        self.sandbox.run(&[&["--local"], arguments, &["-o", "id"]].concat()).trim().to_owned()
    }

    /// What `prisma ARGUMENTS` answers.
    fn prisma(&self, arguments: &[&str]) -> Value {
        let mut command = self.sandbox.program("node");
        command
            .arg(program())
            .args(arguments)
            .args(["--json", "--no-interactive", "--yes"])
            .env("PRISMA_MANAGEMENT_API_URL", &self.address)
            .env("PRISMA_AUTH_BASE_URL", &self.address)
            .env("PRISMA_SERVICE_TOKEN", &self.token)
            .env("PRISMA_DISABLE_TELEMETRY", "1");
        let output = command.output().expect("node: install Node.js 20 or newer");
        let said = String::from_utf8_lossy(&output.stdout);
        let answer = said.lines().find_map(|line| serde_json::from_str::<Value>(line).ok()).unwrap_or_default();
        let envelope = &answer["envelope"];
        assert_eq!(envelope["ok"], true, "prisma {arguments:?}\n{}", sandbox::both(&output));
        envelope["result"].clone()
    }
}

#[test]
fn the_official_cli_works_with_local_mode() {
    let user = User::new();
    let workspace = user.ppg(&["workspace", "list"]);
    let said = user.prisma(&["auth", "whoami"]);
    assert_eq!(format!("wksp_{}", said["workspace"]["id"].as_str().unwrap()), workspace);

    let project = user.prisma(&["project", "create", "shop"])["project"]["id"].as_str().unwrap().to_owned();
    user.prisma(&["project", "rename", "store", "--project", "shop"]);
    assert_eq!(user.prisma(&["project", "list"])["items"][0]["name"], "store");
    assert_eq!(user.prisma(&["project", "show"])["project"]["id"], project.as_str());
    assert_eq!(user.ppg(&["project", "get", "store"]), project);

    let made = user.prisma(&["postgres", "create", "orders", "--region", "us-east-1"]);
    let database = made["database"]["id"].as_str().unwrap();
    user.sandbox.run(&["--local", "db", "wait", database]);
    assert_eq!(user.prisma(&["postgres", "list"])["count"], 1);
    assert_eq!(user.prisma(&["postgres", "show", "orders"])["database"]["status"], "ready");
    assert!(user.prisma(&["postgres", "usage", "orders"])["metrics"]["storage"]["used"].as_f64().unwrap() > 0.0);
    let string = made["connectionString"].as_str().unwrap();
    let query = |string: &str, text: &str| {
        let output = user.sandbox.program("psql").args([string, "-Atc", text]).output().unwrap();
        (output.status.success(), String::from_utf8_lossy(&output.stdout).trim().to_owned())
    };
    assert!(query(string, "create table t as select 1 as n").0);

    let made = user.prisma(&["postgres", "connection", "create", "orders", "--name", "ci"]);
    let (connection, old) = (made["connection"]["id"].as_str().unwrap(), made["connectionString"].as_str().unwrap());
    assert!(query(old, "select 1").0);
    let rotated = user.prisma(&["postgres", "connection", "rotate", connection, "--confirm", connection]);
    let new = rotated["connectionString"].as_str().unwrap();
    assert_eq!((query(old, "select 1").0, query(new, "select 1").0), (false, true));
    assert_eq!(user.prisma(&["postgres", "connection", "list", "orders"])["count"], 2);
    user.prisma(&["postgres", "connection", "delete", connection, "--confirm", connection]);
    assert!(!query(new, "select 1").0);

    let backup = user.ppg(&["backup", "create", database, "--wait"]);
    assert_eq!(user.prisma(&["postgres", "backup", "list", "orders"])["backups"][0]["id"], backup.as_str());
    assert!(query(string, "drop table t").0);
    user.prisma(&["postgres", "backup", "restore", database, "--backup", &backup, "--confirm", database]);
    user.sandbox.run(&["--local", "db", "wait", database]);
    assert_eq!(query(string, "select n from t"), (true, "1".into()));

    user.prisma(&["postgres", "delete", "orders", "--confirm", database]);
    user.prisma(&["project", "delete", &project, "--confirm", &project]);
    assert_eq!(user.ppg(&["project", "list"]), "");
}
