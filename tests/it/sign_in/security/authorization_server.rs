//! Responses of the authorization server, or of an impostor.

use std::io::Write;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use ppg_test::authorization::{
    CODE, Login, REFRESH, access_token, exchanges, issuer, kept, metadata, server_with, user,
};
use ppg_test::program::TestCommand;
use ppg_test::stub_server::{Reply, StubServer};
use serde_json::json;

#[test]
fn untrusted_metadata_opens_no_browser() {
    for (change, says) in [
        (json!({ "issuer": "https://evil.example" }), "are those of https://evil.example"),
        (json!({ "issuer": "http://127.0.0.1" }), "are those of http://127.0.0.1"),
        (json!({ "issuer": "https://evil.example/\u{1b}[2J" }), "are those of https://evil.example/"),
        (json!({ "token_endpoint": "http://192.0.2.1/token" }), "an endpoint that is not secure"),
        (json!({ "authorization_endpoint": "http://192.0.2.1/authorize" }), "an endpoint that is not secure"),
        (json!({ "authorization_endpoint": "file:///etc/passwd" }), "an endpoint that is not secure"),
        (json!({ "revocation_endpoint": "javascript:alert(1)" }), "an endpoint that is not secure"),
        (json!({ "code_challenge_methods_supported": ["plain"] }), "no PKCE with S256"),
    ] {
        let server = server_with(move |request| metadata(request, change.clone()));
        let user = user(&server);
        user.run_line("auth login --insecure-storage")
            .code(7)
            .is_one_error_line()
            .stderr_contains(says)
            .stderr_contains("ppg config get auth-url");
        let ended = user.run_line("auth login --insecure-storage -o json");
        assert_eq!(ended.code(7).error_json()["code"], "invalid_metadata");
        assert_eq!(exchanges(&server), 0);
    }
}

#[test]
fn the_sign_in_address_uses_metadata_and_pkce() {
    let server =
        server_with(|request| metadata(request, json!({ "authorization_endpoint": "https://pages.example/a?b=c" })));
    let user = user(&server);
    let login = Login::start(&user, &["--callback-port", &ppg_test::port::free_port().to_string()]);
    assert!(login.url.as_str().starts_with("https://pages.example/a?b=c&"), "{}", login.url);
    for (name, value) in [
        ("response_type", "code"),
        ("client_id", "tests"),
        ("scope", "workspace:admin offline_access"),
        ("code_challenge_method", "S256"),
    ] {
        assert_eq!(login.asks(name), value);
    }
    assert_eq!(login.asks("code_challenge").len(), 43);
    assert!(login.asks("state").len() >= 22, "128 bits");
    assert!(login.asks("redirect_uri").starts_with("http://127.0.0.1:"));
}

#[test]
fn a_redirecting_token_endpoint_gets_no_second_request() {
    for status in [301, 302, 303, 307, 308] {
        let other = StubServer::with(|_| ppg_test::authorization::tokens())
            .allow_unused("it would answer with tokens, and must not be asked");
        let to = format!("http://127.0.0.1:{}/token", other.port());
        let server =
            server_with(move |request| (request.line() == "POST /token").then(|| Reply::redirect(status, &to)));
        let user = user(&server);
        let login = Login::start(&user, &["-o", "json"]);
        let (_, page) = login.comes(&login.right(""), "");
        assert!(page.contains("Signing in failed"), "{page}");
        login.end().code(7).stdout_eq("").stderr_contains("\"code\":\"redirect\"").output_lacks(CODE);
        assert_eq!((other.request_lines(), exchanges(&server)), (vec![], 1), "{status}");
        assert!(kept(&user).is_empty());
    }
}

/// A compressed body of a few kilobytes that expands to many megabytes.
fn bomb() -> Reply {
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    for _ in 0..64 {
        packed.write_all(&vec![b' '; 1 << 20]).unwrap();
    }
    Reply::bytes(200, "application/json", packed.finish().unwrap()).with("content-encoding", "gzip")
}

#[test]
fn an_invalid_token_response_stores_nothing() {
    let token = |token: serde_json::Value| Reply::ok(&json!({ "access_token": token, "token_type": "Bearer" }));
    let cut = format!("HTTP/1.1 200 OK\r\ncontent-length: 900\r\n\r\n{{\"access_token\":\"{}", access_token());
    for (what, reply, code) in [
        ("a huge answer", Reply::bytes(200, "application/json", vec![b'x'; 3 << 20]), 7),
        ("a huge answer that is packed", bomb(), 7),
        ("a page", Reply::bytes(200, "text/html", "<h1>Welcome to the wifi</h1>"), 7),
        ("nothing", Reply::bytes(200, "application/json", ""), 7),
        ("no token", Reply::ok(&json!({})), 7),
        ("an array", Reply::ok(&json!([1, 2])), 7),
        ("a number for a token", token(json!(7)), 7),
        ("an empty token", token(json!("")), 7),
        ("a token with a line break", token(json!("a\r\nX-Evil: 1")), 7),
        ("a token that is a screen's command", token(json!("\u{1b}[2J")), 7),
        ("no HTTP", Reply::Raw(b"\x16\x03\x01\x02".to_vec()), 7),
        ("half an answer", Reply::Raw(cut.into_bytes()), 7),
        ("an end without an answer", Reply::Raw(Vec::new()), 7),
        ("no service", Reply::empty(503), 7),
        ("a status that is none of OAuth's", Reply::empty(204), 7),
        ("an error without words", Reply::bytes(400, "text/plain", "no"), 7),
        ("another client", Reply::json(401, &json!({ "error": "invalid_client" })), 3),
        (
            "an error with words for a screen",
            Reply::json(400, &json!({ "error": "x\u{1b}[2J", "error_description": "\u{1b}]0;x\u{7}\r\nerror: y" })),
            3,
        ),
    ] {
        let server = server_with(move |request| (request.line() == "POST /token").then(|| reply.clone()));
        let user = user(&server);
        let login = Login::start(&user, &[]);
        let (status, page) = login.comes(&login.right(""), "");
        assert_eq!(status, 200, "{what}");
        assert!(page.contains("Signing in failed"), "{what}: {page}");
        let ended = login.end();
        assert_eq!(ended.code, Some(code), "{what}: {}", ended.stderr);
        ended.stdout_eq("").has_no_control_characters().output_lacks(CODE).shows_no_jwt();
        assert_eq!(ended.stderr.matches("\nerror: ").count(), 1, "{what}: {}", ended.stderr);
        assert!(kept(&user).is_empty(), "{what}");
    }
}

