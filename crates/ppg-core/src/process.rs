//! Starts programs that outlive their caller without handing on the descriptors that the caller left open.
//!
//! The standard library opens everything with close-on-exec. What this process got from its own caller (a shell's lock on
//! descriptor 9, the pipe of a test runner) has no such flag: every program that is started from here would keep it open.

use std::io::Error;
use std::os::unix::process::CommandExt;
use std::process::Command;

/// Keeps all descriptors but the standard streams from the programs that this process starts from now on. They stay open in
/// this process.
pub fn keep_descriptors() {
    close_fds::set_fds_cloexec_threadsafe(3, &[]);
}

/// Replaces this process by `command`, which gets its standard streams and no other descriptor. Returns only if that fails.
pub fn exec_without_descriptors(command: &mut Command) -> Error {
    keep_descriptors();
    command.exec()
}
