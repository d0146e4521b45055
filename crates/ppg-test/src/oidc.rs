//! npm's `oidc-provider` as the authorization server, with an API that accepts only its tokens, and a browser for its
//! pages: scripts/authority.mjs and scripts/browser.sh.

use std::io::{BufRead, BufReader, Read, Seek};
use std::path::PathBuf;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::place;
use crate::port::free_port;
use crate::program::{Output, TestCommand};

/// The version that `tests/run.sh` installs.
const VERSION: &str = "9.13.3";

/// The client that the server knows.
pub const CLIENT: &str = "ppg-tests";

/// What signs in where no browser opens, with tokens in a file.
pub const LOGIN: [&str; 3] = ["auth", "login", "--insecure-storage"];

/// Limit for every wait; generous, because the machine may be busy.
const PATIENCE: Duration = Duration::from_secs(30);

/// A running server. It ends with the test, however that ends.
pub struct OidcProvider {
    child: Child,
    _alive: ChildStdin,
    said: Value,
}

impl OidcProvider {
    /// With metadata and endpoints of its own, where only discovery finds them.
    pub fn start() -> OidcProvider {
        OidcProvider::with(&[])
    }

    /// With options of scripts/authority.mjs.
    pub fn with(options: &[&str]) -> OidcProvider {
        let tools = place::test_tools();
        let package = tools.join("node_modules/oidc-provider/package.json");
        let package =
            std::fs::read_to_string(&package).unwrap_or_else(|error| panic!("run tests/run.sh once: {error}"));
        let package: Value = serde_json::from_str(&package).unwrap();
        assert_eq!(package["version"], VERSION, "run tests/run.sh once");
        // It warns about settings that the tests need; its output is shown if it does not start.
        let mut complaints = tempfile::tempfile().unwrap();
        let mut child = Command::new("node")
            .arg(place::script("authority.mjs"))
            .arg(&tools)
            .arg(free_port().to_string())
            .args(options)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(complaints.try_clone().unwrap())
            .spawn()
            .unwrap();
        let alive = child.stdin.take().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let said = serde_json::from_str(&line).unwrap_or_else(|_| {
            let mut said = String::new();
            complaints.rewind().unwrap();
            complaints.read_to_string(&mut said).unwrap();
            panic!("the authorization server does not start: {said}")
        });
        OidcProvider { child, _alive: alive, said }
    }

    fn said(&self, name: &str) -> &str {
        self.said[name].as_str().unwrap()
    }

    pub fn issuer(&self) -> &str {
        self.said("issuer")
    }

    pub fn api(&self) -> &str {
        self.said("api")
    }

    /// A user of both, who is not signed in.
    pub fn user(&self) -> TestCommand {
        TestCommand::without_service()
            .env("PPG_API_URL", self.api())
            .env("PPG_AUTH_URL", self.issuer())
            .env("PPG_CLIENT_ID", CLIENT)
            .env("BROWSER", "none")
    }

    /// A user of both who knows no OAuth client, and not where to sign in.
    pub fn newcomer(&self) -> TestCommand {
        TestCommand::without_service().env("PPG_API_URL", self.api()).env("BROWSER", "none")
    }

    /// The clients that the server has registered, as their metadata.
    pub fn registered(&self) -> Vec<Value> {
        serde_json::from_value(self.control("GET", "", None)["registered"].take()).unwrap()
    }

    /// A user who is signed in to these workspaces, to the last one last.
    pub fn user_of(&self, workspaces: &[&str]) -> TestCommand {
        let user = self.user();
        for workspace in workspaces {
            self.sign_in(&user, workspace, &[]).ok();
        }
        user
    }

    /// `ppg OPTIONS auth login`, and a user in a browser who signs in by this name: that of a workspace, or `--cancel`.
    pub fn sign_in(&self, user: &TestCommand, login: &str, options: &[&str]) -> Output {
        self.sign_in_by(user.command(&[options, &LOGIN].concat()), login)
    }

    /// Runs `command`, which prints an address, and signs in at that address.
    pub fn sign_in_by(&self, mut command: Command, login: &str) -> Output {
        let began = Instant::now();
        let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut stderr = BufReader::new(child.stderr.take().unwrap());
        let mut said = String::new();
        while stderr.read_line(&mut said).unwrap() > 0 {
            let line = said.lines().last().unwrap();
            if line.starts_with("http") {
                let browser = Command::new(place::script("browser.sh")).args([login, line]).output().unwrap();
                assert!(browser.status.success(), "{}", String::from_utf8_lossy(&browser.stderr));
                break;
            }
        }
        stderr.read_to_string(&mut said).unwrap();
        let output = child.wait_with_output().unwrap();
        Output {
            arguments: command.get_args().map(|word| word.to_string_lossy().into_owned()).collect(),
            code: output.status.code(),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: said,
            took: began.elapsed(),
        }
    }

