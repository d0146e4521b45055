//! `--local` works with every command: each operation goes by the contract that has it.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Output;

use ppg_test::browser::Browser;
use ppg_test::local_server::block_on;
use ppg_test::sandbox::{Sandbox, both};
use serde_json::{Value, json};

/// How a command of the tree is used with `--local`.
enum Use {
    /// These lines succeed. `NAME = LINE` keeps the output for `{NAME}` in later lines; `LINE < TEXT` has standard input.
    Runs(&'static [&'static str]),
    /// The command talks to no service, or other tests run it with `--local`: which.
    Not(&'static str),
}

use Use::{Not, Runs};

/// Every command of the tree, in an order in which each finds what it needs.
const COMMANDS: &[(&str, Use)] = &[
    ("workspace list", Runs(&["workspace list"])),
    ("workspace get", Runs(&["workspace get Local"])),
    ("workspace subscription", Runs(&["workspace subscription Local"])),
    ("workspace use", Runs(&["workspace use Local"])),
    ("workspace create", Runs(&["other = workspace create Other -o id"])),
    ("region list", Runs(&["region list", "region list --product postgres", "region list --product accelerate"])),
    (
        "project create",
        Runs(&[
            "shop = project create shop -o id",
            "project create ours --region us-west-2 --logical-id ours",
            "bare = project create bare --region us-west-1 --no-database --logical-id bare -o id",
        ]),
    ),
    ("project list", Runs(&["project list", "project list --logical-id ours", "project list --workspace {other}"])),
    ("project get", Runs(&["project get {shop}", "project get shop"])),
    ("project use", Runs(&["project use shop"])),
    ("status", Runs(&["status", "status --offline", "status -o json"])),
    ("project rename", Runs(&["project rename bare empty"])),
    ("project update", Runs(&["project update empty --name bare --set previews=true"])),
    (
        "db create",
        Runs(&[
            "orders = db create orders --wait -o id",
            "db create west --region us-west-1",
            "db create preview --branch dev --region us-west-2 --project shop",
            "db create main --default --logical-id main --region eu-west-1 --project bare",
            "db create copy --from-database {orders} --wait",
        ]),
    ),
    (
        "db list",
        Runs(&["db list", "db list --all", "db list --branch dev", "db list --project bare --logical-id main"]),
    ),
    ("db use", Runs(&["db use orders", "db use {orders} --link"])),
    ("project unlink", Runs(&["project unlink"])),
    ("db get", Runs(&["db get orders", "db get {orders}"])),
    ("db rename", Runs(&["db rename orders sales"])),
    (
        "db update",
        Runs(&[
            "db update sales --name orders --branch main",
            "db update orders --logical-id orders",
            "db update orders --no-branch",
            "db update orders --branch main --logical-id ours",
        ]),
    ),
    ("db wait", Runs(&["db wait orders"])),
    ("db usage", Runs(&["db usage orders"])),
    ("db url", Runs(&["db url orders", "db url --branch dev"])),
    ("db psql", Runs(&["db psql orders -- -c select(1)"])),
    ("backup create", Runs(&["backup = backup create orders --label first --wait -o id"])),
    ("backup list", Runs(&["backup list orders"])),
    ("backup get", Runs(&["backup get {backup} --database orders"])),
    ("backup wait", Runs(&["backup wait {backup} --database orders"])),
    (
        "backup restore",
        Runs(&[
            "backup restore {backup} --database orders --yes --wait",
            "backup restore {backup} --database orders --to copy --yes --wait",
        ]),
    ),
    ("conn create", Runs(&["conn = conn create orders --name ci -o id"])),
    ("conn list", Runs(&["conn list orders", "conn list --all"])),
    ("conn get", Runs(&["conn get {conn}"])),
    ("conn rotate", Runs(&["conn rotate {conn} --yes"])),
    ("conn env", Runs(&["conn env orders", "conn env --branch dev"])),
    ("run", Runs(&["run --database orders -- true"])),
    (
        "token create",
        Runs(&[
            "token = token create ci --workspace Local -o id",
            "theirs = token create theirs --workspace Other -o json --jq .value",
        ]),
    ),
    ("token list", Runs(&["token list --workspace Local"])),
    ("token delete", Runs(&["token delete {token} --workspace Local --yes"])),
    ("project transfer", Runs(&["project transfer ours --yes < {theirs}"])),
    ("integration list", Runs(&["integration list", "integration list --workspace Local"])),
    ("integration get", Runs(&["integration get {integration}"])),
    (
        "integration delete",
        Runs(&[
            "integration delete {integration} --yes",
            "integration delete --client ppg-tests --workspace Local --yes",
        ]),
    ),
    ("api", Runs(&["api /workspaces", "api /regions", "api PATCH /databases/{orders} -f name=sales"])),
    ("auth status", Runs(&["auth status", "auth status --offline"])),
    ("whoami", Runs(&["whoami"])),
    ("auth token", Runs(&["owner = auth token"])),
    ("auth login", Runs(&["auth login --with-token --insecure-storage < {owner}"])),
    ("login", Not("short for auth login")),
    ("auth list", Runs(&["auth list"])),
    ("auth switch", Runs(&["auth switch local"])),
    ("auth logout", Runs(&["auth logout"])),
    ("logout", Not("short for auth logout")),
    ("doctor", Runs(&["doctor"])),
    ("conn delete", Runs(&["conn delete {conn} --yes"])),
    ("db delete", Runs(&["db delete {orders} --yes"])),
    ("project delete", Runs(&["project delete bare --yes"])),
    ("quickstart", Runs(&["quickstart --name fresh"])),
    ("local start", Runs(&["local start"])),
    ("local status", Runs(&["local status"])),
    ("local logs", Runs(&["local logs"])),
    ("local stop", Runs(&["local stop"])),
    ("local reset", Runs(&["local reset --yes"])),
    ("local serve", Not("the server itself, which every line above uses")),
    ("config list", Not("settings only")),
    ("config get", Not("settings only")),
    ("config set", Not("settings only")),
    ("config unset", Not("settings only")),
    ("completions", Not("prints a script")),
    ("version", Not("prints a line")),
];

