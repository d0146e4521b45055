//! The operating system user that PostgreSQL runs as: `postgres` refuses to run as root.

use std::path::Path;

use ppg_core::error::Result;

/// User that runs PostgreSQL: the user of this process or, for root, an unprivileged one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OsUser {
    /// User and group ID; `None` for the user of this process.
    ids: Option<(u32, u32)>,
}

/// ID of the user `nobody` on every Unix, for an `/etc/passwd` that names no better one.
#[cfg(unix)]
const FALLBACK_ID: u32 = 65534;

#[cfg(unix)]
impl OsUser {
    /// The user of this process; for root the user `postgres`, else `nobody`.
    ///
    /// # Errors
    /// None at present.
    pub fn for_postgres() -> Result<OsUser> {
        if !rustix::process::geteuid().is_root() {
            return Ok(OsUser { ids: None });
        }
        let users = std::fs::read_to_string("/etc/passwd").unwrap_or_default();
        let ids = ["postgres", "nobody"].iter().find_map(|name| ids_of(&users, name));
        Ok(OsUser { ids: Some(ids.unwrap_or((FALLBACK_ID, FALLBACK_ID))) })
    }

    /// Gives `path` and everything in it to the user. Does nothing if that is the user of this process. Does not follow
    /// links: an unprivileged user controls what is below.
    ///
    /// # Errors
    /// `Failed` if the owner cannot be changed.
    pub(crate) fn chown(&self, path: &Path) -> Result<()> {
        let Some((uid, gid)) = self.ids else { return Ok(()) };
        let failed = |e: &std::io::Error| {
            ppg_core::error::Error::io(format!("cannot change the owner of {}", path.display()), e)
        };
        std::os::unix::fs::lchown(path, Some(uid), Some(gid)).map_err(|e| failed(&e))?;
        if path.symlink_metadata().is_ok_and(|m| m.is_dir()) {
            for entry in std::fs::read_dir(path).map_err(|e| failed(&e))? {
                self.chown(&entry.map_err(|e| failed(&e))?.path())?;
            }
        }
        Ok(())
    }

    /// Gives an open file to the user. Does nothing if PostgreSQL runs as this process' own user.
    ///
    /// # Errors
    /// The system's error.
    pub(crate) fn chown_file(&self, file: &std::fs::File) -> std::io::Result<()> {
        let Some((uid, gid)) = self.ids else { return Ok(()) };
        std::os::unix::fs::fchown(file, Some(uid), Some(gid))
    }

    /// Makes the command run as the user. The standard library drops the supplementary groups of root with the user ID.
    pub fn apply(&self, command: &mut tokio::process::Command) {
        if let Some((uid, gid)) = self.ids {
            command.uid(uid).gid(gid);
        }
    }
}

#[cfg(not(unix))]
impl OsUser {
    /// The user of this process. (Windows: `postgres` refuses an administrator's elevated shell.)
    ///
    /// # Errors
    /// None on this platform.
    pub fn for_postgres() -> Result<OsUser> {
        Ok(OsUser { other: None })
    }

    /// Does nothing: PostgreSQL runs as this process' own user.
    ///
    /// # Errors
    /// None on this platform.
    pub(crate) fn chown(&self, _path: &Path) -> Result<()> {
        Ok(())
    }

    /// Does nothing: PostgreSQL runs as this process' own user.
    ///
    /// # Errors
    /// None on this platform.
    pub(crate) fn chown_file(&self, _file: &std::fs::File) -> std::io::Result<()> {
        Ok(())
    }

    /// Does nothing: PostgreSQL runs as this process' own user.
    pub fn apply(&self, _command: &mut tokio::process::Command) {
        debug_assert!(self.ids.is_none());
    }
}

/// Finds user and group ID of `name` in the text of `/etc/passwd`.
#[cfg(unix)]
fn ids_of(users: &str, name: &str) -> Option<(u32, u32)> {
    users.lines().find_map(|line| {
        let mut fields = line.split(':');
        let found = fields.next()? == name;
        let (uid, gid) = (fields.nth(1)?.parse().ok()?, fields.next()?.parse().ok()?);
        // A uid of 0 would be root again.
        (found && uid != 0).then_some((uid, gid))
    })
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn a_user_is_found_by_its_whole_name_and_is_never_root() {
        let users =
            "root:x:0:0:root:/root:/bin/sh\npostgresql:x:7:8::/:\nbroken\npostgres:x:101:104::/:\nnobody:x:0:0::/:\n";
        assert_eq!(ids_of(users, "postgres"), Some((101, 104)));
        assert_eq!(ids_of(users, "nobody"), None);
        assert_eq!(ids_of(users, "ada"), None);
    }
}
