//! Where sign-ins and connection strings are kept from one command to the next: in the keyring or, where a user chose it,
//! in files; and an index that says which.

pub mod file;
pub mod index;
pub mod keyring;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::Duration;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use crate::sessions::Sessions;
use index::{Index, Profile, SavedConnection, Storage};
use ppg_core::error::{Code, Error, Result};
use ppg_core::fs::{LockedFile, create_private_dir};
use ppg_core::secret::Secret;

/// A lock on the index or on an entry is held for a few calls of the keyring.
const LOCK_TIMEOUT: Duration = Duration::from_secs(20);

/// What is kept, by one directory of settings.
#[derive(Debug, Clone)]
pub struct CredentialStore {
    directory: PathBuf,
    /// Tells the entries of several directories of settings apart in the one keyring that a user has.
    scope: String,
}

/// The name of an entry.
enum EntryName<'a> {
    Profile(&'a str),
    Connection(&'a str),
}

/// Held while a profile's entry is changed.
#[derive(Debug)]
pub struct ProfileLock {
    _lock: LockedFile,
}

impl CredentialStore {
    /// The vault that belongs to a directory of settings.
    pub fn new(settings: &Path) -> Self {
        let canonical = settings.canonicalize().unwrap_or_else(|_| settings.to_owned());
        CredentialStore { directory: canonical.join("auth"), scope: canonical.display().to_string() }
    }

    /// Where the index, its locks and the files of `--insecure-storage` are.
    pub fn directory(&self) -> &Path {
        &self.directory
    }

    /// The profiles that are signed in, and where their entries lie.
    pub fn profiles(&self) -> Result<Vec<(String, Storage)>> {
        let index = Index::read(&self.index_path())?;
        Ok(index.profiles.into_iter().map(|(name, profile)| (name, profile.storage)).collect())
    }

    /// Where the entry of a profile lies; none where it is not signed in.
    pub fn storage_of(&self, profile: &str) -> Result<Option<Storage>> {
        Ok(Index::read(&self.index_path())?.profiles.get(profile).map(|profile| profile.storage))
    }

    /// A profile's sessions; none where it is not signed in, in which case no keyring is asked.
    pub async fn sessions(&self, profile: &str) -> Result<Option<(Sessions, Storage)>> {
        let Some(storage) = self.storage_of(profile)? else { return Ok(None) };
        let entry = self.read_entry(storage, &EntryName::Profile(profile)).await?;
        entry.map(|entry| Ok((Sessions::parse(&entry)?, storage))).transpose()
    }

    /// Waits for the right to change a profile's entry.
    ///
    /// # Errors
    /// `Unavailable` where another process does not let go of it within `limit`.
    pub async fn lock_profile(&self, profile: &str, limit: Duration) -> Result<ProfileLock> {
        self.acquire_lock(&format!("profile-{profile}"), limit).await.map(|lock| ProfileLock { _lock: lock })
    }

    /// Changes a profile's entry, under its lock, and gives what `change` gives. An entry without sessions is removed.
    pub async fn update<T>(
        &self,
        profile: &str,
        storage: Option<Storage>,
        change: impl FnOnce(&mut Sessions) -> T,
    ) -> Result<T> {
        let lock = self.lock_profile(profile, LOCK_TIMEOUT).await?;
        let found = self.sessions(profile).await?;
        let before = found.as_ref().map(|(_, storage)| *storage);
        let mut sessions = found.map(|(account, _)| account).unwrap_or_default();
        let result = change(&mut sessions);
        let storage = storage.or(before).unwrap_or(Storage::Keyring);
        let name = EntryName::Profile(profile);
        if sessions.sessions().is_empty() {
            self.remove(profile).await?;
            return Ok(result);
        }
        self.write_entry(storage, &name, &sessions.to_entry()).await?;
        if before != Some(storage) {
            self.update_index(|index| index.profiles.insert(profile.into(), Profile { storage })).await?;
        }
        if let Some(before) = before.filter(|before| *before != storage) {
            self.delete_entry(before, &name).await?;
        }
        drop(lock);
        Ok(result)
    }

    /// Writes a profile's entry, by whoever holds its lock.
    pub async fn save(&self, profile: &str, sessions: &Sessions, storage: Storage, _lock: &ProfileLock) -> Result<()> {
        self.write_entry(storage, &EntryName::Profile(profile), &sessions.to_entry()).await
    }

    /// Removes a profile's entry, whatever is in it.
    pub async fn remove(&self, profile: &str) -> Result<()> {
        let Some(storage) = self.storage_of(profile)? else { return Ok(()) };
        self.delete_entry(storage, &EntryName::Profile(profile)).await?;
        self.update_index(|index| index.profiles.remove(profile)).await?;
        Ok(())
    }

    /// Whether a storage can be used, asked before anything depends on it. The keyring is asked for an entry that is not
    /// there.
    pub async fn check_storage(&self, storage: Storage) -> Result<()> {
        match storage {
            Storage::Keyring => keyring::read(&self.keyring_entry(&EntryName::Profile(""))).await.map(drop),
            Storage::File => Ok(()),
        }
    }

    /// Whether the index can be read and anything be written beside it, asked before anything depends on it: also what the
    /// keyring holds needs a line there.
    pub async fn check_writable(&self) -> Result<()> {
        Index::read(&self.index_path())?;
        if self.directory.is_dir() {
            self.acquire_lock("index", LOCK_TIMEOUT).await?;
        }
        // Nothing is left of it: who gives up in the browser has signed in to nothing.
        let there = self.directory.ancestors().find(|directory| directory.exists()).unwrap_or(&self.directory);
        let cannot = |error| Error::io(format!("cannot write in {}", there.display()), &error);
        let mut file = tempfile::NamedTempFile::new_in(there).map_err(cannot)?;
        // More than a sign-in takes: a full disk still makes empty files.
        file.write_all(&[b' '; 16 * 1024]).and_then(|()| file.as_file().sync_all()).map_err(cannot)
    }

    /// Has the index forget a profile whose keyring is not here. What the keyring holds of it stays.
    pub async fn remove_from_index(&self, profile: &str) -> Result<()> {
        self.update_index(|index| index.profiles.remove(profile)).await.map(drop)
    }

    /// The connections whose strings are kept.
    pub fn connections(&self) -> Result<Vec<(String, SavedConnection)>> {
        Ok(Index::read(&self.index_path())?.connections.into_iter().collect())
    }

    /// The string of a connection; none where it is not kept.
    pub async fn connection_string(&self, id: &str) -> Result<Option<Secret>> {
        match Index::read(&self.index_path())?.connections.get(id) {
            Some(saved) => self.read_entry(saved.storage, &EntryName::Connection(id)).await,
            None => Ok(None),
        }
    }

    /// Keeps the string of a connection.
    pub async fn save_connection(&self, id: &str, saved: SavedConnection, string: &Secret) -> Result<()> {
        self.write_entry(saved.storage, &EntryName::Connection(id), string).await?;
        self.update_index(|index| index.connections.insert(id.into(), saved)).await?;
        Ok(())
    }

    /// Forgets the strings of the connections that `which` says; gives how many.
    pub async fn remove_connections(&self, predicate: impl Fn(&str, &SavedConnection) -> bool) -> Result<usize> {
        let found: Vec<_> = self.connections()?.into_iter().filter(|(id, saved)| predicate(id, saved)).collect();
        for (id, saved) in &found {
            self.delete_entry(saved.storage, &EntryName::Connection(id)).await?;
        }
        if !found.is_empty() {
            self.update_index(|index| index.connections.retain(|id, _| !found.iter().any(|(gone, _)| gone == id)))
                .await?;
        }
        Ok(found.len())
    }

    fn index_path(&self) -> PathBuf {
        self.directory.join("index.json")
    }

    async fn update_index<T>(&self, change: impl FnOnce(&mut Index) -> T) -> Result<T> {
        let _lock = self.acquire_lock("index", LOCK_TIMEOUT).await?;
        let mut index = Index::read(&self.index_path())?;
        let before = index.clone();
        let result = change(&mut index);
        if index != before {
            index.write(&self.index_path())?;
        }
        Ok(result)
    }

    async fn acquire_lock(&self, what: &str, limit: Duration) -> Result<LockedFile> {
        let path = self.directory.join(format!("{what}.lock"));
        create_private_dir(&self.directory)
            .map_err(|error| Error::io(format!("cannot lock {}", path.display()), &error))?;
        let lock = LockedFile::acquire(&path, limit).await?;
        lock.ok_or_else(|| {
            Error::unavailable("another ppg is busy with this sign-in and does not finish").code(Code::SignInLocked)
        })
    }

    async fn read_entry(&self, storage: Storage, name: &EntryName<'_>) -> Result<Option<Secret>> {
        match storage {
            Storage::Keyring => keyring::read(&self.keyring_entry(name)).await,
            Storage::File => file::read(&self.file_path(name)),
        }
    }

    async fn write_entry(&self, storage: Storage, name: &EntryName<'_>, value: &Secret) -> Result<()> {
        match storage {
            Storage::Keyring => keyring::write(&self.keyring_entry(name), value).await,
            Storage::File => file::write(&self.file_path(name), value),
        }
    }

    async fn delete_entry(&self, storage: Storage, name: &EntryName<'_>) -> Result<()> {
        match storage {
            Storage::Keyring => keyring::remove(&self.keyring_entry(name)).await,
            Storage::File => file::remove(&self.file_path(name)),
        }
    }

    fn keyring_entry(&self, name: &EntryName<'_>) -> String {
        match name {
            EntryName::Profile(profile) => format!("profile {profile} ({})", self.scope),
            EntryName::Connection(id) => format!("connection {id} ({})", self.scope),
        }
    }

    /// IDs come from a service and may be anything.
    fn file_path(&self, name: &EntryName<'_>) -> PathBuf {
        self.directory.join(match name {
            EntryName::Profile(profile) => format!("profile-{profile}.json"),
            EntryName::Connection(id) => format!("connection-{}.url", utf8_percent_encode(id, NON_ALPHANUMERIC)),
        })
    }
}
