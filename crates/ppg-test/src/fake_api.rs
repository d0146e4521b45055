//! A fake of the Management API with one account, in either contract; a test may switch it.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use serde_json::{Value, json};

use crate::program::TestCommand;
use crate::samples;
use crate::stub_server::{RecordedRequest, Reply, StubServer};

pub const DOCUMENTED: bool = false;
pub const LIVE: bool = true;

const AT: &str = "2026-01-02T03:04:05.678Z";

/// Workspace `w1` (Acme) with project `p1` (shop), its database `d1` (orders), that one's backup `b1` and connection `c1`;
/// the integration `i1`. Database `d2` (preview) is that of the git branch feature/cart, in the live contract alone.
pub struct FakeApi {
    service: StubServer,
    shared: Arc<Shared>,
}

struct Shared {
    live: AtomicBool,
    done: Mutex<Vec<String>>,
    strings: AtomicUsize,
}

impl FakeApi {
    pub fn new(live: bool) -> FakeApi {
        let shared = Arc::new(Shared { live: live.into(), done: Mutex::default(), strings: AtomicUsize::new(0) });
        let server = shared.clone();
        FakeApi {
            service: StubServer::with(move |request| server.answer(request))
                .allow_unused("a whole API, of which a test uses a part"),
            shared,
        }
    }

    /// Speaks this contract from now on.
    pub fn switch_to(&self, live: bool) {
        self.shared.live.store(live, Ordering::SeqCst);
    }

    /// A new user, without a contract in the settings or in the cache.
    pub fn user(&self) -> TestCommand {
        TestCommand::for_url(&self.service.url())
    }

    pub fn url(&self) -> String {
        self.service.url()
    }

    pub fn request_lines(&self) -> Vec<String> {
        self.service.request_lines()
    }

    /// The request lines after the first `before` ones.
    pub fn lines_since(&self, before: usize) -> Vec<String> {
        self.request_lines().split_off(before)
    }

    /// Method and target of each successful change.
    pub fn changes(&self) -> Vec<String> {
        self.shared.done.lock().unwrap().clone()
    }
}

/// The n-th connection string that the API returns.
pub fn string(n: usize) -> String {
    format!("postgres://ada:pw{n}NeverShown@db.example:5432/app?sslmode=require")
}

/// The n-th connection string of Prisma's pooled protocol.
pub fn pooled(n: usize) -> String {
    format!("prisma+postgres://accelerate.example/?api_key=key{n}NeverShown")
}

/// The n-th service token that the API returns.
pub fn token(n: usize) -> String {
    format!("service-token-{n}-never-shown-again")
}

/// The last page of a list.
pub fn page(items: &[Value]) -> Value {
    json!({ "data": items, "pagination": { "nextCursor": null, "hasMore": false } })
}

/// A page of a list that is followed by another one.
pub fn page_before(items: &[Value], cursor: &str) -> Value {
    json!({ "data": items, "pagination": { "nextCursor": cursor, "hasMore": true } })
}

pub fn data(resource: &Value) -> Value {
    json!({ "data": resource })
}

pub fn workspace(id: &str, name: &str) -> Value {
    json!({ "id": id, "type": "workspace", "url": format!("https://api.example/v1/workspaces/{id}"), "name": name, "createdAt": AT })
}

fn reference(kind: &str, id: &str, name: &str) -> Value {
    json!({ "id": id, "url": format!("https://api.example/v1/{kind}/{id}"), "name": name })
}

pub fn project(id: &str, name: &str) -> Value {
    json!({
        "id": id, "type": "project", "url": format!("https://api.example/v1/projects/{id}"), "name": name,
        "logicalId": null, "createdAt": AT, "defaultRegion": null, "workspace": reference("workspaces", "w1", "Acme"),
    })
}

pub fn database(id: &str, name: &str, connections: &[Value]) -> Value {
    json!({
        "id": id, "type": "database", "url": format!("https://api.example/v1/databases/{id}"), "name": name,
        "status": "ready", "createdAt": AT, "isDefault": true, "defaultConnectionId": "c1", "connections": connections,
        "project": reference("projects", "p1", "shop"),
        "region": { "id": "eu-central-1", "name": "Europe (Frankfurt)" }, "source": { "type": "empty" },
        "branchId": null, "logicalId": null,
    })
}

