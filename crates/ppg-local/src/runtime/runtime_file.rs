//! How the server of a data directory is found: a lock that it holds, and a file that names its address.

use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::json_file;
use crate::data_dir::DataDir;
use ppg_core::error::Result;
use ppg_core::fs::LockedFile;
use ppg_core::secret::Secret;
use ppg_postgres::files;

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
pub(crate) fn publish(data_dir: &DataDir, port: u16, token: &Secret, sign_in_code: &Secret) -> Result<()> {
    let record = RuntimeRecord {
        url: format!("http://127.0.0.1:{port}{DOCUMENTED_PATH}"),
        live_url: Some(format!("http://127.0.0.1:{port}{LIVE_PATH}")),
        port,
        pid: std::process::id(),
        token: token.expose().to_owned(),
        sign_in_code: sign_in_code.expose().to_owned(),
    };
    json_file::write(&data_dir.server_file(), &record)
}

/// Removes `server.json`. Returns whether it existed: a server that stopped cleanly has removed it itself.
///
/// # Errors
///
/// `Failed` if the file cannot be removed.
pub(crate) fn remove(data_dir: &DataDir) -> Result<bool> {
    let path = data_dir.server_file();
    let was_there = path.exists();
    files::remove_file(&path)?;
    Ok(was_there)
}

/// Finds the server of a data directory, if it runs and answers. The file of a killed server does not count, because
/// its lock is free.
pub fn find_running(data_dir: &DataDir) -> Option<ServerEndpoint> {
    if !LockedFile::is_held(&data_dir.server_lock()) {
        return None;
    }
    let record: RuntimeRecord = serde_json::from_slice(&std::fs::read(data_dir.server_file()).ok()?).ok()?;
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    #[test]
    fn files_of_a_killed_server_are_ignored() {
        let root = tempfile::tempdir().unwrap();
        let data_dir = DataDir::new(root.path(), root.path(), Some(root.path()));
        let listener = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        publish(&data_dir, port, &"token".into(), &"ABCD-EFGH".into()).unwrap();
        assert!(find_running(&data_dir).is_none(), "the lock is free");
        let lock = LockedFile::try_acquire(&data_dir.server_lock()).unwrap().unwrap();
        let found = find_running(&data_dir).unwrap();
        assert_eq!((found.url, found.token.expose()), (format!("http://127.0.0.1:{port}/documented/v1"), "token"));
        assert_eq!(found.live_url, Some(format!("http://127.0.0.1:{port}/v1")));
        assert_eq!(found.sign_in_code.expose(), "ABCD-EFGH");
        assert!(LockedFile::try_acquire(&data_dir.server_lock()).unwrap().is_none(), "the lock is exclusive");
        drop(listener);
        assert!(find_running(&data_dir).is_none(), "the port is closed");
        drop(lock);
        assert!(!LockedFile::is_held(&data_dir.server_lock()));
    }
}
