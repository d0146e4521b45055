//! The status of local mode, whether its server runs or not.

use std::path::PathBuf;

use serde::Serialize;

use crate::data_dir::DataDir;
use crate::runtime::{postgres_file, runtime_file};
use crate::state::migration;
use ppg_api::types::values::{DatabaseId, DatabaseStatus, ProjectId};
use ppg_core::error::Result;
use ppg_core::secret::Secret;

/// What local mode consists of at the moment.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct LocalStatus {
    /// Whether the server is running and answers.
    pub running: bool,
    /// Base URL of the documented API if the server runs: `http://127.0.0.1:PORT/documented/v1`.
    pub url: Option<String>,
    /// Base URL of the live API, for programs made for api.prisma.io, if the server runs: `http://127.0.0.1:PORT/v1`.
    pub live_url: Option<String>,
    /// Process ID of the server if it runs.
    pub pid: Option<u32>,
    /// Code that the sign-in page asks for when the system cannot tell that its user owns the server.
    pub sign_in_code: Option<Secret>,
    /// Directory of the state, the databases and the backups.
    pub data_directory: PathBuf,
    /// Path of the server's log.
    pub log: PathBuf,
    /// PostgreSQL installation in use. `None` before the first start.
    pub engine: Option<PostgresStatus>,
    /// All databases, oldest first.
    pub databases: Vec<LocalDatabase>,
}

/// The PostgreSQL installation that local mode uses.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PostgresStatus {
    /// Version of the server, such as `17.10`.
    pub version: String,
    /// Directory of its programs.
    pub bin: PathBuf,
}

/// A database of local mode.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct LocalDatabase {
    /// ID of the database.
    pub id: DatabaseId,
    /// Name of the database, if it has one.
    pub name: Option<String>,
    /// ID of the project that owns it.
    pub project_id: ProjectId,
    /// Port of its cluster on 127.0.0.1.
    pub port: u16,
    /// Last recorded status. The database is reachable only while the server runs.
    pub status: DatabaseStatus,
}

/// The status of local mode, whether the server runs or not.
///
/// # Errors
///
/// `Failed` if the state file is damaged or was written by a newer version.
pub async fn status(data_dir: &DataDir) -> Result<LocalStatus> {
    let endpoint = runtime_file::find_running(data_dir);
    let databases = migration::read(&data_dir.state_file())?.map(|found| found.state.databases).unwrap_or_default();
    Ok(LocalStatus {
        running: endpoint.is_some(),
        pid: endpoint.as_ref().map(|endpoint| endpoint.pid),
        sign_in_code: endpoint.as_ref().map(|endpoint| endpoint.sign_in_code.clone()),
        live_url: endpoint.as_ref().and_then(|endpoint| endpoint.live_url.clone()),
        url: endpoint.map(|endpoint| endpoint.url),
        data_directory: data_dir.data.clone(),
        log: data_dir.log_file(),
        engine: postgres_file::read(data_dir).map(|engine| PostgresStatus { version: engine.version, bin: engine.bin }),
        databases: databases
            .into_iter()
            .map(|row| LocalDatabase {
                id: row.id,
                name: row.name,
                project_id: row.project_id,
                port: row.port,
                status: row.status,
            })
            .collect(),
    })
}

/// Path of the server's log file.
pub fn log_path(data_dir: &DataDir) -> PathBuf {
    data_dir.log_file()
}
