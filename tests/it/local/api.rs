//! The documented operations, asked over HTTP as a client asks them, on a real PostgreSQL.

use ppg_test::local_server::{Server, connect};
use serde_json::{Value, json};

/// The 17 operations with IDs that do not exist.
const OPERATIONS: [(&str, &str); 17] = [
    ("GET", "/workspaces"),
    ("GET", "/workspaces/no"),
    ("GET", "/workspaces/no/projects"),
    ("POST", "/workspaces/no/projects"),
    ("GET", "/projects/no"),
    ("DELETE", "/projects/no"),
    ("POST", "/projects/no/databases"),
    ("GET", "/databases/no"),
    ("DELETE", "/databases/no"),
    ("GET", "/databases/no/usage"),
    ("GET", "/databases/no/backups"),
    ("POST", "/databases/no/backups"),
    ("POST", "/databases/no/backups/no/restore"),
    ("GET", "/databases/no/connections"),
    ("POST", "/databases/no/connections"),
    ("DELETE", "/connections/no"),
    ("GET", "/integrations"),
];

fn masked(string: &Value) -> bool {
    string.as_str().unwrap().contains(":********@")
}

#[tokio::test]
async fn requests_without_token_or_from_a_browser_are_refused() {
    let server = Server::start().await;
    for (method, path) in OPERATIONS.into_iter().chain([("POST", "/local/stop"), ("GET", "/nothing")]) {
        let missing = server.send(server.bare(method, path)).await;
        assert_eq!((missing.status, missing.code().as_str()), (401, "unauthorized"), "{method} {path}");
        assert_eq!(missing.headers["www-authenticate"], "Bearer");
        assert!(missing.headers.contains_key("x-request-id"));
    }
    for wrong in ["Bearer wrong", "Bearer", "Bearer ", "Basic abc", ""] {
        let request = server.bare("GET", "/workspaces").header("authorization", wrong);
        assert_eq!(server.send(request).await.status, 401, "{wrong:?}");
    }
    let page = server.request("GET", "/workspaces").header("origin", "http://evil.example");
    let page = server.send(page).await;
    assert_eq!((page.status, page.code().as_str()), (403, "forbidden_origin"));
    let rebound = server.request("GET", "/workspaces").header("host", "evil.example:80");
    let rebound = server.send(rebound).await;
    assert_eq!((rebound.status, rebound.code().as_str()), (403, "forbidden_host"));
    let port = server.origin().rsplit(':').next().unwrap().to_owned();
    let local = server.request("GET", "/workspaces").header("host", format!("localhost:{port}"));
    assert_eq!(server.send(local).await.status, 200);
    let log = server.log();
    assert!(log.contains(" GET /documented/v1/workspaces 401 "), "{log}");
    assert!(!log.contains(server.endpoint.token.expose()));
}

#[tokio::test]
async fn unknown_paths_are_404_and_wrong_methods_405() {
    let server = Server::start().await;
    for (method, path) in OPERATIONS.into_iter().filter(|(_, path)| path.contains("no")) {
        let body = match path.rsplit('/').next().unwrap() {
            "connections" => json!({"type": "direct"}),
            _ => json!({"name": "a", "region": "us-east-1"}),
        };
        let request = server.request(method, path).header("content-type", "application/json").body(body.to_string());
        let answer = server.send(request).await;
        assert_eq!((answer.status, answer.code().as_str()), (404, "not_found"), "{method} {path}");
    }
    for path in ["/workspaces/", "/nothing", "/projects", "/projects/a/b", "//workspaces"] {
        assert_eq!(server.get(path).await.code(), "unknown_path", "{path}");
    }
    for id in ["%ff", "%00", "%2e%2e%2fx", "a%2Fb", "%E2%80%AE", &"x".repeat(3000)] {
        assert_eq!(server.get(&format!("/projects/{id}")).await.status, 404, "{id}");
    }
    for (method, path, allowed) in [
        ("PUT", "/workspaces", "GET,HEAD"),
        ("OPTIONS", "/databases/no", "GET,HEAD,DELETE"),
        ("TRACE", "/projects/no/databases", "POST"),
        ("PATCH", "/workspaces/no/projects", "GET,HEAD,POST"),
        ("GET", "/connections/no", "DELETE"),
    ] {
        let answer = server.send(server.request(method, path)).await;
        assert_eq!((answer.status, answer.code().as_str()), (405, "method_not_allowed"), "{method} {path}");
        assert_eq!(answer.headers["allow"], allowed, "{method} {path}");
    }
    let head = server.send(server.request("HEAD", "/workspaces")).await;
    assert_eq!((head.status, head.text.as_str()), (200, ""));
}

