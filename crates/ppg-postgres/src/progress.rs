//! Reports the progress of long steps to the caller, which may show it.

/// Receiver of progress reports.
pub trait Progress: Send + Sync {
    /// A step begins, described by `text` in a few words.
    fn step(&self, text: &str);
    /// The current step has processed `done` bytes of `total`, if the total is known.
    fn bytes(&self, done: u64, total: Option<u64>);
}

/// Discards all progress reports.
#[derive(Debug, Clone, Copy, Default)]
pub struct Silent;

impl Progress for Silent {
    fn step(&self, _text: &str) {}
    fn bytes(&self, _done: u64, _total: Option<u64>) {}
}
