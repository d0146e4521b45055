//! Index of the stored profiles and connection strings, with the storage of each. Contains no secret.
//!
//! A keyring finds entries by name only, and a call takes time and may prompt for a password: the index tells whether a
//! call is needed at all.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use ppg_core::error::{Code, Error, Result};
use ppg_core::fs::AtomicWrite;

/// Storage of a secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Storage {
    /// The keyring of the platform.
    Keyring,
    /// A file with the mode 0600, not encrypted.
    File,
}

impl std::fmt::Display for Storage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Storage::Keyring => "keyring",
            Storage::File => "file",
        })
    }
}

/// Content of the index file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Index {
    pub(crate) profiles: BTreeMap<String, Profile>,
    pub(crate) connections: BTreeMap<String, SavedConnection>,
}

/// Index entry of a signed-in profile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Profile {
    pub(crate) storage: Storage,
}

/// Index entry of a connection whose string is stored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SavedConnection {
    /// Address of the API that the connection belongs to.
    pub api: String,
    /// ID of the database that the connection opens.
    pub database_id: String,
    /// Type of the connection, in the words of the API.
    #[serde(rename = "type")]
    pub kind: String,
    /// Type that was requested, where the service returned a string of another one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub requested_type: Option<String>,
    /// Storage of the connection string.
    pub storage: Storage,
    /// Time when the string was stored.
    pub saved_at: Timestamp,
}

impl Index {
    /// Reads the index; a missing file is an empty index.
    pub(crate) fn read(path: &Path) -> Result<Self> {
        let content = match fs::read(path) {
            Ok(content) => content,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Self::default()),
            Err(error) => return Err(Error::io(format!("cannot read {}", path.display()), &error)),
        };
        serde_json::from_slice(&content).map_err(|error| {
            Error::failed(format!("{}:{}: it is not an index of sign-ins", path.display(), error.line()))
                .hint("move it away and sign in again")
                .code(Code::InvalidIndex)
        })
    }

    pub(crate) fn write(&self, path: &Path) -> Result<()> {
        // Strings and times only: serializing them can't fail.
        let mut json = serde_json::to_string_pretty(self).unwrap_or_default();
        json.push('\n');
        AtomicWrite::SECRET.write(path, json.as_bytes())
    }
}
