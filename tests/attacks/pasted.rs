//! What comes by standard input, through a pipe.

use serde_json::json;

use super::authorization::{CODE, Login, exchanges, kept, metadata, server, server_with, user};

#[test]
fn an_address_a_query_or_a_bare_code_signs_in_through_a_pipe() {
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
        login.end().ok().says("✓ Signed in as ada@example.com").never_has(CODE);
        assert_eq!((exchanges(&server), kept(&user).len()), (1, 1), "{line}");
    }
}

#[test]
fn an_address_of_another_sign_in_is_refused_and_the_next_line_works() {
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
    login.end().ok().never_has("evil").never_has(CODE);
    assert_eq!(exchanges(&server), 1);
}

#[test]
fn the_browser_still_counts_when_standard_input_is_over() {
    let server = server();
    let user = user(&server);
    let mut login = Login::start(&user, &[]);
    login.close_input();
    assert_eq!(login.comes(&login.right(""), "").0, 200);
    login.end().ok();
}

#[test]
fn what_is_pasted_is_held_against_the_issuer_too() {
    let server = server_with(|asked| metadata(asked, json!({})));
    let user = user(&server);
    let mut login = Login::start(&user, &["-o", "json"]);
    let line = login.address(&login.right("&iss=https%3A%2F%2Fevil.example"));
    login.paste(&format!("{line}\n"));
    login.end().code(3).says("\"code\":\"wrong_issuer\"");
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
            true => ended.code(3).says("\"code\":\"invalid_grant\"").says("the code").never_has(CODE),
        };
    }
    assert_eq!(exchanges(&server), 2);
    assert_eq!(kept(&user).len(), 1, "the first sign-in stays");
}

#[test]
fn a_refusal_can_be_pasted() {
    let server = server();
    let user = user(&server);
    let mut login = Login::start(&user, &[]);
    let line = login.address(&format!("error=access_denied&state={}", login.asks("state")));
    login.paste(&format!("{line}\n"));
    login.end().code(3).says("the sign-in was denied");
}
