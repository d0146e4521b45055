//! The token endpoint, revocation, and what tokens give access to.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ppg_test::browser::{Browser, BrowserPage, REQUEST, VERIFIER, changed, redemption};
use ppg_test::local_server::{self, ApiResponse, Server};
use rustix::process::{Pid, Signal, kill_process};
use serde_json::{Value, json};

use super::start;

fn error(page: &BrowserPage) -> (u16, String) {
    assert_eq!(page.headers["cache-control"], "no-store");
    (page.status, page.json()["error"].as_str().unwrap().to_owned())
}

fn text(tokens: &Value, name: &str) -> String {
    tokens[name].as_str().unwrap_or_else(|| panic!("no {name} in {tokens}")).to_owned()
}

fn claims(token: &str) -> (Value, Value) {
    let part = |at: usize| {
        serde_json::from_slice(&URL_SAFE_NO_PAD.decode(token.split('.').nth(at).unwrap()).unwrap()).unwrap()
    };
    (part(0), part(1))
}

async fn api(server: &Server, method: &str, path: &str, token: &str) -> ApiResponse {
    server.send(server.bare(method, path).bearer_auth(token)).await
}

fn invalid() -> (u16, String) {
    (400, "invalid_grant".into())
}

#[tokio::test]
async fn a_code_becomes_tokens_that_open_the_api() {
    let (server, mut browser, workspace) = start().await;
    let code = browser.code(&REQUEST, ("workspace", &workspace)).await;
    let page = browser.redeem(&code).await;
    assert_eq!((page.status, page.headers["cache-control"].to_str().unwrap()), (200, "no-store"));
    let tokens = page.json();
    assert_eq!((&tokens["token_type"], &tokens["expires_in"]), (&json!("Bearer"), &json!(3600)));
    assert_eq!(tokens["scope"], "workspace:admin offline_access");
    let access = text(&tokens, "access_token");
    let (header, claims) = claims(&access);
    assert_eq!(header, json!({"alg": "HS256", "typ": "at+jwt"}));
    for (name, value) in [
        ("iss", server.origin()),
        ("client_id", "ppg-tests"),
        ("workspace_id", &workspace),
        ("workspace_name", "Local"),
        ("email", "ada@example.com"),
        ("name", "Ada <Lovelace>"),
        ("scope", "workspace:admin offline_access"),
    ] {
        assert_eq!(claims[name], value, "{name}");
    }
    assert_eq!(claims["exp"].as_i64().unwrap() - claims["iat"].as_i64().unwrap(), 3600);
    assert!(claims["sub"].as_str().unwrap().starts_with("user_") && claims["jti"].is_string());
    let answer = api(&server, "GET", "/workspaces", &access).await;
    assert_eq!((answer.status, answer.json()["data"][0]["id"].as_str().unwrap()), (200, workspace.as_str()));

    let stop = api(&server, "POST", "/local/stop", &access).await;
    assert_eq!((stop.status, stop.code().as_str()), (403, "forbidden"));
    let page = server.bare("GET", "/workspaces").bearer_auth(&access).header("origin", server.origin());
    assert_eq!(server.send(page).await.status, 403);
    let refresh = text(&tokens, "refresh_token");
    for bad in [&access[..access.len() - 2], &refresh, &access.replace('.', ""), "x.y.z"] {
        let answer = api(&server, "GET", "/workspaces", bad).await;
        assert_eq!((answer.status, answer.code().as_str()), (401, "unauthorized"), "{bad}");
        assert_eq!(answer.headers["www-authenticate"], "Bearer error=\"invalid_token\"");
    }
    // The browser's cookie is not an access token, though the same key has signed it.
    let cookie = browser.cookies.values().next().unwrap();
    assert_eq!(api(&server, "GET", "/workspaces", cookie).await.status, 401);
    // Nothing of it can be read on the disk.
    for file in ["state.json", "server.log"] {
        let content = std::fs::read_to_string(server.home.data.join(file)).unwrap();
        let secrets = refresh.split('.').chain([access.as_str(), code.as_str(), VERIFIER]);
        for secret in secrets {
            assert!(!content.contains(secret), "{file} has {secret}");
        }
    }
}

