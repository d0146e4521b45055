//! Endpoints of the authorization server, from its metadata (RFC 8414) if it publishes them.

use std::time::Duration;

use serde::Deserialize;
use url::Url;

use super::http::{Document, OAuthHttp, get_document};
use ppg_core::error::{Code, Error, Kind, Remedy, Result};
use ppg_core::net::http::host_and_port;
use ppg_core::net::is_loopback;

/// Limit for loading metadata, also those of a protected resource.
pub(super) const METADATA_TIMEOUT: Duration = Duration::from_secs(10);

/// An authorization server and its endpoints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuthorizationServer {
    /// Issuer identifier, which `iss` must equal (RFC 9207).
    pub issuer: String,
    /// Address that the browser opens (RFC 6749, 3.1).
    pub authorization_endpoint: Url,
    /// Address that exchanges codes and refresh tokens (RFC 6749, 3.2).
    pub token_endpoint: Url,
    /// Address that revokes tokens (RFC 7009), if the server has one.
    pub revocation_endpoint: Option<Url>,
    /// Address that registers clients (RFC 7591), as the metadata name it; it is checked when it is used.
    pub registration_endpoint: Option<String>,
    /// Whether each callback of the server contains `iss` (RFC 9207).
    pub always_sends_issuer: bool,
    /// What the server answered instead of metadata, if that leaves open whether it has any.
    pub metadata_problem: Option<String>,
}

/// Metadata document (RFC 8414, 2; OpenID Connect Discovery 1.0, 3).
#[derive(Deserialize)]
struct Metadata {
    issuer: String,
    authorization_endpoint: Url,
    token_endpoint: Url,
    revocation_endpoint: Option<Url>,
    // A value of another type must not spoil a sign-in that registers nothing.
    #[serde(default)]
    registration_endpoint: serde_json::Value,
    #[serde(default)]
    authorization_response_iss_parameter_supported: bool,
    code_challenge_methods_supported: Option<Vec<String>>,
}

impl AuthorizationServer {
    /// Server at `base` with the endpoints that the service documents.
    fn with_documented_endpoints(base: &Url) -> Self {
        let below = |path: &str| {
            let mut url = base.clone();
            url.set_path(&format!("{}/{path}", base.path().trim_end_matches('/')));
            url
        };
        AuthorizationServer {
            issuer: base.as_str().trim_end_matches('/').to_owned(),
            authorization_endpoint: below("authorize"),
            token_endpoint: below("token"),
            revocation_endpoint: None,
            registration_endpoint: None,
            always_sends_issuer: false,
            metadata_problem: None,
        }
    }

    /// Loads the metadata of the server at `base`.
    ///
    /// # Errors
    /// `Unavailable` if the server cannot be reached; with the code `invalid_metadata` for metadata of another server, or
    /// with endpoints over plain http: the endpoints get codes and tokens.
    pub async fn discover(http: &OAuthHttp, base: &Url) -> Result<Self> {
        let mut problem = None;
        for url in metadata_urls(base) {
            let answered = match get_document(http, &url, METADATA_TIMEOUT).await? {
                Document::Missing => continue,
                Document::Unknown(status) => format!("status {}", status.as_u16()),
                // A server without metadata may answer any path with a page.
                Document::Found(bytes) => match serde_json::from_slice::<Metadata>(&bytes) {
                    Ok(metadata) => return Self::from_metadata(metadata, base),
                    Err(_) => "something else".to_owned(),
                },
            };
            problem = problem
                .or(Some(format!("{} answers the request for its metadata with {answered}", host_and_port(&url))));
        }
        Ok(AuthorizationServer { metadata_problem: problem, ..Self::with_documented_endpoints(base) })
    }

    fn from_metadata(metadata: Metadata, base: &Url) -> Result<Self> {
        let bad = |why: String| {
            Error::unavailable(format!("the authorization server's metadata {why}"))
                .hint(Remedy::CheckAuthUrl)
                .code(Code::InvalidMetadata)
        };
        // RFC 8414, 3.3: otherwise one server could impersonate another.
        if metadata.issuer.trim_end_matches('/') != base.as_str().trim_end_matches('/') {
            return Err(bad(format!("are those of {}", ppg_core::text::escape_control(&metadata.issuer))));
        }
        let Metadata { authorization_endpoint, token_endpoint, revocation_endpoint, .. } = metadata;
        for endpoint in [Some(&authorization_endpoint), Some(&token_endpoint), revocation_endpoint.as_ref()] {
            if endpoint.is_some_and(|endpoint| !is_secure(endpoint, base)) {
                return Err(bad("name an endpoint that is not secure".into()));
            }
        }
        if metadata.code_challenge_methods_supported.is_some_and(|methods| !methods.iter().any(|m| m == "S256")) {
            return Err(bad("say that it has no PKCE with S256".into()));
        }
        Ok(AuthorizationServer {
            issuer: metadata.issuer,
            authorization_endpoint,
            token_endpoint,
            revocation_endpoint,
            registration_endpoint: metadata.registration_endpoint.as_str().map(str::to_owned),
            always_sends_issuer: metadata.authorization_response_iss_parameter_supported,
            metadata_problem: None,
        })
    }

