//! Reads `state.json`, also one that an earlier version of ppg wrote.

use std::path::Path;

use serde_json::{Value, json};

use super::ids;
use super::state::{State, VERSION};
use crate::error::{Error, Result};

/// What a file held.
#[derive(Debug)]
pub(crate) struct Found {
    pub(crate) state: State,
    /// The file has an earlier form than `state`.
    pub(crate) migrated: bool,
}

/// What `state.json` holds; `None` where there is none.
pub(crate) fn read(path: &Path) -> Result<Option<Found>> {
    let content = match std::fs::read(path) {
        Ok(content) => content,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(Error::io(format!("cannot read {}", path.display()), &error)),
    };
    let damaged = |error: serde_json::Error| {
        let place = if error.line() > 0 { format!("line {}", error.line()) } else { error.to_string() };
        Error::failed(format!("{} is damaged: {place}", path.display()))
            .hint("bring it back from a copy, or run ppg local reset to start anew")
    };
    let mut value: Value = serde_json::from_slice(&content).map_err(damaged)?;
    let version = value["version"].as_u64().unwrap_or(0);
    if version > u64::from(VERSION) {
        return Err(Error::failed(format!("{} was written by a newer ppg", path.display())).hint("update ppg"));
    }
    if version == 1 {
        from_single_workspace(&mut value)?;
        let state = serde_json::from_value(value).map_err(damaged)?;
        return Ok(Some(Found { state, migrated: true }));
    }
    // From the text once more: then an error can name its line.
    let state = serde_json::from_slice(&content).map_err(damaged)?;
    Ok(Some(Found { state, migrated: false }))
}

/// Form 1: one `workspace`, to which every project belonged, and nobody who signed in.
fn from_single_workspace(value: &mut Value) -> Result<()> {
    let Some(object) = value.as_object_mut() else { return Ok(()) };
    // What isn't there is missed when the state is made of it, and told then.
    if let Some(workspace) = object.shift_remove("workspace") {
        let id = workspace["id"].clone();
        object.insert("workspaces".into(), json!([workspace]));
        for project in object.get_mut("projects").and_then(Value::as_array_mut).into_iter().flatten() {
            project["workspace_id"] = id.clone();
        }
    }
    object.insert("version".into(), VERSION.into());
    object.insert("signing_key".into(), ids::token()?.expose().into());
    object.insert("grants".into(), json!([]));
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    /// As the first version of local mode wrote it.
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

    fn found(content: &str) -> Result<Option<Found>> {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("state.json");
        std::fs::write(&path, content).unwrap();
        read(&path)
    }

    #[test]
    fn the_projects_of_the_first_form_belong_to_its_workspace() {
        let found = found(FORM_1).unwrap().unwrap();
        assert!(found.migrated);
        assert_eq!(found.state.workspaces[0].name, "Local");
        assert_eq!(found.state.projects[0].workspace_id, found.state.workspaces[0].id);
        assert_eq!((found.state.version, found.state.port), (VERSION, Some(24680)));
        assert_eq!(found.state.signing_key.expose().len(), 43);
    }

    #[test]
    fn what_is_damaged_or_newer_is_refused() {
        for (content, says) in [
            ("{\n\"version\": 1,", "damaged: line 2"),
            ("{\"version\": 2}", "damaged: line 1"),
            ("{\"version\": 1}", "damaged: missing field"),
            ("[]", "damaged"),
            ("{\"version\": 3}", "newer ppg"),
        ] {
            let error = found(content).unwrap_err().to_string();
            assert!(error.contains(says), "{content}: {error}");
        }
    }
}
