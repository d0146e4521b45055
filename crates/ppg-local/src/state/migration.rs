//! Reads `state.json` and upgrades files that an earlier version of the program wrote.

use std::path::Path;

use serde_json::{Map, Value, json};

use super::{FORMAT_VERSION, State};
use crate::random;
use ppg_core::error::{Error, Remedy, Result};

/// The state read from a file.
#[derive(Debug)]
pub(crate) struct LoadedState {
    pub(crate) state: State,
    /// Whether the file had an earlier format and was upgraded in memory.
    pub(crate) migrated: bool,
}

/// Reads the state from `path`. `None` if the file does not exist.
///
/// # Errors
///
/// `Failed` if the file cannot be read, is damaged, or was written by a newer version.
pub(crate) fn read(path: &Path) -> Result<Option<LoadedState>> {
    let content = match std::fs::read(path) {
        Ok(content) => content,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(Error::io(format!("cannot read {}", path.display()), &error)),
    };
    let damaged = |error: serde_json::Error| {
        let place = if error.line() > 0 { format!("line {}", error.line()) } else { error.to_string() };
        Error::failed(format!("{} is damaged: {place}", path.display())).hint(Remedy::ResetLocal)
    };
    let mut value: Value = serde_json::from_slice(&content).map_err(damaged)?;
    let version = value["version"].as_u64().unwrap_or(0);
    if version > u64::from(FORMAT_VERSION) {
        return Err(Error::failed(format!("{} was written by a newer ppg", path.display())).hint("update ppg"));
    }
    if version == 1 || version == 2 {
        if version == 1 {
            upgrade_from_1(&mut value)?;
        }
        upgrade_from_2(&mut value);
        let state = serde_json::from_value(value).map_err(damaged)?;
        return Ok(Some(LoadedState { state, migrated: true }));
    }
    // Parse the bytes again instead of converting the value: that error names a line.
    let state = serde_json::from_slice(&content).map_err(damaged)?;
    Ok(Some(LoadedState { state, migrated: false }))
}

/// Format 1 had a single `workspace` that owned every project, and no sign-ins.
fn upgrade_from_1(value: &mut Value) -> Result<()> {
    let Some(object) = value.as_object_mut() else { return Ok(()) };
    // A missing field is reported later, when the value is converted into a `State`.
    if let Some(workspace) = object.shift_remove("workspace") {
        let id = workspace["id"].clone();
        object.insert("workspaces".into(), json!([workspace]));
        for project in rows(object, "projects") {
            project["workspace_id"] = id.clone();
        }
    }
    object.insert("signing_key".into(), random::token()?.expose().into());
    object.insert("grants".into(), json!([]));
    Ok(())
}

/// Format 2 covered only the documented API. A project's oldest database becomes its default one, and that database's
/// region the project's default region. Where a database's content came from was not recorded.
fn upgrade_from_2(value: &mut Value) {
    let Some(object) = value.as_object_mut() else { return };
    object.insert("version".into(), FORMAT_VERSION.into());
    object.insert("service_tokens".into(), json!([]));
    object.insert("branches".into(), json!([]));
    let mut regions = Map::new();
    for database in rows(object, "databases") {
        let project = database["project_id"].as_str().unwrap_or_default().to_owned();
        database["is_default"] = (!regions.contains_key(&project)).into();
        let region = database["region"].clone();
        regions.entry(project).or_insert(region);
        for field in ["logical_id", "branch_id", "source"] {
            database[field] = Value::Null;
        }
    }
    for project in rows(object, "projects") {
        project["logical_id"] = Value::Null;
        project["default_region"] =
            regions.get(project["id"].as_str().unwrap_or_default()).cloned().unwrap_or_default();
        project["settings"] = json!({});
    }
    for job in rows(object, "work") {
        job["source_id"] = job["database_id"].clone();
    }
    for grant in rows(object, "grants") {
        grant["created_at"] = grant["used_at"].clone();
    }
}