    /// Checks the `iss` of a callback (RFC 9207, 2.4): a code of another server must not be sent to this one.
    ///
    /// # Errors
    /// `Unauthenticated` with the code `wrong_issuer` if it differs, or is missing although this server always sends it.
    pub fn check_issuer(&self, iss: Option<&str>) -> Result<()> {
        let same = |iss: &str| iss.trim_end_matches('/') == self.issuer.trim_end_matches('/');
        let right = iss.map_or(!self.always_sends_issuer, same);
        if right {
            return Ok(());
        }
        Err(Error::new(Kind::Unauthenticated, "the answer comes from another authorization server")
            .hint(Remedy::SignInAgainAndCheckBrowser)
            .code(Code::WrongIssuer))
    }
}

/// Addresses of metadata: RFC 8414, 3.1, puts the well-known part before the path, OpenID Connect after it.
fn metadata_urls(base: &Url) -> [Url; 2] {
    let path = base.path().trim_end_matches('/');
    let at = |path: String| {
        let mut url = base.clone();
        url.set_path(&path);
        url
    };
    [
        at(format!("/.well-known/oauth-authorization-server{path}")),
        at(format!("{path}/.well-known/openid-configuration")),
    ]
}

/// TLS, or this machine; or as plain as the server that the user named.
fn is_secure(endpoint: &Url, base: &Url) -> bool {
    let loopback = is_loopback(endpoint);
    match endpoint.scheme() {
        "https" => true,
        "http" => loopback || (base.scheme() == "http" && endpoint.origin() == base.origin()),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn metadata(issuer: &str, token: &str) -> Metadata {
        serde_json::from_value(serde_json::json!({
            "issuer": issuer, "authorization_endpoint": "https://auth.example/a", "token_endpoint": token,
            "authorization_response_iss_parameter_supported": true,
        }))
        .unwrap()
    }

    #[test]
    fn metadata_of_another_server_or_with_open_endpoints_are_refused() {
        let base = Url::parse("https://auth.example").unwrap();
        assert!(
            AuthorizationServer::from_metadata(metadata("https://auth.example/", "https://auth.example/t"), &base)
                .is_ok()
        );
        for (issuer, token) in [
            ("https://evil.example", "https://auth.example/t"),
            ("https://auth.example.evil.example", "https://auth.example/t"),
            ("https://auth.example", "http://auth.example/t"),
            ("https://auth.example", "ftp://auth.example/t"),
        ] {
            let error = AuthorizationServer::from_metadata(metadata(issuer, token), &base).unwrap_err();
            assert!(error.has_code(Code::InvalidMetadata), "{issuer} {token}: {error}");
        }
    }

    #[test]
    fn the_issuer_of_an_answer_is_checked() {
        let base = Url::parse("https://auth.example").unwrap();
        let strict =
            AuthorizationServer::from_metadata(metadata("https://auth.example", "https://auth.example/t"), &base)
                .unwrap();
        assert!(strict.check_issuer(Some("https://auth.example")).is_ok());
        assert!(strict.check_issuer(None).is_err());
        assert!(strict.check_issuer(Some("https://evil.example")).is_err());
        let documented = AuthorizationServer::with_documented_endpoints(&base);
        assert!(documented.check_issuer(None).is_ok());
        assert!(documented.check_issuer(Some("https://evil.example")).is_err());
        assert_eq!(documented.token_endpoint.as_str(), "https://auth.example/token");
    }

    #[test]
    fn metadata_are_looked_for_where_both_standards_put_them() {
        let urls = metadata_urls(&Url::parse("https://x.example/tenant/").unwrap()).map(String::from);
        assert_eq!(urls[0], "https://x.example/.well-known/oauth-authorization-server/tenant");
        assert_eq!(urls[1], "https://x.example/tenant/.well-known/openid-configuration");
    }
}
