//! `engine.json`: the PostgreSQL installation that runs the clusters.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::json_file;
use crate::data_dir::DataDir;
use ppg_core::error::Result;
use ppg_postgres::install::PgInstall;

/// The content of `engine.json`: the PostgreSQL that runs the clusters, so that they can be stopped without a server.
#[derive(Serialize, Deserialize)]
struct InstallRecord {
    bin: PathBuf,
    version: String,
    major: u32,
}

/// Records the installation in `engine.json`.
///
/// # Errors
///
/// `Failed` if the file cannot be written.
pub(crate) fn write(data_dir: &DataDir, install: &PgInstall) -> Result<()> {
    let record = InstallRecord { bin: install.bin.clone(), version: install.version.clone(), major: install.major };
    json_file::write(&data_dir.engine_file(), &record)
}

/// Reads `engine.json`. `None` before the first start.
pub(crate) fn read(data_dir: &DataDir) -> Option<PgInstall> {
    let record: InstallRecord = serde_json::from_slice(&std::fs::read(data_dir.engine_file()).ok()?).ok()?;
    Some(PgInstall { bin: record.bin, version: record.version, major: record.major })
}
