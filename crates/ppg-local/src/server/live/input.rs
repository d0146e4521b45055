//! Validation of the queries and bodies of the live API.

use axum::extract::FromRequestParts;
use axum::http::HeaderMap;
use axum::http::request::Parts;
use serde_json::{Map, Value};
use url::form_urlencoded;

use crate::api_error::ApiError;
use crate::server::actions::databases::BranchTarget;
use crate::server::input::{Validated, json_object, missing_field, not_one_of, optional_label, optional_string};
use crate::state::model::Source;
use ppg_api::types::values::{ConnectionType, Region};

/// Region value that inherits the project's region.
const INHERIT: &str = "inherit";

/// The parameters of a query, each at most once.
#[derive(Debug, Default)]
pub(crate) struct Query(Vec<(String, String)>);

impl Query {
    pub(crate) fn parse(query: Option<&str>) -> Validated<Query> {
        let pairs = form_urlencoded::parse(query.unwrap_or_default().as_bytes()).into_owned();
        let query = Query(pairs.collect());
        for (at, (name, _)) in query.0.iter().enumerate() {
            if query.0[..at].iter().any(|(earlier, _)| earlier == name) {
                let name: String = name.chars().take(64).collect();
                return Err(ApiError::invalid_field("query", format!("{name:?} is repeated")));
            }
        }
        Ok(query)
    }

    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Whether a value passes the filter of this name. Without the filter every value does.
    pub(crate) fn matches(&self, name: &str, value: Option<&str>) -> bool {
        self.get(name).is_none_or(|wanted| Some(wanted) == value)
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Query {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Validated<Query> {
        Query::parse(parts.uri.query())
    }
}

/// The body of `postV1Projects`.
#[derive(Debug)]
pub(crate) struct ProjectBody {
    pub(crate) with_database: bool,
    pub(crate) name: Option<String>,
    pub(crate) region: Option<Region>,
    pub(crate) logical_id: Option<String>,
    pub(crate) workspace_id: Option<String>,
}

pub(crate) fn project(headers: &HeaderMap, body: &[u8]) -> Validated<ProjectBody> {
    let object = json_object(headers, body)?;
    let region = optional_string(&object, "region")?.map(|text| region(&text, false)).transpose()?;
    Ok(ProjectBody {
        with_database: optional_bool(&object, "createDatabase")?.unwrap_or(true),
        name: optional_label(&object, "name")?,
        region,
        logical_id: optional_label(&object, "logicalId")?,
        workspace_id: optional_string(&object, "workspaceId")?,
    })
}

/// The body of `patchV1ProjectsById`.
#[derive(Debug)]
pub(crate) struct ProjectPatch {
    pub(crate) name: Option<String>,
    pub(crate) settings: Option<Map<String, Value>>,
}

pub(crate) fn project_patch(headers: &HeaderMap, body: &[u8]) -> Validated<ProjectPatch> {
    let mut object = json_object(headers, body)?;
    let settings = match object.shift_remove("settings") {
        None => None,
        Some(Value::Object(settings)) => Some(settings),
        Some(_) => return Err(ApiError::invalid_field("settings", "\"settings\" must be an object")),
    };
    Ok(ProjectPatch { name: optional_label(&object, "name")?, settings })
}

/// Parses the body of `postV1ProjectsByIdTransfer`: the recipient's access token.
///
/// # Errors
///
/// 400 if the token is missing.
pub(crate) fn recipient_token(headers: &HeaderMap, body: &[u8]) -> Validated<String> {
    required_string(&json_object(headers, body)?, "recipientAccessToken")
}

/// The body of `postV1Databases`, and of `postV1ProjectsByProjectIdDatabases`, which has no branches.
#[derive(Debug)]
pub(crate) struct DatabaseBody {
    pub(crate) project_id: Option<String>,
    /// `None` inherits the region of the project.
    pub(crate) region: Option<Region>,
    pub(crate) name: Option<String>,
    pub(crate) is_default: bool,
    pub(crate) source: Source,
    pub(crate) branch: BranchTarget,
    pub(crate) logical_id: Option<String>,
}

pub(crate) fn database(headers: &HeaderMap, body: &[u8], in_project: bool) -> Validated<DatabaseBody> {
    let object = json_object(headers, body)?;
    let region = match optional_string(&object, "region")? {
        None => Some(Region::UsEast1),
        Some(text) if text == INHERIT => None,
        Some(text) => Some(region(&text, true)?),
    };
    let (mut branch, mut logical_id) = (BranchTarget::Default, None);
    if !in_project {
        branch = branch_target(&object)?.unwrap_or(BranchTarget::Default);
        logical_id = optional_label(&object, "logicalId")?;
        if logical_id.is_some() && matches!(branch, BranchTarget::GitName(_)) {
            let message = "\"logicalId\" and \"branchGitName\" cannot be combined: name the branch by \"branchId\"";
            return Err(ApiError::invalid_field("logicalId", message));
        }
    }
    Ok(DatabaseBody {
        project_id: if in_project { None } else { Some(required_string(&object, "projectId")?) },
        region,
        name: optional_label(&object, "name")?,
        is_default: optional_bool(&object, "isDefault")?.unwrap_or(false),
        source: source(&object, in_project)?,
        branch,
        logical_id,
    })
}

/// The body of `patchV1DatabasesByDatabaseId`.
#[derive(Debug)]
pub(crate) struct DatabasePatch {
    pub(crate) name: Option<String>,
    pub(crate) branch: Option<BranchTarget>,
    pub(crate) logical_id: Option<String>,
}

pub(crate) fn database_patch(headers: &HeaderMap, body: &[u8]) -> Validated<DatabasePatch> {
    let object = json_object(headers, body)?;
    let (branch, logical_id) = (branch_target(&object)?, optional_label(&object, "logicalId")?);
    if branch.is_some() && logical_id.is_some() {
        let message = "\"logicalId\" cannot be set while the database changes its branch: send it afterwards";
        return Err(ApiError::invalid_field("logicalId", message));
    }
    Ok(DatabasePatch { name: optional_label(&object, "name")?, branch, logical_id })
}

/// Parses the body of `postV1DatabasesByTargetDatabaseIdRestore`: the backup to restore.
///
/// # Errors
///
/// 400 if the source is missing or not a backup.
pub(crate) fn restore(headers: &HeaderMap, body: &[u8]) -> Validated<Source> {
    match source(&json_object(headers, body)?, false)? {
        backup @ Source::Backup { .. } => Ok(backup),
        _ => Err(ApiError::invalid_field("source", "\"source\" must be of the type \"backup\"")),
    }
}

/// Parses the body of `postV1Connections`: database ID and name. With `in_database` the path has the ID instead.
///
/// # Errors
///
/// 400 for a missing or invalid field.
pub(crate) fn connection(headers: &HeaderMap, body: &[u8], in_database: bool) -> Validated<(String, String)> {
    let object = json_object(headers, body)?;
    let database = if in_database { String::new() } else { required_string(&object, "databaseId")? };
    Ok((database, optional_label(&object, "name")?.ok_or_else(|| missing_field("name"))?))
}

/// Type of the connections created through the live API: plain PostgreSQL.
pub(crate) const CONNECTION: ConnectionType = ConnectionType::Direct;

/// Parses the body of `postV1Workspaces`: the display name, if given.
///
/// # Errors
///
/// 400 for an invalid name.
pub(crate) fn workspace(headers: &HeaderMap, body: &[u8]) -> Validated<Option<String>> {
    optional_label(&json_object(headers, body)?, "displayName")
}

/// Parses the body of `postV1WorkspacesByWorkspaceIdService-tokens`: the token's name.
///
/// # Errors
///
/// 400 for a missing or invalid name.
pub(crate) fn service_token(headers: &HeaderMap, body: &[u8]) -> Validated<String> {
    optional_label(&json_object(headers, body)?, "name")?.ok_or_else(|| missing_field("name"))
}

fn required_string(object: &Map<String, Value>, field: &str) -> Validated<String> {
    optional_string(object, field)?.ok_or_else(|| missing_field(field))
}

fn optional_bool(object: &Map<String, Value>, field: &str) -> Validated<Option<bool>> {
    match object.get(field) {
        None => Ok(None),
        Some(Value::Bool(flag)) => Ok(Some(*flag)),
        Some(_) => Err(ApiError::invalid_field(field, format!("\"{field}\" must be true or false"))),
    }
}

fn region(text: &str, or_inherited: bool) -> Validated<Region> {
    match Region::from(text) {
        Region::Other(_) => {
            let ids = Region::KNOWN.iter().copied().chain(or_inherited.then_some(INHERIT));
            Err(not_one_of("region", &ids.collect::<Vec<_>>()))
        }
        region => Ok(region),
    }
}

/// The branch in a body, which has one of the fields. `null` means none.
fn branch_target(object: &Map<String, Value>) -> Validated<Option<BranchTarget>> {
    match (object.get("branchId"), object.get("branchGitName")) {
        (None, None) => Ok(None),
        (Some(Value::Null), None) | (None, Some(Value::Null)) => Ok(Some(BranchTarget::None)),
        (Some(_), Some(_)) => {
            Err(ApiError::invalid_field("branchId", "\"branchId\" and \"branchGitName\" cannot be combined"))
        }
        (Some(_), None) => Ok(optional_string(object, "branchId")?.map(BranchTarget::Id)),
        (None, Some(_)) => Ok(optional_label(object, "branchGitName")?.map(BranchTarget::GitName)),
    }
}

/// Parses `source`, or the older field `fromDatabase` where it is still accepted.
fn source(object: &Map<String, Value>, or_from: bool) -> Validated<Source> {
    let earlier = if or_from { object.get("fromDatabase") } else { None };
    match (object.get("source"), earlier) {
        (None, None) => Ok(Source::Empty),
        (Some(source), None) => serde_json::from_value(source.clone()).map_err(|_| {
            let message = "\"source\" must be of the type \"empty\", \"backup\" with \"databaseId\" and \"backupId\", \
                           or \"database\" with \"databaseId\"";
            ApiError::invalid_field("source", message)
        }),
        (None, Some(Value::Object(from))) => {
            let database_id = required_string(from, "id")?.into();
            Ok(match optional_string(from, "backupId")? {
                Some(backup_id) => Source::Backup { database_id, backup_id: backup_id.into() },
                None => Source::Database { database_id },
            })
        }
        (None, Some(_)) => Err(ApiError::invalid_field("fromDatabase", "\"fromDatabase\" must be an object")),
        (Some(_), Some(_)) => {
            Err(ApiError::invalid_field("source", "\"source\" and \"fromDatabase\" cannot be combined"))
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    fn database_of(body: &str, in_project: bool) -> Validated<DatabaseBody> {
        let headers = HeaderMap::from_iter([("content-type".parse().unwrap(), "application/json".parse().unwrap())]);
        database(&headers, body.as_bytes(), in_project)
    }

    #[test]
    fn a_source_is_parsed_by_its_type() {
        let (database_id, backup_id) = ("d".into(), "b".into());
        for (body, source) in [
            (r#"{}"#, Source::Empty),
            (r#"{"source": {"type": "empty"}}"#, Source::Empty),
            (r#"{"source": {"type": "database", "databaseId": "d"}}"#, Source::Database { database_id: "d".into() }),
            (r#"{"fromDatabase": {"id": "d"}}"#, Source::Database { database_id: "d".into() }),
            (r#"{"fromDatabase": {"id": "d", "backupId": "b"}}"#, Source::Backup { database_id, backup_id }),
        ] {
            assert_eq!(database_of(body, true).unwrap().source, source, "{body}");
        }
        for bad in [
            r#"{"source": null}"#,
            r#"{"source": {"type": "backup", "databaseId": "d"}}"#,
            r#"{"source": {"type": "file"}}"#,
            r#"{"source": {"type": "empty"}, "fromDatabase": {"id": "d"}}"#,
            r#"{"fromDatabase": "d"}"#,
            r#"{"region": "mars-1"}"#,
            r#"{"isDefault": "yes"}"#,
        ] {
            assert!(database_of(bad, true).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_branch_is_named_in_exactly_one_way() {
        let named = database_of(r#"{"projectId": "p", "branchGitName": "dev"}"#, false).unwrap();
        assert_eq!((named.branch, named.region), (BranchTarget::GitName("dev".into()), Some(Region::UsEast1)));
        assert_eq!(database_of(r#"{"projectId": "p", "region": "inherit"}"#, false).unwrap().region, None);
        for none in [r#"{"projectId": "p", "branchId": null}"#, r#"{"projectId": "p", "branchGitName": null}"#] {
            assert_eq!(database_of(none, false).unwrap().branch, BranchTarget::None);
        }
        for bad in [
            r#"{"projectId": "p", "branchId": null, "branchGitName": null}"#,
            r#"{"projectId": "p", "branchId": null, "branchGitName": "dev"}"#,
            r#"{"projectId": "p", "branchId": "b", "branchGitName": "dev"}"#,
            r#"{"projectId": "p", "logicalId": "l", "branchGitName": "dev"}"#,
            r#"{"branchId": "b"}"#,
        ] {
            assert!(database_of(bad, false).is_err(), "{bad}");
        }
    }
}
