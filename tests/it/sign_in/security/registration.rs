//! Registration endpoints and protected resources (RFC 7591, 9728) that fail, lie, or try to lead elsewhere.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use ppg_test::authorization::{CODE, Login, issuer, metadata, server_with};
use ppg_test::program::TestCommand;
use ppg_test::stub_server::{Reply, StubServer};
use serde_json::{Value, json};

const LOGIN: &str = "auth login --insecure-storage --no-input";

/// A user who knows no client, but where to sign in.
fn newcomer(server: &StubServer) -> TestCommand {
    TestCommand::without_service()
        .env("PPG_API_URL", &server.url())
        .env("PPG_AUTH_URL", &issuer(server))
        .env("BROWSER", "none")
}

/// A server with metadata whose registration endpoint replies so.
fn registering(reply: Reply) -> StubServer {
    server_with(move |request| {
        let endpoint = format!("http://{}/register", request.header("host").unwrap());
        metadata(request, json!({ "registration_endpoint": endpoint }))
            .or_else(|| (request.line() == "POST /register").then(|| reply.clone()))
    })
}

/// Registrations that the server was asked for.
fn asked(server: &StubServer) -> usize {
    server.request_lines().iter().filter(|line| *line == "POST /register").count()
}

#[track_caller]
fn names_both_ways(user: &TestCommand, says: &str) {
    let ended = user.run_line(LOGIN);
    ended
        .code(3)
        .is_one_error_line()
        .stderr_contains("error: no OAuth client to sign in with: ")
        .stderr_contains(says)
        .stderr_contains("ppg auth login --with-token < FILE")
        .stderr_contains("ppg auth login --client-id ID");
    let error = user.run_line(&format!("{LOGIN} -o json")).code(3).error_json();
    assert_eq!(error["code"], "no_client_id");
    assert!(!user.home().join("auth/clients.json").exists());
}

#[test]
fn an_answer_without_a_usable_client_is_said_in_words() {
    let client = |change: Value| {
        let mut client = json!({ "client_id": "tests" });
        client.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
        Reply::json(201, &client)
    };
    let refusal = |status, body: Value| Reply::json(status, &body);
    for (reply, says) in [
        (
            refusal(400, json!({ "error": "invalid_client_metadata" })),
            "refuses to register a client: invalid_client_meta",
        ),
        (
            refusal(401, json!({ "error": "invalid_token", "error_description": "No token." })),
            "register a client: No token;",
        ),
        (refusal(403, json!({ "error": 7 })), "refuses to register a client: status 403"),
        (
            refusal(400, json!({ "error": "x\u{1b}[2J", "error_description": "\u{1b}]0;x\u{7}\r\nerror: y\u{202e}" })),
            "refuses to register a client: \\e]0;x\\u{7}\\r\\nerror: y\\u{202e}",
        ),
        (refusal(400, json!({ "error": "e", "error_description": "long ".repeat(9000) })), "long long"),
        (Reply::bytes(404, "text/html", "<h1>Not found</h1>"), "refuses to register a client: status 404"),
        (Reply::empty(503), "could not register a client (503)"),
        (Reply::bytes(201, "text/html", "<h1>Welcome to the wifi</h1>"), "its answer cannot be read"),
        (Reply::empty(204), "could not register a client (204)"),
        (Reply::json(201, &json!([])), "its answer cannot be read"),
        (Reply::json(201, &json!({ "client_id": 7 })), "its answer cannot be read"),
        (client(json!({ "client_id": "" })), "a client with an invalid ID"),
        (client(json!({ "client_id": "a\u{1b}[2J" })), "a client with an invalid ID"),
        (client(json!({ "client_id": "a".repeat(5000) })), "a client with an invalid ID"),
        (
            client(json!({ "token_endpoint_auth_method": "client_secret_basic", "client_secret": "s" })),
            "needs a secret",
        ),
        (client(json!({ "redirect_uris": ["https://evil.example/"] })), "for another redirect address"),
        (client(json!({ "grant_types": ["client_credentials"] })), "may not sign in with a browser"),
        (Reply::bytes(201, "application/json", vec![b' '; 3 << 20]), "larger than 1 MiB"),
        (Reply::Raw(b"\x16\x03\x01\x02".to_vec()), "broke off"),
        (Reply::Raw(Vec::new()), "broke off"),
    ] {
        let server = registering(reply);
        names_both_ways(&newcomer(&server), says);
        assert_eq!(asked(&server), 2, "{says}: once by each command");
    }
}

#[test]
fn a_redirected_registration_goes_nowhere_else() {
    for status in [301, 302, 303, 307, 308] {
        let other = StubServer::forbidden();
        let server = registering(Reply::redirect(status, &format!("http://127.0.0.1:{}/register", other.port())));
        names_both_ways(&newcomer(&server), "redirects the registration of a client");
    }
}

