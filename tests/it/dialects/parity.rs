//! One account in both contracts: the output is the same except for fields that only one of them has.

use ppg_test::fake_api::{DOCUMENTED, FakeApi, LIVE};
use serde_json::Value;

/// Fields of the documented contract only; the live one returns connection strings once.
const ONLY_DOCUMENTED: [&str; 8] =
    ["slug", "plan", "updatedAt", "completedAt", "connectionString", "apiKeys", "directConnection", "message"];

/// Fields of the live contract only.
const ONLY_LIVE: [&str; 14] = [
    "url",
    "logicalId",
    "defaultRegion",
    "workspace",
    "isDefault",
    "defaultConnectionId",
    "connections",
    "project",
    "regionName",
    "source",
    "branchId",
    "backupType",
    "endpoints",
    "database",
];

/// Whether both contracts have the field. Only the live one has names of connections.
fn is_shared(of: &Value, name: &str) -> bool {
    let connection = of.get("databaseId").is_some() && of.get("type").is_some_and(|kind| kind == "direct");
    !(ONLY_DOCUMENTED.contains(&name) || ONLY_LIVE.contains(&name) || (connection && name == "name"))
}

fn shared(value: Value) -> Value {
    match value {
        Value::Array(items) => items.into_iter().map(shared).collect(),
        Value::Object(fields) => {
            let whole = Value::Object(fields.clone());
            let kept = fields.into_iter().filter(|(name, _)| is_shared(&whole, name));
            Value::Object(kept.map(|(name, value)| (name, shared(value))).collect())
        }
        other => other,
    }
}

#[test]
fn json_is_the_same_in_both_contracts() {
    let lines = [
        "workspace list",
        "workspace get w1",
        "project list",
        "project get p1",
        "db list --project p1",
        "db list --all",
        "db get d1",
        "backup list d1",
        "backup get b1 --database d1",
        "conn list d1",
    ];
    for line in lines {
        let outputs = [DOCUMENTED, LIVE].map(|contract| {
            let ended = FakeApi::new(contract).user().run_line(&format!("{line} -o json"));
            let whole = ended.ok().json();
            // In the order and the form in which it was printed: what is left out goes, the rest stays as it is.
            assert_eq!(format!("{whole:#}\n"), ended.stdout, "ppg {line}");
            format!("{:#}", shared(whole))
        });
        assert_eq!(outputs[0], outputs[1], "ppg {line}");
        // The comparison must not be empty.
        assert!(outputs[0].contains("\"id\"") && outputs[0].contains("\"createdAt\""), "ppg {line}: {}", outputs[0]);
    }
}

#[test]
fn the_csv_header_is_the_same_in_both_contracts() {
    for line in
        ["workspace list", "project list", "db list --all", "backup list d1", "conn list d1", "integration list"]
    {
        let heads = [DOCUMENTED, LIVE].map(|contract| {
            let ended = FakeApi::new(contract).user().run_line(&format!("{line} -o csv"));
            ended.ok().stdout.lines().next().unwrap().to_owned()
        });
        assert_eq!(heads[0], heads[1], "ppg {line}");
    }
}
