//! What is kept where: profiles and connection strings, and the storage of each. No secret is in it.
//!
//! A keyring is asked by name only, and asking costs time and may want a password; so this says whether to ask at all.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use ppg_core::error::{Code, Error, Result};
use ppg_core::fs::AtomicWrite;

/// Where a secret lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Storage {
    /// The platform's keyring.
    Keyring,
    /// A file that its owner alone can read: `--insecure-storage`.
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

/// The index, as its file holds it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Index {
    pub(crate) profiles: BTreeMap<String, Profile>,
    pub(crate) connections: BTreeMap<String, SavedConnection>,
}

/// A profile that is signed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Profile {
    pub(crate) storage: Storage,
}

/// A connection whose string is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SavedConnection {
    /// The API that knows it.
    pub api: String,
    /// The database that it leads to.
    pub database_id: String,
    /// What its string speaks, as the API says it.
    #[serde(rename = "type")]
    pub kind: String,
    /// Where the string lies.
    pub storage: Storage,
    /// When it was kept.
    pub saved_at: Timestamp,
}

impl Index {
    /// Reads the file; one that is not there is an empty one.
    pub(crate) fn read(path: &Path) -> Result<Self> {
        let content = match fs::read(path) {
            Ok(content) => content,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Self::default()),
            Err(error) => return Err(Error::io(format!("cannot read {}", path.display()), &error)),
        };
        serde_json::from_slice(&content).map_err(|error| {
            Error::failed(format!("{}:{}: it is no index of sign-ins", path.display(), error.line()))
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
