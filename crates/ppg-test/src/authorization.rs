//! A small authorization server with an API beside it, both as the test wants them, and a sign-in that waits for its browser,
//! which is the test.

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, ChildStderr, ChildStdin, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};
use url::{Url, form_urlencoded};

use crate::program::{Output, TestCommand};
use crate::stub_server::{RecordedRequest, Reply, StubServer};

/// The code that the server gives tokens for, once.
pub const CODE: &str = "code-7d1f-never-shown";

/// The refresh token that the server issues.
pub const REFRESH: &str = "refresh-90ab-never-shown";

/// Limit for every wait; generous, because the machine may be busy.
const PATIENCE: Duration = Duration::from_secs(60);

/// What signs in with no browser and keeps the tokens in a file.
const LOGIN: [&str; 3] = ["auth", "login", "--insecure-storage"];

/// A server without metadata that redeems [`CODE`] once and accepts the access token at its API.
pub fn server() -> StubServer {
    server_with(|_| None)
}

/// Like [`server`], but `own` answers first; `None` leaves a request to the server.
pub fn server_with(own: impl Fn(&RecordedRequest) -> Option<Reply> + Send + Sync + 'static) -> StubServer {
    let used = AtomicBool::new(false);
    StubServer::with(move |request| {
        own(request).unwrap_or_else(|| match request.line().as_str() {
            "POST /token" => token(request, &used),
            "GET /v1/workspaces" if request.header("authorization") == Some(&format!("Bearer {}", access_token())) => {
                let times = ("2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z");
                let acme = json!({
                    "id": "ws_1", "name": "Acme", "slug": "acme", "plan": "pro", "createdAt": times.0, "updatedAt": times.1
                });
                Reply::ok(&json!({ "data": [acme] }))
            }
            "GET /v1/workspaces" => Reply::error(401, "unauthorized", "this service did not issue that token"),
            _ => Reply::error(404, "not_found", "there is no such thing"),
        })
    })
}

fn token(request: &RecordedRequest, used: &AtomicBool) -> Reply {
    let form: HashMap<_, _> = form_urlencoded::parse(&request.body).into_owned().collect();
    let field = |name: &str| form.get(name).map_or("", String::as_str);
    let right = field("grant_type") == "authorization_code"
        && field("client_id") == "tests"
        && field("code") == CODE
        && field("code_verifier").len() >= 43
        && field("redirect_uri").starts_with("http://127.0.0.1:");
    match right && !used.swap(true, Ordering::SeqCst) {
        true => tokens(),
        false => Reply::json(400, &json!({ "error": "invalid_grant", "error_description": "no such code" })),
    }
}

/// The answer to the code.
pub fn tokens() -> Reply {
    Reply::ok(&json!({
        "access_token": access_token(), "token_type": "Bearer", "expires_in": 3600, "refresh_token": REFRESH,
        "scope": "workspace:admin offline_access",
    }))
}

/// A JWT of `ada@example.com` for the workspace `ws_1`.
pub fn access_token() -> String {
    let part = |value: Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let claims = json!({ "sub": "u1", "email": "ada@example.com", "workspace_id": "ws_1", "exp": 4_000_000_000_u64 });
    format!("{}.{}.signature", part(json!({ "alg": "none" })), part(claims))
}

/// The answer to a request for metadata (RFC 8414), changed by `change`; nothing for another request.
pub fn metadata(request: &RecordedRequest, change: Value) -> Option<Reply> {
    let issuer = format!("http://{}", request.header("host").unwrap());
    let mut all = json!({
        "issuer": issuer, "authorization_endpoint": format!("{issuer}/authorize"),
        "token_endpoint": format!("{issuer}/token"), "code_challenge_methods_supported": ["S256"],
        "authorization_response_iss_parameter_supported": true,
    });
    for (name, value) in change.as_object().unwrap() {
        all[name] = value.clone();
    }
    (request.line() == "GET /.well-known/oauth-authorization-server").then(|| Reply::ok(&all))
}

/// The server's name for itself.
pub fn issuer(service: &StubServer) -> String {
    format!("http://127.0.0.1:{}", service.port())
}

/// A user of the server, who has no browser.
pub fn user(service: &StubServer) -> TestCommand {
    TestCommand::without_service()
        .env("PPG_API_URL", &service.url())
        .env("PPG_AUTH_URL", &issuer(service))
        .env("PPG_CLIENT_ID", "tests")
        .env("BROWSER", "none")
}

/// The number of requests to the token endpoint.
pub fn exchanges(service: &StubServer) -> usize {
    service.request_lines().iter().filter(|line| line.starts_with("POST /token")).count()
}

