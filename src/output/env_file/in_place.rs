//! Overwrites a file that cannot be replaced: one that is mounted by itself, or in a directory that the user may not
//! write. A crash could leave half of it, so the old and the new content are kept in the program's own directory until
//! the file has the new one.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::file::{display_path, io_error, read};
use super::history::entry_name;
use ppg_core::error::{Error, Result};
use ppg_core::fs::{AtomicWrite, create_private_dir};

/// A write that has begun. Contents are text with one character for each byte, so that any bytes are kept.
#[derive(Serialize, Deserialize)]
struct Journal {
    old: String,
    new: String,
}

fn encode(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| char::from(*byte)).collect()
}

fn decode(text: &str) -> Vec<u8> {
    text.chars().filter_map(|character| u8::try_from(u32::from(character)).ok()).collect()
}

fn journal_path(state: &Path, target: &Path) -> PathBuf {
    state.join(format!("{}.unfinished", entry_name(target)))
}

/// Checks that a copy can be kept in `state`.
///
/// # Errors
/// `Failed` if not: `target` must not be overwritten then.
pub(crate) fn prepare(target: &Path, state: Option<&Path>) -> Result<()> {
    let refuse = |why: &str| {
        let target = display_path(target);
        Error::failed(format!("cannot write {target}: it cannot be replaced, and a copy of it cannot be kept: {why}"))
            .hint("set PPG_CONFIG_DIR to a directory that you may write, or name another file")
    };
    let state = state.ok_or_else(|| refuse("there is no directory for it"))?;
    create_private_dir(state)
        .and_then(|()| tempfile::NamedTempFile::new_in(state))
        .map(drop)
        .map_err(|error| refuse(&format!("{}: {error}", display_path(state))))
}

/// Overwrites `target`, which contains `old`, with `new`.
///
/// # Errors
/// `Failed` if that fails; the next [`recover`] finishes it.
pub(crate) fn write(target: &Path, old: &[u8], new: &[u8], state: Option<&Path>) -> Result<()> {
    prepare(target, state)?;
    let Some(state) = state else { return Ok(()) };
    let path = journal_path(state, target);
    let journal = serde_json::to_vec(&Journal { old: encode(old), new: encode(new) }).unwrap_or_default();
    AtomicWrite { create_directory: true, ..AtomicWrite::STATE }
        .replace(&path, &journal, |_| Ok(()))
        .map_err(|error| io_error("write", &path, &error))?;
    overwrite(target, new).map_err(|error| io_error("write", target, &error))?;
    fs::remove_file(&path).map_err(|error| io_error("remove", &path, &error))
}

/// Writes from the beginning and cuts off the rest afterwards: at each moment the file is the beginning of the new
/// content, then the old one.
fn overwrite(target: &Path, new: &[u8]) -> io::Result<()> {
    let mut file = File::options().write(true).open(target)?;
    // Before a secret is in it. A file of another user keeps its mode.
    #[cfg(unix)]
    let _ = file.set_permissions(std::os::unix::fs::PermissionsExt::from_mode(0o600));
    file.write_all(new)?;
    file.set_len(new.len() as u64)?;
    file.sync_all()
}

/// Whether a write has begun that is not finished, and maybe never will be.
pub(crate) fn is_unfinished(state: &Path, target: &Path) -> bool {
    journal_path(state, target).exists()
}

/// Finishes a write that was interrupted.
///
/// # Errors
/// `Failed` if the file has been edited since, with the name of the copy; or if it cannot be written.
pub(crate) fn recover(state: &Path, target: &Path) -> Result<()> {
    let path = journal_path(state, target);
    let content = match fs::read(&path) {
        Ok(content) => content,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(io_error("read", &path, &error)),
    };
    let Ok(journal) = serde_json::from_slice::<Journal>(&content) else {
        return Err(Error::failed(format!("{}: it is not what ppg wrote", display_path(&path))).hint("remove it"));
    };
    let (old, new) = (decode(&journal.old), decode(&journal.new));
    let now = read(target)?.unwrap_or_default();
    if !is_between(&now, &old, &new) {
        return Err(Error::failed(format!(
            "writing {} was interrupted, and it has been edited since",
            display_path(target)
        ))
        .hint(format!(
            "its content before and after is in {}; repair the file and remove the copy",
            display_path(&path)
        )));
    }
    if now != old && now != new {
        overwrite(target, &new).map_err(|error| io_error("write", target, &error))?;
    }
    fs::remove_file(&path).map_err(|error| io_error("remove", &path, &error))
}

/// Whether `now` may be a state of the file while [`overwrite`] ran: each byte is of one of the contents.
fn is_between(now: &[u8], old: &[u8], new: &[u8]) -> bool {
    let known = |(at, byte): (usize, &u8)| new.get(at) == Some(byte) || old.get(at) == Some(byte);
    now == old || (now.len() >= new.len().min(old.len()) && now.iter().enumerate().all(known))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn an_interrupted_write_is_finished_and_an_edited_file_is_left_alone() {
        let directory = tempfile::tempdir().unwrap();
        let (state, target) = (directory.path().join("state"), directory.path().join(".env"));
        let (old, new): (&[u8], &[u8]) = (b"A=1\nB=\xff\n", b"A=\"longer\"\nB=\xff\n");
        let crash = |content: &[u8]| {
            fs::write(&target, old).unwrap();
            write(&target, old, new, Some(&state)).unwrap();
            assert_eq!(fs::read(&target).unwrap(), new);
            assert_eq!(fs::read_dir(&state).unwrap().count(), 0, "the copy is removed");
            let journal = serde_json::to_vec(&Journal { old: encode(old), new: encode(new) }).unwrap();
            fs::write(journal_path(&state, &target), journal).unwrap();
            fs::write(&target, content).unwrap();
        };
        for (content, after) in
            [(old, old), (new, new), (&new[..12], new), (b"A=\"\nB=\xff\n", new), (b"A=\"lon", b"A=\"lon")]
        {
            crash(content);
            let recovered = recover(&state, &target);
            assert_eq!(recovered.is_ok(), after == old || after == new, "{}", content.escape_ascii());
            assert_eq!(fs::read(&target).unwrap(), after);
        }
        crash(b"A=mine\n");
        let error = recover(&state, &target).unwrap_err();
        assert!(error.to_string().contains(".unfinished"), "{error}");
        assert_eq!(fs::read(&target).unwrap(), b"A=mine\n");
    }
}