/// The commands of the tree that have no subcommands, as they are typed.
fn leaves(command: &clap::Command, path: &str, found: &mut BTreeSet<String>) {
    let listed = |command: &&clap::Command| !command.is_hide_set() && command.get_name() != "help";
    let mut below = command.get_subcommands().filter(listed).peekable();
    if below.peek().is_none() {
        found.insert(path.to_owned());
    }
    below.for_each(|command| leaves(command, format!("{path} {}", command.get_name()).trim(), found));
}

#[test]
fn every_command_is_in_the_table() {
    let mut root = ppg_cli::cli::command();
    root.build();
    let mut tree = BTreeSet::new();
    leaves(&root, "", &mut tree);
    let known: BTreeSet<String> = COMMANDS.iter().map(|(command, _)| (*command).to_owned()).collect();
    let missing: Vec<_> = tree.difference(&known).collect();
    assert!(missing.is_empty(), "how does it work with --local? Add to COMMANDS: {missing:?}");
    let unexplained = COMMANDS.iter().filter(|(_, usage)| matches!(usage, Not("") | Runs([])));
    assert_eq!(unexplained.count(), 0, "a command without lines has its reason");
    let gone: Vec<_> = known.difference(&tree).collect();
    assert!(gone.is_empty(), "no such command any more: {gone:?}");
}

/// Runs a line of the table and keeps its output.
fn run(sandbox: &Sandbox, line: &str, values: &mut BTreeMap<String, String>) -> Output {
    let (name, line) = line.split_once(" = ").map_or((None, line), |(name, line)| (Some(name), line));
    let filled = values.iter().fold(line.to_owned(), |line, (name, value)| line.replace(&format!("{{{name}}}"), value));
    let (words, input) = filled.split_once(" < ").unwrap_or((&filled, ""));
    let words: Vec<&str> = std::iter::once("--local").chain(words.split(' ')).collect();
    let output = sandbox.ppg_with_input(&words, input);
    if let Some(name) = name {
        values.insert(name.into(), String::from_utf8_lossy(&output.stdout).trim().trim_matches('"').into());
    }
    output
}

