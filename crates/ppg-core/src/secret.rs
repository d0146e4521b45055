//! Secrets, which are masked unless they are unmasked on purpose.

use std::fmt;

use serde::{Deserialize, Serialize, Serializer};
use zeroize::Zeroizing;

use crate::mask::mask;

/// A token, a password or a connection string.
///
/// `Debug` prints `(redacted)`. `Serialize` prints the masked form unless [`Secret::unmask`] was called, so that code that
/// forgets to mask shows nothing. The memory is wiped on drop.
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[serde(from = "String")]
pub struct Secret {
    value: Zeroizing<String>,
    unmasked: bool,
}

impl Secret {
    /// The secret itself. Pass it only to what needs it.
    pub fn expose(&self) -> &str {
        &self.value
    }

    /// Compares two secrets in a time that depends only on the length of `known`, so that the duration does not show how much
    /// of a guess was right.
    pub fn ct_eq(&self, known: &Secret) -> bool {
        ct_eq_bytes(self.expose().as_bytes(), known.expose().as_bytes())
    }

    /// Makes [`Secret::display`] and `Serialize` show the secret: the user asked for it.
    pub fn unmask(&mut self) {
        self.unmasked = true;
    }

    /// Whether [`Secret::unmask`] was called.
    pub fn is_unmasked(&self) -> bool {
        self.unmasked
    }

    /// The text for display: complete after [`Secret::unmask`], otherwise [masked](mask).
    pub fn display(&self) -> String {
        if self.unmasked { self.value.to_string() } else { mask(&self.value) }
    }
}

/// Compares bytes in a time that depends only on the length of `known`.
pub fn ct_eq_bytes(given: &[u8], known: &[u8]) -> bool {
    let mut difference = given.len() ^ known.len();
    for (at, byte) in known.iter().enumerate() {
        difference |= usize::from(byte ^ given.get(at).copied().unwrap_or(0));
    }
    std::hint::black_box(difference) == 0
}

/// Excludes the memory of this process from core dumps, and from being read by other processes of the user. Programs that
/// it starts are not affected (Linux: PR_SET_DUMPABLE, which exec resets).
pub fn disable_core_dumps() {
    // If it fails, a core dump contains what it would have contained before.
    #[cfg(any(target_os = "linux", target_os = "android"))]
    let _ = rustix::process::set_dumpable_behavior(rustix::process::DumpableBehavior::NotDumpable);
}

impl From<String> for Secret {
    fn from(value: String) -> Self {
        Secret { value: Zeroizing::new(value), unmasked: false }
    }
}

impl From<&str> for Secret {
    fn from(value: &str) -> Self {
        value.to_owned().into()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(redacted)")
    }
}

impl Serialize for Secret {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.display())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_whole_secret_is_the_same() {
        let known = Secret::from("token");
        assert!(Secret::from("token").ct_eq(&known));
        for wrong in ["", "toke", "tokem", "token0", "TOKEN"] {
            assert!(!Secret::from(wrong).ct_eq(&known), "{wrong:?}");
        }
    }

    #[test]
    fn a_secret_is_masked_until_it_is_shown() {
        let mut secret = Secret::from("postgres://ada:hunter2@db:5432/app");
        assert_eq!(format!("{secret:?}"), "(redacted)");
        let masked = serde_json::to_string(&secret).unwrap_or_default();
        assert_eq!(masked, "\"postgres://ada:********@db:5432/app\"");
        secret.unmask();
        assert!(serde_json::to_string(&secret).unwrap_or_default().contains("hunter2"));
    }
}
