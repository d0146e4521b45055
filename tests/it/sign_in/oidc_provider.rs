//! Signing in, staying signed in and signing out against an authorization server made by others: npm's
//! oidc-provider, with pages of its own that a browser goes through, and an API that takes its tokens alone.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use ppg_test::oidc::{LOGIN, OidcProvider, curl, stored, stored_at, stored_token};
use ppg_test::place;
use ppg_test::program::{Output, TOKEN, TestCommand};
use ppg_test::stub_server::{Reply, StubServer};
use serde_json::{Value, json};

/// Asks the API, and says which workspace the token that went there opens.
const ASK: [&str; 4] = ["workspace", "list", "-o", "id"];

fn ask(user: &TestCommand, options: &[&str]) -> Output {
    user.run(&[options, &ASK].concat())
}

fn token(user: &TestCommand) -> String {
    let ended = user.run(&["auth", "token"]);
    ended.ok();
    ended.stdout.trim_end().to_owned()
}

/// The sign-ins of `auth list`: profile, workspace, whether it is the active one.
fn list(user: &TestCommand) -> Vec<(String, String, bool)> {
    let all = user.run(&["auth", "list", "-o", "json"]).ok().json();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let one = |one: &Value| (text(&one["profile"]), text(&one["workspace"]["id"]), one["active"] == true);
    all.as_array().unwrap().iter().map(one).collect()
}

fn row(profile: &str, workspace: &str, active: bool) -> (String, String, bool) {
    (profile.into(), workspace.into(), active)
}

#[test]
fn after_sign_in_every_command_works() {
    // Once with endpoints from its metadata, once with the documented ones and no metadata.
    for options in [&[][..], &["--documented"]] {
        let authority = OidcProvider::with(options);
        let browser = format!("{} ws_2", place::script("browser.sh").display());
        let user = authority.user().env("BROWSER", &browser);
        let ended = user.run(&["auth", "login", "--insecure-storage", "-o", "json"]);
        ended.ok().stderr_contains("✓ Signed in as ws_2@example.com to workspace Workspace 2").shows_no_jwt();
        let expected = json!({
            "profile": "default", "active": true, "who": "ws_2@example.com", "name": "Ada Lovelace",
            "email": "ws_2@example.com", "workspace": { "id": "ws_2", "name": "Workspace 2" },
            "scopes": ["workspace:admin"], "renewable": true, "storage": "file", "api": authority.api(),
        });
        let has_all = |shown: &Value| {
            for (name, value) in expected.as_object().unwrap() {
                assert_eq!(shown[name], *value, "{name} in {shown:#}");
            }
            let lifetime = shown["expiresAt"].as_str().unwrap().parse::<jiff::Timestamp>().unwrap();
            let lifetime = lifetime.duration_since(jiff::Timestamp::now()).as_secs();
            assert!((3500..=3600).contains(&lifetime), "{lifetime}");
        };
        has_all(&ended.json());

        let status = user.run(&["auth", "status", "-o", "json"]).ok().json();
        has_all(&status);
        assert_eq!(status["valid"], true);
        assert_eq!(status["workspaces"], json!([{ "id": "ws_2", "name": "Workspace 2" }]));
        let offline = user.run(&["whoami", "--offline", "-o", "json"]).ok().json();
        assert_eq!(offline.get("valid"), None);
        user.run(&["auth", "status"]).ok().shows_no_jwt().output_lacks(&stored_token(&user, "refreshToken"));

        ask(&user, &[]).ok().stdout_eq("ws_2\n");
        assert!(authority.takes(&token(&user)));
        assert_eq!((authority.count("codes"), authority.count("refreshes"), authority.refused()), (1, 0, vec![]));

        // Without metadata it is not known to revoke anything.
        let has_metadata = options.is_empty();
        let left = user.run(&["auth", "logout"]);
        assert_eq!(left.ok().stderr.contains("the tokens are revoked"), has_metadata, "{}", left.stderr);
        assert_eq!(authority.count("revocations"), u64::from(has_metadata));
    }
}

#[test]
fn cancelling_keeps_an_earlier_sign_in() {
    let authority = OidcProvider::start();
    let user = authority.user();
    authority.sign_in(&user, "--cancel", &[]).code(3).stderr_contains("the sign-in was denied; nothing was changed");
    assert_eq!(list(&user), []);
    authority.sign_in(&user, "ws_1", &[]).ok();
    let ended = authority.sign_in(&user, "--cancel", &["-o", "json"]);
    let error: Value = serde_json::from_str(ended.code(3).stderr.lines().last().unwrap()).unwrap();
    assert_eq!(error["error"]["code"], "access_denied");
    ask(&user, &[]).ok().stdout_eq("ws_1\n");
}

