//! Authorization: access tokens, service tokens, workspaces, transfers, integrations.

use ppg_test::browser::Browser;
use ppg_test::local_server::Server;
use serde_json::{Value, json};

use super::{data, error, get, post, text, with};

/// A workspace with a project and its database in it, and a service token for it.
struct Party {
    workspace: String,
    project: String,
    database: String,
    connection: String,
    token: String,
}

async fn party(server: &Server, name: &str) -> Party {
    let workspace = post(server, "/v1/workspaces", json!({"displayName": name})).await;
    let workspace = text(&workspace, "id").to_owned();
    let token = post(server, &format!("/v1/workspaces/{workspace}/service-tokens"), json!({"name": "ci"})).await;
    let project = post(server, "/v1/projects", json!({"workspaceId": workspace, "name": name})).await;
    Party {
        project: text(&project, "id").to_owned(),
        database: text(&project["database"], "id").to_owned(),
        connection: text(&project["database"], "defaultConnectionId").to_owned(),
        token: text(&token, "value").to_owned(),
        workspace,
    }
}

#[tokio::test]
async fn a_service_token_works_until_it_is_deleted() {
    let server = Server::start().await;
    let path = format!("/v1/workspaces/{}/service-tokens", server.workspace().await);
    let made = post(&server, &path, json!({"name": "ci"})).await;
    let (id, value) = (text(&made, "id"), text(&made, "value"));
    let listed = get(&server, &path).await[0].take();
    assert_eq!((&listed["id"], &listed["name"], &listed["expiresAt"]), (&made["id"], &json!("ci"), &Value::Null));
    assert!(!listed.to_string().contains(value) && value.ends_with(text(&listed, "valueHint").trim_start_matches('…')));
    for file in ["state.json", "server.log"] {
        let content = std::fs::read_to_string(server.home.data.join(file)).unwrap();
        assert!(!content.contains(value), "{file}");
    }
    let me = data(&with(&server, value, "GET", "/v1/me", Value::Null).await, 200);
    assert_eq!(me["credential"], json!({"type": "service_token", "id": id, "name": "ci"}));
    assert_eq!((&me["workspace"]["name"], &me["user"]), (&json!("Local"), &Value::Null));
    // The documented API accepts it, too; paths outside both APIs do not.
    assert_eq!(with(&server, value, "GET", "/workspaces", Value::Null).await.status, 200);
    assert_eq!(with(&server, value, "POST", "/local/stop", Value::Null).await.status, 403);
    let no_other = with(&server, value, "POST", "/v1/workspaces", json!({})).await;
    assert_eq!(error(&no_other), (403, "forbidden".into()));

    let one = format!("{path}/{id}");
    assert_eq!(server.delete(&one).await.status, 204);
    assert_eq!(error(&with(&server, value, "GET", "/v1/me", Value::Null).await), (401, "unauthorized".into()));
    assert_eq!(error(&server.delete(&one).await), (404, "not_found".into()));
    assert_eq!(get(&server, &path).await, json!([]));
}

