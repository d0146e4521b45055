//! `auth login` from nothing, against npm's oidc-provider, which registers clients (RFC 7591).

use std::sync::Barrier;

use ppg_test::oidc::{CLIENT, LOGIN, OidcProvider, stored};
use ppg_test::program::TestCommand;
use serde_json::json;

fn open() -> OidcProvider {
    OidcProvider::with(&["--registration", "open"])
}

#[track_caller]
fn is_signed_in_to(user: &TestCommand, options: &[&str], workspace: &str) {
    user.run(&[options, &["workspace", "list", "-o", "id"]].concat()).ok().stdout_eq(&format!("{workspace}\n"));
}

/// Everything in the files of the user.
fn files(user: &TestCommand) -> String {
    let auth = std::fs::read_dir(user.home().join("auth")).unwrap().map(|entry| entry.unwrap().path());
    auth.map(|path| std::fs::read_to_string(path).unwrap()).collect()
}

#[test]
fn the_first_sign_in_registers_a_public_native_client_and_the_second_uses_it() {
    let authority = open();
    let user = authority.newcomer();
    authority.sign_in(&user, "ws_1", &[]).ok().stderr_contains("Registered ppg as an OAuth client at 127.0.0.1");
    is_signed_in_to(&user, &[], "ws_1");
    let registered = authority.registered();
    for (name, value) in [
        ("client_name", json!("ppg")),
        ("application_type", json!("native")),
        ("token_endpoint_auth_method", json!("none")),
        ("grant_types", json!(["authorization_code", "refresh_token"])),
        ("response_types", json!(["code"])),
        ("redirect_uris", json!(["http://127.0.0.1/callback", "http://[::1]/callback"])),
    ] {
        assert_eq!(registered[0][name], value, "{name}");
    }

    let again = authority.sign_in(&user, "ws_2", &[]);
    assert!(!again.ok().stderr.contains("Registered"), "{}", again.stderr);
    is_signed_in_to(&user, &[], "ws_2");
    authority.sign_in(&user, "ws_3", &["--profile", "work"]).ok();
    is_signed_in_to(&user, &["--profile", "work"], "ws_3");
    assert_eq!(authority.count("registrations"), 1);
    let client = &registered[0]["client_id"];
    for profile in ["default", "work"] {
        assert_eq!(stored(&user, profile)["sessions"][0]["client"]["clientId"], *client);
    }
    // The token that manages the registration is not stored.
    assert!(!files(&user).contains("registration_access_token"));
}

#[test]
fn a_registered_client_refreshes_and_revokes() {
    let authority = open();
    let user = authority.newcomer();
    authority.sign_in(&user, "ws_1", &[]).ok();
    authority.expire(&user);
    is_signed_in_to(&user, &[], "ws_1");
    assert_eq!((authority.count("refreshes"), authority.refused()), (1, vec![]));
    let token = user.run(&["auth", "token"]).ok().stdout.trim_end().to_owned();
    assert!(authority.takes(&token));
    user.run(&["auth", "logout"]).ok().stderr_contains("the tokens are revoked");
    assert!(!authority.takes(&token));
    // The client stays for the next sign-in.
    authority.sign_in(&user, "ws_1", &[]).ok();
    assert_eq!(authority.count("registrations"), 1);
}

#[test]
fn a_client_that_the_server_has_lost_is_registered_again() {
    let authority = open();
    let user = authority.newcomer();
    authority.sign_in(&user, "ws_1", &[]).ok();
    authority.has("forget-clients");
    authority.has("revoke-grants");
    authority.expire(&user);
    user.run(&["workspace", "list"]).code(3).is_one_error_line().stderr_contains("run ppg auth login");
    authority.sign_in(&user, "ws_2", &[]).ok().stderr_contains("no longer knows the OAuth client of ppg");
    is_signed_in_to(&user, &[], "ws_2");
    assert_eq!(authority.count("registrations"), 2);
    let again = authority.sign_in(&user, "ws_2", &[]);
    assert!(!again.ok().stderr.contains("no longer knows"), "{}", again.stderr);
    assert_eq!(authority.count("registrations"), 2);
}

#[test]
fn sign_ins_at_once_register_one_client() {
    let authority = open();
    authority.set(&json!({ "registrationDelayMs": 300 }));
    let (user, start) = (authority.newcomer(), Barrier::new(4));
    let profiles = ["a", "b", "c", "d"];
    std::thread::scope(|scope| {
        for profile in profiles {
            let (authority, user, start) = (&authority, &user, &start);
            scope.spawn(move || {
                start.wait();
                authority.sign_in(user, &format!("ws_{profile}"), &["--profile", profile]).ok();
            });
        }
    });
    for profile in profiles {
        is_signed_in_to(&user, &["--profile", profile], &format!("ws_{profile}"));
    }
    assert_eq!(authority.count("registrations"), 1);
}

