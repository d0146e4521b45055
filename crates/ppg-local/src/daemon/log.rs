//! The server's log file.

use std::fs::{File, OpenOptions};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use jiff::Timestamp;

use ppg_core::error::{Error, Result};
use ppg_core::fs::{owner_only, rename};
use ppg_core::text;

/// From this size on the log is set aside as `.1`, whose predecessor goes.
const MAX_BYTES: u64 = 5 * 1024 * 1024;

/// A log of lines. It never holds a body, a token, a password or a query's value.
#[derive(Debug)]
pub(crate) struct ServerLog {
    path: PathBuf,
    file: Mutex<Open>,
}

#[derive(Debug)]
struct Open {
    file: File,
    size: u64,
}

impl ServerLog {
    /// Opens the log at `path` to write at its end.
    pub(crate) fn open(path: &Path) -> Result<ServerLog> {
        let open = open(path).map_err(|error| Error::io(format!("cannot write {}", path.display()), &error))?;
        Ok(ServerLog { path: path.into(), file: Mutex::new(open) })
    }

    /// Writes one line, with the time before it. A log that cannot be written (a full disk) stops nothing.
    pub(crate) fn line(&self, line: &str) {
        let line = format!("{:.3} {}\n", Timestamp::now(), text::escape_control(line));
        let mut open = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        if open.size >= MAX_BYTES {
            let _ = rename(&self.path, &rotated_path(&self.path));
            if let Ok(new) = self::open(&self.path) {
                *open = new;
            }
        }
        if open.file.write_all(line.as_bytes()).is_ok() {
            open.size += line.len() as u64;
        }
    }
}

fn rotated_path(path: &Path) -> PathBuf {
    path.with_extension("log.1")
}

fn open(path: &Path) -> std::io::Result<Open> {
    let file = owner_only(OpenOptions::new().append(true).create(true)).open(path)?;
    let size = file.metadata()?.len();
    Ok(Open { file, size })
}

/// The last `count` lines of the file from the byte `from` on, for an error message.
pub(crate) fn tail(path: &Path, from: u64, count: usize) -> String {
    let mut text = String::new();
    if let Ok(mut file) = File::open(path) {
        // Enough for any message; the log itself may be large.
        let end = file.metadata().map(|meta| meta.len()).unwrap_or(0);
        let _ = file.seek(SeekFrom::Start(from.max(end.saturating_sub(16 * 1024)).min(end)));
        let mut bytes = Vec::new();
        let _ = file.read_to_end(&mut bytes);
        text = String::from_utf8_lossy(&bytes).into_owned();
    }
    let lines: Vec<&str> = text.lines().collect();
    lines[lines.len().saturating_sub(count)..].join("\n")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use std::fs;

    #[test]
    fn a_full_log_is_set_aside_and_the_next_line_begins_a_new_one() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("server.log");
        fs::write(&path, vec![b'x'; MAX_BYTES as usize]).unwrap();
        let log = ServerLog::open(&path).unwrap();
        log.line("the first");
        assert!(fs::read_to_string(&path).unwrap().ends_with("Z the first\n"));
        assert_eq!(fs::metadata(directory.path().join("server.log.1")).unwrap().len(), MAX_BYTES);
    }

    #[test]
    fn a_line_is_one_line_whatever_it_says() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("server.log");
        let log = ServerLog::open(&path).unwrap();
        log.line("one\ntwo\u{1b}[2J");
        assert_eq!(fs::read_to_string(&path).unwrap().lines().count(), 1);
        assert!(tail(&path, 0, 5).ends_with("one\\ntwo\\e[2J"));
    }
}
