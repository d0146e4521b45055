//! `auth login` at a terminal where no OAuth client is known and none can be registered: what the user chooses.

use std::path::Path;
use std::process::Command;

use ppg_test::authorization::{CODE, access_token, callback, issuer, metadata, server_with};
use ppg_test::place;
use ppg_test::program::TestCommand;
use ppg_test::screen::Screen;
use ppg_test::stub_server::{Reply, StubServer};
use serde_json::json;
use url::Url;

/// A server that refuses to register clients.
fn server() -> StubServer {
    server_with(|request| {
        let refusal = json!({ "error": "access_denied", "error_description": "developers only\u{1b}[31m" });
        let registration = format!("http://{}/register", request.header("host").unwrap());
        metadata(request, json!({ "registration_endpoint": registration }))
            .or_else(|| (request.line() == "POST /register").then(|| Reply::json(403, &refusal)))
    })
}

/// A user without a client, in whose terminal the echo can be looked at afterwards.
fn newcomer(server: &StubServer) -> TestCommand {
    let directory = place::program().parent().into_iter().map(Path::to_path_buf);
    let path = std::env::var_os("PATH").unwrap();
    let path = std::env::join_paths(directory.chain(std::env::split_paths(&path))).unwrap();
    TestCommand::without_service()
        .env("PPG_API_URL", &server.url())
        .env("PPG_AUTH_URL", &issuer(server))
        .env("BROWSER", "none")
        .env("PATH", path.to_str().unwrap())
}

fn login(user: &TestCommand) -> Screen {
    let mut tmux = Command::new("tmux");
    user.apply_env(&mut tmux);
    // Wide, so that an address is one line.
    Screen::open(tmux, 700, "ppg auth login --insecure-storage; echo \"[code $?] $(stty -a | grep -ow -e '-*echo')\"")
}

fn chooses(screen: &Screen) {
    let shown = screen.wait_for("Enter the ID of an OAuth client");
    let reason =
        "ppg needs an OAuth client: the authorization server refuses to register a client: developers only\\e[31m.";
    assert!(shown.contains(reason), "{shown}");
    assert!(shown.contains("How do you want to sign in?") && shown.contains("Paste a service token"), "{shown}");
}

#[test]
fn a_pasted_service_token_is_not_shown_and_signs_in() {
    let server = server();
    let user = newcomer(&server);
    let screen = login(&user);
    chooses(&screen);
    screen.press(&["Enter"]);
    let shown = screen.wait_for("Service token (paste it; it is not shown):");
    assert!(shown.contains("Settings > Service Tokens") && shown.contains("https://console.prisma.io"), "{shown}");
    let token = access_token();
    // A mistake that is corrected, on the way.
    screen.press(&["wrong", "C-u", &token, "x", "BSpace", "Enter"]);
    let shown = screen.wait_for("[code");
    assert!(
        shown.contains("✓ Signed in as ada@example.com") || shown.contains("Signed in as ada@example.com"),
        "{shown}"
    );
    assert!(shown.contains("[code 0] echo"), "{shown}");
    assert!(!shown.contains(&token) && !shown.contains("wrong"), "{shown}");
    user.run_line("workspace list -o id").ok().stdout_eq("ws_1\n");
}

#[test]
fn ctrl_c_at_the_hidden_prompt_brings_the_echo_back() {
    let server = server();
    let user = newcomer(&server);
    let screen = login(&user);
    chooses(&screen);
    screen.press(&["Enter"]);
    screen.wait_for("Service token (paste it; it is not shown):");
    screen.press(&["C-c"]);
    let shown = screen.wait_for("[code");
    assert!(shown.contains("[code 130] echo"), "{shown}");
    assert!(shown.contains("interrupted"), "{shown}");
}

#[test]
fn a_refused_service_token_is_not_stored() {
    let server = server();
    let user = newcomer(&server);
    let screen = login(&user);
    chooses(&screen);
    screen.press(&["Enter"]);
    screen.wait_for("Service token (paste it; it is not shown):");
    screen.press(&["not-a-token-of-the-service", "Enter"]);
    let shown = screen.wait_for("[code");
    assert!(shown.contains("[code 3] echo") && shown.contains("the token was not stored"), "{shown}");
    assert!(!shown.contains("not-a-token-of-the-service"), "{shown}");
    assert_eq!(user.run_line("auth list -o json").ok().json(), json!([]));
}

#[test]
fn a_client_id_is_kept_once_it_has_worked() {
    let server = server();
    let user = newcomer(&server);
    let screen = login(&user);
    chooses(&screen);
    screen.press(&["Down", "Enter"]);
    let shown = screen.wait_for("Client ID");
    assert!(shown.contains("http://127.0.0.1/callback"), "{shown}");
    screen.press(&["tests", "Enter"]);
    let shown = screen.wait_for("Waiting for the browser");
    user.run_line("config get client-id").code(4);
    let url = shown.lines().find(|line| line.starts_with("http://127.0.0.1:")).unwrap();
    let url = Url::parse(url.trim()).unwrap();
    let asks = |name: &str| url.query_pairs().find(|(known, _)| known == name).unwrap().1.into_owned();
    assert_eq!(asks("client_id"), "tests");
    let address = format!("{}?code={CODE}&state={}&iss={}", asks("redirect_uri"), asks("state"), issuer(&server));
    assert_eq!(callback(&address, "").0, 200);
    let shown = screen.wait_for("[code");
    assert!(shown.contains("[code 0]") && shown.contains("Profile default sets client-id to tests"), "{shown}");
    user.run_line("config get client-id").ok().stdout_eq("tests\n");
    user.run_line("workspace list -o id").ok().stdout_eq("ws_1\n");
}

#[test]
fn the_choice_is_offered_where_metadata_cannot_be_read() {
    let server = server_with(|request| metadata(request, json!({})).map(|_| Reply::error(500, "internal", "broken")));
    let user = newcomer(&server);
    let screen = login(&user);
    let shown = screen.wait_for("Enter the ID of an OAuth client");
    assert!(shown.contains("answers the request for its metadata with status 500."), "{shown}");
    screen.press(&["C-c"]);
    screen.wait_for("[code 130]");
}

#[test]
fn a_user_may_leave_the_choice() {
    let server = server();
    let user = newcomer(&server);
    let screen = login(&user);
    chooses(&screen);
    screen.press(&["C-c"]);
    let shown = screen.wait_for("[code");
    assert!(shown.contains("[code 130] echo"), "{shown}");
}