/// A connection, with the n-th connection strings if there is a number.
pub fn connection(id: &str, number: Option<usize>) -> Value {
    let mut direct = json!({ "host": "db.example", "port": 5432 });
    let mut accelerate = json!({ "host": "accelerate.example", "port": 443 });
    if let Some(number) = number {
        direct["connectionString"] = string(number).into();
        accelerate["connectionString"] = pooled(number).into();
    }
    json!({
        "id": id, "type": "connection", "url": format!("https://api.example/v1/connections/{id}"), "name": "ci",
        "createdAt": AT, "kind": "postgres", "endpoints": { "direct": direct, "accelerate": accelerate },
        "database": reference("databases", "d1", "orders"),
    })
}

pub fn backup(id: &str) -> Value {
    json!({ "id": id, "backupType": "full", "createdAt": AT, "size": 2048, "status": "completed", "type": "backup" })
}

fn integration(id: &str) -> Value {
    json!({
        "id": id, "url": format!("https://api.example/v1/integrations/{id}"), "createdAt": AT, "scopes": ["workspace:admin"],
        "client": { "id": "client_1", "name": "Deployments", "createdAt": AT },
        "createdByUser": { "id": "u1", "email": "ada@example.com", "displayName": "Ada" },
    })
}

fn documented_database() -> Value {
    samples::database("d1", "orders", "p1")
}

impl Shared {
    fn answer(&self, request: &RecordedRequest) -> Reply {
        let (path, query) = request.target.split_once('?').unwrap_or((&request.target, ""));
        let parts: Vec<_> = path.trim_start_matches("/v1/").split('/').collect();
        let call = (request.method.as_str(), &parts[..]);
        let answer = match self.live.load(Ordering::SeqCst) {
            LIVE => self.live(call, query, &request.json()),
            DOCUMENTED => documented(call, &request.json()),
        };
        let reply = answer.unwrap_or_else(|| Reply::error(404, "not_found", "there is no such thing"));
        if request.method != "GET" && matches!(reply, Reply::Answer { status: 200..300, .. }) {
            self.done.lock().unwrap().push(request.line());
        }
        reply
    }

