//! Validation of the request bodies of the documented API.

use axum::http::HeaderMap;
use serde_json::{Map, Value};

use crate::api_error::ApiError;
use crate::server::input::{Validated, json_object, missing_field, not_one_of, optional_name, optional_string};
use ppg_api::params::{BackupCreate, ConnectionCreate};
use ppg_api::types::values::{ConnectionType, Region};

/// Maximum length of a backup's label, in characters.
const LONGEST_LABEL: usize = 1000;

/// The body of `createProject`.
pub(crate) struct CreateProjectBody {
    pub(crate) name: String,
    pub(crate) region: Region,
}

/// The body of `createDatabase`.
pub(crate) struct CreateDatabaseBody {
    pub(crate) name: Option<String>,
    pub(crate) region: Region,
}

/// Parses the body of `createProject`.
///
/// # Errors
///
/// 400 for a missing or invalid field.
pub(crate) fn project_create(headers: &HeaderMap, body: &[u8]) -> Validated<CreateProjectBody> {
    let object = json_object(headers, body)?;
    let name = optional_name(&object)?.ok_or_else(|| missing_field("name"))?;
    Ok(CreateProjectBody { name, region: region(&object)? })
}

/// Parses the body of `createDatabase`.
///
/// # Errors
///
/// 400 for a missing or invalid field.
pub(crate) fn database_create(headers: &HeaderMap, body: &[u8]) -> Validated<CreateDatabaseBody> {
    let object = json_object(headers, body)?;
    Ok(CreateDatabaseBody { name: optional_name(&object)?, region: region(&object)? })
}

/// Parses the body of `createDatabaseBackup`, which is optional.
///
/// # Errors
///
/// 400 for an invalid label.
pub(crate) fn backup_create(headers: &HeaderMap, body: &[u8]) -> Validated<BackupCreate> {
    if body.is_empty() {
        return Ok(BackupCreate::default());
    }
    let object = json_object(headers, body)?;
    let label = optional_string(&object, "label")?;
    if label.as_ref().is_some_and(|label| label.chars().count() > LONGEST_LABEL) {
        return Err(ApiError::invalid_field("label", format!("\"label\" is longer than {LONGEST_LABEL} characters")));
    }
    Ok(BackupCreate { label })
}

/// Parses the body of `createConnection`.
///
/// # Errors
///
/// 400 for a missing or invalid field.
pub(crate) fn connection_create(headers: &HeaderMap, body: &[u8]) -> Validated<ConnectionCreate> {
    let object = json_object(headers, body)?;
    let name = optional_name(&object)?;
    let kind = optional_string(&object, "type")?.ok_or_else(|| missing_field("type"))?;
    match ConnectionType::from(kind.as_str()) {
        ConnectionType::Other(_) => Err(not_one_of("type", ConnectionType::KNOWN)),
        kind => Ok(ConnectionCreate { name, kind }),
    }
}

fn region(object: &Map<String, Value>) -> Validated<Region> {
    let region = optional_string(object, "region")?.ok_or_else(|| missing_field("region"))?;
    match Region::from(region.as_str()) {
        // Those that only the live contract has are accepted, too: a database is where both contracts say it is.
        Region::Other(_) => Err(not_one_of("region", Region::KNOWN)),
        region => Ok(region),
    }
}
