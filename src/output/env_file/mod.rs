//! Edits `.env` files: values are replaced in place, every other byte is preserved.

pub(crate) mod edit;
pub(crate) mod git;
pub(crate) mod write;

use std::path::Path;

use super::env_format;
use ppg_core::error::Result;
use ppg_core::secret::Secret;

/// The outcome of [`write()`], for messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WriteOutcome {
    /// Whether the file is new.
    pub created: bool,
    /// Whether the file is in a git work tree and not ignored: `git add .` would commit the secrets.
    pub git_would_commit: bool,
}

/// Sets `variables` in the `.env` file at `path`. Existing assignments are changed in place, all of them if a name
/// occurs more than once; new names are appended. Comments, order, line ends, a byte order mark and bytes that are not
/// UTF-8 are preserved.
///
/// The file is replaced atomically and only its owner can read it (Unix: mode 0600). For a symbolic link, its target is
/// replaced. Concurrent writers wait for each other, at most 5 seconds.
///
/// # Errors
///
/// [`Kind::Refused`](ppg_core::error::Kind::Refused) for a value that the dotenv format cannot represent exactly,
/// [`Kind::Usage`](ppg_core::error::Kind::Usage) for an invalid name,
/// [`Kind::Failed`](ppg_core::error::Kind::Failed) for a file that is not regular, is larger than 1 MiB, has an
/// unterminated quote, cannot be written or stays locked. The file is unchanged then.
pub fn write(path: &Path, variables: &[(String, Secret)]) -> Result<WriteOutcome> {
    env_format::validate(variables)?;
    let lines = variables
        .iter()
        .map(|(name, value)| Ok((name.as_str(), env_format::dotenv::quoted(name, value.expose())?)))
        .collect::<Result<Vec<_>>>()?;
    let target = write::resolve_target(path)?;
    let created = {
        let _lock = write::lock(&target)?;
        let old = write::read(&target)?;
        let new = edit::set(old.as_deref().unwrap_or_default(), &lines).map_err(|problem| problem.into_error(path))?;
        write::replace(&target, old.as_deref(), &new)?;
        old.is_none()
    };
    Ok(WriteOutcome { created, git_would_commit: git::would_commit(&target) })
}
