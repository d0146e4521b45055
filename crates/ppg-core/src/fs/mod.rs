//! Files: replaced in one step, locked, synced.

pub mod atomic;
pub mod durable;
pub mod lock;
