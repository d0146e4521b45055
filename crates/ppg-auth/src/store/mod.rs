//! Stores sign-ins and connection strings between commands: in the keyring or, if the user chose so, in files. An index
//! says which.

mod clients;
mod file;
mod index;
mod keyring;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::Duration;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use crate::sessions::Sessions;
pub use clients::{RegisteredClient, RegisteredClients};
use index::{Index, Profile};
pub use index::{SavedConnection, Storage};
use ppg_core::error::{Code, Error, Result};
use ppg_core::fs::{LockedFile, create_private_dir};
use ppg_core::secret::Secret;

/// Limit for waiting for a lock, whose holder makes a few calls to the keyring.
const LOCK_TIMEOUT: Duration = Duration::from_secs(20);

/// Credentials of one settings directory, in the keyring or in files.
#[derive(Debug, Clone)]
pub struct CredentialStore {
    directory: PathBuf,
    /// Distinguishes entries of several settings directories in the one keyring of the user.
    scope: String,
}

/// Identifies an entry of the store.
enum EntryName<'a> {
    Profile(&'a str),
    Connection(&'a str),
}

/// Lock on the entry of a profile, held while it is changed.
#[derive(Debug)]
pub struct ProfileLock {
    _lock: LockedFile,
}

/// Lock on the creation of connections whose strings are stored.
#[derive(Debug)]
pub struct ConnectionsLock {
    _lock: LockedFile,
}

impl CredentialStore {
    /// Store of a settings directory. Reads and creates nothing.
    pub fn new(settings: &Path) -> Self {
        let canonical = settings.canonicalize().unwrap_or_else(|_| settings.to_owned());
        CredentialStore { directory: canonical.join("auth"), scope: canonical.display().to_string() }
    }

    /// Directory of the index, its locks and the entries that are stored in files.
    pub fn directory(&self) -> &Path {
        &self.directory
    }

    /// The OAuth clients that `ppg` has registered, for all profiles.
    pub fn registered_clients(&self) -> RegisteredClients {
        RegisteredClients::new(&self.directory)
    }

    /// Lists the signed-in profiles with the storage of each.
    ///
    /// # Errors
    /// `Failed` if the index cannot be read.
    pub fn profiles(&self) -> Result<Vec<(String, Storage)>> {
        let index = Index::read(&self.index_path())?;
        Ok(index.profiles.into_iter().map(|(name, profile)| (name, profile.storage)).collect())
    }

    /// Storage of the entry of a profile; `None` if it is not signed in.
    ///
    /// # Errors
    /// `Failed` if the index cannot be read.
    pub fn storage_of(&self, profile: &str) -> Result<Option<Storage>> {
        Ok(Index::read(&self.index_path())?.profiles.get(profile).map(|profile| profile.storage))
    }

    /// Sessions of a profile with their storage; `None` if it is not signed in, without a call to the keyring.
    ///
    /// # Errors
    /// `Unauthenticated` if the keyring or the file cannot be used, or the entry is malformed; `Failed` if the index cannot
    /// be read.
    pub async fn sessions(&self, profile: &str) -> Result<Option<(Sessions, Storage)>> {
        let Some(storage) = self.storage_of(profile)? else { return Ok(None) };
        let entry = self.read_entry(storage, &EntryName::Profile(profile)).await?;
        entry.map(|entry| Ok((Sessions::parse(&entry)?, storage))).transpose()
    }

    /// Locks the entry of a profile.
    ///
    /// # Errors
    /// `Unavailable` with the code `sign_in_locked` if another process holds it longer than `limit`.
    pub async fn lock_profile(&self, profile: &str, limit: Duration) -> Result<ProfileLock> {
        self.acquire_lock(&format!("profile-{profile}"), limit).await.map(|lock| ProfileLock { _lock: lock })
    }

    /// Changes the entry of a profile under its lock and returns the result of `change`. Removes an entry without
    /// sessions.
    ///
    /// # Errors
    /// As for reading; `Unavailable` if another process holds the lock; the error of the keyring or the file system if
    /// the entry cannot be written.
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

    /// Writes the entry of a profile for the holder of its lock.
    ///
    /// # Errors
    /// `Unauthenticated` if the keyring cannot be used; `Failed` if the file cannot be written.
    pub async fn save(&self, profile: &str, sessions: &Sessions, storage: Storage, _lock: &ProfileLock) -> Result<()> {
        self.write_entry(storage, &EntryName::Profile(profile), &sessions.to_entry()).await
    }

    /// Removes the entry of a profile, which may be malformed.
    ///
    /// # Errors
    /// `Unauthenticated` if the keyring cannot be used; `Failed` if a file cannot be changed.
    pub async fn remove(&self, profile: &str) -> Result<()> {
        let Some(storage) = self.storage_of(profile)? else { return Ok(()) };
        self.delete_entry(storage, &EntryName::Profile(profile)).await?;
        self.update_index(|index| index.profiles.remove(profile)).await?;
        Ok(())
    }

    /// Checks a storage before anything depends on it, by reading an entry of the keyring that does not exist.
    ///
    /// # Errors
    /// `Unauthenticated` if the keyring is missing, locked or does not answer.
    pub async fn check_storage(&self, storage: Storage) -> Result<()> {
        match storage {
            Storage::Keyring => keyring::read(&self.keyring_entry(&EntryName::Profile(""))).await.map(drop),
            Storage::File => Ok(()),
        }
    }

    /// Checks before a sign-in that the index can be read and changed: entries of the keyring have a line there too.
    ///
    /// # Errors
    /// `Failed` if the index cannot be read or its directory not written; `Unavailable` if the index stays locked.
    pub async fn check_writable(&self) -> Result<()> {
        Index::read(&self.index_path())?;
        if self.directory.is_dir() {
            self.acquire_lock("index", LOCK_TIMEOUT).await?;
        }
        // Creates no directory: the user may give up the sign-in.
        let there = self.directory.ancestors().find(|directory| directory.exists()).unwrap_or(&self.directory);
        let cannot = |error| Error::io(format!("cannot write in {}", there.display()), &error);
        let mut file = tempfile::NamedTempFile::new_in(there).map_err(cannot)?;
        // More than an entry needs: a full disk still creates empty files.
        file.write_all(&[b' '; 16 * 1024]).and_then(|()| file.as_file().sync_all()).map_err(cannot)
    }

    /// Removes a profile from the index only, for a keyring that is not available. Its entry there stays.
    ///
    /// # Errors
    /// `Failed` if the index cannot be changed.
    pub async fn remove_from_index(&self, profile: &str) -> Result<()> {
        self.update_index(|index| index.profiles.remove(profile)).await.map(drop)
    }

    /// Lists the connections whose strings are stored.
    ///
    /// # Errors
    /// `Failed` if the index cannot be read.
    pub fn connections(&self) -> Result<Vec<(String, SavedConnection)>> {
        Ok(Index::read(&self.index_path())?.connections.into_iter().collect())
    }

    /// Connection string of a connection; `None` if it is not stored.
    ///
    /// # Errors
    /// `Unauthenticated` if the keyring or the file cannot be used; `Failed` if the index cannot be read.
    pub async fn connection_string(&self, id: &str) -> Result<Option<Secret>> {
        match Index::read(&self.index_path())?.connections.get(id) {
            Some(saved) => self.read_entry(saved.storage, &EntryName::Connection(id)).await,
            None => Ok(None),
        }
    }

    /// Stores the connection string of a connection.
    ///
    /// # Errors
    /// `Unauthenticated` if the keyring cannot be used; `Failed` if a file cannot be written.
    pub async fn save_connection(&self, id: &str, saved: SavedConnection, string: &Secret) -> Result<()> {
        self.write_entry(saved.storage, &EntryName::Connection(id), string).await?;
        self.update_index(|index| index.connections.insert(id.into(), saved)).await?;
        Ok(())
    }

    /// Removes the strings of the connections for which `predicate` is true and returns their number.
    ///
    /// # Errors
    /// `Unauthenticated` if the keyring cannot be used; `Failed` if a file cannot be changed.
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

    /// Locks the creation of connections, so that of several processes that need one, one creates it and the others read
    /// its string. `None` if another process holds the lock longer than `limit`, or if there can be no lock.
    pub async fn lock_connections(&self, limit: Duration) -> Option<ConnectionsLock> {
        let lock = self.acquire_lock("connections", limit).await.ok()?;
        Some(ConnectionsLock { _lock: lock })
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
            Error::unavailable("another ppg has locked this sign-in and does not finish").code(Code::SignInLocked)
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

    /// File of an entry. IDs come from a service and may contain any character: they are encoded.
    fn file_path(&self, name: &EntryName<'_>) -> PathBuf {
        self.directory.join(match name {
            EntryName::Profile(profile) => format!("profile-{profile}.json"),
            EntryName::Connection(id) => format!("connection-{}.url", utf8_percent_encode(id, NON_ALPHANUMERIC)),
        })
    }
}
