//! The OAuth clients that `ppg` has registered (RFC 7591), in one file for all profiles.
//!
//! The file contains no secret: the clients are public, and what a server issues to manage a registration is not stored.

use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use ppg_core::error::{Error, Result};
use ppg_core::fs::{AtomicWrite, LockedFile, create_private_dir};

/// Limit for waiting for the lock. Its holder sends two requests at most, each with a limit of ten seconds.
const LOCK_TIMEOUT: Duration = Duration::from_secs(25);

/// A client that an authorization server has registered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RegisteredClient {
    /// Issuer identifier of the server (RFC 8414), which no other server can claim.
    pub issuer: String,
    /// Redirect address that it was registered for.
    pub redirect_uri: String,
    /// `client_id` that the server issued.
    pub client_id: String,
    /// Time when the registration ends, in seconds since 1970, if the server limits it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<i64>,
}

/// The file of registered clients.
#[derive(Debug, Clone)]
pub struct RegisteredClients {
    path: PathBuf,
}

/// Lock on the file of registered clients, held while a client is registered.
#[derive(Debug)]
pub struct ClientsLock {
    _lock: Option<LockedFile>,
}

/// Content of the file.
#[derive(Default, Serialize, Deserialize)]
struct Content {
    clients: Vec<RegisteredClient>,
}

impl RegisteredClients {
    /// The file in the directory of the credential store. Reads and creates nothing.
    pub(super) fn new(directory: &Path) -> Self {
        RegisteredClients { path: directory.join("clients.json") }
    }

    /// The client of `issuer` for a redirect address; `None` if there is none, or its registration has ended at `now`.
    pub fn find(&self, issuer: &str, redirect_uri: &str, now: Timestamp) -> Option<RegisteredClient> {
        let valid = |client: &RegisteredClient| client.expires_at.is_none_or(|at| at > now.as_second());
        let is_wanted = |client: &RegisteredClient| client.issuer == issuer && client.redirect_uri == redirect_uri;
        self.read().clients.into_iter().find(|client| is_wanted(client) && valid(client))
    }

    /// Locks the file. If another process holds the lock for long, returns without it: at worst a client is registered
    /// twice.
    ///
    /// # Errors
    /// `Failed` if the directory or the lock file cannot be created.
    pub async fn lock(&self) -> Result<ClientsLock> {
        let path = self.path.with_extension("lock");
        if let Some(directory) = path.parent() {
            create_private_dir(directory)
                .map_err(|error| Error::io(format!("cannot lock {}", path.display()), &error))?;
        }
        Ok(ClientsLock { _lock: LockedFile::acquire(&path, LOCK_TIMEOUT).await? })
    }

    /// Adds a client, replacing the one of its issuer for its redirect address.
    ///
    /// # Errors
    /// `Failed` if the file cannot be written.
    pub fn save(&self, client: RegisteredClient, _lock: &ClientsLock) -> Result<()> {
        let mut content = self.read();
        content.clients.retain(|other| other.issuer != client.issuer || other.redirect_uri != client.redirect_uri);
        content.clients.push(client);
        // Strings and numbers only: serializing them can't fail.
        let mut json = serde_json::to_string_pretty(&content).unwrap_or_default();
        json.push('\n');
        AtomicWrite::SECRET.write(&self.path, json.as_bytes())
    }

    /// An unreadable file counts as empty: its clients can be registered again.
    fn read(&self) -> Content {
        let bytes = std::fs::read(&self.path).unwrap_or_default();
        serde_json::from_slice(&bytes).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn client(issuer: &str, redirect_uri: &str, id: &str, expires_at: Option<i64>) -> RegisteredClient {
        RegisteredClient { issuer: issuer.into(), redirect_uri: redirect_uri.into(), client_id: id.into(), expires_at }
    }

    #[tokio::test]
    async fn a_client_is_found_for_its_issuer_and_address_until_it_expires() {
        let directory = tempfile::tempdir().unwrap();
        let clients = RegisteredClients::new(directory.path());
        let now: Timestamp = "2026-01-01T00:00:00Z".parse().unwrap();
        let id = |issuer: &str, uri: &str| clients.find(issuer, uri, now).map(|client| client.client_id);
        assert_eq!(id("a", "u"), None);
        let lock = clients.lock().await.unwrap();
        for one in [
            client("a", "u", "1", None),
            client("a", "v", "2", Some(now.as_second() + 1)),
            client("b", "u", "3", Some(now.as_second())),
            client("a", "u", "4", None),
        ] {
            clients.save(one, &lock).unwrap();
        }
        assert_eq!(id("a", "u").as_deref(), Some("4"), "the newer one replaces the older");
        assert_eq!(id("a", "v").as_deref(), Some("2"));
        assert_eq!(id("b", "u"), None, "it has expired");
        assert_eq!(id("c", "u"), None);
    }

    #[tokio::test]
    async fn an_unreadable_file_is_replaced() {
        let directory = tempfile::tempdir().unwrap();
        let clients = RegisteredClients::new(directory.path());
        std::fs::write(directory.path().join("clients.json"), "nonsense").unwrap();
        assert_eq!(clients.find("a", "u", Timestamp::UNIX_EPOCH), None);
        clients.save(client("a", "u", "1", None), &clients.lock().await.unwrap()).unwrap();
        assert!(clients.find("a", "u", Timestamp::UNIX_EPOCH).is_some());
    }
}