#[test]
fn a_second_sign_in_keeps_both_and_workspace_picks_one() {
    let authority = OidcProvider::start();
    let user = authority.user_of(&["ws_1", "ws_2"]);
    assert_eq!(list(&user), [row("default", "ws_1", false), row("default", "ws_2", true)]);
    ask(&user, &[]).ok().stdout_eq("ws_2\n");
    ask(&user, &["--workspace", "ws_1"]).ok().stdout_eq("ws_1\n");
    ask(&user, &["--workspace", "Workspace 1"]).ok().stdout_eq("ws_1\n");
    let of = |options: &[&str]| user.run(&[&["auth", "token"], options].concat());
    assert_ne!(of(&["--workspace", "Workspace 1"]).ok().stdout, token(&user) + "\n");
    of(&["--workspace", "ws_9"])
        .code(3)
        .is_one_error_line()
        .stderr_contains("not signed in to workspace ws_9")
        .shows_no_jwt();
    let user = user.env("PPG_WORKSPACE", "ws_1");
    ask(&user, &[]).ok().stdout_eq("ws_1\n");
    ask(&user, &["--workspace", "ws_2"]).ok().stdout_eq("ws_2\n");
    let user = user.env("PPG_WORKSPACE", "");
    // Commands that send no request do not fall back to another profile.
    for arguments in [&["auth", "token"][..], &["auth", "status"], &["whoami", "--offline"]] {
        let ended = user.run(&[&["--workspace", "ws_9"], arguments].concat());
        ended.code(3).is_one_error_line().stdout_eq("").stderr_contains("is not signed in to workspace ws_9");
        user.run(&[&["--workspace", "ws_1"], arguments].concat()).ok();
    }

    user.run(&["auth", "switch", "Workspace 1"]).ok().stderr_contains("workspace Workspace 1");
    assert_eq!(list(&user), [row("default", "ws_2", false), row("default", "ws_1", true)]);
    ask(&user, &[]).ok().stdout_eq("ws_1\n");
    user.run(&["auth", "switch", "ws_9"]).code(4).stderr_contains("ws_9").stderr_contains("Workspace 2");
    user.run(&["auth", "switch"]).code(2).stderr_contains("Workspace 1").stderr_contains("Workspace 2");

    // A second sign-in to a workspace replaces the first one.
    authority.sign_in(&user, "ws_1", &[]).ok();
    assert_eq!(list(&user), [row("default", "ws_2", false), row("default", "ws_1", true)]);
    assert_eq!(authority.refused(), [""; 0]);
}

#[test]
fn profiles_are_apart() {
    let authority = OidcProvider::start();
    let user = authority.user_of(&["ws_1"]);
    for arguments in [&["workspace", "list"][..], &["auth", "token"], &["auth", "status"], &["auth", "switch", "x"]] {
        user.run(&[&["--profile", "work"], arguments].concat()).code(2).stderr_contains("there is no profile work");
    }
    authority.sign_in(&user, "ws_3", &["--profile", "work"]).ok();
    assert_eq!(list(&user), [row("default", "ws_1", true), row("work", "ws_3", false)]);
    ask(&user, &[]).ok().stdout_eq("ws_1\n");
    ask(&user, &["--profile", "work"]).ok().stdout_eq("ws_3\n");
    let user = user.env("PPG_PROFILE", "work");
    ask(&user, &[]).ok().stdout_eq("ws_3\n");
    let user = user.env("PPG_PROFILE", "");
    user.run(&["auth", "switch", "work"]).ok();
    ask(&user, &[]).ok().stdout_eq("ws_3\n");
    user.run(&["auth", "logout"]).ok().stderr_contains("Signed profile work out");
    ask(&user, &["--profile", "default"]).ok().stdout_eq("ws_1\n");
    ask(&user, &[]).code(3);
}

#[test]
fn an_expired_token_is_refreshed() {
    let authority = OidcProvider::with(&["--access-ttl", "5"]);
    let user = authority.user_of(&["ws_1"]);
    let first = stored_token(&user, "accessToken");
    authority.set(&json!({ "accessTtl": 3600 }));
    // By its own time and the server's clock.
    let began = Instant::now();
    while authority.takes(&first) {
        assert!(began.elapsed() < Duration::from_secs(20), "the token does not end");
    }
    let refused = authority.count("apiRefused");
    ask(&user, &[]).ok().stdout_eq("ws_1\n");
    ask(&user, &[]).ok().stdout_eq("ws_1\n");
    assert_ne!(stored_token(&user, "accessToken"), first);
    assert_eq!((authority.count("refreshes"), authority.refused()), (1, vec![]));
    assert_eq!(stored(&user, "default")["sessions"][0]["lifetime"], 3600);
    assert_eq!(authority.count("apiRefused"), refused, "it was sent before it was renewed");
}

