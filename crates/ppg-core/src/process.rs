//! Starts programs that outlive their caller without handing on the descriptors that the caller left open.
//!
//! The standard library opens everything with close-on-exec. What this process got from its own caller (a shell's lock on
//! descriptor 9, the pipe of a test runner) has no such flag: every program that is started from here would keep it open.

use std::io::Error;
use std::os::unix::process::CommandExt;
use std::process::Command;

/// Open files that a server may need, with a connection for each client.
const OPEN_FILES: u64 = 4096;

/// Keeps all descriptors but the standard streams from the programs that this process starts from now on. They stay open in
/// this process.
pub fn keep_descriptors() {
    close_fds::set_fds_cloexec_threadsafe(3, &[]);
}

/// Lifts the limits that the caller set for itself, so that a program that outlives it is not ended by them. Limits that
/// only an administrator may lift stay.
pub fn lift_soft_limits() {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    for resource in [Resource::Cpu, Resource::Fsize, Resource::Data, Resource::As, Resource::Nproc, Resource::Nofile] {
        let Rlimit { current, maximum } = getrlimit(resource);
        let lifted = match (resource, current) {
            // A process closes as many descriptors as it may have: a limit without an end would make that slow.
            (Resource::Nofile, Some(current)) if current < OPEN_FILES => {
                Some(maximum.map_or(OPEN_FILES, |maximum| maximum.min(OPEN_FILES)))
            }
            (Resource::Nofile, _) => current,
            _ => maximum,
        };
        // The caller's limits are better than no server.
        let _ = setrlimit(resource, Rlimit { current: lifted, maximum });
    }
}

/// Replaces this process by `command`, which gets its standard streams and no other descriptor. Returns only if that fails.
pub fn exec_without_descriptors(command: &mut Command) -> Error {
    keep_descriptors();
    command.exec()
}
