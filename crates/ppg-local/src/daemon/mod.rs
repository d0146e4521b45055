//! The server from outside: starting it in the background, finding it, stopping it, throwing its data away.

pub(crate) mod log;
pub(crate) mod ports;
pub(crate) mod runtime_file;

use std::ffi::OsString;
use std::fs::{File, OpenOptions};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde::Serialize;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::data_dir::DataDir;
use crate::server::serve::StartOptions;
use crate::state::migration;
use crate::supervisor;
use ppg_api::types::values::{DatabaseId, DatabaseStatus, ProjectId};
use ppg_core::error::{Error, Result};
use ppg_core::fs::{LockedFile, owner_only};
use ppg_core::secret::Secret;
use ppg_postgres::files;
use ppg_postgres::install::PgInstall;
use ppg_postgres::os_user::OsUser;
use ppg_postgres::progress::Progress;
use runtime_file::ServerEndpoint;

/// How long a started server may take until it answers. Its databases come up afterwards.
const START_TIMEOUT: Duration = Duration::from_secs(30);
/// How long somebody else who starts, stops or resets may take; an engine may have to be fetched meanwhile.
const CONTROL_LOCK_TIMEOUT: Duration = Duration::from_secs(600);
/// How long a server may take to stop: its last requests, then PostgreSQL's 10 s and some.
const STOP_TIMEOUT: Duration = Duration::from_secs(40);
/// How often a server that is starting is looked for.
const POLL_INTERVAL: Duration = Duration::from_millis(5);

/// What `ppg local status` shows.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct LocalStatus {
    /// Whether the server answers.
    pub running: bool,
    /// Where, if it does, as `--local` uses it: `http://127.0.0.1:PORT/documented/v1`.
    pub url: Option<String>,
    /// Where, if it does, as programs made for api.prisma.io use it: `http://127.0.0.1:PORT/v1`.
    pub live_url: Option<String>,
    /// The server's process, if it runs.
    pub pid: Option<u32>,
    /// What the sign-in page asks for where the system cannot say that its reader is the owner.
    pub sign_in_code: Option<Secret>,
    /// Where state, databases and backups are.
    pub data_directory: PathBuf,
    /// The server's log.
    pub log: PathBuf,
    /// The PostgreSQL that is used; none before the first start.
    pub engine: Option<PostgresStatus>,
    /// All databases, oldest first.
    pub databases: Vec<LocalDatabase>,
}

/// The PostgreSQL that local mode uses.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PostgresStatus {
    /// Such as `17.10`.
    pub version: String,
    /// The directory of its programs.
    pub bin: PathBuf,
}

/// A database of local mode.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct LocalDatabase {
    /// Its ID.
    pub id: DatabaseId,
    /// Its name, if it has one.
    pub name: Option<String>,
    /// Its project.
    pub project_id: ProjectId,
    /// Its port on 127.0.0.1.
    pub port: u16,
    /// Its status as it was last written down; that it can be used it takes a running server for.
    pub status: DatabaseStatus,
}

/// Starts the server in the background unless it runs, and returns when it answers. When ten processes do this at
/// once, one server is started and all get its endpoint.
///
/// The server is this very program, called with `local serve --detached` and, where given, `--postgres-bin DIRECTORY`;
/// it finds the same home by the environment that it inherits.
pub async fn start(home: &DataDir, options: &StartOptions, progress: &dyn Progress) -> Result<ServerEndpoint> {
    let program = std::env::current_exe().map_err(|error| Error::io("cannot find this program", &error))?;
    let mut arguments: Vec<OsString> = ["local", "serve", "--detached"].map(OsString::from).into();
    if let Some(bin) = &options.postgres_bin {
        arguments.extend(["--postgres-bin".into(), bin.into()]);
    }
    let mut command = Command::new(program);
    command.args(arguments);
    start_with_command(home, options, progress, command).await
}

/// The same with another command for the server.
#[doc(hidden)]
pub async fn start_with_command(
    home: &DataDir,
    options: &StartOptions,
    progress: &dyn Progress,
    command: Command,
) -> Result<ServerEndpoint> {
    if let Some(endpoint) = runtime_file::find_running(home) {
        return Ok(endpoint);
    }
    home.prepare()?;
    let _control = lock_control(home).await?;
    if let Some(endpoint) = runtime_file::find_running(home) {
        return Ok(endpoint);
    }
    // Here, where somebody sees it: fetching takes a while. The server finds what is there then.
    PgInstall::find(&home.cache, options.postgres_bin.as_deref(), progress).await?;
    progress.step("Starting the local server");
    let path = home.log_file();
    let (output, size) = open_log(&path)?;
    let mut child = spawn_server(command, output)?;
    let deadline = Instant::now() + START_TIMEOUT;
    loop {
        if let Some(endpoint) = runtime_file::find_running(home) {
            return Ok(endpoint);
        }
        let ended = child.try_wait().map_err(|error| Error::io("the local server", &error))?;
        if let Some(status) = ended {
            // Somebody's `ppg local serve` may have been quicker.
            if let Some(endpoint) = runtime_file::find_running(home) {
                return Ok(endpoint);
            }
            return Err(start_error(&format!("the local server ended at once ({status})"), &path, size));
        }
        if Instant::now() >= deadline {
            let _ = child.kill();
            let _ = child.wait();
            return Err(start_error("the local server does not answer", &path, size));
        }
        tokio::time::sleep(POLL_INTERVAL).await;
    }
}

