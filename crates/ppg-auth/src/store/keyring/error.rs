//! Errors of the keyring, each with its remedy.

use ppg_core::error::{Code, Error, Kind, Remedy};

/// The keyring failed, as `what` says.
pub(crate) fn failed(what: impl Into<String>) -> Error {
    Error::new(Kind::Unauthenticated, what).code(Code::Keyring)
}

/// The machine has no keyring.
pub(crate) fn not_available() -> Error {
    failed("there is no keyring here that ppg could use").hint(Remedy::StoreInFile).code(Code::NoKeyring)
}

/// The keyring is locked, as `what` says.
pub(crate) fn locked(what: &str) -> Error {
    failed(what).hint(Remedy::UnlockKeyring).code(Code::KeyringLocked)
}
