//! The directories of local mode, and their permissions.

use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use ppg_core::error::{Error, Remedy, Result};
use ppg_postgres::files;

/// The directories of one user's local mode.
///
/// The program passes the paths in; this crate reads no environment variables for them.
#[derive(Debug, Clone)]
pub struct DataDir {
    /// State, clusters, templates, backups and the log. A reset deletes it all.
    pub data: PathBuf,
    /// The PostgreSQL installation, which can be downloaded again.
    pub cache: PathBuf,
    /// PostgreSQL runs under another uid, which needs search permission on the way to its files.
    shared: bool,
}

impl DataDir {
    /// Chooses the directories. `data` and `cache` are the user's own; `given` overrides `data`.
    ///
    /// PostgreSQL refuses to run as root, and the account used instead cannot enter root's home (0700). So root's local
    /// mode uses `/var/lib/ppg/HASH` and `/var/cache/ppg`, unless `given` names another place. The hash of the data
    /// path keeps several HOMEs apart.
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

    /// Creates the directories and sets their modes: 0700, or 0711 for root, so that PostgreSQL's account can pass
    /// through but not list them.
    ///
    /// # Errors
    ///
    /// `Failed` if a directory cannot be created, or PostgreSQL's account cannot reach it.
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

    /// `state.json`: every resource, including its secrets.
    pub(crate) fn state_file(&self) -> PathBuf {
        self.data.join("state.json")
    }

    /// `usage.json`: usage measured per database and day.
    pub(crate) fn usage_file(&self) -> PathBuf {
        self.data.join("usage.json")
    }

    /// `server.json`: where the running server listens, and its token.
    pub(crate) fn server_file(&self) -> PathBuf {
        self.data.join("server.json")
    }

    /// `engine.json`: the PostgreSQL that last ran the clusters.
    pub(crate) fn engine_file(&self) -> PathBuf {
        self.data.join("engine.json")
    }

    /// `server.lock`: held by the server as long as it lives.
    pub(crate) fn server_lock(&self) -> PathBuf {
        self.data.join("server.lock")
    }

    /// `control.lock`: held while the server is started, stopped or reset.
    pub(crate) fn control_lock(&self) -> PathBuf {
        self.data.join("control.lock")
    }

    /// `server.log`: the log of the server.
    pub(crate) fn log_file(&self) -> PathBuf {
        self.data.join("server.log")
    }

    /// `clusters/`: one directory per database.
    pub(crate) fn clusters(&self) -> PathBuf {
        self.data.join("clusters")
    }

    /// `backups/`: one directory per database, with one per backup in it.
    pub(crate) fn backups(&self) -> PathBuf {
        self.data.join("backups")
    }

    /// `templates/`: data directories that new databases are copied from, one per PostgreSQL installation. They are not
    /// in the cache, because they contain a verifier of the superuser's password and are useless to another data
    /// directory or after a reset.
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

/// Checks that every user can pass through `path` and all its parents.
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
                "PostgreSQL runs as another user and cannot pass through {}",
                directory.display()
            ))
            .hint(Remedy::SetLocalDirectory));
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
    fn other_users_cannot_read_the_data_directory() {
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
    fn an_unreachable_directory_is_rejected_with_a_hint() {
        let root = tempfile::tempdir().unwrap();
        set_mode(root.path(), 0o700).unwrap();
        let home = DataDir { data: root.path().join("data"), cache: root.path().join("cache"), shared: true };
        let error = home.prepare().unwrap_err().to_string();
        assert!(error.contains("cannot pass through"), "{error}");
        assert!(error.contains("use a directory that every user"), "{error}");
    }

    #[test]
    fn data_paths_have_distinct_hashes() {
        assert_eq!(short_hash(Path::new("/home/ada/.local/share/ppg")).len(), 12);
        assert_ne!(short_hash(Path::new("/home/a")), short_hash(Path::new("/home/b")));
    }
}
