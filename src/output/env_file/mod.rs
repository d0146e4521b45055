//! Edits `.env` files: values are replaced in place, every other byte is preserved.

pub(crate) mod edit;
pub(crate) mod file;
pub(crate) mod git;
pub(crate) mod history;
pub(crate) mod in_place;
pub(crate) mod lines;
pub(crate) mod readers;
pub(crate) mod write;

use std::path::{Path, PathBuf};

use super::env_format;
use edit::Assignment;
use history::History;
pub(crate) use history::entry_name;
use ppg_core::error::Result;
use ppg_core::fs::ChangeLock;
use ppg_core::secret::Secret;

/// The outcome of a write, for messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WriteOutcome {
    /// Whether the file is new.
    pub created: bool,
    /// Whether the content is other than before.
    pub changed: bool,
    /// Whether the file is in a git work tree and not ignored: `git add .` would commit the secrets.
    pub git_would_commit: bool,
}

/// A `.env` file that can be written.
#[derive(Debug)]
pub struct EnvFile {
    /// The path as the user gave it.
    path: PathBuf,
    /// The file itself, behind symbolic links.
    target: PathBuf,
    /// The directory for what is remembered about `.env` files.
    state: Option<PathBuf>,
    /// How it is written.
    method: write::Method,
}

/// What a caller of [`EnvFile::update`] sees of the file, which nothing else changes meanwhile.
#[derive(Debug)]
pub struct Current {
    /// The assignments in the file, in order.
    pub(crate) assignments: Vec<Assignment>,
    /// What `ppg` wrote into the file earlier.
    pub(crate) history: History,
}

impl EnvFile {
    /// Finds the file at `path`, which is relative to `base`, and checks that it can be written and edited. It need not
    /// exist. `state` is a directory of the program, which is created when something is remembered there; without it,
    /// files that cannot be replaced are refused.
    ///
    /// # Errors
    ///
    /// [`Kind::Failed`](ppg_core::error::Kind::Failed) for a file that is not regular, is larger than 1 MiB, or cannot be
    /// written, [`Kind::Usage`](ppg_core::error::Kind::Usage), with the line, for content that cannot be edited. Nothing
    /// is changed then.
    pub fn open(path: &Path, base: &Path, state: Option<&Path>) -> Result<EnvFile> {
        // An empty path joined would be the directory itself.
        let target = if path.as_os_str().is_empty() { PathBuf::new() } else { base.join(path) };
        let (path, target, state) = (path.to_owned(), file::resolve_target(&target)?, state.map(Path::to_owned));
        let method = write::Method::choose(&target, state.as_deref())?;
        let file = EnvFile { path, target, state, method };
        file.read()?;
        Ok(file)
    }

    /// The path as the user gave it, for messages.
    pub(crate) fn shown(&self) -> String {
        file::display_path(&self.path)
    }

    /// What the file contains now.
    ///
    /// # Errors
    /// As [`EnvFile::open`].
    pub fn read(&self) -> Result<Current> {
        Ok(self.unlocked()?.0)
    }

    /// Sets the variables that `choose` returns, and remembers that they are of the database `owner`. Existing
    /// assignments are changed in place, all of them if a name occurs more than once; new names are appended. Comments,
    /// order, line ends, a byte order mark and bytes that are not UTF-8 are preserved. If `choose` returns `None`, nothing
    /// is written.
    ///
    /// The file is replaced atomically and only its owner can read it (Unix: mode 0600). For a symbolic link, its target
    /// is replaced. Concurrent writers wait for each other.
    ///
    /// # Errors
    ///
    /// What `choose` fails with; [`Kind::Refused`](ppg_core::error::Kind::Refused) for a value that the dotenv format
    /// cannot represent exactly, [`Kind::Usage`](ppg_core::error::Kind::Usage) for an invalid name, and for a file that
    /// two readers would read differently, with its line; otherwise as [`EnvFile::open`]. The file is unchanged then.
    pub fn update(
        &self,
        owner: Option<&str>,
        choose: impl FnOnce(&Current) -> Result<Option<Vec<(String, Secret)>>>,
    ) -> Result<Option<WriteOutcome>> {
        let lock = write::lock(&self.target, self.state.as_deref())?;
        let (current, old) = self.locked(&lock)?;
        let Some(variables) = choose(&current)? else { return Ok(None) };
        let new = self.edited(old.as_deref().unwrap_or_default(), &variables)?;
        let changed = write::replace(&self.target, old.as_deref(), &new, self.state.as_deref())?;
        if let (Some(state), Some(owner)) = (&self.state, owner) {
            current.history.record(state, &self.target, owner, &variables);
        }
        drop(lock);
        let git_would_commit = git::would_commit(&self.target);
        Ok(Some(WriteOutcome { created: old.is_none(), changed, git_would_commit }))
    }

    /// Checks that `variables` could be set, without writing.
    ///
    /// # Errors
    /// As [`EnvFile::update`].
    pub fn check(&self, variables: &[(String, Secret)]) -> Result<()> {
        let (_, old) = self.unlocked()?;
        self.edited(old.as_deref().unwrap_or_default(), variables).map(drop)
    }

    /// The text of the file with `variables`, which every reader reads.
    fn edited(&self, old: &[u8], variables: &[(String, Secret)]) -> Result<Vec<u8>> {
        env_format::validate(variables)?;
        readers::edit_for_all(old, variables).map_err(|problem| problem.into_error(&self.path))
    }

    /// What the file contains while no other `ppg` writes it. Finishes a write that was interrupted.
    fn locked(&self, _lock: &ChangeLock) -> Result<(Current, Option<Vec<u8>>)> {
        if let Some(state) = &self.state {
            in_place::recover(state, &self.target)?;
        }
        self.content()
    }

    /// What the file contains at this moment. A file that is replaced is always whole, so a reader waits for no writer;
    /// one that is written in place may be half written.
    fn unlocked(&self) -> Result<(Current, Option<Vec<u8>>)> {
        let is_unfinished = || self.state.as_deref().is_some_and(|state| in_place::is_unfinished(state, &self.target));
        if self.method == write::Method::InPlace || is_unfinished() {
            return self.locked(&write::lock(&self.target, self.state.as_deref())?);
        }
        self.content()
    }

    fn content(&self) -> Result<(Current, Option<Vec<u8>>)> {
        let old = file::read(&self.target)?;
        let assignments =
            edit::assignments(old.as_deref().unwrap_or_default()).map_err(|problem| problem.into_error(&self.path))?;
        let history = self.state.as_deref().map_or_else(History::default, |state| History::read(state, &self.target));
        Ok((Current { assignments, history }, old))
    }
}

/// Sets `variables` in the `.env` file at `path`, whatever it contains.
///
/// # Errors
///
/// As [`EnvFile::open`] and [`EnvFile::update`].
pub fn write(path: &Path, variables: &[(String, Secret)]) -> Result<WriteOutcome> {
    let written = EnvFile::open(path, Path::new(""), None)?.update(None, |_| Ok(Some(variables.to_vec())))?;
    Ok(written.unwrap_or(WriteOutcome { created: false, changed: false, git_would_commit: false }))
}
