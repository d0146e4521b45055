//! How the server of a data directory is found: a lock that it holds, and a file that names its address.

use std::fs::{File, OpenOptions, TryLockError};
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::path::Path;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::data_dir::DataDir;
use ppg_core::error::{Error, Result};
use ppg_core::fs::durable;
use ppg_core::secret::Secret;
use ppg_postgres::files;
use ppg_postgres::install::PgInstall;

/// Time that a listening port on this machine may take to accept.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(1);

/// Path prefix of the documented API, used by `--local`.
pub(crate) const DOCUMENTED_PATH: &str = "/documented/v1";
/// Path prefix of the live API, as on api.prisma.io.
pub(crate) const LIVE_PATH: &str = "/v1";

/// The address of a running local server, and its credentials.
#[derive(Debug, Clone)]
pub struct ServerEndpoint {
    /// Base URL of the documented API: `http://127.0.0.1:PORT/documented/v1`.
    pub url: String,
    /// Base URL of the live API: `http://127.0.0.1:PORT/v1`. `None` for a running server of an earlier version.
    pub live_url: Option<String>,
    /// The owner's bearer token for both APIs.
    pub token: Secret,
    /// The code that sign-in pages ask for if the system cannot tell who owns the connection: eight characters and a
    /// dash.
    pub sign_in_code: Secret,
    /// Process ID of the server.
    pub pid: u32,
}

/// The content of `server.json`, readable by its owner only.
#[derive(Debug, Serialize, Deserialize)]
struct RuntimeRecord {
    url: String,
    /// Missing in files of earlier versions.
    #[serde(default)]
    live_url: Option<String>,
    port: u16,
    pid: u32,
    token: String,
    /// Missing in files of earlier versions.
    #[serde(default)]
    sign_in_code: String,
}

/// Writes `server.json`. The server can be found from here on.
///
/// # Errors
///
/// `Failed` if the file cannot be written.
pub(crate) fn publish(home: &DataDir, port: u16, token: &Secret, sign_in_code: &Secret) -> Result<()> {
    let record = RuntimeRecord {
        url: format!("http://127.0.0.1:{port}{DOCUMENTED_PATH}"),
        live_url: Some(format!("http://127.0.0.1:{port}{LIVE_PATH}")),
        port,
        pid: std::process::id(),
        token: token.expose().to_owned(),
        sign_in_code: sign_in_code.expose().to_owned(),
    };
    write(&home.server_file(), &record)
}

/// Removes `server.json`. Returns whether it existed: a server that stopped cleanly has removed it itself.
///
/// # Errors
///
/// `Failed` if the file cannot be removed.
pub(crate) fn remove(home: &DataDir) -> Result<bool> {
    let path = home.server_file();
    let was_there = path.exists();
    files::remove_file(&path)?;
    Ok(was_there)
}

/// Finds the server of a data directory, if it runs and answers. The file of a killed server does not count, because
/// its lock is free.
pub fn find_running(home: &DataDir) -> Option<ServerEndpoint> {
    if !is_locked(&home.server_lock()) {
        return None;
    }
    let record: RuntimeRecord = serde_json::from_slice(&std::fs::read(home.server_file()).ok()?).ok()?;
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, record.port));
    TcpStream::connect_timeout(&address, CONNECT_TIMEOUT).ok()?;
    Some(ServerEndpoint {
        url: record.url,
        live_url: record.live_url,
        token: record.token.into(),
        sign_in_code: record.sign_in_code.into(),
        pid: record.pid,
    })
}

/// A file lock, held until it is dropped or the process ends in any way.
#[derive(Debug)]
pub(crate) struct ServerLock {
    _file: File,
}

/// Takes the lock. `None` if another process holds it.
///
/// # Errors
///
/// `Failed` if the lock file cannot be opened or locked.
pub(crate) fn try_lock(path: &Path) -> Result<Option<ServerLock>> {
    let file = open(path).map_err(|error| Error::io(format!("cannot open {}", path.display()), &error))?;
    match file.try_lock() {
        Ok(()) => Ok(Some(ServerLock { _file: file })),
        Err(TryLockError::WouldBlock) => Ok(None),
        Err(TryLockError::Error(error)) => Err(Error::io(format!("cannot lock {}", path.display()), &error)),
    }
}

/// Takes the lock, waiting up to `limit`. `None` after that.
///
/// # Errors
///
/// `Failed` if the lock file cannot be opened or locked.
pub(crate) async fn lock_within(path: &Path, limit: Duration) -> Result<Option<ServerLock>> {
    let deadline = tokio::time::Instant::now() + limit;
    loop {
        match try_lock(path)? {
            Some(lock) => return Ok(Some(lock)),
            None if tokio::time::Instant::now() >= deadline => return Ok(None),
            // Polls, because a blocking lock call could not be cancelled.
            None => tokio::time::sleep(Duration::from_millis(20)).await,
        }
    }
}

/// Whether another process holds the lock. Uses a shared lock, so that two concurrent checks do not see each other.
pub(crate) fn is_locked(path: &Path) -> bool {
    let Ok(file) = File::open(path) else { return false };
    matches!(file.try_lock_shared(), Err(TryLockError::WouldBlock))
}

fn open(path: &Path) -> std::io::Result<File> {
    durable::owner_only(OpenOptions::new().write(true).create(true).truncate(false)).open(path)
}

/// The content of `engine.json`: the PostgreSQL that runs the clusters, so that they can be stopped without a server.
#[derive(Serialize, Deserialize)]
struct EngineRecord {
    bin: std::path::PathBuf,
    version: String,
    major: u32,
}

/// Writes `engine.json`.
///
/// # Errors
///
/// `Failed` if the file cannot be written.
pub(crate) fn write_engine(home: &DataDir, engine: &PgInstall) -> Result<()> {
    let record = EngineRecord { bin: engine.bin.clone(), version: engine.version.clone(), major: engine.major };
    write(&home.engine_file(), &record)
}

/// Reads `engine.json`. `None` before the first start.
pub(crate) fn read_engine(home: &DataDir) -> Option<PgInstall> {
    let record: EngineRecord = serde_json::from_slice(&std::fs::read(home.engine_file()).ok()?).ok()?;
    Some(PgInstall { bin: record.bin, version: record.version, major: record.major })
}

fn write(path: &Path, content: &impl Serialize) -> Result<()> {
    let content = serde_json::to_vec_pretty(content).map_err(|error| Error::failed(error.to_string()))?;
    durable::replace(path, &content).map_err(|error| Error::io(format!("cannot write {}", path.display()), &error))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    #[test]
    fn what_a_killed_server_left_behind_is_no_server() {
        let root = tempfile::tempdir().unwrap();
        let home = DataDir::new(root.path(), root.path(), Some(root.path()));
        let listener = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        publish(&home, port, &"token".into(), &"ABCD-EFGH".into()).unwrap();
        assert!(find_running(&home).is_none(), "nobody holds the lock");
        let lock = try_lock(&home.server_lock()).unwrap().unwrap();
        let found = find_running(&home).unwrap();
        assert_eq!((found.url, found.token.expose()), (format!("http://127.0.0.1:{port}/documented/v1"), "token"));
        assert_eq!(found.live_url, Some(format!("http://127.0.0.1:{port}/v1")));
        assert_eq!(found.sign_in_code.expose(), "ABCD-EFGH");
        assert!(try_lock(&home.server_lock()).unwrap().is_none(), "there is only one");
        drop(listener);
        assert!(find_running(&home).is_none(), "nobody answers");
        drop(lock);
        assert!(!is_locked(&home.server_lock()));
    }
}