#[test]
#[cfg(target_os = "linux")]
fn replacing_the_program_does_not_stop_running_commands() {
    let authority = OidcProvider::start();
    let user = authority.user_of(&["ws_1"]);
    authority.expire(&user);
    let old = tempfile::tempdir().unwrap();
    let program = old.path().join("ppg");
    // By `cp`: a file that this process writes is busy (ETXTBSY) while one of its threads starts a program.
    assert!(Command::new("cp").args([place::program().as_ref(), program.as_os_str()]).status().unwrap().success());
    let mut command = Command::new(&program);
    user.apply_env(&mut command);
    // Its body comes later.
    command.args(["api", "GET", "/workspaces", "--input", "-"]).stdin(Stdio::piped());
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    std::fs::remove_file(&program).unwrap();
    std::io::Write::write_all(&mut child.stdin.take().unwrap(), b"{}").unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    assert_eq!(authority.count("refreshes"), 1);
}

#[test]
fn a_rejected_token_is_refreshed_once() {
    let authority = OidcProvider::start();
    let user = authority.user_of(&["ws_1"]);
    authority.has("end-access-tokens");
    ask(&user, &[]).ok().stdout_eq("ws_1\n");
    assert_eq!((authority.count("apiRefused"), authority.count("refreshes")), (1, 1));
    // `auth status` is not misled, either.
    authority.has("end-access-tokens");
    assert_eq!(user.run(&["auth", "status", "-o", "json"]).ok().json()["valid"], true);
    assert_eq!(authority.count("refreshes"), 2);

    // A service that refuses the new one, too, is not asked again and again.
    authority.set(&json!({ "refuseAll": true }));
    let refused = authority.count("apiRefused");
    ask(&user, &[]).code(3).is_one_error_line().stderr_contains("ppg auth login");
    assert_eq!((authority.count("apiRefused") - refused, authority.count("refreshes")), (2, 3));
    authority.set(&json!({ "refuseAll": false }));
    ask(&user, &[]).ok().stdout_eq("ws_1\n");
    assert_eq!((authority.count("refreshes"), authority.refused()), (3, vec![]));
}

#[test]
fn a_revoked_sign_in_is_reported_and_not_retried() {
    let authority = OidcProvider::start();
    let user = authority.user_of(&["ws_1"]);
    let dead = stored_token(&user, "refreshToken");
    authority.has("revoke-grants");
    ask(&user, &[]).code(3).is_one_error_line().stderr_contains("run ppg auth login").output_lacks(&dead);
    assert_eq!(authority.refused(), ["refresh_token: invalid_grant"]);
    let sent = authority.count("tokenRequests");
    for arguments in [&ASK[..], &["auth", "token"], &["auth", "status"]] {
        user.run(arguments).code(3).stderr_contains("ppg auth login");
    }
    assert_eq!(authority.count("tokenRequests"), sent);
    assert!(!std::fs::read_to_string(stored_at(&user, "default")).unwrap().contains(&dead));
    authority.sign_in(&user, "ws_1", &[]).ok();
    ask(&user, &[]).ok().stdout_eq("ws_1\n");
}

#[test]
fn an_unreachable_authorization_server_keeps_the_sign_in() {
    let authority = OidcProvider::start();
    let user = authority.user_of(&["ws_1"]);
    let refresh_token = stored_token(&user, "refreshToken");

    authority.expire(&user);
    authority.has("hang-up");
    ask(&user, &[]).code(7).is_one_error_line();
    assert_eq!(user.run(&["auth", "token", "-o", "json"]).code(7).error_json()["exitCode"], 7);
    assert_eq!(stored_token(&user, "refreshToken"), refresh_token);
    authority.has("listen");
    ask(&user, &[]).ok().stdout_eq("ws_1\n");

    let refresh_token = stored_token(&user, "refreshToken");
    authority.expire(&user);
    authority.set(&json!({ "tokenFailures": 1 }));
    ask(&user, &[]).code(7).is_one_error_line().stderr_contains("503");
    assert_eq!(stored_token(&user, "refreshToken"), refresh_token);
    ask(&user, &[]).ok().stdout_eq("ws_1\n");
    assert_eq!((authority.count("refreshes"), authority.refused()), (2, vec![]));
}

