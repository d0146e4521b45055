//! Replaces this process by another program.

use std::ffi::OsStr;
use std::path::Path;
use std::process::Command;

use ppg_core::error::{Error, Kind, Result};
use ppg_core::secret::Secret;

/// Runs `program` with `variables` in its environment. On Unix it replaces this process, so signals and the exit code
/// need no forwarding; elsewhere this process waits and exits with its code.
///
/// # Errors
/// `ProgramNotFound` (exit 127) if there is no such program, `NotRunnable` (exit 126) if it cannot be run, as in shells.
pub(crate) fn exec<A: AsRef<OsStr>>(program: &Path, arguments: &[A], variables: &[(String, Secret)]) -> Result<()> {
    let mut command = Command::new(program);
    command.args(arguments).envs(variables.iter().map(|(name, value)| (name, value.expose())));
    let failed = |error: std::io::Error| {
        let kind = if error.kind() == std::io::ErrorKind::NotFound { Kind::ProgramNotFound } else { Kind::NotRunnable };
        let what = ppg_core::text::escape_control(&program.to_string_lossy()).into_owned();
        let reason = Error::io(format!("cannot run {what}"), &error);
        Error::new(kind, reason.message())
    };
    #[cfg(unix)]
    {
        use std::os::unix::process::CommandExt;
        Err(failed(command.exec()))
    }
    #[cfg(not(unix))]
    {
        let status = command.status().map_err(failed)?;
        std::process::exit(status.code().unwrap_or(1))
    }
}
