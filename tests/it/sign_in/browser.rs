//! `ppg --local auth login` with a real browser on local mode's own pages: all of it, as a person does it.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Stdio};

use ppg_test::sandbox::Sandbox;
use serde_json::{Value, json};

/// A sandbox to sign in from, and a browser profile that persists.
struct Desk {
    sandbox: Sandbox,
    browser: tempfile::TempDir,
}

/// `ppg auth login`, which waits for the browser.
struct Login {
    child: Child,
    /// The address that it printed.
    url: String,
    said: BufReader<std::process::ChildStderr>,
}

impl Desk {
    fn new() -> Desk {
        Desk { sandbox: Sandbox::create(), browser: tempfile::tempdir().unwrap() }
    }

    fn login(&self, more: &[&str]) -> Login {
        let arguments =
            [&["--local", "auth", "login", "--no-browser", "--insecure-storage", "-o", "json"], more].concat();
        let mut command = self.sandbox.command(&arguments);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut said = BufReader::new(child.stderr.take().unwrap());
        let mut url = String::new();
        while !url.starts_with("http") {
            url.clear();
            assert_ne!(said.read_line(&mut url).unwrap(), 0, "ppg ended without an address");
        }
        Login { child, url: url.trim().into(), said }
    }

    fn browse(&self, name: &str, steps: &Value) -> Value {
        ppg_test::chromium::browse(self.browser.path(), name, steps)
    }

    fn json(&self, arguments: &[&str]) -> Value {
        let output = self.sandbox.ppg(&[arguments, &["-o", "json"]].concat());
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        serde_json::from_slice(&output.stdout).unwrap()
    }
}

impl Login {
    /// Exit code, standard output, standard error.
    fn end(mut self) -> (Option<i32>, String, String) {
        let (mut out, mut err) = (String::new(), String::new());
        self.child.stdout.take().unwrap().read_to_string(&mut out).unwrap();
        self.said.read_to_string(&mut err).unwrap();
        (self.child.wait().unwrap().code(), out, err)
    }
}

/// The steps of a user new to the browser, up to the consent page.
fn as_ada(url: &str) -> Vec<Value> {
    vec![
        json!({ "open": url }),
        json!({ "heading": "Sign in" }),
        json!({ "look": "1-sign-in" }),
        json!({ "fill": ["Name", "Ada Lovelace"] }),
        json!({ "fill": ["Email", "ada@example.com"] }),
        json!({ "press": "Continue" }),
        json!({ "heading": "Choose a workspace" }),
        json!({ "look": "2-workspace" }),
    ]
}

