//! How a sign-in begins and ends on this machine: client, port, browser, time, Ctrl-C.

use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use ppg_test::authorization::{CODE, Login, REFRESH, exchanges, kept, server, server_with, user};
use ppg_test::port::free_port;
use ppg_test::program::TestCommand;
use ppg_test::stub_server::Reply;
use rustix::process::{Pid, Signal, kill_process};
use serde_json::{Value, json};

/// Every file and directory below.
fn tree(directory: &Path) -> Vec<String> {
    let mut all = Vec::new();
    for entry in std::fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        all.push(path.display().to_string());
        if path.is_dir() {
            all.extend(tree(&path));
        }
    }
    all.sort();
    all
}

/// Processes that have this home in their environment.
#[cfg(target_os = "linux")]
fn processes(user: &TestCommand) -> Vec<String> {
    let home = format!("PPG_CONFIG_DIR={}\0", user.home().display());
    let has_home = |path: &Path| {
        let environment = std::fs::read(path.join("environ")).unwrap_or_default();
        environment.windows(home.len()).any(|window| window == home.as_bytes())
    };
    let all = std::fs::read_dir("/proc").unwrap().map(|entry| entry.unwrap().path());
    all.filter(|path| has_home(path)).map(|path| path.display().to_string()).collect()
}

fn interrupt(login: &Login, signal: Signal) {
    let id = Pid::from_raw(login.child.id().try_into().unwrap()).unwrap();
    kill_process(id, signal).unwrap();
}

/// Fails if a listener is left at the port of the sign-in.
fn port_is_free(redirect_uri: &str) {
    let port = url::Url::parse(redirect_uri).unwrap().port().unwrap();
    TcpListener::bind(("127.0.0.1", port)).unwrap();
}

#[test]
fn a_client_is_named_by_option_variable_or_configuration() {
    let server = server();
    let user = user(&server);
    assert_eq!(Login::start(&user, &[]).asks("client_id"), "tests");
    assert_eq!(Login::start(&user, &["--client-id", "another"]).asks("client_id"), "another");
    let user = user.env("PPG_CLIENT_ID", "");
    user.run_line("config set client-id third").ok();
    assert_eq!(Login::start(&user, &[]).asks("client_id"), "third");
}

#[test]
fn a_taken_callback_port_is_reported_before_a_browser_opens() {
    let server = server();
    let user = user(&server);
    let port = free_port();
    let taken = TcpListener::bind(("127.0.0.1", port)).unwrap();
    let port = port.to_string();
    let login = ["auth", "login", "--insecure-storage", "--callback-port", &port];
    let says = format!("cannot listen on port {port} for the browser");
    user.run(&login)
        .code(1)
        .is_one_error_line()
        .stderr_contains(&says)
        .stderr_contains("choose another with --callback-port");
    let ended = user.run(&[&login[..], &["-o", "json"]].concat());
    assert_eq!(ended.code(1).error_json()["code"], "callback_port");
    drop(taken);
    let login = Login::start(&user, &["--callback-port", &port]);
    assert_eq!(login.asks("redirect_uri"), format!("http://127.0.0.1:{port}/callback"));
    assert_eq!(login.comes(&login.right(""), "").0, 200);
    login.end().ok();
    // Connections of the first sign-in linger at the port; the second one can still bind it.
    assert_eq!(Login::start(&user, &["--callback-port", &port]).url.scheme(), "http");
}

/// A program that records its arguments and ends.
fn browser(user: &TestCommand) -> String {
    let path = user.home().join("browser");
    std::fs::write(&path, "#!/bin/sh\nfor word in \"$@\"; do printf '%s\\n' \"$word\"; done > \"$0.seen\"\n").unwrap();
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).unwrap();
    path.display().to_string()
}

