//! The user at the other end of a loopback connection. Every user of the machine can connect to 127.0.0.1; a sign-in is for
//! one of them.

use std::net::SocketAddr;

/// The user at the other end of a connection, as far as the system tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PeerUser {
    /// The user that this process runs as, or root.
    Trusted,
    /// Another user of this machine.
    Other,
    /// The system does not tell.
    Unknown,
}

/// Asks the kernel for the user at the other end of the connection from `peer` to `server`.
pub async fn peer_user(peer: SocketAddr, server: SocketAddr) -> PeerUser {
    let asked = tokio::task::spawn_blocking(move || user_of_connection(peer, server)).await;
    asked.unwrap_or(PeerUser::Unknown)
}

#[cfg(target_os = "linux")]
fn user_of_connection(peer: SocketAddr, server: SocketAddr) -> PeerUser {
    // The kernel writes these tables in pieces, so a row can be missed while many connections open and close.
    for _ in 0..3 {
        for table in ["/proc/self/net/tcp", "/proc/self/net/tcp6"] {
            let Ok(table) = std::fs::read_to_string(table) else { continue };
            if let Some(user) = linux::uid_of_socket(&table, peer, server) {
                return linux::classify_uid(user, rustix::process::geteuid().as_raw());
            }
        }
    }
    PeerUser::Unknown
}

/// Other systems have no file for it, and their system calls need unsafe code.
#[cfg(not(target_os = "linux"))]
fn of_connection(_peer: SocketAddr, _server: SocketAddr) -> PeerUser {
    PeerUser::Unknown
}

#[cfg(target_os = "linux")]
mod linux {
    use std::net::{IpAddr, SocketAddr};

    use super::PeerUser;

    /// User ID that the kernel shows for a user outside this user namespace (`/proc/sys/kernel/overflowuid`).
    const OVERFLOW_UID: u32 = 65_534;

    /// Classifies a user ID; root may read everything anyway.
    pub(crate) fn classify_uid(user: u32, own: u32) -> PeerUser {
        match user {
            OVERFLOW_UID => PeerUser::Unknown,
            0 => PeerUser::Trusted,
            user if user == own => PeerUser::Trusted,
            _ => PeerUser::Other,
        }
    }

    /// The user ID of the socket at `peer`, from a table in the format of `/proc/net/tcp` (proc_net(5)).
    pub(crate) fn uid_of_socket(table: &str, peer: SocketAddr, server: SocketAddr) -> Option<u32> {
        let (local, remote) = (kernel_notations(peer)?, kernel_notations(server)?);
        table.lines().skip(1).find_map(|line| {
            let fields: Vec<&str> = line.split_ascii_whitespace().collect();
            let [_, from, to, state, _, _, _, user, _, inode, ..] = fields[..] else { return None };
            // A closed socket is shown as root's, with inode 0, so it is ignored.
            let established = state == "01" && inode != "0";
            let these = local.iter().zip(&remote).any(|(local, remote)| from == local && to == remote);
            if established && these { user.parse().ok() } else { None }
        })
    }

    /// The address in the kernel's notation: as IPv4, and as the IPv4-mapped IPv6 address that a client may have used. Each 32
    /// bits are in the machine's byte order.
    fn kernel_notations(address: SocketAddr) -> Option<[String; 2]> {
        let IpAddr::V4(ip) = address.ip() else { return None };
        let (word, port) = (u32::from_ne_bytes(ip.octets()), address.port());
        let marker = u32::from_ne_bytes([0, 0, 0xff, 0xff]);
        Some([format!("{word:08X}:{port:04X}"), format!("{:016X}{marker:08X}{word:08X}:{port:04X}", 0)])
    }

    #[cfg(test)]
    mod tests {
        #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
        use std::net::{Ipv4Addr, TcpListener, TcpStream};

        use super::super::user_of_connection;
        use super::*;

        #[test]
        fn a_connection_of_our_own_is_ours_and_would_be_another_users() {
            let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
            let server = listener.local_addr().unwrap();
            for to in [server, SocketAddr::new("::ffff:127.0.0.1".parse().unwrap(), server.port())] {
                let client = TcpStream::connect(to).unwrap();
                let (_accepted, peer) = listener.accept().unwrap();
                assert_eq!(user_of_connection(peer, server), PeerUser::Trusted, "{to}");
                drop(client);
                assert_eq!(user_of_connection(peer, server), PeerUser::Unknown, "closed: shown as root's for a while");
            }
            let unconnected = SocketAddr::from((Ipv4Addr::LOCALHOST, 1));
            assert_eq!(user_of_connection(unconnected, server), PeerUser::Unknown);
        }

        #[test]
        fn only_the_owner_and_root_are_let_in() {
            assert_eq!(classify_uid(1000, 1000), PeerUser::Trusted);
            assert_eq!(classify_uid(0, 1000), PeerUser::Trusted);
            assert_eq!(classify_uid(1001, 1000), PeerUser::Other);
            assert_eq!(classify_uid(1000, 0), PeerUser::Other, "a server of root's is root's alone");
            assert_eq!(
                classify_uid(OVERFLOW_UID, OVERFLOW_UID),
                PeerUser::Unknown,
                "any user from outside this namespace"
            );
        }

        #[test]
        #[cfg(target_endian = "little")]
        fn the_row_is_the_one_with_both_ends() {
            let table =
                "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 11 1 0
   1: 0100007F:C001 0100007F:1F91 01 00000000:00000000 00:00000000 00000000  1002        0 12 1 0
   2: 0100007F:C001 0100007F:1F90 06 00000000:00000000 03:00001759 00000000     0        0 0 3 0
   3: 0100007F:C001 0100007F:1F90 01 00000000:00000000 00:00000000 00000000  1001        0 13 1 0
   4: 0100007F:C001";
            let at = |port| SocketAddr::from((Ipv4Addr::LOCALHOST, port));
            assert_eq!(uid_of_socket(table, at(0xC001), at(8080)), Some(1001));
            assert_eq!(uid_of_socket(table, at(0xC001), at(8081)), Some(1002));
            assert_eq!(uid_of_socket(table, at(0xC002), at(8080)), None);
        }
    }
}
