//! Validation of redirect URIs: only this machine is allowed.

use url::{Url, form_urlencoded};

/// Maximum length of a redirect URI, in bytes.
const MAX_BYTES: usize = 2000;

/// A valid redirect URI: `http` to a loopback host on any port (RFC 8252, 7.3).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct RedirectUri(String);

impl RedirectUri {
    /// Validates what a client sent.
    ///
    /// Checks the text itself, not only the parsed URL: parsers disagree about `http://127.1`, `http://0x7f.0.0.1` or a
    /// backslash.
    ///
    /// # Errors
    ///
    /// The reason, worded to follow "is not allowed: ".
    pub(crate) fn parse(text: &str) -> Result<RedirectUri, &'static str> {
        if text.len() > MAX_BYTES {
            return Err("it is too long");
        }
        let rest = text.strip_prefix("http://").ok_or("it must begin with http://")?;
        if !text.bytes().all(|b| b.is_ascii_graphic() && !b"\\\"<>^`{|}".contains(&b)) {
            return Err("it contains an invalid character");
        }
        if text.contains('#') {
            return Err("it has a fragment");
        }
        let authority = rest.split(['/', '?']).next().unwrap_or_default();
        if authority.contains('@') {
            return Err("it contains a user name");
        }
        let host = ["127.0.0.1", "[::1]", "localhost"].into_iter().find(|host| {
            let port = authority.strip_prefix(host);
            port.is_some_and(|port| port.is_empty() || port.strip_prefix(':').is_some_and(is_port))
        });
        let host = host.ok_or("its host must be 127.0.0.1, [::1] or localhost")?;
        let url = Url::parse(text).map_err(|_| "it is malformed")?;
        if url.host_str() != Some(host) || url.scheme() != "http" || !url.username().is_empty() {
            return Err("it is malformed");
        }
        // The client must not find two values of a response parameter.
        if url.query_pairs().any(|(name, _)| RESPONSE_PARAMS.contains(&&*name)) {
            return Err("its query contains a parameter of the response");
        }
        Ok(RedirectUri(text.to_owned()))
    }

    /// The URI as the client sent it. `/token` requires the identical text.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    /// The part shown to the user: `127.0.0.1:8976`.
    pub(crate) fn host_and_port(&self) -> &str {
        self.0["http://".len()..].split(['/', '?']).next().unwrap_or_default()
    }

    /// The CSP source for `form-action`. Chromium also checks the redirect that answers a form against it.
    pub(crate) fn form_action(&self) -> String {
        // The grammar of a host source has no IPv6 address (CSP 3, 2.3.1), so only the scheme can be given.
        if self.host_and_port().starts_with('[') { "http:".into() } else { format!("http://{}", self.host_and_port()) }
    }

    /// The URI with these parameters appended to its query.
    pub(crate) fn with_params(&self, params: &[(&str, &str)]) -> String {
        let mut encoded = form_urlencoded::Serializer::new(String::new());
        encoded.extend_pairs(params);
        let separator = match self.0.split_once('?') {
            None => "?",
            Some((_, query)) if query.is_empty() || query.ends_with('&') => "",
            Some(_) => "&",
        };
        format!("{}{separator}{}", self.0, encoded.finish())
    }
}

const RESPONSE_PARAMS: [&str; 6] = ["code", "state", "iss", "error", "error_description", "error_uri"];

fn is_port(text: &str) -> bool {
    // No leading zero and no sign, so that a port has one spelling.
    let plain = text.bytes().all(|b| b.is_ascii_digit()) && !text.starts_with('0');
    plain && text.parse::<u16>().is_ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    #[test]
    fn only_loopback_redirects_are_allowed() {
        for good in [
            "http://127.0.0.1:8976/callback",
            "http://[::1]:8976/callback",
            "http://localhost:3000",
            "http://localhost/",
            "http://127.0.0.1:1?a=b",
        ] {
            assert_eq!(RedirectUri::parse(good).map(|uri| uri.0), Ok(good.to_owned()));
        }
        for bad in [
            "",
            "https://evil.example/",
            "https://127.0.0.1:8976/",
            "http://evil.example/",
            "http://127.0.0.1.evil.example/",
            "http://127.0.0.1@evil.example/",
            "http://127.0.0.1:80@evil.example/",
            "http://evil@127.0.0.1/",
            "http://127.0.0.1\\@evil.example/",
            "http://127.0.0.1\\.evil.example/",
            "http:\\\\127.0.0.1/",
            "http://127.0.0.1:8976/#x",
            "http://127.0.0.1:8976/#",
            "http://127.0.0.1:/",
            "http://127.0.0.1:0/",
            "http://127.0.0.1:99999/",
            "http://127.0.0.1:+80/",
            "http://127.1:80/",
            "http://0x7f.0.0.1/",
            "http://2130706433/",
            "http://0.0.0.0:80/",
            "http://[::ffff:127.0.0.1]/",
            "http://[::2]/",
            "http://LOCALHOST/",
            "http://localhost.:80/",
            "http://localhost.evil/",
            "http://127.0.0.1/ x",
            "http://127.0.0.1/\r\nSet-Cookie: a=b",
            "http://127.0.0.1/<script>",
            "http://127.0.0.1/?code=mine",
            "http://127.0.0.1/?a=b&%73tate=mine",
            "//127.0.0.1/",
            "javascript:alert(1)",
            "javascript://127.0.0.1/%0aalert(1)",
            "data:text/html,x",
            "file:///etc/passwd",
            "ppg://callback",
            "HTTP://127.0.0.1/",
            " http://127.0.0.1/",
        ] {
            assert!(RedirectUri::parse(bad).is_err(), "{bad}");
        }
        assert!(RedirectUri::parse(&format!("http://127.0.0.1/{}", "x".repeat(MAX_BYTES))).is_err());
    }

    #[test]
    fn response_parameters_are_appended() {
        let with = |text: &str| RedirectUri::parse(text).unwrap().with_params(&[("code", "a b"), ("state", "&#é")]);
        assert_eq!(with("http://127.0.0.1:1/c"), "http://127.0.0.1:1/c?code=a+b&state=%26%23%C3%A9");
        assert_eq!(with("http://127.0.0.1:1/c?x=y"), "http://127.0.0.1:1/c?x=y&code=a+b&state=%26%23%C3%A9");
        assert_eq!(with("http://localhost?"), "http://localhost?code=a+b&state=%26%23%C3%A9");
    }
}