#[test]
fn the_browser_program_gets_the_printed_address() {
    let server = server();
    let user = user(&server);
    let browser = browser(&user);
    let user = user.env("BROWSER", &browser);
    let login = Login::start(&user, &[]);
    let seen = std::fs::read_to_string(format!("{browser}.seen")).unwrap();
    assert_eq!(seen, format!("{}\n", login.url));
    assert_eq!(login.comes(&login.right(""), "").0, 200);
    login.end().ok().stderr_contains("The browser opens to sign in");

    // Asked not to open one, it is not started.
    std::fs::remove_file(format!("{browser}.seen")).unwrap();
    let login = Login::start(&user, &["--no-browser"]);
    assert_eq!(login.comes("", "").0, 400);
    assert!(!Path::new(&format!("{browser}.seen")).exists());
}

#[test]
fn without_a_browser_the_address_is_on_its_own_line() {
    let server = server();
    for (name, value, says) in [
        ("BROWSER", "none", "No browser is opened here (BROWSER=none). Open this address, on any machine:"),
        ("BROWSER", "/nowhere/browser", "No browser is opened here (it could not be started)"),
        ("SSH_CONNECTION", "192.0.2.1 1 192.0.2.2 22", "No browser is opened here (a session over SSH)"),
    ] {
        let user = user(&server).env("BROWSER", "").env(name, value);
        let mut login = Login::start(&user, &["--quiet", "--wait-timeout", "10m"]);
        let denied = format!("error=access_denied&state={}\n", login.asks("state"));
        login.paste(&denied);
        // A user cannot go on without the address, so --quiet does not hide it.
        login.end().code(3).stderr_contains(says);
    }
}

#[test]
fn json_output_is_one_object_without_the_address() {
    let server = server();
    let user = user(&server);
    let login = Login::start(&user, &["-o", "json"]);
    assert_eq!(login.comes(&login.right(""), "").0, 200);
    let ended = login.end();
    ended.ok().output_lacks(CODE).output_lacks(REFRESH).shows_no_jwt();
    let shown: Value = ended.json();
    assert_eq!(ended.stdout.trim_end().lines().last(), Some("}"), "{}", ended.stdout);
    assert_eq!((&shown["email"], &shown["workspace"]["id"]), (&json!("ada@example.com"), &json!("ws_1")));
    assert_eq!(shown["storage"], "file");
    assert!(!ended.stdout.contains("/authorize"));
}

#[test]
fn ctrl_c_while_waiting_leaves_nothing_behind() {
    let server = server();
    for signal in [Signal::INT, Signal::TERM] {
        let user = user(&server);
        let before = tree(user.home());
        let login = Login::start(&user, &[]);
        let redirect_uri = login.asks("redirect_uri");
        interrupt(&login, signal);
        login.end().code(130);
        assert_eq!(tree(user.home()), before);
        port_is_free(&redirect_uri);
        #[cfg(target_os = "linux")]
        assert_eq!(processes(&user), [""; 0]);
    }
    assert_eq!(exchanges(&server), 0);
}

#[test]
fn ctrl_c_during_the_exchange_stores_nothing() {
    let server = server_with(|request| (request.line() == "POST /token").then_some(Reply::Silence));
    let user = user(&server);
    let login = Login::start(&user, &[]);
    std::thread::scope(|scope| {
        let browser = scope.spawn(|| login.comes(&login.right(""), ""));
        while exchanges(&server) == 0 {
            std::thread::yield_now();
        }
        interrupt(&login, Signal::INT);
        let (_, page) = browser.join().unwrap();
        assert!(page.contains("The sign-in did not finish"), "{page}");
    });
    login.end().code(130);
    assert!(kept(&user).is_empty());
}

#[test]
fn a_sign_in_without_a_callback_times_out() {
    let server = server();
    let user = user(&server);
    let before = tree(user.home());
    let login = Login::start(&user, &["--wait-timeout", "1s", "-o", "json"]);
    let redirect_uri = login.asks("redirect_uri");
    // Rejected requests do not extend the time limit.
    assert_eq!(login.comes("code=evil&state=guessed", "").0, 400);
    let ended = login.end();
    ended.code(8).stdout_eq("").stderr_contains("timed out waiting for the sign-in").stderr_contains("ppg auth login");
    port_is_free(&redirect_uri);
    assert_eq!(tree(user.home()), before);
}
