//! The pages: the steps through them, and which requests they reject.

use ppg_test::browser::{Browser, CALLBACK, REQUEST, authorize, changed, with_form};

use super::{Server, start};

#[tokio::test]
async fn the_metadata_follows_rfc_8414() {
    let (server, mut browser, _) = start().await;
    let page = browser.get("/.well-known/oauth-authorization-server").await;
    let (metadata, origin) = (page.json(), server.origin());
    assert_eq!(page.headers["content-type"], "application/json");
    assert_eq!(metadata["issuer"], origin);
    for (name, path) in [("authorization", "authorize"), ("token", "token"), ("revocation", "revoke")] {
        assert_eq!(metadata[format!("{name}_endpoint")], format!("{origin}/{path}"));
    }
    assert_eq!(metadata["code_challenge_methods_supported"], serde_json::json!(["S256"]));
    assert_eq!(metadata["token_endpoint_auth_methods_supported"], serde_json::json!(["none"]));
    assert_eq!(metadata["authorization_response_iss_parameter_supported"], true);
    let page = browser.request("GET", "/.well-known/oauth-authorization-server").header("origin", origin);
    assert_eq!(browser.send(page).await.status, 403, "for clients, not for pages");
}

#[tokio::test]
async fn a_user_signs_in_chooses_a_workspace_and_allows() {
    let (server, mut browser, workspace) = start().await;
    let first = browser.get(&authorize(&REQUEST)).await;
    let cookie = first.headers["set-cookie"].to_str().unwrap();
    assert!(cookie.ends_with("; HttpOnly; SameSite=Lax"), "{cookie}");
    let path = first.location().to_owned();
    let page = browser.get(&path).await;
    assert!(page.text.contains("<h1>Sign in</h1>") && page.text.contains("ppg-tests"), "{}", page.text);
    assert!(!page.text.contains("sign_in_code") && !page.text.contains("<script"));
    let policy = page.headers["content-security-policy"].to_str().unwrap();
    assert!(policy.starts_with("default-src 'none'; style-src 'sha256-") && !policy.contains("unsafe"), "{policy}");
    assert!(policy.contains("form-action 'self' http://127.0.0.1:8976; frame-ancestors 'none'"), "{policy}");
    for (name, value) in [
        ("cache-control", "no-store"),
        ("referrer-policy", "same-origin"),
        ("x-content-type-options", "nosniff"),
        ("x-frame-options", "DENY"),
    ] {
        assert_eq!(page.headers[name], value);
    }

    // The page names the wrong field and keeps the input.
    let (id, csrf) = (page.hidden("request"), page.hidden("csrf"));
    let ids = [("request", id.as_str()), ("csrf", csrf.as_str())];
    let wrong = [ids.as_slice(), &[("name", "Ada \"A\""), ("email", "nobody")]].concat();
    let again = browser.post("/authorize/sign-in", &wrong).await;
    assert_eq!(again.status, 400);
    assert!(
        again.text.contains("role=\"alert\"") && again.text.contains("value=\"Ada &quot;A&quot;\""),
        "{}",
        again.text
    );
    // A later step cannot be reached without the ones before.
    for step in ["workspace", "consent"] {
        let early = browser.get(&format!("/authorize/{step}?request={id}")).await;
        assert!(early.location().starts_with("/authorize/sign-in?"), "{step}");
    }
    let early = browser.post("/authorize/consent", &[ids.as_slice(), &[("decision", "allow")]].concat()).await;
    assert!(early.location().starts_with("/authorize/sign-in?"));

    let consent = browser.reach_consent(&REQUEST, ("workspace", &workspace)).await;
    for shown in ["ppg-tests", "127.0.0.1:8976", "Local", "Ada &lt;Lovelace&gt;", "ada@example.com", "Stay signed in"] {
        assert!(consent.text.contains(shown), "{shown}");
    }
    let done = browser.decide(&consent, "allow").await;
    assert_eq!(done.status, 303);
    assert!(done.location().starts_with(&format!("{CALLBACK}?code=")), "{}", done.location());
    assert_eq!(done.answer("state").unwrap(), "the state & more");
    assert_eq!(done.answer("iss").unwrap(), server.origin());
    assert_eq!(done.answer("error"), None);
    // The second click of two.
    assert_eq!(browser.decide(&consent, "allow").await.status, 400);

    // The browser remembers the user the next time; another user can still sign in.
    let page = browser.begin(&REQUEST).await;
    assert!(page.text.contains("Continue as <bdi>Ada &lt;Lovelace&gt;</bdi>"), "{}", page.text);
    let (id, csrf) = (page.hidden("request"), page.hidden("csrf"));
    let other = browser.get(&format!("/authorize/sign-in?request={id}&as=other")).await;
    assert!(other.text.contains("<h1>Sign in</h1>"));
    let page = browser.post("/authorize/sign-in", &[("request", &id), ("csrf", &csrf), ("as", "known")]).await;
    assert!(page.location().starts_with("/authorize/workspace?"), "{}", page.location());
    let stranger = Browser::new(server.origin()).begin(&REQUEST).await;
    assert!(!stranger.text.contains("ada@example.com"));
    assert!(!server.log().contains(&id), "queries are not logged");
}