#[test]
fn a_callback_port_is_registered_exactly() {
    let authority = open();
    let user = authority.newcomer();
    let port = ppg_test::port::free_port().to_string();
    for _ in 0..2 {
        let command = user.command(&[&LOGIN[..], &["--callback-port", &port]].concat());
        authority.sign_in_by(command, "ws_1").ok();
    }
    let registered = authority.registered();
    assert_eq!(registered.len(), 1);
    assert_eq!(registered[0]["redirect_uris"], json!([format!("http://127.0.0.1:{port}/callback")]));
}

#[test]
fn a_client_of_the_users_own_goes_before_a_registered_one() {
    let authority = open();
    let user = authority.newcomer();
    authority.sign_in(&user, "ws_1", &[]).ok();
    let given = user.command(&[&LOGIN[..], &["--client-id", CLIENT]].concat());
    authority.sign_in_by(given, "ws_1").ok();
    assert_eq!(stored(&user, "default")["sessions"][0]["client"]["clientId"], CLIENT);
    user.run(&["config", "set", "client-id", CLIENT]).ok();
    authority.sign_in(&user, "ws_2", &[]).ok();
    assert_eq!(stored(&user, "default")["sessions"][1]["client"]["clientId"], CLIENT);
    assert_eq!(authority.count("registrations"), 1);
}

#[test]
fn the_users_auth_url_goes_before_that_of_the_api() {
    let (named, other) = (open(), OidcProvider::start());
    let user = named.newcomer().env("PPG_AUTH_URL", other.issuer());
    user.run(&LOGIN).code(3).is_one_error_line().stderr_contains("registers no clients");
    assert_eq!(named.count("registrations"), 0);
}

#[test]
fn a_refused_absent_or_slow_registration_names_both_ways() {
    let closed = OidcProvider::with(&["--registration", "closed"]);
    let slow = open();
    slow.set(&json!({ "registrationDelayMs": 3_600_000 }));
    for (authority, says) in [
        (&closed, "refuses to register a client: no access token provided"),
        (&OidcProvider::start(), "registers no clients"),
        (&OidcProvider::with(&["--documented"]), "registers no clients"),
        (&slow, "did not answer in time"),
    ] {
        let user = authority.newcomer();
        let arguments = [&LOGIN[..], &["--no-input", "--timeout", "1s"]].concat();
        user.run(&arguments)
            .code(3)
            .is_one_error_line()
            .stderr_contains(says)
            .stderr_contains("ppg auth login --with-token < FILE")
            .stderr_contains("ppg auth login --client-id ID");
        let error = user.run(&[&arguments[..], &["-o", "json"]].concat()).code(3).error_json();
        assert_eq!(error["code"], "no_client_id");
        // Both ways work.
        let given = user.command(&[&LOGIN[..], &["--client-id", CLIENT]].concat());
        authority.sign_in_by(given, "ws_1").ok();
        let token = user.run(&["auth", "token"]).ok().stdout.clone();
        let user = authority.newcomer().stdin(token);
        user.run(&[&LOGIN[..], &["--with-token"]].concat()).ok();
        is_signed_in_to(&user, &[], "ws_1");
    }
}

#[test]
fn the_suggested_sign_in_goes_to_the_service_of_the_command() {
    let authority = open();
    let api = authority.api();
    let user = TestCommand::without_service().env("BROWSER", "none");
    let suggested = format!("ppg --api-url {api} --profile work auth login");
    let arguments = ["--profile", "work", "workspace", "list", "-o", "id", "--api-url", api];
    user.run(&[&["--api-url", api], &["db", "list"][..]].concat())
        .code(3)
        .is_one_error_line()
        .stderr_contains(&format!("run ppg --api-url {api} auth login,"));
    user.run(&["config", "set", "timeout", "30s", "--profile", "work"]).ok();
    user.run(&arguments).code(3).is_one_error_line().stderr_contains(&format!("run {suggested},"));
    let words: Vec<_> = suggested.split(' ').skip(1).chain(["--insecure-storage"]).collect();
    authority.sign_in_by(user.command(&words), "ws_1").ok();
    user.run(&arguments).ok().stdout_eq("ws_1\n");
}
