//! The contract that each service was found to speak, cached on disk so that no request is spent on finding out again.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use crate::config::Environment;
use ppg_api::client::send::OnContractDetected;
use ppg_api::{ApiUrl, Contract};
use ppg_core::fs::AtomicWrite;

/// Age at which an entry expires. A service that changes its contract before is noticed by its responses.
const TIME_TO_LIVE: SignedDuration = SignedDuration::from_hours(24);

/// The cache file and the time at which the command started.
pub(crate) struct ContractCache {
    /// `None` where no cache directory is known: then each command finds out by itself.
    file: Option<PathBuf>,
    now: Timestamp,
}

impl ContractCache {
    pub(crate) fn new(environment: &Environment, now: Timestamp) -> Self {
        let file = environment.cache_directory().ok().map(|directory| directory.join("contracts.json"));
        ContractCache { file, now }
    }

    /// The cached contract of the service at `address`, unless it has expired.
    pub(crate) fn get(&self, address: &ApiUrl) -> Option<Contract> {
        Entries::read(self.file.as_ref()?).get(&address.to_string(), self.now)
    }

    /// A callback that stores what a response of `address` shows.
    pub(crate) fn recorder(&self, address: &ApiUrl) -> Option<OnContractDetected> {
        let (path, address, now) = (self.file.clone()?, address.to_string(), self.now);
        Some(Arc::new(move |contract| store(&path, &address, contract, now)))
    }
}

/// The file's content, by address. A lost or broken file only costs a request.
#[derive(Default, Serialize, Deserialize)]
#[serde(transparent)]
struct Entries(BTreeMap<String, Entry>);

#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Entry {
    contract: String,
    seen_at: Timestamp,
}

impl Entries {
    fn read(path: &Path) -> Entries {
        let content = std::fs::read(path).ok();
        content.and_then(|content| serde_json::from_slice(&content).ok()).unwrap_or_default()
    }

    fn get(&self, address: &str, now: Timestamp) -> Option<Contract> {
        let entry = self.0.get(address)?;
        let age = now.duration_since(entry.seen_at);
        // An entry from the future was written by a wrong clock.
        (age >= SignedDuration::ZERO && age < TIME_TO_LIVE).then(|| Contract::from_name(&entry.contract)).flatten()
    }
}

/// Stores a contract and drops expired entries. Errors are ignored: the next command finds out by itself.
fn store(path: &Path, address: &str, contract: Contract, now: Timestamp) {
    let mut entries = Entries::read(path);
    if entries.get(address, now) == Some(contract) {
        return;
    }
    entries.0.retain(|_, entry| now.duration_since(entry.seen_at) < TIME_TO_LIVE);
    entries.0.insert(address.into(), Entry { contract: contract.name().into(), seen_at: now });
    let json = serde_json::to_vec(&entries).unwrap_or_default();
    let created = path.parent().map_or(Ok(()), std::fs::create_dir_all);
    let _ = created.map(|()| AtomicWrite::SETTINGS.write(path, &json));
}
