//! Replaces a file in one step: readers and a power cut find the old content or the new one, never a part.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::TempPath;

use super::{create_private_dir, owner_only, sync_directory};
use crate::error::{Error, Result};

/// Number of random characters in a [`TempName::Random`].
const RANDOM: usize = 6;

/// What a write survives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Durability {
    /// The content is synced, then renamed. After a power cut the old or the new file is there, whole.
    Renamed,
    /// The directory is synced too: once the write returns, a power cut does not undo it.
    Synced,
}

/// Mode of the new file on Unix.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Permissions {
    /// As the replaced file had it: users may have opened it to others. 0600 if there was none.
    Keep,
    /// 0600, whatever the replaced file had.
    OwnerOnly,
}

/// What happens to a symbolic link at the path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Links {
    /// The link stays and its target is replaced: dotfiles often live elsewhere.
    Follow,
    /// The link itself is replaced by a file.
    Replace,
}

/// Name of the file that is written first, in the directory of the file that it replaces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TempName {
    /// `before`, the file's name, `after`, six random letters and digits, `suffix`. Several processes may write.
    Random {
        /// Text before the file's name.
        before: &'static str,
        /// Text between the file's name and the random characters.
        after: &'static str,
        /// Text after the random characters.
        suffix: &'static str,
    },
    /// The file's name and `.new`. For one writer at a time, which overwrites what a killed writer left.
    Fixed,
}

/// What a write does with temporary files that killed writers left, which hold the whole content of their time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leftovers {
    /// Leftovers stay: one of them may belong to a process that is writing now.
    Keep,
    /// Leftovers are removed first. For one writer at a time, under a lock.
    Remove,
}

/// How files of one kind are written. The three kinds of the program are constants here; other callers name the fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AtomicWrite {
    /// What a write survives.
    pub durability: Durability,
    /// Mode of the new file.
    pub permissions: Permissions,
    /// What happens to a symbolic link at the path.
    pub links: Links,
    /// Name of the temporary file.
    pub temp_name: TempName,
    /// What happens to the temporary files of killed writers. [`TempName::Fixed`] overwrites them in any case.
    pub leftovers: Leftovers,
    /// Whether a missing directory is created, with the mode 0700.
    pub create_directory: bool,
}

impl AtomicWrite {
    /// Files that users edit too: settings, the link of a directory.
    pub const SETTINGS: AtomicWrite = AtomicWrite {
        durability: Durability::Renamed,
        permissions: Permissions::Keep,
        links: Links::Follow,
        temp_name: TempName::Random { before: ".", after: ".", suffix: ".tmp" },
        leftovers: Leftovers::Keep,
        create_directory: true,
    };

    /// Files with credentials. There may be one writer at a time.
    pub const SECRET: AtomicWrite =
        AtomicWrite { permissions: Permissions::OwnerOnly, leftovers: Leftovers::Remove, ..AtomicWrite::SETTINGS };

    /// Files of a server that acknowledges what it has written. There may be one writer at a time.
    pub const STATE: AtomicWrite = AtomicWrite {
        durability: Durability::Synced,
        permissions: Permissions::OwnerOnly,
        links: Links::Replace,
        temp_name: TempName::Fixed,
        leftovers: Leftovers::Keep,
        create_directory: false,
    };

    /// Replaces the content of `path`.
    ///
    /// # Errors
    /// [`Failed`](crate::error::Kind::Failed), as `cannot write PATH: why`. The old content stays.
    pub fn write(&self, path: &Path, content: &[u8]) -> Result<()> {
        if self.leftovers == Leftovers::Remove {
            self.remove_leftovers(path)?;
        }
        self.replace(path, content, |_| Ok(()))
            .map_err(|error| Error::io(format!("cannot write {}", path.display()), &error))
    }

    /// Replaces the content of `path` for callers that look at the system's error or set the owner: `prepare` gets the
    /// new file, with its content, before it takes its name. Removes no leftovers of a [`TempName::Random`].
    ///
    /// # Errors
    /// The error of the system or of `prepare`. The old content stays and the temporary file goes, so that it does not
    /// keep a full disk full. After an error of the last sync the new content is there, but a power cut may undo it.
    #[expect(clippy::disallowed_methods, reason = "the one place that replaces files")]
    pub fn replace(
        &self,
        path: &Path,
        content: &[u8],
        prepare: impl FnOnce(&File) -> io::Result<()>,
    ) -> io::Result<()> {
        let path = &self.target(path);
        let directory = directory_of(path);
        if self.create_directory {
            create_private_dir(directory)?;
        }
        let (mut file, temp) = self.create_temp(path)?;
        file.write_all(content)?;
        prepare(&file)?;
        if self.permissions == Permissions::Keep
            && let Ok(old) = fs::metadata(path)
        {
            file.set_permissions(old.permissions())?;
        }
        file.sync_all()?;
        drop(file);
        temp.persist(path).map_err(|error| error.error)?;
        match self.durability {
            Durability::Renamed => Ok(()),
            Durability::Synced => sync_directory(directory),
        }
    }