#[tokio::test]
async fn a_code_is_bound_to_client_address_and_verifier() {
    let (server, mut browser, workspace) = start().await;
    let workspace = ("workspace", workspace.as_str());
    let other = "a".repeat(43);
    for (name, value) in [
        ("client_id", "another"),
        ("redirect_uri", "http://127.0.0.1:8976/other"),
        ("redirect_uri", "http://localhost:8976/callback"),
        ("code_verifier", &other),
        ("code_verifier", "short"),
    ] {
        let code = browser.code(&REQUEST, workspace).await;
        let mut form = redemption(&code);
        form.iter_mut().filter(|(known, _)| *known == name).for_each(|pair| pair.1 = value);
        assert_eq!(error(&browser.client("/token", &form).await), invalid(), "{name}={value}");
        assert_eq!(error(&browser.redeem(&code).await), invalid(), "and it is used up");
    }
    // With the challenge for a verifier (plain), which was asked for with S256.
    let code = browser.code(&REQUEST, workspace).await;
    let form = redemption(&code).map(|(n, v)| (n, if n == "code_verifier" { ppg_test::browser::CHALLENGE } else { v }));
    assert_eq!(error(&browser.client("/token", &form).await), invalid());

    // A replay revokes the tokens of the code.
    let code = browser.code(&REQUEST, workspace).await;
    let tokens = browser.redeem(&code).await.json();
    assert_eq!(api(&server, "GET", "/workspaces", &text(&tokens, "access_token")).await.status, 200);
    assert_eq!(error(&browser.redeem(&code).await), invalid());
    assert_eq!(api(&server, "GET", "/workspaces", &text(&tokens, "access_token")).await.status, 401);
    assert_eq!(error(&browser.refresh(&text(&tokens, "refresh_token")).await), invalid());
    // Two at the same time: at most one gets tokens, and those are revoked.
    let code = browser.code(&REQUEST, workspace).await;
    let both = futures_util::future::join_all((0..2).map(|_| browser.redeem(&code))).await;
    for page in both.iter().filter(|page| page.status == 200) {
        assert_eq!(api(&server, "GET", "/workspaces", &text(&page.json(), "access_token")).await.status, 401);
    }
    assert_eq!(error(&browser.redeem("x").await), invalid());
}

#[tokio::test]
async fn a_bad_token_request_gets_a_specific_error() {
    let (_server, mut browser, workspace) = start().await;
    let code = browser.code(&REQUEST, ("workspace", &workspace)).await;
    let good = redemption(&code);
    let without = |name: &str| good.into_iter().filter(|(other, _)| *other != name).collect::<Vec<_>>();
    for name in ["grant_type", "client_id", "redirect_uri", "code_verifier", "code"] {
        assert_eq!(error(&browser.client("/token", &without(name)).await), (400, "invalid_request".into()), "{name}");
        let twice = [good.as_slice(), &[(name, "x")]].concat();
        assert_eq!(error(&browser.client("/token", &twice).await), (400, "invalid_request".into()), "{name} twice");
    }
    let long = "x".repeat(10_000);
    let huge = [good.as_slice(), &[("x", long.as_str())]].concat();
    assert_eq!(error(&browser.client("/token", &huge).await), (400, "invalid_request".into()));
    for kind in ["password", "client_credentials", "urn:ietf:params:oauth:grant-type:device_code"] {
        let form = [without("grant_type"), vec![("grant_type", kind)]].concat();
        assert_eq!(error(&browser.client("/token", &form).await), (400, "unsupported_grant_type".into()));
    }
    let secret = [good.as_slice(), &[("client_secret", "x")]].concat();
    assert_eq!(error(&browser.client("/token", &secret).await), (401, "invalid_client".into()));
    let request = browser.request("POST", "/token").header("content-type", "application/json").body("{}");
    assert_eq!(error(&browser.send(request).await), (400, "invalid_request".into()));
    let request = ppg_test::browser::with_form(browser.request("POST", "/token"), &good);
    let origin = browser.origin.clone();
    assert_eq!(browser.send(request.header("origin", origin)).await.status, 403, "no page has any business here");
    let huge = "x".repeat(2 * 1024 * 1024);
    assert_eq!(browser.client("/token", &[("code", &huge)]).await.status, 413);
    assert_eq!(browser.redeem(&code).await.status, 200, "none of it has used the code up");
}

