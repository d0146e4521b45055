//! Authorization server and API in one, in the test's own process. It records every secret that it sent or received, and
//! returns a connection string once.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Condvar, Mutex};
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

use crate::program::TestCommand;
use crate::samples;
use crate::stub_server::{RecordedRequest, Reply, StubServer};

/// A service token, valid without a sign-in.
pub const SERVICE_TOKEN: &str = "service-token-3b9cd02e71-never-shown";

/// Limit for every wait, so that a test that never releases the endpoint fails.
const PATIENCE: Duration = Duration::from_secs(60);

/// Runs until the test ends.
pub struct FakeService {
    service: StubServer,
    shared: Arc<Shared>,
}

#[derive(Default)]
struct Shared {
    state: Mutex<State>,
    changed: Condvar,
}

struct State {
    /// Challenge of each code that was not redeemed.
    codes: HashMap<String, String>,
    refresh_tokens: Vec<String>,
    access_tokens: Vec<String>,
    /// Lifetime of the next access tokens, in seconds.
    lifetime: u64,
    /// Whether answers of the token endpoint wait.
    holds: bool,
    refreshes: usize,
    /// ID and type of each connection.
    connections: Vec<(String, String)>,
    secrets: Vec<(&'static str, String)>,
}

impl Default for State {
    fn default() -> Self {
        State {
            codes: HashMap::new(),
            refresh_tokens: Vec::new(),
            access_tokens: vec![SERVICE_TOKEN.into()],
            lifetime: 3600,
            holds: false,
            refreshes: 0,
            connections: Vec::new(),
            secrets: vec![("service token", SERVICE_TOKEN.into())],
        }
    }
}

impl FakeService {
    pub fn start() -> FakeService {
        let shared = Arc::new(Shared::default());
        let server = shared.clone();
        FakeService {
            service: StubServer::with(move |request| server.answer(request))
                .allow_unused("a whole service, of which a test uses a part"),
            shared,
        }
    }

