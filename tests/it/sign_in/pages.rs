//! Signing in through the pages of an authorization server made by others, npm's oidc-provider: in a real
//! browser, and in one on another machine whose last address is pasted. Also: where else its codes are accepted.

use ppg_test::authorization::{Login, kept};
use ppg_test::chromium::browse;
use ppg_test::oidc::OidcProvider;
use ppg_test::port::free_port;
use ppg_test::program::TestCommand;
use serde_json::{Value, json};
use url::Url;

/// Asks the API, and says which workspace the token that went there opens.
#[track_caller]
fn is_signed_in_to(user: &TestCommand, workspace: &str) {
    user.run(&["workspace", "list", "-o", "id"]).ok().stdout_eq(&format!("{workspace}\n"));
}

/// The steps of a user new to the browser, up to the consent page.
fn as_new_user(workspace: &str, login: &Login) -> Vec<Value> {
    vec![
        json!({ "open": login.url.as_str() }),
        json!({ "heading": "Sign-in" }),
        json!({ "type": ["Enter any login", workspace] }),
        json!({ "type": ["and password", "any"] }),
        json!({ "press": "Sign-in" }),
        json!({ "heading": "Authorize" }),
    ]
}

fn with(mut steps: Vec<Value>, more: &[Value]) -> Value {
    steps.extend_from_slice(more);
    json!(steps)
}

/// The code in the address that a browser ended on.
fn code(address: &str) -> String {
    let address = Url::parse(address).unwrap();
    address.query_pairs().find(|(name, _)| name == "code").unwrap().1.into_owned()
}

#[test]
fn a_real_browser_signs_in_and_is_remembered() {
    let authority = OidcProvider::start();
    let (user, profile) = (authority.user(), tempfile::tempdir().unwrap());
    let allow =
        [json!({ "press": "Continue" }), json!({ "heading": "You are signed in" }), json!({ "look": "signed-in" })];
    let login = Login::start(&user, &[]);
    let end = browse(profile.path(), "provider-login", &with(as_new_user("ws_1", &login), &allow));
    assert!(end["text"].as_str().unwrap().contains("Workspace 1"), "{end:#}");
    let url = end["url"].as_str().unwrap();
    assert!(url.ends_with("/callback"), "neither code nor state stay in the address: {url}");
    login.end().ok().stderr_contains("✓ Signed in as ws_1@example.com to workspace Workspace 1");
    is_signed_in_to(&user, "ws_1");

    // The browser remembers the user, who need not sign in to the server again, only give consent once more.
    let login = Login::start(&user, &[]);
    let open = vec![json!({ "open": login.url.as_str() }), json!({ "heading": "Authorize" })];
    browse(profile.path(), "provider-again", &with(open, &allow));
    login.end().ok();
    is_signed_in_to(&user, "ws_1");
    assert_eq!((authority.count("codes"), authority.refused()), (2, vec![]));
}

#[test]
fn going_back_in_a_real_browser_does_not_sign_in() {
    let authority = OidcProvider::start();
    let (user, profile) = (authority.user(), tempfile::tempdir().unwrap());
    let login = Login::start(&user, &["-o", "json"]);
    let cancel = [json!({ "follow": "Cancel" }), json!({ "heading": "You are not signed in" })];
    browse(profile.path(), "provider-deny", &with(as_new_user("ws_1", &login), &cancel));
    login.end().code(3).stdout_eq("").stderr_contains("\"code\":\"access_denied\"");
    assert!(kept(&user).is_empty());
    assert_eq!(authority.count("tokenRequests"), 0);
}

#[test]
fn a_tab_that_was_closed_does_not_end_the_sign_in() {
    let authority = OidcProvider::start();
    let (user, profile) = (authority.user(), tempfile::tempdir().unwrap());
    let login = Login::start(&user, &[]);
    let again = [
        json!({ "close": null }),
        json!({ "open": login.url.as_str() }),
        json!({ "press": "Continue" }),
        json!({ "heading": "You are signed in" }),
    ];
    browse(profile.path(), "provider-closed", &with(as_new_user("ws_1", &login), &again));
    login.end().ok();
    is_signed_in_to(&user, "ws_1");
}

#[test]
fn a_pasted_address_or_code_signs_in() {
    let forms: [fn(&str) -> String; 2] = [str::to_owned, code];
    for options in [&[][..], &["--documented"]] {
        let authority = OidcProvider::with(options);
        for form in forms {
            let user = authority.user();
            let mut login = Login::start(&user, &["--no-browser"]);
            let address = authority.sign_in_elsewhere("ws_2", login.url.as_str());
            login.paste(&format!("{}\n", form(&address)));
            login.end().ok().stderr_contains("to workspace Workspace 2").output_lacks(&code(&address));
            is_signed_in_to(&user, "ws_2");
        }
        assert_eq!((authority.count("codes"), authority.refused()), (2, vec![]));
    }
}

/// RFC 9700, 4.5: an injected code is worth nothing, because the verifier differs.
#[test]
fn a_code_for_another_verifier_is_rejected() {
    let authority = OidcProvider::start();
    let port = free_port().to_string();
    // Client and redirect address are the same: only the verifier differs.
    let options = ["--callback-port", &port, "-o", "json"];
    let victim = authority.user();
    let stolen = {
        let login = Login::start(&victim, &options);
        code(&authority.sign_in_elsewhere("ws_1", login.url.as_str()))
    };
    let thief = authority.user();
    let mut login = Login::start(&thief, &options);
    login.paste(&format!("{stolen}\n"));
    login.end().code(3).stdout_eq("").stderr_contains("\"code\":\"invalid_grant\"").output_lacks(&stolen);
    assert!(kept(&thief).is_empty());
    assert_eq!(authority.refused(), ["authorization_code: invalid_grant"]);
    assert_eq!(authority.reasons(), ["code_verifier does not match code_challenge"]);
    assert_eq!(authority.count("codes"), 0);
}

#[test]
fn a_reused_code_is_rejected_and_the_sign_in_stays() {
    let authority = OidcProvider::start();
    let port = free_port().to_string();
    let options = ["--callback-port", &port, "-o", "json"];
    let user = authority.user();
    let mut login = Login::start(&user, &options);
    let used = code(&authority.sign_in_elsewhere("ws_1", login.url.as_str()));
    login.paste(&format!("{used}\n"));
    login.end().ok();

    let thief = authority.user();
    let mut login = Login::start(&thief, &options);
    login.paste(&format!("{used}\n"));
    login.end().code(3).stdout_eq("").stderr_contains("\"code\":\"invalid_grant\"").output_lacks(&used);
    assert!(kept(&thief).is_empty());
    assert_eq!(authority.refused(), ["authorization_code: invalid_grant"]);
    is_signed_in_to(&user, "ws_1");
    authority.expire(&user);
    is_signed_in_to(&user, "ws_1");
}