/// Signs in with the pages of local mode twice. Returns the ID of one sign-in, which is an integration.
fn sign_in(sandbox: &Sandbox) -> String {
    // Only the first call in a process does it.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let url = sandbox.json(&["local", "start"])["url"].as_str().unwrap().to_owned();
    let workspace = sandbox.run(&["--local", "workspace", "list", "-o", "id"]).lines().next().unwrap().to_owned();
    for _ in 0..2 {
        block_on(async {
            let mut browser = Browser::new(url.strip_suffix("/documented/v1").unwrap());
            browser.tokens(("workspace", &workspace)).await;
        });
    }
    sandbox.json(&["--local", "integration", "list"])[0]["id"].as_str().unwrap().to_owned()
}

#[test]
fn every_command_works_with_local() {
    let sandbox = Sandbox::create();
    let mut values = BTreeMap::from([("integration".to_owned(), sign_in(&sandbox))]);
    let lines = COMMANDS.iter().flat_map(|(_, usage)| match usage {
        Runs(lines) => *lines,
        Not(_) => &[],
    });
    for line in lines {
        let output = run(&sandbox, line, &mut values);
        assert!(output.status.success(), "ppg --local {line}\n{}", both(&output));
    }
}

#[test]
fn a_chosen_contract_is_the_only_one_of_local_mode() {
    let sandbox = Sandbox::create();
    sandbox.run(&["--local", "project", "create", "shop"]);
    for (contract, command) in [("1.0", "region list"), ("1.0", "token list"), ("live", "backup create main")] {
        let words: Vec<&str> = ["--local", "--api-contract", contract].into_iter().chain(command.split(' ')).collect();
        let output = sandbox.ppg(&words);
        assert_eq!(output.status.code(), Some(5), "{command}: {}", both(&output));
    }
    sandbox.run(&["--local", "--api-contract", "live", "region", "list"]);
    let words = ["--local", "--api-contract", "1.0", "db", "create", "x", "--region", "us-west-1", "--project", "shop"];
    assert_eq!(sandbox.ppg(&words).status.code(), Some(5), "a region that this contract does not list");
}

#[test]
fn a_dry_run_shows_the_request_of_the_contract_that_has_it() {
    let sandbox = Sandbox::create();
    let project = sandbox.run(&["--local", "project", "create", "p", "--no-database", "-o", "id"]);
    let database = sandbox.run(&["--local", "db", "create", "d", "--project", "p", "-o", "id"]);
    let workspace = sandbox.run(&["--local", "workspace", "list", "-o", "id"]);
    let (project, database, workspace) = (project.trim(), database.trim(), workspace.trim());
    let status = sandbox.json(&["local", "status"]);
    for (line, method, base, path) in [
        ("db create x --project p", "POST", "url", format!("/projects/{project}/databases")),
        ("db create x --project p --branch b --region us-west-2", "POST", "liveUrl", "/databases".into()),
        ("db rename d x", "PATCH", "liveUrl", format!("/databases/{database}")),
        ("token create ci --workspace Local", "POST", "liveUrl", format!("/workspaces/{workspace}/service-tokens")),
        ("api POST /service-tokens", "POST", "url", "/service-tokens".into()),
        ("api POST databases/d/backups/b/restore -F x=1", "POST", "url", "/databases/d/backups/b/restore".into()),
        ("api POST databases/d/restore -F x=1", "POST", "liveUrl", "/databases/d/restore".into()),
        ("api DELETE workspaces/w/service-tokens/t", "DELETE", "liveUrl", "/workspaces/w/service-tokens/t".into()),
    ] {
        let words: Vec<&str> = ["--local", "--dry-run"].into_iter().chain(line.split(' ')).collect();
        let shown = sandbox.json(&words);
        let url = format!("{}{path}", status[base].as_str().unwrap());
        assert_eq!((&shown["method"], &shown["url"]), (&json!(method), &json!(url)), "{line}");
    }
}

