//! Resources as the contract describes them.

use serde_json::{Value, json};

pub const PASSWORD: &str = "hunter2NeverShown";
pub const API_KEY: &str = "eyKeyNeverShown";

pub fn workspace(id: &str, name: &str) -> Value {
    json!({
        "id": id, "name": name, "slug": name.to_lowercase(), "plan": "pro",
        "createdAt": "2026-01-02T03:04:05.678Z", "updatedAt": "2026-02-03T04:05:06Z",
    })
}

pub fn project(id: &str, name: &str, workspace: &str) -> Value {
    json!({
        "id": id, "name": name, "workspaceId": workspace,
        "createdAt": "2026-01-02T03:04:05.678Z", "updatedAt": "2026-02-03T04:05:06Z",
    })
}

pub fn project_with(id: &str, name: &str, workspace: &str, databases: &[Value]) -> Value {
    let mut project = project(id, name, workspace);
    project["databases"] = databases.into();
    project
}

pub fn database(id: &str, name: &str, project: &str) -> Value {
    json!({
        "id": id, "name": name, "projectId": project, "region": "eu-central-1", "status": "active",
        "connectionString": format!("prisma+postgres://accelerate.example/?api_key={API_KEY}"),
        "apiKeys": [{
            "apiKey": API_KEY, "connectionString": format!("prisma+postgres://accelerate.example/?api_key={API_KEY}"),
        }],
        "directConnection": {
            "host": "db.example", "port": 5432, "username": "ada", "password": PASSWORD, "database": "app",
        },
        "createdAt": "2026-01-02T03:04:05.678Z", "updatedAt": "2026-02-03T04:05:06Z",
    })
}

/// The database as it is printed without `--show-secrets`.
pub fn masked(mut database: Value) -> Value {
    let string = "prisma+postgres://accelerate.example/?api_key=********";
    database["connectionString"] = string.into();
    database["apiKeys"] = json!([{ "apiKey": "********", "connectionString": string }]);
    database["directConnection"]["password"] = "********".into();
    database
}

pub fn usage(database: &str) -> Value {
    json!({
        "databaseId": database,
        "period": { "startDate": "2026-01-01", "endDate": "2026-01-31" },
        "storage": { "usedBytes": 40_475_000, "limitBytes": 1_073_741_824 },
        "queries": { "totalCount": 30, "readCount": 20, "writeCount": 10 },
        "connections": { "peakCount": 7, "averageCount": 2.5 },
    })
}

pub fn backup(id: &str, database: &str, status: &str) -> Value {
    json!({
        "id": id, "databaseId": database, "type": "manual", "status": status, "sizeBytes": 2048,
        "createdAt": "2026-01-02T03:04:05.678Z", "completedAt": "2026-01-02T03:05:00Z",
    })
}

pub fn connection(id: &str, database: &str, string: &str) -> Value {
    json!({
        "id": id, "databaseId": database, "type": "direct", "connectionString": string,
        "createdAt": "2026-01-02T03:04:05.678Z",
    })
}

pub fn integration(id: &str) -> Value {
    json!({
        "id": id, "name": "Deployments", "provider": "vercel", "status": "active",
        "createdAt": "2026-01-02T03:04:05.678Z",
    })
}

pub fn list(items: &[Value]) -> Value {
    json!({ "data": items })
}
