//! What the program prints as JSON is what `docs/schema.json` describes, field for field.

use std::collections::BTreeSet;
use std::path::Path;

use ppg_api::types::values;
use ppg_test::sandbox::Sandbox;
use serde_json::{Value, json};

/// The schema, and which of its definitions were met.
struct Schema {
    document: Value,
    met: BTreeSet<String>,
}

impl Schema {
    fn read() -> Schema {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/schema.json");
        let document: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        assert!(jsonschema::meta::is_valid(&document), "docs/schema.json is not a JSON Schema");
        Schema { document, met: BTreeSet::new() }
    }

    fn errors(&self, definition: &str, value: &Value) -> Vec<String> {
        assert!(self.document["$defs"].get(definition).is_some(), "no definition {definition}");
        let schema = json!({
            "$schema": self.document["$schema"],
            "$ref": format!("#/$defs/{definition}"),
            "$defs": self.document["$defs"],
        });
        let validator = jsonschema::validator_for(&schema).unwrap();
        validator.iter_errors(value).map(|error| format!("{}: {error}", error.instance_path())).collect()
    }

    fn check(&mut self, definition: &str, value: &Value, what: &str) {
        let errors = self.errors(definition, value);
        assert!(errors.is_empty(), "{what} is not a {definition}:\n{}\n{value:#}", errors.join("\n"));
        self.met.insert(definition.to_owned());
    }
}

/// A place to run commands in, and the schema that their outputs have.
struct SchemaCheck {
    sandbox: Sandbox,
    schema: Schema,
}

impl SchemaCheck {
    /// The standard output of a command that succeeds, as JSON and checked.
    fn expect(&mut self, definition: &str, arguments: &[&str]) -> Value {
        let output = self.sandbox.ppg(&[arguments, &["-o", "json"]].concat());
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "ppg {arguments:?}: {said}");
        let value = serde_json::from_slice(&output.stdout)
            .unwrap_or_else(|error| panic!("ppg {arguments:?}: {error}: {}", String::from_utf8_lossy(&output.stdout)));
        self.schema.check(definition, &value, &format!("ppg {}", arguments.join(" ")));
        value
    }

    /// The error object of a command that fails with `code`.
    fn fail(&mut self, code: i32, arguments: &[&str]) {
        let output = self.sandbox.ppg(&[arguments, &["-o", "json"]].concat());
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(code), "ppg {arguments:?}: {said}");
        let last = said.lines().last().unwrap_or_default();
        let value = serde_json::from_str::<Value>(last).unwrap_or_else(|error| panic!("{error}: {said}"));
        self.schema.check("error", &value, &format!("ppg {}", arguments.join(" ")));
        assert_eq!(value["error"]["exitCode"], code);
    }
}