#[test]
fn a_registration_endpoint_of_another_server_gets_no_request() {
    let other = StubServer::forbidden();
    let elsewhere = format!("http://127.0.0.1:{}/register", other.port());
    for (endpoint, says) in [
        (json!(elsewhere), "is on another server"),
        (json!("https://evil.example/register"), "is on another server"),
        (json!("http://192.0.2.1/register"), "is not secure"),
        (json!("file:///etc/passwd"), "is not secure"),
        (json!("register"), "is not an address"),
        (json!(7), "registers no clients"),
    ] {
        let server = server_with(move |request| metadata(request, json!({ "registration_endpoint": endpoint })));
        names_both_ways(&newcomer(&server), says);
    }
}

#[test]
fn metadata_of_another_issuer_register_nothing() {
    let server = server_with(|request| {
        let endpoint = format!("http://{}/register", request.header("host").unwrap());
        let change = json!({ "issuer": "https://evil.example", "registration_endpoint": endpoint });
        metadata(request, change)
    });
    names_both_ways(&newcomer(&server), "are those of https://evil.example");
    assert_eq!(asked(&server), 0);
}

#[test]
fn an_unreachable_authorization_server_is_a_failure_of_the_network() {
    let server = StubServer::forbidden();
    let dead = format!("http://127.0.0.1:{}", ppg_test::port::free_port());
    let user = newcomer(&server).env("PPG_AUTH_URL", &dead);
    user.run_line(LOGIN).code(7).is_one_error_line().stderr_contains("--with-token").stderr_contains("--client-id");
}

#[test]
fn an_expired_registration_is_not_used() {
    let count = Arc::new(AtomicUsize::new(0));
    let registrations = count.clone();
    let server = server_with(move |request| {
        let endpoint = format!("http://{}/register", request.header("host").unwrap());
        metadata(request, json!({ "registration_endpoint": endpoint })).or_else(|| {
            let expires_at = [1_600_000_000, 0][usize::from(registrations.load(Ordering::SeqCst) > 0)];
            let client = json!({ "client_id": "tests", "client_secret": "kept-nowhere", "client_secret_expires_at": expires_at });
            (request.line() == "POST /register").then(|| {
                registrations.fetch_add(1, Ordering::SeqCst);
                Reply::json(201, &client)
            })
        })
    });
    let user = newcomer(&server);
    for expected in [1, 2, 2] {
        assert_eq!(Login::start(&user, &[]).asks("client_id"), "tests");
        assert_eq!(count.load(Ordering::SeqCst), expected);
    }
    let stored = std::fs::read_to_string(user.home().join("auth/clients.json")).unwrap();
    assert!(!stored.contains("kept-nowhere"), "{stored}");
}

#[test]
fn a_client_that_is_lost_while_the_user_consents_is_registered_again_once() {
    // Known when it is looked at, unknown when its code is exchanged.
    let lost = Arc::new(AtomicUsize::new(0));
    let losing = lost.clone();
    let server = server_with(move |request| {
        let endpoint = format!("http://{}/register", request.header("host").unwrap());
        let is_exchange = request.line() == "POST /token" && String::from_utf8_lossy(&request.body).contains(CODE);
        metadata(request, json!({ "registration_endpoint": endpoint })).or_else(|| match request.line().as_str() {
            "POST /register" => Some(Reply::json(201, &json!({ "client_id": "tests" }))),
            _ if is_exchange && losing.load(Ordering::SeqCst) > 0 => {
                losing.fetch_sub(1, Ordering::SeqCst);
                Some(Reply::json(401, &json!({ "error": "invalid_client" })))
            }
            _ => None,
        })
    });
    let user = newcomer(&server);
    let iss = format!("&iss={}", issuer(&server));
    drop(Login::start(&user, &[]));
    assert_eq!(asked(&server), 1);

    lost.store(1, Ordering::SeqCst);
    let mut login = Login::start(&user, &[]);
    assert_eq!(asked(&server), 1, "the client is known");
    login.comes(&login.right(&iss), "");
    login.starts_again();
    assert_eq!(asked(&server), 2);
    assert_eq!(login.comes(&login.right(&iss), "").0, 200);
    login.end().ok().stderr_contains("no longer knows the OAuth client of ppg");

    // A server that loses every client is not asked for ever.
    lost.store(9, Ordering::SeqCst);
    let mut login = Login::start(&user, &[]);
    login.comes(&login.right(&iss), "");
    login.starts_again();
    login.comes(&login.right(&iss), "");
    login
        .end()
        .code(3)
        .stderr_contains("the authorization server refuses: invalid_client; run ppg auth login --with-token < FILE");
    assert_eq!(asked(&server), 3);
}