#[test]
fn a_raw_request_goes_where_its_dry_run_says_and_nowhere_else() {
    let sandbox = Sandbox::create();
    sandbox.run(&["--local", "quickstart", "--name", "shop"]);
    let database = sandbox.run(&["--local", "db", "list", "-o", "id"]);
    let database = database.trim();
    for line in [
        "POST projects -f name=x",
        "POST workspaces -f name=Other",
        &format!("PATCH databases/{database} -f name=y"),
        &format!("POST databases/{database}/connections -f type=direct"),
        "DELETE integrations/nothing",
        "POST nothing",
    ] {
        let words = |option| ["--local", option, "api"].into_iter().chain(line.split(' ')).collect::<Vec<_>>();
        let shown = sandbox.json(&words("--dry-run"));
        let output = sandbox.ppg(&words("-v"));
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        let sent: Vec<_> = said.lines().filter_map(|line| line.strip_prefix("> ")).collect();
        let expected = format!("{} {}", shown["method"].as_str().unwrap(), shown["url"].as_str().unwrap());
        assert_eq!(sent, [expected], "{line}\n{said}");
    }
}

#[test]
fn a_database_leaves_its_branch_and_gets_a_logical_id_on_another() {
    let sandbox = Sandbox::create();
    sandbox.run(&["--local", "project", "create", "shop", "--no-database"]);
    let made = ["db", "create", "orders", "--branch", "dev", "--logical-id", "ours", "--project", "shop"];
    let made = sandbox.json(&[&["--local"], &made[..]].concat());
    assert_eq!(made["logicalId"], "ours");
    let show = |words: &[&str]| {
        sandbox.run(&[&["--local"], words].concat());
        let database = sandbox.json(&["--local", "db", "get", "orders"]);
        (database["branchId"].clone(), database["logicalId"].clone())
    };
    let dev = show(&["db", "get", "orders"]);
    assert_eq!(dev, (made["branchId"].clone(), json!("ours")));
    assert_eq!(show(&["db", "update", "orders", "--no-branch"]), (Value::Null, json!("ours")));
    let moved = show(&["db", "update", "orders", "--branch", "dev", "--logical-id", "theirs"]);
    assert_eq!(moved, (dev.0, json!("theirs")));
    assert_eq!(show(&["db", "update", "orders", "--no-branch", "--logical-id", "x"]), (Value::Null, json!("x")));
    // The creation itself is not lost if its logical ID is taken.
    let words = ["db", "create", "again", "--branch", "dev", "--logical-id", "x", "--project", "shop"];
    sandbox.run(&[&["--local"], &words[..]].concat());
    let words = ["db", "create", "third", "--branch", "dev", "--logical-id", "x", "--project", "shop", "-o", "id"];
    let output = sandbox.ppg(&[&["--local"], &words[..]].concat());
    assert_eq!(output.status.code(), Some(5), "{}", both(&output));
    let id = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(said.contains(&format!("go on with ppg --local db update {id} --logical-id ID")), "{said}");
}

#[test]
fn every_region_is_accepted_by_both_contracts_and_kept() {
    let sandbox = Sandbox::create();
    sandbox.run(&["--local", "project", "create", "shop"]);
    let listed = sandbox.json(&["--local", "region", "list"]);
    let listed: Vec<&str> = listed.as_array().unwrap().iter().map(|region| region["id"].as_str().unwrap()).collect();
    assert_eq!(listed, ppg_api::types::values::Region::KNOWN);
    let status = sandbox.json(&["local", "status"]);
    let token = sandbox.run(&["--local", "auth", "token"]);
    let project = sandbox.run(&["--local", "project", "list", "-o", "id"]);
    for (region, foreign) in
        [("us-west-1", "url"), ("eu-west-3", "url"), ("us-west-2", "liveUrl"), ("eu-west-1", "liveUrl")]
    {
        let created = sandbox.json(&["--local", "project", "create", region, "--region", region]);
        let database = &created["databases"][0];
        assert_eq!(database["region"], region);
        for contract in ["1.0", "live"] {
            let id = database["id"].as_str().unwrap();
            let shown = sandbox.json(&["--local", "--api-contract", contract, "db", "get", id]);
            assert_eq!(shown["region"], region, "{contract}");
        }
        sandbox.run(&["--local", "project", "delete", region, "--yes"]);
        // As a program sends it to the contract that does not list the region.
        let mut command = sandbox.command(&["api", "POST", &format!("/projects/{}/databases", project.trim())]);
        command.args(["-f", &format!("region={region}")]);
        command.env("PPG_API_URL", status[foreign].as_str().unwrap()).env("PPG_TOKEN", token.trim());
        let output = command.output().unwrap();
        assert!(output.status.success(), "{foreign} {region}: {}", both(&output));
        let created: Value = serde_json::from_slice(&output.stdout).unwrap();
        let id = created["id"].as_str().or(created["data"]["id"].as_str()).unwrap();
        sandbox.run(&["--local", "db", "delete", id, "--yes"]);
    }
    let output = sandbox.ppg(&["--local", "db", "create", "x", "--project", "shop", "--region", "mars-1"]);
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(said.contains("us-west-2") && said.contains("eu-west-3"), "{said}");
}

