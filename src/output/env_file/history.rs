//! Which values in a `.env` file `ppg` wrote, and for which database: these it may replace for the same database without
//! a question. The values are kept as fingerprints.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use ppg_core::fs::AtomicWrite;
use ppg_core::secret::Secret;

/// What was written into one file: the variables and their last values.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct History {
    /// The path of the file, for a person who looks.
    path: PathBuf,
    variables: BTreeMap<String, Written>,
}

/// A value that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Written {
    /// The database that it belongs to.
    owner: String,
    /// The beginning of its SHA-256.
    fingerprint: String,
}

impl History {
    /// What is known about the file `target`. Nothing, if that cannot be read: then a question more is asked.
    pub(crate) fn read(state: &Path, target: &Path) -> Self {
        let content = fs::read(path_in(state, target)).unwrap_or_default();
        serde_json::from_slice(&content).unwrap_or_default()
    }

    /// Whether `value` is what was written as `name` for the database `owner`.
    pub(crate) fn wrote(&self, owner: &str, name: &str, value: &Secret) -> bool {
        let written = Written { owner: owner.to_owned(), fingerprint: fingerprint(value) };
        self.variables.get(name) == Some(&written)
    }

    /// Remembers `variables` of the database `owner` as written to `target`. The caller holds the lock of the file. A
    /// failure has no consequence but a question more.
    pub(crate) fn record(mut self, state: &Path, target: &Path, owner: &str, variables: &[(String, Secret)]) {
        let before = self.variables.clone();
        for (name, value) in variables {
            let written = Written { owner: owner.to_owned(), fingerprint: fingerprint(value) };
            self.variables.insert(name.clone(), written);
        }
        if self.variables != before {
            self.path = target.to_owned();
            let json = serde_json::to_vec_pretty(&self).unwrap_or_default();
            let _ = AtomicWrite::SETTINGS.write(&path_in(state, target), &json);
        }
    }
}

/// The name that stands for the file `target` in the program's own directory.
pub(crate) fn entry_name(target: &Path) -> String {
    hex(&Sha256::digest(target.as_os_str().as_encoded_bytes()), 16)
}

fn path_in(state: &Path, target: &Path) -> PathBuf {
    state.join(format!("{}.json", entry_name(target)))
}

/// 64 bits: enough to recognise a value, and of no use to find it.
fn fingerprint(value: &Secret) -> String {
    hex(&Sha256::digest(value.expose().as_bytes()), 8)
}

fn hex(bytes: &[u8], length: usize) -> String {
    bytes.iter().take(length).map(|byte| format!("{byte:02x}")).collect()
}