#[test]
fn every_output_has_its_schema() {
    let mut bench = SchemaCheck { sandbox: Sandbox::create(), schema: Schema::read() };

    bench.expect("version", &["version"]);
    bench.expect("settings", &["config", "list"]);
    bench.expect("setting", &["config", "get", "timeout"]);
    bench.expect("localStatus", &["local", "status"]);
    bench.expect("firstQuery", &["--local", "quickstart"]);
    // The directory is linked from here on: `--local` and the names can be left out.
    bench.expect("localStatus", &["local", "start"]);
    bench.expect("localStatus", &["local", "status"]);
    bench.expect("checks", &["doctor"]);
    bench.expect("checks", &["doctor", "--offline"]);
    bench.expect("targetStatus", &["status"]);
    bench.expect("targetStatus", &["status", "--offline"]);
    bench.expect("targetStatus", &["--local=false", "status"]);

    bench.expect("workspaces", &["workspace", "list"]);
    bench.expect("workspace", &["workspace", "get"]);
    bench.expect("projects", &["project", "list"]);
    bench.expect("project", &["project", "get"]);
    bench.expect("project", &["project", "create", "second", "--region", "eu-central-1"]);
    bench.expect("project", &["project", "get", "second", "--show-secrets"]);
    bench.expect("deleted", &["project", "delete", "second", "--yes"]);

    bench.expect("databases", &["db", "list"]);
    bench.expect("databases", &["db", "list", "--all"]);
    bench.expect("database", &["db", "get"]);
    bench.expect("database", &["db", "create", "orders", "--region", "us-west-2", "--wait"]);
    bench.expect("database", &["db", "wait", "orders"]);
    bench.expect("usage", &["db", "usage"]);
    bench.expect("usage", &["db", "usage", "--from", "2026-01-01", "--to", "2026-01-31"]);
    bench.expect("url", &["db", "url"]);
    bench.expect("deleted", &["db", "delete", "orders", "--yes"]);

    let connection = bench.expect("connection", &["conn", "create", "--type", "direct", "--name", "ci"]);
    bench.expect("connections", &["conn", "list"]);
    bench.expect("deleted", &["conn", "delete", connection["id"].as_str().unwrap(), "--yes"]);
    bench.expect("variables", &["conn", "env"]);
    bench.expect("variables", &["conn", "env", "--name", "URL", "--prefix", "TEST_"]);
    bench.expect("integrations", &["integration", "list"]);

    // The owner's token stands in for a service token; the file, for a keyring.
    let token = bench.expect("token", &["auth", "token"]);
    let token = token["token"].as_str().unwrap();
    let kept =
        bench.sandbox.ppg_with_input(&["auth", "login", "--with-token", "--insecure-storage", "-o", "json"], token);
    bench.schema.check("signIn", &serde_json::from_slice(&kept.stdout).unwrap(), "ppg auth login");
    bench.expect("signIn", &["auth", "status"]);
    bench.expect("signIn", &["whoami", "--offline"]);
    bench.expect("signIns", &["auth", "list"]);
    bench.sandbox.ppg(&["auth", "logout"]);

    let backup = bench.expect("backup", &["backup", "create", "--label", "first", "--wait"]);
    let id = backup["id"].as_str().unwrap();
    bench.expect("backups", &["backup", "list"]);
    bench.expect("backup", &["backup", "get", id]);
    bench.expect("backup", &["backup", "wait", id]);
    bench.expect("restore", &["backup", "restore", id, "--yes", "--wait"]);

    see_by_the_live_contract(&mut bench);

    bench.expect("dryRun", &["project", "create", "third", "--region", "us-east-1", "--dry-run"]);
    bench.expect("dryRun", &["db", "delete", "main", "--dry-run"]);
    bench.expect("apiOperations", &["api", "--list"]);
    bench.expect("dryRun", &["api", "DELETE", "/databases/db_1", "--dry-run"]);
    bench.expect("dryRun", &["api", "POST", "/projects/p/databases?a=b", "-f", "region=us-east-1", "--dry-run"]);

    bench.fail(2, &["db", "get", "--no-such-option"]);
    bench.fail(2, &["project", "delete", "shop"]);
    bench.fail(4, &["db", "get", "nothing"]);
    bench.fail(4, &["api", "/databases/nothing"]);
    bench.fail(3, &["--api-url", "http://127.0.0.1:9/v1", "workspace", "list"]);

    bench.expect("unlinked", &["project", "unlink"]);

    // Local mode has no integrations, so that its list is empty; its item is tested below.
    let all: BTreeSet<String> = bench.schema.document["$defs"].as_object().unwrap().keys().cloned().collect();
    let parts = [
        "time",
        "date",
        "count",
        "secret",
        "check",
        "apiOperation",
        "integration",
        "signedInWorkspace",
        "reference",
        "credential",
        "source",
        "selected",
        "named",
    ];
    let parts = parts.into_iter().chain(["endpoint", "region", "serviceToken"]).map(str::to_owned).collect();
    let unmet = &(&all - &bench.schema.met) - &parts;
    assert!(unmet.is_empty(), "no command printed {unmet:?}");
}

