//! A string that must not be seen by accident.

use std::fmt;

use serde::{Deserialize, Serialize, Serializer};
use zeroize::Zeroizing;

use crate::text;

/// A token, a password or a connection string.
///
/// `Debug` prints `(redacted)`. `Serialize` prints the masked form, unless [`Secret::show`] was called for it: whoever
/// forgets to mask shows nothing. Its memory is wiped when it is dropped.
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[serde(from = "String")]
pub struct Secret {
    value: Zeroizing<String>,
    shown: bool,
}

impl Secret {
    /// The text itself. Hand it to what needs it and to nothing else.
    pub fn expose(&self) -> &str {
        &self.value
    }

    /// From here on it is serialized in full: the user asked for it.
    pub fn show(&mut self) {
        self.shown = true;
    }

    /// The text as it may be displayed: in full after [`Secret::show`], else with what is secret masked.
    pub fn displayed(&self) -> String {
        if self.shown { self.value.to_string() } else { text::mask(&self.value) }
    }
}

impl From<String> for Secret {
    fn from(value: String) -> Self {
        Secret { value: Zeroizing::new(value), shown: false }
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
        serializer.serialize_str(&self.displayed())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_masked_until_it_is_shown() {
        let mut secret = Secret::from("postgres://ada:hunter2@db:5432/app");
        assert_eq!(format!("{secret:?}"), "(redacted)");
        let masked = serde_json::to_string(&secret).unwrap_or_default();
        assert_eq!(masked, "\"postgres://ada:********@db:5432/app\"");
        secret.show();
        assert!(serde_json::to_string(&secret).unwrap_or_default().contains("hunter2"));
    }
}