    /// Signs in with a browser on another machine, where the redirect address has no listener; returns that address.
    pub fn sign_in_elsewhere(&self, login: &str, url: &str) -> String {
        let browser = Command::new(place::script("browser.sh")).args(["--elsewhere", login, url]).output().unwrap();
        assert!(browser.status.success(), "{}", String::from_utf8_lossy(&browser.stderr));
        String::from_utf8(browser.stdout).unwrap().trim_end().to_owned()
    }

    /// A counter of the server, by its name in authority.mjs.
    pub fn count(&self, what: &str) -> u64 {
        let counts = self.control("GET", "", None);
        counts[what].as_u64().unwrap_or_else(|| panic!("no count of {what}: {counts}"))
    }

    /// Why requests for tokens were refused, each by grant type and error.
    pub fn refused(&self) -> Vec<String> {
        serde_json::from_value(self.control("GET", "", None)["refused"].take()).unwrap()
    }

    /// Why requests for tokens were refused, in the words of the server's log.
    pub fn reasons(&self) -> Vec<String> {
        serde_json::from_value(self.control("GET", "", None)["reasons"].take()).unwrap()
    }

    /// Waits until a counter reaches `count`.
    pub fn wait_for(&self, what: &str, count: u64) {
        let began = Instant::now();
        while self.count(what) < count {
            assert!(began.elapsed() < PATIENCE, "it never comes to {count} {what}");
        }
    }

    /// Sets what authority.mjs lets a test set.
    pub fn set(&self, what: &Value) {
        self.control("PATCH", "", Some(what));
    }

    /// Runs one of the actions of authority.mjs.
    pub fn has(&self, deed: &str) {
        self.control("POST", deed, None);
    }

    fn control(&self, method: &str, path: &str, body: Option<&Value>) -> Value {
        let url = format!("{}/{path}", self.said("control"));
        let body = body.map(Value::to_string).unwrap_or_default();
        let (status, answer) = curl(&["--request", method, "--data-binary", &body, &url]);
        assert_eq!(status, 200, "{answer}");
        serde_json::from_str(&answer).unwrap()
    }

    /// Whether the API takes the token.
    pub fn takes(&self, token: &str) -> bool {
        let header = format!("Authorization: Bearer {token}");
        match curl(&["--header", &header, &format!("{}/workspaces", self.api())]).0 {
            200 => true,
            401 => false,
            status => panic!("status {status}"),
        }
    }

    /// What the token endpoint answers to a refresh token.
    pub fn refresh(&self, token: &str) -> (u16, Value) {
        let form = format!("grant_type=refresh_token&client_id={CLIENT}&refresh_token={token}");
        let (status, answer) = curl(&["--data", &form, &format!("{}/token", self.issuer())]);
        (status, serde_json::from_str(&answer).unwrap())
    }

    /// Ends the access tokens that are out there, as their time would: the API takes them no longer, and the user's
    /// computer knows it.
    pub fn expire(&self, user: &TestCommand) {
        self.has("end-access-tokens");
        let mut kept = stored(user, "default");
        for session in kept["sessions"].as_array_mut().unwrap() {
            let received: jiff::Timestamp = session["receivedAt"].as_str().unwrap().parse().unwrap();
            session["receivedAt"] = json!((received - jiff::SignedDuration::from_hours(2)).to_string());
        }
        std::fs::write(stored_at(user, "default"), kept.to_string()).unwrap();
    }
}

impl Drop for OidcProvider {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Where `--insecure-storage` keeps a profile's tokens.
pub fn stored_at(user: &TestCommand, profile: &str) -> PathBuf {
    user.home().join("auth").join(format!("profile-{profile}.json"))
}

/// What is kept of a profile.
pub fn stored(user: &TestCommand, profile: &str) -> Value {
    serde_json::from_slice(&std::fs::read(stored_at(user, profile)).unwrap()).unwrap()
}

/// A token of the one session of the default profile: `accessToken` or `refreshToken`.
pub fn stored_token(user: &TestCommand, name: &str) -> String {
    stored(user, "default")["sessions"][0][name].as_str().unwrap().to_owned()
}

/// Runs curl. Returns the response's status and body.
pub fn curl(arguments: &[&str]) -> (u16, String) {
    let mut command = Command::new("curl");
    command
        .args(["--silent", "--show-error", "--noproxy", "*", "--max-time", "30", "--write-out", "\n%{http_code}"])
        .args(arguments);
    let output = command.output().unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).unwrap();
    let (body, status) = text.rsplit_once('\n').unwrap();
    (status.parse().unwrap(), body.to_owned())
}