    /// A user who is not signed in, with a browser that follows every redirect.
    pub fn user(&self) -> TestCommand {
        let user = TestCommand::without_service()
            .env("PPG_API_URL", &self.service.url())
            .env("PPG_AUTH_URL", self.service.url().trim_end_matches("/v1"))
            .env("PPG_CLIENT_ID", "ppg-tests");
        let browser = user.home().join("browser");
        // In the background, as browsers keep running. It records its arguments and environment for the search for secrets.
        let script = "#!/bin/sh\nenv >>\"$HOME/browser-saw\"\necho \"$@\" >>\"$HOME/browser-saw\"\n\
                      curl --silent --show-error --location --max-time 30 --output \"$HOME/page.html\" \"$1\" 2>&1 &\n";
        let user = user.file("browser", script);
        std::fs::set_permissions(&browser, std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
        user.env("BROWSER", browser.to_str().unwrap())
    }

    /// The address of the API.
    pub fn api(&self) -> String {
        self.service.url()
    }

    /// Method and target of each request so far.
    pub fn request_lines(&self) -> Vec<String> {
        self.service.request_lines()
    }

    /// Lifetime in seconds of the next access tokens; with 0 they are expired when they arrive.
    pub fn set_lifetime(&self, seconds: u64) {
        self.shared.state.lock().unwrap().lifetime = seconds;
    }

    /// Delays responses of the token endpoint from now on; their effects have happened by then.
    pub fn hold_tokens(&self) {
        self.shared.state.lock().unwrap().holds = true;
    }

    pub fn release_tokens(&self) {
        self.shared.state.lock().unwrap().holds = false;
        self.shared.changed.notify_all();
    }

    /// Waits until `count` refresh tokens were used.
    pub fn wait_for_refreshes(&self, count: usize) {
        let state = self.shared.state.lock().unwrap();
        let (_state, wait) =
            self.shared.changed.wait_timeout_while(state, PATIENCE, |state| state.refreshes < count).unwrap();
        assert!(!wait.timed_out(), "no process refreshes");
    }

    pub fn refreshes(&self) -> usize {
        self.shared.state.lock().unwrap().refreshes
    }

    /// Deletes a connection, as another client of the API would.
    pub fn forget_connection(&self, id: &str) {
        self.shared.state.lock().unwrap().connections.retain(|(known, _)| known != id);
    }

    /// Makes every token of every sign-in invalid.
    pub fn end_sign_ins(&self) {
        let mut state = self.shared.state.lock().unwrap();
        state.refresh_tokens.clear();
        state.access_tokens.retain(|token| token == SERVICE_TOKEN);
    }

    /// Every secret that it sent or received: its kind and its text.
    pub fn secrets(&self) -> Vec<(&'static str, String)> {
        self.shared.state.lock().unwrap().secrets.clone()
    }

    /// The newest secret of a kind.
    pub fn secret(&self, kind: &str) -> String {
        self.secrets().into_iter().rfind(|(known, _)| *known == kind).unwrap().1
    }
}

impl Shared {
    fn answer(&self, request: &RecordedRequest) -> Reply {
        let (path, query) = request.target.split_once('?').unwrap_or((&request.target, ""));
        let issuer = format!("http://{}", request.header("host").unwrap());
        match (request.method.as_str(), path) {
            ("GET", "/.well-known/oauth-authorization-server") => Reply::ok(&json!({
                "issuer": issuer, "authorization_endpoint": format!("{issuer}/authorize"),
                "token_endpoint": format!("{issuer}/token"), "revocation_endpoint": format!("{issuer}/revoke"),
            })),
            ("GET", "/authorize") => self.authorize(&form(query.as_bytes())),
            ("POST", "/token") => self.token(&form(&request.body)),
            ("POST", "/revoke") => {
                let token = form(&request.body)["token"].clone();
                self.state.lock().unwrap().refresh_tokens.retain(|known| *known != token);
                Reply::empty(200)
            }
            (method, path) => self.api(method, path, request),
        }
    }

    fn authorize(&self, query: &HashMap<String, String>) -> Reply {
        let code = fresh("code");
        let mut state = self.state.lock().unwrap();
        state.codes.insert(code.clone(), query["code_challenge"].clone());
        state.secrets.push(("code", code.clone()));
        Reply::redirect(302, &format!("{}?code={code}&state={}", query["redirect_uri"], query["state"]))
    }

    fn token(&self, form: &HashMap<String, String>) -> Reply {
        let refused = || Reply::json(400, &json!({ "error": "invalid_grant" }));
        let mut state = self.state.lock().unwrap();
        if form["grant_type"] == "refresh_token" {
            let Some(at) = state.refresh_tokens.iter().position(|known| *known == form["refresh_token"]) else {
                return refused();
            };
            state.refresh_tokens.remove(at);
            state.refreshes += 1;
            self.changed.notify_all();
        } else {
            let verifier = form["code_verifier"].clone();
            state.secrets.push(("code verifier", verifier.clone()));
            if state.codes.remove(&form["code"]) != Some(challenge(&verifier)) {
                return refused();
            }
        }
        let lifetime = state.lifetime;
        let part = |value: Value| URL_SAFE_NO_PAD.encode(value.to_string());
        let claims = json!({ "sub": "usr_1", "email": "ada@example.com", "workspace_id": "ws_1", "jti": fresh("id") });
        let signature = URL_SAFE_NO_PAD.encode(fresh("signature"));
        let access = format!("{}.{}.{signature}", part(json!({ "alg": "none" })), part(claims));
        let refresh = fresh("refresh");
        state.access_tokens.push(access.clone());
        state.refresh_tokens.push(refresh.clone());
        // The signature alone gives no access, but a part of a token is a leak, too.
        state.secrets.extend([("access token", access.clone()), ("signature", signature)]);
        state.secrets.push(("refresh token", refresh.clone()));
        let (_state, wait) = self.changed.wait_timeout_while(state, PATIENCE, |state| state.holds).unwrap();
        assert!(!wait.timed_out(), "the test holds the token endpoint for ever");
        Reply::ok(&json!({
            "access_token": access, "token_type": "Bearer", "expires_in": lifetime, "refresh_token": refresh,
        }))
    }

