//! How the long steps are told to the person. Local mode knows no terminal; whoever calls it has one, or has not.

/// Hears of what takes long.
pub trait Progress: Send + Sync {
    /// A step begins; `text` says which, in a few words.
    fn step(&self, text: &str);
    /// The step has moved `done` bytes, of `total` where that is known.
    fn bytes(&self, done: u64, total: Option<u64>);
}

/// Says nothing.
#[derive(Debug, Clone, Copy, Default)]
pub struct Silent;

impl Progress for Silent {
    fn step(&self, _text: &str) {}
    fn bytes(&self, _done: u64, _total: Option<u64>) {}
}
