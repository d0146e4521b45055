//! Unmasking of the secrets in a resource.

/// A resource whose secrets can be unmasked, for a user who asked to see them.
pub trait Reveal {
    /// Calls [`Secret::unmask`](ppg_core::secret::Secret::unmask) on every secret in it.
    fn reveal(&mut self);
}