/// The rows of one kind that are objects. Other values are reported when the value is converted into a `State`.
fn rows<'a>(object: &'a mut Map<String, Value>, kind: &str) -> impl Iterator<Item = &'a mut Value> {
    object.get_mut(kind).and_then(Value::as_array_mut).into_iter().flatten().filter(|row| row.is_object())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use ppg_api::types::values::Region;

    /// As written by the first version of local mode.
    const FORM_1: &str = r#"{
  "version": 1,
  "port": 24680,
  "token": "owner",
  "superuser_password": "super",
  "workspace": {"id": "wksp_1", "name": "Local", "slug": "local", "plan": "free",
    "createdAt": "2026-01-01T00:00:00Z", "updatedAt": "2026-01-01T00:00:00Z"},
  "projects": [{"id": "proj_1", "name": "shop", "created_at": "2026-01-02T00:00:00Z",
    "updated_at": "2026-01-02T00:00:00Z", "deleting": false}],
  "databases": [], "connections": [], "backups": [], "integrations": [], "work": []
}"#;

    /// As written by the last version before both API versions were served. Unchanged fields are left out.
    const FORM_2: &str = r#"{
  "version": 2, "port": 24680, "token": "owner", "superuser_password": "super", "signing_key": "key",
  "grants": [{"id": "grant_1", "client_id": "ppg", "scope": "workspace:admin", "workspace_id": "wksp_1",
    "person": {"name": "Ada", "email": "ada@example.com"}, "code": "c", "refresh": null, "access_until": 9, "used_at": 5}],
  "workspaces": [{"id": "wksp_1", "name": "Local", "slug": "local", "plan": "free",
    "createdAt": "2026-01-01T00:00:00Z", "updatedAt": "2026-01-01T00:00:00Z"}],
  "projects": [{"id": "proj_1", "workspace_id": "wksp_1", "name": "shop", "created_at": "2026-01-02T00:00:00Z",
    "updated_at": "2026-01-02T00:00:00Z", "deleting": false},
    {"id": "proj_2", "workspace_id": "wksp_1", "name": "empty", "created_at": "2026-01-02T00:00:00Z",
    "updated_at": "2026-01-02T00:00:00Z", "deleting": false}],
  "databases": [
    {"id": "db_1", "name": "main", "project_id": "proj_1", "region": "eu-west-1", "status": "active",
     "provisioned": true, "port": 20001, "api_key": "key_1", "default_connection": "conn_1",
     "created_at": "2026-01-02T00:00:00Z", "updated_at": "2026-01-02T00:00:00Z"},
    {"id": "db_2", "name": null, "project_id": "proj_1", "region": "us-east-1", "status": "active",
     "provisioned": true, "port": 20002, "api_key": "key_2", "default_connection": "conn_2",
     "created_at": "2026-01-03T00:00:00Z", "updated_at": "2026-01-03T00:00:00Z"}],
  "connections": [], "backups": [], "integrations": [],
  "work": [{"id": "work_1", "database_id": "db_1", "backup_id": "bkp_1", "kind": "restore"}]
}"#;

    fn found(content: &str) -> Result<Option<LoadedState>> {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("state.json");
        std::fs::write(&path, content).unwrap();
        read(&path)
    }

    #[test]
    fn format_1_projects_get_the_workspace() {
        let found = found(FORM_1).unwrap().unwrap();
        assert!(found.migrated);
        assert_eq!(found.state.workspaces[0].name, "Local");
        assert_eq!(found.state.projects[0].workspace_id, found.state.workspaces[0].id);
        assert_eq!((found.state.version, found.state.port), (FORMAT_VERSION, Some(24680)));
        assert_eq!(found.state.signing_key.expose().len(), 43);
    }

    #[test]
    fn format_2_oldest_database_becomes_default() {
        let found = found(FORM_2).unwrap().unwrap();
        let state = found.state;
        assert!(found.migrated && state.version == FORMAT_VERSION);
        assert_eq!(state.databases.iter().map(|row| row.is_default).collect::<Vec<_>>(), [true, false]);
        let regions: Vec<_> =
            state.projects.iter().map(|row| row.default_region.as_ref().map(Region::as_str)).collect();
        assert_eq!(regions, [Some("eu-west-1"), None]);
        assert_eq!(state.pending_jobs[0].source_id, state.databases[0].id, "a restore goes on");
        assert_eq!(state.grants.get("grant_1").unwrap().created_at, 5);
        // A file written from the upgraded state needs no upgrade.
        let again = self::found(&serde_json::to_string(&state).unwrap()).unwrap().unwrap();
        assert!(!again.migrated && again.state.databases[0].source.is_none());
    }

    #[test]
    fn damaged_and_newer_files_are_rejected() {
        for (content, says) in [
            ("{\n\"version\": 1,", "damaged: line 2"),
            ("{\"version\": 2}", "damaged: missing field"),
            ("{\"version\": 2, \"projects\": [7], \"databases\": {}}", "damaged"),
            ("{\"version\": 3}", "damaged: line 1"),
            ("{\"version\": 1}", "damaged: missing field"),
            ("[]", "damaged"),
            ("{\"version\": 4}", "newer ppg"),
        ] {
            let error = found(content).unwrap_err().to_string();
            assert!(error.contains(says), "{content}: {error}");
        }
    }
}