#[tokio::test]
async fn a_bad_body_is_400_and_creates_nothing() {
    let server = Server::start().await;
    let path = format!("/workspaces/{}/projects", server.workspace().await);
    let long = "x".repeat(101);
    for (body, code) in [
        ("", "invalid_request"),
        ("{", "invalid_json"),
        ("[]", "invalid_request"),
        ("null", "invalid_request"),
        ("{\"name\":\"a\"}", "invalid_request"),
        ("{\"region\":\"us-east-1\"}", "invalid_request"),
        ("{\"name\":\"\",\"region\":\"us-east-1\"}", "invalid_request"),
        ("{\"name\":\"  \",\"region\":\"us-east-1\"}", "invalid_request"),
        ("{\"name\":7,\"region\":\"us-east-1\"}", "invalid_request"),
        ("{\"name\":null,\"region\":\"us-east-1\"}", "invalid_request"),
        ("{\"name\":\"a\\u0000\",\"region\":\"us-east-1\"}", "invalid_request"),
        ("{\"name\":\"a\\nb\",\"region\":\"us-east-1\"}", "invalid_request"),
        ("{\"name\":\"a\\ud800\",\"region\":\"us-east-1\"}", "invalid_json"),
        ("{\"name\":\"a\",\"region\":\"mars\"}", "invalid_request"),
        ("{\"name\":\"a\",\"region\":[\"us-east-1\"]}", "invalid_request"),
        (&format!("{{\"name\":\"{long}\",\"region\":\"us-east-1\"}}"), "invalid_request"),
        (&"[".repeat(100_000), "invalid_json"),
    ] {
        let answer = server.post_text(&path, body).await;
        let shown: String = body.chars().take(60).collect();
        assert_eq!((answer.status, answer.code().as_str()), (400, code), "{shown}");
    }
    let region = server.post(&path, json!({"name": "a", "region": "mars"})).await.json();
    assert!(region["error"]["message"].as_str().unwrap().contains("ap-northeast-1"), "{region}");
    assert_eq!(region["error"]["details"]["field"], "region");

    let good = json!({"name": "a", "region": "us-east-1"}).to_string();
    for kind in ["text/plain", "application/x-www-form-urlencoded"] {
        let request = server.request("POST", &path).header("content-type", kind).body(good.clone());
        assert_eq!(server.send(request).await.code(), "unsupported_content_type");
    }
    let large = json!({"name": "x".repeat(3 << 20), "region": "us-east-1"});
    let answer = server.post(&path, large).await;
    assert_eq!((answer.status, answer.code().as_str()), (413, "body_too_large"));
    assert_eq!(server.get(&path).await.json(), json!({"data": []}));
}