#[test]
fn names_and_labels_are_kept_and_shown_by_both_contracts() {
    let sandbox = Sandbox::create();
    sandbox.run(&["--local", "project", "create", "shop"]);
    sandbox.run(&["--local", "db", "create", "orders", "--project", "shop", "--wait"]);
    let backup = sandbox.run(&["--local", "backup", "create", "orders", "--label", "before it", "--wait", "-o", "id"]);
    let backup = backup.trim();
    let conn = sandbox.run(&["--local", "conn", "create", "orders", "--name", "ci", "-o", "id"]);
    let conn = conn.trim();
    sandbox.run(&["--local", "db", "update", "orders", "--logical-id", "mine"]);
    for contract in [None, Some("1.0"), Some("live")] {
        let run = |words: &[&str]| {
            let chosen = contract.map_or(vec![], |contract| vec!["--api-contract", contract]);
            sandbox.run(&[&["--local"], &chosen[..], words].concat())
        };
        let json =
            |words: &[&str]| -> Value { serde_json::from_str(&run(&[words, &["-o", "json"]].concat())).unwrap() };
        let labels = json(&["backup", "list", "orders"]);
        assert_eq!(labels[0]["label"], "before it", "{contract:?}");
        assert_eq!(json(&["backup", "get", backup, "--database", "orders"])["label"], "before it", "{contract:?}");
        assert!(run(&["backup", "list", "orders"]).contains("before it"), "{contract:?}");
        assert!(run(&["backup", "get", backup, "--database", "orders"]).contains("before it"), "{contract:?}");

        let listed = json(&["conn", "list", "orders"]);
        let names: Vec<_> = listed.as_array().unwrap().iter().map(|one| (&one["id"], &one["name"])).collect();
        assert!(names.contains(&(&json!(conn), &json!("ci"))), "{contract:?}: {names:?}");
        let row = run(&["conn", "list", "orders"]);
        let row = row.lines().find(|line| line.starts_with(conn)).unwrap().to_owned();
        assert_eq!(row.split_whitespace().nth(1), Some("ci"), "{contract:?}: {row}");
        if contract != Some("1.0") {
            assert_eq!(json(&["conn", "get", conn])["name"], "ci", "{contract:?}");
        }

        let database = json(&["db", "get", "orders"]);
        assert_eq!((&database["name"], &database["logicalId"]), (&json!("orders"), &json!("mine")), "{contract:?}");
        assert_eq!(json(&["project", "get", "shop"])["name"], "shop", "{contract:?}");
    }
}

#[test]
fn a_service_token_of_local_mode_works_at_both_addresses() {
    let sandbox = Sandbox::create();
    let shop = sandbox.run(&["--local", "project", "create", "shop", "-o", "id"]);
    sandbox.run(&["--local", "workspace", "create", "Other"]);
    let token = sandbox.json(&["--local", "token", "create", "ci", "--workspace", "Local"]);
    let status = sandbox.json(&["local", "status"]);
    for address in ["url", "liveUrl"] {
        let user = |words: &[&str]| {
            let mut command = sandbox.command(&["--api-url", status[address].as_str().unwrap()]);
            command.args(words).env("PPG_TOKEN", token["value"].as_str().unwrap()).output().unwrap()
        };
        let output = user(&["project", "list", "-o", "id"]);
        assert_eq!(String::from_utf8_lossy(&output.stdout), shop, "{address}: {}", both(&output));
        let output = user(&["workspace", "list", "-o", "json", "--jq", ".[].name"]);
        assert_eq!(String::from_utf8_lossy(&output.stdout), "Local\n", "{address}: {}", both(&output));
    }
}
