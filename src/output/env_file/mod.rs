//! Editing a `.env` file: values are replaced where they stand, the rest is kept to the byte.

pub(crate) mod edit;
pub(crate) mod git;
pub(crate) mod write;

use std::path::Path;

use super::env_format;
use ppg_core::error::Result;
use ppg_core::secret::Secret;

/// What [`write()`] did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WriteOutcome {
    /// There was no such file before.
    pub created: bool,
    /// The file lies in a git work tree and isn't ignored there: a `git add .` would take the secrets along.
    pub git_would_commit: bool,
}

/// Sets `variables` in the `.env` file at `path`. A name that is in the file gets its value wherever it stands, the
/// others are appended. Comments, order, line ends, a byte order mark and bytes that aren't UTF-8 stay as they are.
///
/// The file is replaced in one step and afterwards readable by its owner alone (Unix: mode 0600). A symbolic link
/// stays one; its target is written. Writers that run side by side wait for each other, at most 5 seconds.
///
/// # Errors
///
/// [`Kind::Refused`](ppg_core::error::Kind::Refused) for a value that the dotenv format can't carry exactly,
/// [`Kind::Usage`](ppg_core::error::Kind::Usage) for a bad name,
/// [`Kind::Failed`](ppg_core::error::Kind::Failed) for a file that is no regular file, larger than 1 MiB, has a quote that
/// doesn't end, can't be written or stays locked. The file is then as it was.
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
