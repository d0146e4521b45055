//! The postmaster, the main process of PostgreSQL on a data directory: its lock file and its start.

use std::fs::{File, OpenOptions};
use std::io::{Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use crate::install::PgInstall;
use crate::os_user::OsUser;
use crate::process;
use ppg_core::error::{Error, Result};

/// Content of the file `postmaster.pid`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Postmaster {
    /// Process ID of the postmaster.
    pub(crate) pid: u32,
    /// TCP port; 0 while it is unknown.
    pub(crate) port: u16,
    /// Whether it accepts connections.
    pub(crate) ready: bool,
}

/// A longer log is moved aside at the next start; one old log is kept.
const MAX_LOG_BYTES: u64 = 4 << 20;

/// Limit for a start, which includes recovery after a crash.
const START_TIMEOUT: Duration = Duration::from_secs(300);

/// Outcome of starting a postmaster.
#[derive(Debug)]
pub(crate) enum StartOutcome {
    /// The postmaster accepts connections.
    Ready,
    /// The postmaster exited. The text is what it wrote to its log.
    Exited(String),
}

/// Reads the lock file, whether or not its process lives.
pub(crate) fn read_pid_file(data: &Path) -> Option<Postmaster> {
    parse(&std::fs::read_to_string(data.join("postmaster.pid")).ok()?)
}

/// Lines as in PostgreSQL's `pidfile.h`: 1 is the process, 4 the port, 8 the state.
fn parse(text: &str) -> Option<Postmaster> {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    Some(Postmaster {
        pid: lines.first()?.parse().ok()?,
        port: lines.get(3).and_then(|line| line.parse().ok()).unwrap_or(0),
        ready: lines.get(7) == Some(&"ready"),
    })
}

/// Finds the postmaster that runs on `data`.
pub(crate) fn running(data: &Path) -> Option<Postmaster> {
    read_pid_file(data).filter(|p| process::is_postmaster(p.pid, &canonical(data)))
}

/// Canonical path, with which a postmaster is started and found.
fn canonical(data: &Path) -> PathBuf {
    // Windows: the canonical form (`\\?\`) is one that PostgreSQL does not accept.
    if cfg!(windows) { data.to_owned() } else { data.canonicalize().unwrap_or_else(|_| data.to_owned()) }
}

/// Kills the backends that a dead postmaster left on `data`.
pub(crate) fn kill_orphans(data: &Path) {
    process::kill_orphans(&canonical(data));
}

/// Starts `postgres` on `data` and waits until it takes connections or ends.
pub(crate) async fn start(
    install: &PgInstall,
    os_user: &OsUser,
    data: &Path,
    configuration: &Path,
    log: &Path,
) -> Result<StartOutcome> {
    let failed = |e| Error::io(format!("cannot write {}", log.display()), &e);
    if log.metadata().is_ok_and(|m| m.len() > MAX_LOG_BYTES) {
        ppg_core::fs::rename(log, &log.with_extension("log.1")).map_err(failed)?;
    }
    let file = OpenOptions::new().append(true).create(true).open(log).map_err(failed)?;
    let log_from = file.metadata().map_err(failed)?.len();
    let mut command = install.command("postgres", os_user);
    command.arg("-D").arg(canonical(data)).arg("-c").arg(format!("config_file={}", configuration.display()));
    // The process ID of a killed predecessor may belong to another program by now, which `postgres` would take for it.
    // It ignores the ID of its grandparent (`pg_ctl` sets this variable for the same purpose), and still checks whether
    // the shared memory of the predecessor is in use.
    if let Some(stale) = read_pid_file(data) {
        command.env("PG_GRANDPARENT_PID", stale.pid.to_string());
    }
    command.stdout(file.try_clone().map_err(failed)?).stderr(file);
    process::detach(&mut command);
    let mut child = command.spawn().map_err(|e| Error::io("cannot run postgres", &e))?;
    let (pid, begun) = (child.id(), Instant::now());
    loop {
        if child.try_wait().map_err(|e| Error::io("cannot wait for postgres", &e))?.is_some() {
            return Ok(StartOutcome::Exited(log_since(log, log_from)));
        }
        if read_pid_file(data).is_some_and(|p| p.ready && Some(p.pid) == pid) {
            break;
        }
        if begun.elapsed() > START_TIMEOUT {
            return Err(
                Error::unavailable(format!("PostgreSQL isn't ready after {START_TIMEOUT:?}")).hint(log_hint(log))
            );
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    // Reaps the process when it ends, so that no zombie stays.
    tokio::spawn(async move { child.wait().await });
    Ok(StartOutcome::Ready)
}

/// Waits until the running postmaster accepts connections. False if it exits instead.
pub(crate) async fn wait_ready(data: &Path) -> Result<bool> {
    let begun = Instant::now();
    while let Some(postmaster) = running(data) {
        if postmaster.ready {
            return Ok(true);
        }
        if begun.elapsed() > START_TIMEOUT {
            return Err(Error::unavailable(format!("PostgreSQL isn't ready after {START_TIMEOUT:?}")));
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    Ok(false)
}

/// Hint with the path of the log, for a failed start.
pub(crate) fn log_hint(log: &Path) -> String {
    format!("its log is {}", log.display())
}

/// Text that was written to the log after the offset `from`, at most 64 KiB.
fn log_since(log: &Path, from: u64) -> String {
    let mut bytes = Vec::new();
    let read = File::open(log).and_then(|mut file| {
        file.seek(SeekFrom::Start(from))?;
        file.take(1 << 16).read_to_end(&mut bytes)
    });
    read.map_or_else(|_| String::new(), |_| String::from_utf8_lossy(&bytes).into_owned())
}

/// Truncates the log of a long-running postmaster above 16 MiB. PostgreSQL appends, so it continues at the beginning.
pub(crate) fn trim_log(log: &Path) {
    if log.metadata().is_ok_and(|m| m.len() > 4 * MAX_LOG_BYTES) {
        // Best effort: an error only leaves the log at its size.
        _ = OpenOptions::new().write(true).open(log).and_then(|file| file.set_len(0));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lock_file_is_understood_from_its_first_line_on() {
        let whole = "4711\n/data\n1700000000\n40123\n\n127.0.0.1\n 5432001 32768\nready   \n";
        assert_eq!(parse(whole), Some(Postmaster { pid: 4711, port: 40123, ready: true }));
        assert_eq!(parse("4711\n"), Some(Postmaster { pid: 4711, port: 0, ready: false }));
        assert_eq!(parse(&whole.replace("ready", "starting")).map(|p| p.ready), Some(false));
        assert_eq!(parse(""), None);
    }
}
