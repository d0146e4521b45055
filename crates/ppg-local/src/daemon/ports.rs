//! Ports on 127.0.0.1 for the server and its clusters.

use std::net::{Ipv4Addr, TcpListener};

use crate::state::random;
use ppg_core::error::{Error, Result};

/// Below the range that Linux (32768), macOS and Windows (49152) take the local ports of outgoing connections from: so
/// no program gets a stopped cluster's port by accident.
const FIRST: u16 = 20_000;
const COUNT: u16 = 12_000;

/// A port that nobody listens on and that `taken` doesn't know.
pub(crate) fn find_free(taken: impl Fn(u16) -> bool) -> Result<u16> {
    let start = random::number_below(COUNT)?;
    // From a random one on, so that two users of a machine rarely try the same.
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
    fn a_port_in_use_is_not_chosen() {
        let port = find_free(|_| false).unwrap();
        let _listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).unwrap();
        assert!(!is_free(port));
        let free = find_free(|candidate| candidate < FIRST + COUNT - 1).unwrap();
        assert_eq!(free, FIRST + COUNT - 1, "the only one that is not taken");
    }
}
