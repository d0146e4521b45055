//! Tests that must not run side by side.
//!
//! All tests of a program share one process and run on as many threads as the machine has cores. Each group below is a
//! resource that two tests would take from each other.

use std::sync::{Mutex, MutexGuard, PoisonError};

/// A resource that one test at a time may use.
pub struct Group(Mutex<()>);

/// Tests that start as many databases as the machine has memory for.
pub static MANY_DATABASES: Group = Group(Mutex::new(()));

impl Group {
    /// Waits for the resource; it is free again when the guard is dropped.
    pub fn lock(&self) -> MutexGuard<'_, ()> {
        // A test that failed with the guard in its hand leaves nothing half done: there is no data in it.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