#[tokio::test]
async fn denying_or_cancelling_is_reported_to_the_client() {
    let (server, mut browser, workspace) = start().await;
    let consent = browser.reach_consent(&REQUEST, ("workspace", &workspace)).await;
    let first = Browser::new(server.origin()).begin(&REQUEST).await;
    assert_eq!(browser.decide(&first, "deny").await.status, 400, "another browser's");
    for denied in [browser.decide(&consent, "deny").await, {
        let first = browser.begin(&changed(&[("state", "")])).await;
        browser.decide(&first, "deny").await
    }] {
        assert!(denied.location().starts_with(&format!("{CALLBACK}?error=access_denied&")), "{}", denied.location());
        assert_eq!(denied.answer("iss").unwrap(), server.origin());
        assert_eq!(denied.answer("code"), None);
    }
    assert_eq!(browser.decide(&consent, "allow").await.status, 400, "it was denied");
}

#[tokio::test]
async fn an_unregistered_redirect_uri_is_never_followed() {
    let (_server, mut browser, _) = start().await;
    let long = format!("{CALLBACK}?{}", "x".repeat(5000));
    for redirect in [
        "",
        "https://evil.example/callback",
        "http://evil.example/callback",
        "http://127.0.0.1@evil.example/",
        "http://127.0.0.1:80@evil.example/",
        "http://127.0.0.1\\@evil.example/",
        "http://127.0.0.1.evil.example/",
        "https://127.0.0.1:8976/callback",
        "http://127.0.0.1:8976/callback#fragment",
        "javascript:alert(1)",
        "data:text/html,hello",
        "//evil.example/",
        "/token",
        "http://127.0.0.1:8976/\r\nlocation: http://evil.example/",
        long.as_str(),
    ] {
        let page = browser.get(&authorize(&changed(&[("redirect_uri", redirect)]))).await;
        assert_eq!(page.status, 400, "{redirect}");
        assert!(!page.headers.contains_key("location") && page.text.contains("redirect_uri"), "{redirect}");
    }
    for client in ["", " ", "a\nb", "é", &"x".repeat(256)] {
        let page = browser.get(&authorize(&changed(&[("client_id", client)]))).await;
        assert_eq!((page.status, page.headers.contains_key("location")), (400, false), "{client}");
    }
    for twice in [("redirect_uri", CALLBACK), ("client_id", "ppg-tests")] {
        let page = browser.get(&authorize(&[REQUEST.as_slice(), &[twice]].concat())).await;
        assert_eq!((page.status, page.headers.contains_key("location")), (400, false), "{twice:?}");
    }
    let page = browser.get(&authorize(&changed(&[("client_id", "<script>alert(1)</script>")]))).await;
    let path = page.location().to_owned();
    assert!(!browser.get(&path).await.text.contains("<script"));
}

