//! Starts the server in the background.

use std::ffi::OsString;
use std::fs::{File, OpenOptions};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use super::control::lock_control;
use crate::data_dir::DataDir;
use crate::runtime::log;
use crate::runtime::runtime_file::{self, ServerEndpoint};
use crate::server::serve::StartOptions;
use ppg_core::error::{Error, Remedy, Result};
use ppg_core::fs::owner_only;
use ppg_postgres::install::PgInstall;
use ppg_postgres::progress::Progress;

/// Time that a started server may take to answer. Its databases become ready later.
const START_TIMEOUT: Duration = Duration::from_secs(30);

/// Interval at which a starting server is looked for.
const POLL_INTERVAL: Duration = Duration::from_millis(5);

/// Starts the server in the background unless it runs, and returns once it answers. When several processes call this at
/// once, one server is started and all get its endpoint.
///
/// The server is this very program with the arguments `local serve --detached` and, if set, `--postgres-bin DIRECTORY`.
/// It finds the same data directory through the environment, and then rids itself of it and of all else that it has from
/// the caller.
///
/// # Errors
///
/// `Failed` if the data directory cannot be prepared, PostgreSQL cannot be found or downloaded, another process holds
/// the control lock for 10 minutes, or the server does not answer within 30 s.
pub async fn start(data_dir: &DataDir, options: &StartOptions, progress: &dyn Progress) -> Result<ServerEndpoint> {
    let program = std::env::current_exe().map_err(|error| Error::io("cannot find this program", &error))?;
    let mut arguments: Vec<OsString> = ["local", "serve", "--detached"].map(OsString::from).into();
    if let Some(bin) = &options.postgres_bin {
        arguments.extend(["--postgres-bin".into(), bin.into()]);
    }
    let mut command = Command::new(program);
    command.args(arguments);
    start_with_command(data_dir, options, progress, command).await
}

/// Like [`start`], with another command to run the server. For tests.
///
/// # Errors
///
/// Those of [`start`].
#[doc(hidden)]
pub async fn start_with_command(
    data_dir: &DataDir,
    options: &StartOptions,
    progress: &dyn Progress,
    command: Command,
) -> Result<ServerEndpoint> {
    if let Some(endpoint) = runtime_file::find_running(data_dir) {
        return Ok(endpoint);
    }
    data_dir.prepare()?;
    let _control = lock_control(data_dir).await?;
    if let Some(endpoint) = runtime_file::find_running(data_dir) {
        return Ok(endpoint);
    }
    // Here the user sees the progress of the download. The server then finds the installation.
    PgInstall::find(&data_dir.cache, options.postgres_bin.as_deref(), progress).await?;
    progress.step("Starting the local server");
    let path = data_dir.log_file();
    let (output, size) = open_log(&path)?;
    let mut child = spawn_server(command, output)?;
    let deadline = Instant::now() + START_TIMEOUT;
    loop {
        if let Some(endpoint) = runtime_file::find_running(data_dir) {
            return Ok(endpoint);
        }
        let ended = child.try_wait().map_err(|error| Error::io("the local server", &error))?;
        if let Some(status) = ended {
            // A server started by another process may have been faster.
            if let Some(endpoint) = runtime_file::find_running(data_dir) {
                return Ok(endpoint);
            }
            return Err(start_error(&format!("the local server exited at once ({status})"), &path, size));
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
    Error::failed(message).hint(Remedy::ShowLocalLogs)
}

/// Opens the log of the server for appending. Returns it with its size.
///
/// # Errors
///
/// `Failed` if the file cannot be opened.
pub(crate) fn open_log(path: &Path) -> Result<(File, u64)> {
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
