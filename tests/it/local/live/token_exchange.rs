//! A job of GitHub Actions exchanges its token; the issuer uses another JWT library.

use ppg_test::github_issuer::Issuer;
use ppg_test::local_server::{Server, new_home};
use serde_json::{Value, json};

use super::{data, get, with};

const PATH: &str = "/v1/auth/github-actions/token";

async fn exchange(server: &Server, body: Value) -> (u16, Value) {
    let request = server.bare("POST", PATH).header("content-type", "application/json").body(body.to_string());
    let answer = server.send(request).await;
    (answer.status, answer.json())
}

#[tokio::test]
async fn only_a_valid_github_token_is_exchanged() {
    let issuer = Issuer::start();
    let name = issuer.said["issuer"].as_str().unwrap();
    let server = Server::start_in(new_home(), &[("PPG_LOCAL_GITHUB_ISSUER", name)]).await;
    let workspace = server.workspace().await;
    super::post(&server, "/v1/workspaces", json!({"displayName": "Later"})).await;
    for (name, token) in issuer.tokens("good") {
        let (status, answer) = exchange(&server, json!({"token": token})).await;
        assert_eq!(status, 201, "{name}: {answer}");
        let data = &answer["data"];
        assert_eq!((&data["workspaceId"], &data["type"]), (&json!(workspace), &json!("serviceToken")), "{name}");
        assert!(data["id"].as_str().unwrap().starts_with("itgr_"));
        let me = super::data(&with(&server, data["value"].as_str().unwrap(), "GET", "/v1/me", Value::Null).await, 200);
        assert_eq!(me["credential"]["name"], "repo:octo/shop:ref:refs/heads/main");
        let ends: jiff::Timestamp = data["expiresAt"].as_str().unwrap().parse().unwrap();
        let seconds = ends.as_second() - jiff::Timestamp::now().as_second();
        assert!((1790..=1800).contains(&seconds), "{seconds}");
    }
    let (mut bad, mut log) = (0, server.log());
    for (name, token) in issuer.tokens("bad") {
        let (status, answer) = exchange(&server, json!({"token": token})).await;
        let refused = json!({"error": "unauthorized", "errorDescription": "The token is not valid"});
        assert_eq!((status, answer), (401, refused), "{name}");
        bad += 1;
    }
    assert_eq!(bad, 14);
    log = server.log()[log.len()..].to_owned();
    assert!(
        log.contains("GitHub Actions: it has expired") && log.contains("GitHub Actions: it is not for prisma-cloud"),
        "{log}"
    );
    for body in [json!({}), json!({"token": 7}), json!([])] {
        assert_eq!(exchange(&server, body.clone()).await.0, 401, "{body}");
    }

    // A token lives as long as it was asked for, an hour at most, and is listed while it does.
    let good = issuer.said["good"]["RS256"].as_str().unwrap();
    let (_, short) = exchange(&server, json!({"token": good, "expiresInSeconds": 1})).await;
    let (_, long) = exchange(&server, json!({"token": good, "expiresInSeconds": 1e9})).await;
    let ends: jiff::Timestamp = long["data"]["expiresAt"].as_str().unwrap().parse().unwrap();
    assert!(ends.as_second() - jiff::Timestamp::now().as_second() <= 3600);
    assert_eq!(exchange(&server, json!({"token": good, "expiresInSeconds": "x"})).await.0, 400);
    tokio::time::sleep(std::time::Duration::from_millis(1100)).await;
    let late = with(&server, short["data"]["value"].as_str().unwrap(), "GET", "/v1/me", Value::Null).await;
    assert_eq!(late.status, 401);
    let listed = get(&server, &format!("/v1/workspaces/{workspace}/service-tokens")).await;
    assert_eq!(listed.as_array().unwrap().len(), 5, "{listed}");

    // Its keys are fetched each time, so a stopped issuer makes every token invalid.
    let good = good.to_owned();
    drop(issuer);
    assert_eq!(exchange(&server, json!({"token": good})).await.0, 401);
}

#[tokio::test]
async fn without_an_issuer_every_github_token_is_refused() {
    let server = Server::start().await;
    let (status, answer) = exchange(&server, json!({"token": "x"})).await;
    assert_eq!((status, &answer["error"]), (401, &json!("unauthorized")));
    assert!(answer["errorDescription"].as_str().unwrap().contains("PPG_LOCAL_GITHUB_ISSUER"), "{answer}");
    let me = data(&server.get("/v1/me").await, 200);
    assert_eq!(me["credential"]["type"], "management_token");
}