#[test]
fn a_token_that_the_api_refuses_is_not_kept() {
    let server = server_with(|request| {
        (request.line() == "GET /v1/workspaces").then(|| Reply::error(401, "unauthorized", "no"))
    });
    let user = user(&server);
    let login = Login::start(&user, &[]);
    let (_, page) = login.comes(&login.right(""), "");
    assert!(page.contains("Signing in failed"), "{page}");
    login.end().code(3).shows_no_jwt();
    assert!(kept(&user).is_empty());
}

#[test]
fn plain_http_to_another_host_is_refused_at_once() {
    let user = || TestCommand::without_service().env("PPG_CLIENT_ID", "tests").env("BROWSER", "none");
    for address in ["http://auth.example", "http://127.0.0.1.evil.example", "http://192.0.2.1:80"] {
        let user = user().env("PPG_AUTH_URL", address);
        let ended = user.run_line("auth login --insecure-storage -o json");
        assert_eq!(ended.code(2).error_json()["code"], "insecure_auth_url", "{address}");
    }
}

#[test]
fn an_unreachable_server_is_reported_before_a_browser_opens() {
    let dead = format!("http://127.0.0.1:{}", ppg_test::port::free_port());
    let user =
        TestCommand::without_service().env("PPG_CLIENT_ID", "tests").env("BROWSER", "none").env("PPG_AUTH_URL", &dead);
    user.run_line("auth login --insecure-storage").code(7).is_one_error_line();
}

#[test]
fn an_authority_with_a_path_is_found_below_it() {
    let server = server_with(|request| {
        let issuer = format!("http://{}/tenant", request.header("host").unwrap());
        let metadata = json!({
            "issuer": issuer, "authorization_endpoint": format!("{issuer}/a"), "token_endpoint": format!("{issuer}/t"),
        });
        (request.line() == "GET /.well-known/oauth-authorization-server/tenant").then(|| Reply::ok(&metadata))
    });
    let user = user(&server).env("PPG_AUTH_URL", &format!("{}/tenant/", issuer(&server)));
    let login = Login::start(&user, &[]);
    assert_eq!(login.url.path(), "/tenant/a");
}

#[test]
fn a_silent_token_endpoint_times_out_and_stores_nothing() {
    let server = server_with(|request| (request.line() == "POST /token").then_some(Reply::Silence));
    let user = user(&server);
    let login = Login::start(&user, &["--timeout", "1s"]);
    let (_, page) = login.comes(&login.right(""), "");
    assert!(page.contains("Signing in failed"), "{page}");
    login.end().code(7).stdout_eq("").stderr_contains("--timeout").output_lacks(CODE);
    // It may have been used up; it is not sent again.
    assert_eq!(exchanges(&server), 1);
    assert!(kept(&user).is_empty());
}

/// RFC 6749, 5.1: a refresh token is optional in the response.
#[test]
fn a_sign_in_without_refresh_token_ends_with_its_token() {
    let lifetime = Arc::new(AtomicU64::new(3600));
    let seconds = lifetime.clone();
    let server = server_with(move |request| {
        let seconds = seconds.load(Ordering::SeqCst);
        let token = json!({ "access_token": access_token(), "token_type": "Bearer", "expires_in": seconds });
        (request.line() == "POST /token").then(|| Reply::ok(&token))
    });
    let user = user(&server);
    let sign_in = || {
        let login = Login::start(&user, &[]);
        login.comes(&login.right(""), "");
        login.end().ok();
    };
    sign_in();
    user.run_line("workspace list -o id").ok().stdout_eq("ws_1\n");
    assert_eq!(user.run_line("auth status -o json").ok().json()["renewable"], false);
    lifetime.store(0, Ordering::SeqCst);
    sign_in();
    user.run_line("workspace list -o id").code(3).is_one_error_line().stderr_contains("run ppg auth login");
    assert_eq!(exchanges(&server), 2, "there was nothing to renew it with");
}

/// RFC 6749, 6: without a new refresh token in the response the old one stays valid.
#[test]
fn a_refresh_token_that_does_not_rotate_is_used_again() {
    let server = server_with(|request| {
        let token = |more: serde_json::Value| {
            let mut token = json!({ "access_token": access_token(), "token_type": "Bearer", "expires_in": 0 });
            token.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
            Some(Reply::ok(&token))
        };
        let form = String::from_utf8_lossy(&request.body).into_owned();
        match request.line().as_str() {
            "POST /token" if form.contains(&format!("refresh_token={REFRESH}")) => token(json!({})),
            "POST /token" if form.contains("authorization_code") => token(json!({ "refresh_token": REFRESH })),
            _ => None,
        }
    });
    let user = user(&server);
    let login = Login::start(&user, &[]);
    login.comes(&login.right(""), "");
    login.end().ok();
    for renewals in 1..=3 {
        user.run_line("workspace list -o id").ok().stdout_eq("ws_1\n");
        assert_eq!(exchanges(&server), 1 + renewals);
    }
}