/// The files in the user's home that hold a sign-in.
pub fn kept(user: &TestCommand) -> Vec<String> {
    let names = std::fs::read_dir(user.home().join("auth")).into_iter().flatten();
    let names = names.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names.filter(|name| name.starts_with("profile-") && name.ends_with(".json")).collect()
}

/// `ppg auth login`, which has printed its address and waits.
pub struct Login {
    arguments: Vec<String>,
    began: Instant,
    pub child: Child,
    /// The address that the browser is to open.
    pub url: Url,
    stdin: Option<ChildStdin>,
    stderr: BufReader<ChildStderr>,
    said: String,
}

impl Login {
    #[track_caller]
    pub fn start(user: &TestCommand, more: &[&str]) -> Login {
        let arguments = [&LOGIN, more].concat();
        let mut command = user.command(&arguments);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut stderr = BufReader::new(child.stderr.take().unwrap());
        let mut said = String::new();
        let url = read_url(&mut stderr, &mut said);
        let (arguments, stdin) = (arguments.iter().map(|word| (*word).to_owned()).collect(), child.stdin.take());
        Login { arguments, began: Instant::now(), child, url, stdin, stderr, said }
    }

    /// Waits until it prints another address, which takes the place of the first one.
    #[track_caller]
    pub fn starts_again(&mut self) {
        self.url = read_url(&mut self.stderr, &mut self.said);
    }

    /// A parameter of the address that the browser is to open.
    pub fn asks(&self, name: &str) -> String {
        let found = self.url.query_pairs().find(|(known, _)| known == name);
        found.unwrap_or_else(|| panic!("no {name} in {}", self.url)).1.into_owned()
    }

    /// The query of the right answer, with `more` behind it.
    pub fn right(&self, more: &str) -> String {
        format!("code={CODE}&state={}{more}", self.asks("state"))
    }

    /// The address that the browser ends on.
    pub fn address(&self, query: &str) -> String {
        format!("{}?{query}", self.asks("redirect_uri"))
    }

    /// Requests the callback as a browser does, with the header lines of `head`; returns status and page.
    pub fn comes(&self, query: &str, head: &str) -> (u16, String) {
        callback(&self.address(query), head)
    }

    /// Writes a line on its standard input.
    pub fn paste(&mut self, line: &str) {
        let stdin = self.stdin.as_mut().unwrap();
        stdin.write_all(line.as_bytes()).and_then(|()| stdin.flush()).unwrap();
    }

    /// Closes its standard input.
    pub fn close_input(&mut self) {
        self.stdin = None;
    }

    /// Reads standard error up to a line that contains this.
    pub fn until(&mut self, expected: &str) {
        while !read_line(&mut self.stderr, &mut self.said).contains(expected) {}
    }

    /// Waits until it ends by itself.
    pub fn end(mut self) -> Output {
        let began = Instant::now();
        let code = loop {
            match self.child.try_wait().unwrap() {
                Some(status) => break status.code(),
                None => assert!(began.elapsed() < PATIENCE, "it does not end: {}", self.said),
            }
            std::thread::sleep(Duration::from_millis(5));
        };
        let mut stdout = String::new();
        self.child.stdout.take().unwrap().read_to_string(&mut stdout).unwrap();
        self.stderr.read_to_string(&mut self.said).unwrap();
        let (arguments, stderr) = (std::mem::take(&mut self.arguments), std::mem::take(&mut self.said));
        Output { arguments, code, stdout, stderr, took: self.began.elapsed() }
    }
}

/// A test that fails, or needs no more than the start, leaves no process behind.
impl Drop for Login {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The next address on standard error.
#[track_caller]
fn read_url(stderr: &mut BufReader<ChildStderr>, said: &mut String) -> Url {
    loop {
        let line = read_line(stderr, said);
        if line.starts_with("http") {
            return Url::parse(&line).unwrap();
        }
    }
}

/// The next line of standard error; `said` collects them all.
#[track_caller]
fn read_line(stderr: &mut BufReader<ChildStderr>, said: &mut String) -> String {
    let before = said.len();
    assert_ne!(stderr.read_line(said).unwrap(), 0, "it ended: {said}");
    said[before..].trim_end().to_owned()
}

/// Goes to an address as a browser does, with the lines of `head`; gives status and page.
pub fn callback(address: &str, head: &str) -> (u16, String) {
    let url = Url::parse(address).unwrap();
    let port = url.port().unwrap();
    let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    let target = &url[url::Position::BeforePath..url::Position::AfterQuery];
    write!(stream, "GET {target} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n{head}\r\n").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let (head, page) = answer.split_once("\r\n\r\n").unwrap_or_else(|| panic!("no answer: {answer:?}"));
    (head.split(' ').nth(1).unwrap().parse().unwrap(), page.to_owned())
}
