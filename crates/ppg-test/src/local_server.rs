//! A local server in a process of its own, in a home of its own, and a client for it.

use std::path::PathBuf;
use std::process::Command;
use std::time::{Duration, Instant};

use ppg_local::{DataDir, ServerEndpoint, StartOptions};
use ppg_postgres::progress::Silent;
use reqwest::header::HeaderMap;
use serde_json::Value;

use crate::place;

/// A server; it and its databases end when this is dropped.
pub struct Server {
    pub home: DataDir,
    pub endpoint: ServerEndpoint,
    client: reqwest::Client,
    _directory: tempfile::TempDir,
}

/// A response with its body.
pub struct ApiResponse {
    pub status: u16,
    pub headers: HeaderMap,
    pub text: String,
}

impl ApiResponse {
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|error| panic!("{error} in {:?}", self.text))
    }

    /// The code of an error answer, which has the contract's form.
    pub fn code(&self) -> String {
        let json = self.json();
        let error = json["error"].as_object().unwrap_or_else(|| panic!("no error: {json}"));
        assert!(!error["message"].as_str().unwrap().is_empty());
        assert!(error.get("details").is_none_or(Value::is_object));
        error["code"].as_str().unwrap().to_owned()
    }
}

pub fn block_on<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
}

fn home(data: PathBuf) -> DataDir {
    // All tests share one download of PostgreSQL.
    DataDir::new(&data, &cache().join("ppg"), Some(&data))
}

fn cache() -> PathBuf {
    place::cache("cache")
}

/// `ppg local serve --detached` for this home, as `ppg local start` starts it.
pub fn serve_command(home: &DataDir) -> Command {
    let mut command = Command::new(place::program());
    for (name, _) in std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("PPG_")) {
        command.env_remove(name);
    }
    command
        .args(["local", "serve", "--detached"])
        .env("PPG_LOCAL_DIR", &home.data)
        .env("PPG_CONFIG_DIR", home.data.join("config"))
        .env("XDG_CACHE_HOME", cache());
    command
}

pub async fn start(home: &DataDir) -> ServerEndpoint {
    ppg_local::start_with_command(home, &StartOptions::default(), &Silent, serve_command(home)).await.unwrap()
}

/// A new home, in a place that PostgreSQL's account can reach.
pub fn new_home() -> (tempfile::TempDir, DataDir) {
    let directory = tempfile::Builder::new().prefix("ppg-test-").tempdir().unwrap();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        std::fs::set_permissions(directory.path(), std::fs::Permissions::from_mode(0o755)).unwrap();
    }
    let home = home(directory.path().join("data"));
    (directory, home)
}

impl Server {
    pub async fn start() -> Server {
        Server::start_in(new_home(), &[]).await
    }

    /// A server in a home that has something in it already, with these variables in its environment.
    pub async fn start_in((directory, home): (tempfile::TempDir, DataDir), environment: &[(&str, &str)]) -> Server {
        let mut command = serve_command(&home);
        command.envs(environment.iter().copied());
        let endpoint = ppg_local::start_with_command(&home, &StartOptions::default(), &Silent, command).await.unwrap();
        // Only the first call in a process does it.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = reqwest::Client::builder().no_proxy().build().unwrap();
        Server { home, endpoint, client, _directory: directory }
    }

    /// Starts it again after its process was ended.
    pub async fn restart(&mut self) {
        self.endpoint = start(&self.home).await;
    }

    /// Origin of the server, `http://127.0.0.1:PORT`.
    pub fn origin(&self) -> &str {
        self.endpoint.url.strip_suffix("/documented/v1").unwrap()
    }

    /// A request, with the token.
    pub fn request(&self, method: &str, path: &str) -> reqwest::RequestBuilder {
        self.bare(method, path).bearer_auth(self.endpoint.token.expose())
    }

    /// A request without a token.
    pub fn bare(&self, method: &str, path: &str) -> reqwest::RequestBuilder {
        // The live API's paths begin with its version, the documented one's don't.
        let whole = ["/local", "/v1/"].iter().any(|start| path.starts_with(start));
        let url = if whole { self.origin().to_owned() } else { self.endpoint.url.clone() } + path;
        self.client.request(method.parse().unwrap(), url)
    }

    pub async fn send(&self, request: reqwest::RequestBuilder) -> ApiResponse {
        let response = request.send().await.unwrap();
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        ApiResponse { status, headers, text: response.text().await.unwrap() }
    }

    pub async fn get(&self, path: &str) -> ApiResponse {
        self.send(self.request("GET", path)).await
    }

    pub async fn delete(&self, path: &str) -> ApiResponse {
        self.send(self.request("DELETE", path)).await
    }

    pub async fn post(&self, path: &str, body: Value) -> ApiResponse {
        self.post_text(path, &body.to_string()).await
    }

    pub async fn post_text(&self, path: &str, body: &str) -> ApiResponse {
        let request = self.request("POST", path).header("content-type", "application/json").body(body.to_owned());
        self.send(request).await
    }

    pub async fn workspace(&self) -> String {
        self.get("/workspaces").await.json()["data"][0]["id"].as_str().unwrap().to_owned()
    }

    /// Creates a project and returns the response.
    pub async fn create_project(&self) -> Value {
        let path = format!("/workspaces/{}/projects", self.workspace().await);
        let answer = self.post(&path, serde_json::json!({"name": "shop", "region": "us-east-1"})).await;
        assert_eq!(answer.status, 201, "{}", answer.text);
        answer.json()
    }

    /// A new project's database, as soon as it is active.
    pub async fn create_active_database(&self) -> Value {
        let project = self.create_project().await;
        self.wait_active(project["databases"][0]["id"].as_str().unwrap()).await
    }

    pub async fn wait_active(&self, id: &str) -> Value {
        self.wait_for(&format!("/databases/{id}"), |database| database["status"] == "active").await
    }

    /// Polls a path until the response fits.
    pub async fn wait_for(&self, path: &str, wanted: impl Fn(&Value) -> bool) -> Value {
        let deadline = Instant::now() + Duration::from_secs(60);
        loop {
            let answer = self.get(path).await;
            if answer.status == 200 && wanted(&answer.json()) {
                return answer.json();
            }
            assert!(Instant::now() < deadline, "{path} stays {} {}\n{}", answer.status, answer.text, self.log());
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    pub fn log(&self) -> String {
        std::fs::read_to_string(ppg_local::log_path(&self.home)).unwrap_or_default()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // A thread of its own: a test's runtime cannot wait in here.
        let home = self.home.clone();
        let ended = std::thread::spawn(move || block_on(ppg_local::stop(&home)).is_ok()).join();
        if !std::thread::panicking() {
            assert!(ended.unwrap_or(false), "the server does not stop");
        }
    }
}

/// A client of a database, by its connection string.
pub async fn connect(connection_string: &Value) -> Result<tokio_postgres::Client, tokio_postgres::Error> {
    let (client, connection) =
        tokio_postgres::connect(connection_string.as_str().unwrap(), tokio_postgres::NoTls).await?;
    tokio::spawn(connection);
    Ok(client)
}