#[tokio::test]
async fn a_project_has_a_database_and_is_deleted_with_it() {
    let server = Server::start().await;
    let workspaces = server.get("/workspaces").await.json();
    let workspace = &workspaces["data"][0];
    assert_eq!(
        (&workspace["name"], &workspace["slug"], &workspace["plan"]),
        (&json!("Local"), &json!("local"), &json!("free"))
    );
    let workspace_path = format!("/workspaces/{}", workspace["id"].as_str().unwrap());
    assert_eq!(server.get(&workspace_path).await.json(), *workspace);
    assert_eq!(server.get("/integrations").await.json(), json!({"data": []}));

    let project = server.create_project().await;
    let database = &project["databases"][0];
    assert_eq!((&database["status"], &database["region"]), (&json!("provisioning"), &json!("us-east-1")));
    assert_eq!(database["projectId"], project["id"]);
    assert_eq!(database["apiKeys"][0]["connectionString"], database["connectionString"]);
    let direct = &database["directConnection"];
    assert_eq!((&direct["host"], &direct["database"]), (&json!("127.0.0.1"), &json!("postgres")));
    let list = server.get(&format!("{workspace_path}/projects")).await.json();
    assert_eq!(list["data"][0]["id"], project["id"]);
    assert!(list["data"][0].get("databases").is_none());

    let active = server.wait_active(database["id"].as_str().unwrap()).await;
    assert_eq!(active["connectionString"], database["connectionString"], "good from the first moment on");
    let client = connect(&active["connectionString"]).await.unwrap();
    client.batch_execute("create table t (n int); insert into t values (1)").await.unwrap();

    let project_path = format!("/projects/{}", project["id"].as_str().unwrap());
    let second = server.post(&format!("{project_path}/databases"), json!({"region": "eu-west-1"})).await;
    assert_eq!(second.status, 201, "{}", second.text);
    let second = second.json();
    assert!(second.get("name").is_none());
    let early = format!("/databases/{}/connections", second["id"].as_str().unwrap());
    let early = server.post(&early, json!({"type": "direct"})).await;
    assert_eq!(early.status, 201, "a request that needs the database waits for it: {}", early.text);
    connect(&early.json()["connectionString"]).await.unwrap();
    let whole = server.get(&project_path).await.json();
    assert_eq!(whole["databases"].as_array().unwrap().len(), 2);

    assert_eq!(server.delete(&project_path).await.status, 204);
    assert!(client.simple_query("select 1").await.is_err(), "clients are cut off");
    for path in [project_path, format!("/databases/{}", second["id"].as_str().unwrap())] {
        assert_eq!(server.get(&path).await.status, 404, "{path}");
    }
    let left = std::fs::read_dir(server.home.data.join("clusters")).unwrap().count();
    assert_eq!(left, 0, "the disk is freed");
}

#[tokio::test]
async fn a_deleted_connection_disconnects_its_clients() {
    let server = Server::start().await;
    let database = server.create_active_database().await;
    let path = format!("/databases/{}/connections", database["id"].as_str().unwrap());
    for body in [json!({}), json!({"type": "ssh"}), json!({"type": 1}), json!({"type": "direct", "name": "\t"})] {
        assert_eq!(server.post(&path, body.clone()).await.status, 400, "{body}");
    }
    let made = server.post(&path, json!({"type": "prisma", "name": "ci"})).await;
    assert_eq!(made.status, 201, "{}", made.text);
    let made = made.json();
    assert_eq!((&made["type"], &made["databaseId"]), (&json!("prisma"), &database["id"]));
    let theirs = connect(&made["connectionString"]).await.unwrap();
    theirs.batch_execute("create table t (n int)").await.unwrap();
    let mine = connect(&database["connectionString"]).await.unwrap();
    mine.batch_execute("insert into t values (1)").await.unwrap();

    let list = server.get(&path).await.json();
    let list = list["data"].as_array().unwrap();
    assert_eq!(list.len(), 2, "the first credential and this one");
    assert!(list.iter().all(|connection| masked(&connection["connectionString"])), "{list:?}");

    let connection = format!("/connections/{}", made["id"].as_str().unwrap());
    assert_eq!(server.delete(&connection).await.status, 204);
    assert!(theirs.simple_query("select 1").await.is_err(), "cut off when the 204 is there");
    assert!(connect(&made["connectionString"]).await.is_err());
    assert_eq!(server.delete(&connection).await.status, 404);
    mine.batch_execute("insert into t values (2)").await.unwrap();

    let first = format!("/connections/{}", list[0]["id"].as_str().unwrap());
    assert_eq!(server.delete(&first).await.status, 204);
    let database = server.get(&format!("/databases/{}", database["id"].as_str().unwrap())).await.json();
    for field in ["connectionString", "directConnection", "apiKeys"] {
        assert!(database.get(field).is_none(), "{field} leads nowhere any more");
    }
}

