//! Contents of databases: secrets, passwords, backups, copies.

use std::time::Duration;

use ppg_local::find_running;
use ppg_test::local_server::{Server, connect};
use rustix::process::{Pid, Signal, kill_process};
use serde_json::{Value, json};

use super::{data, error, get, patch, post, ready, ready_database, rows, run, text};

/// Whether a connection string's password is anywhere in an answer.
fn tells(answer: &Value, string: &Value) -> bool {
    let password = string.as_str().unwrap().split([':', '@']).nth(2).unwrap().to_owned();
    answer.to_string().contains(&password)
}

/// Kills the server with SIGKILL and starts the next one.
async fn kill_and_restart(server: &mut Server) {
    kill_process(Pid::from_raw(server.endpoint.pid.try_into().unwrap()).unwrap(), Signal::KILL).unwrap();
    while find_running(&server.home).is_some() {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    server.restart().await;
}

async fn make_backup(server: &Server, id: &str) -> String {
    let made = server.send(server.request("POST", &format!("/databases/{id}/backups"))).await.json();
    let backup = text(&made, "id").to_owned();
    let done =
        |answer: &Value| answer["data"][0]["id"] == backup.as_str() && answer["data"][0]["status"] == "completed";
    server.wait_for(&format!("/v1/databases/{id}/backups"), done).await;
    backup
}

#[tokio::test]
async fn secrets_are_returned_only_on_creation() {
    let server = Server::start().await;
    let project = post(&server, "/v1/projects", json!({"name": "shop"})).await;
    let (database, id) = (&project["database"], text(&project["database"], "id"));
    let string = &database["connections"][0]["endpoints"]["direct"]["connectionString"];
    assert_eq!((string, string), (&database["connectionString"], &database["apiKeys"][0]["connectionString"]));
    assert_eq!(database["status"], "provisioning");
    let shown = ready(&server, id).await;
    connect(string).await.expect("what was answered works");
    assert_eq!(shown["defaultConnectionId"], shown["connections"][0]["id"]);
    assert_eq!(shown["connections"][0]["kind"], "postgres");
    assert_eq!(shown["connections"][0]["endpoints"]["direct"]["host"], "127.0.0.1");

    let made = post(&server, "/v1/connections", json!({"databaseId": id, "name": "ci"})).await;
    assert_eq!(made["connectionString"], made["endpoints"]["direct"]["connectionString"]);
    let client = connect(&made["connectionString"]).await.unwrap();
    let user: String = client.query_one("select session_user::text", &[]).await.unwrap().get(0);
    assert_eq!(made["user"], user.as_str());
    let again = format!("/v1/databases/{id}/connections");
    let second = data(&server.post(&again, json!({"name": "cd"})).await, 200);
    connect(&second["connectionString"]).await.unwrap();
    let prisma = server.post(&format!("/databases/{id}/connections"), json!({"type": "prisma"})).await.json();

    let connection = format!("/v1/connections/{}", text(&made, "id"));
    for path in [&connection, &again, &format!("/v1/databases/{id}"), "/v1/databases", "/v1/connections"] {
        let answer = get(&server, path).await;
        for string in [string, &made["connectionString"], &second["connectionString"], &prisma["connectionString"]] {
            assert!(!tells(&answer, string), "{path}: {answer}");
        }
        assert!(!answer.to_string().contains("directConnection"), "{path}");
    }
    let list = get(&server, &format!("/v1/connections?databaseId={id}")).await;
    let names: Vec<_> = list.as_array().unwrap().iter().map(|one| (text(one, "name"), text(one, "kind"))).collect();
    assert_eq!(names[..3], [("default", "postgres"), ("ci", "postgres"), ("cd", "postgres")]);
    assert_eq!(names[3].1, "accelerate");

    assert_eq!(server.delete(&connection).await.status, 204);
    assert!(client.simple_query("select 1").await.is_err(), "cut off when the 204 is there");
    assert_eq!(error(&server.get(&connection).await), (404, "not_found".into()));
}

#[tokio::test]
async fn a_rotated_password_works_at_once_and_the_old_one_stops() {
    let server = Server::start().await;
    let (database, old) = ready_database(&server).await;
    let client = connect(&old).await.unwrap();
    run(&old, "create table t (n int); insert into t values (1)").await;
    let path = format!("/v1/connections/{}/rotate", text(&database, "defaultConnectionId"));
    let rotated = data(&server.send(server.request("POST", &path)).await, 200);
    let new = &rotated["connectionString"];
    assert_ne!(*new, old);
    let Err(refused) = connect(&old).await else { panic!("the old password still opens it") };
    assert_eq!(refused.code().unwrap().code(), "28P01", "{refused}");
    assert!(client.simple_query("select 1").await.is_err(), "who came in with it is out");
    assert_eq!(rows(new).await, [1]);
    assert_eq!(rotated["name"], "default");
    // It is the connection's password everywhere, and stays so over a restore.
    let id = text(&database, "id");
    assert_eq!(server.get(&format!("/databases/{id}")).await.json()["connectionString"], *new);
    let backup = make_backup(&server, id).await;
    let source = json!({"source": {"type": "backup", "databaseId": id, "backupId": backup}});
    data(&server.post(&format!("/v1/databases/{id}/restore"), source).await, 200);
    ready(&server, id).await;
    assert_eq!(rows(new).await, [1]);
    assert!(connect(&old).await.is_err());
}

#[tokio::test]
async fn the_stored_password_works_after_ten_rotations_at_once() {
    let server = Server::start().await;
    let (database, old) = ready_database(&server).await;
    let path = format!("/v1/connections/{}/rotate", text(&database, "defaultConnectionId"));
    let rotations = (0..10).map(|_| server.send(server.request("POST", &path)));
    for rotated in futures_util::future::join_all(rotations).await {
        data(&rotated, 200);
    }
    let kept = server.get(&format!("/databases/{}", text(&database, "id"))).await.json();
    connect(&kept["connectionString"]).await.expect("the last one of them");
    assert!(connect(&old).await.is_err());
}

#[tokio::test]
async fn a_copied_database_has_the_rows_and_its_own_users() {
    let server = Server::start().await;
    let (source, string) = ready_database(&server).await;
    let (id, project) = (text(&source, "id"), text(&source["project"], "id"));
    run(&string, "create table t (n int); insert into t values (1)").await;
    let backup = make_backup(&server, id).await;
    run(&string, "insert into t values (2)").await;

    let from_backup = json!({"type": "backup", "databaseId": id, "backupId": backup});
    let body = json!({"projectId": project, "name": "then", "source": from_backup});
    let then = post(&server, "/v1/databases", body).await;
    assert_eq!(then["status"], "provisioning", "it is not ready before its content is there");
    let copy = format!("/v1/projects/{project}/databases");
    let now = post(&server, &copy, json!({"name": "now", "source": {"type": "database", "databaseId": id}})).await;
    let earlier = post(&server, &copy, json!({"fromDatabase": {"id": id, "backupId": backup}})).await;
    for (made, expected, from) in [
        (&then, &[1][..], json!({"type": "backup", "databaseId": id, "backupId": backup})),
        (&now, &[1, 2], json!({"type": "database", "databaseId": id})),
        (&earlier, &[1], json!({"type": "backup", "databaseId": id, "backupId": backup})),
    ] {
        let shown = ready(&server, text(made, "id")).await;
        assert_eq!(shown["source"], from);
        let own = &made["connections"][0]["endpoints"]["direct"]["connectionString"];
        assert_eq!(rows(own).await, expected, "{made}");
        run(own, "alter table t add column mine int; insert into t values (9)").await;
    }
    assert_eq!(rows(&string).await, [1, 2], "the source knows nothing of it");
    // The source's password opens the source alone.
    let port = now["connections"][0]["endpoints"]["direct"]["port"].to_string();
    let own_port = source["connections"][0]["endpoints"]["direct"]["port"].to_string();
    let other = json!(string.as_str().unwrap().replace(&own_port, &port));
    assert!(connect(&other).await.is_err());
    let left = std::fs::read_dir(server.home.data.join("backups").join(text(&now, "id")));
    assert_eq!(left.map_or(0, Iterator::count), 0, "the copy that it was made of is gone");

    for bad in [
        json!({"type": "backup", "databaseId": text(&then, "id"), "backupId": backup}),
        json!({"type": "database", "databaseId": "no"}),
    ] {
        let answer = server.post(&copy, json!({"source": bad})).await;
        assert_eq!(error(&answer), (404, "not_found".into()), "{bad}");
    }
}

#[tokio::test]
async fn the_next_server_finishes_an_interrupted_copy() {
    let mut server = Server::start().await;
    let (source, string) = ready_database(&server).await;
    run(&string, "create table t (n int); insert into t select generate_series(1, 100000)").await;
    let path = format!("/v1/projects/{}/databases", text(&source["project"], "id"));
    let body = json!({"source": {"type": "database", "databaseId": source["id"]}});
    let made = post(&server, &path, body).await;
    kill_and_restart(&mut server).await;
    ready(&server, text(&made, "id")).await;
    assert_eq!(rows(&made["connections"][0]["endpoints"]["direct"]["connectionString"]).await.len(), 100_000);
}

#[tokio::test]
async fn a_copy_of_a_deleted_source_stays_failed() {
    let mut server = Server::start().await;
    let (source, _) = ready_database(&server).await;
    let path = format!("/v1/projects/{}/databases", text(&source["project"], "id"));
    let body = json!({"source": {"type": "database", "databaseId": source["id"]}});
    let made = post(&server, &path, body).await;
    assert_eq!(server.delete(&format!("/v1/databases/{}", text(&source, "id"))).await.status, 204);
    let path = format!("/v1/databases/{}", text(&made, "id"));
    server.wait_for(&path, |answer| answer["data"]["status"] == "failure").await;
    kill_and_restart(&mut server).await;
    // Its cluster runs and is empty, which is not the requested content.
    let client = server.post(&format!("{path}/connections"), json!({"name": "ci"})).await;
    connect(&data(&client, 200)["connectionString"]).await.unwrap();
    assert_eq!(get(&server, &path).await["status"], "failure");
}

#[tokio::test]
async fn a_restore_accepts_any_databases_backup() {
    let server = Server::start().await;
    let (one, of_one) = ready_database(&server).await;
    let (other, of_other) = ready_database(&server).await;
    run(&of_one, "create table t (n int); insert into t values (1)").await;
    run(&of_other, "create table u (n int)").await;
    let backup = make_backup(&server, text(&one, "id")).await;
    let list = server.get(&format!("/v1/databases/{}/backups?limit=1", text(&one, "id"))).await.json();
    assert_eq!(list["pagination"], json!({"hasMore": false, "limit": 1}));
    assert!(list["meta"]["backupRetentionDays"].is_number() && list["data"][0]["size"].as_i64().unwrap() > 1_000_000);
    assert_eq!((&list["data"][0]["backupType"], &list["data"][0]["type"]), (&json!("full"), &json!("backup")));

    let path = format!("/v1/databases/{}/restore", text(&other, "id"));
    let source = json!({"type": "backup", "databaseId": one["id"], "backupId": backup});
    for (bad, status) in [
        (json!({}), 422),
        (json!({"source": {"type": "database", "databaseId": one["id"]}}), 422),
        (json!({"source": {"type": "backup", "databaseId": other["id"], "backupId": backup}}), 404),
        (json!({"source": {"type": "backup", "databaseId": "no", "backupId": backup}}), 404),
    ] {
        assert_eq!(error(&server.post(&path, bad.clone()).await).0, status, "{bad}");
    }
    let answer = data(&server.post(&path, json!({"source": source})).await, 200);
    assert_eq!((&answer["status"], &answer["source"]), (&json!("recovering"), &source));
    let second = server.post(&path, json!({"source": source})).await;
    assert_eq!(error(&second), (409, "database_busy".into()));
    assert_eq!(ready(&server, text(&other, "id")).await["source"], source);
    assert_eq!(rows(&of_other).await, [1], "its own password opens the other's content");
    run(&of_one, "insert into t values (2)").await;
    assert_eq!(rows(&of_other).await, [1], "and it is a content of its own");

    // A copy that is not done yet: its source is not ready itself, so it waits.
    let made = post(&server, "/v1/projects", json!({})).await;
    let waiting = text(&made["database"], "id");
    let begun = server.send(server.request("POST", &format!("/databases/{waiting}/backups"))).await.json();
    let unfinished = json!({"source": {"type": "backup", "databaseId": waiting, "backupId": begun["id"]}});
    assert_eq!(error(&server.post(&path, unfinished).await), (422, "backup_not_completed".into()));
}

#[tokio::test]
async fn projects_and_databases_can_be_renamed() {
    let server = Server::start().await;
    let body = json!({"name": "shop", "region": "eu-west-3", "logicalId": "shop"});
    let project = post(&server, "/v1/projects", body.clone()).await;
    assert_eq!((&project["defaultRegion"], &project["logicalId"]), (&json!("eu-west-3"), &json!("shop")));
    assert_eq!(error(&server.post("/v1/projects", body).await), (409, "logical_id_taken".into()));
    let (path, id) = (format!("/v1/projects/{}", text(&project, "id")), text(&project, "id"));
    let renamed = data(&patch(&server, &path, json!({"name": "store", "settings": {"a": 1}})).await, 200);
    assert_eq!(renamed["name"], "store");
    assert_eq!(get(&server, &path).await, renamed);
    let state: Value = serde_json::from_slice(&std::fs::read(server.home.data.join("state.json")).unwrap()).unwrap();
    assert_eq!(state["projects"][0]["settings"], json!({"a": 1}));

    let make = |extra: Value| {
        let mut body = json!({"projectId": id, "region": "inherit"});
        body.as_object_mut().unwrap().extend(extra.as_object().unwrap().clone());
        body
    };
    let dev = post(&server, "/v1/databases", make(json!({"branchGitName": "dev", "isDefault": true}))).await;
    assert_eq!((&dev["region"]["name"], &dev["name"]), (&json!("Europe (Paris)"), &json!("database-1")));
    let branch = text(&dev, "branchId");
    let lined = post(&server, "/v1/databases", make(json!({"branchId": branch, "logicalId": "main-db"}))).await;
    assert_eq!(lined["branchId"], dev["branchId"]);
    let taken = server.post("/v1/databases", make(json!({"branchId": branch, "logicalId": "main-db"}))).await;
    assert_eq!(error(&taken), (409, "logical_id_taken".into()));
    post(&server, "/v1/databases", make(json!({"logicalId": "main-db"}))).await;
    let elsewhere = server.post("/v1/databases", make(json!({"branchId": "no"}))).await;
    assert_eq!(error(&elsewhere), (404, "not_found".into()));
    server.post(&format!("/projects/{id}/databases"), json!({"region": "us-east-1"})).await;

    let defaults = get(&server, &format!("/v1/databases?projectId={id}")).await;
    let defaults: Vec<_> = defaults.as_array().unwrap().iter().filter(|one| one["isDefault"] == true).collect();
    assert_eq!(defaults.len(), 1);
    assert_eq!(defaults[0]["id"], dev["id"], "there is one default, the one that said so last");
    for (filter, count) in [
        ("branchGitName=dev".to_owned(), 2),
        (format!("branchId={branch}"), 2),
        ("branchGitName=main".to_owned(), 2),
        ("branchId=unassigned".to_owned(), 1),
        ("logicalId=main-db".to_owned(), 2),
        (format!("logicalId=main-db&branchId={branch}"), 1),
        ("branchId=no".to_owned(), 0),
        ("projectId=no".to_owned(), 0),
    ] {
        let found = get(&server, &format!("/v1/databases?{filter}")).await;
        assert_eq!(found.as_array().unwrap().len(), count, "{filter}: {found}");
    }

    let path = format!("/v1/databases/{}", text(&dev, "id"));
    let changed = data(&patch(&server, &path, json!({"name": "orders", "branchGitName": "main"})).await, 200);
    assert_eq!(changed["name"], "orders");
    assert_ne!(changed["branchId"], dev["branchId"]);
    let clash = patch(&server, &path, json!({"logicalId": "main-db"})).await;
    assert_eq!(error(&clash), (409, "logical_id_taken".into()));
    assert_eq!(patch(&server, &path, json!({"branchId": null, "branchGitName": "dev"})).await.status, 400);
    assert_eq!(patch(&server, &path, json!({"branchId": branch, "logicalId": "x"})).await.status, 400);
    assert_eq!(get(&server, &path).await["logicalId"], Value::Null, "what was refused changed nothing");
    for field in ["branchId", "branchGitName"] {
        assert_eq!(data(&patch(&server, &path, json!({ field: null })).await, 200)["branchId"], Value::Null);
        assert_eq!(data(&patch(&server, &path, json!({"branchId": branch})).await, 200)["branchId"], json!(branch));
    }
}

#[tokio::test]
async fn usage_counts_operations_and_bytes() {
    let server = Server::start().await;
    let (database, string) = ready_database(&server).await;
    run(&string, "create table t (n int)").await;
    run(&string, "insert into t values (1)").await;
    let usage = server.get(&format!("/v1/databases/{}/usage", text(&database, "id"))).await;
    assert_eq!(usage.status, 200, "{}", usage.text);
    let usage = usage.json();
    assert!(usage.get("data").is_none(), "the one answer without");
    assert!(usage["metrics"]["operations"]["used"].as_i64().unwrap() >= 2, "{usage}");
    let storage = usage["metrics"]["storage"]["used"].as_f64().unwrap();
    assert!(storage > 0.001 && storage < 1.0, "{usage}");
    let path = format!("/v1/databases/{}/usage?startDate=2020-01-01&endDate=2020-01-31", text(&database, "id"));
    let past = server.get(&path).await.json();
    assert_eq!(past["metrics"]["operations"]["used"], 0);
    assert_eq!(past["period"], json!({"start": "2020-01-01T00:00:00.000Z", "end": "2020-01-31T23:59:59.999Z"}));
    let bad = server.get(&format!("/v1/databases/{}/usage?startDate=yesterday", text(&database, "id"))).await;
    assert_eq!(error(&bad).0, 400);
}
