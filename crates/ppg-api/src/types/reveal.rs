//! Secrets are shown where the user asked for them.

/// Makes the secrets of a resource visible, where the user asked for them.
pub trait Reveal {
    /// Calls [`Secret::unmask`](ppg_core::secret::Secret::unmask) on every secret in it.
    fn reveal(&mut self);
}