    fn api(&self, method: &str, path: &str, request: &RecordedRequest) -> Reply {
        let mut state = self.state.lock().unwrap();
        let bearer = request.header("authorization").and_then(|value| value.strip_prefix("Bearer "));
        if !state.access_tokens.iter().any(|token| Some(token.as_str()) == bearer) {
            return Reply::error(401, "unauthorized", "Invalid token");
        }
        let parts: Vec<_> = path.trim_start_matches("/v1/").split('/').collect();
        match (method, &parts[..]) {
            ("GET", ["workspaces"]) => Reply::ok(&samples::list(&[samples::workspace("ws_1", "Acme")])),
            ("GET", ["projects", id]) => {
                Reply::ok(&samples::project_with(id, "shop", "ws_1", &[bare(&format!("db_of_{id}"), id)]))
            }
            ("GET", ["databases", id]) => Reply::ok(&bare(id, "proj_1")),
            ("GET", ["databases", id, "connections"]) => {
                let of = |(known, kind): &(String, String)| connection(known, id, kind, None);
                Reply::ok(&samples::list(&state.connections.iter().map(of).collect::<Vec<_>>()))
            }
            ("POST", ["databases", id, "connections"]) => {
                let kind = request.json()["type"].as_str().unwrap().to_owned();
                let (connection_id, password) = (fresh("conn"), fresh("password"));
                let string = match kind.as_str() {
                    "direct" => format!("postgres://ada:{password}@db.example:5432/app?sslmode=require"),
                    _ => format!("prisma+postgres://accelerate.example/?api_key={password}"),
                };
                state.secrets.extend([("password", password), ("connection string", string.clone())]);
                state.connections.push((connection_id.clone(), kind.clone()));
                Reply::json(201, &connection(&connection_id, id, &kind, Some(&string)))
            }
            ("DELETE", ["connections", id]) => {
                state.connections.retain(|(known, _)| known != id);
                Reply::empty(204)
            }
            ("DELETE", ["databases" | "projects", _]) => Reply::empty(204),
            _ => Reply::error(404, "not_found", "there is no such thing"),
        }
    }
}

/// A database without connection strings, as the service returns it later.
fn bare(id: &str, project: &str) -> Value {
    let mut database = samples::database(id, "orders", project);
    for secret in ["connectionString", "apiKeys", "directConnection"] {
        database.as_object_mut().unwrap().remove(secret);
    }
    database
}

fn connection(id: &str, database: &str, kind: &str, string: Option<&str>) -> Value {
    let mut connection = samples::connection(id, database, string.unwrap_or_default());
    connection["type"] = kind.into();
    if string.is_none() {
        connection.as_object_mut().unwrap().remove("connectionString");
    }
    connection
}

/// The fields of a form or a query.
fn form(text: &[u8]) -> HashMap<String, String> {
    url::form_urlencoded::parse(text).into_owned().collect()
}

/// A value unlike any other text, so that a search for it means something.
fn fresh(what: &str) -> String {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    let mut bytes = [0; 8];
    getrandom::fill(&mut bytes).unwrap();
    format!("{what}_{:x}{}", u64::from_be_bytes(bytes), NEXT.fetch_add(1, Ordering::Relaxed))
}

/// The PKCE challenge for a verifier (RFC 7636, 4.2).
fn challenge(verifier: &str) -> String {
    let verifier = oauth2::PkceCodeVerifier::new(verifier.into());
    oauth2::PkceCodeChallenge::from_code_verifier_sha256(&verifier).as_str().to_owned()
}
