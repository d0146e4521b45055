//! The addresses of a Management API and of its authorization server, validated before anything is sent.

use std::fmt;

use url::Url;

use ppg_core::error::{Code, Error, Remedy, Result};
use ppg_core::net::is_loopback;

/// Base address of the service (`servers` of the contract).
pub const DEFAULT_API_URL: &str = "https://api.prisma.io/v1";

/// The base address of a Management API: `https`, or `http` to this machine; no credentials, query or fragment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApiUrl(Url);

impl ApiUrl {
    /// Parses an address from `source` (an option, a variable), which the error names.
    ///
    /// Plain `http` would send the token in clear text, so it is refused for other machines unless `insecure_http` is set.
    ///
    /// # Errors
    /// `Usage` with [`Code::InvalidApiUrl`] or [`Code::InsecureApiUrl`].
    pub fn parse(text: &str, source: &str, insecure_http: bool) -> Result<Self> {
        validate(text, source, insecure_http, &API).map(ApiUrl)
    }

    /// Whether the address uses TLS.
    pub fn is_https(&self) -> bool {
        self.0.scheme() == "https"
    }

    /// The address of a request. `path` starts with `/` and is percent-encoded.
    pub fn join(&self, path: &str, query: &[(String, String)]) -> Url {
        let mut url = self.0.clone();
        url.set_path(&format!("{}{path}", self.0.path().trim_end_matches('/')));
        if !query.is_empty() {
            url.query_pairs_mut().extend_pairs(query);
        }
        url
    }
}

/// Parses the address of an authorization server, by the rules of [`ApiUrl::parse`].
///
/// # Errors
/// `Usage` with [`Code::InvalidAuthUrl`] or [`Code::InsecureAuthUrl`].
pub fn parse_auth_url(text: &str, source: &str, insecure_http: bool) -> Result<Url> {
    validate(text, source, insecure_http, &AUTH)
}

/// The words and codes of an address in errors.
struct AddressKind {
    name: &'static str,
    example: &'static str,
    invalid: Code,
    insecure: Code,
}

const API: AddressKind = AddressKind {
    name: "the API address",
    example: "https://HOST/v1",
    invalid: Code::InvalidApiUrl,
    insecure: Code::InsecureApiUrl,
};

const AUTH: AddressKind = AddressKind {
    name: "the authorization server's address",
    example: "https://HOST",
    invalid: Code::InvalidAuthUrl,
    insecure: Code::InsecureAuthUrl,
};

fn validate(text: &str, source: &str, insecure_http: bool, kind: &AddressKind) -> Result<Url> {
    let name = kind.name;
    let bad = |why: &str| {
        Error::usage(format!("{name} {why} (from {source})"))
            .hint(format!("give it as {}", kind.example))
            .code(kind.invalid.clone())
    };
    let mut url = match Url::parse(text.trim()) {
        Ok(url) => url,
        Err(url::ParseError::RelativeUrlWithoutBase) => return Err(bad("has no scheme")),
        Err(error) => return Err(bad(&format!("cannot be read: {error}"))),
    };
    if !url.username().is_empty() || url.password().is_some() {
        return Err(bad("has credentials in it").hint(Remedy::MoveTokenToEnvironment));
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err(bad("has a query or a fragment"));
    }
    match url.scheme() {
        "https" => {}
        // A name below `localhost` was the user's own choice of an address on this machine.
        "http" if insecure_http || is_loopback(&url) || is_below_localhost(&url) => {}
        "http" => {
            return Err(Error::usage(format!(
                "{name} is plain http to another machine, which would send the token in clear text (from {source})"
            ))
            .hint(Remedy::AllowInsecureHttp)
            .code(kind.insecure.clone()));
        }
        // `localhost:8080` parses as a scheme.
        _ => return Err(bad("has neither the scheme https nor http")),
    }
    if url.host().is_none() {
        return Err(bad("has no host"));
    }
    let path = url.path().trim_end_matches('/').to_owned();
    url.set_path(&path);
    Ok(url)
}

impl fmt::Display for ApiUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.as_str().trim_end_matches('/'))
    }
}

/// Whether the host is a name below `localhost`, which is this machine by RFC 6761 (6.3).
fn is_below_localhost(url: &Url) -> bool {
    url.host_str().is_some_and(|host| host.ends_with(".localhost"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn an_address_that_would_leak_or_mislead_is_refused() {
        for bad in [
            "api.prisma.io/v1",
            "localhost:8080",
            "",
            "https://",
            "ftp://api.prisma.io",
            "https://user:pw@api.prisma.io/v1",
            "https://token@api.prisma.io/v1",
            "http://api.prisma.io/v1",
            "http://127.0.0.1.evil.example/v1",
            "https://api.prisma.io/v1?x=1",
            "https://api.prisma.io/v1#x",
        ] {
            let error = ApiUrl::parse(bad, "PPG_API_URL", false).unwrap_err();
            assert_eq!(error.exit_code(), 2, "{bad}");
            assert!(!error.to_string().contains("pw@"), "{error}");
        }
        assert!(ApiUrl::parse("http://api.prisma.io/v1", "PPG_API_URL", true).is_ok());
        assert!(ApiUrl::parse("http://api.localhost:8080/v1", "PPG_API_URL", false).is_ok());
    }

    #[test]
    fn operations_are_below_the_path_of_the_address() {
        for (base, whole) in [
            ("https://api.prisma.io/v1", "https://api.prisma.io/v1/workspaces"),
            ("https://api.prisma.io/v1/", "https://api.prisma.io/v1/workspaces"),
            ("http://127.0.0.1:4010", "http://127.0.0.1:4010/workspaces"),
            ("http://[::1]:4010/", "http://[::1]:4010/workspaces"),
        ] {
            let url = ApiUrl::parse(base, "--api-url", false).unwrap();
            assert_eq!(url.join("/workspaces", &[]).as_str(), whole);
        }
    }
}
