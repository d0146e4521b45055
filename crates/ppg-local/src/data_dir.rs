//! Where local mode keeps things, and who may look into them.

use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use ppg_core::error::{Error, Result};
use ppg_postgres::files;

/// The directories of one user's local mode.
///
/// Paths come in from above; nothing below reads the environment for them.
#[derive(Debug, Clone)]
pub struct DataDir {
    /// State, clusters, their templates, backups, the log. What is in it is lost by `ppg local reset`.
    pub data: PathBuf,
    /// The engine: what can be fetched again.
    pub cache: PathBuf,
    /// PostgreSQL runs under another uid, which has to get through to its files.
    shared: bool,
}

impl DataDir {
    /// `data`, `cache`: the user's own directories; `given` takes the place of `data`.
    ///
    /// PostgreSQL refuses to run as root, and the account that it runs as there cannot enter root's home (0700). So
    /// root's local mode lives in `/var/lib/ppg/HASH` (one for each data path, that several HOMEs don't meet) and
    /// `/var/cache/ppg`, unless `given` names another place.
    pub fn new(data: &Path, cache: &Path, given: Option<&Path>) -> DataDir {
        if !runs_as_root() {
            let data = given.unwrap_or(data);
            return DataDir { data: data.into(), cache: cache.into(), shared: false };
        }
        let data = match given {
            Some(given) => given.to_path_buf(),
            None => Path::new("/var/lib/ppg").join(short_hash(data)),
        };
        DataDir { data, cache: "/var/cache/ppg".into(), shared: true }
    }

    /// Makes the directories and sees to their modes: 0700, or for root what PostgreSQL's account needs to get
    /// through (0711, never readable). Fails where that account could not get through anyway.
    pub(crate) fn prepare(&self) -> Result<()> {
        let make = if self.shared { files::create_public_dir } else { files::create_private_dir };
        for directory in [&self.data, &self.cache, &self.clusters(), &self.backups()] {
            make(directory)?;
        }
        let own = if self.shared { 0o711 } else { 0o700 };
        set_mode(&self.data, own)?;
        set_mode(&self.clusters(), own)?;
        set_mode(&self.backups(), 0o700)?;
        if self.shared {
            set_mode(&self.cache, 0o755)?;
            for directory in [&self.data, &self.cache] {
                check_reachable(directory)?;
            }
        }
        Ok(())
    }

    /// `state.json`: every resource, with its secrets.
    pub(crate) fn state_file(&self) -> PathBuf {
        self.data.join("state.json")
    }

    /// `usage.json`: what was measured, by day.
    pub(crate) fn usage_file(&self) -> PathBuf {
        self.data.join("usage.json")
    }

    /// `server.json`: where the running server answers, and its token.
    pub(crate) fn server_file(&self) -> PathBuf {
        self.data.join("server.json")
    }

    /// `engine.json`: which PostgreSQL the clusters were last run with.
    pub(crate) fn engine_file(&self) -> PathBuf {
        self.data.join("engine.json")
    }

    /// Held by the server for its whole life.
    pub(crate) fn server_lock(&self) -> PathBuf {
        self.data.join("server.lock")
    }

    /// Held by whoever starts, stops or resets the server.
    pub(crate) fn control_lock(&self) -> PathBuf {
        self.data.join("control.lock")
    }

    /// `server.log`.
    pub(crate) fn log_file(&self) -> PathBuf {
        self.data.join("server.log")
    }

    /// One directory for each database.
    pub(crate) fn clusters(&self) -> PathBuf {
        self.data.join("clusters")
    }

    /// One directory for each database, in it one for each backup.
    pub(crate) fn backups(&self) -> PathBuf {
        self.data.join("backups")
    }

    /// Data directories to copy new databases from, one for each engine. Not in the cache: our superuser's password is
    /// in them (as a verifier), so that they are of no use to another home or after a reset.
    pub(crate) fn templates(&self) -> PathBuf {
        self.data.join("templates")
    }
}

fn short_hash(path: &Path) -> String {
    let digest = Sha256::digest(path.as_os_str().as_encoded_bytes());
    digest.iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(unix)]
fn runs_as_root() -> bool {
    rustix::process::geteuid().is_root()
}

#[cfg(not(unix))]
fn runs_as_root() -> bool {
    false
}

fn set_mode(path: &Path, mode: u32) -> Result<()> {
    files::set_mode(path, mode).map_err(|error| Error::io(format!("cannot set the mode of {}", path.display()), &error))
}

/// Whether everybody may pass through `path` and all directories above it.
#[cfg(unix)]
fn check_reachable(path: &Path) -> Result<()> {
    use std::fs;
    use std::os::unix::fs::PermissionsExt;
    let absolute = fs::canonicalize(path).map_err(|error| Error::io(path.display(), &error))?;
    for directory in absolute.ancestors() {
        let mode =
            fs::metadata(directory).map_err(|error| Error::io(directory.display(), &error))?.permissions().mode();
        if mode & 0o001 == 0 {
            return Err(Error::failed(format!(
                "PostgreSQL runs under an account of its own here and cannot get through {}",
                directory.display()
            ))
            .hint("set PPG_LOCAL_DIR to a directory that everybody may pass through (mode 0711)"));
        }
    }
    Ok(())
}

#[cfg(not(unix))]
fn check_reachable(_path: &Path) -> Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    #[cfg(unix)]
    fn mode_of(path: &Path) -> u32 {
        use std::os::unix::fs::PermissionsExt;
        std::fs::metadata(path).unwrap().permissions().mode() & 0o777
    }

    #[test]
    #[cfg(unix)]
    fn nobody_else_reads_the_data_directory() {
        let root = tempfile::tempdir().unwrap();
        set_mode(root.path(), 0o755).unwrap();
        let home = DataDir { data: root.path().join("a/data"), cache: root.path().join("cache"), shared: false };
        home.prepare().unwrap();
        assert_eq!(mode_of(&home.data), 0o700);
        let home = DataDir { data: root.path().join("b/data"), shared: true, ..home };
        home.prepare().unwrap();
        assert_eq!(mode_of(&home.data), 0o711, "may be passed through, not read");
        assert_eq!(mode_of(&home.backups()), 0o700);
    }

    #[test]
    #[cfg(unix)]
    fn a_place_that_postgresql_cannot_reach_is_refused_with_a_way_out() {
        let root = tempfile::tempdir().unwrap();
        set_mode(root.path(), 0o700).unwrap();
        let home = DataDir { data: root.path().join("data"), cache: root.path().join("cache"), shared: true };
        let error = home.prepare().unwrap_err().to_string();
        assert!(error.contains("cannot get through"), "{error}");
        assert!(error.contains("PPG_LOCAL_DIR"), "{error}");
    }

    #[test]
    fn every_data_path_has_a_hash_of_its_own() {
        assert_eq!(short_hash(Path::new("/home/ada/.local/share/ppg")).len(), 12);
        assert_ne!(short_hash(Path::new("/home/a")), short_hash(Path::new("/home/b")));
    }
}