/// `ppg` with a clock that is wrong.
fn with_clock(user: &TestCommand, shift: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new("faketime");
    user.apply_env(&mut command);
    command.args(["-f", shift]).arg(place::program()).args(arguments);
    command
}

#[test]
fn a_clock_that_is_wrong_by_an_hour_breaks_nothing() {
    for shift in ["+1h", "-1h"] {
        let authority = OidcProvider::start();
        // Wrong from the beginning.
        let user = authority.user();
        let wrong = |arguments: &[&str]| user.finish(with_clock(&user, shift, arguments), arguments);
        authority.sign_in_by(with_clock(&user, shift, &LOGIN), "ws_1").ok();
        wrong(&ASK).ok().stdout_eq("ws_1\n");
        assert_eq!(wrong(&["auth", "status", "-o", "json"]).ok().json()["valid"], true);
        assert_eq!(authority.count("refreshes"), 0, "{shift}");
        authority.has("end-access-tokens");
        wrong(&ASK).ok().stdout_eq("ws_1\n");
        wrong(&ASK).ok().stdout_eq("ws_1\n");
        assert_eq!(authority.count("refreshes"), 1, "{shift}");

        // With the right clock again: at worst one refresh too many.
        ask(&user, &[]).ok().stdout_eq("ws_1\n");
        ask(&user, &[]).ok().stdout_eq("ws_1\n");
        assert!(authority.count("refreshes") <= 2, "{shift}");
        // And wrong again.
        let before = authority.count("refreshes");
        wrong(&ASK).ok().stdout_eq("ws_1\n");
        wrong(&ASK).ok().stdout_eq("ws_1\n");
        assert!(authority.count("refreshes") <= before + 1, "{shift}");
        assert_eq!(authority.refused(), [""; 0]);
    }
}

#[test]
fn signing_out_revokes_the_tokens() {
    let authority = OidcProvider::start();
    let user = authority.user_of(&["ws_1"]);
    let (access, refresh) = (token(&user), stored_token(&user, "refreshToken"));
    assert!(authority.takes(&access));
    user.run(&["auth", "logout"]).ok().stderr_contains("the tokens are revoked");
    assert_eq!(authority.count("revocations"), 1);
    assert!(!authority.takes(&access));
    let (status, answer) = authority.refresh(&refresh);
    assert_eq!((status, &answer["error"]), (400, &json!("invalid_grant")));
    assert!(!stored_at(&user, "default").exists());
    assert_eq!(list(&user), []);
    ask(&user, &[]).code(3).stderr_contains("not signed in");
    user.run(&["auth", "logout"]).ok().stderr_contains("was not signed in");
}

#[test]
fn signing_out_of_one_workspace_or_of_all() {
    let authority = OidcProvider::start();
    let user = authority.user_of(&["ws_1", "ws_2"]);
    authority.sign_in(&user, "ws_3", &["--profile", "work"]).ok();
    user.run(&["auth", "logout", "--workspace", "ws_2"]).ok().stderr_contains("Workspace 2");
    assert_eq!(list(&user), [row("default", "ws_1", true), row("work", "ws_3", false)]);
    ask(&user, &[]).ok().stdout_eq("ws_1\n");
    let kept = [token(&user), user.run(&["--profile", "work", "auth", "token"]).ok().stdout.trim_end().to_owned()];
    user.run(&["auth", "logout", "--all"]).ok();
    assert_eq!(authority.count("revocations"), 3);
    assert_eq!(kept.map(|token| authority.takes(&token)), [false, false]);
    assert_eq!(list(&user), []);
    assert_eq!(authority.refused(), [""; 0]);
}

#[test]
fn logout_without_the_server_says_what_remains() {
    let authority = OidcProvider::start();
    let user = authority.user_of(&["ws_1"]);
    authority.has("hang-up");
    user.run(&["auth", "logout"]).ok().stderr_contains("warning: the tokens were not revoked");
    assert!(!stored_at(&user, "default").exists());
}

