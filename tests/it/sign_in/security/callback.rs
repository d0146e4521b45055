//! Requests that reach the callback.

use ppg_test::authorization::{CODE, Login, REFRESH, exchanges, issuer, kept, metadata, server, server_with, user};
use serde_json::json;

/// Fails if standard output or standard error contains a secret.
#[track_caller]
fn shows_no_secret(ended: &ppg_test::program::Output) {
    ended.output_lacks(CODE).output_lacks(REFRESH).shows_no_jwt().has_no_control_characters();
}

#[test]
fn a_code_with_a_wrong_state_is_not_redeemed() {
    let server = server();
    let user = user(&server);
    let login = Login::start(&user, &["-vvv"]);
    for query in ["code=evil&state=guessed", "code=evil", "error=access_denied&state=guessed", ""] {
        let (status, page) = login.comes(query, "");
        assert_eq!(status, 400, "{query}");
        assert!(page.contains("Another sign-in is in progress"), "{page}");
    }
    assert_eq!(exchanges(&server), 0);
    let (status, page) = login.comes(&login.right(""), "");
    assert_eq!(status, 200);
    for part in ["You are signed in", "ada@example.com", "Acme"] {
        assert!(page.contains(part), "no {part} in {page}");
    }
    let ended = login.end();
    ended.ok().stderr_contains("✓ Signed in as ada@example.com to workspace Acme");
    shows_no_secret(&ended);
    assert_eq!(exchanges(&server), 1);
    assert_eq!(kept(&user), ["profile-default.json"]);
}

#[test]
fn a_callback_from_a_page_does_not_end_the_sign_in() {
    let server = server();
    let user = user(&server);
    let login = Login::start(&user, &[]);
    for head in [
        "Origin: https://evil.example\r\n",
        "Origin: null\r\n",
        "Sec-Fetch-Mode: no-cors\r\nSec-Fetch-Dest: image\r\n",
        "Sec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: iframe\r\n",
    ] {
        assert_eq!(login.comes(&login.right(""), head).0, 403, "{head}");
    }
    assert_eq!(exchanges(&server), 0);
    assert_eq!(login.comes(&login.right(""), "Sec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document\r\n").0, 200);
    login.end().ok();
}

#[test]
fn a_code_of_another_server_is_not_redeemed_here() {
    let strict = || server_with(|request| metadata(request, json!({})));
    let documented = server;
    let evil = "&iss=https%3A%2F%2Fevil.example";
    // Without metadata `iss` is optional; if it is there, it must match.
    for (server, iss) in [(strict(), evil), (strict(), "&iss="), (strict(), ""), (documented(), evil)] {
        let user = user(&server);
        let login = Login::start(&user, &["-o", "json"]);
        let (status, page) = login.comes(&login.right(iss), "");
        assert_eq!(status, 200);
        assert!(page.contains("Signing in failed") && page.contains("another authorization server"), "{page}");
        let ended = login.end();
        ended.code(3).stdout_eq("").stderr_contains("\"code\":\"wrong_issuer\"");
        shows_no_secret(&ended);
        assert_eq!(exchanges(&server), 0, "{iss}");
        assert!(kept(&user).is_empty());
    }
}

#[test]
fn an_answer_with_the_right_issuer_is_accepted() {
    let server = server_with(|request| metadata(request, json!({})));
    let user = user(&server);
    let login = Login::start(&user, &[]);
    let iss: String = url::form_urlencoded::byte_serialize(issuer(&server).as_bytes()).collect();
    assert_eq!(login.comes(&login.right(&format!("&iss={iss}")), "").0, 200);
    login.end().ok();
    assert_eq!(exchanges(&server), 1);
}

#[test]
fn an_error_of_another_server_is_distinguished() {
    let server = server_with(|request| metadata(request, json!({})));
    let user = user(&server);
    let login = Login::start(&user, &[]);
    let state = login.asks("state");
    login.comes(&format!("error=access_denied&state={state}&iss=https%3A%2F%2Fevil.example"), "");
    login.end().code(3).stderr_contains("another authorization server");
}

#[test]
fn a_denied_sign_in_stores_nothing() {
    let server = server();
    let user = user(&server);
    let login = Login::start(&user, &["-o", "json", "--profile", "work"]);
    let denied = format!("error=access_denied&error_description=No%1b%5b2J&state={}", login.asks("state"));
    let (status, page) = login.comes(&denied, "");
    assert_eq!(status, 200);
    assert!(page.contains("You are not signed in") && page.contains("ppg --profile work auth login"), "{page}");
    login
        .end()
        .code(3)
        .stdout_eq("")
        .stderr_contains("\"code\":\"access_denied\"")
        .stderr_contains("\"exitCode\":3")
        .has_no_control_characters();
    assert_eq!(exchanges(&server), 0);
    assert!(kept(&user).is_empty());
}

#[test]
fn an_oauth_error_is_shown_as_plain_text() {
    let server = server();
    let user = user(&server);
    let login = Login::start(&user, &[]);
    let error = "error=%1b%5d0%3bx&error_description=%3Cscript%3Ealert(1)%3C%2Fscript%3E%0d%0a%1b%5b2Jlook";
    let (_, page) = login.comes(&format!("{error}&state={}", login.asks("state")), "");
    assert!(page.contains("&lt;script&gt;alert(1)") && page.matches("<script").count() == 1, "{page}");
    login.end().code(3).stderr_contains("the authorization server refused: ").has_no_control_characters();
}

#[test]
fn a_second_callback_during_the_first_is_rejected_as_late() {
    let (sender, gate) = std::sync::mpsc::channel::<()>();
    let gate = std::sync::Mutex::new(gate);
    let server = server_with(move |request| {
        if request.line() == "POST /token" {
            gate.lock().unwrap().recv().unwrap();
        }
        None
    });
    let user = user(&server);
    let login = Login::start(&user, &[]);
    std::thread::scope(|scope| {
        let first = scope.spawn(|| login.comes(&login.right(""), ""));
        while exchanges(&server) == 0 {
            std::thread::yield_now();
        }
        let (status, page) = login.comes(&login.right(""), "");
        assert_eq!(status, 410);
        assert!(page.contains("This sign-in is over"), "{page}");
        sender.send(()).unwrap();
        assert_eq!(first.join().unwrap().0, 200);
    });
    login.end().ok();
    assert_eq!(exchanges(&server), 1);
}
