//! Turns the process that a command started into a server that keeps nothing of its caller.
//!
//! A shell that started the first command of a session may hold a lock, wait for the end of a pipe, stand in a directory
//! that is to be unmounted, and have secrets in its environment. A server that inherited any of it would hold the lock,
//! keep the pipe open and the directory busy until it is stopped, and PostgreSQL with it.

use std::ffi::OsString;
use std::process::{Command, Stdio};

use super::start::open_log;
use crate::data_dir::DataDir;
use ppg_core::error::{Error, Result};
use ppg_core::process;

/// Variables of the caller that the server needs: where programs, libraries and the user's directories are, and its own
/// settings. Tokens, connection strings, proxies and preloaded libraries stay behind.
const KEPT_VARIABLES: [&str; 12] = [
    "PATH",
    "HOME",
    "USER",
    "LOGNAME",
    "LD_LIBRARY_PATH",
    "DYLD_LIBRARY_PATH",
    "DYLD_FALLBACK_LIBRARY_PATH",
    "XDG_CONFIG_HOME",
    "XDG_DATA_HOME",
    "XDG_CACHE_HOME",
    "PPG_LOCAL_TOKEN_LIFETIME",
    "PPG_LOCAL_GITHUB_ISSUER",
];

/// Replaces this process by this program with `arguments`: in the root directory, with the server's log as its output, with
/// a few variables of the caller and those of `variables`, and without any other descriptor or limit of it. Returns only if
/// that fails, or if this process leads a process group: then the server is started as a process of its own, because the
/// leader of a group cannot leave its session.
///
/// # Errors
///
/// `Failed` if the data directory cannot be prepared, the log cannot be written or the program cannot be started.
pub fn detach(data_dir: &DataDir, arguments: &[OsString], variables: &[(&str, OsString)]) -> Result<()> {
    data_dir.prepare()?;
    let program = std::env::current_exe().map_err(|error| Error::io("cannot find this program", &error))?;
    let (output, _) = open_log(&data_dir.log_file())?;
    let errors = output.try_clone().map_err(|error| Error::io("cannot write the log", &error))?;
    let mut server = Command::new(program);
    #[expect(clippy::disallowed_methods, reason = "passes these few variables on to the server")]
    let kept = KEPT_VARIABLES.iter().filter_map(|name| Some((name, std::env::var_os(name)?)));
    server.args(arguments).env_clear().envs(kept).envs(variables.iter().map(|(name, value)| (name, value)));
    server.current_dir("/").stdin(Stdio::null()).stdout(output).stderr(errors);
    process::lift_soft_limits();
    let failed = |error| Error::io("cannot start the local server", &error);
    if rustix::process::getpgrp() == rustix::process::getpid() {
        process::keep_descriptors();
        return server.spawn().map(drop).map_err(failed);
    }
    Err(failed(process::exec_without_descriptors(&mut server)))
}