/// The live contract, which the server has at another address.
fn see_by_the_live_contract(bench: &mut SchemaCheck) {
    let url = bench.expect("localStatus", &["local", "status"])["liveUrl"].as_str().unwrap().to_owned();
    let token = bench.sandbox.directory().join("token");
    std::fs::write(&token, bench.sandbox.run(&["--local", "auth", "token"])).unwrap();
    let project = bench.sandbox.json(&["--local", "project", "list"])[0]["id"].as_str().unwrap().to_owned();
    let mut see = |definition: &str, arguments: &[&str]| {
        let before = ["--api-url", url.as_str(), "--token-file", "token"];
        // A list of everything takes no project.
        let project: &[&str] = if arguments.contains(&"--all") { &[] } else { &["--project", project.as_str()] };
        bench.expect(definition, &[&before, project, arguments].concat())
    };
    see("signIn", &["auth", "status"]);
    see("regions", &["region", "list"]);
    see("workspaces", &["workspace", "list"]);
    let made = see("workspace", &["workspace", "create", "Second"]);
    see("workspace", &["workspace", "get", made["id"].as_str().unwrap()]);
    see("subscription", &["workspace", "subscription", "Local"]);
    see("projects", &["project", "list", "--workspace", "Local"]);
    see("project", &["project", "get", &project]);
    see("project", &["project", "rename", &project, "renamed"]);
    see("project", &["project", "update", &project, "--name", "shop", "--set", "previews=true"]);
    see("project", &["project", "create", "bare", "--region", "eu-west-3", "--no-database", "--workspace", "Local"]);
    see("databases", &["db", "list"]);
    let database = see("database", &["db", "create", "live", "--region", "us-west-1", "--branch", "main", "--wait"]);
    let database = database["id"].as_str().unwrap();
    see("database", &["db", "create", "copy", "--from-database", database]);
    see("databases", &["db", "list", "--branch", "main", "--show-secrets"]);
    see("database", &["db", "update", database, "--logical-id", "live"]);
    see("usage", &["db", "usage", database]);
    see("backups", &["backup", "list", database]);
    let connection = see("connection", &["conn", "create", database, "--name", "ci"]);
    let connection = connection["id"].as_str().unwrap();
    let listed = see("connections", &["conn", "list", "live"]);
    assert_eq!(listed.as_array().unwrap().len(), 2, "by name, too");
    see("connections", &["conn", "list", "--all"]);
    see("connection", &["conn", "get", connection]);
    see("connection", &["conn", "rotate", connection, "--yes"]);
    see("integrations", &["integration", "list", "--workspace", "Local"]);
    let token = see("serviceToken", &["token", "create", "ci", "--workspace", "Local"]);
    let tokens = see("serviceTokens", &["token", "list", "--workspace", "Local"]);
    assert_eq!(tokens[0]["id"], token["id"]);
    see("deleted", &["token", "delete", token["id"].as_str().unwrap(), "--workspace", "Local", "--yes"]);
}

#[test]
fn the_first_steps_are_the_same_by_the_live_contract() {
    let mut bench = SchemaCheck { sandbox: Sandbox::create(), schema: Schema::read() };
    bench.expect("firstQuery", &["--local", "--api-contract", "live", "quickstart"]);
    let written = std::fs::read_to_string(bench.sandbox.directory().join(".env")).unwrap();
    assert!(written.contains("DATABASE_URL=") && written.contains("PGPASSWORD="), "{written}");
}

#[test]
fn a_missing_or_unknown_field_fails_the_schema() {
    let schema = Schema::read();
    let whole = json!({
        "id": "int_1", "name": "Vercel", "provider": "vercel", "status": "active", "createdAt": "2026-01-01T00:00:00Z",
    });
    assert_eq!(schema.errors("integration", &whole), Vec::<String>::new());
    let mut more = whole.clone();
    more["extra"] = json!(1);
    assert!(!schema.errors("integration", &more).is_empty());
    let mut less = whole.clone();
    less.as_object_mut().unwrap().remove("name");
    assert!(!schema.errors("integrations", &json!([less])).is_empty());
}

#[test]
fn the_schema_lists_every_known_value() {
    let schema = Schema::read();
    let description = |definition: &str, field: &str| {
        schema.document["$defs"][definition]["properties"][field]["description"].as_str().unwrap().to_owned()
    };
    for (definition, field, known) in [
        ("workspace", "plan", values::Plan::KNOWN),
        ("database", "region", values::Region::KNOWN),
        ("database", "status", values::DatabaseStatus::KNOWN),
        ("backup", "type", values::BackupType::KNOWN),
        ("backup", "status", values::BackupStatus::KNOWN),
        ("restore", "status", values::RestoreStatus::KNOWN),
        ("connection", "type", values::ConnectionType::KNOWN),
        ("integration", "status", values::IntegrationStatus::KNOWN),
    ] {
        let said = description(definition, field);
        let said: BTreeSet<_> = said.split([' ', ',']).filter(|word| !matches!(*word, "" | "or")).collect();
        assert_eq!(said, known.iter().copied().collect(), "{definition}.{field}");
    }
}

#[test]
fn the_json_page_names_every_printed_definition() {
    let schema = Schema::read();
    let page = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/json.md")).unwrap();
    let parts =
        ["time", "date", "count", "secret", "signedInWorkspace", "reference", "credential", "selected", "named"];
    for definition in schema.document["$defs"].as_object().unwrap().keys() {
        if !parts.contains(&definition.as_str()) {
            assert!(page.contains(&format!("`{definition}`")), "docs/json.md does not name {definition}");
        }
    }
}