#[test]
fn a_service_token_is_checked_before_it_is_kept() {
    let authority = OidcProvider::start();
    let good = token(&authority.user_of(&["ws_5"]));
    let login = ["auth", "login", "--with-token", "--insecure-storage"];
    let user = authority.user().stdin("not-a-good-token\n");
    user.run(&login).code(3).stderr_contains("the token was not stored").output_lacks("not-a-good-token");
    assert!(!stored_at(&user, "default").exists());
    assert_eq!(list(&user), []);

    let user = user.stdin(format!("{good}\n"));
    user.run(&login).ok().stderr_contains("to workspace Workspace 5").output_lacks(&good);
    ask(&user, &[]).ok().stdout_eq("ws_5\n");
    assert_eq!(token(&user), good);
    let status = user.run(&["auth", "status", "-o", "json"]).ok().json();
    assert_eq!((&status["renewable"], &status["workspace"]["id"]), (&json!(false), &json!("ws_5")));
    // There is no refresh token.
    authority.has("end-access-tokens");
    let sent = authority.count("tokenRequests");
    ask(&user, &[]).code(3).is_one_error_line();
    assert_eq!(authority.count("tokenRequests"), sent);
    // An invalid token does not replace it.
    let user = user.stdin("another-bad-token");
    user.run(&login).code(3);
    assert_eq!(stored_token(&user, "accessToken"), good);
}

#[test]
fn a_token_in_the_environment_beats_the_sign_in() {
    let authority = OidcProvider::start();
    let other = token(&authority.user_of(&["ws_7"]));
    let user = authority.user_of(&["ws_1"]).env("PPG_TOKEN", &other);
    ask(&user, &[]).ok().stdout_eq("ws_7\n");
    assert_eq!(token(&user), other);
    let status = user.run(&["auth", "status", "-o", "json"]).ok().json();
    assert_eq!((&status["storage"], &status["workspace"]["id"]), (&json!("PPG_TOKEN"), &json!("ws_7")));
    authority
        .sign_in(&user, "ws_2", &[])
        .ok()
        .stderr_contains("warning: PPG_TOKEN is set and takes precedence over this sign-in");
    // From standard input it can be read just once.
    let piped = authority.user().stdin(other.as_str());
    let status = piped.run(&["auth", "status", "--token-stdin", "-o", "json"]).ok().json();
    assert_eq!((&status["storage"], &status["valid"]), (&json!("standard input"), &json!(true)));
    assert_eq!(piped.run(&["auth", "token", "--token-stdin", "--workspace", "ws_9"]).ok().stdout.trim_end(), other);
    // If it is rejected, the stored sign-in is not used instead.
    let user = user.env("PPG_TOKEN", TOKEN);
    ask(&user, &[]).code(3).stderr_contains("PPG_TOKEN");
    assert_eq!(authority.count("refreshes"), 0);
}

#[test]
fn a_sign_in_is_not_sent_to_another_api() {
    let authority = OidcProvider::start();
    let other = StubServer::with(|_| Reply::ok(&json!({ "data": [] })));
    let user = authority.user_of(&["ws_1"]).env("PPG_API_URL", &other.url());
    ask(&user, &[])
        .code(3)
        .is_one_error_line()
        .stderr_contains("is not signed in at")
        .stderr_contains("ppg auth login");
    ask(&user, &["--workspace", "ws_1"]).code(3);
    user.run(&["auth", "token"]).code(3);
    user.run(&["auth", "status"]).code(3);
    user.run(&["api", "workspaces"]).code(3);
    assert_eq!(other.request_lines(), [""; 0]);

    // Nor by a redirect of the API.
    let away = format!("{}/workspaces", other.url());
    let redirecting = StubServer::with(move |_| Reply::redirect(307, &away));
    let mut kept = stored(&user, "default");
    kept["sessions"][0]["api"] = json!(redirecting.url());
    std::fs::write(stored_at(&user, "default"), kept.to_string()).unwrap();
    let user = user.env("PPG_API_URL", &redirecting.url());
    let _ = ask(&user, &[]);
    assert!(other.requests().iter().all(|request| request.header("authorization").is_none()));
    assert_eq!(redirecting.requests()[0].header("authorization").map(|header| &header[..10]), Some("Bearer eyJ"));
}

#[test]
fn the_printed_curl_command_works() {
    let authority = OidcProvider::start();
    let user = authority.user_of(&["ws_1"]);
    authority.expire(&user);
    // As the help says it: the token is a fresh one.
    let fresh = token(&user);
    let header = format!("Authorization: Bearer {fresh}");
    let (status, body) = curl(&["--header", &header, &format!("{}/workspaces", authority.api())]);
    assert_eq!(status, 200);
    assert_eq!(serde_json::from_str::<Value>(&body).unwrap()["data"][0]["id"], "ws_1");
    assert_eq!(user.run(&["auth", "token", "-o", "json"]).ok().json(), json!({ "token": fresh }));
}
