//! The bodies of the documented contract, checked before anything is done.

use axum::http::HeaderMap;
use serde_json::{Map, Value};

use crate::server::api_error::Problem;
use crate::server::input::{Checked, missing, name, not_one_of, object, string};
use ppg_api::params::{BackupCreate, ConnectionCreate};
use ppg_api::types::values::{ConnectionType, Region};

/// The longest label of a backup, in characters.
const LONGEST_LABEL: usize = 1000;

/// The body of `createProject`.
pub(crate) struct ProjectCreate {
    pub(crate) name: String,
    pub(crate) region: Region,
}

/// The body of `createDatabase`.
pub(crate) struct DatabaseCreate {
    pub(crate) name: Option<String>,
    pub(crate) region: Region,
}

/// Reads the body of `createProject`.
pub(crate) fn project_create(headers: &HeaderMap, body: &[u8]) -> Checked<ProjectCreate> {
    let object = object(headers, body)?;
    let name = name(&object)?.ok_or_else(|| missing("name"))?;
    Ok(ProjectCreate { name, region: region(&object)? })
}

/// The body of `createDatabase`.
pub(crate) fn database_create(headers: &HeaderMap, body: &[u8]) -> Checked<DatabaseCreate> {
    let object = object(headers, body)?;
    Ok(DatabaseCreate { name: name(&object)?, region: region(&object)? })
}

/// The body of `createDatabaseBackup`, which may be left out.
pub(crate) fn backup_create(headers: &HeaderMap, body: &[u8]) -> Checked<BackupCreate> {
    if body.is_empty() {
        return Ok(BackupCreate::default());
    }
    let object = object(headers, body)?;
    let label = string(&object, "label")?;
    if label.as_ref().is_some_and(|label| label.chars().count() > LONGEST_LABEL) {
        return Err(Problem::invalid("label", format!("\"label\" is longer than {LONGEST_LABEL} characters")));
    }
    Ok(BackupCreate { label })
}

/// The body of `createConnection`.
pub(crate) fn connection_create(headers: &HeaderMap, body: &[u8]) -> Checked<ConnectionCreate> {
    let object = object(headers, body)?;
    let name = name(&object)?;
    let kind = string(&object, "type")?.ok_or_else(|| missing("type"))?;
    match ConnectionType::from(kind.as_str()) {
        ConnectionType::Other(_) => Err(not_one_of("type", ConnectionType::KNOWN)),
        kind => Ok(ConnectionCreate { name, kind }),
    }
}

fn region(object: &Map<String, Value>) -> Checked<Region> {
    let region = string(object, "region")?.ok_or_else(|| missing("region"))?;
    match Region::from(region.as_str()) {
        region if Region::DOCUMENTED.contains(&region.as_str()) => Ok(region),
        _ => Err(not_one_of("region", &Region::DOCUMENTED)),
    }
}
