//! How the one server of a home is found: a lock that it holds while it lives, and a file that says where it answers.

use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::path::Path;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::data_dir::DataDir;
use ppg_core::error::{Error, Result};
use ppg_core::fs::{AtomicWrite, LockedFile};
use ppg_core::secret::Secret;
use ppg_postgres::files;
use ppg_postgres::install::PgInstall;

/// How long a listening port on this machine may take to say so.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(1);

/// Where the documented contract is spoken: what `ppg --local` uses.
pub(crate) const DOCUMENTED_PATH: &str = "/documented/v1";
/// Where the contract of api.prisma.io is.
pub(crate) const LIVE_PATH: &str = "/v1";

/// Where the local Management API answers.
#[derive(Debug, Clone)]
pub struct ServerEndpoint {
    /// `http://127.0.0.1:PORT/documented/v1`: the documented contract.
    pub url: String,
    /// `http://127.0.0.1:PORT/v1`: the contract of api.prisma.io. None of a server of an earlier version that still runs.
    pub live_url: Option<String>,
    /// The bearer token for it.
    pub token: Secret,
    /// What the sign-in pages ask for where the system cannot say whose browser it is: eight characters and a dash.
    pub sign_in_code: Secret,
    /// The server's process.
    pub pid: u32,
}

/// The content of `server.json`, readable for its owner alone.
#[derive(Debug, Serialize, Deserialize)]
struct RuntimeRecord {
    url: String,
    /// A server of an earlier version has none.
    #[serde(default)]
    live_url: Option<String>,
    port: u16,
    pid: u32,
    token: String,
    /// A server of an earlier version has none.
    #[serde(default)]
    sign_in_code: String,
}

/// Writes `server.json`: from here on the server is found.
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

/// Removes `server.json`. Says whether there was one, which a server that ended as it should has removed itself.
pub(crate) fn remove(home: &DataDir) -> Result<bool> {
    let path = home.server_file();
    let was_there = path.exists();
    files::remove_file(&path)?;
    Ok(was_there)
}

/// The server of this home if it runs and answers. A file that a killed one left behind doesn't count: its lock is
/// free.
pub fn find_running(home: &DataDir) -> Option<ServerEndpoint> {
    if !LockedFile::is_held(&home.server_lock()) {
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

/// The content of `engine.json`: what the clusters run with, for whoever has to stop them without a server.
#[derive(Serialize, Deserialize)]
struct EngineRecord {
    bin: std::path::PathBuf,
    version: String,
    major: u32,
}

/// Writes `engine.json`.
pub(crate) fn write_engine(home: &DataDir, engine: &PgInstall) -> Result<()> {
    let record = EngineRecord { bin: engine.bin.clone(), version: engine.version.clone(), major: engine.major };
    write(&home.engine_file(), &record)
}

/// What `engine.json` says; `None` before the first start.
pub(crate) fn read_engine(home: &DataDir) -> Option<PgInstall> {
    let record: EngineRecord = serde_json::from_slice(&std::fs::read(home.engine_file()).ok()?).ok()?;
    Some(PgInstall { bin: record.bin, version: record.version, major: record.major })
}

fn write(path: &Path, content: &impl Serialize) -> Result<()> {
    let content = serde_json::to_vec_pretty(content).map_err(|error| Error::failed(error.to_string()))?;
    AtomicWrite::STATE.write(path, &content)
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
        let lock = LockedFile::try_acquire(&home.server_lock()).unwrap().unwrap();
        let found = find_running(&home).unwrap();
        assert_eq!((found.url, found.token.expose()), (format!("http://127.0.0.1:{port}/documented/v1"), "token"));
        assert_eq!(found.live_url, Some(format!("http://127.0.0.1:{port}/v1")));
        assert_eq!(found.sign_in_code.expose(), "ABCD-EFGH");
        assert!(LockedFile::try_acquire(&home.server_lock()).unwrap().is_none(), "there is only one");
        drop(listener);
        assert!(find_running(&home).is_none(), "nobody answers");
        drop(lock);
        assert!(!LockedFile::is_held(&home.server_lock()));
    }
}