#[test]
fn a_user_signs_in_twice_and_has_both_workspaces() {
    let desk = Desk::new();
    let login = desk.login(&[]);
    let mut steps = as_ada(&login.url);
    steps.extend([
        json!({ "press": "Local" }),
        json!({ "heading": "Allow ppg?" }),
        json!({ "look": "3-consent" }),
        json!({ "press": "Allow" }),
        json!({ "heading": "You are signed in" }),
        json!({ "look": "4-signed-in" }),
    ]);
    let end = desk.browse("login", &json!(steps));
    assert!(end["text"].as_str().unwrap().contains("ada@example.com"), "{end:#}");
    let url = end["url"].as_str().unwrap();
    assert!(url.ends_with("/callback"), "neither code nor state stay in the address: {url}");
    let (code, out, err) = login.end();
    assert_eq!(code, Some(0), "{err}");
    let signed_in: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(signed_in["email"], "ada@example.com");
    let first = signed_in["workspace"]["id"].as_str().unwrap().to_owned();

    // The browser remembers the person; the second workspace is a new one.
    let login = desk.login(&[]);
    let end = desk.browse(
        "second",
        &json!([
            { "open": login.url },
            { "heading": "Welcome back" },
            { "look": "1-welcome-back" },
            { "press": "Continue as Ada Lovelace" },
            { "fill": ["Name of the new workspace", "Orbit"] },
            { "press": "Use a new workspace" },
            { "press": "Allow" },
            { "heading": "You are signed in" },
        ]),
    );
    assert!(end["text"].as_str().unwrap().contains("Orbit"), "{end:#}");
    assert_eq!(login.end().0, Some(0));

    let status = desk.json(&["--local", "auth", "status"]);
    assert_eq!((&status["workspace"]["name"], &status["valid"]), (&json!("Orbit"), &json!(true)));
    assert_eq!(status["workspaces"].as_array().unwrap().len(), 2);
    // Each token sees its own workspace.
    let names = |value: Value| value.as_array().unwrap().iter().map(|of| of["name"].clone()).collect::<Vec<_>>();
    assert_eq!(names(desk.json(&["--local", "workspace", "list"])), ["Orbit"]);
    assert_eq!(names(desk.json(&["--local", "--workspace", &first, "workspace", "list"])), ["Local"]);
    assert!(desk.sandbox.ppg(&["--local", "auth", "switch", "Local"]).status.success());
    assert_eq!(names(desk.json(&["--local", "workspace", "list"])), ["Local"]);

    // Local mode works even if the stored sign-in cannot be read.
    let index = desk.sandbox.directory().join("../config/auth/index.json");
    let whole = std::fs::read(&index).unwrap();
    std::fs::write(&index, "{").unwrap();
    let output = desk.sandbox.ppg(&["--local", "workspace", "list", "-o", "id"]);
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains("it is not an index of sign-ins; using local mode's owner token"), "{said}");
    assert_eq!((output.status.code(), output.stdout.iter().filter(|byte| **byte == b'\n').count()), (Some(0), 2));
    std::fs::write(&index, whole).unwrap();

    // After signing out the server rejects the tokens; the owner needs none.
    let token = desk.json(&["--local", "auth", "token"])["token"].as_str().unwrap().to_owned();
    let api = desk.json(&["local", "status"])["url"].as_str().unwrap().to_owned();
    let ask = || {
        let mut command = desk.sandbox.command(&["--api-url", &api, "workspace", "list"]);
        command.env("PPG_TOKEN", &token).output().unwrap().status.code()
    };
    assert_eq!(ask(), Some(0));
    assert!(desk.sandbox.ppg(&["--local", "auth", "logout"]).status.success());
    assert_eq!(ask(), Some(3), "revoked");
    assert_eq!(names(desk.json(&["--local", "workspace", "list"])), ["Local", "Orbit"]);
}

#[test]
fn denying_consent_does_not_sign_in() {
    let desk = Desk::new();
    let login = desk.login(&[]);
    let mut steps = as_ada(&login.url);
    steps.extend([
        json!({ "press": "Local" }),
        json!({ "press": "Deny" }),
        json!({ "heading": "You are not signed in" }),
        json!({ "look": "denied" }),
    ]);
    desk.browse("deny", &json!(steps));
    let (code, out, err) = login.end();
    assert_eq!((code, out.as_str()), (Some(3), ""), "{err}");
    let error: Value = serde_json::from_str(err.lines().last().unwrap()).unwrap();
    assert_eq!(error["error"]["code"], "access_denied");
    let status = desk.json(&["--local", "auth", "status"]);
    assert_eq!((&status["who"], &status["storage"]), (&json!("owner"), &json!("local mode")), "no sign-in is stored");
}

#[test]
fn a_closed_tab_can_be_reopened() {
    let desk = Desk::new();
    let login = desk.login(&[]);
    let mut steps = as_ada(&login.url);
    steps.extend([
        json!({ "close": null }),
        json!({ "open": login.url }),
        json!({ "press": "Continue as Ada Lovelace" }),
        json!({ "press": "Local" }),
        json!({ "press": "Allow" }),
        json!({ "heading": "You are signed in" }),
    ]);
    desk.browse("closed", &json!(steps));
    assert_eq!(login.end().0, Some(0));
}

#[test]
fn an_unfinished_sign_in_times_out() {
    let desk = Desk::new();
    let login = desk.login(&["--wait-timeout", "5s"]);
    let steps = as_ada(&login.url);
    desk.browse("unfinished", &json!(steps));
    let (code, _, err) = login.end();
    assert_eq!(code, Some(8), "{err}");
    assert!(err.contains("timed out waiting for the sign-in"), "{err}");
}