#[tokio::test]
async fn resources_of_other_workspaces_are_not_found() {
    let server = Server::start().await;
    let (mine, theirs) = (party(&server, "mine").await, party(&server, "theirs").await);
    let Party { workspace, project, database, connection, .. } = &theirs;
    let source = json!({"type": "database", "databaseId": database});
    let backup = json!({"source": {"type": "backup", "databaseId": database, "backupId": "no"}});
    for (method, path, body) in [
        ("GET", format!("/v1/workspaces/{workspace}"), Value::Null),
        ("GET", format!("/v1/workspaces/{workspace}/subscription"), Value::Null),
        ("GET", format!("/v1/workspaces/{workspace}/integrations"), Value::Null),
        ("POST", format!("/v1/workspaces/{workspace}/service-tokens"), json!({"name": "x"})),
        ("GET", format!("/v1/projects/{project}"), Value::Null),
        ("PATCH", format!("/v1/projects/{project}"), json!({"name": "x"})),
        ("DELETE", format!("/v1/projects/{project}"), Value::Null),
        ("POST", format!("/v1/projects/{project}/transfer"), json!({"recipientAccessToken": mine.token})),
        ("GET", format!("/v1/projects/{project}/databases"), Value::Null),
        ("POST", format!("/v1/projects/{project}/databases"), json!({})),
        ("POST", "/v1/projects".into(), json!({"workspaceId": workspace})),
        ("POST", "/v1/databases".into(), json!({"projectId": project})),
        ("POST", "/v1/databases".into(), json!({"projectId": mine.project, "source": source})),
        ("POST", format!("/v1/projects/{}/databases", mine.project), json!({"fromDatabase": {"id": database}})),
        ("GET", format!("/v1/databases/{database}"), Value::Null),
        ("PATCH", format!("/v1/databases/{database}"), json!({})),
        ("DELETE", format!("/v1/databases/{database}"), Value::Null),
        ("GET", format!("/v1/databases/{database}/usage"), Value::Null),
        ("GET", format!("/v1/databases/{database}/backups"), Value::Null),
        ("POST", format!("/v1/databases/{database}/restore"), backup.clone()),
        ("POST", format!("/v1/databases/{}/restore", mine.database), backup),
        ("POST", format!("/v1/databases/{database}/connections"), json!({"name": "x"})),
        ("POST", "/v1/connections".into(), json!({"databaseId": database, "name": "x"})),
        ("GET", format!("/v1/connections/{connection}"), Value::Null),
        ("DELETE", format!("/v1/connections/{connection}"), Value::Null),
        ("POST", format!("/v1/connections/{connection}/rotate"), Value::Null),
    ] {
        let answer = with(&server, &mine.token, method, &path, body.clone()).await;
        assert_eq!(error(&answer), (404, "not_found".into()), "{method} {path} {body}");
    }
    for path in [
        format!("/v1/databases?projectId={project}"),
        format!("/v1/connections?databaseId={database}"),
        format!("/v1/databases/{database}/connections"),
        format!("/v1/workspaces/{workspace}/service-tokens"),
        format!("/v1/integrations?workspaceId={workspace}"),
    ] {
        assert_eq!(data(&with(&server, &mine.token, "GET", &path, Value::Null).await, 200), json!([]), "{path}");
    }
    for (path, own) in
        [("/v1/workspaces", &mine.workspace), ("/v1/projects", &mine.project), ("/v1/databases", &mine.database)]
    {
        let seen = data(&with(&server, &mine.token, "GET", path, Value::Null).await, 200);
        assert_eq!(seen.as_array().unwrap().len(), 1, "{path}");
        assert_eq!(seen[0]["id"], own.as_str());
        assert!(get(&server, path).await.as_array().unwrap().len() > 1, "the owner sees all");
    }
    let made = data(&with(&server, &mine.token, "POST", "/v1/projects", json!({"createDatabase": false})).await, 201);
    assert_eq!(made["workspace"]["id"], mine.workspace.as_str(), "the token's workspace is the default");
}

#[tokio::test]
async fn a_transferred_project_keeps_its_databases() {
    let server = Server::start().await;
    let (from, to) = (party(&server, "from").await, party(&server, "to").await);
    let path = format!("/v1/projects/{}/transfer", from.project);
    for (recipient, status, code) in [
        ("nobody", 404, "recipient_not_found"),
        (server.endpoint.token.expose(), 409, "recipient_ambiguous"),
        (&from.token, 409, "already_there"),
    ] {
        let answer = server.post(&path, json!({"recipientAccessToken": recipient})).await;
        assert_eq!(error(&answer), (status, code.into()));
    }
    assert_eq!(error(&server.post(&path, json!({})).await).0, 400);
    let done = with(&server, &from.token, "POST", &path, json!({"recipientAccessToken": to.token})).await;
    assert_eq!((done.status, done.text.as_str()), (204, ""));
    for path in [format!("/v1/projects/{}", from.project), format!("/v1/databases/{}", from.database)] {
        assert_eq!(with(&server, &from.token, "GET", &path, Value::Null).await.status, 404, "{path}");
        assert_eq!(with(&server, &to.token, "GET", &path, Value::Null).await.status, 200, "{path}");
    }
    // The documented API shows the same state.
    let listed = server.get(&format!("/workspaces/{}/projects", to.workspace)).await.json();
    assert_eq!(listed["data"].as_array().unwrap().len(), 2);
}

