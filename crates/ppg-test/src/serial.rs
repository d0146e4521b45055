//! Tests that must not run side by side.
//!
//! All tests of a program share one process and run on as many threads as the machine has cores. Each group below is a
//! resource that two tests would take from each other.

use std::sync::{Mutex, MutexGuard, PoisonError};

/// A resource that one test at a time may use.
pub struct Group(Mutex<()>);

/// Memory for databases: each of these tests creates as many as the machine can start.
pub static MANY_DATABASES: Group = Group(Mutex::new(()));

/// Processor time for hundreds of processes: a keyring has three seconds by the clock for an answer. A hundred processes
/// keep to that on any machine, several hundred do not.
pub static MANY_PROCESSES: Group = Group(Mutex::new(()));

/// Holds the resource of a group; it is free again when this is dropped.
pub struct Guard(#[allow(dead_code)] MutexGuard<'static, ()>);

impl Group {
    /// Waits for the resource.
    pub fn lock(&'static self) -> Guard {
        // A test that failed with the guard in its hand leaves nothing half done: the mutex protects no data.
        Guard(self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