#[tokio::test]
async fn a_restore_keeps_current_connections() {
    let server = Server::start().await;
    let database = server.create_active_database().await;
    let id = database["id"].as_str().unwrap();
    let path = format!("/databases/{id}/backups");
    let client = connect(&database["connectionString"]).await.unwrap();
    client.batch_execute("create table t (n int); insert into t values (1)").await.unwrap();

    for bad in ["{", "[]", "{\"label\": 7}"] {
        assert_eq!(server.post_text(&path, bad).await.status, 400, "{bad}");
    }
    let mut made = Vec::new();
    for request in [
        server.request("POST", &path),
        server.request("POST", &path).header("content-type", "application/json").body("{}"),
        server.request("POST", &path).header("content-type", "application/json").body("{\"label\": \"before\"}"),
    ] {
        let answer = server.send(request).await;
        assert_eq!(answer.status, 202, "{}", answer.text);
        let backup = answer.json();
        assert_eq!((&backup["type"], &backup["databaseId"]), (&json!("manual"), &database["id"]));
        assert_eq!(backup["status"], "pending");
        made.push(backup["id"].as_str().unwrap().to_owned());
    }
    let early = server.send(server.request("POST", &format!("{path}/{}/restore", made[2]))).await;
    assert_eq!((early.status, early.code().as_str()), (404, "backup_not_completed"));
    let done = |list: &Value| list["data"].as_array().unwrap().iter().all(|backup| backup["status"] == "completed");
    let list = server.wait_for(&path, done).await;
    for backup in list["data"].as_array().unwrap() {
        assert!(backup["sizeBytes"].as_i64().unwrap() > 1_000_000 && backup["completedAt"].is_string(), "{backup}");
    }

    client.batch_execute("update t set n = 2; insert into t values (3)").await.unwrap();
    let connections = format!("/databases/{id}/connections");
    let later = server.post(&connections, json!({"type": "direct"})).await.json();
    let foreign = server.create_active_database().await;
    let foreign = format!("/databases/{}/backups/{}/restore", foreign["id"].as_str().unwrap(), made[0]);
    assert_eq!(server.send(server.request("POST", &foreign)).await.status, 404, "another database's backup");
    let restored = server.send(server.request("POST", &format!("{path}/{}/restore", made[0]))).await;
    assert_eq!((restored.status, &restored.json()["status"]), (202, &json!("restoring")), "{}", restored.text);
    assert_eq!(server.get(&format!("/databases/{id}")).await.json()["status"], "provisioning");
    server.wait_active(id).await;

    let client = connect(&database["connectionString"]).await.unwrap();
    let rows = client.query("select n from t", &[]).await.unwrap();
    assert_eq!(rows.iter().map(|row| row.get::<_, i32>(0)).collect::<Vec<_>>(), [1]);
    connect(&later["connectionString"]).await.expect("a connection made after the backup works after the restore");
}

#[tokio::test]
async fn usage_is_what_postgresql_counts() {
    let server = Server::start().await;
    let database = server.create_active_database().await;
    let path = format!("/databases/{}/usage", database["id"].as_str().unwrap());
    let before = server.get(&path).await.json();
    let client = connect(&database["connectionString"]).await.unwrap();
    client.batch_execute("create table t (n int)").await.unwrap();
    for _ in 0..20 {
        client.execute("insert into t values (1)", &[]).await.unwrap();
        client.query("select * from t", &[]).await.unwrap();
    }
    let peak = |usage: &Value| usage["connections"]["peakCount"].as_i64().unwrap() >= 1;
    server.wait_for(&path, peak).await;
    let grown = |name: &str, usage: &Value| {
        usage["queries"][name].as_i64().unwrap() - before["queries"][name].as_i64().unwrap()
    };
    let usage =
        server.wait_for(&path, |usage| grown("writeCount", usage) >= 20 && grown("readCount", usage) >= 20).await;
    assert!(grown("totalCount", &usage) >= 40, "{usage}");
    assert!(usage["storage"]["usedBytes"].as_i64().unwrap() > 1_000_000, "{usage}");
    assert!(usage["connections"]["averageCount"].as_f64().unwrap() > 0.0, "{usage}");

    let past = server.get(&format!("{path}?startDate=2020-01-01&endDate=2020-01-31")).await.json();
    assert_eq!(past["period"], json!({"startDate": "2020-01-01", "endDate": "2020-01-31"}));
    assert_eq!(past["queries"], json!({"totalCount": 0, "readCount": 0, "writeCount": 0}));
    for bad in ["startDate=2020-02-30", "endDate=x", "startDate=2020-02-01&endDate=2020-01-01"] {
        let answer = server.get(&format!("{path}?{bad}")).await;
        assert_eq!((answer.status, answer.code().as_str()), (400, "invalid_request"), "{bad}");
    }
}
