//! Whether an address is this machine's own.

use std::net::IpAddr;

use url::Url;

/// Whether a URL's host is this machine: `localhost` or a loopback address.
pub fn is_loopback(url: &Url) -> bool {
    url.host_str().is_some_and(is_loopback_host)
}

/// Whether a host is this machine: `localhost`, 127.0.0.0/8 or `::1`, with brackets or without. Names below `localhost` are
/// not: resolvers that do not follow RFC 6761 (6.3) ask the network for them.
pub fn is_loopback_host(host: &str) -> bool {
    host == "localhost" || host.trim_matches(['[', ']']).parse().is_ok_and(|ip: IpAddr| ip.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_this_machine_is_loopback() {
        for host in ["localhost", "127.0.0.1", "127.9.9.9", "::1", "[::1]"] {
            assert!(is_loopback_host(host), "{host}");
        }
        for host in [
            "",
            "app.localhost",
            "localhost.example",
            "notlocalhost",
            "127.0.0.1.example",
            "10.0.0.1",
            "0.0.0.0",
            "::2",
        ] {
            assert!(!is_loopback_host(host), "{host}");
        }
    }
}