    /// Removes what killed writers left of `path`: whole contents under names that nothing looks for.
    ///
    /// # Errors
    /// [`Failed`](crate::error::Kind::Failed) for a leftover that cannot be removed, with its name.
    pub fn remove_leftovers(&self, path: &Path) -> Result<()> {
        let TempName::Random { before, after, suffix } = self.temp_name else { return Ok(()) };
        let path = &self.target(path);
        let Ok(entries) = fs::read_dir(directory_of(path)) else { return Ok(()) };
        let prefix = format!("{before}{}{after}", path.file_name().unwrap_or_default().to_string_lossy());
        for entry in entries.flatten() {
            let name = entry.file_name();
            // Exactly this form: the name of another file may begin with the name of this one.
            let random = name.to_str().and_then(|name| name.strip_prefix(&prefix)?.strip_suffix(suffix));
            if random.is_some_and(|text| text.len() == RANDOM && text.bytes().all(|byte| byte.is_ascii_alphanumeric()))
            {
                match fs::remove_file(entry.path()) {
                    Err(error) if error.kind() != io::ErrorKind::NotFound => {
                        return Err(Error::io(format!("cannot remove {}", entry.path().display()), &error));
                    }
                    _ => {}
                }
            }
        }
        Ok(())
    }

    fn target(&self, path: &Path) -> PathBuf {
        match self.links {
            Links::Follow => behind_links(path),
            Links::Replace => path.to_owned(),
        }
    }

    /// The temporary file, which is for its owner alone from the first byte on and is removed when the path is dropped.
    fn create_temp(&self, path: &Path) -> io::Result<(File, TempPath)> {
        let name = path.file_name().unwrap_or_default();
        match self.temp_name {
            TempName::Random { before, after, suffix } => {
                let mut prefix = OsString::from(before);
                prefix.push(name);
                prefix.push(after);
                let mut builder = tempfile::Builder::new();
                let temp = builder.prefix(&prefix).suffix(suffix).rand_bytes(RANDOM).tempfile_in(directory_of(path))?;
                Ok(temp.into_parts())
            }
            TempName::Fixed => {
                let mut new = name.to_owned();
                new.push(".new");
                // Absolute: the path is removed by name, wherever the process is by then.
                let new = std::path::absolute(path.with_file_name(new))?;
                match fs::remove_file(&new) {
                    Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                    _ => {}
                }
                let file = owner_only(OpenOptions::new().write(true).create_new(true)).open(&new)?;
                Ok((file, TempPath::try_from_path(new)?))
            }
        }
    }
}

/// The file behind symbolic links; the path itself where there is none.
pub(super) fn behind_links(path: &Path) -> PathBuf {
    fs::canonicalize(path).unwrap_or_else(|_| path.to_owned())
}

/// The directory that a path lies in; `.` for a bare name.
fn directory_of(path: &Path) -> &Path {
    path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    fn mode(path: &Path) -> u32 {
        use std::os::unix::fs::PermissionsExt;
        fs::metadata(path).unwrap().permissions().mode() & 0o777
    }

    fn names(directory: &Path) -> Vec<OsString> {
        fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().file_name()).collect()
    }

    #[test]
    fn state_is_replaced_whole_and_private() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("state.json");
        AtomicWrite::STATE.write(&path, b"one").unwrap();
        fs::write(directory.path().join("state.json.new"), b"left behind by kill -9, and longer").unwrap();
        AtomicWrite::STATE.write(&path, b"two").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"two");
        assert_eq!(names(directory.path()), ["state.json"]);
        #[cfg(unix)]
        assert_eq!(mode(&path), 0o600);
    }

    #[test]
    fn a_failed_write_leaves_the_old_content() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("state.json");
        AtomicWrite::STATE.write(&path, b"one").unwrap();
        let refused = AtomicWrite::STATE.replace(&path, b"two", |_| Err(io::ErrorKind::StorageFull.into()));
        assert!(refused.is_err_and(|error| super::super::is_disk_full(&error)));
        assert_eq!(names(directory.path()), ["state.json"], "the temporary file goes");
        // A directory in the place of the temporary file: even root cannot write there.
        fs::create_dir(directory.path().join("state.json.new")).unwrap();
        assert!(AtomicWrite::STATE.write(&path, b"two").is_err());
        assert_eq!(fs::read(&path).unwrap(), b"one");
    }

    #[cfg(unix)]
    #[test]
    fn settings_keep_a_link_and_its_mode_and_secrets_do_not_keep_the_mode() {
        let directory = tempfile::tempdir().unwrap();
        let (target, link) = (directory.path().join("dotfiles"), directory.path().join("config.toml"));
        fs::write(&target, "old").unwrap();
        fs::set_permissions(&target, std::os::unix::fs::PermissionsExt::from_mode(0o644)).unwrap();
        std::os::unix::fs::symlink(&target, &link).unwrap();
        AtomicWrite::SETTINGS.write(&link, b"new").unwrap();
        assert!(link.is_symlink());
        assert_eq!((fs::read(&target).unwrap(), mode(&target)), (b"new".to_vec(), 0o644));
        AtomicWrite::SECRET.write(&link, b"token").unwrap();
        assert!(link.is_symlink());
        assert_eq!((fs::read(&target).unwrap(), mode(&target)), (b"token".to_vec(), 0o600));
    }

    #[test]
    fn a_secret_removes_what_killed_writers_left_and_no_other_file() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("new/profile.json");
        AtomicWrite::SECRET.write(&path, b"one").unwrap();
        let beside = |name: &str| path.with_file_name(name);
        fs::write(beside(".profile.json.aB3dE6.tmp"), "left").unwrap();
        for other in [".profile.json.backups.tmp", ".profile.json.a.json.aB3dE6.tmp", "profile.json.aB3dE6.tmp"] {
            fs::write(beside(other), "another file").unwrap();
        }
        AtomicWrite::SECRET.write(&path, b"two").unwrap();
        assert!(!beside(".profile.json.aB3dE6.tmp").exists());
        assert_eq!(names(path.parent().unwrap()).len(), 4);
    }
}
