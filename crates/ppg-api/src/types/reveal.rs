//! Unmasking of the secrets in a resource.

use ppg_core::secret::Secret;

/// A resource whose secrets can be unmasked, for a user who asked to see them.
pub trait Reveal {
    /// Every secret in it.
    fn secrets_mut(&mut self) -> Vec<&mut Secret>;

    /// Calls [`Secret::unmask`] on every secret in it.
    fn reveal(&mut self) {
        self.secrets_mut().into_iter().for_each(Secret::unmask);
    }
}
