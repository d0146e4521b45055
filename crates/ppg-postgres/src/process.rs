//! Processes of PostgreSQL in the operating system: identified, signalled, detached.

use std::path::Path;

use tokio::process::Command;

use crate::install::PgInstall;
use ppg_core::error::{Error, Result};

/// Shutdown modes of a postmaster, with the names of PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shutdown {
    /// Disconnects the clients, writes everything to disk and exits.
    Fast,
    /// Exits at once; the next start recovers from the write-ahead log.
    Immediate,
    /// Kills the process (SIGKILL).
    Kill,
}

/// Puts the child into its own process group, so that Ctrl-C does not reach it and it outlives this process.
pub(crate) fn detach(command: &mut Command) {
    #[cfg(unix)]
    command.process_group(0);
    // CREATE_NEW_PROCESS_GROUP and CREATE_NO_WINDOW.
    #[cfg(windows)]
    command.creation_flags(0x0000_0200 | 0x0800_0000);
    command.kill_on_drop(false);
}

/// Whether `pid` is a running postmaster that was started on `data`. False for a process that got the ID of a dead
/// postmaster, and for a zombie.
pub(crate) fn is_postmaster(pid: u32, data: &Path) -> bool {
    // As `postmaster::start` passes them. Systems separate them by NUL, by space, or by space with quotes.
    let given = format!("-D {} -c config_file=", data.display());
    command_line(pid).is_some_and(|arguments| arguments.replace('\0', " ").replace('"', "").contains(&given))
}

/// Command line of a process as one text. Empty for a zombie.
#[cfg(any(target_os = "linux", target_os = "android"))]
fn command_line(pid: u32) -> Option<String> {
    let bytes = std::fs::read(format!("/proc/{pid}/cmdline")).ok()?;
    Some(String::from_utf8_lossy(&bytes).into_owned())
}

#[cfg(all(unix, not(any(target_os = "linux", target_os = "android"))))]
fn command_line(pid: u32) -> Option<String> {
    let output = std::process::Command::new("ps").args(["-ww", "-o", "args=", "-p", &pid.to_string()]).output().ok()?;
    Some(String::from_utf8_lossy(&output.stdout).into_owned())
}

#[cfg(windows)]
fn command_line(pid: u32) -> Option<String> {
    let query = format!("(Get-CimInstance Win32_Process -Filter 'ProcessId={pid}').CommandLine");
    let mut shell = std::process::Command::new("powershell");
    let output = shell.args(["-NoProfile", "-NonInteractive", "-Command", &query]).output().ok()?;
    Some(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Tells a postmaster to shut down. Succeeds if it has exited already.
#[cfg(unix)]
pub(crate) async fn send_shutdown(_engine: &PgInstall, pid: u32, how: Shutdown) -> Result<()> {
    use rustix::process::{Pid, Signal, kill_process};
    let signal = match how {
        Shutdown::Fast => Signal::INT,
        Shutdown::Immediate => Signal::QUIT,
        Shutdown::Kill => Signal::KILL,
    };
    let Some(process) = i32::try_from(pid).ok().and_then(Pid::from_raw) else { return Ok(()) };
    match kill_process(process, signal) {
        Ok(()) | Err(rustix::io::Errno::SRCH) => Ok(()),
        Err(e) => Err(Error::io(format!("cannot end PostgreSQL (process {pid})"), &e.into())),
    }
}

/// Tells a postmaster to shut down through `pg_ctl`, which emulates the signals that Windows lacks.
#[cfg(windows)]
pub(crate) async fn send_shutdown(install: &PgInstall, pid: u32, how: Shutdown) -> Result<()> {
    let signal = match how {
        Shutdown::Fast => "INT",
        Shutdown::Immediate => "QUIT",
        Shutdown::Kill => "KILL",
    };
    let user = crate::os_user::OsUser::for_postgres()?;
    let output = install.command("pg_ctl", &user).args(["kill", signal, &pid.to_string()]).output().await;
    output.map(|_| ()).map_err(|e| Error::io(format!("cannot end PostgreSQL (process {pid})"), &e))
}

/// Kills the backends that a killed postmaster left on `data`. They notice its death by themselves, but not during a
/// long computation, and no new postmaster can start before they are gone. Acknowledged data is safe in the write-ahead
/// log. Call it only while no postmaster runs.
#[cfg(any(target_os = "linux", target_os = "android"))]
pub(crate) fn kill_orphans(data: &Path) {
    use rustix::process::{Pid, Signal, kill_process};
    for entry in std::fs::read_dir("/proc").into_iter().flatten().flatten() {
        let Some(pid) = entry.file_name().to_str().and_then(|name| name.parse::<i32>().ok()) else { continue };
        // Backends work in the data directory and show a title of this form.
        let there = std::fs::read_link(entry.path().join("cwd")).is_ok_and(|cwd| cwd == data);
        let backend = || command_line(pid.unsigned_abs()).is_some_and(|title| title.starts_with("postgres: "));
        if there && backend() {
            _ = Pid::from_raw(pid).map(|pid| kill_process(pid, Signal::KILL));
        }
    }
}

/// Does nothing on this system: the next start waits for the backends.
#[cfg(not(any(target_os = "linux", target_os = "android")))]
pub(crate) fn kill_orphans(_data: &Path) {}