#[tokio::test]
async fn each_use_of_a_refresh_token_gives_the_next_one() {
    let (server, mut browser, workspace) = start().await;
    let mut tokens = browser.tokens(("workspace", &workspace)).await;
    let first = text(&tokens, "refresh_token");
    let mut access = vec![text(&tokens, "access_token")];
    for _ in 0..3 {
        let before = text(&tokens, "refresh_token");
        tokens = browser.refresh(&before).await.json();
        assert_ne!(text(&tokens, "refresh_token"), before);
        assert_eq!(tokens["scope"], "workspace:admin offline_access");
        access.push(text(&tokens, "access_token"));
    }
    for token in &access {
        assert_eq!(api(&server, "GET", "/workspaces", token).await.status, 200);
    }
    let other = [("grant_type", "refresh_token"), ("client_id", "another"), ("refresh_token", &first)];
    assert_eq!(error(&browser.client("/token", &other).await), invalid(), "and it ends nothing");
    let current = text(&tokens, "refresh_token");
    let invented = format!("{}.{}", "a".repeat(43), "b".repeat(43));
    for bad in [&invented, "x", "a.b", &current[1..]] {
        assert_eq!(error(&browser.refresh(bad).await), invalid());
    }
    assert_eq!(api(&server, "GET", "/workspaces", &access[0]).await.status, 200);

    // An earlier token: the whole sign-in is revoked.
    assert_eq!(error(&browser.refresh(&first).await), invalid());
    assert_eq!(error(&browser.refresh(&current).await), invalid());
    for token in &access {
        assert_eq!(api(&server, "GET", "/workspaces", token).await.status, 401);
    }
    assert!(server.log().contains("an earlier refresh token was used"));
    assert!(!server.log().contains(&first) && !server.log().contains(&current));
}

#[tokio::test]
async fn ten_uses_of_one_refresh_token_at_once_end_the_sign_in() {
    let (server, mut browser, workspace) = start().await;
    let tokens = browser.tokens(("workspace", &workspace)).await;
    let token = text(&tokens, "refresh_token");
    let pages = futures_util::future::join_all((0..10).map(|_| browser.refresh(&token))).await;
    let good: Vec<_> = pages.iter().filter(|page| page.status == 200).collect();
    assert_eq!(good.len(), 1, "one was first");
    assert_eq!(error(&browser.refresh(&text(&good[0].json(), "refresh_token")).await), invalid());
    assert_eq!(api(&server, "GET", "/workspaces", &text(&tokens, "access_token")).await.status, 401);
}

#[tokio::test]
async fn a_refresh_narrows_a_scope_and_never_widens_it() {
    let (server, mut browser, workspace) = start().await;
    let workspace = ("workspace", workspace.as_str());
    let code = browser.code(&changed(&[("scope", "")]), workspace).await;
    let tokens = browser.redeem(&code).await.json();
    assert_eq!((&tokens["scope"], tokens.get("refresh_token")), (&json!("workspace:admin"), None));
    assert_eq!(api(&server, "GET", "/workspaces", &text(&tokens, "access_token")).await.status, 200);

    let tokens = browser.tokens(workspace).await;
    let mut refresh = text(&tokens, "refresh_token");
    let form = |scope: &'static str, token: String| {
        let fixed = [("grant_type", "refresh_token"), ("client_id", "ppg-tests"), ("scope", scope)];
        let browser = &browser;
        async move { browser.client("/token", &[fixed.as_slice(), &[("refresh_token", &token)]].concat()).await }
    };
    for more in ["root", "workspace:admin root", "workspace:admin  offline_access"] {
        assert_eq!(error(&form(more, refresh.clone()).await), (400, "invalid_scope".into()), "{more}");
    }
    for (less, status) in [("workspace:admin", 200), ("offline_access", 403), ("offline_access workspace:admin", 200)] {
        let page = form(less, refresh).await.json();
        assert_eq!(text(&page, "scope").split(' ').count(), less.split(' ').count());
        let answer = api(&server, "GET", "/workspaces", &text(&page, "access_token")).await;
        assert_eq!(answer.status, status, "{less}");
        refresh = text(&page, "refresh_token");
    }
}

