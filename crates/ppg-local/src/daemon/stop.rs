//! Stops the server, and deletes the data of local mode.

use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use super::control::lock_control;
use crate::data_dir::DataDir;
use crate::runtime::postgres_file;
use crate::runtime::runtime_file::{self, ServerEndpoint};
use crate::state::migration;
use crate::supervisor;
use ppg_core::error::{Error, Remedy, Result};
use ppg_core::fs::LockedFile;
use ppg_postgres::files;
use ppg_postgres::os_user::OsUser;

/// Time that a server may take to stop: open requests, then PostgreSQL's 10 s and a margin.
const STOP_TIMEOUT: Duration = Duration::from_secs(40);

/// Stops the server and all its PostgreSQL processes, including those that a killed server left running. Returns
/// `false` if nothing ran.
///
/// # Errors
///
/// `Failed` if the server or a cluster does not stop, or another process holds the control lock for 10 minutes.
pub async fn stop(data_dir: &DataDir) -> Result<bool> {
    if !data_dir.data.is_dir() {
        return Ok(false);
    }
    let _control = lock_control(data_dir).await?;
    let (_lock, stopped) = stop_and_lock(data_dir).await?;
    Ok(stopped)
}

/// Stops the server and deletes all data: projects, databases, backups, usage. The PostgreSQL installation stays.
///
/// # Errors
///
/// Those of [`stop`]; `Failed` if files cannot be deleted.
pub async fn reset(data_dir: &DataDir) -> Result<()> {
    if !data_dir.data.is_dir() {
        return Ok(());
    }
    let _control = lock_control(data_dir).await?;
    let (_lock, _) = stop_and_lock(data_dir).await?;
    // The state file goes last: as long as it exists, an interrupted reset is noticed and can be repeated.
    let directories = [data_dir.clusters(), data_dir.backups(), data_dir.templates()];
    let files = [data_dir.usage_file(), data_dir.engine_file(), data_dir.log_file(), data_dir.state_file()];
    for path in directories {
        files::remove_tree(&path)?;
    }
    for path in files {
        files::remove_file(&path)?;
    }
    Ok(())
}

/// Stops the server. No server can start while the returned lock lives.
async fn stop_and_lock(data_dir: &DataDir) -> Result<(LockedFile, bool)> {
    let deadline = Instant::now() + STOP_TIMEOUT;
    let mut stopped = false;
    let lock = loop {
        if let Some(lock) = LockedFile::try_acquire(&data_dir.server_lock())? {
            break lock;
        }
        // Ask repeatedly: the server may still be starting.
        if let Some(endpoint) = runtime_file::find_running(data_dir) {
            stopped = true;
            let _ = tokio::time::timeout(Duration::from_secs(2), request_stop(&endpoint)).await;
        }
        if Instant::now() >= deadline {
            return Err(Error::failed("the local server does not stop").hint(Remedy::ShowLocalLogs));
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    };
    runtime_file::remove(data_dir)?;
    if let (Some(found), Some(install)) =
        (migration::read(&data_dir.state_file()).ok().flatten(), postgres_file::read(data_dir))
    {
        stopped |= supervisor::stop_orphans(data_dir, &found.state, &install, &OsUser::for_postgres()?).await?;
    }
    Ok((lock, stopped))
}

/// Sends `POST /local/stop` over a plain socket: one request of five lines to this machine is not worth the setup of an
/// HTTP client and its TLS.
async fn request_stop(endpoint: &ServerEndpoint) -> Result<()> {
    // A server of an earlier version has another path in its URL, so only the host is used.
    let host = endpoint.url.trim_start_matches("http://").split('/').next().unwrap_or_default();
    let mut stream = TcpStream::connect(host).await?;
    let request = format!(
        "POST /local/stop HTTP/1.1\r\nHost: {host}\r\nAuthorization: Bearer {}\r\nContent-Length: 0\r\n\
         Connection: close\r\n\r\n",
        endpoint.token.expose()
    );
    stream.write_all(request.as_bytes()).await?;
    let mut response = Vec::new();
    stream.read_to_end(&mut response).await?;
    if response.starts_with(b"HTTP/1.1 202") {
        return Ok(());
    }
    Err(Error::failed("the local server refuses to stop"))
}