/// Some servers refuse the IPv6 address, which RFC 8252 (7.3) allows.
#[test]
fn a_server_that_refuses_the_ipv6_address_is_asked_without_it() {
    let server = server_with(|request| {
        let endpoint = format!("http://{}/register", request.header("host").unwrap());
        metadata(request, json!({ "registration_endpoint": endpoint })).or_else(|| {
            (request.line() == "POST /register").then(|| {
                match request.json()["redirect_uris"].as_array().unwrap().len() {
                    1 => Reply::json(201, &json!({ "client_id": "tests" })),
                    _ => Reply::json(400, &json!({ "error": "invalid_redirect_uri" })),
                }
            })
        })
    });
    assert_eq!(Login::start(&newcomer(&server), &[]).asks("client_id"), "tests");
    assert_eq!(asked(&server), 2);
}

#[test]
fn verbose_logs_no_secret_of_a_registration() {
    let secret = "management-token-never-shown";
    let server = registering(
        Reply::json(
            201,
            &json!({ "client_id": "tests", "registration_access_token": secret, "client_secret": secret }),
        )
        .with("x-note", "public"),
    );
    let user = newcomer(&server);
    let login = Login::start(&user, &["-vv"]);
    assert_eq!(login.comes(&login.right(&format!("&iss={}", issuer(&server))), "").0, 200);
    login.end().ok().stderr_contains("POST http://127.0.0.1").output_lacks(secret);
    for entry in std::fs::read_dir(user.home().join("auth")).unwrap() {
        assert!(!std::fs::read_to_string(entry.unwrap().path()).unwrap().contains(secret));
    }
}

/// RFC 9728, 2: a sign-in elsewhere would get tokens that this API does not accept.
#[test]
fn an_unusable_server_that_the_api_names_is_refused() {
    for named in [
        json!(["http://auth.example"]),
        json!(["junk"]),
        json!(["https://user:pass@auth.example"]),
        json!("http://auth.example/\u{1b}[2J"),
        json!([7]),
    ] {
        let server = server_with(move |request| {
            let resource = format!("http://{}/v1", request.header("host").unwrap());
            let metadata = json!({ "resource": resource, "authorization_servers": named });
            (request.line() == "GET /.well-known/oauth-protected-resource/v1").then(|| Reply::ok(&metadata))
        });
        let user = newcomer(&server).env("PPG_AUTH_URL", "");
        for line in [LOGIN.to_owned(), format!("{LOGIN} --client-id tests")] {
            let ended = user.run_line(&line);
            ended.code(7).is_one_error_line().has_no_control_characters();
            ended.stderr_contains("the API names an authorization server that cannot be used");
            ended.stderr_contains("auth-url");
        }
        // The user's own choice goes before what the API names.
        user.env("PPG_AUTH_URL", &issuer(&server)).run_line(LOGIN).code(3).stderr_contains("registers no clients");
    }
}

/// A server whose metadata cannot be read may register clients or not.
#[test]
fn metadata_that_cannot_be_read_are_said_and_name_both_ways() {
    let page = || Reply::bytes(200, "text/html", "<html>hello</html>");
    for (reply, says) in [
        (Reply::error(500, "internal", "broken"), "answers the request for its metadata with status 500"),
        (Reply::empty(403), "with status 403"),
        (Reply::redirect(302, "/login"), "with status 302"),
        (page(), "with something else"),
        (Reply::ok(&json!({ "issuer": 1 })), "with something else"),
    ] {
        let server = server_with(move |request| {
            (request.line() == "GET /.well-known/oauth-authorization-server").then(|| reply.clone())
        });
        let user = newcomer(&server);
        let ended = user.run_line(LOGIN);
        ended.code(3).is_one_error_line().stderr_contains(says).stderr_contains("127.0.0.1");
        ended.stderr_contains("ppg auth login --with-token < FILE").stderr_contains("ppg auth login --client-id ID");
        assert!(!ended.stderr.contains("registers no clients"), "{ended:?}");
    }
}

/// RFC 9728, 3.3: another resource's metadata must not choose the authorization server.
#[test]
fn metadata_of_another_resource_are_not_followed() {
    let evil = StubServer::forbidden();
    let named = format!("http://127.0.0.1:{}", evil.port());
    let server = server_with(move |request| {
        let resource = json!({ "resource": "https://api.example/v1", "authorization_servers": [named] });
        (request.line() == "GET /.well-known/oauth-protected-resource/v1").then(|| Reply::ok(&resource))
    });
    // The default server is out of reach here: a proxy that does not exist stands before it.
    let proxy = format!("http://127.0.0.1:{}", ppg_test::port::free_port());
    let user = newcomer(&server).env("PPG_AUTH_URL", "").env("HTTPS_PROXY", &proxy);
    user.run_line(LOGIN).code(7).is_one_error_line();
    assert_eq!(server.request_lines(), ["GET /.well-known/oauth-protected-resource/v1"]);
}
