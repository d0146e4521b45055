//! Responses of a later service: values and fields that this version does not know, and missing ones.

use ppg_test::program::TestCommand;
use ppg_test::samples::{backup, connection, database, integration, list, project_with, usage, workspace};
use ppg_test::stub_server::{Reply, StubServer};
use serde_json::{Value, json};

#[test]
fn an_unknown_enum_value_is_shown_as_it_came() {
    for (command, field, body) in [
        ("workspace get x", "plan", workspace("x", "Acme")),
        ("db get x", "status", database("x", "orders", "p")),
        ("db get x", "region", database("x", "orders", "p")),
    ] {
        let mut body = body;
        body[field] = "beyond-tomorrow".into();
        let service = StubServer::with(move |_| Reply::ok(&body));
        let ended = TestCommand::for_service(&service).run_line(&format!("{command} -o json"));
        assert_eq!(ended.ok().json()[field], "beyond-tomorrow");
        TestCommand::for_service(&service).run_line(command).ok();
    }
    for (command, field, item) in [
        ("backup list x", "status", backup("b", "x", "completed")),
        ("backup list x", "type", backup("b", "x", "completed")),
        ("conn list x", "type", connection("c", "x", "postgres://h/d")),
        ("integration list", "status", integration("i")),
    ] {
        let mut item = item;
        item[field] = "beyond-tomorrow".into();
        let service = StubServer::with(move |_| Reply::ok(&list(std::slice::from_ref(&item))));
        let ended = TestCommand::for_service(&service).run_line(&format!("{command} -o json"));
        assert_eq!(ended.ok().json()[0][field], "beyond-tomorrow");
        TestCommand::for_service(&service).run_line(command).ok();
    }
}

#[test]
fn an_unknown_field_is_omitted() {
    let mut body = workspace("x", "Acme");
    body["brandNew"] = json!({ "password": "oh-no" });
    let service = StubServer::with(move |_| Reply::ok(&body));
    let ended = TestCommand::for_service(&service).run_line("workspace get x -o json");
    ended.ok().json_eq(&workspace("x", "Acme")).output_lacks("oh-no");
}

/// Sets optional fields to null, or removes them.
fn without(mut body: Value, fields: &[&str], null: bool) -> Value {
    for field in fields {
        let object = body.as_object_mut().unwrap();
        if null {
            object.insert((*field).into(), Value::Null);
        } else {
            object.remove(*field).unwrap_or_else(|| panic!("the sample has no {field}"));
        }
    }
    body
}

#[test]
fn what_is_optional_may_be_null_or_missing() {
    let project = project_with("p", "shop", "w", &[]);
    let optional: [(&str, Value, &[&str]); 5] = [
        ("db get x", database("x", "orders", "p"), &["name", "connectionString", "apiKeys", "directConnection"]),
        ("db usage x", usage("x"), &["storage", "queries", "connections"]),
        ("project get p", project, &["databases"]),
        ("backup list x", backup("b", "x", "completed"), &["sizeBytes", "completedAt"]),
        ("conn list x", connection("c", "x", "postgres://h/d"), &["connectionString"]),
    ];
    for (command, body, fields) in optional {
        for null in [true, false] {
            let bare = without(body.clone(), fields, null);
            let sent = if command.contains("list") { list(&[bare]) } else { bare };
            let service = StubServer::with(move |_| Reply::ok(&sent));
            let expected = without(body.clone(), fields, false);
            let ended = TestCommand::for_service(&service).run_line(&format!("{command} -o json"));
            let expected = if command.contains("list") { json!([expected]) } else { expected };
            ended.ok().json_eq(&expected);
            for format in ["table", "yaml", "csv", "ndjson", "id"] {
                TestCommand::for_service(&service).run_line(&format!("{command} -o {format}")).ok();
            }
        }
    }
}

#[test]
fn a_usage_of_empty_parts_is_shown() {
    let body = json!({ "databaseId": "x", "period": {}, "storage": {}, "queries": {}, "connections": {} });
    let sent = body.clone();
    let service = StubServer::with(move |_| Reply::ok(&sent));
    TestCommand::for_service(&service).run_line("db usage x -o json").ok().json_eq(&body);
    TestCommand::for_service(&service).run_line("db usage x").ok().stdout_eq("DATABASE ID  x\n");
}

