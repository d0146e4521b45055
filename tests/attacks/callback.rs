//! What comes to the callback.

use serde_json::json;

use super::authorization::{CODE, Login, REFRESH, exchanges, issuer, kept, metadata, server, server_with, user};

/// Neither stream shows what is secret.
#[track_caller]
fn shows_no_secret(ended: &super::program::Ended) {
    ended.never_has(CODE).never_has(REFRESH).never_has("eyJ").safe();
}

#[test]
fn a_wrong_state_ends_nothing_and_takes_no_code_to_the_server() {
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
    ended.ok().says("✓ Signed in as ada@example.com to workspace Acme");
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
fn a_code_of_another_server_is_not_taken_to_this_one() {
    let strict = || server_with(|asked| metadata(asked, json!({})));
    let documented = server;
    let evil = "&iss=https%3A%2F%2Fevil.example";
    // Without metadata the server need not say who it is; what it says counts all the same.
    for (server, iss) in [(strict(), evil), (strict(), "&iss="), (strict(), ""), (documented(), evil)] {
        let user = user(&server);
        let login = Login::start(&user, &["-o", "json"]);
        let (status, page) = login.comes(&login.right(iss), "");
        assert_eq!(status, 200);
        assert!(page.contains("Signing in failed") && page.contains("another authorization server"), "{page}");
        let ended = login.end();
        ended.code(3).prints("").says("\"code\":\"wrong_issuer\"");
        shows_no_secret(&ended);
        assert_eq!(exchanges(&server), 0, "{iss}");
        assert!(kept(&user).is_empty());
    }
}

#[test]
fn the_right_issuer_is_taken() {
    let server = server_with(|asked| metadata(asked, json!({})));
    let user = user(&server);
    let login = Login::start(&user, &[]);
    let iss: String = url::form_urlencoded::byte_serialize(issuer(&server).as_bytes()).collect();
    assert_eq!(login.comes(&login.right(&format!("&iss={iss}")), "").0, 200);
    login.end().ok();
    assert_eq!(exchanges(&server), 1);
}

#[test]
fn a_refusal_that_another_server_sends_is_told_apart() {
    let server = server_with(|asked| metadata(asked, json!({})));
    let user = user(&server);
    let login = Login::start(&user, &[]);
    let state = login.asks("state");
    login.comes(&format!("error=access_denied&state={state}&iss=https%3A%2F%2Fevil.example"), "");
    login.end().code(3).says("another authorization server");
}

#[test]
fn who_denies_is_told_so_and_nothing_is_kept() {
    let server = server();
    let user = user(&server);
    let login = Login::start(&user, &["-o", "json", "--profile", "work"]);
    let denied = format!("error=access_denied&error_description=No%1b%5b2J&state={}", login.asks("state"));
    let (status, page) = login.comes(&denied, "");
    assert_eq!(status, 200);
    assert!(page.contains("You are not signed in") && page.contains("ppg --profile work auth login"), "{page}");
    login.end().code(3).prints("").says("\"code\":\"access_denied\"").says("\"exitCode\":3").safe();
    assert_eq!(exchanges(&server), 0);
    assert!(kept(&user).is_empty());
}

#[test]
fn what_the_server_says_against_it_is_shown_as_text() {
    let server = server();
    let user = user(&server);
    let login = Login::start(&user, &[]);
    let error = "error=%1b%5d0%3bx&error_description=%3Cscript%3Ealert(1)%3C%2Fscript%3E%0d%0a%1b%5b2Jlook";
    let (_, page) = login.comes(&format!("{error}&state={}", login.asks("state")), "");
    assert!(page.contains("&lt;script&gt;alert(1)") && page.matches("<script").count() == 1, "{page}");
    login.end().code(3).says("the authorization server refuses: ").safe();
}

#[test]
fn a_second_callback_while_the_first_is_looked_at_is_too_late() {
    let (sender, gate) = std::sync::mpsc::channel::<()>();
    let gate = std::sync::Mutex::new(gate);
    let server = server_with(move |asked| {
        if asked.line() == "POST /token" {
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