    fn live(&self, call: (&str, &[&str]), query: &str, body: &Value) -> Option<Reply> {
        let query = |name: &str| {
            let mut fields = url::form_urlencoded::parse(query.as_bytes());
            fields.find(|(known, _)| known == name).map(|(_, value)| value.into_owned())
        };
        let next = || self.strings.fetch_add(1, Ordering::SeqCst) + 1;
        let has = |name: &str| body.get(name).is_some();
        let missing = |name: &str| Some(Reply::error(422, "validation_error", &format!("{name} is missing")));
        Some(Reply::ok(&match call {
            ("GET", ["me"]) => data(&json!({
                "user": { "id": "u1", "email": "ada@example.com", "name": "Ada" },
                "workspace": { "id": "w1", "name": "Acme" },
                "credential": { "type": "service_token", "id": "t1", "name": "ci" },
            })),
            ("GET", ["workspaces"]) => page(&[workspace("w1", "Acme")]),
            ("GET", ["workspaces", "w1"]) => data(&workspace("w1", "Acme")),
            ("GET", ["workspaces", "w1", "integrations"]) => page(&[integration("i1")]),
            ("GET", ["workspaces", "w1", "service-tokens"]) => page(&[json!({
                "id": "t1", "type": "serviceToken", "name": "ci", "valueHint": "serv****", "createdAt": AT, "expiresAt": null,
            })]),
            ("POST", ["workspaces", "w1", "service-tokens"]) => data(&json!({
                "id": "t1", "type": "serviceToken", "name": body["name"], "valueHint": "serv****", "createdAt": AT,
                "expiresAt": null, "value": token(next()),
            })),
            ("GET", ["projects"]) => page(&[project("p1", "shop")]),
            ("POST", ["projects"]) if !has("name") => return missing("name"),
            ("POST", ["projects"]) => {
                let mut made = project("p1", "shop");
                made["database"] = database("d1", "orders", &[connection("c1", Some(next()))]);
                data(&made)
            }
            ("GET", ["projects", "p1"]) => data(&project("p1", "shop")),
            ("GET", ["projects", "p1", "databases"]) => page(&[database("d1", "orders", &[])]),
            ("POST", ["projects", "p1", "databases"])
                if ![None, Some("b1")].contains(&body["source"]["backupId"].as_str()) =>
            {
                return None;
            }
            ("POST", ["projects", "p1", "databases"]) => {
                data(&database("d1", "orders", &[connection("c1", Some(next()))]))
            }
            ("GET", ["databases"]) => match (query("projectId").as_deref(), query("branchGitName").as_deref()) {
                (None | Some("p1"), None) => page(&[database("d1", "orders", &[])]),
                (None | Some("p1"), Some("feature/cart")) => page(&[database("d2", "preview", &[])]),
                _ => page(&[]),
            },
            ("GET", ["databases", "d1"]) => data(&database("d1", "orders", &[])),
            ("GET", ["databases", "d1", "usage"]) => json!({
                "period": { "start": "2026-01-01T00:00:00Z", "end": "2026-01-31T00:00:00Z" },
                "metrics": {
                    "operations": { "used": 30, "unit": "ops" },
                    "storage": { "used": 0.5, "unit": "GiB" },
                },
                "generatedAt": AT,
            }),
            ("GET", ["databases", "d2"]) => data(&database("d2", "preview", &[])),
            ("GET", ["databases", "d1", "backups"]) => json!({
                "data": [backup("b1")], "meta": { "backupRetentionDays": 7 },
                "pagination": { "hasMore": false, "limit": null },
            }),
            ("GET", ["databases", "d1", "connections"]) => page(&[connection("c1", None)]),
            ("POST", ["databases", "d1", "connections"]) if !has("name") => return missing("name"),
            ("POST", ["databases", "d1", "connections"]) => {
                let number = next();
                data(&connection(&format!("c{number}"), Some(number)))
            }
            ("POST", ["databases", "d1", "restore"]) if !has("source") => return missing("source"),
            ("POST", ["databases", "d1", "restore"]) => data(&database("d1", "orders", &[])),
            ("GET", ["connections", "c1"]) => data(&connection("c1", None)),
            ("POST", ["connections", id, "rotate"]) => data(&connection(id, Some(next()))),
            ("GET", ["integrations"]) if query("workspaceId").is_none() => return missing("workspaceId"),
            ("GET", ["integrations"]) => page(&[integration("i1")]),
            ("GET", ["integrations", "i1"]) => data(&integration("i1")),
            ("GET", ["regions"]) => json!({ "data": [
                { "id": "eu-central-1", "type": "region", "name": "Europe (Frankfurt)", "product": "postgres", "status": "available" },
            ] }),
            _ => return None,
        }))
    }
}

fn documented(call: (&str, &[&str]), body: &Value) -> Option<Reply> {
    let shop = || samples::project("p1", "shop", "w1");
    let whole = || samples::project_with("p1", "shop", "w1", &[documented_database()]);
    let masked = "postgres://ada:****@db.example:5432/app";
    let automatic = |id: &str| {
        let mut backup = samples::backup(id, "d1", "completed");
        backup["type"] = "automatic".into();
        backup
    };
    Some(Reply::ok(&match call {
        ("GET", ["workspaces"]) => samples::list(&[samples::workspace("w1", "Acme")]),
        ("GET", ["workspaces", "w1"]) => samples::workspace("w1", "Acme"),
        ("GET", ["workspaces", "w1", "projects"]) => samples::list(&[shop()]),
        ("POST", ["workspaces", "w1", "projects"]) => whole(),
        ("GET", ["projects", "p1"]) => whole(),
        ("POST", ["projects", "p1", "databases"]) => documented_database(),
        ("GET", ["databases", "d1"]) => documented_database(),
        ("GET", ["databases", "d1", "usage"]) => samples::usage("d1"),
        ("GET", ["databases", "d1", "backups"]) => samples::list(&[automatic("b1")]),
        ("POST", ["databases", "d1", "backups"]) => samples::backup("b2", "d1", "pending"),
        ("POST", ["databases", "d1", "backups", "b1", "restore"]) => json!({ "status": "restoring" }),
        ("GET", ["databases", "d1", "connections"]) => samples::list(&[samples::connection("c1", "d1", masked)]),
        ("POST", ["databases", "d1", "connections"]) if body.get("type").is_none() => {
            return Some(Reply::error(400, "bad_request", "type is missing"));
        }
        ("POST", ["databases", "d1", "connections"]) => samples::connection("c1", "d1", &string(0)),
        ("GET", ["integrations"]) => samples::list(&[samples::integration("i1")]),
        _ => return None,
    }))
}
