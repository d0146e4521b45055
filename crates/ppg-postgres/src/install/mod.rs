//! The PostgreSQL installation that local mode runs: given by the user, downloaded once, or found on the machine.

mod discover;
mod download;
mod extract;

use std::path::{Path, PathBuf};
use std::process::Stdio;

use tokio::process::Command;

use crate::os_user::OsUser;
use crate::program::{last_line, program_path};
use crate::progress::Progress;
use ppg_core::error::{Error, Remedy, Result};

/// A PostgreSQL installation: the directory of `postgres` and `initdb`, and its version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PgInstall {
    /// Directory of the programs.
    pub bin: PathBuf,
    /// Full version, such as `17.10`.
    pub version: String,
    /// Major version, such as 17. It must be that of the data directory.
    pub major: u32,
}

/// Oldest supported major version: the first with `pg_stat_wal` and `pg_read_all_data`.
const MIN_MAJOR: u32 = 14;

/// Environment variables that PostgreSQL inherits. No others: PGDATA, PGPORT and the like would change what it does, and
/// secrets must not reach it.
const INHERITED_ENV: [&str; 9] = [
    "PATH",
    "LD_LIBRARY_PATH",
    "DYLD_LIBRARY_PATH",
    "DYLD_FALLBACK_LIBRARY_PATH",
    "SystemRoot",
    "SystemDrive",
    "TEMP",
    "TMP",
    "TMPDIR",
];

impl PgInstall {
    /// Finds an installation: `given` if it is set, else PostgreSQL 17 in `cache`, downloaded there with the user's npm if
    /// it is missing, else an installed one, 14 or newer.
    ///
    /// # Errors
    /// `Usage` if `given` does not work; `Failed` if there is none.
    pub async fn find(cache: &Path, given: Option<&Path>, progress: &dyn Progress) -> Result<PgInstall> {
        if let Some(bin) = given {
            return PgInstall::in_dir(bin).await.map_err(|e| Error::usage(e.message()));
        }
        let trouble = match download::download_if_missing(cache, progress).await {
            Ok(bin) => match PgInstall::in_dir(&bin).await {
                Ok(engine) => return Ok(engine),
                // For example, built for another C library.
                Err(e) => e,
            },
            Err(e) => e,
        };
        for bin in discover::candidates() {
            if let Ok(engine) = PgInstall::in_dir(&bin).await {
                progress.step(&format!("Using the installed PostgreSQL {}: {}", engine.version, trouble.message()));
                return Ok(engine);
            }
        }
        Err(Error::failed(format!("no PostgreSQL for local mode: {}", trouble.message())).hint(Remedy::InstallPostgres))
    }

    /// The installation with the programs in the directory `bin`. Runs `postgres --version`.
    ///
    /// # Errors
    /// `Failed` if a program is missing or cannot be run, or the version is too old.
    pub(crate) async fn in_dir(bin: &Path) -> Result<PgInstall> {
        let bin = std::path::absolute(bin).unwrap_or_else(|_| bin.to_owned());
        for program in ["postgres", "initdb"] {
            if !program_path(&bin, program).is_file() {
                return Err(Error::failed(format!("{} has no program {program}", bin.display())));
            }
        }
        let mut install = PgInstall { bin, version: String::new(), major: 0 };
        let output = install.command("postgres", &OsUser::for_postgres()?).arg("--version").output().await;
        let output = output.map_err(|e| {
            let other = e.kind() == std::io::ErrorKind::PermissionDenied && install.bin.join(".").is_dir();
            // Root can read every directory, but the user that runs PostgreSQL cannot.
            let why = if other { ", as the user that PostgreSQL runs as" } else { "" };
            Error::io(format!("cannot run {}{why}", program_path(&install.bin, "postgres").display()), &e)
        })?;
        let text = String::from_utf8_lossy(&output.stdout);
        let Some((version, major)) = parse_version(&text) else {
            let said = last_line(&String::from_utf8_lossy(&output.stderr));
            return Err(Error::failed(format!("{}/postgres printed no version: {said}", install.bin.display())));
        };
        if major < MIN_MAJOR {
            return Err(Error::failed(format!(
                "PostgreSQL {version} in {} is too old: {MIN_MAJOR} or newer is needed",
                install.bin.display()
            )));
        }
        (install.version, install.major) = (version, major);
        Ok(install)
    }

    /// Command for one of its programs, run as `user`, with a clean environment, without our terminal and directory.
    pub(crate) fn command(&self, program: &str, user: &OsUser) -> Command {
        let mut command = Command::new(program_path(&self.bin, program));
        #[expect(clippy::disallowed_methods, reason = "passes these few variables on to PostgreSQL")]
        command.env_clear().envs(INHERITED_ENV.iter().filter_map(|name| Some((name, std::env::var_os(name)?))));
        command.env("LC_ALL", "C").env("TZ", "UTC");
        // The user may have no access to the current directory.
        command.current_dir(&self.bin);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        user.apply(&mut command);
        command
    }

    /// Whether it has the shared library `name`, in one of the places where known builds keep libraries. False for
    /// another place: local mode works without.
    pub(crate) fn has_library(&self, name: &str) -> bool {
        let Some(root) = self.bin.parent() else { return false };
        let dirs = ["lib/postgresql".into(), "lib".into(), format!("lib/postgresql@{}", self.major)];
        let ends = ["so", "dylib", "dll"];
        dirs.iter().any(|dir| ends.iter().any(|end| root.join(dir).join(format!("{name}.{end}")).is_file()))
    }
}

/// Parses output such as `postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)`: version 15.18, major version 15.
fn parse_version(text: &str) -> Option<(String, u32)> {
    let version = text.trim().strip_prefix("postgres (PostgreSQL) ")?.split_whitespace().next()?;
    let digits = version.find(|c: char| !c.is_ascii_digit()).unwrap_or(version.len());
    Some((version.to_owned(), version[..digits].parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::progress::Silent;
    use ppg_core::error::Kind;

    #[test]
    fn versions_of_all_packagers_are_understood() {
        for (text, version, major) in [
            ("postgres (PostgreSQL) 17.10\n", "17.10", 17),
            ("postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)", "15.18", 15),
            ("postgres (PostgreSQL) 18beta1", "18beta1", 18),
        ] {
            assert_eq!(parse_version(text), Some((version.to_owned(), major)));
        }
        assert_eq!(parse_version("mysqld 8"), None);
    }

    #[cfg(unix)]
    #[tokio::test]
    async fn a_given_directory_that_will_not_do_is_a_usage_error() {
        let dir = tempfile::tempdir().unwrap();
        crate::files::set_mode(dir.path(), 0o755).unwrap();
        let find = || PgInstall::find(dir.path(), Some(dir.path()), &Silent);
        let error = find().await.unwrap_err();
        assert_eq!(error.kind(), Kind::Usage);
        assert!(error.message().ends_with("has no program postgres"), "{error}");
        for program in ["postgres", "initdb"] {
            let path = dir.path().join(program);
            std::fs::write(&path, "#!/bin/sh\necho 'postgres (PostgreSQL) 9.6.1'\n").unwrap();
            crate::files::set_mode(&path, 0o755).unwrap();
        }
        let error = find().await.unwrap_err();
        assert_eq!(error.kind(), Kind::Usage);
        assert!(error.message().contains("PostgreSQL 9.6.1") && error.message().contains("14 or newer"), "{error}");
    }
}