#[tokio::test]
async fn an_invalid_request_is_reported_to_its_client() {
    let (server, mut browser, _) = start().await;
    let (long, short) = ("x".repeat(3000), "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-c");
    for (changes, error) in [
        (vec![("code_challenge", ""), ("code_challenge_method", "")], "invalid_request"),
        (vec![("code_challenge_method", "")], "invalid_request"),
        (vec![("code_challenge_method", "plain")], "invalid_request"),
        (vec![("code_challenge_method", "s256")], "invalid_request"),
        (vec![("code_challenge", short)], "invalid_request"),
        (vec![("code_challenge", &long)], "invalid_request"),
        (vec![("response_type", "")], "invalid_request"),
        (vec![("response_type", "token")], "unsupported_response_type"),
        (vec![("response_type", "code id_token")], "unsupported_response_type"),
        (vec![("response_mode", "fragment")], "invalid_request"),
        (vec![("scope", "root")], "invalid_scope"),
        (vec![("scope", "workspace:admin root")], "invalid_scope"),
        (vec![("scope", "offline_access")], "invalid_scope"),
    ] {
        let page = browser.get(&authorize(&changed(&changes))).await;
        assert!(page.location().starts_with(&format!("{CALLBACK}?error=")), "{changes:?}: {}", page.location());
        assert_eq!(page.answer("error").unwrap(), error, "{changes:?}");
        assert_eq!(page.answer("state").unwrap(), "the state & more", "{changes:?}");
        assert_eq!(page.answer("iss").unwrap(), server.origin(), "{changes:?}");
    }
    for (request, error) in [
        ([REQUEST.as_slice(), &[("scope", "workspace:admin")]].concat(), "invalid_request"),
        ([REQUEST.as_slice(), &[("state", "another")]].concat(), "invalid_request"),
        ([REQUEST.as_slice(), &[("unknown", "1"), ("unknown", "2")]].concat(), "invalid_request"),
        (changed(&[("state", &long)]), "invalid_request"),
    ] {
        let page = browser.get(&authorize(&request)).await;
        assert_eq!(page.answer("error").unwrap(), error, "{request:?}");
    }
    // Unknown parameters are ignored (RFC 6749, 3.1).
    let page = browser.get(&authorize(&[REQUEST.as_slice(), &[("prompt", "login")]].concat())).await;
    assert!(page.location().starts_with("/authorize/sign-in?"));
    let huge = format!("/authorize?client_id={}", "x".repeat(60_000));
    assert!([400, 414, 431].contains(&browser.get(&huge).await.status));
}

#[tokio::test]
async fn methods_are_those_of_the_standards() {
    let (_server, mut browser, _) = start().await;
    let head = browser.send(browser.request("HEAD", &authorize(&REQUEST))).await;
    assert_eq!((head.status, head.headers.contains_key("location"), head.text.as_str()), (200, false, ""));
    for (method, path, allowed) in [
        ("POST", authorize(&REQUEST), "GET,HEAD"),
        ("GET", "/token".into(), "POST"),
        ("HEAD", "/token".into(), "POST"),
        ("PUT", "/revoke".into(), "POST"),
        ("POST", "/.well-known/oauth-authorization-server".into(), "GET,HEAD"),
    ] {
        let page = browser.send(browser.request(method, &path)).await;
        assert_eq!((page.status, page.headers["allow"].to_str().unwrap()), (405, allowed), "{method} {path}");
    }
}

