//! One run of `postgres` on a data directory: what its lock file says, and its start.

use std::fs::{File, OpenOptions};
use std::io::{Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use crate::install::PgInstall;
use crate::os_user::OsUser;
use crate::process;
use ppg_core::error::{Error, Result};

/// What `postmaster.pid` says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Postmaster {
    /// Its process.
    pub(crate) pid: u32,
    /// Its port.
    pub(crate) port: u16,
    /// Does it take connections?
    pub(crate) ready: bool,
}

/// A log that is longer at the next start is moved aside; one is kept.
const MAX_LOG_BYTES: u64 = 4 << 20;

/// So long may recovery take after a crash.
const START_TIMEOUT: Duration = Duration::from_secs(300);

/// How a start went.
#[derive(Debug)]
pub(crate) enum StartOutcome {
    /// It takes connections.
    Ready,
    /// It ended. The text is what it wrote to its log.
    Exited(String),
}

/// What the lock file says, whether or not that process lives.
pub(crate) fn read_pid_file(data: &Path) -> Option<Postmaster> {
    parse(&std::fs::read_to_string(data.join("postmaster.pid")).ok()?)
}

/// The lines, as PostgreSQL's `pidfile.h` counts them: 1 the process, 4 the port, 8 the state.
fn parse(text: &str) -> Option<Postmaster> {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    Some(Postmaster {
        pid: lines.first()?.parse().ok()?,
        port: lines.get(3).and_then(|line| line.parse().ok()).unwrap_or(0),
        ready: lines.get(7) == Some(&"ready"),
    })
}

/// The living postmaster on `data`.
pub(crate) fn running(data: &Path) -> Option<Postmaster> {
    read_pid_file(data).filter(|p| process::is_postmaster(p.pid, &canonical(data)))
}

/// The one spelling of the path that a postmaster is started with and found by.
fn canonical(data: &Path) -> PathBuf {
    // Windows gives a form that PostgreSQL doesn't take.
    if cfg!(windows) { data.to_owned() } else { data.canonicalize().unwrap_or_else(|_| data.to_owned()) }
}

/// Ends what a dead postmaster left on `data`.
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
    // A killed predecessor's process number may belong to a stranger by now, which `postgres` would take for it. It
    // ignores the number of its grandparent (`pg_ctl` sets this variable for the same end), and still checks whether
    // the predecessor's shared memory is in use.
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
    // Waited for whenever it ends, so that no zombie stays.
    tokio::spawn(async move { child.wait().await });
    Ok(StartOutcome::Ready)
}

/// Waits until the living postmaster takes connections. False if it ends instead.
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

/// Where to look when it won't start.
pub(crate) fn log_hint(log: &Path) -> String {
    format!("its log is {}", log.display())
}

/// What was written to the log after `from`, 64 KiB at most.
fn log_since(log: &Path, from: u64) -> String {
    let mut bytes = Vec::new();
    let read = File::open(log).and_then(|mut file| {
        file.seek(SeekFrom::Start(from))?;
        file.take(1 << 16).read_to_end(&mut bytes)
    });
    read.map_or_else(|_| String::new(), |_| String::from_utf8_lossy(&bytes).into_owned())
}

/// Empties a log that has grown beyond measure under a postmaster that has run for long: it appends, so it goes on at
/// the beginning.
pub(crate) fn trim_log(log: &Path) {
    if log.metadata().is_ok_and(|m| m.len() > 4 * MAX_LOG_BYTES) {
        // A log that can't be shortened is no reason to fail.
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