#[test]
fn a_restore_response_may_be_empty() {
    let service = StubServer::routes([
        ("GET /v1/databases/x", Reply::ok(&database("x", "orders", "p"))),
        ("POST /v1/databases/x/backups/b/restore", Reply::json(202, &json!({}))),
    ]);
    TestCommand::for_service(&service).run_line("backup restore b --database x --yes -o json").ok().json_eq(&json!({}));
}

#[test]
fn a_direct_connection_defaults_to_port_5432() {
    let mut body = database("x", "orders", "p");
    body["directConnection"].as_object_mut().unwrap().remove("port");
    let service = StubServer::with(move |_| Reply::ok(&body));
    let ended = TestCommand::for_service(&service).run_line("db get x -o json");
    assert_eq!(ended.ok().json()["directConnection"]["port"], 5432);
}

#[test]
fn an_invalid_port_does_not_hide_other_settings() {
    for port in [0, -1, 35_044_557, i64::MAX] {
        let mut body = database("x", "orders", "p");
        body["directConnection"]["port"] = port.into();
        let service = StubServer::with(move |_| Reply::ok(&body));
        let ended = TestCommand::for_service(&service).run_line("db get x -o json");
        assert_eq!(ended.ok().json()["directConnection"]["port"], port);
    }
}

#[test]
fn json_keeps_numbers_and_times_to_the_letter() {
    let text = r#"{"databaseId":"x","period":{"startDate":"2026-01-01","endDate":"2026-12-31"},"storage":{"usedBytes":9223372036854775807,"limitBytes":0},"queries":{"totalCount":9223372036854775807,"readCount":-1,"writeCount":1},"connections":{"peakCount":2147483647,"averageCount":3}}"#;
    let service = StubServer::with(move |_| Reply::bytes(200, "application/json", text));
    let ended = TestCommand::for_service(&service).run_line("db usage x -o ndjson");
    ended.ok().stdout_eq(&format!("{text}\n"));
    let ended = TestCommand::for_service(&service).run_line("db usage x --jq .storage.usedBytes");
    ended.ok().stdout_eq("9223372036854775807\n");
    TestCommand::for_service(&service).run_line("db usage x").ok();

    for at in ["2026-01-02T03:04:05+05:30", "2026-01-02T03:04:05.123456789-11:00", "2026-01-02t03:04:05z"] {
        let mut body = workspace("x", "Acme");
        body["createdAt"] = at.into();
        let service = StubServer::with(move |_| Reply::ok(&body));
        assert_eq!(TestCommand::for_service(&service).run_line("workspace get x -o json").ok().json()["createdAt"], at);
        let table = TestCommand::for_service(&service).run_line("workspace get x");
        assert!(table.ok().stdout.contains(&format!("CREATED AT  {at}\n")), "{table:?}");
    }
}

#[test]
fn an_average_keeps_its_digits() {
    for number in ["3", "3.0", "0.1", "2.5", "1e3", "0.30000000000000004"] {
        let text = format!(r#"{{"databaseId":"x","period":{{}},"connections":{{"averageCount":{number}}}}}"#);
        let expected: Value = serde_json::from_str(&text).unwrap();
        let service = StubServer::with(move |_| Reply::bytes(200, "application/json", text.clone()));
        TestCommand::for_service(&service).run_line("db usage x -o json").ok().json_eq(&expected);
    }
}

#[test]
fn a_list_may_be_empty_or_absent() {
    for body in [json!({ "data": [] }), json!({}), json!({ "data": null })] {
        let service = StubServer::with(move |_| Reply::ok(&body));
        TestCommand::for_service(&service).run_line("workspace list -o json").ok().stdout_eq("[]\n");
        TestCommand::for_service(&service).run_line("workspace list -o id").ok().stdout_eq("");
    }
}

#[test]
fn a_resource_without_a_required_field_is_an_error() {
    for field in ["id", "name", "createdAt"] {
        let body = without(workspace("x", "Acme"), &[field], false);
        let service = StubServer::with(move |_| Reply::ok(&body));
        let ended = TestCommand::for_service(&service).run_line("workspace get x");
        ended.code(7).is_one_error_line().stderr_contains(field);
    }
}