#[tokio::test]
async fn a_revoked_token_stops_working() {
    let (server, mut browser, workspace) = start().await;
    let workspace = ("workspace", workspace.as_str());
    for kind in ["refresh_token", "access_token", "earlier"] {
        let tokens = browser.tokens(workspace).await;
        let (access, mut refresh) = (text(&tokens, "access_token"), text(&tokens, "refresh_token"));
        let revoked = if kind == "access_token" { access.clone() } else { refresh.clone() };
        if kind == "earlier" {
            refresh = text(&browser.refresh(&refresh).await.json(), "refresh_token");
        }
        let other = [("token", revoked.as_str()), ("client_id", "another")];
        assert_eq!(error(&browser.client("/revoke", &other).await), invalid());
        assert_eq!(api(&server, "GET", "/workspaces", &access).await.status, 200);
        // The hint may be wrong (RFC 7009, 2.1).
        let form = [("token", revoked.as_str()), ("client_id", "ppg-tests"), ("token_type_hint", "nonsense")];
        for _ in 0..2 {
            let page = browser.client("/revoke", &form).await;
            assert_eq!((page.status, page.text.as_str()), (200, ""), "{kind}");
        }
        let answer = api(&server, "GET", "/workspaces", &access).await;
        assert_eq!(answer.headers["www-authenticate"], "Bearer error=\"invalid_token\"", "{kind}");
        assert_eq!(error(&browser.refresh(&refresh).await), invalid(), "{kind}");
    }
    assert_eq!(browser.client("/revoke", &[("token", "unknown")]).await.status, 200);
    assert_eq!(error(&browser.client("/revoke", &[]).await), (400, "invalid_request".into()));
}

#[tokio::test]
async fn a_sign_in_survives_a_server_restart() {
    let (mut server, mut browser, workspace) = start().await;
    let mut tokens = browser.tokens(("workspace", &workspace)).await;
    for kill in [true, false] {
        tokens = browser.refresh(&text(&tokens, "refresh_token")).await.json();
        if kill {
            // At the moment of the response its effects are on the disk.
            kill_process(Pid::from_raw(i32::try_from(server.endpoint.pid).unwrap()).unwrap(), Signal::KILL).unwrap();
            while ppg_local::find_running(&server.home).is_some() {
                tokio::time::sleep(std::time::Duration::from_millis(5)).await;
            }
        } else {
            assert!(ppg_local::stop(&server.home).await.unwrap());
        }
        let code = server.endpoint.sign_in_code.clone();
        server.restart().await;
        assert_ne!(server.endpoint.sign_in_code.expose(), code.expose(), "a new one for each start");
        assert_eq!(api(&server, "GET", "/workspaces", &text(&tokens, "access_token")).await.status, 200);
        assert!(browser.begin(&REQUEST).await.text.contains("Welcome back"), "the browser is known still");
    }
    let first = text(&tokens, "refresh_token");
    let next = browser.refresh(&first).await.json();
    kill_process(Pid::from_raw(i32::try_from(server.endpoint.pid).unwrap()).unwrap(), Signal::KILL).unwrap();
    while ppg_local::find_running(&server.home).is_some() {
        tokio::time::sleep(std::time::Duration::from_millis(5)).await;
    }
    server.restart().await;
    assert_eq!(error(&browser.refresh(&first).await), invalid(), "an earlier one is known after a kill, too");
    assert_eq!(error(&browser.refresh(&text(&next, "refresh_token")).await), invalid());
}

#[tokio::test]
async fn an_access_token_expires() {
    let server = Server::start_in(local_server::new_home(), &[("PPG_LOCAL_TOKEN_LIFETIME", "1")]).await;
    let workspace = server.workspace().await;
    let mut browser = Browser::new(server.origin());
    let tokens = browser.tokens(("workspace", &workspace)).await;
    assert_eq!(tokens["expires_in"], 1);
    let access = text(&tokens, "access_token");
    let until = claims(&access).1["exp"].as_i64().unwrap();
    loop {
        let before = jiff::Timestamp::now().as_second();
        let status = api(&server, "GET", "/workspaces", &access).await.status;
        let after = jiff::Timestamp::now().as_second();
        assert!(status == 401 || before < until, "good when it has expired");
        assert!(status == 200 || after >= until, "expired too early");
        if status == 401 {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    let answer = api(&server, "GET", "/workspaces", &access).await;
    assert_eq!(answer.headers["www-authenticate"], "Bearer error=\"invalid_token\"");
    // Revoking by it still works.
    let refresh = text(&tokens, "refresh_token");
    assert_eq!(browser.client("/revoke", &[("token", &access)]).await.status, 200);
    assert_eq!(error(&browser.refresh(&refresh).await), invalid());
}
