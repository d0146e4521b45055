//! Why a keyring cannot be used, and the ways out of that.

use ppg_core::error::{Code, Error, Kind, Remedy};

/// It cannot be used, for a reason.
pub(crate) fn failed(what: impl Into<String>) -> Error {
    Error::new(Kind::Unauthenticated, what).code(Code::Keyring)
}

/// There is no keyring at all; the ways out of that.
pub(crate) fn not_available() -> Error {
    failed("there is no keyring here that ppg could use").hint(Remedy::StoreInFile).code(Code::NoKeyring)
}

/// It is there and gives nothing before it is unlocked, as `what` says.
pub(crate) fn locked(what: &str) -> Error {
    failed(what).hint(Remedy::UnlockKeyring).code(Code::KeyringLocked)
}
