//! The response types of the documented API, built from the state. Fields that only the live API has are added where the
//! state has them, so that what one API was told is shown by both.

use axum::Json;
use serde_json::{Value, json};

use crate::server::connection_string::{DATABASE, HOST, connection_string};
use crate::state::State;
use crate::state::grants::Grant;
use crate::state::model::{BackupRow, ConnectionRow, DatabaseRow, ProjectRow};
use jiff::Timestamp;
use ppg_api::types::values::{BackupType, DatabaseStatus, DateTime, IntegrationStatus, Region};
use ppg_api::types::{
    Connection, ConnectionExtra, Database, DatabaseApiKey, DatabaseBackup, DatabaseExtra, DirectConnection,
    Integration, IntegrationClient, IntegrationExtra, IntegrationUser, Project, ProjectExtra, Reveal,
};

/// Wraps a list in `{"data": …}`.
pub(crate) fn list(data: impl serde::Serialize) -> Json<Value> {
    Json(json!({ "data": data }))
}

/// A project without its databases.
pub(crate) fn project(row: &ProjectRow) -> Project {
    Project {
        id: row.id.clone(),
        name: row.name.clone(),
        workspace_id: row.workspace_id.clone(),
        created_at: row.created_at.clone(),
        updated_at: Some(row.updated_at.clone()),
        databases: None,
        extra: ProjectExtra {
            logical_id: row.logical_id.clone(),
            default_region: row.default_region.as_ref().map(Region::to_string),
            ..ProjectExtra::default()
        },
    }
}

/// A database with its secrets in plain text, as in the responses of `createProject`, `getProject`, `createDatabase`
/// and `getDatabase`.
pub(crate) fn database(state: &State, row: &DatabaseRow, status: DatabaseStatus) -> Database {
    let credential =
        state.connections_of(&row.id).find(|connection| connection.id == row.default_connection && !connection.revoked);
    let string = credential.map(|credential| connection_string(row, credential));
    let mut database = Database {
        id: row.id.clone(),
        name: row.name.clone(),
        project_id: row.project_id.clone(),
        region: Some(row.region.clone()),
        status,
        connection_string: string.clone(),
        api_keys: string
            .map(|connection_string| vec![DatabaseApiKey { api_key: row.api_key.clone(), connection_string }]),
        direct_connection: credential.map(|credential| DirectConnection {
            host: HOST.into(),
            port: row.port.into(),
            username: credential.role.clone(),
            password: credential.password.clone(),
            database: DATABASE.into(),
        }),
        created_at: row.created_at.clone(),
        updated_at: Some(row.updated_at.clone()),
        extra: DatabaseExtra {
            is_default: Some(row.is_default),
            branch_id: row.branch_id.clone(),
            logical_id: row.logical_id.clone(),
            ..DatabaseExtra::default()
        },
    };
    database.reveal();
    database
}

/// A backup. In local mode all backups are manual.
pub(crate) fn backup(row: &BackupRow) -> DatabaseBackup {
    DatabaseBackup {
        id: row.id.clone(),
        database_id: row.database_id.clone(),
        kind: BackupType::Manual,
        status: row.status.clone(),
        size_bytes: row.size_bytes,
        created_at: row.created_at.clone(),
        completed_at: row.completed_at.clone(),
        label: row.label.clone(),
        backup_type: None,
    }
}

/// A connection. Its connection string is masked until `reveal` is called.
pub(crate) fn connection(database: &DatabaseRow, row: &ConnectionRow) -> Connection {
    Connection {
        id: row.id.clone(),
        database_id: row.database_id.clone(),
        kind: row.kind.clone(),
        connection_string: Some(connection_string(database, row)),
        created_at: row.created_at.clone(),
        extra: ConnectionExtra { name: row.name.clone(), ..ConnectionExtra::default() },
    }
}

/// A sign-in through the authorization server, shown as an integration.
pub(crate) fn integration(grant: &Grant) -> Integration {
    let created_at = DateTime::from(Timestamp::from_second(grant.created_at).unwrap_or_default());
    Integration {
        id: grant.id.as_str().into(),
        name: grant.client_id.clone(),
        provider: Some("oauth".into()),
        status: Some(IntegrationStatus::Active),
        created_at: created_at.clone(),
        extra: IntegrationExtra {
            scopes: Some(grant.scope.split(' ').map(str::to_owned).collect()),
            client: Some(IntegrationClient { id: grant.client_id.clone(), name: grant.client_id.clone(), created_at }),
            created_by_user: Some(IntegrationUser {
                id: grant.person.subject(),
                email: grant.person.email.clone(),
                display_name: Some(grant.person.name.clone()),
            }),
            url: None,
        },
    }
}