#[tokio::test]
async fn a_cross_site_form_changes_nothing() {
    let (server, mut browser, workspace) = start().await;
    let consent = browser.reach_consent(&REQUEST, ("workspace", &workspace)).await;
    let (id, csrf) = (consent.hidden("request"), consent.hidden("csrf"));
    let mut other = Browser::new(server.origin());
    let foreign = other.begin(&REQUEST).await.hidden("csrf");
    let own = browser.begin(&REQUEST).await.hidden("csrf");
    for wrong in ["", "x", &foreign, &own] {
        let form = [("request", id.as_str()), ("csrf", wrong), ("decision", "allow")];
        assert_eq!(browser.post("/authorize/consent", &form).await.status, 403, "{wrong}");
        let form = [("request", id.as_str()), ("csrf", wrong), ("name", "Eve"), ("email", "eve@example.com")];
        assert_eq!(browser.post("/authorize/sign-in", &form).await.status, 403, "{wrong}");
        let form = [("request", id.as_str()), ("csrf", wrong), ("workspace", workspace.as_str())];
        assert_eq!(browser.post("/authorize/workspace", &form).await.status, 403, "{wrong}");
    }
    // The right token, from another browser or twice.
    let form = [("request", id.as_str()), ("csrf", csrf.as_str()), ("decision", "allow")];
    assert_eq!(other.post("/authorize/consent", &form).await.status, 400);
    let twice = [form.as_slice(), &[("csrf", &csrf)]].concat();
    assert_eq!(browser.post("/authorize/consent", &twice).await.status, 403);
    // A cookie that was not signed here.
    let name = browser.cookies.keys().next().unwrap().clone();
    let good = browser.cookies[&name].clone();
    browser.cookies.insert(name.clone(), good.replace('a', "b"));
    assert_eq!(browser.post("/authorize/consent", &form).await.status, 400);
    browser.cookies.insert(name, good);

    let port = server.origin().rsplit(':').next().unwrap();
    for (header, value) in [
        ("origin", "http://evil.example".to_owned()),
        ("origin", "null".into()),
        ("origin", "http://127.0.0.1:8976".into()),
        ("origin", format!("https://127.0.0.1:{port}")),
        // A valid token of another page.
        ("origin", format!("http://localhost:{port}")),
        ("sec-fetch-site", "cross-site".into()),
        ("sec-fetch-site", "same-site".into()),
        ("sec-fetch-mode", "cors".into()),
        ("sec-fetch-dest", "iframe".into()),
    ] {
        let request = browser.request("POST", "/authorize/consent").header(header, &value);
        assert_eq!(browser.send(with_form(request, &form)).await.status, 403, "{header}: {value}");
    }
    for (header, value) in
        [("sec-fetch-mode", "no-cors"), ("sec-fetch-dest", "iframe"), ("origin", "http://evil.example")]
    {
        let request = browser.request("GET", &authorize(&REQUEST)).header(header, value);
        assert_eq!(browser.send(request).await.status, 403, "{header}: {value}");
    }
    let rebound = browser.request("GET", &authorize(&REQUEST)).header("host", format!("evil.example:{port}"));
    assert_eq!(browser.send(rebound).await.status, 403);
    // A link of another site may lead here, as a client's does.
    let link = browser.request("GET", &authorize(&REQUEST)).header("sec-fetch-site", "cross-site");
    let link = link.header("sec-fetch-mode", "navigate").header("sec-fetch-dest", "document");
    assert_eq!(browser.send(link).await.status, 303);
    // After all that the person can still allow it.
    assert!(browser.post("/authorize/consent", &form).await.answer("code").is_some());
}

#[tokio::test]
async fn concurrent_requests_are_limited() {
    let (_server, mut browser, _) = start().await;
    let first = browser.begin(&REQUEST).await;
    let path = format!("/authorize/sign-in?request={}", first.hidden("request"));
    for _ in 0..63 {
        browser.get(&authorize(&REQUEST)).await;
    }
    assert_eq!(browser.get(&path).await.status, 200);
    browser.get(&authorize(&REQUEST)).await;
    assert_eq!(browser.get(&path).await.status, 400, "the oldest went");
}

/// Another user of the machine. Only root can be one, so elsewhere the rest of the judgement is tested, in owner.rs.
#[tokio::test]
async fn another_user_of_the_machine_cannot_sign_in() {
    let server = Server::start().await;
    let port = server.origin().rsplit(':').next().unwrap().to_owned();
    let ask = format!(
        "exec 3<>/dev/tcp/127.0.0.1/{port}; printf '%s\\r\\n' 'GET {} HTTP/1.0' 'Host: 127.0.0.1:{port}' '' >&3; cat <&3",
        authorize(&REQUEST)
    );
    let answer = |user: Option<u32>| {
        let mut command = std::process::Command::new("bash");
        command.args(["-c", &ask]).current_dir("/");
        if let Some(user) = user {
            std::os::unix::process::CommandExt::uid(&mut command, user);
        }
        String::from_utf8(command.output().unwrap().stdout).unwrap()
    };
    if rustix::process::geteuid().is_root() && cfg!(target_os = "linux") {
        let refused = answer(Some(1));
        assert!(refused.starts_with("HTTP/1.0 403") && refused.contains("another user"), "{refused}");
    }
    assert!(answer(None).starts_with("HTTP/1.0 303"));
}
