//! Addresses and codes on standard input, through a pipe.

use ppg_test::authorization::{CODE, Login, exchanges, kept, metadata, server, server_with, user};
use serde_json::json;

#[test]
fn a_piped_address_query_or_code_signs_in() {
    let forms: [fn(&Login) -> String; 5] = [
        |login| login.address(&login.right("")) + "\n",
        |login| format!("  '{}#'\r\n", login.address(&login.right(""))),
        |login| login.right("") + "\n",
        |login| format!("?{}\n", login.right("")),
        |_| format!("{CODE}\n"),
    ];
    for form in forms {
        let server = server();
        let user = user(&server);
        let mut login = Login::start(&user, &[]);
        let line = form(&login);
        login.paste(&line);
        login.end().ok().stderr_contains("✓ Signed in as ada@example.com").output_lacks(CODE);
        assert_eq!((exchanges(&server), kept(&user).len()), (1, 1), "{line}");
    }
}

#[test]
fn an_address_of_another_sign_in_is_refused() {
    let server = server();
    let user = user(&server);
    let mut login = Login::start(&user, &[]);
    for (line, says) in [
        (login.address("code=evil&state=another"), "that address is not of this sign-in"),
        (login.address("code=evil"), "that address is not of this sign-in"),
        (login.asks("redirect_uri"), "that address has no code in it"),
        (login.url.to_string(), "that address has no code in it"),
        ("\nno code at all".into(), "that is not a code"),
        ("x".repeat(100_000), "that line is too long"),
    ] {
        login.paste(&format!("{line}\n"));
        login.until(says);
    }
    assert_eq!(exchanges(&server), 0);
    let right = login.address(&login.right(""));
    login.paste(&format!("{right}\n"));
    login.end().ok().output_lacks("evil").output_lacks(CODE);
    assert_eq!(exchanges(&server), 1);
}

#[test]
fn the_callback_works_after_end_of_input() {
    let server = server();
    let user = user(&server);
    let mut login = Login::start(&user, &[]);
    login.close_input();
    assert_eq!(login.comes(&login.right(""), "").0, 200);
    login.end().ok();
}

#[test]
fn a_pasted_address_is_checked_against_the_issuer() {
    let server = server_with(|request| metadata(request, json!({})));
    let user = user(&server);
    let mut login = Login::start(&user, &["-o", "json"]);
    let line = login.address(&login.right("&iss=https%3A%2F%2Fevil.example"));
    login.paste(&format!("{line}\n"));
    login.end().code(3).stderr_contains("\"code\":\"wrong_issuer\"");
    assert_eq!(exchanges(&server), 0);
}

#[test]
fn a_code_that_was_used_before_is_refused() {
    let server = server();
    let user = user(&server);
    for again in [false, true] {
        let mut login = Login::start(&user, &["-o", "json"]);
        login.paste(&format!("{CODE}\n"));
        let ended = login.end();
        match again {
            false => ended.ok(),
            true => ended
                .code(3)
                .stderr_contains("\"code\":\"invalid_grant\"")
                .stderr_contains("the code")
                .output_lacks(CODE),
        };
    }
    assert_eq!(exchanges(&server), 2);
    assert_eq!(kept(&user).len(), 1, "the first sign-in stays");
}

#[test]
fn a_pasted_denial_ends_the_sign_in() {
    let server = server();
    let user = user(&server);
    let mut login = Login::start(&user, &[]);
    let line = login.address(&format!("error=access_denied&state={}", login.asks("state")));
    login.paste(&format!("{line}\n"));
    login.end().code(3).stderr_contains("the sign-in was denied");
}
