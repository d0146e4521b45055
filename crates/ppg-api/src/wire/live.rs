//! Answers of the live contract, made into the resources that both contracts share.

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Number, Value};
use url::Url;

use super::json::JsonBody;
use crate::operation::{Next, Page};
use crate::types::values::{
    BackupStatus, BackupType, ConnectionType, DatabaseId, DatabaseStatus, DateTime, RestoreStatus, WorkspaceId,
};
use crate::types::{
    Connection, ConnectionExtra, Database, DatabaseBackup, DatabaseExtra, DatabaseSource, DatabaseUsage,
    DirectConnection, Endpoints, Integration, IntegrationClient, IntegrationExtra, IntegrationUser, Project,
    ProjectExtra, QueryUsage, Reference, Restore, StorageUsage, UsagePeriod,
};
use ppg_core::secret::Secret;

const BYTES_PER_GIB: f64 = 1024.0 * 1024.0 * 1024.0;

/// What stands in `data`, and the way to the rest.
#[derive(Deserialize)]
struct Envelope<T> {
    data: T,
    pagination: Option<Pagination>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Pagination {
    #[serde(default)]
    has_more: bool,
    /// There where the list goes by cursors, `null` on its last page.
    #[serde(default, deserialize_with = "distinguish_null")]
    next_cursor: Option<Option<String>>,
}

/// Tells a field that is `null` from one that is not there.
fn distinguish_null<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Option<String>>, D::Error> {
    Option::deserialize(deserializer).map(Some)
}

fn decode_object<T: DeserializeOwned>(answer: JsonBody<'_>) -> Result<T, String> {
    answer.object()
}

/// A resource that both contracts write alike.
pub(crate) fn decode_resource<T: DeserializeOwned>(answer: JsonBody<'_>) -> Result<T, String> {
    decode_object::<Envelope<T>>(answer).map(|envelope| envelope.data)
}

/// A page of them.
pub(crate) fn decode_page<T: DeserializeOwned>(answer: JsonBody<'_>) -> Result<Page<T>, String> {
    let Envelope { data: items, pagination } = decode_object::<Envelope<Vec<T>>>(answer)?;
    Ok(Page { items, next: pagination.and_then(Pagination::next) })
}

/// The way from a page to the next one, whatever is on it.
pub(crate) fn next_page(page: &Value) -> Option<Next> {
    Pagination::deserialize(page.get("pagination")?).ok()?.next()
}

impl Pagination {
    fn next(self) -> Option<Next> {
        match self {
            Pagination { has_more: false, .. } => None,
            Pagination { next_cursor: Some(Some(cursor)), .. } => Some(Next::Cursor(cursor)),
            Pagination { next_cursor: Some(None), .. } => Some(Next::Unreachable),
            Pagination { next_cursor: None, .. } => Some(Next::RaiseLimit),
        }
    }
}

/// A resource that the live contract writes in its own way.
fn decode_as<W: DeserializeOwned, T: From<W>>(answer: JsonBody<'_>) -> Result<T, String> {
    decode_resource::<W>(answer).map(T::from)
}

/// A page of them.
fn decode_page_as<W: DeserializeOwned, T: From<W>>(answer: JsonBody<'_>) -> Result<Page<T>, String> {
    let Page { items, next } = decode_page::<W>(answer)?;
    Ok(Page { items: items.into_iter().map(T::from).collect(), next })
}

pub(crate) fn project(answer: JsonBody<'_>) -> Result<Project, String> {
    decode_as::<WireProject, _>(answer)
}

pub(crate) fn projects(answer: JsonBody<'_>) -> Result<Page<Project>, String> {
    decode_page_as::<WireProject, _>(answer)
}

pub(crate) fn database(answer: JsonBody<'_>) -> Result<Database, String> {
    decode_as::<WireDatabase, _>(answer)
}

pub(crate) fn databases(answer: JsonBody<'_>) -> Result<Page<Database>, String> {
    decode_page_as::<WireDatabase, _>(answer)
}

pub(crate) fn connection(answer: JsonBody<'_>) -> Result<Connection, String> {
    decode_as::<WireConnection, _>(answer)
}

pub(crate) fn connections(answer: JsonBody<'_>) -> Result<Page<Connection>, String> {
    decode_page_as::<WireConnection, _>(answer)
}

pub(crate) fn integration(answer: JsonBody<'_>) -> Result<Integration, String> {
    decode_as::<WireIntegration, _>(answer)
}

pub(crate) fn integrations(answer: JsonBody<'_>) -> Result<Page<Integration>, String> {
    decode_page_as::<WireIntegration, _>(answer)
}

/// The projects of one workspace, from the list of all.
pub(crate) fn projects_of(workspace: WorkspaceId) -> impl Fn(JsonBody<'_>) -> Result<Page<Project>, String> {
    move |answer| {
        let mut page = projects(answer)?;
        page.items.retain(|project| project.workspace_id == workspace);
        Ok(page)
    }
}

/// Backups, which do not say whose they are: who asks for them knows.
pub(crate) fn backups(database: DatabaseId) -> impl Fn(JsonBody<'_>) -> Result<Page<DatabaseBackup>, String> {
    move |answer| {
        let Page { items, next } = decode_page::<WireBackup>(answer)?;
        Ok(Page { items: items.into_iter().map(|backup| backup.of(&database)).collect(), next })
    }
}

/// Nothing is around usage, and it does not say whose it is.
pub(crate) fn usage(database: DatabaseId) -> impl Fn(JsonBody<'_>) -> Result<DatabaseUsage, String> {
    move |answer| decode_object::<WireUsage>(answer).map(|usage| usage.of(&database))
}

/// A restore answers with the database that gets the content.
pub(crate) fn restore(answer: JsonBody<'_>) -> Result<Restore, String> {
    let database = database(answer)?;
    let status = match database.status {
        DatabaseStatus::Active => RestoreStatus::Completed,
        _ => RestoreStatus::Restoring,
    };
    Ok(Restore { status: Some(status), message: None })
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct WireProject {
    id: String,
    name: String,
    created_at: DateTime,
    workspace: Reference,
    url: Option<String>,
    logical_id: Option<String>,
    default_region: Option<String>,
    /// The one that was made with it.
    database: Option<WireDatabase>,
}

impl From<WireProject> for Project {
    fn from(wire: WireProject) -> Self {
        let database = wire.database.map(|database| {
            let project = || Reference { id: wire.id.clone(), name: wire.name.clone(), url: wire.url.clone() };
            let made_here = WireDatabase { project: database.project.or_else(|| Some(project())), ..database };
            vec![made_here.into()]
        });
        Project {
            id: wire.id.into(),
            name: wire.name,
            workspace_id: wire.workspace.id.as_str().into(),
            created_at: wire.created_at,
            updated_at: None,
            databases: database,
            extra: ProjectExtra {
                logical_id: wire.logical_id,
                default_region: wire.default_region,
                workspace: Some(wire.workspace),
                url: wire.url,
            },
        }
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct WireDatabase {
    id: String,
    name: Option<String>,
    status: String,
    created_at: DateTime,
    url: Option<String>,
    is_default: Option<bool>,
    default_connection_id: Option<String>,
    #[serde(default)]
    connections: Vec<WireConnection>,
    project: Option<Reference>,
    region: Option<WireRegion>,
    source: Option<DatabaseSource>,
    branch_id: Option<String>,
    logical_id: Option<String>,
    connection_string: Option<Secret>,
}

#[derive(Deserialize)]
struct WireRegion {
    id: String,
    name: Option<String>,
}

impl From<WireDatabase> for Database {
    fn from(wire: WireDatabase) -> Self {
        let id = DatabaseId::from(wire.id);
        let connections: Vec<Connection> =
            wire.connections.into_iter().map(|connection| connection.of(Some(&id))).collect();
        let ways = || connections.iter().filter_map(|connection| connection.extra.endpoints.as_ref());
        let direct = ways().find_map(|ways| direct_connection(ways.direct.as_ref()?.connection_string.as_ref()?));
        let accelerated = ways().find_map(|ways| ways.accelerate.as_ref()?.connection_string.clone());
        let (region, region_name) = wire.region.map(|region| (region.id, region.name)).unzip();
        Database {
            name: wire.name,
            project_id: wire.project.as_ref().map(|project| project.id.as_str()).unwrap_or_default().into(),
            region: region.map(Into::into),
            status: match wire.status.as_str() {
                "ready" => DatabaseStatus::Active,
                other => other.into(),
            },
            connection_string: wire.connection_string.or(accelerated),
            api_keys: None,
            direct_connection: direct,
            created_at: wire.created_at,
            updated_at: None,
            extra: DatabaseExtra {
                is_default: wire.is_default,
                default_connection_id: wire.default_connection_id.map(Into::into),
                connections: Some(connections),
                project: wire.project,
                region_name: region_name.flatten(),
                source: wire.source,
                branch_id: wire.branch_id,
                logical_id: wire.logical_id,
                url: wire.url,
            },
            id,
        }
    }
}

/// The parts of a PostgreSQL connection string, as the documented contract names them.
fn direct_connection(string: &Secret) -> Option<DirectConnection> {
    let url = Url::parse(string.expose()).ok()?;
    let decode = |text: &str| percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned();
    Some(DirectConnection {
        host: decode(url.host_str()?).trim_matches(['[', ']']).to_owned(),
        port: url.port().unwrap_or(5432).into(),
        username: decode(url.username()),
        password: decode(url.password()?).into(),
        database: decode(url.path().trim_start_matches('/')),
    })
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct WireConnection {
    id: String,
    created_at: DateTime,
    kind: String,
    name: Option<String>,
    url: Option<String>,
    #[serde(default)]
    endpoints: Endpoints,
    database: Option<Reference>,
    connection_string: Option<Secret>,
    host: Option<String>,
    user: Option<String>,
    pass: Option<Secret>,
}

impl WireConnection {
    /// The connection, of a database that is known from elsewhere where it does not say.
    fn of(self, database: Option<&DatabaseId>) -> Connection {
        let way = match self.kind.as_str() {
            "accelerate" => &self.endpoints.accelerate,
            _ => &self.endpoints.direct,
        };
        let string = way.as_ref().and_then(|way| way.connection_string.clone());
        let named = self.database.as_ref().map(|database| DatabaseId::from(database.id.as_str()));
        Connection {
            id: self.id.into(),
            database_id: named.or_else(|| database.cloned()).unwrap_or_else(|| "".into()),
            kind: match self.kind.as_str() {
                "postgres" => ConnectionType::Direct,
                "accelerate" => ConnectionType::Prisma,
                other => other.into(),
            },
            connection_string: string.or(self.connection_string),
            created_at: self.created_at,
            extra: ConnectionExtra {
                name: self.name,
                endpoints: Some(self.endpoints),
                database: self.database,
                host: self.host,
                user: self.user,
                pass: self.pass,
                url: self.url,
            },
        }
    }
}

impl From<WireConnection> for Connection {
    fn from(wire: WireConnection) -> Self {
        wire.of(None)
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct WireIntegration {
    id: String,
    created_at: DateTime,
    url: Option<String>,
    scopes: Vec<String>,
    client: IntegrationClient,
    created_by_user: IntegrationUser,
}

impl From<WireIntegration> for Integration {
    fn from(wire: WireIntegration) -> Self {
        Integration {
            id: wire.id.into(),
            name: wire.client.name.clone(),
            provider: None,
            status: None,
            created_at: wire.created_at,
            extra: IntegrationExtra {
                scopes: Some(wire.scopes),
                client: Some(wire.client),
                created_by_user: Some(wire.created_by_user),
                url: wire.url,
            },
        }
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct WireBackup {
    id: String,
    backup_type: String,
    created_at: DateTime,
    size: Option<Number>,
    status: String,
}

impl WireBackup {
    fn of(self, database: &DatabaseId) -> DatabaseBackup {
        let wire = self;
        DatabaseBackup {
            id: wire.id.into(),
            database_id: database.clone(),
            // There is no other kind.
            kind: BackupType::Automatic,
            status: match wire.status.as_str() {
                "running" => BackupStatus::InProgress,
                other => other.into(),
            },
            size_bytes: wire.size.as_ref().and_then(as_integer),
            created_at: wire.created_at,
            completed_at: None,
            backup_type: Some(wire.backup_type),
        }
    }
}

/// A JSON number as a whole one.
#[allow(clippy::cast_possible_truncation)] // `as` saturates, and no count here comes near its ends.
fn as_integer(number: &Number) -> Option<i64> {
    number.as_i64().or_else(|| number.as_f64().map(|number| number.round() as i64))
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct WireUsage {
    period: WirePeriod,
    metrics: WireMetrics,
    generated_at: Option<DateTime>,
}

#[derive(Deserialize)]
struct WirePeriod {
    start: String,
    end: String,
}

#[derive(Deserialize)]
struct WireMetrics {
    operations: Option<WireMetric>,
    storage: Option<WireMetric>,
}

#[derive(Deserialize)]
struct WireMetric {
    used: Number,
}

impl WireUsage {
    fn of(self, database: &DatabaseId) -> DatabaseUsage {
        let wire = self;
        // The day alone, as the documented contract writes it.
        let day = |time: String| time.split_once('T').map(|(day, _)| day.to_owned()).unwrap_or(time);
        let bytes = |gib: &Number| as_integer(&Number::from_f64(gib.as_f64()? * BYTES_PER_GIB)?);
        DatabaseUsage {
            database_id: database.clone(),
            period: UsagePeriod { start_date: Some(day(wire.period.start)), end_date: Some(day(wire.period.end)) },
            storage: wire
                .metrics
                .storage
                .map(|storage| StorageUsage { used_bytes: bytes(&storage.used), limit_bytes: None }),
            queries: wire.metrics.operations.map(|operations| QueryUsage {
                total_count: as_integer(&operations.used),
                read_count: None,
                write_count: None,
            }),
            connections: None,
            generated_at: wire.generated_at,
        }
    }
}
