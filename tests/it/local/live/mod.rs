//! The contract of api.prisma.io, asked over HTTP as its clients ask it, on a real PostgreSQL.

mod access;
mod contents;
mod lists;
mod token_exchange;

use ppg_test::local_server;
use ppg_test::local_server::{ApiResponse, Server};
use serde_json::{Value, json};

/// The 40 operations with IDs that do not exist, a valid body, and the status that the owner gets.
const OPERATIONS: [(&str, &str, &str, u16); 40] = [
    ("GET", "/v1/connections", "", 200),
    ("POST", "/v1/connections", r#"{"databaseId": "no", "name": "a"}"#, 404),
    ("GET", "/v1/connections/no", "", 404),
    ("DELETE", "/v1/connections/no", "", 404),
    ("POST", "/v1/connections/no/rotate", "", 404),
    ("GET", "/v1/databases", "", 200),
    ("POST", "/v1/databases", r#"{"projectId": "no"}"#, 404),
    ("GET", "/v1/databases/no", "", 404),
    ("DELETE", "/v1/databases/no", "", 404),
    ("PATCH", "/v1/databases/no", "{}", 404),
    ("GET", "/v1/databases/no/connections", "", 200),
    ("POST", "/v1/databases/no/connections", r#"{"name": "a"}"#, 404),
    ("GET", "/v1/databases/no/backups", "", 404),
    ("POST", "/v1/databases/no/restore", "{}", 404),
    ("GET", "/v1/databases/no/usage", "", 404),
    ("GET", "/v1/projects", "", 200),
    ("POST", "/v1/projects", r#"{"workspaceId": "no"}"#, 404),
    ("GET", "/v1/projects/no", "", 404),
    ("DELETE", "/v1/projects/no", "", 404),
    ("PATCH", "/v1/projects/no", "{}", 404),
    ("POST", "/v1/projects/no/transfer", r#"{"recipientAccessToken": "no"}"#, 404),
    ("GET", "/v1/projects/no/databases", "", 404),
    ("POST", "/v1/projects/no/databases", "{}", 404),
    ("GET", "/v1/integrations?workspaceId=no", "", 200),
    ("GET", "/v1/integrations/no", "", 404),
    ("DELETE", "/v1/integrations/no", "", 404),
    ("GET", "/v1/me", "", 200),
    ("GET", "/v1/workspaces/no/integrations", "", 404),
    ("DELETE", "/v1/workspaces/no/integrations/no", "", 404),
    ("GET", "/v1/workspaces/no/service-tokens", "", 200),
    ("POST", "/v1/workspaces/no/service-tokens", r#"{"name": "a"}"#, 404),
    ("DELETE", "/v1/workspaces/no/service-tokens/no", "", 404),
    ("POST", "/v1/auth/github-actions/token", r#"{"token": "no"}"#, 401),
    ("GET", "/v1/regions", "", 200),
    ("GET", "/v1/regions/postgres", "", 200),
    ("GET", "/v1/regions/accelerate", "", 200),
    ("GET", "/v1/workspaces", "", 200),
    ("POST", "/v1/workspaces", r#"{"displayName": ""}"#, 400),
    ("GET", "/v1/workspaces/no", "", 404),
    ("GET", "/v1/workspaces/no/subscription", "", 404),
];

fn request(server: &Server, method: &str, path: &str, body: &str) -> reqwest::RequestBuilder {
    let request = server.request(method, path);
    if body.is_empty() { request } else { request.header("content-type", "application/json").body(body.to_owned()) }
}

/// The body of a response with this status, without the `data` envelope.
#[track_caller]
fn data(answer: &ApiResponse, status: u16) -> Value {
    assert_eq!(answer.status, status, "{}", answer.text);
    let mut json = answer.json();
    assert!(json.get("data").is_some(), "{json}");
    json["data"].take()
}

/// An error's status and code, in this contract's form.
#[track_caller]
fn error(answer: &ApiResponse) -> (u16, String) {
    let code = answer.code();
    let error = answer.json()["error"].clone();
    let known = ["code", "message", "hint"];
    assert!(error.as_object().unwrap().keys().all(|key| known.contains(&key.as_str())), "{error}");
    (answer.status, code)
}

async fn get(server: &Server, path: &str) -> Value {
    data(&server.get(path).await, 200)
}

async fn post(server: &Server, path: &str, body: Value) -> Value {
    data(&server.post(path, body).await, 201)
}

async fn patch(server: &Server, path: &str, body: Value) -> ApiResponse {
    server.send(request(server, "PATCH", path, &body.to_string())).await
}

/// Sends a request with this token.
async fn with(server: &Server, token: &str, method: &str, path: &str, body: Value) -> ApiResponse {
    let request = server.bare(method, path).bearer_auth(token);
    let request = if body.is_null() {
        request
    } else {
        request.header("content-type", "application/json").body(body.to_string())
    };
    server.send(request).await
}

fn text<'a>(value: &'a Value, field: &str) -> &'a str {
    value[field].as_str().unwrap_or_else(|| panic!("no {field} in {value}"))
}

/// A new project's database with its connection string, as soon as it is ready.
async fn ready_database(server: &Server) -> (Value, Value) {
    let project = post(server, "/v1/projects", json!({"name": "shop"})).await;
    let string = project["database"]["connections"][0]["endpoints"]["direct"]["connectionString"].clone();
    (ready(server, text(&project["database"], "id")).await, string)
}

async fn ready(server: &Server, id: &str) -> Value {
    let is_ready = |answer: &Value| answer["data"]["status"] == "ready";
    server.wait_for(&format!("/v1/databases/{id}"), is_ready).await["data"].take()
}

/// The numbers in the table `t`, in order.
async fn rows(string: &Value) -> Vec<i32> {
    let client = local_server::connect(string).await.unwrap();
    let rows = client.query("select n from t order by n", &[]).await.unwrap();
    rows.iter().map(|row| row.get(0)).collect()
}

async fn run(string: &Value, statements: &str) {
    local_server::connect(string).await.unwrap().batch_execute(statements).await.unwrap();
}

#[tokio::test]
async fn every_operation_requires_a_token() {
    let server = Server::start().await;
    for (method, path, body, status) in OPERATIONS {
        let answer = server.send(request(&server, method, path, body)).await;
        assert_eq!(answer.status, status, "{method} {path}: {}", answer.text);
        let page = server.send(request(&server, method, path, body).header("origin", "http://evil.example")).await;
        assert_eq!(error(&page), (403, "forbidden_origin".into()), "{method} {path}");
        if path.contains("github") {
            continue;
        }
        if status >= 400 {
            error(&answer);
        }
        let missing = server.send(server.bare(method, path)).await;
        assert_eq!(error(&missing), (401, "unauthorized".into()), "{method} {path}");
        assert_eq!(missing.headers["www-authenticate"], "Bearer");
    }
    for path in ["/v1/", "/v1/nothing", "/v1/projects/a/b", "/v1/databases/no/backups/no/restore", "/v1/regions/other"]
    {
        assert_eq!(error(&server.get(path).await), (404, "unknown_path".into()), "{path}");
    }
    for (method, path, allowed) in [
        ("PUT", "/v1/projects", "GET,HEAD,POST"),
        ("POST", "/v1/databases/no", "GET,HEAD,PATCH,DELETE"),
        ("GET", "/v1/projects/no/transfer", "POST"),
        ("TRACE", "/v1/auth/github-actions/token", "POST"),
    ] {
        let answer = server.send(server.request(method, path)).await;
        assert_eq!(error(&answer), (405, "method_not_allowed".into()), "{method} {path}");
        assert_eq!(answer.headers["allow"], allowed, "{method} {path}");
    }
}

#[tokio::test]
async fn both_contracts_show_one_state() {
    let server = Server::start().await;
    let project = post(&server, "/v1/projects", json!({"name": "shop", "region": "eu-central-1"})).await;
    let documented = server.get(&format!("/projects/{}", text(&project, "id"))).await.json();
    assert_eq!((&documented["name"], &documented["databases"][0]["region"]), (&json!("shop"), &json!("eu-central-1")));
    assert_eq!(documented["databases"][0]["connectionString"], project["database"]["connectionString"]);

    let other = server.create_project().await;
    let seen = get(&server, &format!("/v1/projects/{}", text(&other, "id"))).await;
    assert_eq!((&seen["name"], &seen["defaultRegion"]), (&json!("shop"), &json!("us-east-1")));
    let url = text(&seen, "url").strip_prefix(server.origin()).unwrap().to_owned();
    assert_eq!(get(&server, &url).await, seen, "a resource is where its url says");
    let database = get(&server, &format!("/v1/projects/{}/databases", text(&other, "id"))).await[0].take();
    assert_eq!((&database["isDefault"], &database["branchId"]), (&json!(true), &Value::Null));
    assert_eq!(database["source"], json!({"type": "empty"}));
    assert_eq!(database["project"]["id"], other["id"]);

    let path = format!("/v1/projects/{}", text(&other, "id"));
    assert_eq!(server.delete(&path).await.status, 204);
    assert_eq!(server.get(&format!("/projects/{}", text(&other, "id"))).await.status, 404);
    assert_eq!(error(&server.get(&path).await), (404, "not_found".into()));
}

#[tokio::test]
async fn malformed_requests_get_a_status_of_the_contract() {
    let server = Server::start().await;
    let workspace = server.workspace().await;
    let project = post(&server, "/v1/projects", json!({"createDatabase": false})).await;
    assert_eq!((&project["name"], &project["database"]), (&json!("My project"), &Value::Null));
    let project = format!("/v1/projects/{}", text(&project, "id"));
    let tokens = format!("/v1/workspaces/{workspace}/service-tokens");
    let database = post(&server, &format!("{project}/databases"), json!({})).await;
    let database = text(&database, "id");
    for (method, path, body, status) in [
        ("POST", "/v1/projects", r#"{"region": "mars-1"}"#, 400),
        ("POST", "/v1/projects", r#"{"createDatabase": "no"}"#, 400),
        ("POST", "/v1/projects", r#"{"name": "a\nb"}"#, 400),
        ("POST", "/v1/projects", "", 400),
        ("POST", "/v1/databases", r#"{"projectId": 7}"#, 400),
        ("POST", "/v1/workspaces", r#"{"displayName": null}"#, 400),
        ("PATCH", &project, r#"{"settings": []}"#, 422),
        ("PATCH", &project, "{", 422),
        ("POST", &tokens, r#"{"name": ""}"#, 422),
        ("GET", &format!("/v1/databases/{database}/backups?limit=1&limit=2"), "", 422),
        ("GET", &format!("/v1/databases/{database}/backups?limit=many"), "", 422),
        ("GET", "/v1/projects?limit=many", "", 400),
        ("GET", "/v1/projects?limit=1&limit=2", "", 400),
        ("GET", "/v1/projects?cursor=nonsense", "", 400),
        ("GET", "/v1/regions?product=mysql", "", 400),
        ("GET", "/v1/integrations", "", 400),
    ] {
        let answer = server.send(request(&server, method, path, body)).await;
        assert_eq!(error(&answer).0, status, "{method} {path} {body}: {}", answer.text);
    }
    let form = server.request("POST", "/v1/projects").header("content-type", "text/plain").body("{}");
    assert_eq!(error(&server.send(form).await), (415, "unsupported_content_type".into()));
    let large = server.post("/v1/projects", json!({"name": "x".repeat(3 << 20)})).await;
    assert_eq!(error(&large), (413, "body_too_large".into()));
    assert_eq!(get(&server, "/v1/projects").await.as_array().unwrap().len(), 1, "nothing was made");
}

#[tokio::test]
async fn regions_me_and_plans_are_local_ones() {
    let server = Server::start().await;
    let regions = get(&server, "/v1/regions/postgres").await;
    let ids: Vec<_> = regions.as_array().unwrap().iter().map(|region| text(region, "id")).collect();
    assert_eq!(ids, ppg_api::types::values::Region::KNOWN, "those of both contracts");
    assert!(regions.as_array().unwrap().iter().all(|region| region["status"] == "available"));
    assert_eq!(get(&server, "/v1/regions/accelerate").await, json!([]));
    assert_eq!(get(&server, "/v1/regions").await[0]["product"], "postgres");
    assert_eq!(get(&server, "/v1/regions?product=accelerate").await, json!([]));
    let me = get(&server, "/v1/me").await;
    assert_eq!(me["credential"]["type"], "management_token");
    assert_eq!((&me["user"], &me["workspace"]), (&Value::Null, &Value::Null));
    let plan = get(&server, &format!("/v1/workspaces/{}/subscription", server.workspace().await)).await;
    assert_eq!((&plan["planName"], &plan["usageBlocked"]), (&json!("local, no billing"), &json!(false)));
}