#[tokio::test]
async fn deleting_the_integration_ends_the_sign_in() {
    let server = Server::start().await;
    let workspace = server.workspace().await;
    let list = format!("/v1/workspaces/{workspace}/integrations");
    assert_eq!(get(&server, &list).await, json!([]));
    let mut browser = Browser::new(server.origin());
    let tokens = browser.tokens(("workspace", &workspace)).await;
    let (access, refresh) = (text(&tokens, "access_token"), text(&tokens, "refresh_token"));
    let me = data(&with(&server, access, "GET", "/v1/me", Value::Null).await, 200);
    assert_eq!((&me["credential"]["type"], &me["user"]["email"]), (&json!("oauth"), &json!("ada@example.com")));
    assert_eq!(me["workspace"]["id"], workspace.as_str());

    let integration = get(&server, &list).await[0].take();
    assert_eq!(get(&server, &format!("/v1/integrations?workspaceId={workspace}")).await, json!([integration]));
    assert_eq!(integration["client"]["id"], "ppg-tests");
    assert_eq!(integration["scopes"], json!(["workspace:admin", "offline_access"]));
    assert_eq!(integration["createdByUser"]["displayName"], "Ada <Lovelace>");
    let path = format!("/v1/integrations/{}", text(&integration, "id"));
    assert_eq!(get(&server, &path).await, integration);
    assert_eq!(server.delete(&path).await.status, 204);
    assert_eq!(with(&server, access, "GET", "/v1/me", Value::Null).await.status, 401, "its tokens are revoked");
    assert_eq!(browser.refresh(refresh).await.status, 400);
    assert_eq!(error(&server.get(&path).await), (404, "not_found".into()));

    let (one, other) = (browser.tokens(("workspace", &workspace)).await, browser.tokens(("name", "Other")).await);
    assert_eq!(error(&server.delete(&format!("{list}/nobody")).await), (404, "not_found".into()));
    assert_eq!(server.delete(&format!("{list}/ppg-tests")).await.status, 204);
    for (tokens, status) in [(one, 401), (other, 200)] {
        let answer = with(&server, text(&tokens, "access_token"), "GET", "/v1/me", Value::Null).await;
        assert_eq!(answer.status, status, "the client is out of that workspace alone");
    }
}

#[tokio::test]
async fn workspaces_are_made_up_to_a_hundred() {
    let server = Server::start().await;
    let unnamed = post(&server, "/v1/workspaces", json!({})).await;
    assert_eq!(unnamed["name"], "Workspace 2");
    let again = post(&server, "/v1/workspaces", json!({"displayName": "Local"})).await;
    assert_eq!(again["name"], "Local", "a name may stand twice, the slug of the documented API may not");
    let slugs = server.get("/workspaces").await.json();
    let slugs: Vec<_> = slugs["data"].as_array().unwrap().iter().map(|row| text(row, "slug")).collect();
    assert_eq!(slugs, ["local", "workspace-2", "local-2"]);
    for n in 3..100 {
        post(&server, "/v1/workspaces", json!({"displayName": n.to_string()})).await;
    }
    let full = server.post("/v1/workspaces", json!({})).await;
    assert_eq!(error(&full), (403, "too_many_workspaces".into()));
}
