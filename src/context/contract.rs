//! What was seen of a service's contract, remembered from one command to the next: so that no call is spent on it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::Context;
use crate::config::Key;
use ppg_api::client::send::{ContractHint, OnContractDetected};
use ppg_api::{ApiUrl, Contract, address};
use ppg_core::fs::AtomicWrite;

/// What was seen is looked at anew after this time. A service that changed before is noticed all the same.
const TIME_TO_LIVE: SignedDuration = SignedDuration::from_hours(24);

/// The file's content: what was seen, by address. Nothing in it is missed when it is lost.
#[derive(Default, Serialize, Deserialize)]
#[serde(transparent)]
struct VersionCache(BTreeMap<String, Entry>);

#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Entry {
    contract: String,
    seen_at: Timestamp,
}

impl VersionCache {
    fn read(path: &Path) -> VersionCache {
        let content = std::fs::read(path).ok();
        content.and_then(|content| serde_json::from_slice(&content).ok()).unwrap_or_default()
    }

    fn of(&self, address: &str, now: Timestamp) -> Option<Contract> {
        let sight = self.0.get(address)?;
        let age = now.duration_since(sight.seen_at);
        // A time to come is one of a clock that was wrong.
        (age >= SignedDuration::ZERO && age < TIME_TO_LIVE).then(|| Contract::from_name(&sight.contract)).flatten()
    }
}

impl Context {
    /// What is known of the contract of the service at that address. Local mode's own address keeps the documented one.
    pub(crate) fn cached_version(&self, address: &ApiUrl) -> ContractHint {
        if let Some(contract) = self.configured_version().or(self.is_local().then_some(Contract::Documented)) {
            return ContractHint::Configured(contract);
        }
        let address = address.to_string();
        let seen = self.cache_file().and_then(|path| VersionCache::read(&path).of(&address, self.now));
        match seen {
            Some(contract) => ContractHint::Cached(contract),
            // What everybody's own program has seen there.
            None if address == address::DEFAULT_API_URL => ContractHint::Cached(Contract::Live),
            None => ContractHint::Assumed(Contract::Documented),
        }
    }

    /// The contract that a user says.
    pub(crate) fn configured_version(&self) -> Option<Contract> {
        Contract::from_name(&self.config.settings.get(Key::ApiContract)?.value)
    }

    /// Takes down what an answer shows.
    pub(crate) fn on_version_detected(&self, address: &ApiUrl) -> Option<OnContractDetected> {
        if self.is_local() {
            return None;
        }
        let (path, address, now) = (self.cache_file()?, address.to_string(), self.now);
        Some(Arc::new(move |contract| store(&path, &address, contract, now)))
    }

    fn cache_file(&self) -> Option<PathBuf> {
        Some(self.environment.cache_directory().ok()?.join("contracts.json"))
    }
}

/// Where nothing can be kept, the next command finds out for itself.
fn store(path: &Path, address: &str, contract: Contract, now: Timestamp) {
    let mut seen = VersionCache::read(path);
    if seen.of(address, now) == Some(contract) {
        return;
    }
    seen.0.retain(|_, sight| now.duration_since(sight.seen_at) < TIME_TO_LIVE);
    seen.0.insert(address.into(), Entry { contract: contract.name().into(), seen_at: now });
    let json = serde_json::to_vec(&seen).unwrap_or_default();
    let made = path.parent().map_or(Ok(()), std::fs::create_dir_all);
    let _ = made.map(|()| AtomicWrite::SETTINGS.write(path, &json));
}