fn start_error(what: &str, log: &Path, from: u64) -> Error {
    let said = log::tail(log, from, 5);
    let message = if said.is_empty() { what.to_owned() } else { format!("{what}: {said}") };
    Error::failed(message).hint("ppg local logs shows more")
}

fn open_log(path: &Path) -> Result<(File, u64)> {
    let file = owner_only(OpenOptions::new().append(true).create(true)).open(path);
    let file = file.map_err(|error| Error::io(format!("cannot write {}", path.display()), &error))?;
    let size = file.metadata().map(|meta| meta.len()).unwrap_or(0);
    Ok((file, size))
}

fn spawn_server(mut command: Command, output: File) -> Result<Child> {
    let errors = output.try_clone().map_err(|error| Error::io("cannot write the log", &error))?;
    command.stdin(Stdio::null()).stdout(output).stderr(errors);
    #[cfg(windows)]
    {
        use std::os::windows::process::CommandExt;
        // DETACHED_PROCESS and CREATE_NEW_PROCESS_GROUP: no console of ours, no Ctrl-C of ours.
        command.creation_flags(0x0000_0008 | 0x0000_0200);
    }
    command.spawn().map_err(|error| Error::io("cannot start the local server", &error))
}

/// Stops the server and every PostgreSQL of it, also what a killed server left running. `false` if nothing ran.
pub async fn stop(home: &DataDir) -> Result<bool> {
    if !home.data.is_dir() {
        return Ok(false);
    }
    let _control = lock_control(home).await?;
    let (_lock, stopped) = stop_and_lock(home).await?;
    Ok(stopped)
}

/// Stops the server and removes all data: projects, databases, backups, usage. The engine stays.
pub async fn reset(home: &DataDir) -> Result<()> {
    if !home.data.is_dir() {
        return Ok(());
    }
    let _control = lock_control(home).await?;
    let (_lock, _) = stop_and_lock(home).await?;
    // The state last: while it is there, a reset that was interrupted can be seen and done again.
    let directories = [home.clusters(), home.backups(), home.templates()];
    let files = [home.usage_file(), home.engine_file(), home.log_file(), home.state_file()];
    for path in directories {
        files::remove_tree(&path)?;
    }
    for path in files {
        files::remove_file(&path)?;
    }
    Ok(())
}

/// What there is, whether the server runs or not.
pub async fn status(home: &DataDir) -> Result<LocalStatus> {
    let endpoint = runtime_file::find_running(home);
    let databases = migration::read(&home.state_file())?.map(|found| found.state.databases).unwrap_or_default();
    Ok(LocalStatus {
        running: endpoint.is_some(),
        pid: endpoint.as_ref().map(|endpoint| endpoint.pid),
        sign_in_code: endpoint.as_ref().map(|endpoint| endpoint.sign_in_code.clone()),
        live_url: endpoint.as_ref().and_then(|endpoint| endpoint.live_url.clone()),
        url: endpoint.map(|endpoint| endpoint.url),
        data_directory: home.data.clone(),
        log: home.log_file(),
        engine: runtime_file::read_engine(home)
            .map(|engine| PostgresStatus { version: engine.version, bin: engine.bin }),
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

/// The server's log file.
pub fn log_path(home: &DataDir) -> PathBuf {
    home.log_file()
}

async fn lock_control(home: &DataDir) -> Result<LockedFile> {
    let lock = LockedFile::acquire(&home.control_lock(), CONTROL_LOCK_TIMEOUT).await?;
    lock.ok_or_else(|| Error::failed("another ppg has been starting or stopping the local server for 10 minutes"))
}

/// Stops what runs; while the answer lives no server can start.
async fn stop_and_lock(home: &DataDir) -> Result<(LockedFile, bool)> {
    let deadline = Instant::now() + STOP_TIMEOUT;
    let mut stopped = false;
    let lock = loop {
        if let Some(lock) = LockedFile::try_acquire(&home.server_lock())? {
            break lock;
        }
        // Asked more than once: it may still be starting.
        if let Some(endpoint) = runtime_file::find_running(home) {
            stopped = true;
            let _ = tokio::time::timeout(Duration::from_secs(2), request_stop(&endpoint)).await;
        }
        if Instant::now() >= deadline {
            return Err(Error::failed("the local server does not stop").hint("ppg local logs may show why"));
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    };
    runtime_file::remove(home)?;
    if let (Some(found), Some(engine)) =
        (migration::read(&home.state_file()).ok().flatten(), runtime_file::read_engine(home))
    {
        stopped |= supervisor::stop_orphans(home, &found.state, &engine, &OsUser::for_postgres()?).await?;
    }
    Ok((lock, stopped))
}

/// `POST /local/stop`, written by hand: one request of five lines to this machine, for which a whole HTTP client, and
/// TLS with it, would have to be set up.
async fn request_stop(endpoint: &ServerEndpoint) -> Result<()> {
    // The path is another one where an earlier version's server still runs.
    let host = endpoint.url.trim_start_matches("http://").split('/').next().unwrap_or_default();
    let mut stream = TcpStream::connect(host).await?;
    let request = format!(
        "POST /local/stop HTTP/1.1\r\nHost: {host}\r\nAuthorization: Bearer {}\r\nContent-Length: 0\r\n\
         Connection: close\r\n\r\n",
        endpoint.token.expose()
    );
    stream.write_all(request.as_bytes()).await?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await?;
    if answer.starts_with(b"HTTP/1.1 202") {
        return Ok(());
    }
    Err(Error::failed("the local server refuses to stop"))
}
