//! Free ports on 127.0.0.1 for the server and its clusters.

use std::net::{Ipv4Addr, TcpListener};

use crate::random;
use ppg_core::error::{Error, Result};

/// First port and number of ports to choose from. The range is below the ephemeral ports of Linux (from 32768), macOS
/// and Windows (from 49152), so that no outgoing connection takes the port of a stopped cluster.
const FIRST: u16 = 20_000;
const COUNT: u16 = 12_000;

/// Finds a port that is free and that `taken` does not claim.
///
/// # Errors
///
/// `Failed` if every port of the range is in use.
pub(crate) fn find_free(taken: impl Fn(u16) -> bool) -> Result<u16> {
    let start = random::number_below(COUNT)?;
    // Starts at a random port, so that two users of a machine rarely try the same one.
    let mut candidates = (0..COUNT).map(|step| FIRST + (start + step) % COUNT);
    candidates
        .find(|port| !taken(*port) && is_free(*port))
        .ok_or_else(|| Error::failed(format!("no free port from {FIRST} to {}", FIRST + COUNT - 1)))
}

/// Whether a server could listen on the port now.
pub(crate) fn is_free(port: u16) -> bool {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).is_ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    #[test]
    fn a_port_in_use_is_skipped() {
        let port = find_free(|_| false).unwrap();
        let _listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).unwrap();
        assert!(!is_free(port));
        let free = find_free(|candidate| candidate < FIRST + COUNT - 1).unwrap();
        assert_eq!(free, FIRST + COUNT - 1, "the only one that is not taken");
    }
}
