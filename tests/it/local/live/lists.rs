//! Lists: their pages and their filters.

use std::collections::BTreeSet;

use ppg_test::local_server::Server;
use serde_json::{Value, json};

use super::{error, get, post, text};

/// All IDs of a list, page by page.
async fn walk(server: &Server, path: &str, limit: usize) -> Vec<String> {
    let (mut ids, mut cursor) = (Vec::new(), None);
    loop {
        let mark = if path.contains('?') { '&' } else { '?' };
        let next = cursor.map_or(String::new(), |cursor: String| format!("&cursor={cursor}"));
        let page = server.get(&format!("{path}{mark}limit={limit}{next}")).await.json();
        let rows = page["data"].as_array().unwrap();
        assert!(rows.len() <= limit, "{page}");
        ids.extend(rows.iter().map(|row| text(row, "id").to_owned()));
        let pagination = &page["pagination"];
        assert_eq!(pagination["hasMore"], pagination["nextCursor"].is_string(), "{pagination}");
        match pagination["nextCursor"].as_str() {
            Some(next) => cursor = Some(next.to_owned()),
            None => return ids,
        }
    }
}

#[tokio::test]
async fn a_list_is_walked_page_by_page_while_rows_come_and_go() {
    let server = Server::start().await;
    let mut made = Vec::new();
    for n in 0..5 {
        let body = json!({"name": format!("p{n}"), "createDatabase": false});
        made.push(text(&post(&server, "/v1/projects", body).await, "id").to_owned());
    }
    assert_eq!(walk(&server, "/v1/projects", 2).await, made, "oldest first, each once");
    assert_eq!(walk(&server, "/v1/projects", 5).await, made);

    let first = server.get("/v1/projects?limit=2").await.json();
    let cursor = text(&first["pagination"], "nextCursor");
    // What the page ended with is deleted, and something is new.
    assert_eq!(server.delete(&format!("/v1/projects/{}", made[1])).await.status, 204);
    let new = post(&server, "/v1/projects", json!({"createDatabase": false})).await;
    let rest = get(&server, &format!("/v1/projects?cursor={cursor}")).await;
    let rest: Vec<_> = rest.as_array().unwrap().iter().map(|row| text(row, "id")).collect();
    assert_eq!(rest, [&made[2..], &[text(&new, "id").to_owned()]].concat());
    let other = server.get(&format!("/v1/databases?cursor={cursor}")).await;
    assert_eq!(error(&other).0, 400, "a cursor is of one list");
}

#[tokio::test]
async fn each_list_has_pages() {
    let server = Server::start().await;
    let workspace = post(&server, "/v1/workspaces", json!({"displayName": "Acme"})).await;
    let tokens = format!("/v1/workspaces/{}/service-tokens", text(&workspace, "id"));
    let names = ["a", "b", "c"];
    for name in names {
        post(&server, &tokens, json!({"name": name})).await;
    }
    let project = post(&server, "/v1/projects", json!({"workspaceId": workspace["id"]})).await;
    let databases = format!("/v1/projects/{}/databases", text(&project, "id"));
    post(&server, &databases, json!({})).await;
    post(&server, &databases, json!({})).await;
    let of_one = format!("/v1/connections?databaseId={}", text(&project["database"], "id"));
    for (path, count) in [
        ("/v1/workspaces", 2),
        ("/v1/databases", 3),
        (&databases, 3),
        ("/v1/connections", 3),
        (&of_one, 1),
        (&tokens, 3),
    ] {
        let ids = walk(&server, path, 1).await;
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), count, "{path}: {ids:?}");
        assert_eq!(ids, walk(&server, path, 100).await, "{path}");
    }
    let newest_first: Vec<_> =
        get(&server, &tokens).await.as_array().unwrap().iter().map(|one| one["name"].clone()).collect();
    assert_eq!(newest_first, ["c", "b", "a"].map(Value::from));
}
