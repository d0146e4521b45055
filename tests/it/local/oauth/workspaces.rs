//! Several workspaces, each with an access token of its own.

use ppg_test::browser::Browser;
use ppg_test::local_server::{self, Server};
use serde_json::{Value, json};

use super::start;

fn access(tokens: &Value) -> String {
    tokens["access_token"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn an_access_token_opens_only_its_workspace() {
    let (server, mut browser, local) = start().await;
    let theirs = server.create_active_database().await;
    let (database, project) = (theirs["id"].as_str().unwrap(), theirs["projectId"].as_str().unwrap());
    let backup = server.post(&format!("/databases/{database}/backups"), json!({})).await.json();
    let made = server.post(&format!("/databases/{database}/connections"), json!({"type": "direct"})).await.json();
    let backup = backup["id"].as_str().unwrap();

    // Denied: nothing was made.
    let consent = browser.reach_consent(&ppg_test::browser::REQUEST, ("name", "Überraschung & Söhne")).await;
    assert!(consent.text.contains("Überraschung &amp; Söhne</bdi> (new)"));
    browser.decide(&consent, "deny").await;
    assert_eq!(server.get("/workspaces").await.json()["data"].as_array().unwrap().len(), 1);

    let token = access(&browser.tokens(("name", "Überraschung & Söhne")).await);
    let call = |method: &'static str, path: String, body: Value| {
        let (server, token) = (&server, &token);
        async move {
            let request = server.bare(method, &path).bearer_auth(token);
            let request = request.header("content-type", "application/json").body(body.to_string());
            server.send(request).await
        }
    };
    let list = call("GET", "/workspaces".into(), Value::Null).await.json();
    assert_eq!(list["data"].as_array().unwrap().len(), 1);
    let own = list["data"][0]["id"].as_str().unwrap();
    assert_ne!(own, local);
    assert_eq!(
        (&list["data"][0]["name"], &list["data"][0]["slug"]),
        (&json!("Überraschung & Söhne"), &json!("berraschung-s-hne"))
    );
    assert_eq!(server.get("/workspaces").await.json()["data"].as_array().unwrap().len(), 2, "the owner sees both");

    let new = json!({"name": "a", "region": "us-east-1"});
    for (method, path, body) in [
        ("GET", format!("/workspaces/{local}"), Value::Null),
        ("GET", format!("/workspaces/{local}/projects"), Value::Null),
        ("POST", format!("/workspaces/{local}/projects"), new.clone()),
        ("GET", format!("/projects/{project}"), Value::Null),
        ("GET", format!("/projects/{}", project.replacen('_', "%5f", 1)), Value::Null),
        ("POST", format!("/projects/{project}/databases"), new.clone()),
        ("GET", format!("/databases/{database}"), Value::Null),
        ("GET", format!("/databases/{database}/usage"), Value::Null),
        ("GET", format!("/databases/{database}/backups"), Value::Null),
        ("POST", format!("/databases/{database}/backups"), json!({})),
        ("POST", format!("/databases/{database}/backups/{backup}/restore"), Value::Null),
        ("GET", format!("/databases/{database}/connections"), Value::Null),
        ("POST", format!("/databases/{database}/connections"), json!({"type": "direct"})),
        ("DELETE", format!("/connections/{}", made["id"].as_str().unwrap()), Value::Null),
        ("DELETE", format!("/databases/{database}"), Value::Null),
        ("DELETE", format!("/projects/{project}"), Value::Null),
    ] {
        let answer = call(method, path.clone(), body).await;
        assert_eq!((answer.status, answer.code().as_str()), (404, "not_found"), "{method} {path}");
        // As for an ID that does not exist.
        let owners = server.send(server.bare("GET", "/projects/no").bearer_auth(&token)).await.json();
        assert_eq!(
            answer.json()["error"]["details"].as_object().unwrap().len(),
            owners["error"]["details"].as_object().unwrap().len()
        );
    }
    // Of the sign-ins it sees its own; the owner sees all.
    Browser::new(server.origin()).tokens(("workspace", &local)).await;
    let integrations = call("GET", "/integrations".into(), Value::Null).await.json();
    assert_eq!(integrations["data"].as_array().unwrap().len(), 1, "{integrations}");
    assert_eq!(integrations["data"][0]["name"], "ppg-tests");
    assert_eq!(server.get("/integrations").await.json()["data"].as_array().unwrap().len(), 2);

    // It has full access to its own workspace.
    let made = call("POST", format!("/workspaces/{own}/projects"), new).await;
    assert_eq!(made.status, 201, "{}", made.text);
    assert_eq!(made.json()["workspaceId"], own);
    let id = made.json()["databases"][0]["id"].as_str().unwrap().to_owned();
    server.wait_active(&id).await;
    let stolen = call("POST", format!("/databases/{id}/backups/{backup}/restore"), Value::Null).await;
    assert_eq!(stolen.status, 404, "another's backup into its own database");
    let connection = call("POST", format!("/databases/{id}/connections"), json!({"type": "direct"})).await;
    assert_eq!(connection.status, 201);
    let connection = connection.json()["id"].as_str().unwrap().to_owned();
    assert_eq!(call("DELETE", format!("/connections/{connection}"), Value::Null).await.status, 204);
    let projects = server.get(&format!("/workspaces/{local}/projects")).await.json();
    assert_eq!(projects["data"].as_array().unwrap().len(), 1, "each workspace has its own");
    assert_eq!(
        call("DELETE", format!("/projects/{}", made.json()["id"].as_str().unwrap()), Value::Null).await.status,
        204
    );
    assert_eq!(server.get(&format!("/databases/{database}")).await.status, 200);

    // An existing name is selected, not created again.
    let page = browser.begin(&ppg_test::browser::REQUEST).await;
    let (request, csrf) = (page.hidden("request"), page.hidden("csrf"));
    let ids = [("request", request.as_str()), ("csrf", csrf.as_str())];
    browser.post("/authorize/sign-in", &[ids.as_slice(), &[("as", "known")]].concat()).await;
    for wrong in [("name", "lOCAL"), ("name", "  "), ("name", "a\u{7}b"), ("workspace", "wksp_no"), ("", "")] {
        let page = browser.post("/authorize/workspace", &[ids.as_slice(), &[wrong]].concat()).await;
        assert_eq!(page.status, 400, "{wrong:?}");
        assert!(page.text.contains("role=\"alert\""), "{wrong:?}");
    }
}

#[tokio::test]
async fn the_state_of_an_earlier_version_is_read_and_kept() {
    let (directory, home) = local_server::new_home();
    std::fs::create_dir_all(&home.data).unwrap();
    let path = home.data.join("state.json");
    let content = json!({
        "version": 1, "port": null, "token": "owner-token", "superuser_password": "superuser",
        "workspace": {"id": "wksp_old", "name": "Local", "slug": "local", "plan": "free",
            "createdAt": "2026-01-01T00:00:00Z", "updatedAt": "2026-01-01T00:00:00Z"},
        "projects": [{"id": "proj_old", "name": "shop", "created_at": "2026-01-02T00:00:00Z",
            "updated_at": "2026-01-02T00:00:00Z"}],
        "databases": [], "connections": [], "backups": [], "integrations": [], "work": [],
    });
    std::fs::write(&path, content.to_string()).unwrap();
    let mut server = Server::start_in((directory, home), &[]).await;
    assert_eq!(server.endpoint.token.expose(), "owner-token");
    for _ in 0..2 {
        let projects = server.get("/workspaces/wksp_old/projects").await.json();
        assert_eq!(
            (&projects["data"][0]["name"], &projects["data"][0]["workspaceId"]),
            (&json!("shop"), &json!("wksp_old"))
        );
        let mut browser = Browser::new(server.origin());
        let token = access(&browser.tokens(("workspace", "wksp_old")).await);
        let project = server.send(server.bare("GET", "/projects/proj_old").bearer_auth(&token)).await;
        assert_eq!(project.status, 200, "{}", project.text);
        assert!(ppg_local::stop(&server.home).await.unwrap());
        server.restart().await;
        let again = server.send(server.bare("GET", "/projects/proj_old").bearer_auth(&token)).await;
        assert_eq!(again.status, 200, "the key is kept");
    }
}
